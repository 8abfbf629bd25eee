using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Documents;

/// <summary>Finds the words by which a card can name a passage of a text: few, and only there.</summary>
/// <param name="text">The text.</param>
internal sealed class CardPassages(string text)
{
    /// <summary>The fewest words by which a passage is named, unless it has fewer.</summary>
    private const int Few = 4;

    /// <summary>The most.</summary>
    private const int Many = 24;

    private readonly List<TextRange> _words = WordsOf(text);

    /// <summary>The exclusion of a passage; null if no words name it alone.</summary>
    /// <param name="passage">Where it is.</param>
    public Exclusion? Of(TextRange passage)
    {
        var first = _words.FindIndex(word => word.Start >= passage.Start);
        var last = _words.FindLastIndex(word => word.End <= passage.End);
        if (first < 0 || last < first)
        {
            return null;
        }

        var from = Lengths(last - first + 1).Where(count => IsOnlyAt(first, count)).Select(count => (int?)count).FirstOrDefault();
        if (from is not { } length)
        {
            return null;
        }

        if (text.AsSpan(passage.Start, passage.Length).IndexOfAny('\n', '\f') < 0)
        {
            return new Exclusion(Words(first, length));
        }

        var to = Lengths(last - first + 1 - length)
            .Where(count => IsFirstFrom(first + length, last - count + 1, count))
            .Select(count => (int?)count)
            .FirstOrDefault();
        return to is { } end ? new Exclusion(Words(first, length), Words(last - end + 1, end)) : null;
    }

    private static IEnumerable<int> Lengths(int most)
    {
        for (var count = Math.Min(Few, most); count > 0 && count <= Math.Min(Many, most); count++)
        {
            yield return count;
        }
    }

    private static List<TextRange> WordsOf(string text)
    {
        List<TextRange> words = [];
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            while (index < text.Length && !char.IsWhiteSpace(text[index]))
            {
                index++;
            }

            if (index > start)
            {
                words.Add(new TextRange(start, index));
            }

            index++;
        }

        return words;
    }

    private bool IsOnlyAt(int first, int count)
    {
        for (var index = 0; index + count <= _words.Count; index++)
        {
            if (index != first && AreSame(index, first, count))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some words occur nowhere between a place and the one where they are.</summary>
    private bool IsFirstFrom(int from, int at, int count)
    {
        for (var index = from; index < at; index++)
        {
            if (AreSame(index, at, count))
            {
                return false;
            }
        }

        return at >= from;
    }

    private bool AreSame(int one, int other, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (!Word(one + index).Equals(Word(other + index), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> Word(int index) => text.AsSpan(_words[index].Start, _words[index].Length);

    private string Words(int first, int count) =>
        string.Join(' ', _words.GetRange(first, count).Select(word => text[word.Start..word.End]));
}
