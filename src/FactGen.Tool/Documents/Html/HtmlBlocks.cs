using AngleSharp.Dom;

namespace FactGen.Tool.Documents.Html;

/// <summary>Takes the blocks out of a part of a page, as a browser would show them.</summary>
internal sealed class HtmlBlocks
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<Block> _blocks = [];
    private readonly List<string> _leftOut = [];
    private readonly InlineText _line = new();
    private BlockKind _kind = BlockKind.Paragraph;
    private bool _keepsLines;

    /// <summary>The blocks, and the words of what was left out because it surrounds the document.</summary>
    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<string> LeftOut) Of(IElement part)
    {
        var blocks = new HtmlBlocks();
        blocks.WalkChildren(part);
        blocks.EndBlock();
        return (blocks._blocks, blocks._leftOut);
    }

    private void WalkChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                if (_keepsLines)
                {
                    _line.AppendLines(text.Data);
                }
                else
                {
                    _line.Append(text.Data);
                }
            }
            else if (node is IElement element)
            {
                Walk(element);
            }
        }
    }

    private void Walk(IElement element)
    {
        if (HtmlRoles.IsUnread(element))
        {
            return;
        }

        if (HtmlRoles.IsSurrounding(element))
        {
            LeaveOut(element);
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                _line.Break();
                break;
            case "q":
                _line.Append("“");
                WalkChildren(element);
                _line.Append("”");
                break;
            case "sup":
                AppendSuperscript(element);
                break;
            case "a" when HtmlRoles.IsNoteLink(element):
                AppendMark(element.TextContent.Trim());
                break;
            case "table" when IsOfData(element):
                EndBlock();
                AddTable(element);
                break;
            default:
                WalkOrdinary(element);
                break;
        }
    }

    private void WalkOrdinary(IElement element)
    {
        var isBlock = HtmlRoles.IsBlock(element);
        if (isBlock)
        {
            EndBlock();
        }

        var (kind, keepsLines) = (_kind, _keepsLines);
        _kind = HtmlRoles.KindOf(element) ?? kind;
        _keepsLines |= element.LocalName == "pre";
        WalkChildren(element);
        if (isBlock)
        {
            EndBlock();
        }

        (_kind, _keepsLines) = (kind, keepsLines);
    }

    /// <summary>The mark of a note is put in brackets, so that it does not touch the word.</summary>
    private void AppendMark(string mark)
    {
        var isFirst = _line.IsEmpty;
        _line.Append(mark.Length == 0 || mark.StartsWith('[') ? mark : $"[{mark}]");
        _line.Append(isFirst ? " " : "");
    }

    /// <summary>A raised number is a power, or refers to a note.</summary>
    private void AppendSuperscript(IElement element)
    {
        var text = element.TextContent.Trim();
        if (HtmlRoles.IsNoteReference(element))
        {
            AppendMark(text);
        }
        else
        {
            _line.Append(text.All(char.IsAsciiDigit) ? string.Concat(text.Select(digit => Superscripts[digit - '0'])) : text);
        }
    }

    private void AddTable(IElement table)
    {
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            Walk(caption);
        }

        var rows = table.QuerySelectorAll("tr").Select(RowOf).Where(row => row.Length > 0);
        if (string.Join('\n', rows) is { Length: > 0 } text)
        {
            _blocks.Add(new Block(BlockKind.Table, text));
        }
    }

    private static string RowOf(IElement row) => string.Join('\t', row.Children
        .Where(cell => cell.LocalName is "td" or "th" && !HtmlRoles.IsUnread(cell))
        .Select(cell => string.Join(' ', Of(cell).Blocks.Select(block => block.Text.Replace('\n', ' '))))).TrimEnd();

    /// <summary>Whether a table has rows of data; otherwise it only places parts of the page.</summary>
    private static bool IsOfData(IElement table) =>
        table.GetAttribute("role") is not ("presentation" or "none")
        && table.QuerySelector("table, h1, h2, h3, h4, h5, h6, article, section") is null
        && table.QuerySelectorAll("tr").Count(row => row.Children.Length > 1) > 1
        && (table.QuerySelector("th") is not null
            || table.QuerySelectorAll("td").All(cell => cell.QuerySelectorAll("p, div, li, blockquote").Length <= 1));

    private void LeaveOut(IElement element)
    {
        var words = new InlineText();
        words.Append(element.TextContent);
        if (words.Take() is { Length: > 0 } text)
        {
            _leftOut.Add(text);
        }

        if (HtmlRoles.IsBlock(element))
        {
            EndBlock();
        }
    }

    private void EndBlock()
    {
        if (_line.Take() is { Length: > 0 } text)
        {
            _blocks.Add(new Block(_kind, text));
        }
    }
}
