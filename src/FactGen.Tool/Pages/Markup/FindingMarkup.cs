using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using FactGen.Tool.Search;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>Findings with their claims and quotes.</summary>
internal static class FindingMarkup
{
    /// <summary>The kind of a finding, as a label.</summary>
    public static XElement Kind(FindingKind kind) => Span(Class($"kind {Wording.Of(kind)}"), Wording.Of(kind));

    /// <summary>The modality as a label; null for an asserted claim.</summary>
    public static XElement? ModalityOf(Modality modality) =>
        modality is Modality.Asserted ? null : Span(Class($"kind {Wording.Of(modality)}"), Wording.Of(modality));

    /// <summary>Labels, each after a space.</summary>
    public static IEnumerable<object> Of(IEnumerable<Label> labels) =>
        labels.SelectMany(label => new object[] { " ", Span(Class($"kind {label.Look}"), label.Text) });

    /// <summary>A finding with all its claims.</summary>
    public static XElement Of(FindingModel finding, Links links) => Element(
        "article",
        Class("finding"),
        P(
            Class("value"),
            finding.Values.Count == 0
                ? Span(Class("novalue"), "no value")
                : Element("strong", links.Listed(finding.Values, finding.Kind is FindingKind.Disputed ? " or " : ", ")),
            Of(finding.Labels),
            finding.Time is { } time ? Span(Class("time"), $" {time}") : null),
        finding.IsAccusation ? P(Class("why"), "This is an accusation: what is found is that it is made, not that it is true.") : null,
        Ul(Class("claims"), finding.Claims.Select(claim => Of(claim, links))),
        Element(
            "details",
            Class("why"),
            Element("summary", "How we know"),
            P(Sentence(string.Join(" ", finding.Why)), " ", Wording.Counted(finding.Witnesses, "independent witness", "independent witnesses"), "."),
            finding.Claims.Where(part => part.IsNew).SelectMany(part => part.Claim.Reasons.Select(reason => Reason(part.Claim, reason)))));

    /// <summary>Claims that are part of no finding.</summary>
    public static XElement? Beside(IReadOnlyList<ClaimInFinding> claims, Links links) => claims.Count == 0 ? null : Element(
        "article",
        Class("finding"),
        P(Class("why"), "These claims give no finding: they say what would have been."),
        Ul(Class("claims"), claims.Select(claim => Of(claim, links))),
        claims.SelectMany(part => part.Claim.Reasons.Select(reason => Reason(part.Claim, reason))));

    private static XElement Reason(ClaimModel claim, string reason) =>
        P(Element("strong", Words(claim.Value.Text)), " follows from the words quoted: ", Sentence(reason), ".");

    private static XElement Of(ClaimInFinding part, Links links)
    {
        var claim = part.Claim;
        var aside = part.Aside is { } why ? P(Class("aside"), Element("strong", "Stands aside: "), Sentence(why)) : null;
        if (!part.IsNew)
        {
            return Li(Class("claim told"), aside, P(A($"#{claim.Anchor}", Words(claim.Value.Text)), ", shown above"));
        }

        return Li(
            Class("claim"),
            Id(claim.Anchor),
            aside,
            P(
                Class("says"),
                part.SaysOther ? new object[] { Element("b", links.Of(claim.Value)), " " } : null,
                ModalityOf(claim.Modality),
                Voice(claim, links)),
            claim.Sources.Select(source => Of(source, links)),
            claim.Remarks.Count > 0
                ? Dl(Class("remarks"), claim.Remarks.SelectMany(remark => new[] { Dt(remark.Label), Dd(Sentence(remark.Text)) }))
                : null,
            claim.FactBase is { } factBase ? P(Class("place"), "From the fact base ", Element("code", factBase)) : null);
    }

    private static object?[] Voice(ClaimModel claim, Links links) =>
    [
        Span(
            Class("voice"),
            claim.Speaker is { } speaker ? new[] { " says ", links.Of(speaker) }
                : claim.IsOwnVoice ? " in the source’s own voice"
                : " in a heading alone",
            claim.Stated is { } day ? $", {day}" : null,
            claim.Via.Count > 0 ? new object[] { ", passed on by ", links.Listed(claim.Via, ", then ") } : null),
    ];

    private static XElement Of(QuotedSource source, Links links) => Element(
        "figure",
        Class("quoted"),
        source.Quotes.Select(quote => Element(
            "blockquote",
            Language(quote.Language ?? source.Language),
            Attribute("dir", "auto"),
            P(quote.IsInContext ? Marked(quote.Words) : quote.Words.Select(words => $"“{words.Text}”")))),
        Element(
            "figcaption",
            links.Of(source.Source),
            source.Published is { } published ? $", {published}" : null,
            source.Quotes.SelectMany(quote => Remarks(quote, links))));

    private static IEnumerable<object> Remarks(QuoteModel quote, Links links)
    {
        if (quote.Place is { } place)
        {
            yield return $", {place}";
        }

        if (quote.Address is { } address)
        {
            yield return ", ";
            yield return links.Of(Reference.ToAddress("the words there", address));
        }

        if (quote.Sense is { } sense)
        {
            yield return Span(Class("remark"), "Meant: ", Words(sense));
        }

        if (quote.Translation is { } translation)
        {
            yield return Span(Class("remark"), "In translation: ", Words($"“{translation}”"));
        }

        if (quote.IsInHeading)
        {
            yield return Span(Class("remark"), "Only in a heading: it never settles anything.");
        }
    }

    /// <summary>Words in context, with the quote marked.</summary>
    private static IEnumerable<object> Marked(IEnumerable<MarkedWords> words) =>
        words.Select(stretch => stretch.IsMeant ? Element("mark", stretch.Text) : (object)stretch.Text);
}
