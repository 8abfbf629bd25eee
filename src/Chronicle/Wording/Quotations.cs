using FactGen;

namespace Chronicle.Wording;

/// <summary>The words of the sources.</summary>
internal static class Quotations
{
    /// <summary>The quotes of a claim, with the sense of garbled words.</summary>
    public static string Of(Claim claim) => string.Join(" / ", claim.Quotes.Select(Of).Distinct());

    private static string Of(Quote quote) => quote.Sic is null ? $"“{quote.Exact}”" : $"“{quote.Exact}” [sic: {quote.Sic}]";
}
