using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>How a quote differs from the text.</summary>
public enum DifferenceKind
{
    /// <summary>The text has another word.</summary>
    OtherWord,

    /// <summary>The same letters in another case.</summary>
    OtherCase,

    /// <summary>The same letters with other accents.</summary>
    OtherAccent,

    /// <summary>Another number, or the same digits with other signs or separators.</summary>
    OtherNumber,

    /// <summary>The same words with other marks or spaces in or between them.</summary>
    OtherPunctuation,

    /// <summary>The text has a word that the quote lacks.</summary>
    MissingWord,

    /// <summary>The quote has a word that the text lacks.</summary>
    ExtraWord,
}

/// <summary>One difference between a quote and the passage most like it.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Quote">The words of the quote; empty for a missing word.</param>
/// <param name="Text">The words of the text; empty for an extra word.</param>
/// <param name="Place">The place of these words in the text; for an extra word, where it would be.</param>
public sealed record Difference(DifferenceKind Kind, string Quote, string Text, TextRange Place)
{
    /// <summary>The difference in words, for a message.</summary>
    public override string ToString() => Kind switch
    {
        DifferenceKind.MissingWord => $"the quote lacks '{Text}'",
        DifferenceKind.ExtraWord => $"the text lacks '{Quote}'",
        _ => $"the quote has '{Quote}', the text has '{Text}'",
    };
}
