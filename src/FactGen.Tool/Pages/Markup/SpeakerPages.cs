using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>Who said what about whom: the speakers, and the page of each.</summary>
internal static class SpeakerPages
{
    /// <summary>The most subjects of a speaker in the list; the speaker's own page has all.</summary>
    private const int MostSubjects = 12;

    public static IEnumerable<object?> List(IReadOnlyList<SpeakerModel> speakers, Links links)
    {
        yield return Heading(1, "Who said what about whom");
        yield return P(Class("lead"), "Whose words the sources pass on, and what these words are about. The numbers count claims.");
        if (speakers.Count == 0)
        {
            yield return P("Nobody’s: all claims are in a source’s own voice.");
            yield break;
        }

        yield return Element(
            "table",
            Class("stacking"),
            Element("thead", Tr(Th("col", "Speaker"), Th("col", "Claims"), Th("col", "About"))),
            Element("tbody", speakers.Select(speaker => Tr(
                Th("row", A(links.To(speaker.Path), Words(speaker.Speaker.Text))),
                Td(Class("number"), Wording.Number(speaker.Claims), Span(Class("narrow"), speaker.Claims == 1 ? " claim" : " claims")),
                Td(Ul(
                    Class("inline"),
                    speaker.Subjects.Take(MostSubjects).Select(subject => Li(links.Of(subject.Subject), $" {Wording.Number(subject.Claims.Count)}")),
                    speaker.Subjects.Count > MostSubjects ? Li(A(links.To(speaker.Path), "and more")) : null))))));
    }

    public static IEnumerable<object?> Of(SpeakerModel speaker, Links links)
    {
        yield return P(Class("above"), A(links.To(SitePaths.Speakers), "Who said what"));
        yield return Heading(1, "What ", Words(speaker.Speaker.Text), " said");
        yield return P(
            Class("lead"),
            Wording.Counted(speaker.Claims, "claim"),
            " that sources pass on",
            speaker.Speaker.Page is null ? "." : new object[] { ". What is said of the speaker: ", links.Of(speaker.Speaker), "." });
        foreach (var block in Subjects(speaker.Subjects, links))
        {
            yield return block;
        }
    }

    /// <summary>Claims grouped by subject.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="links">The links of the page.</param>
    /// <param name="namesSpeakers">Whether each claim names its speaker; on the page of one speaker that name is not repeated.</param>
    /// <param name="namesSources">Whether each claim names its sources; on the page of one source that name is not repeated.</param>
    /// <param name="level">The level of the subjects' headings.</param>
    public static IEnumerable<XElement> Subjects(
        IEnumerable<SpokenSubject> subjects,
        Links links,
        bool namesSpeakers = false,
        bool namesSources = true,
        int level = 2) =>
        subjects.Select(subject => Section(
        Class("said"),
        Heading(level, links.Of(subject.Subject)),
        Ul(subject.Claims.Select(claim => Li(
            links.Of(claim.Property),
            ": ",
            Element("b", links.Of(claim.Value)),
            FindingMarkup.Of(claim.Labels),
            Span(
                Class("voice"),
                namesSpeakers && claim.Speaker is { } speaker ? new[] { ", says ", links.Of(speaker) } : null,
                claim.Stated is { } day ? $", {day}" : null,
                namesSources ? new object[] { ", in ", links.Listed(claim.Sources) } : null))))));
}
