using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Fixes;

/// <summary>A quote as its words, and the signs between them except mere punctuation.</summary>
/// <param name="Folded">The quote as quotes are compared.</param>
/// <param name="Words">Its words and numbers.</param>
internal sealed record QuotedWords(FoldedText Folded, Word[] Words)
{
    /// <summary>Divides a quote into its words and signs.</summary>
    public static QuotedWords Of(string quote)
    {
        var folded = FoldedText.Of(quote);
        return new QuotedWords(folded, WordSplitter.Split(folded, CharacterKinds.Of(folded.Text)));
    }

    /// <summary>A word, with the signs that belong to it.</summary>
    public string TextOf(int word) => Folded.Text.Substring(Words[word].Start, Words[word].End - Words[word].Start);

    /// <summary>
    /// The signs before a word, or after the last: everything except spaces and punctuation, with each ellipsis as one sign. Next to a
    /// number, punctuation is a sign too, because it may be part of the number; but not at the end of the quote.
    /// </summary>
    public string SignsOf(int gap)
    {
        var (start, end) = (gap == 0 ? 0 : Words[gap - 1].End, gap == Words.Length ? Folded.Text.Length : Words[gap].Start);
        var isOuter = gap == 0 || gap == Words.Length;
        var between = Folded.Text.Substring(start, end - start).Replace(" ", "");
        if (between.Contains("..."))
        {
            // Before the first word and after the last, an ellipsis skips nothing.
            return (isOuter ? "" : "…") + string.Concat(between.Where(character => !IsPunctuation(character)));
        }

        var isBesideNumber = !isOuter && (Words[gap - 1].IsNumber || Words[gap].IsNumber);
        return string.Concat(between.Where(character => isBesideNumber || !IsPunctuation(character)));
    }

    private static bool IsPunctuation(char character) =>
        character is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or '(' or ')' or '[' or ']' or '-';
}
