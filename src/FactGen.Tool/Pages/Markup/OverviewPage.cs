using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The first page: what the facts are about, where the sources disagree, how sure it is, and what it rests on.</summary>
internal static class OverviewPage
{
    public static IEnumerable<object?> Of(OverviewModel overview, Links links)
    {
        yield return Heading(1, Words(overview.Title));
        yield return P(
            Class("lead"),
            $"{Wording.Counted(overview.Claims, "claim")} about {Wording.Counted(overview.Entities, "entity", "entities")}, from {Wording.Counted(overview.SourceCount, "source")}. ",
            "Each claim names who says so and quotes the words that carry it.",
            overview.ShowsTexts ? " The words are shown in their sentences." : null);
        yield return Section(
            Heading(2, "What it is about"),
            Ul(Class("subjects"), overview.Subjects.Select(subject => Of(subject, links))),
            P(
                Class("summary"),
                overview.Types.Select((type, number) =>
                    new object?[] { number == 0 ? null : " · ", links.Of(type.Type), " ", Span(Class("count"), Wording.Number(type.Entities)) })));
        if (overview.Disagreements.Count > 0)
        {
            yield return Section(
                Heading(2, "Where the sources disagree"),
                Ul(Class("disputes"), overview.Disagreements.Select(row => Of(row, links))),
                P(A(links.To(SitePaths.Disagreements), "Which source says which")));
        }

        yield return Section(
            Heading(2, "How sure it is"),
            P(Class("summary"), "What all claims on one question come to, taken together, is a finding of one of these kinds."),
            Ul(Class("kinds"), overview.Kinds.Select(Of)));
        yield return Section(
            Heading(2, "What it rests on"),
            SourcePages.Legend(),
            Ul(
                Class("sources"),
                overview.Sources.Select(source =>
                    Li(Heading(3, A(links.To(source.Path), Words(source.Title))), SourcePages.CoverageOf(source)))),
            overview.SourceCount > overview.Sources.Count
                ? P(A(links.To(SitePaths.Sources), $"All {Wording.Number(overview.SourceCount)} sources"))
                : null);
        yield return Element("dl", Class("figures"),
            Figure(overview.Claims, "claim", "claims", SitePaths.Speakers, links),
            Figure(overview.Quotes, "quote", "quotes", SitePaths.Sources, links),
            Figure(overview.Findings, "finding", "findings", SitePaths.Entities, links),
            Figure(overview.DisagreementCount, "disagreement", "disagreements", SitePaths.Disagreements, links));
    }

    private static XElement Of(ProminentEntity subject, Links links) => Li(
        links.Of(subject.Entity),
        Span(
            Class("count"),
            $" {subject.Type}, {Wording.Counted(subject.Claims, "claim")}",
            subject.Mentions > 0 ? $", named {Wording.Times(subject.Mentions)} elsewhere" : null));

    private static XElement Of(DisagreementModel row, Links links) => Li(
        links.Of(row.Subject),
        ": ",
        links.Of(row.Property),
        FindingMarkup.Of(row.Labels),
        Element("ol", Class("sides"), row.Sides.Select(side =>
            Li(links.Of(side.Value), FindingMarkup.Of(side.Labels), VoiceMarkup.InShort(side.Voices, links)))));

    private static XElement Figure(int number, string one, string many, string page, Links links) =>
        Div(Dt(number == 1 ? one : many), Dd(A(links.To(page), Wording.Number(number))));

    private static XElement Of(KindCount kind) => Li(
        FindingMarkup.Kind(kind.Kind),
        Span(Class("number"), Wording.Number(kind.Count)),
        Element(
            "svg",
            Class("bar"),
            Attribute("aria-hidden", "true"),
            Attribute("focusable", "false"),
            Element("rect", Class("quoted"), Share("width", kind.Share), Attribute("height", "12"))),
        Span(Class("meaning"), kind.Meaning));
}
