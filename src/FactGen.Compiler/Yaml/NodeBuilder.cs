using FactGen.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactGen.Compiler.Yaml;

/// <summary>Puts nodes together from the parser's events, and refuses what the format leaves out of YAML.</summary>
internal sealed class NodeBuilder(YamlSource source, DiagnosticSink diagnostics)
{
    private const string WriteOut =
        ", which facts do without: write the value out where it belongs, or put the text in quotation marks if these are its words.";

    private readonly Stack<OpenNode> _open = new();
    private YamlNode? _root;
    private bool _documentSeen;
    private bool _failed;
    private int _nodes;
    private int _reportedTab = -1;

    // A map and its first key both claim the anchor before them.
    private int _refusedTo;

    /// <summary>Whether nothing more is to be read.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The root map of what was read.</summary>
    public YamlMapping? Root => _failed ? null : _root switch
    {
        null or YamlScalar { IsEmpty: true } => new YamlMapping(source, source.Place(0, 0), []),
        var root => root as YamlMapping,
    };

    /// <summary>Offset past the last event, for a parser that fails without saying where.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The node that was finished last, unless it was a key.</summary>
    public YamlNode? LastValue { get; private set; }

    /// <summary>Whether the node that was finished last is a bracketed list or map, or in quotation marks.</summary>
    public bool LastIsClosed { get; private set; }

    /// <summary>Offset of the bracket that was opened last and not closed.</summary>
    public int? OpenBracket => _open.Where(node => node.IsFlow).Select(node => (int?)node.Start).FirstOrDefault();

    /// <summary>Takes one event.</summary>
    public void Take(ParsingEvent next)
    {
        var (start, end) = ((int)next.Start.Index, Math.Min((int)next.End.Index, source.Text.Length));
        switch (next)
        {
            case DocumentStart document:
                BeginDocument(document, start, end);
                break;
            case AnchorAlias:
                Refuse(start, end, $"'{source.Text.Substring(start, end - start)}' is an alias{WriteOut}");
                Add(new YamlScalar(source, source.Place(start, end), "", ScalarStyle.Plain, end), isClosed: false, isAlias: true);
                break;
            case Scalar scalar:
                Add(Read(scalar, RefuseProperties(start, end), end), isClosed: scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted);
                break;
            case MappingStart mapping:
                Open(start, end, isMapping: true, mapping.Style is MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(start, end, isMapping: false, sequence.Style is SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close(start);
                break;
            case StreamEnd:
                CheckDirectives(0, source.Text.Length, onlyBeforeContent: true);
                IsDone = true;
                break;
        }

        LastEnd = Math.Max(LastEnd, end);
        if (diagnostics.Diagnostics.Count >= YamlLimits.Errors)
        {
            Stop(LastEnd, LastEnd, $"The file has {YamlLimits.Errors} errors so far; the rest is not read. Repair these first.");
        }
    }

    private void BeginDocument(DocumentStart document, int start, int end)
    {
        if (_documentSeen)
        {
            Refuse(
                start,
                document.IsImplicit ? source.LineEnd(start) : end,
                "A second document begins here; one file holds one. Put the rest into a file of its own.");
            IsDone = true;
            return;
        }

        _documentSeen = true;
        CheckDirectives(0, document.IsImplicit ? start : end, onlyBeforeContent: false);
    }

    /// <summary>Directives come before the document's start; the parser passes over those that it does not know.</summary>
    private void CheckDirectives(int start, int end, bool onlyBeforeContent)
    {
        if (onlyBeforeContent && _documentSeen)
        {
            return;
        }

        for (var line = start; line < end; line = FlowScalar.PastBreak(source.Text, source.LineEnd(line), source.Text.Length))
        {
            if (source.Text[line] == '%')
            {
                Refuse(line, source.LineEnd(line), SyntaxAdvice.DirectiveLine);
            }

            if (source.LineEnd(line) == source.Text.Length)
            {
                break;
            }
        }
    }

    private YamlScalar Read(Scalar scalar, int start, int end)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var place = source.Place(start, isBlock ? BlockScalar.ContentEnd(source.Text, start, end) : end);
        var value = scalar.Value.Replace(YamlSource.Refused.ToString(), "");
        var node = new YamlScalar(source, place, value, scalar.Style, end);
        if (value.Length > YamlLimits.TextLength)
        {
            Stop(start, source.LineEnd(start), $"The text has {value.Length} characters; at most {YamlLimits.TextLength} are read.");
        }
        else if (scalar.Style is ScalarStyle.DoubleQuoted && node.Raw.Contains('\\'))
        {
            InvisibleCharacterCheck.CheckEscapes(node, diagnostics);
        }
        else if (node.IsPlain && value.Length > 0 && value[0] is '@' or '`' or '%')
        {
            diagnostics.Report(
                Catalogue.NotYaml, place, $"A text cannot begin with '{value[0]}' in YAML. {Quotation.Advice(value)}");
        }

        return node;
    }

    private void Open(int start, int end, bool isMapping, bool isFlow)
    {
        // A pair in a flow list, [a: b], is a map without brackets, and the parser does not say where it starts.
        var isPair = isMapping && isFlow && _open.Count > 0
            && _open.Peek() is { IsMapping: false, IsFlow: true, Start: var list } && start <= list;
        var content = isPair ? -1 : RefuseProperties(start, Math.Max(start, end));
        if (_open.Count >= YamlLimits.Depth)
        {
            var place = isPair ? LastEnd : content;
            Stop(place, place + 1, $"Lists and maps stand more than {YamlLimits.Depth} deep in each other here. Write the file flatter.");
            return;
        }

        if (!isFlow)
        {
            CheckIndentation(content);
        }

        LastValue = null;
        _open.Push(new OpenNode { IsMapping = isMapping, IsFlow = isFlow, Start = content, IsPair = isPair });
    }

    private void Close(int end)
    {
        var node = _open.Pop();
        var start = node.Start < 0 ? node.FirstChild : node.Start;
        var isBracketed = node.IsFlow && !node.IsPair;
        var place = source.Place(start, isBracketed ? end + 1 : Math.Max(start, node.LastChildEnd));
        Add(node.IsMapping
            ? new YamlMapping(source, place, node.Entries)
            : new YamlSequence(source, place, node.Items),
            isBracketed);
    }

    private void Add(YamlNode node, bool isClosed, bool isAlias = false)
    {
        if (++_nodes > YamlLimits.Nodes)
        {
            Stop(node.Place.Start, node.Place.End, $"The file holds more than {YamlLimits.Nodes} keys and values. Split it into several files.");
            return;
        }

        (LastValue, LastIsClosed) = (node, isClosed);
        if (_open.Count == 0)
        {
            SetRoot(node, isAlias);
            return;
        }

        var parent = _open.Peek();
        parent.FirstChild = Math.Min(parent.FirstChild, node.Place.Start);
        parent.LastChildEnd = Math.Max(parent.LastChildEnd, node.Place.End);
        if (!parent.IsFlow && !(parent.IsMapping && parent.HasKey))
        {
            CheckIndentation(node.Place.Start);
        }

        if (parent.IsMapping && !parent.HasKey)
        {
            LastValue = null;
            (parent.HasKey, parent.Key) = (true, isAlias ? null : CheckKey(parent, node));
            return;
        }

        if (!isAlias)
        {
            CheckNull(node);
        }

        if (!parent.IsMapping)
        {
            parent.Items.Add(node);
        }
        else if (parent.Key is { } key)
        {
            parent.Entries.Add(new YamlEntry(key, node));
        }

        (parent.HasKey, parent.Key) = (false, null);
    }

    private void SetRoot(YamlNode node, bool isAlias)
    {
        _root ??= node;
        if (node is YamlMapping or YamlScalar { IsEmpty: true } || isAlias)
        {
            return;
        }

        _failed = true;
        if (node is YamlScalar { Value.Length: > YamlLimits.KeyLength } && source.Text.ElementAtOrDefault(node.Place.End) == ':')
        {
            diagnostics.Report(Catalogue.TooLarge, node.Place, SyntaxAdvice.KeyTooLong);
            IsDone = true;
            return;
        }

        diagnostics.Report(
            Catalogue.WrongShape, node.Place, $"A file is a map, keys with their values as in 'key: value'; {node.Kind} stands here.");
    }

    /// <summary>The key, if it can be one and is not there already.</summary>
    private YamlScalar? CheckKey(OpenNode parent, YamlNode node)
    {
        if (node is not YamlScalar key)
        {
            diagnostics.Report(Catalogue.WrongShape, node.Place, $"A key is a text; {node.Kind} stands here. {Quotation.Advice(node.Raw)}");
            return null;
        }

        if (key.Value.Length == 0)
        {
            // The parser places an empty key before the comments above it.
            var colon = source.SkipToContent(key.Place.Start);
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
            Refuse(key.Place.Start, key.Place.End, "'<<' merges another map into this one, which facts do without: write the keys out.");
            return null;
        }

        if (parent.Keys.TryGetValue(key.Value, out var first))
        {
            diagnostics.Report(
                Catalogue.DuplicateKey,
                key.Place,
                $"'{key.Value}' is given twice in one map, first in line {first.Place.Line}. Give it once; several values make a list.",
                alsoAt: first.Place);
            return null;
        }

        parent.Keys.Add(key.Value, key);
        return key;
    }

    /// <summary>YAML takes an unquoted null for no value, and nobody who writes it means the word and is sure of it.</summary>
    private void CheckNull(YamlNode node)
    {
        if (node is YamlScalar { IsPlain: true, Value: "null" or "Null" or "NULL" or "~" } scalar)
        {
            diagnostics.Report(
                Catalogue.WrongShape,
                scalar.Place,
                $"YAML reads '{scalar.Value}' as no value. Leave the key out, or write {Quotation.Of(scalar.Value)} for the word.");
        }
    }

    /// <summary>The parser counts a tab as one column and lets some through; a reader sees it as many.</summary>
    private void CheckIndentation(int start)
    {
        var lineStart = source.LineStart(start);
        var tab = source.Text.IndexOf('\t', lineStart, source.SkipBlanks(lineStart) - lineStart);
        if (tab >= 0 && tab < start && tab != _reportedTab)
        {
            _reportedTab = tab;
            diagnostics.Report(Catalogue.NotYaml, source.Place(tab, tab + 1), SyntaxAdvice.TabIndents);
        }
    }

    /// <summary>Reports anchors and tags before a node and gives the offset of the node itself.</summary>
    private int RefuseProperties(int start, int end)
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

    private void Refuse(int start, int end, string message) =>
        diagnostics.Report(Catalogue.ForbiddenYaml, source.Place(start, end), message);

    private void Stop(int start, int end, string message)
    {
        diagnostics.Report(Catalogue.TooLarge, source.Place(start, end), message);
        (_failed, IsDone) = (true, true);
    }

    /// <summary>A list or map that has begun.</summary>
    private sealed class OpenNode
    {
        public bool IsMapping { get; init; }

        public bool IsFlow { get; init; }

        /// <summary>A map of one entry in a flow list, without brackets of its own.</summary>
        public bool IsPair { get; init; }

        /// <summary>Offset of the first character; -1 where only the first child tells.</summary>
        public int Start { get; init; }

        public int FirstChild { get; set; } = int.MaxValue;

        public int LastChildEnd { get; set; }

        public bool HasKey { get; set; }

        /// <summary>The key whose value comes next; null where the key was refused and its value goes with it.</summary>
        public YamlScalar? Key { get; set; }

        public Dictionary<string, YamlScalar> Keys { get; } = new(StringComparer.Ordinal);

        public List<YamlEntry> Entries { get; } = [];

        public List<YamlNode> Items { get; } = [];
    }
}
