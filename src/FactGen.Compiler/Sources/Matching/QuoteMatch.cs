using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>The place of a quote: the ranges of its parts, in order; one range, unless it skips words.</summary>
/// <param name="Parts">The stretches of the parts.</param>
public sealed record QuotePlace(EquatableArray<TextRange> Parts)
{
    /// <summary>From the first part's start to the last part's end.</summary>
    public TextRange Range => new(Parts[0].Start, Parts[Parts.Count - 1].End);
}

/// <summary>One of several places of a quote.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Prefix">The fewest words before it that distinguish it from the others, if a few do.</param>
/// <param name="Suffix">The fewest words after it that distinguish it from the others, if a few do.</param>
public sealed record AmbiguousPlace(QuotePlace Place, string? Prefix, string? Suffix);

/// <summary>The result of looking a quote up in its source.</summary>
public abstract record QuoteMatch
{
    private QuoteMatch()
    {
    }

    /// <summary>It occurs there once.</summary>
    /// <param name="Place">Where.</param>
    /// <param name="InHeading">Whether it occurs only in a heading.</param>
    public sealed record Found(QuotePlace Place, bool InHeading) : QuoteMatch;

    /// <summary>It occurs there more than once, and no prefix or suffix says which place is meant.</summary>
    /// <param name="Places">The first of the places.</param>
    /// <param name="Count">How many places there are.</param>
    public sealed record Ambiguous(IReadOnlyList<AmbiguousPlace> Places, int Count) : QuoteMatch;

    /// <summary>It occurs there, but nowhere after its prefix and before its suffix.</summary>
    /// <param name="Places">The first of the places, each with the words that would distinguish it from the others.</param>
    /// <param name="Count">How many places there are.</param>
    public sealed record NotInContext(IReadOnlyList<AmbiguousPlace> Places, int Count) : QuoteMatch;

    /// <summary>It occurs there only in a part that the card excludes.</summary>
    public sealed record OnlyInExcluded(QuotePlace Place, ExcludedZone Zone) : QuoteMatch;

    /// <summary>It does not occur there.</summary>
    /// <param name="Part">The words that are missing: the quote, or the first of its parts that is not there.</param>
    /// <param name="Nearest">The passage most like it; null if no passage is similar.</param>
    /// <param name="SearchStopped">Whether the search for that passage stopped, because it would have cost too much.</param>
    public sealed record NotFound(string Part, NearestPassage? Nearest, bool SearchStopped = false) : QuoteMatch;

    /// <summary>It has more words than may be quoted.</summary>
    public sealed record TooLong(int Words, int Limit) : QuoteMatch;

    /// <summary>It has fewer than two words and no number.</summary>
    public sealed record TooShort(int Words) : QuoteMatch;

    /// <summary>Its characters occur there, but it begins or ends inside a word or number.</summary>
    /// <param name="Place">Where the characters are.</param>
    /// <param name="Whole">The whole word or number as the text has it.</param>
    /// <param name="WholeRange">Where that word or number is.</param>
    /// <param name="IsNumber">Whether it is a number.</param>
    /// <param name="AtStart">Whether the quote's start cuts it, and not its end.</param>
    public sealed record CutInside(TextRange Place, string Whole, TextRange WholeRange, bool IsNumber, bool AtStart) : QuoteMatch;

    /// <summary>The words that it skips contain a negation.</summary>
    public sealed record NegationSkipped(QuotePlace Place, string Word, TextRange WordRange) : QuoteMatch;

    /// <summary>It skips words of a language whose negations are not known.</summary>
    public sealed record SkipNotChecked(QuotePlace Place, string Language) : QuoteMatch;

    /// <summary>Its parts occur there, but not within one paragraph.</summary>
    public sealed record PartsLeaveParagraph(IReadOnlyList<TextRange> Places) : QuoteMatch;

    /// <summary>Its parts occur in one paragraph, in another order.</summary>
    /// <param name="PartsInOrder">The parts in the order of the text.</param>
    /// <param name="Places">Where they are, in the same order.</param>
    public sealed record PartsOutOfOrder(IReadOnlyList<string> PartsInOrder, IReadOnlyList<TextRange> Places) : QuoteMatch;
}
