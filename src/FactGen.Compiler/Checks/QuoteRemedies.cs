using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;

namespace FactGen.Compiler.Checks;

/// <summary>What would make a quote stand in its source, each looked up there before it is offered.</summary>
internal static class QuoteRemedies
{
    /// <summary>How many of the passages that an ambiguous quote may mean are offered.</summary>
    private const int MostPassages = 3;

    /// <summary>The remedies of a quote that was not found, or not only once.</summary>
    public static EquatableArray<Remedy> Of(QuoteMatch match, QuoteSelector quote, QuoteMatcher matcher) => match switch
    {
        QuoteMatch.NotFound when WithSpacedEllipses(quote, matcher) is { } spaced => new([new Remedy(RemedyKind.Quote, spaced)]),
        QuoteMatch.NotFound { Nearest: { } nearest } missing => Nearest(missing.Part, nearest.Text, quote, matcher).ToEquatableArray(),
        QuoteMatch.Ambiguous many => Passages(many.Places, quote, matcher),
        QuoteMatch.NotInContext many => Passages(many.Places, quote, matcher),
        _ => default,
    };

    /// <summary>
    /// The quote with a space on both sides of each ellipsis, if it is found so: joined to a word, an ellipsis does not skip words.
    /// </summary>
    public static string? WithSpacedEllipses(QuoteSelector quote, QuoteMatcher matcher) =>
        EllipsisSpacing.Of(quote.Exact) is { } spaced && matcher.Match(quote with { Exact = spaced }) is QuoteMatch.Found ? spaced : null;

    /// <summary>The words as the text has them, in the place of those that are missing.</summary>
    private static IEnumerable<Remedy> Nearest(string missing, string nearest, QuoteSelector quote, QuoteMatcher matcher)
    {
        var at = quote.Exact.IndexOf(missing, StringComparison.Ordinal);
        if (at < 0)
        {
            yield break;
        }

        var words = quote.Exact.Substring(0, at) + nearest + quote.Exact.Substring(at + missing.Length);
        if (matcher.Match(quote with { Exact = words }) is QuoteMatch.Found or QuoteMatch.Ambiguous)
        {
            yield return new Remedy(RemedyKind.Quote, words);
        }
    }

    private static EquatableArray<Remedy> Passages(IReadOnlyList<AmbiguousPlace> places, QuoteSelector quote, QuoteMatcher matcher) =>
        places
        .Take(MostPassages)
        .Select(place =>
            place.Prefix is { } prefix
                && matcher.Match(quote with { Prefix = prefix }) is QuoteMatch.Found ? new Remedy(RemedyKind.Prefix, prefix)
            : place.Suffix is { } suffix
                && matcher.Match(quote with { Suffix = suffix }) is QuoteMatch.Found ? new Remedy(RemedyKind.Suffix, suffix)
            : null)
        .OfType<Remedy>()
        .ToEquatableArray();
}
