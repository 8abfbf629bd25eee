using UglyToad.PdfPig.Content;

namespace FactGen.Tool.Documents.Pdf;

/// <summary>
/// The small raised marks of notes on a page: at the end of a word they refer to a note, at the beginning of a line they begin it. They are
/// put in brackets, so that they do not touch the words: <c>boats[1]</c>.
/// </summary>
internal sealed class NoteMarks
{
    /// <summary>A mark is at most so large, by the letters beside it.</summary>
    private const double Small = 0.82;

    /// <summary>A mark is at most so far from its word, by the size of the word's letters.</summary>
    private const double Near = 0.4;

    private readonly HashSet<Word> _marks = [];
    private readonly Dictionary<Word, string> _before = [];
    private readonly Dictionary<Word, string> _after = [];

    /// <summary>Finds the marks that are words of their own.</summary>
    public static NoteMarks Find(Word[] words)
    {
        var marks = new NoteMarks();
        foreach (var mark in words.Where(word => IsMark(word.Text)))
        {
            var (left, right) = (marks.NeighbourOf(mark, words, isBefore: true), marks.NeighbourOf(mark, words, isBefore: false));
            if (left is not null && marks._after.TryAdd(left, mark.Text))
            {
                marks._marks.Add(mark);
            }
            else if (left is null && right is not null && marks._before.TryAdd(right, mark.Text))
            {
                marks._marks.Add(mark);
            }
        }

        return marks;
    }

    /// <summary>Whether a word is only a mark.</summary>
    public bool Contains(Word word) => _marks.Contains(word);

    /// <summary>A word with the marks that belong to it.</summary>
    public string TextOf(Word word)
    {
        var letters = word.Letters;
        var size = letters.Max(letter => letter.PointSize);
        var (first, last) = (0, letters.Count);
        while (first < last && IsSmall(letters[first]))
        {
            first++;
        }

        while (last > first && IsSmall(letters[last - 1]))
        {
            last--;
        }

        var before = _before.GetValueOrDefault(word) ?? (first < last ? Between(0, first) : "");
        var after = _after.GetValueOrDefault(word) ?? (first < last ? Between(last, letters.Count) : "");
        var text = first < last ? Between(first, last) : word.Text;
        return (before.Length > 0 ? $"[{before}] " : "") + text + (after.Length > 0 ? $"[{after}]" : "");

        bool IsSmall(Letter letter) => letter.PointSize <= size * Small && IsMark(letter.Value);

        string Between(int from, int to) => string.Concat(letters.Skip(from).Take(to - from).Select(letter => letter.Value));
    }

    private static bool IsMark(string text) =>
        text.Length is > 0 and <= 3 && text.All(character => char.IsAsciiDigit(character) || character is '*' or '†' or '‡' or '§');

    private Word? NeighbourOf(Word mark, Word[] words, bool isBefore) => Array.Find(words, word =>
    {
        var size = word.Letters[^1].PointSize;
        var gap = isBefore ? mark.BoundingBox.Left - word.BoundingBox.Right : word.BoundingBox.Left - mark.BoundingBox.Right;
        return !ReferenceEquals(word, mark)
            && !_marks.Contains(word)
            && mark.Letters[0].PointSize <= size * Small
            && gap > -0.2 * size
            && gap <= Near * size
            && mark.BoundingBox.Bottom > word.Letters[^1].StartBaseLine.Y
            && mark.BoundingBox.Bottom < word.Letters[^1].StartBaseLine.Y + size;
    });
}
