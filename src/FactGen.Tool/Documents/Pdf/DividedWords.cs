using System.Text;

namespace FactGen.Tool.Documents.Pdf;

/// <summary>Joins lines to paragraphs, and the words that the ends of lines divide.</summary>
/// <param name="text">All text of the document: how it writes words elsewhere decides whether the hyphen stays.</param>
internal sealed class DividedWords(IEnumerable<string> text)
{
    private readonly HashSet<string> _words = new(text.SelectMany(WordsOf), StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _joined = [];

    /// <summary>The words that were joined, as they are now.</summary>
    public IReadOnlyList<string> Joined => _joined;

    /// <summary>A paragraph's lines as one.</summary>
    public string Join(IEnumerable<string> lines)
    {
        var paragraph = new StringBuilder();
        foreach (var line in lines)
        {
            Append(paragraph, line);
        }

        return paragraph.ToString();
    }

    /// <summary>Adds a line to a paragraph.</summary>
    private void Append(StringBuilder paragraph, string line)
    {
        if (paragraph.Length == 0)
        {
            paragraph.Append(line);
            return;
        }

        var before = LastWord(paragraph);
        var after = string.Concat(line.TakeWhile(IsOfWord));
        if (before.Length < 2 || !IsHyphen(before[^1]) || after.Length == 0 || !char.IsLower(after[0]) || !char.IsLetter(before[^2]))
        {
            paragraph.Append(' ').Append(line);
            return;
        }

        var joined = before[..^1] + after;
        var keepsHyphen = before[^1] != '\u00AD' && !_words.Contains(joined) && _words.Contains($"{before[..^1]}-{after}");
        paragraph.Length--;
        paragraph.Append(keepsHyphen ? "-" : "").Append(line);
        _joined.Add(keepsHyphen ? $"{before[..^1]}-{after}" : joined);
    }

    private static string LastWord(StringBuilder paragraph)
    {
        var start = paragraph.Length;
        while (start > 0 && IsOfWord(paragraph[start - 1]))
        {
            start--;
        }

        return paragraph.ToString(start, paragraph.Length - start);
    }

    /// <summary>The words of a line but those that its end divides.</summary>
    private static IEnumerable<string> WordsOf(string line)
    {
        for (var index = 0; index < line.Length;)
        {
            var start = index;
            while (index < line.Length && IsOfWord(line[index]))
            {
                index++;
            }

            if (index > start && !IsHyphen(line[index - 1]))
            {
                yield return line[start..index].Replace('‐', '-');
            }

            index++;
        }
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || IsHyphen(character);

    private static bool IsHyphen(char character) => character is '-' or '‐' or '\u00AD';
}
