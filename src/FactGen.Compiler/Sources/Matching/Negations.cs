using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>The negations of a language, and where they occur in a text.</summary>
/// <remarks>
/// Only words that turn a statement into its opposite: "hardly" does, "rarely" and "unless" do not. A language without a list may have any
/// negations, so nothing may be skipped in it.
/// </remarks>
public sealed class Negations
{
    private static readonly Negations English = new(
        [
            "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot", "hardly", "scarcely",
            "deny", "denies", "denied", "denying", "refuse", "refuses", "refused", "refusing", "reject", "rejects", "rejected", "rejecting",
            "fail to", "fails to", "failed to", "failing to", "failure to", "unable to", "refusal to", "no-one",
            "rule out", "rules out", "ruled out", "ruling out", "instead of", "rather than", "far from", "stopped short of", "stops short of",
        ],
        ["n't"],
        ["not only", "not least"]);

    /// <summary>
    /// The phrases by their first letter, in small ASCII letters; most words of a text begin with a letter that has none.
    /// </summary>
    private readonly List<string[]>?[] _phrases = new List<string[]>[128];
    private readonly string[] _suffixes;
    private readonly List<string[]> _exceptions;

    private Negations(string[] phrases, string[] suffixes, string[] exceptions)
    {
        foreach (var phrase in phrases)
        {
            (_phrases[phrase[0]] ??= []).Add(phrase.Split(' '));
        }

        (_suffixes, _exceptions) = (suffixes, [.. exceptions.Select(exception => exception.Split(' '))]);
    }

    /// <summary>The negations of a language by its tag (<c>en</c>, <c>en-GB</c>); null if there is no list of them.</summary>
    public static Negations? For(string language) =>
        language.Split('-')[0].ToLowerInvariant() == "en" ? English : null;

    /// <summary>The negations that begin in a stretch of a text, in its order.</summary>
    [MethodImpl(Loops.Optimized)]
    public TextRange[] In(SourceText text, TextRange range)
    {
        var found = new List<TextRange>();
        var end = text.Folded.IndexAt(range.End);
        for (var index = text.LastWordBefore(text.Folded.IndexAt(range.Start)) + 1; index < text.Words.Length
            && text.Words[index].Start < end; index++)
        {
            if (LengthAt(text, index) is > 0 and var length)
            {
                found.Add(text.Folded.RangeOf(text.Words[index].Start, text.Words[index + length - 1].End));
            }
        }

        return [.. found];
    }

    /// <summary>The first negation that begins in a stretch of the folded text.</summary>
    internal TextRange? FirstIn(SourceText text, int start, int end)
    {
        for (var index = text.LastWordBefore(start) + 1; index < text.Words.Length && text.Words[index].Start < end; index++)
        {
            if (LengthAt(text, index) is > 0 and var length)
            {
                return text.Folded.RangeOf(text.Words[index].Start, text.Words[index + length - 1].End);
            }
        }

        return null;
    }

    /// <summary>The number of words in the negation that begins at a word; 0 if none does.</summary>
    [MethodImpl(Loops.Optimized)]
    private int LengthAt(SourceText text, int index)
    {
        var word = text.Words[index];
        foreach (var suffix in _suffixes)
        {
            if (word.End - word.Start >= suffix.Length && IsAt(text, word.End - suffix.Length, suffix))
            {
                return 1;
            }
        }

        var letter = char.ToLowerInvariant(text.Folded.Text[word.Start]);
        return letter < _phrases.Length && _phrases[letter] is { } phrases && LengthOf(phrases, text, index) is > 0 and var length
            && LengthOf(_exceptions, text, index) == 0 && !IsNumberSign(text, index) ? length : 0;
    }

    /// <summary>The number of words in the first of some phrases that occurs at a word; 0 if none does.</summary>
    private static int LengthOf(List<string[]> phrases, SourceText text, int index)
    {
        foreach (var phrase in phrases)
        {
            if (StandsAt(text, index, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    private static bool StandsAt(SourceText text, int index, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (index + word >= text.Words.Length)
            {
                return false;
            }

            var (start, end, _) = text.Words[index + word];
            if (end - start == words[word].Length ? !IsAt(text, start, words[word]) : !IsDividedAt(text, start, end, words[word]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some small letters are at an index of the folded text, in any case.</summary>
    private static bool IsAt(SourceText text, int start, string letters)
    {
        for (var index = 0; index < letters.Length; index++)
        {
            if (char.ToLowerInvariant(text.Folded.Text[start + index]) != letters[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some small letters are there with a hyphen and the end of a line between them.</summary>
    private static bool IsDividedAt(SourceText text, int start, int end, string letters)
    {
        if (end - start != letters.Length + 2)
        {
            return false;
        }

        var hyphen = text.Folded.Text.IndexOf("- ", start, end - start, StringComparison.Ordinal);
        var before = hyphen - start;
        return hyphen > start && IsAt(text, start, letters.Substring(0, before)) && IsAt(text, hyphen + 2, letters.Substring(before));
    }

    /// <summary>"No. 5" is a number sign.</summary>
    private static bool IsNumberSign(SourceText text, int index) =>
        StandsAt(text, index, ["no"])
        && index + 1 < text.Words.Length
        && text.Words[index + 1].IsNumber
        && text.Folded.Text.Substring(text.Words[index].End, text.Words[index + 1].Start - text.Words[index].End).Trim(' ') == ".";
}
