using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>Where the sources disagree: a matrix of sources against findings.</summary>
internal static class DisagreementPage
{
    public static IEnumerable<object?> Of(IReadOnlyList<DisagreementTable> tables, Links links)
    {
        yield return Heading(1, "Where the sources disagree");
        if (tables.Count == 0)
        {
            yield return P(Class("lead"), "Nowhere: no two claims exclude each other.");
            yield break;
        }

        yield return P(
            Class("lead"),
            "A row is a question that the sources answer differently, a column a source. The number before an answer is its side: answers with the same number agree, those with different ones cannot both be true. ",
            Element("em", "Says"),
            " marks somebody’s words that the source passes on; without it the source speaks in its own voice.");
        foreach (var table in tables)
        {
            if (table.Subject is { } subject)
            {
                yield return Heading(2, links.Of(subject));
            }

            yield return Table(table, links);
        }
    }

    private static XElement Table(DisagreementTable table, Links links) => Div(
        Class("scroll"),
        Attribute("role", "region"),
        Attribute("tabindex", "0"),
        Attribute("aria-label", table.Subject is { } subject ? $"Answers on {subject.Text}" : "Answers by source"),
        Element(
            "table",
            Class("matrix"),
            Element(
                "thead",
                Tr(
                    Th("col", "Question"),
                    table.Sources.Select(source =>
                        Th(
                            "col",
                            links.Of(source.Name),
                            source.Published is { } published ? Span(Class("title"), published) : null)))),
            table.Rows.GroupBy(row => row.Subject).Select(rows => Element(
                "tbody",
                table.Subject is null
                    ? Tr(
                        Class("subject"),
                        new XElement(
                            "th",
                            Attribute("scope", "rowgroup"),
                            Attribute("colspan", $"{table.Sources.Count + 1}"),
                            links.Of(rows.Key)))
                    : null,
                rows.Select(row => Row(row, table, links))))));

    private static XElement Row(DisagreementModel row, DisagreementTable table, Links links) => Tr(
        Th(
            "row",
            links.Of(row.Property),
            FindingMarkup.Of(row.Labels),
            Element("ol", Class("sides"), row.Sides.Select(side => Li(Words(side.Value.Text), FindingMarkup.Of(side.Labels))))),
        row.Cells.Select((cell, number) => cell.Count == 0
            ? Td(Class("nothing"), Span(Class("unseen"), "says nothing"))
            : Td(Span(Class("source"), Words(table.Sources[number].Name.Text)), Ul(Class("cell"), cell.Select(claim => Of(claim, links))))));

    private static XElement Of(MatrixClaim claim, Links links) => Li(
        Span(Class($"side side-{(claim.Side <= 4 ? $"{claim.Side}" : "more")}"), $"{claim.Side}"),
        " ",
        links.Of(claim.Value),
        " ",
        FindingMarkup.ModalityOf(claim.Modality),
        claim.Speaker is { } speaker ? Span(Class("voice"), " says ", links.Of(speaker)) : null);
}
