using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;

namespace FactGen.Tool.Pages.Models;

/// <summary>A table of findings that sources tell differently: a row for each, a column for each source that takes part.</summary>
/// <param name="Subject">The entity that all of them are about; null where the table holds those of several.</param>
/// <param name="Sources">The columns.</param>
/// <param name="Rows">The rows, those of one entity next to each other.</param>
internal sealed record DisagreementTable(Reference? Subject, IReadOnlyList<MatrixSource> Sources, IReadOnlyList<DisagreementModel> Rows)
{
    /// <summary>How many sources one table may have: beyond, the columns get too narrow to read.</summary>
    private const int MostColumns = 8;

    /// <summary>All that sources tell differently: in one table, or in one for each entity where too many sources take part.</summary>
    public static IReadOnlyList<DisagreementTable> All(FactIndex index)
    {
        FindingRecord[] disputed = [.. index.Findings.Where(finding => finding.Kind is FindingKind.Disputed)];
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
            [.. sources.Select(id => new MatrixSource(id, index.ToSource(id)))],
            [.. findings.Select(finding => DisagreementModel.Of(finding, sources, index))]);
    }
}

/// <summary>The head of a column.</summary>
internal sealed record MatrixSource(string Id, Reference Title);

/// <summary>A finding that sources tell differently.</summary>
/// <param name="Subject">The entity.</param>
/// <param name="Property">The property, which leads to the finding.</param>
/// <param name="Sides">The values that exclude each other, numbered from 1.</param>
/// <param name="Cells">For each column, what that source has.</param>
internal sealed record DisagreementModel(
    Reference Subject, Reference Property, IReadOnlyList<Side> Sides, IReadOnlyList<IReadOnlyList<MatrixClaim>> Cells)
{
    public static DisagreementModel Of(FindingRecord finding, IReadOnlyList<string> sources, FactIndex index)
    {
        ClaimRecord[] claims = [.. finding.Claims.Select(index.Model.ClaimOf)];
        string[] values = [.. claims.Select(claim => index.ValueOf(claim).Text).Distinct()];
        return new DisagreementModel(
            index.ToEntity(finding.Entity),
            new Reference(Wording.OfProperty(finding.Property), SitePaths.Property(finding.Entity, finding.Property)),
            [.. values.Select((value, number) => new Side(number + 1, value))],
            [.. sources.Select(source => CellOf(claims.Where(claim => claim.Sources.Any(cited => cited.Source == source)), values, index))]);
    }

    /// <summary>What one speaker answers twice alike stands there once, and leads to the first.</summary>
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

/// <summary>One of the values that exclude each other.</summary>
internal sealed record Side(int Number, string Value);

/// <summary>What a source has on a finding.</summary>
/// <param name="Side">The number of the side that it stands on.</param>
/// <param name="Value">The value, which leads to the claim.</param>
/// <param name="Modality">What the claim does with it.</param>
/// <param name="Speaker">Whose word the source passes on; null for its own voice.</param>
internal sealed record MatrixClaim(int Side, Reference Value, Modality Modality, Reference? Speaker);
