using FactGen.Compiler.Sources.Lock;

namespace FactGen.Tool.Locking;

/// <summary>The claims and sources whose lines differ between two lock files, each list in the order of the claims.</summary>
/// <param name="Missing">Only the new file has lines for these.</param>
/// <param name="Surplus">Only the old file has lines for these.</param>
/// <param name="Different">Both files have lines for these, but different ones.</param>
internal sealed record LockDifference(
    IReadOnlyList<SourcedClaim> Missing,
    IReadOnlyList<SourcedClaim> Surplus,
    IReadOnlyList<SourcedClaim> Different)
{
    /// <summary>Whether both files pin the same.</summary>
    public bool IsEmpty => Missing.Count + Surplus.Count + Different.Count == 0;

    /// <summary>Compares two lock files.</summary>
    public static LockDifference Between(QuoteLock old, QuoteLock current)
    {
        var (before, after) = (ByQuote(old), ByQuote(current));
        return new LockDifference(
            Sorted(after.Keys.Where(quote => !before.ContainsKey(quote))),
            Sorted(before.Keys.Where(quote => !after.ContainsKey(quote))),
            Sorted(before.Keys.Where(quote => after.TryGetValue(quote, out var lines) && !lines.SetEquals(before[quote]))));
    }

    private static Dictionary<SourcedClaim, HashSet<LockEntry>> ByQuote(QuoteLock quoteLock) => quoteLock.Lines
        .GroupBy(line => line.Entry.Key)
        .ToDictionary(same => same.Key, same => same.Select(line => line.Entry).ToHashSet());

    private static IReadOnlyList<SourcedClaim> Sorted(IEnumerable<SourcedClaim> quotes) =>
        [.. quotes.OrderBy(quote => quote.Claim.Text, StringComparer.Ordinal).ThenBy(quote => quote.Source, StringComparer.Ordinal)];
}
