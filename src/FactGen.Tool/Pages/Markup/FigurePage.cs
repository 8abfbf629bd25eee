using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The numbers of the facts.</summary>
internal static class FigurePage
{
    public static IEnumerable<object?> Of(IReadOnlyList<FigureGroup> groups, Links links)
    {
        yield return Heading(1, "Figures");
        yield return P(
            Class("lead"),
            groups.Count == 0
                ? "No finding is a number."
                : "Every number, amount and length of time that the facts have, with whoever gives it.");
        foreach (var group in groups)
        {
            yield return Section(
                Class("figures"),
                Heading(2, links.Of(group.Subject)),
                Dl(group.Figures.SelectMany(figure => new[]
                {
                    Dt(links.Of(figure.Property)),
                    Dd(figure.Answers.Select(answer => Of(answer, figure, links))),
                })));
        }
    }

    private static XElement Of(FigureAnswer answer, FigureModel figure, Links links) => P(
        Element("b", links.Of(answer.Value)),
        answer.Things is { } things ? $" {things}" : null,
        " ",
        FindingMarkup.Kind(figure.Kind),
        Span(
            Class("voice"),
            answer.Speaker is { } speaker ? new object[] { " says ", links.Of(speaker), "," } : null,
            " in ",
            links.Listed(answer.Sources)));
}
