using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The sources with their coverage, and the page of each.</summary>
internal static class SourcePages
{
    public static IEnumerable<object?> List(IReadOnlyList<SourceModel> sources, Links links)
    {
        yield return Heading(1, "Sources");
        yield return P(Class("lead"), "The documents that the claims quote, and how much of each they quote.");
        yield return Legend();
        yield return Ul(Class("sources"), sources.Select(source => Li(
            Heading(2, A(links.To(source.Path), Words(source.Title))),
            P(
                Class("summary"),
                links.Listed(source.Card.Where(entry => entry.Label is "Publisher" or "Published").Select(entry => entry.Value))),
            CoverageOf(source))));
    }

    public static IEnumerable<object?> Of(SourceModel source, Links links)
    {
        yield return P(Class("above"), A(links.To(SitePaths.Sources), "Sources"));
        yield return Heading(1, Language(source.Language), Words(source.Title));
        yield return Dl(Class("about"), source.Card.SelectMany(entry => new[] { Dt(entry.Label), Dd(links.Of(entry.Value)) }));
        if (source.Text is { } text)
        {
            yield return Section(
                Heading(2, Id("text"), "The text"),
                P(
                    Class("summary"),
                    "Quoted words are marked; with each paragraph stand the claims that quote it. What is struck through is not evidence."),
                text.Select(paragraph => Of(paragraph, source.Language, links)));
        }

        if (source.OwnVoice.Count > 0)
        {
            yield return Section(
                Class("voices"),
                Heading(2, Id("own"), "In its own voice"),
                SpeakerPages.Subjects(source.OwnVoice, links, namesSpeakers: true, namesSources: false, level: 3));
        }

        if (source.PassedOn.Count > 0)
        {
            yield return Section(
                Class("voices"),
                Heading(2, Id("passed"), "What it passes on"),
                SpeakerPages.Subjects(source.PassedOn, links, namesSpeakers: true, namesSources: false, level: 3));
        }

        yield return Section(Heading(2, "How much of it is quoted"), CoverageOf(source));
        yield return Element(
            "details",
            Class("why"),
            Element("summary", "For those who check the text"),
            Dl(Class("about"), source.ForCheckers.SelectMany(entry => new[] { Dt(entry.Label), Dd(Words(entry.Value)) })));
    }

    private static XElement Of(ParagraphModel paragraph, string? language, Links links) => Div(
        Class($"paragraph {paragraph.Kind.ToString().ToLowerInvariant()}"),
        paragraph.Kind is ParagraphKind.Body
            ? null
            : P(Class("aside"), paragraph.Kind is ParagraphKind.Heading ? "Heading" : "Not evidence"),
        P(Class("text"), Language(language), Attribute("dir", "auto"), paragraph.Stretches.Select(stretch => stretch.Kind switch
        {
            StretchKind.Quoted => Element("mark", stretch.Text),
            StretchKind.Excluded => Element("s", stretch.Text),
            _ => (object)stretch.Text,
        })),
        paragraph.Quoting.Count > 0
            ? Ul(Class("notes"), paragraph.Quoting.Select(quoting => Li(links.Of(quoting.Subject), ": ", links.Listed(quoting.Claims))))
            : null);

    /// <summary>How much of a source is quoted, in words and as a bar.</summary>
    public static object[] CoverageOf(SourceModel source) => source.Coverage is { } coverage
        ?
        [
            Bar(coverage),
            P(
                Class("counts"),
                $"{Wording.Counted(source.Claims, "claim")}. Of {Wording.Counted(coverage.Sentences, "sentence")} {Wording.Number(coverage.Quoted)} quoted, ",
                $"{Wording.Number(coverage.Listed)} listed, {Wording.Number(coverage.Left)} left; of {Wording.Counted(coverage.Numbers, "number")} {Wording.Number(coverage.NumbersLeft)} left."),
        ]
        : [P(Class("counts"), $"{Wording.Counted(source.Claims, "claim")}. Its text is not at hand: nothing is known of its coverage.")];

    public static XElement Legend() => Ul(
        Class("legend"),
        Li(Sample("quoted"), "quoted by a claim"),
        Li(Sample("listed", Attribute("fill", "url(#hatch)")), "listed as carrying no claim"),
        Li(Sample("left"), "left over"));

    private static XElement Sample(string part, XAttribute? fill = null) => Element(
        "svg",
        Class("sample"),
        Attribute("aria-hidden", "true"),
        Attribute("focusable", "false"),
        Element("rect", Class(part), fill, Attribute("y", "6"), Attribute("width", "100%"), Attribute("height", "12")));

    private static XElement Bar(CoverageModel coverage) => Element(
        "svg",
        Class("bar"),
        Attribute("aria-hidden", "true"),
        Attribute("focusable", "false"),
        Element("rect", Class("left"), Attribute("width", "100%"), Attribute("height", "12")),
        Element("rect", Class("quoted"), Share("width", coverage.QuotedShare), Attribute("height", "12")),
        Element(
            "rect",
            Class("listed"),
            Attribute("fill", "url(#hatch)"),
            Share("x", coverage.QuotedShare),
            Share("width", coverage.ListedShare),
            Attribute("height", "12")));
}
