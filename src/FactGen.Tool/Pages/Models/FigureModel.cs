using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Pages.Models;

/// <summary>A page of numbers.</summary>
/// <param name="Path">The page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Groups">The numbers by the entity that they are about; the entities of which most is said come first.</param>
/// <param name="Alleged">The numbers that are only alleged, or belong to an accusation; they come after all others.</param>
/// <param name="Pages">All pages, if there are several.</param>
internal sealed record FigurePageModel(
    string Path, string Title, IReadOnlyList<FigureGroup> Groups, IReadOnlyList<FigureGroup> Alleged, IReadOnlyList<Reference> Pages)
{
    /// <summary>How many numbers one page may have; an entity is not divided.</summary>
    private const int MostFigures = 300;

    /// <summary>The numbers of the facts on one page, or on as many as they need.</summary>
    public static IReadOnlyList<FigurePageModel> All(FactIndex index)
    {
        var groups = FigureGroup.All(index);
        List<List<FigureGroup>> parts = [[]];
        foreach (var group in groups)
        {
            if (parts[^1].Count > 0 && parts[^1].Sum(before => before.Figures.Count) + group.Figures.Count > MostFigures)
            {
                parts.Add([]);
            }

            parts[^1].Add(group);
        }

        Reference[] pages = parts.Count == 1
            ? []
            : [.. Enumerable.Range(1, parts.Count).Select(number => new Reference(Wording.Number(number), SitePaths.FiguresOf(number)))];
        return
        [
            .. parts.Select((part, number) => new FigurePageModel(
                SitePaths.FiguresOf(number + 1),
                number == 0 ? "Figures" : $"Figures, page {Wording.Number(number + 1)}",
                [.. part.Where(group => !group.IsAlleged)],
                [.. part.Where(group => group.IsAlleged)],
                pages)),
        ];
    }
}

/// <summary>The numbers among an entity's findings.</summary>
/// <param name="Subject">The entity.</param>
/// <param name="IsAlleged">Whether they are only alleged, or belong to an accusation.</param>
/// <param name="Figures">The numbers, in the order of the entity's page.</param>
internal sealed record FigureGroup(Reference Subject, bool IsAlleged, IReadOnlyList<FigureModel> Figures)
{
    /// <summary>Every number of the facts: what most is said of comes first, allegations come last.</summary>
    public static IReadOnlyList<FigureGroup> All(FactIndex index) =>
    [
        .. from finding in index.Findings
           let property = index.PropertyOf(finding)
           where property.Type.IsQuantity
           let isAlleged = finding.Kind is FindingKind.Alleged || property.Accusation
           group FigureModel.Of(finding, index) by (finding.Entity, IsAlleged: isAlleged) into figures
           orderby figures.Key.IsAlleged, index.Prominence.Of(figures.Key.Entity) descending
           select new FigureGroup(index.ToEntity(figures.Key.Entity), figures.Key.IsAlleged, [.. figures]),
    ];
}

/// <summary>A finding that is a number.</summary>
/// <param name="Property">The property, as a link to the finding.</param>
/// <param name="Labels">How sure it is.</param>
/// <param name="Answers">Each number, and who gives it.</param>
internal sealed record FigureModel(Reference Property, IReadOnlyList<Label> Labels, IReadOnlyList<FigureAnswer> Answers)
{
    public static FigureModel Of(FindingRecord finding, FactIndex index) => new(
        new Reference(Wording.OfProperty(finding.Property), SitePaths.Property(finding.Entity, finding.Property)),
        Label.Of(finding, index),
        [
            .. from id in finding.Claims
               let claim = index.Model.ClaimOf(id)
               group claim by (Value: index.ValueOf(claim).Text, claim.By) into same
               select new FigureAnswer(
                   new Reference(same.Key.Value, index.PageOf(same.First())), Voice.Of(same, index).Single()),
        ]);
}

/// <summary>A number that is given.</summary>
/// <param name="Value">The number with its unit, as a link to the claim.</param>
/// <param name="Voice">Who gives it.</param>
internal sealed record FigureAnswer(Reference Value, Voice Voice);
