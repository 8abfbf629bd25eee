using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>The list of entities, and the page of each.</summary>
internal static class EntityPages
{
    /// <summary>From this many properties on, a page begins with a summary of their values.</summary>
    private const int ManyProperties = 2;

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
        yield return Heading(1, Words(entity.Name));
        yield return Dl(Class("about"), About(entity, links));
        if (entity.Properties.Count >= ManyProperties)
        {
            yield return Element(
                "nav",
                Class("contents"),
                Attribute("aria-label", "In short"),
                Dl(Class("glance"), entity.Properties.Select(property => Glance(property, links))));
        }

        foreach (var property in entity.Properties)
        {
            yield return Section(
                Class("property"),
                Div(Heading(2, Id(property.Anchor), property.Title),
                property.Summary is { } summary ? P(Class("summary"), Prose(summary)) : null),
                Div(property.Findings.Select(finding => FindingMarkup.Of(finding, links)), FindingMarkup.Beside(property.Beside, links)));
        }

        foreach (var section in Elsewhere(entity, links))
        {
            yield return section;
        }

        if (entity.WithEditorNotes.Count > 0)
        {
            yield return Element(
                "details",
                Class("why editors"),
                Element("summary", "Notes of the editors"),
                Ul(entity.WithEditorNotes.Select(Notes)));
        }
    }

    /// <summary>What it passed on and published, and where it is named.</summary>
    private static IEnumerable<XElement> Elsewhere(EntityModel entity, Links links)
    {
        if (entity.Properties.Count == 0 && entity.ToldAt is null)
        {
            yield return P("No claim is about it; it is named in those of others.");
        }

        if (entity.PassedOn.Count > 0)
        {
            yield return Section(
                Class("voices"),
                Heading(2, Id(SitePaths.PassedOn), "What it passed on"),
                P(Class("summary"), "Claims that reached a source through it."),
                SpeakerPages.Subjects(entity.PassedOn, links, namesSpeakers: true, level: 3));
        }

        if (entity.Published.Count > 0)
        {
            yield return Section(Heading(2, Id("published"), "What it published"), Ul(entity.Published.Select(source => Li(links.Of(source)))));
        }

        if (entity.Mentions.Count > 0)
        {
            yield return Section(
                Heading(2, Id("named"), "Named elsewhere"),
                Ul(entity.Mentions.Select(mention =>
                    Li(links.Of(mention.Subject), ": ", links.Of(mention.Property), FindingMarkup.Of(mention.Labels)))));
        }
    }

    private static XElement Notes(ClaimModel claim) => Li(
        A($"#{claim.Anchor}", Words(claim.Id)),
        Dl(Class("remarks"), claim.EditorNotes.SelectMany(note => new[] { Dt(note.Label), Dd(Sentence(note.Text)) })));

    /// <summary>A property in the summary: its values with their labels and their speakers.</summary>
    private static XElement Glance(PropertyModel property, Links links) => Div(
        Dt(A($"#{property.Anchor}", property.Title)),
        property.InSummary.Select(finding => Dd(
            finding.Sides.Select((side, number) => new object?[]
            {
                number == 0 ? null : " or ",
                Element("b", links.Of(side.Value)),
                FindingMarkup.Of(side.Labels),
                finding.Sides.Count == 1 ? VoiceMarkup.Speakers(side.Voices, links) : VoiceMarkup.InShort(side.Voices, links),
            }),
            FindingMarkup.Of(finding.Labels),
            finding.Time is { } time ? Span(Class("time"), $" {time}") : null)),
        property.NotInSummary > 0 ? Dd(A($"#{property.Anchor}", $"and {Wording.Number(property.NotInSummary)} more")) : null,
        property.Findings.Count == 0 ? Dd(Span(Class("novalue"), "only what would have been")) : null);

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
                new object?[] { number == 0 ? null : ", ", Span(Language(alias.Language), Words(alias.Text)) }));
        }

        if (entity.Titles.Count > 0)
        {
            yield return Dt("Pointed at as");
            yield return Dd(entity.Titles.Select((title, number) => new object?[] { number == 0 ? null : ", ", Words(title) }));
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

        yield return Dt("Id");
        yield return Dd(Element("code", entity.Id));
    }
}
