using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;

namespace FactGen.Tool.Pages.Models;

/// <summary>A table of disputed findings: a row for each finding, a column for each source that has a claim on one of them.</summary>
/// <param name="Subject">The entity of all findings; null if the table contains several entities.</param>
/// <param name="Sources">The columns.</param>
/// <param name="Rows">The rows, grouped by entity.</param>
internal sealed record DisagreementTable(Reference? Subject, IReadOnlyList<MatrixSource> Sources, IReadOnlyList<DisagreementModel> Rows)
{
    /// <summary>The most sources in one table: with more, the columns get too narrow to read.</summary>
    private const int MostColumns = 8;

    /// <summary>All disputed findings: in one table, or in one table for each entity if there are too many sources.</summary>
    public static IReadOnlyList<DisagreementTable> All(FactIndex index)
    {
        FindingRecord[] disputed =
        [
            .. index.Findings
                .Where(finding => finding.Kind is FindingKind.Disputed)
                .OrderByDescending(finding => index.Prominence.Of(finding.Entity)),
        ];
        if (disputed.Length == 0)
        {
            return [];
        }

        var whole = Of(null, disputed, index);
        return whole.Sources.Count <= MostColumns
            ? [whole]
            : [.. disputed.GroupBy(finding => finding.Entity).Select(findings => Of(index.ToEntity(findings.Key), [.. findings], index))];
    }

    private static DisagreementTable Of(Reference? subject, IReadOnlyList<FindingRecord> findings, FactIndex index)
    {
        string[] sources =
        [
            .. findings.SelectMany(finding => finding.Claims)
                .SelectMany(id => index.Model.ClaimOf(id).Sources)
                .Select(source => source.Source)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        return new DisagreementTable(
            subject,
            [.. sources.Select(id => new MatrixSource(index.ToSourceName(id), index.CardOf(id).Published?.ToProse()))],
            [.. findings.Select(finding => DisagreementModel.Of(finding, sources, index))]);
    }
}

/// <summary>The head of a column.</summary>
/// <param name="Name">The source by its short name.</param>
/// <param name="Published">When it was published.</param>
internal sealed record MatrixSource(Reference Name, string? Published);

/// <summary>A disputed finding.</summary>
/// <param name="Subject">The entity.</param>
/// <param name="Property">The property, as a link to the finding.</param>
/// <param name="Labels">What it is besides disputed: an accusation, retracted.</param>
/// <param name="Sides">The values that exclude each other, each with those who give it; they are numbered from 1.</param>
/// <param name="Cells">The answers of each source, column by column.</param>
internal sealed record DisagreementModel(
    Reference Subject,
    Reference Property,
    IReadOnlyList<Label> Labels,
    IReadOnlyList<Side> Sides,
    IReadOnlyList<IReadOnlyList<MatrixClaim>> Cells)
{
    public static DisagreementModel Of(FindingRecord finding, IReadOnlyList<string> sources, FactIndex index)
    {
        ClaimRecord[] claims = [.. finding.Claims.Select(index.Model.ClaimOf)];
        var sides = Side.Of(claims, index);
        string[] values = [.. sides.Select(side => side.Value.Text)];
        return new DisagreementModel(
            index.ToEntity(finding.Entity),
            new Reference(Wording.OfProperty(finding.Property), SitePaths.Property(finding.Entity, finding.Property)),
            Label.Besides(FindingKind.Disputed, finding, index),
            sides,
            [
                .. sources.Select(source =>
                    CellOf(claims.Where(claim => claim.Sources.Any(cited => cited.Source == source)), values, index)),
            ]);
    }

    /// <summary>If one speaker gives the same answer twice, it appears once, as a link to the first.</summary>
    private static MatrixClaim[] CellOf(IEnumerable<ClaimRecord> claims, string[] values, FactIndex index) =>
    [
        .. (from claim in claims
            let value = index.ValueOf(claim).Text
            select new MatrixClaim(
                Array.IndexOf(values, value) + 1,
                new Reference(value, index.PageOf(claim)),
                claim.Modality,
                claim.By is { } speaker ? index.ToEntity(speaker) : null))
            .DistinctBy(answer => (answer.Side, answer.Modality, answer.Speaker)),
    ];
}

/// <summary>A source's answer to a disputed question.</summary>
/// <param name="Side">The number of its side.</param>
/// <param name="Value">The value, as a link to the claim.</param>
/// <param name="Modality">How the claim presents its value.</param>
/// <param name="Speaker">The speaker whom the source quotes; null for its own voice.</param>
internal sealed record MatrixClaim(int Side, Reference Value, Modality Modality, Reference? Speaker);
