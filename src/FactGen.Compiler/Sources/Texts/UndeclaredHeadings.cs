namespace FactGen.Compiler.Sources.Texts;

/// <summary>How a line shows that it is no sentence of the text.</summary>
internal enum LineRole
{
    /// <summary>Not at all.</summary>
    Text,

    /// <summary>It begins or ends as a caption: "Photo: …", "(AP Photo/Lind)".</summary>
    Caption,

    /// <summary>It is above the text, or in title style above a paragraph, and has no full stop.</summary>
    Heading,
}

/// <summary>
/// Finds lines that are headings and captions as every reader sees. Lists, tables, lines with a key and a value and lines that the width of
/// a page divides are none: in doubt a line is text.
/// </summary>
internal static class UndeclaredHeadings
{
    private const int FewestWords = 4;
    private const int MostWords = 25;
    private const int LongestLine = 400;

    private static readonly string[] CaptionStarts =
    [
        "photo:", "photo by", "photo credit", "photos:", "photograph:", "photograph by", "caption:", "image:", "image credit", "images:",
        "picture:", "pictured:", "pictured above", "file photo", "file picture", "file - ", "file — ", "file – ", "illustration:", "ap photo",
    ];

    private static readonly string[] CaptionEnds =
    [
        "ap photo", "getty images", "file photo", "file picture", "photo by", "photo:", "photograph:", "image credit", "picture:", "/reuters",
        "/afp",
    ];

    /// <summary>What the line of a range is; text if the range goes over the end of a line.</summary>
    public static LineRole RoleOf(SourceText text, TextRange range)
    {
        var (start, end) = LineAt(text, range.Start);
        if (range.End > end || end - start > LongestLine)
        {
            return LineRole.Text;
        }

        var line = text.Text.Substring(start, end - start);
        return IsCaption(line) ? LineRole.Caption : IsHeading(text, line, start, end) ? LineRole.Heading : LineRole.Text;
    }

    /// <summary>The line of a place, without the spaces at its ends.</summary>
    private static (int Start, int End) LineAt(SourceText text, int place)
    {
        var line = text.LineOf(place);
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(text.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsCaption(string line)
    {
        var from = 0;
        while (from < line.Length && (Typography.IsOpening(line[from]) || line[from] is '*' or '_'))
        {
            from++;
        }

        if (Array.Exists(
            CaptionStarts, start => string.Compare(line, from, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0))
        {
            return true;
        }

        // A credit is behind a caption, so it is behind the last sentence of its line: "Bo Ek at the quay. (AP Photo/Lind)"
        var open = line.LastIndexOfAny(['(', '[', '|']);
        return open > 0
            && Array.Exists(CaptionEnds, credit => line.IndexOf(credit, open, StringComparison.OrdinalIgnoreCase) > 0);
    }

    private static bool IsHeading(SourceText text, string line, int start, int end)
    {
        if (!IsUnended(line, 0, line.Length) || !IsOfSentence(line[0]))
        {
            return false;
        }

        var words = WordsOf(line);
        if (words.Length is < FewestWords or > MostWords)
        {
            return false;
        }

        var number = text.ParagraphAt(start);
        var paragraph = text.Paragraphs[number];
        if (paragraph.Start < start || paragraph.End > end || number + 1 == text.Paragraphs.Count)
        {
            return false;
        }

        // Without a blank line behind it, the line may only end where the page ended.
        var next = text.Paragraphs[number + 1];
        var isAbove = number == 0 && HasBlankLine(text.Text, paragraph.End, next.Start);
        return IsBody(text, next)
            ? isAbove || IsTitle(words)
            : isAbove && number + 2 < text.Paragraphs.Count && IsBody(text, text.Paragraphs[number + 2]);
    }

    private static bool HasBlankLine(string text, int start, int end) =>
        text.Substring(start, end - start).Replace("\r\n", "\n").Count(character => character is '\n' or '\r') > 1;

    /// <summary>A paragraph of sentences, and no further line of a list.</summary>
    private static bool IsBody(SourceText text, TextRange paragraph) =>
        !IsUnended(text.Text, paragraph.Start, paragraph.End) && IsOfSentence(text.Text[paragraph.Start]);

    private static bool IsOfSentence(char first) => char.IsLetterOrDigit(first) || Typography.IsOpening(first);

    private static bool IsUnended(string text, int start, int end)
    {
        var last = end - 1;
        while (last >= start && Typography.IsClosing(text[last]))
        {
            last--;
        }

        return last >= start && text[last] is not ('.' or '!' or '?' or '…' or ':' or ';' or ',' or '。');
    }

    private static string[] WordsOf(string line) =>
        [.. line.Split([' ', '\u00a0', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>Whether all words of four letters and more begin with a capital.</summary>
    private static bool IsTitle(string[] words)
    {
        string[] letters = [.. words.Where(word => word.Count(char.IsLetter) >= 4)];
        return letters.Length >= FewestWords && letters.All(word => char.IsUpper(word.First(char.IsLetter)));
    }
}
