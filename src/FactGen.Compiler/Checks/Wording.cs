using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Finds the words of a value among those of a quote. Marks between words do not count; folding is the quote matcher's.</summary>
internal static class Wording
{
    /// <summary>How many letters longer one form of a verb may be than another.</summary>
    private const int LongestEnding = 3;

    /// <summary>As many first letters two forms of a word have in common: "resigned" and "to resign".</summary>
    private const int Stem = 4;

    /// <summary>The words of a value.</summary>
    public static Tokens WordsOf(string text)
    {
        var tokens = Tokenizer.Split(text);
        return tokens.With(Array.FindAll(tokens.Data, IsWord));
    }

    /// <summary>The words of a quote, of all its parts one after the other.</summary>
    public static Tokens WordsOf(FoundQuote quote)
    {
        var words = new List<TokenData>();
        foreach (var part in quote.Place.Parts)
        {
            AddWordsIn(quote.Text.Tokens, part, words);
        }

        return quote.Text.Tokens.With([.. words]);
    }

    /// <summary>From the first to the last of some words where they stand together among others; null where they do not.</summary>
    /// <param name="words">The words to find.</param>
    /// <param name="among">Where to find them.</param>
    /// <param name="ignoresCase">Whether case does not matter at all; else only the first letter's does not.</param>
    public static TextRange? Find(Tokens words, Tokens among, bool ignoresCase) =>
        IndexOf(words, among, ignoresCase, from: 0) is >= 0 and var index ? RangeAt(words, among, index) : null;

    /// <summary>The same for every place at which they stand; no two overlap.</summary>
    /// <inheritdoc cref="Find"/>
    public static IEnumerable<TextRange> FindAll(Tokens words, Tokens among, bool ignoresCase)
    {
        for (var index = IndexOf(words, among, ignoresCase, from: 0); index >= 0;
             index = IndexOf(words, among, ignoresCase, index + words.Length))
        {
            yield return RangeAt(words, among, index);
        }
    }

    /// <summary>The words and numbers of a text, among which the words of a value are found whatever marks are between them.</summary>
    public static Tokens WithoutMarks(Tokens tokens) =>
        tokens.With(Array.FindAll(tokens.Data, token => token.Kind is TokenKind.Word or TokenKind.Number));

    private static TextRange RangeAt(Tokens words, Tokens among, int index) =>
        new(among[index].Start, among[index + words.Length - 1].End);

    /// <summary>The index, at or after another, from which on some words stand together among others; −1 if there is none.</summary>
    private static int IndexOf(Tokens words, Tokens among, bool ignoresCase, int from)
    {
        for (var start = from; words.Length > 0 && start + words.Length <= among.Length; start++)
        {
            var same = 0;
            while (same < words.Length && AreSame(words[same], among[start + same], ignoresCase, mayDiffer: same == 0))
            {
                same++;
            }

            if (same == words.Length)
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Whether some words stand together in a text of the editor's, in whatever case.</summary>
    public static bool Has(string text, string words) => Find(WordsOf(words), WordsOf(text), ignoresCase: true) is not null;

    private static void AddWordsIn(Tokens tokens, TextRange range, List<TokenData> words)
    {
        for (var index = tokens.IndexAt(range.Start); index < tokens.Length && tokens[index].End <= range.End; index++)
        {
            if (IsWord(tokens.Data[index]))
            {
                words.Add(tokens.Data[index]);
            }
        }
    }

    private static bool IsWord(TokenData token) => token.Kind is TokenKind.Word or TokenKind.Number;

    private static bool AreSame(in Token one, in Token other, bool ignoresCase, bool mayDiffer) =>
        one.Hash == other.Hash && one.Length == other.Length
        && (one.Span.Equals(other.Span, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
            || (mayDiffer
                && char.ToLowerInvariant(one.First) == char.ToLowerInvariant(other.First)
                && one.Span.Slice(1).SequenceEqual(other.Span.Slice(1))));

    /// <summary>Whether two words are forms of one verb, none much longer than the other: "open" and "opening".</summary>
    public static bool AreFormsOfVerb(string one, string other) =>
        AreForms(one, other) && Math.Abs(one.Length - other.Length) <= LongestEnding;

    /// <summary>Whether two words are one, or forms of one.</summary>
    public static bool AreForms(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var same = 0;
        while (same < shorter && one[same] == other[same])
        {
            same++;
        }

        return (same == shorter && one.Length == other.Length) || (same >= Stem && same >= shorter - 1 && char.IsLetter(one[0]));
    }
}
