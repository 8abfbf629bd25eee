using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Pages.Models;

/// <summary>The numbers among an entity's findings.</summary>
/// <param name="Subject">The entity.</param>
/// <param name="Figures">The numbers, in the order of the entity's page.</param>
internal sealed record FigureGroup(Reference Subject, IReadOnlyList<FigureModel> Figures)
{
    /// <summary>Every number of the facts, by the entity that it is about.</summary>
    public static IReadOnlyList<FigureGroup> All(FactIndex index) =>
    [
        .. from finding in index.Findings
           where index.PropertyOf(finding).Type.IsQuantity
           group FigureModel.Of(finding, index) by finding.Entity into figures
           select new FigureGroup(index.ToEntity(figures.Key), [.. figures]),
    ];
}

/// <summary>A finding that is a number.</summary>
/// <param name="Property">The property, as a link to the finding.</param>
/// <param name="Kind">The kind of the finding.</param>
/// <param name="Answers">Each number, and who gives it.</param>
internal sealed record FigureModel(Reference Property, FindingKind Kind, IReadOnlyList<FigureAnswer> Answers)
{
    public static FigureModel Of(FindingRecord finding, FactIndex index)
    {
        var property = index.PropertyOf(finding);
        return new FigureModel(
            new Reference(Wording.OfProperty(finding.Property), SitePaths.Property(finding.Entity, finding.Property)),
            finding.Kind,
            [
                .. from id in finding.Claims
                   let claim = index.Model.ClaimOf(id)
                   group claim by (Value: index.ValueOf(claim).Text, IsNumber: claim.Value is not null, claim.By) into same
                   select new FigureAnswer(
                       new Reference(same.Key.Value, index.PageOf(same.First())),
                       property.Type.Kind is ValueKind.Count && same.Key.IsNumber ? property.Type.Of : null,
                       same.Key.By is { } speaker ? index.ToEntity(speaker) : null,
                       [.. same.SelectMany(claim => claim.Sources).Select(source => source.Source).Distinct().Select(index.ToSourceId)]),
            ]);
    }
}

/// <summary>A number that is given.</summary>
/// <param name="Value">The number, as a link to the claim.</param>
/// <param name="Things">The things that are counted; null if the number includes its unit.</param>
/// <param name="Speaker">The speaker; null if sources give it in their own voice.</param>
/// <param name="Sources">The sources that give it.</param>
internal sealed record FigureAnswer(Reference Value, string? Things, Reference? Speaker, IReadOnlyList<Reference> Sources);
