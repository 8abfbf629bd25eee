using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Evidence;

/// <summary>Claims of one facts file with the evidence for each quote, and what is wrong with the quotes.</summary>
public sealed record ClaimsWithEvidence(
    CitingClaims Citing,
    IReadOnlyList<QuoteEvidence> Evidence,
    IReadOnlyList<FactDiagnostic> Diagnostics) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Citing.Path;

    /// <summary>The claims and sources whose quotes occur only in headings.</summary>
    public EquatableArray<SourcedClaim> HeadingOnly { get; } = QuoteEvidence.InHeadings(Evidence).ToEquatableArray();

    /// <summary>How their quotes use the lock.</summary>
    internal LockUse LockUse { get; } = LockUse.Of(Evidence);

    /// <summary>The claims and sources of all files whose quotes occur only in headings.</summary>
    internal static HeadingQuotes HeadingQuotesOf(IEnumerable<ClaimsWithEvidence> all) =>
        new(all.SelectMany(claims => claims.HeadingOnly, (claims, quote) => (claims.Path, quote)).ToEquatableArray());
}
