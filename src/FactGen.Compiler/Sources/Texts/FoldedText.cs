using System.Runtime.CompilerServices;
using System.Text;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// A text in the form in which quotes are compared: white space folded to one space (none at the ends), typographic marks to plain ones,
/// accents divided from their letters, invisible characters dropped. Each folded character knows its place in the original.
/// </summary>
/// <remarks>
/// Letters, digits, signs and separators do not change, nor does their case: folding forgives how a text was typeset, never what it says.
/// The only letters that are equal are those of a closed list, which FORMAT.md gives (section 6): ё and е, ß and ss, Arabic letters with
/// and without vowel signs or tatweel, presentation forms and full-width forms and their plain characters.
/// </remarks>
internal sealed class FoldedText
{
    /// <summary>
    /// Where each character begins in the original, with some places to spare; null if folding changes nothing, as in most quotes and
    /// names.
    /// </summary>
    private readonly int[]? _starts;

    /// <summary>
    /// Where each character ends in the original; null unless marks were reordered, or the original has several characters for one.
    /// </summary>
    private readonly int[]? _ends;

    private FoldedText(string original, string text, int[]? starts, int[]? ends)
    {
        (Original, Text, _starts, _ends) = (original, text, starts, ends);
    }

    /// <summary>The text before folding.</summary>
    public string Original { get; }

    /// <summary>The text after folding.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string original)
    {
        if (IsFolded(original))
        {
            return new FoldedText(original, original, null, null);
        }

        var folding = new Folding(original.Length);
        folding.Fold(original);
        folding.TrimEnd();
        folding.OrderMarks();
        return new FoldedText(original, folding.Text, folding.Starts, folding.Ends);
    }

    /// <summary>Where a folded character begins in the original.</summary>
    public int StartOf(int index) => _starts is null ? index : _starts[index];

    /// <summary>Where a folded character ends in the original.</summary>
    public int EndOf(int index) =>
        _starts is null ? index + 1
        : _ends is not null ? _ends[index]
        : Text[index] == ' ' ? _starts[index + 1] // white space reaches to the next character, and none is at the end
        : _starts[index] + 1;

    /// <summary>The original character of a folded one: which kind of dash, which kind of space.</summary>
    public char OriginalOf(int index) => Original[StartOf(index)];

    /// <summary>The place in the original of a stretch of the folded text.</summary>
    public TextRange RangeOf(int start, int end) =>
        end > start ? new(StartOf(start), EndOf(end - 1)) : new(StartOf(start), StartOf(start));

    /// <summary>The first folded character at or after an offset of the original.</summary>
    public int IndexAt(int offset)
    {
        if (_starts is null)
        {
            return Math.Min(Math.Max(0, offset), Text.Length);
        }

        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// Whether a cut before this folded character goes through one character of the original or separates it from its marks.
    /// </summary>
    public bool SplitsCharacter(int index) =>
        index > 0 && index < Text.Length
        && (StartOf(index) == StartOf(index - 1) || (CanonicalDecomposition.ClassOf(Text[index]) != 0 && Text[index - 1] != ' '));

    /// <summary>Whether a full-width comma or colon is here between digits that are not full-width: it parts two numbers.</summary>
    public bool PartsNumbers(int index) =>
        OriginalOf(index) is '，' or '：' && index > 0 && !Typography.IsFullWidthDigit(OriginalOf(index - 1));

    /// <summary>
    /// Whether a hyphen at the end of a line is here and divides a word, as in <c>near-</c> and <c>ly</c>. Before "and", "or" and "to" it
    /// replaces the rest of a word.
    /// </summary>
    public bool DividesWord(int index)
    {
        if (index < 1 || index + 2 >= Text.Length || Text[index] != '-' || Text[index + 1] != ' ' || !char.IsLetter(Text[index - 1])
            || !char.IsLower(Text[index + 2]) || !Typography.IsHyphen(OriginalOf(index)))
        {
            return false;
        }

        var space = Original.AsSpan(StartOf(index + 1), EndOf(index + 1) - StartOf(index + 1));
        var lines = space.IndexOf('\n') is >= 0 and var first ? first == space.LastIndexOf('\n') : space.IndexOf('\r') >= 0;
        return lines && !(StartsWith(index + 2, "and ") || StartsWith(index + 2, "or ") || StartsWith(index + 2, "to "));
    }

    /// <summary>The text with the words rejoined that the ends of lines divide; null if they divide none.</summary>
    /// <param name="keepsHyphen">Whether the hyphen belongs to the word, as in <c>long-term</c>.</param>
    public FoldedText? Undivided(bool keepsHyphen)
    {
        var at = Text.IndexOf("- ", StringComparison.Ordinal);
        while (at >= 0 && !DividesWord(at))
        {
            at = Text.IndexOf("- ", at + 1, StringComparison.Ordinal);
        }

        if (at < 0)
        {
            return null;
        }

        var text = new StringBuilder(Text.Length);
        List<int> starts = new(Text.Length), ends = new(Text.Length);
        for (var index = 0; index < Text.Length; index++)
        {
            var divides = DividesWord(index);
            if (!divides || keepsHyphen)
            {
                text.Append(Text[index]);
                starts.Add(StartOf(index));
                ends.Add(EndOf(index));
            }

            index += divides ? 1 : 0;
        }

        return new FoldedText(Original, text.ToString(), [.. starts], [.. ends]);
    }

    private bool StartsWith(int index, string word) => string.CompareOrdinal(Text, index, word, 0, word.Length) == 0;

    /// <summary>Whether folding changes nothing: printable ASCII with single spaces between the words.</summary>
    [MethodImpl(Loops.Optimized)]
    private static bool IsFolded(string text)
    {
        var before = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or >= '\u007F' or '`' or '&' || (character == ' ' && before == ' '))
            {
                return false;
            }

            before = character;
        }

        return before != ' ';
    }
}
