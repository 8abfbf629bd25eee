using FactGen;

namespace Chronicle.Wording;

/// <summary>The words of the sources.</summary>
internal static class Quotations
{
    /// <summary>The words that carry a claim, and the sense of garbled ones.</summary>
    public static string Of(Claim claim) => string.Join(" / ", claim.Quotes.Select(Of).Distinct());

    private static string Of(Quote quote) => quote.Sic is null ? $"“{quote.Exact}”" : $"“{quote.Exact}” [sic: {quote.Sic}]";
}
