using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>Refuses what is YAML, or what the parser accepts as YAML, but is not part of the format.</summary>
internal sealed class FormatCheck(YamlSource source, DiagnosticSink diagnostics)
{
    private const string WriteOut =
        ", which facts do without: write the value out where it belongs, or put the text in quotation marks if these are its words.";

    private int _reportedTab = -1;

    // A map and its first key both claim the anchor before them.
    private int _refusedTo;

    /// <summary>
    /// Refuses the directives between two nodes. The parser passes over those that it does not know, wherever they are: the words of such a
    /// line would be lost.
    /// </summary>
    /// <param name="from">Offset past the first node.</param>
    /// <param name="to">Offset of the second.</param>
    public void RefuseDirectives(int from, int to)
    {
        foreach (var line in source.DirectiveLines(from, to))
        {
            Refuse(line, source.LineEnd(line), SyntaxAdvice.DirectiveLine);
        }
    }

    /// <summary>Refuses everything after the first document.</summary>
    public void RefuseSecondDocument(int start, int end) =>
        Refuse(start, end, "A second document begins here; one file holds one. Put the rest into a file of its own.");

    /// <summary>Refuses an alias, whether or not an anchor of its name exists.</summary>
    public void RefuseAlias(int start, int end) =>
        Refuse(start, end, $"'{source.Text.Substring(start, end - start)}' is an alias{WriteOut}");

    /// <summary>Reports anchors and tags before a node and gives the offset of the node itself.</summary>
    public int RefuseProperties(int start, int end)
    {
        var offset = start;
        while (offset < source.Text.Length && source.Text[offset] is '&' or '!')
        {
            var past = offset;
            while (past < source.Text.Length && source.Text[past] is not (' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}'))
            {
                past++;
            }

            var kind = source.Text[offset] == '&' ? "an anchor" : "a tag";
            if (offset >= _refusedTo)
            {
                _refusedTo = past;
                Refuse(offset, past, $"'{source.Text.Substring(offset, past - offset)}' is {kind}{WriteOut}");
            }

            offset = Math.Min(end, source.SkipBlanks(past));
            if (offset == end)
            {
                break;
            }
        }

        return offset;
    }

    /// <summary>The key, if it can be one.</summary>
    public YamlScalar? Key(YamlNode node)
    {
        if (node is not YamlScalar key)
        {
            diagnostics.Report(Catalogue.WrongShape, node.Place, $"A key must be a text, not {node.Kind}. {Quotation.Advice(node.Raw)}");
            return null;
        }

        if (key.Value.Length == 0)
        {
            // The parser places an empty key before the comments above it.
            var colon = source.SkipToContent(key.Start);
            diagnostics.Report(
                Catalogue.WrongShape,
                key.IsEmpty ? source.Place(colon, colon + 1) : key.Place,
                "A key is missing before the ':' here.");
            return null;
        }

        if (key.Value.Length > YamlLimits.KeyLength)
        {
            diagnostics.Report(Catalogue.TooLarge, key.Place, SyntaxAdvice.KeyTooLong);
            return null;
        }

        if (key is { IsPlain: true, Value: "<<" })
        {
            Refuse(key.Start, key.End, "'<<' merges another map into this one, which facts do without: write the keys out.");
            return null;
        }

        return key;
    }

    /// <summary>Refuses a key that its map already has.</summary>
    public void RefuseDuplicate(YamlScalar key, YamlScalar first) =>
        diagnostics.Report(
            Catalogue.DuplicateKey,
            key.Place,
            $"'{key.Value}' is given twice in one map, first in line {first.Place.Line}. Give it once; several values make a list.",
            alsoAt: first.Place);

    /// <summary>Refuses an unquoted text with a start that YAML forbids and the parser accepts inside brackets.</summary>
    public void CheckFirstCharacter(YamlScalar scalar)
    {
        if (scalar is { IsPlain: true, Value: ['@' or '`' or '%' or '|' or '>', ..] value })
        {
            diagnostics.Report(
                Catalogue.NotYaml, scalar.Place, $"A text cannot begin with '{value[0]}' in YAML. {Quotation.Advice(value)}");
        }
    }

    /// <summary>YAML reads an unquoted null as no value. Hardly anybody who writes it means the word.</summary>
    public void CheckNull(YamlNode node)
    {
        if (node is YamlScalar { IsPlain: true, Value: "null" or "Null" or "NULL" or "~" } scalar)
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                scalar.Place,
                $"YAML reads '{scalar.Value}' as no value. Leave the key out, or write {Quotation.Of(scalar.Value)} for the word.");
        }
    }

    /// <summary>
    /// Refuses a tab before what begins a line. The parser counts a tab as one column and accepts some; a reader sees it as several.
    /// </summary>
    /// <param name="start">Offset of a key, an item, a list or a map.</param>
    public void CheckIndentation(int start) => RefuseTab(source.LineStart(start), start);

    /// <summary>
    /// Refuses a tab between a list or map and the <c>-</c>, <c>?</c> or <c>:</c> before it: it indents the first line (YAML 1.2.2, 6.1).
    /// </summary>
    /// <param name="start">Offset of a list or map without brackets.</param>
    public void CheckIndentationBehindIndicator(int start)
    {
        if (source.HasTabs)
        {
            var blanks = start;
            while (blanks > 0 && YamlSource.IsBlank(source.Text[blanks - 1]))
            {
                blanks--;
            }

            RefuseTab(blanks, start);
        }
    }

    /// <summary>Refuses a tab in the spaces by which a line in brackets must be indented deeper than what is around the brackets.</summary>
    /// <param name="start">Offset of an item in brackets.</param>
    /// <param name="above">Offset of the list or map, which is not in brackets.</param>
    public void CheckIndentationInBrackets(int start, int above)
    {
        var line = source.LineStart(start);
        RefuseTab(line, Math.Min(start, line + above - source.LineStart(above) + 1));
    }

    /// <summary>
    /// Refuses a comment right behind a quotation mark or bracket. The parser accepts it behind some of them, and words that were meant as
    /// text would be lost.
    /// </summary>
    /// <param name="end">Offset past the mark or bracket.</param>
    public void CheckComment(int end)
    {
        if (end < source.Text.Length && source.Text[end] == '#')
        {
            diagnostics.Report(Catalogue.NotYaml, source.Place(end, end + 1), SyntaxAdvice.CommentNeedsSpace);
        }
    }

    private void RefuseTab(int from, int to)
    {
        if (!source.HasTabs)
        {
            return;
        }

        var tab = source.Text.IndexOf('\t', from, Math.Min(source.SkipBlanks(from), to) - from);
        if (tab >= 0 && tab != _reportedTab)
        {
            _reportedTab = tab;
            diagnostics.Report(Catalogue.NotYaml, source.Place(tab, tab + 1), SyntaxAdvice.TabIndents);
        }
    }

    /// <summary>
    /// Refuses a text in quotation marks that continues on a line which is not indented deeper than the list or map around it. YAML forbids
    /// such a line, and the parser accepts it: a mark that is never closed would swallow the keys below it.
    /// </summary>
    /// <param name="scalar">The text.</param>
    /// <param name="above">Offset of the list or map, which is not in brackets.</param>
    public bool IsClosedTooLate(YamlScalar scalar, int above)
    {
        var firstEnd = source.LineEnd(scalar.Start);
        if (firstEnd >= scalar.End)
        {
            return false;
        }

        var indentation = above - source.LineStart(above);
        for (var line = FlowScalar.PastBreak(source.Text, firstEnd, scalar.End); line < scalar.End;)
        {
            var (content, end) = (source.SkipBlanks(line), source.LineEnd(line));
            var spaces = SpacesAt(line);
            if (content < end && spaces <= indentation && content - line > indentation)
            {
                RefuseTab(line, content);
                return true;
            }

            if (content < end && spaces <= indentation)
            {
                var opened = source.Text.Substring(scalar.Start, firstEnd - scalar.Start).TrimEnd();
                diagnostics.Report(
                    Catalogue.NotYaml, source.Place(scalar.Start, scalar.Start + opened.Length), SyntaxAdvice.LeftOpen(opened));
                return true;
            }

            line = end < scalar.End ? FlowScalar.PastBreak(source.Text, end, scalar.End) : scalar.End;
        }

        return false;
    }

    private int SpacesAt(int line)
    {
        var end = line;
        while (end < source.Text.Length && source.Text[end] == ' ')
        {
            end++;
        }

        return end - line;
    }

    private void Refuse(int start, int end, string message) =>
        diagnostics.Report(Catalogue.ForbiddenYaml, source.Place(start, end), message);
}
