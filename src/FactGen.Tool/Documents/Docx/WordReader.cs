using System.Globalization;
using System.Xml;

namespace FactGen.Tool.Documents.Docx;

/// <summary>Reads a part with paragraphs, from its beginning to its end, without a tree.</summary>
/// <param name="styles">The styles of the document.</param>
/// <param name="notes">The numbers of the notes in the order in which the text refers to them.</param>
internal sealed class WordReader(WordStyles styles, Dictionary<string, int> notes)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<Block> _blocks = [];
    private readonly Stack<WordParagraph> _paragraphs = new();
    private readonly Stack<WordTable> _tables = new();
    private int _page = 1;
    private int _length;
    private bool _isText;
    private bool _isHidden;
    private bool _isRaised;
    private string? _note;

    /// <summary>The blocks.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The text of each note by its key.</summary>
    public Dictionary<string, List<string>> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>The first paragraph in the style of a title.</summary>
    public string? Title { get; private set; }

    /// <summary>How many stretches were left out because they were deleted with the changes tracked.</summary>
    public int Deleted { get; private set; }

    /// <summary>Lines of a table of contents that were left out.</summary>
    public int Contents { get; private set; }

    /// <summary>Reads all of it.</summary>
    public void Read(XmlReader part)
    {
        for (var more = part.Read(); more && _length <= DocumentLimits.Text;)
        {
            if (part.NodeType is XmlNodeType.Element && IsLeftOut(part))
            {
                part.Skip();
                more = !part.EOF;
                continue;
            }

            switch (part.NodeType)
            {
                case XmlNodeType.Element when part.IsWord():
                    Begin(part);
                    if (part.IsEmptyElement)
                    {
                        End(part.LocalName);
                    }

                    break;
                case XmlNodeType.EndElement when part.IsWord():
                    End(part.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when _isText:
                    Append(part.Value);
                    break;
            }

            more = part.Read();
        }
    }

    private bool IsLeftOut(XmlReader part)
    {
        if (part.LocalName == "Fallback")
        {
            return true;
        }

        var isDeleted = part.IsWord() && part.LocalName is "del" or "moveFrom";
        Deleted += isDeleted && _paragraphs.Count > 0 ? 1 : 0;
        return isDeleted || (part.IsWord() && part.LocalName is "instrText" or "delText" or "delInstrText");
    }

    private void Begin(XmlReader part)
    {
        switch (part.LocalName)
        {
            case "p":
                _paragraphs.Push(new WordParagraph { Page = _page });
                break;
            case "pStyle" when _paragraphs.TryPeek(out var styled):
                styled.Style = part.Attribute("val");
                break;
            case "outlineLvl" when _paragraphs.TryPeek(out var outlined):
                outlined.IsInOutline = part.Attribute("val") is [>= '0' and <= '8'];
                break;
            case "r":
                (_isHidden, _isRaised) = (false, false);
                break;
            case "vanish":
                _isHidden = part.IsOn();
                break;
            case "vertAlign":
                _isRaised = part.Attribute("val") == "superscript";
                break;
            case "t":
                _isText = true;
                break;
            case "tbl":
                _tables.Push(new WordTable { Page = _page });
                break;
            case "footnote" or "endnote":
                _note = part.Attribute("type") is null or "normal" ? KeyOf(part.LocalName, part.Attribute("id")) : "";
                break;
            default:
                BeginMark(part);
                break;
        }
    }

    private void BeginMark(XmlReader part)
    {
        switch (part.LocalName)
        {
            case "tab" or "ptab" when _isHidden is false:
                Append(" ");
                break;
            case "br" or "cr":
                Append(part.Attribute("type") is "page" or "column" ? " " : "\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "lastRenderedPageBreak":
                BeginPage();
                break;
            case "footnoteReference" or "endnoteReference":
                var key = KeyOf(part.LocalName[..^"Reference".Length], part.Attribute("id"));
                if (!notes.TryGetValue(key, out var number))
                {
                    notes.Add(key, number = notes.Count + 1);
                }

                _isRaised = false;
                Append(string.Create(CultureInfo.InvariantCulture, $"[{number}]"));
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _isText = false;
                break;
            case "p" when _paragraphs.TryPop(out var paragraph):
                EndParagraph(paragraph);
                break;
            case "tc" when _tables.TryPeek(out var table):
                table.Cells.Add(string.Join(' ', table.Paragraphs));
                table.Paragraphs.Clear();
                break;
            case "tr" when _tables.TryPeek(out var table):
                table.Rows.Add(string.Join('\t', table.Cells).TrimEnd());
                table.Cells.Clear();
                break;
            case "tbl" when _tables.TryPop(out var table):
                EndTable(table);
                break;
            case "footnote" or "endnote":
                _note = null;
                break;
        }
    }

    private void EndParagraph(WordParagraph paragraph)
    {
        var text = TextOf(paragraph);
        if (text.Length == 0)
        {
            return;
        }

        if (_note is not null)
        {
            (Notes.TryGetValue(_note, out var lines) ? lines : Notes[_note] = []).Add(text);
        }
        else if (_tables.TryPeek(out var table))
        {
            table.Paragraphs.Add(text.Replace('\n', ' '));
        }
        else
        {
            Add(paragraph, text);
        }
    }

    private void Add(WordParagraph paragraph, string text)
    {
        var kind = paragraph.IsInOutline ? BlockKind.Heading : styles.KindOf(paragraph.Style);
        if (kind is null)
        {
            Contents++;
            return;
        }

        Title ??= styles.IsTitle(paragraph.Style) ? text.Replace('\n', ' ') : null;
        _blocks.Add(new Block(kind.Value, text) { Page = paragraph.Page, Continues = paragraph.Continues });
    }

    private void EndTable(WordTable table)
    {
        string[] rows = [.. table.Rows.Where(row => row.Length > 0)];
        if (rows.Length == 0)
        {
            return;
        }

        if (_tables.TryPeek(out var outer))
        {
            outer.Paragraphs.Add(string.Join(' ', rows).Replace('\t', ' '));
        }
        else if (rows.Any(row => row.Contains('\t', StringComparison.Ordinal)))
        {
            _blocks.Add(new Block(BlockKind.Table, string.Join('\n', rows)) { Page = table.Page });
        }
        else
        {
            // A table of one column is a frame around text.
            _blocks.AddRange(rows.Select(row => new Block(BlockKind.Paragraph, row) { Page = table.Page }));
        }
    }

    /// <summary>A page begins where the program that saved the document showed one.</summary>
    private void BeginPage()
    {
        _page++;
        if (!_paragraphs.TryPeek(out var paragraph) || _tables.Count > 0 || _note is not null)
        {
            return;
        }

        if (TextOf(paragraph) is { Length: > 0 } before)
        {
            Add(paragraph, before);
            paragraph.Continues = true;
            paragraph.Text.Clear();
        }

        paragraph.Page = _page;
    }

    private static string TextOf(WordParagraph paragraph) =>
        string.Join('\n', paragraph.Text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private void Append(string text)
    {
        if (!_isHidden && _paragraphs.TryPeek(out var paragraph))
        {
            _length += text.Length;
            paragraph.Text.Append(_isRaised && text.Length > 0 && text.All(char.IsAsciiDigit) ? Raised(text) : text.Replace("\u00AD", ""));
        }
    }

    private static string Raised(string digits) => string.Concat(digits.Select(digit => Superscripts[digit - '0']));

    private static string KeyOf(string kind, string? id) => $"{kind} {id}";
}
