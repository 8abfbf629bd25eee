using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The numbers of the facts; those that are only alleged come last and apart.</summary>
internal static class FigurePage
{
    public static IEnumerable<object?> Of(FigurePageModel page, Links links)
    {
        yield return Heading(1, page.Title);
        yield return P(
            Class("lead"),
            page.Groups.Count + page.Alleged.Count == 0
                ? "No finding is a number."
                : "Every number, amount and length of time that the facts have, with whoever gives it. What most is said of comes first.");
        foreach (var group in page.Groups)
        {
            yield return Of(group, 2, links);
        }

        if (page.Alleged.Count > 0)
        {
            yield return Section(
                Class("alleged"),
                Heading(2, Id("alleged"), "Allegations"),
                P(Class("summary"), "These numbers are only alleged, or belong to an accusation. That they are given is shown here, not that they are true."),
                page.Alleged.Select(group => Of(group, 3, links)));
        }

        if (page.Pages.Count > 0)
        {
            yield return Element(
                "nav",
                Attribute("aria-label", "Pages of figures"),
                Ul(Class("inline"), page.Pages.Select(other => Li(other.Page == page.Path ? Element("b", other.Text) : links.Of(other)))));
        }
    }

    private static XElement Of(FigureGroup group, int level, Links links) => Section(
        Class("figures"),
        Heading(level, links.Of(group.Subject)),
        Dl(group.Figures.SelectMany(figure => new[]
        {
            Dt(links.Of(figure.Property)),
            Dd(figure.Answers.Select(answer => Of(answer, figure, links))),
        })));

    private static XElement Of(FigureAnswer answer, FigureModel figure, Links links) => P(
        Element("b", links.Of(answer.Value)),
        FindingMarkup.Of(figure.Labels),
        VoiceMarkup.Of(answer.Voice, links));
}
