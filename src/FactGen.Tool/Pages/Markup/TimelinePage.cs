using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The dates of the facts, each in words and on an axis.</summary>
internal static class TimelinePage
{
    public static IEnumerable<object?> Of(TimelineModel timeline, Links links)
    {
        yield return Heading(1, timeline.Title);
        if (timeline.Years.Count > 0)
        {
            yield return P(Class("lead"), "The dates of the facts, by the year in which they may begin.");
            yield return Ul(
                Class("columns"),
                timeline.Years.Select(year => Li(links.Of(year.Year), " ", Span(Class("count"), year.Dates))));
            yield break;
        }

        if (timeline.Sections.Count == 0)
        {
            yield return P(Class("lead"), "No finding is a date.");
            yield break;
        }

        yield return P(Class("lead"), "Every date that the facts have, in the order of time, as exactly as the sources know it.");
        yield return Legend();
        foreach (var section in timeline.Sections)
        {
            yield return Section(
                Class("timeline"),
                Heading(2, section.Title),
                section.Explanation is { } explanation ? P(Class("summary"), explanation) : null,
                Axis(section),
                Ol(section.Dates.Select(date => Of(date, section, links))));
        }
    }

    private static XElement Legend() => Ul(
        Class("legend"),
        Li(Sample(Mark(OneDay, isApproximate: false, isOpen: false)), "one day"),
        Li(Sample(Mark(new TimelineMark(DateShape.OneOf, 0.1, 0.9), isApproximate: false, isOpen: false)), "one of these days"),
        Li(Sample(Mark(Lasting, isApproximate: false, isOpen: false)), "from the first to the last"),
        Li(Sample(Mark(Lasting, isApproximate: false, isOpen: false), Arrow(1)), "begins earlier, or goes on"),
        Li(Sample(Mark(OneDay, isApproximate: false, isOpen: true)), "hollow: planned, or not settled"),
        Li(Sample(Mark(new TimelineMark(DateShape.OneOf, 0.1, 0.9), isApproximate: true, isOpen: false)), "broken: about, or doubtful"));

    private static TimelineMark OneDay => new(DateShape.Day, 0.5, 0.5);

    private static TimelineMark Lasting => new(DateShape.Span, 0.1, 1);

    private static XElement Sample(params object?[] content) => Picture("sample", content);

    private static XElement Axis(TimelineSection section) => Div(
        Class("axis"),
        Picture("ticks", section.Ticks.Select(tick => new object[]
        {
            Element("line", Share("x1", tick.At), Share("x2", tick.At), Attribute("y1", "18"), Attribute("y2", "24")),
            Element("text", Share("x", tick.At), Attribute("y", "13"), tick.Label),
        })));

    private static XElement Of(TimelineDate date, TimelineSection section, Links links) => Li(
        Span(
            Class("when"),
            Element(
                "time",
                date.Fact is { Shape: DateShape.Day, IsApproximate: false, Edtf: { } day } ? Attribute("datetime", day) : null,
                date.Fact.Words)),
        Span(
            Class("what"),
            links.Of(date.Fact.Subject),
            date.Fact.Property is { } property ? new[] { ": ", links.Of(property) } : null,
            FindingMarkup.Of(date.Fact.Labels)),
        Picture(
            "strip",
            section.Ticks.Select(tick =>
                Element("line", Class("grid"), Share("x1", tick.At), Share("x2", tick.At), Attribute("y1", "0"), Attribute("y2", "24"))),
            date.Marks.Select(mark => Mark(mark, date.Fact.IsApproximate, isOpen: !date.Fact.IsSure)),
            date.OpenAt.Select(Arrow)));

    private static XElement Mark(TimelineMark mark, bool isApproximate, bool isOpen)
    {
        var look = $"{(isOpen ? "hollow" : "full")}{(isApproximate ? " broken" : "")}";
        return mark.Shape switch
        {
            DateShape.Day =>
                Element("circle", Class(look), Share("cx", (mark.Start + mark.End) / 2), Attribute("cy", "12"), Attribute("r", "5")),
            DateShape.Span =>
                Element(
                    "rect",
                    Class(look),
                    Share("x", mark.Start),
                    Share("width", mark.End - mark.Start),
                    Attribute("y", "8"),
                    Attribute("height", "8")),
            _ => Element(
                "rect",
                Class($"possible {look}"),
                isOpen ? null : Attribute("fill", "url(#hatch)"),
                Share("x", mark.Start),
                Share("width", mark.End - mark.Start),
                Attribute("y", "6"),
                Attribute("height", "12"),
                Attribute("rx", "6")),
        };
    }

    /// <summary>An arrow: the date continues beyond the axis.</summary>
    private static XElement Arrow(double at) =>
        Element(
            "svg",
            Class("arrow"),
            Share("x", at),
            Element("path", Attribute("d", at == 0 ? "M0,4 l-7,8 l7,8 z" : "M0,4 l7,8 l-7,8 z")));

    /// <summary>Hidden from screen readers: the words next to it say the same.</summary>
    private static XElement Picture(string kind, params object?[] content) =>
        Element("svg", Class(kind), Attribute("aria-hidden", "true"), Attribute("focusable", "false"), content);
}
