using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>The negations of a language, and where they occur in a text.</summary>
/// <remarks>
/// Only words that turn a statement into its opposite: "hardly" does, "unless" does not. Phrases that affirm by a negation ("not only",
/// "with or without") are read as a whole, and are none. A language without a list may have any negations, so nothing may be skipped in it.
/// </remarks>
public sealed class Negations
{
    private const int LongestPhrase = 4;

    /// <summary>
    /// The phrases by the letter that they begin with, in small letters, the longest first: what most words of a text begin with has none.
    /// </summary>
    private readonly List<(string[] Words, Kind Kind)>?[] _phrases;
    private readonly string[] _suffixes;
    private readonly string[] _numberSign;

    /// <summary>What a word with such a suffix affirms together with the words behind it: "isn't only".</summary>
    private readonly List<string[]> _affirming = [];

    /// <summary>A language's negations.</summary>
    /// <param name="phrases">What negates what is behind it.</param>
    /// <param name="verbs">Verbs with an object that may exist nevertheless.</param>
    /// <param name="suffixes">The endings of words that negate.</param>
    /// <param name="affirmations">What affirms by a negation.</param>
    /// <param name="suffixed">The word that a suffix stands for, with which an affirmation begins; empty if there is none.</param>
    /// <param name="numberSign">The negation that with a full stop before a number is a sign for "number"; empty if there is none.</param>
    internal Negations(
        string[] phrases, string[] verbs, string[] suffixes, string[] affirmations, string suffixed = "", string numberSign = "")
    {
        (_suffixes, _numberSign) = (suffixes, [numberSign]);
        _phrases = new List<(string[] Words, Kind Kind)>[1 + phrases.Concat(verbs).Concat(affirmations).Max(phrase => phrase[0])];
        Add(affirmations, Kind.Affirms);
        Add(phrases, Kind.Negates);
        Add(verbs, Kind.Refuses);
        foreach (var affirmation in affirmations.Where(phrase =>
            suffixed.Length > 0 && phrase.StartsWith(suffixed + " ", StringComparison.Ordinal)))
        {
            _affirming.Add(affirmation.Substring(suffixed.Length + 1).Split(' '));
        }

        foreach (var beginning in _phrases)
        {
            beginning?.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    /// <summary>What a phrase does.</summary>
    private enum Kind
    {
        /// <summary>Affirms by a negation: "not only".</summary>
        Affirms,

        /// <summary>Negates what is behind it: "not", "failed to".</summary>
        Negates,

        /// <summary>Is a verb, or its noun, with an object that may exist nevertheless: "denied", "prevented".</summary>
        Refuses,
    }

    /// <summary>The negations of a language by its tag (<c>en</c>, <c>en-GB</c>); null where there is no list of them.</summary>
    public static Negations? For(string language) =>
        language == "en" || LanguageTag.Primary(language) is "en" ? EnglishNegations.All : NegationLists.For(language);

    /// <summary>The negations that begin in a stretch of a text, in its order.</summary>
    [MethodImpl(Loops.Optimized)]
    public TextRange[] In(SourceText text, TextRange range)
    {
        var found = new List<TextRange>();
        var end = text.Folded.IndexAt(range.End);
        for (var index = text.LastWordBefore(text.Folded.IndexAt(range.Start)) + 1; index < text.Words.Length
            && text.Words[index].Start < end; index++)
        {
            var length = LengthAt(text, index, out var kind);
            if (length > 0)
            {
                if (kind is not Kind.Affirms)
                {
                    found.Add(text.Folded.RangeOf(text.Words[index].Start, text.Words[index + length - 1].End));
                }

                index += length - 1;
            }
        }

        return [.. found];
    }

    /// <summary>
    /// The first negation that begins in a stretch of the folded text, or phrase that affirms by one and of which only a part lies there.
    /// </summary>
    internal TextRange? FirstIn(SourceText text, int start, int end)
    {
        for (var index = text.LastWordBefore(start) + 1; index < text.Words.Length && text.Words[index].Start < end; index++)
        {
            var length = LengthAt(text, index, out var kind);
            if (length > 0)
            {
                var stretch = (text.Words[index].Start, text.Words[index + length - 1].End);
                if (kind is not Kind.Affirms || stretch.End > end)
                {
                    return text.Folded.RangeOf(stretch.Start, stretch.End);
                }

                index += length - 1;
            }
        }

        return null;
    }

    /// <summary>
    /// The negation that ends right before an index of the folded text or goes on there, or the phrase that affirms by one and goes on
    /// there; null where there is none. Only spaces may stand between.
    /// </summary>
    internal TextRange? Before(SourceText text, int start)
    {
        var last = text.LastWordBefore(start);
        for (var index = last; index >= 0 && index > last - LongestPhrase; index--)
        {
            var length = LengthAt(text, index, out var kind);
            if (length > 0 && (index + length - 1 > last || kind is Kind.Negates && index + length - 1 == last)
                && IsSpace(text.Folded.Text, text.Words[last].End, start))
            {
                return text.Folded.RangeOf(text.Words[index].Start, text.Words[index + length - 1].End);
            }
        }

        return null;
    }

    private static bool IsSpace(string text, int from, int to)
    {
        while (from < to && text[from] is ' ')
        {
            from++;
        }

        return from == to;
    }

    /// <summary>How many words the longest negation or affirmation has that begins with a word; 0 where none does.</summary>
    [MethodImpl(Loops.Optimized)]
    private int LengthAt(SourceText text, int index, out Kind kind)
    {
        kind = Kind.Negates;
        var (folded, word) = (text.Folded.Text, text.Words[index]);
        foreach (var suffix in _suffixes)
        {
            if (word.End - word.Start >= suffix.Length && IsAt(folded, word.End - suffix.Length, suffix))
            {
                return 1 + LengthOfAffirmed(text, index + 1, out kind);
            }
        }

        var letter = char.ToLowerInvariant(folded[word.Start]);
        if (letter < _phrases.Length && _phrases[letter] is { } phrases)
        {
            foreach (var phrase in phrases)
            {
                if (StandsAt(text, index, phrase.Words))
                {
                    kind = phrase.Kind;
                    return IsNumberSign(text, index) ? 0 : phrase.Words.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>How many words affirm what a negation before them denies: the "only" of "isn't only"; 0 where none do.</summary>
    private int LengthOfAffirmed(SourceText text, int index, out Kind kind)
    {
        foreach (var words in _affirming)
        {
            if (StandsAt(text, index, words))
            {
                kind = Kind.Affirms;
                return words.Length;
            }
        }

        kind = Kind.Negates;
        return 0;
    }

    private static bool StandsAt(SourceText text, int index, string[] words)
    {
        var (folded, all) = (text.Folded.Text, text.Words);
        for (var word = 0; word < words.Length; word++)
        {
            if (index + word >= all.Length)
            {
                return false;
            }

            var (start, end, _) = all[index + word];
            if (end - start == words[word].Length ? !IsAt(folded, start, words[word]) : !IsDividedAt(folded, start, end, words[word]))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string[] phrases, Kind kind)
    {
        foreach (var phrase in phrases)
        {
            (_phrases[phrase[0]] ??= []).Add((phrase.Split(' '), kind));
        }
    }

    /// <summary>Whether some small letters stand at an index of the folded text, in whatever case.</summary>
    private static bool IsAt(string folded, int start, string letters)
    {
        for (var index = 0; index < letters.Length; index++)
        {
            if (folded[start + index] != letters[index] && char.ToLowerInvariant(folded[start + index]) != letters[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some small letters stand there with a hyphen and the end of a line between them.</summary>
    private static bool IsDividedAt(string folded, int start, int end, string letters)
    {
        if (end - start != letters.Length + 2)
        {
            return false;
        }

        var hyphen = folded.IndexOf("- ", start, end - start, StringComparison.Ordinal);
        var before = hyphen - start;
        return hyphen > start && IsAt(folded, start, letters.Substring(0, before)) && IsAt(folded, hyphen + 2, letters.Substring(before));
    }

    /// <summary>"No. 5" is a number sign.</summary>
    private bool IsNumberSign(SourceText text, int index) =>
        StandsAt(text, index, _numberSign)
        && index + 1 < text.Words.Length
        && text.Words[index + 1].IsNumber
        && text.Folded.Text.Substring(text.Words[index].End, text.Words[index + 1].Start - text.Words[index].End).Trim(' ') == ".";
}
