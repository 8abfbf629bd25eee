namespace FactGen.Tool.Documents.Pdf;

/// <summary>Makes blocks of the lines of pages: headings and notes by the size of their letters, paragraphs by how lines are set.</summary>
internal sealed class PdfBlocks
{
    private const double LargerThanText = 1.12;
    private const double SmallerThanText = 0.93;

    /// <summary>A heading has at most this many words.</summary>
    private const int HeadingWords = 25;

    /// <summary>Notes are in this share of the page's height, from its foot.</summary>
    private const double FootOfPage = 0.4;

    /// <summary>A first line is set in by at least this share of the size of its letters.</summary>
    private const double Indentation = 0.6;

    /// <summary>The lines of a heading are at most so far from each other, by the size of their letters.</summary>
    private const double LineGap = 1.8;

    private static readonly string[] CaptionWords = ["Figure", "Fig.", "Table", "Photo", "Chart", "Map", "Abbildung", "Abb.", "Tabelle"];

    private readonly List<Block> _blocks = [];
    private readonly DividedWords _words;
    private readonly double _size;

    private PdfBlocks(IReadOnlyList<PdfSheet> pages)
    {
        _words = new DividedWords(pages.SelectMany(page => page.Lines).Select(line => line.Text));
        _size = pages.SelectMany(page => page.Lines)
            .GroupBy(line => Math.Round(line.Size, 1))
            .OrderByDescending(group => group.Sum(line => line.Letters))
            .Select(group => group.Key)
            .FirstOrDefault();
    }

    /// <summary>The blocks, and the words that were divided.</summary>
    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<string> Joined) Of(IReadOnlyList<PdfSheet> pages)
    {
        var blocks = new PdfBlocks(pages);
        foreach (var page in pages)
        {
            blocks.AddPage(page);
        }

        return (blocks._blocks, blocks._words.Joined);
    }

    private void AddPage(PdfSheet page)
    {
        var first = _blocks.Count;
        for (var index = 0; index < page.Lines.Count;)
        {
            var (kind, count) = page.Lines[index].IsTable ? (BlockKind.Table, 1) : Next(page, index);
            var text = kind is BlockKind.Table
                ? page.Lines[index].Text
                : _words.Join(page.Lines.Skip(index).Take(count).Select(line => line.Text));
            _blocks.Add(new Block(kind, text) { Page = page.Number });
            index += count;
        }

        MarkContinued(first);
    }

    /// <summary>The kind of the block that begins with a line, and how many lines it has.</summary>
    private (BlockKind Kind, int Count) Next(PdfSheet page, int index)
    {
        var line = page.Lines[index];
        var region = page.Lines.Skip(index).TakeWhile(other => other.Region == line.Region).ToArray();
        if (IsHeading(line, region))
        {
            var heading = page.Lines.Skip(index).TakeWhile(other => IsAlike(other, line) && !other.IsTable).ToArray();
            var length = 1;
            while (length < heading.Length
                && heading[length - 1].Base - heading[length].Base is > 0 and var gap
                && gap < line.Size * LineGap)
            {
                length++;
            }

            return (BlockKind.Heading, length);
        }

        var count = 1;
        while (count < region.Length && !IsHeading(region[count], region[count..]) && !BeginsParagraph(region, count))
        {
            count++;
        }

        var kind = Array.Exists(CaptionWords, word => IsCaption(line.Text, word)) ? BlockKind.Caption
            : IsNote(line, page) ? BlockKind.Footnote
            : BlockKind.Paragraph;
        return (kind, count);
    }

    private bool IsHeading(PdfLine line, PdfLine[] region)
    {
        var alike = region.TakeWhile(other => IsAlike(other, line)).ToArray();
        var words = alike.Sum(other => other.Text.Split(' ').Length);
        return words <= HeadingWords
            && line.Letters > 1
            && (line.Size >= _size * LargerThanText || (line.IsBold && alike[^1].Text[^1] is not ('.' or ',' or ';' or ':')));
    }

    private static bool IsAlike(PdfLine one, PdfLine other) => Math.Abs(one.Size - other.Size) < 0.5 && one.IsBold == other.IsBold;

    private bool IsNote(PdfLine line, PdfSheet page) =>
        line.Size <= _size * SmallerThanText
        && line.Base < page.Height * FootOfPage
        && (char.IsDigit(line.Text[0]) || line.Text[0] is '*' or '†' or '‡' or '§' or '[');

    private static bool IsCaption(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal)
        && text.AsSpan(word.Length).TrimStart(' ') is [>= '0' and <= '9', ..] or [':', ..];

    /// <summary>A line that is set in begins a paragraph, and so does one of another size; a note begins with its number.</summary>
    private bool BeginsParagraph(PdfLine[] region, int index)
    {
        var (line, before) = (region[index], region[index - 1]);
        var left = region.Min(other => other.Left);
        var isSetIn = line.Left - left > line.Size * Indentation && before.Left - left < line.Size * Indentation && !IsItem(region[0].Text);
        var isNextNote = line.Size <= _size * SmallerThanText && char.IsDigit(line.Text[0]) && before.Text[^1] is '.' or ')';
        return isSetIn || isNextNote || Math.Abs(line.Size - before.Size) > _size * (LargerThanText - 1);
    }

    /// <summary>Whether a line begins with the mark of an item, whose other lines are set in.</summary>
    private static bool IsItem(string text) =>
        text[0] is '•' or '–' or '-' or '*' or '[' || (char.IsDigit(text[0]) && text.TrimStart("0123456789".ToCharArray()) is ['.' or ')', ..]);

    /// <summary>The first paragraph of a page goes on with the last one before it if that has no end and this one no beginning.</summary>
    private void MarkContinued(int first)
    {
        if (first == 0 || first >= _blocks.Count || _blocks[first].Kind is not BlockKind.Paragraph)
        {
            return;
        }

        var last = _blocks.FindLastIndex(first - 1, block => block.Kind is not BlockKind.Footnote);
        if (last < 0
            || _blocks[last].Kind is not BlockKind.Paragraph
            || _blocks[last].Page != _blocks[first].Page - 1
            || _blocks[last].Text[^1] is '.' or '!' or '?' or ':' or '”' or '"' or '…'
            || !char.IsLower(_blocks[first].Text[0]))
        {
            return;
        }

        // Notes at the foot of the page stand between the two parts: they go before the paragraph that they interrupt.
        var part = _blocks[last];
        _blocks.RemoveAt(last);
        _blocks.Insert(first - 1, part);
        var joined = _words.Join([part.Text, _blocks[first].Text]);
        if (joined.Length != part.Text.Length + _blocks[first].Text.Length + 1)
        {
            JoinDividedWord(first, joined);
        }

        if (_blocks[first].Text.Length == 0)
        {
            _blocks.RemoveAt(first);
        }
        else
        {
            _blocks[first] = _blocks[first] with { Continues = true };
        }
    }

    /// <summary>A word that the end of the page divides stands whole on the page where it begins.</summary>
    private void JoinDividedWord(int first, string joined)
    {
        var rest = _blocks[first].Text;
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        var after = space < 0 ? "" : rest[(space + 1)..];
        _blocks[first - 1] = _blocks[first - 1] with { Text = after.Length == 0 ? joined : joined[..^(after.Length + 1)] };
        _blocks[first] = _blocks[first] with { Text = after };
    }
}
