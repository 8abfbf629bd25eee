namespace FactGen.Compiler.Sources;

/// <summary>The words by which a language negates, and where they stand in a text.</summary>
/// <remarks>
/// Only what turns a statement into its opposite: "hardly" does, "rarely" and "unless" do not. A language without a list is
/// not known to be free of negations, so nothing may be skipped in it.
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

    private readonly Dictionary<string, List<string[]>> _phrases = new(StringComparer.Ordinal);
    private readonly string[] _suffixes;
    private readonly HashSet<string> _exceptions;
    private readonly HashSet<char> _firstLetters;
    private readonly HashSet<char> _lastLetters;

    private Negations(string[] phrases, string[] suffixes, string[] exceptions)
    {
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ');
            if (!_phrases.TryGetValue(words[0], out var beginning))
            {
                _phrases.Add(words[0], beginning = []);
            }

            beginning.Add(words);
        }

        _suffixes = suffixes;
        _firstLetters = [.. phrases.Select(phrase => phrase[0])];
        _lastLetters = [.. suffixes.Select(suffix => suffix[suffix.Length - 1])];
        _exceptions = new HashSet<string>(exceptions, StringComparer.Ordinal);
    }

    /// <summary>The negations of a language by its tag (<c>en</c>, <c>en-GB</c>); null where there is no list of them.</summary>
    public static Negations? For(string language) =>
        language.Split('-')[0].ToLowerInvariant() == "en" ? English : null;

    /// <summary>The negations that begin in a stretch of a text, in its order.</summary>
    public IReadOnlyList<TextRange> In(SourceText text, TextRange range)
    {
        var (start, end) = (text.Folded.IndexAt(range.Start), text.Folded.IndexAt(range.End));
        return [.. Words(text, start, end).Select(word => text.Folded.RangeOf(word.Start, word.End))];
    }

    /// <summary>The first negation that begins in a stretch of the folded text.</summary>
    internal TextRange? FirstIn(SourceText text, int start, int end)
    {
        foreach (var word in Words(text, start, end))
        {
            return text.Folded.RangeOf(word.Start, word.End);
        }

        return null;
    }

    private IEnumerable<(int Start, int End)> Words(SourceText text, int start, int end)
    {
        for (var index = text.LastWordBefore(start) + 1; index < text.Words.Count && text.Words[index].Start < end; index++)
        {
            if (!MayNegate(text.Folded.Text, text.Words[index]))
            {
                continue;
            }

            var word = Lower(text, index);
            var length = Array.Exists(_suffixes, suffix => word.EndsWith(suffix, StringComparison.Ordinal)) ? 1 : LengthOfPhrase(text, index, word);
            if (length > 0)
            {
                yield return (text.Words[index].Start, text.Words[index + length - 1].End);
            }
        }
    }

    /// <summary>Whether its first or last letter lets a word negate: most words of a text need no closer look.</summary>
    private bool MayNegate(string text, Word word) =>
        _firstLetters.Contains(char.ToLowerInvariant(text[word.Start])) || _lastLetters.Contains(char.ToLowerInvariant(text[word.End - 1]));

    private int LengthOfPhrase(SourceText text, int index, string word)
    {
        if (!_phrases.TryGetValue(word, out var phrases) || _exceptions.Contains(word + " " + Lower(text, index + 1)) || IsNumberSign(text, index, word))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            var same = 1;
            while (same < phrase.Length && Lower(text, index + same) == phrase[same])
            {
                same++;
            }

            if (same == phrase.Length)
            {
                return same;
            }
        }

        return 0;
    }

    /// <summary>"No. 5" is a number sign.</summary>
    private static bool IsNumberSign(SourceText text, int index, string word) =>
        word == "no"
        && index + 1 < text.Words.Count
        && text.Words[index + 1].IsNumber
        && text.Folded.Text.Substring(text.Words[index].End, text.Words[index + 1].Start - text.Words[index].End).Trim(' ') == ".";

    private static string Lower(SourceText text, int index) =>
        index < text.Words.Count
            ? text.Folded.Text.Substring(text.Words[index].Start, text.Words[index].End - text.Words[index].Start).ToLowerInvariant()
            : "";
}
