using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The list of entities, and the page of each.</summary>
internal static class EntityPages
{
    /// <summary>From this many properties on, a page begins with a list of them.</summary>
    private const int ManyProperties = 4;

    public static IEnumerable<object?> List(IReadOnlyList<EntityGroup> groups, Links links)
    {
        yield return Heading(1, "Entities");
        yield return P(Class("lead"), "Persons, bodies, events: whatever claims are about, by type.");
        yield return Ul(
            Class("inline"),
            groups.Select(group => Li(A($"#{group.Anchor}", group.Type), $" {Wording.Number(group.Entities.Count)}")));
        foreach (var group in groups)
        {
            yield return Section(
                Heading(2, Id(group.Anchor), group.Type),
                group.Summary is { } summary ? P(Class("summary"), Prose(summary)) : null,
                Ul(
                    Class("columns"),
                    group.Entities.Select(entity => Li(links.Of(entity.Entity), " ", Span(Class("count"), entity.Findings)))));
        }
    }

    public static IEnumerable<object?> Of(EntityModel entity, Links links)
    {
        yield return P(Class("above"), links.Of(entity.Type));
        yield return Heading(1, entity.Name);
        yield return Dl(Class("about"), About(entity, links));
        if (entity.Properties.Count >= ManyProperties)
        {
            yield return Element(
                "nav",
                Class("contents"),
                Attribute("aria-label", "On this page"),
                Ul(Class("inline"), entity.Properties.Select(property => Li(A($"#{property.Anchor}", property.Title)))));
        }

        foreach (var property in entity.Properties)
        {
            yield return Section(
                Class("property"),
                Div(Heading(2, Id(property.Anchor), property.Title),
                property.Summary is { } summary ? P(Class("summary"), Prose(summary)) : null),
                Div(property.Findings.Select(finding => FindingMarkup.Of(finding, links)), FindingMarkup.Beside(property.Beside, links)));
        }

        if (entity.Properties.Count == 0 && entity.ToldAt is null)
        {
            yield return P("No claim is about it; it is named in those of others.");
        }

        if (entity.Mentions.Count > 0)
        {
            yield return Section(
                Heading(2, Id("named"), "Named elsewhere"),
                Ul(entity.Mentions.Select(mention => Li(links.Of(mention.Subject), ": ", links.Of(mention.Property)))));
        }
    }

    private static IEnumerable<XElement> About(EntityModel entity, Links links)
    {
        if (entity.ToldAt is { } other)
        {
            yield return Dt("The same as");
            yield return Dd(links.Of(other), ", which has the findings of both");
        }

        if (entity.TypeSummary is { } summary)
        {
            yield return Dt("What it is");
            yield return Dd(Prose(summary));
        }

        if (entity.Aliases.Count > 0)
        {
            yield return Dt("Also called");
            yield return Dd(entity.Aliases.Select((alias, number) =>
                new object?[] { number == 0 ? null : ", ", Span(Language(alias.Language), alias.Text), alias.Note is { } note ? $" ({note})" : null }));
        }

        if (entity.Titles.Count > 0)
        {
            yield return Dt("Pointed at as");
            yield return Dd(string.Join(", ", entity.Titles));
        }

        if (entity.IsLiving)
        {
            yield return Dt("Living person");
            yield return Dd("Allegations and accusations are marked as such: that they are made is shown here, not that they are true.");
        }

        if (entity.Speaks is { } speaks)
        {
            yield return Dt("Speaks");
            yield return Dd(links.Of(speaks), " passed on");
        }

        if (entity.Note is { } said)
        {
            yield return Dt("Note");
            yield return Dd(said);
        }

        yield return Dt("Id");
        yield return Dd(Element("code", entity.Id));
    }
}
