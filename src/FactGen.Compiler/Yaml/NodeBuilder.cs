using FactGen.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactGen.Compiler.Yaml;

/// <summary>Builds nodes from the parser's events, with a stack of its own and within the limits.</summary>
internal sealed class NodeBuilder(YamlSource source, DiagnosticSink diagnostics)
{
    private readonly FormatCheck _format = new(source, diagnostics);
    private readonly OpenNodes _open = new();
    private readonly TextPool _texts = new();
    private YamlNode? _root;
    private bool _documentSeen;
    private bool _failed;
    private int _nodes;
    private int _directivesTo;

    /// <summary>Whether reading stops here.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The root map of what was read.</summary>
    public YamlMapping? Root => _failed ? null : _root switch
    {
        null or YamlScalar { IsEmpty: true } => new YamlMapping(source, 0, 0, []),
        var root => root as YamlMapping,
    };

    /// <summary>Offset past the last event, for a parser that fails without naming a place.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The node that ended last, unless it was a key.</summary>
    public YamlNode? LastValue { get; private set; }

    /// <summary>Whether the node that ended last is a list or map in brackets, or a text in quotation marks.</summary>
    public bool LastIsClosed { get; private set; }

    /// <summary>Whether a key would come next, of a map without brackets.</summary>
    public bool ExpectsKey => _open.Innermost is { IsMapping: true, IsFlow: false, HasKey: false };

    /// <summary>Offset of the last bracket that was opened and not closed.</summary>
    public int? OpenBracket => _open.InnermostFlow?.Start;

    /// <summary>Takes one event.</summary>
    public void Take(ParsingEvent next)
    {
        var (start, end) = ((int)next.Start.Index, Math.Min((int)next.End.Index, source.Text.Length));
        if (source.HasDirectives)
        {
            CheckDirectives(next, Math.Min(start, end), end);
        }

        switch (next)
        {
            case DocumentStart document:
                BeginDocument(document, start, end);
                break;
            case AnchorAlias:
                _format.RefuseAlias(start, end);
                Add(new YamlScalar(source, start, end, "", ScalarStyle.Plain, end), isClosed: false, isAlias: true);
                break;
            case Scalar scalar:
                Add(
                    Read(scalar, _format.RefuseProperties(start, end), end),
                    isClosed: scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted);
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
                IsDone = true;
                break;
        }

        LastEnd = Math.Max(LastEnd, end);
        if (diagnostics.Diagnostics.Count >= YamlLimits.Errors)
        {
            Stop(LastEnd, LastEnd, $"The file has {YamlLimits.Errors} errors so far; the rest is not read. Repair these first.");
        }
    }

    /// <summary>Looks for directives before an event. Only texts may have lines that look like one.</summary>
    private void CheckDirectives(ParsingEvent next, int start, int end)
    {
        var to = next is DocumentStart { IsImplicit: false } && !_documentSeen ? end : start;
        _format.RefuseDirectives(_directivesTo, to);
        _directivesTo = Math.Max(_directivesTo, next is Scalar ? end : to);
    }

    private void BeginDocument(DocumentStart document, int start, int end)
    {
        if (_documentSeen)
        {
            _format.RefuseSecondDocument(start, document.IsImplicit ? source.LineEnd(start) : end);
            IsDone = true;
            return;
        }

        _documentSeen = true;
    }

    private YamlScalar Read(Scalar scalar, int start, int end)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var contentEnd = isBlock ? BlockScalar.ContentEnd(source.Text, start, end) : end;
        var value = source.IsChanged ? scalar.Value.Replace(YamlSource.Refused.ToString(), "") : _texts.Shared(scalar.Value);
        var node = new YamlScalar(source, start, contentEnd, value, scalar.Style, end);
        if (value.Length > YamlLimits.TextLength)
        {
            Stop(start, source.LineEnd(start), $"The text has {value.Length} characters; at most {YamlLimits.TextLength} are read.");
        }
        else if (scalar.Style is ScalarStyle.DoubleQuoted && source.Text.IndexOf('\\', node.Start, node.End - node.Start) >= 0)
        {
            InvisibleCharacterCheck.CheckEscapes(node, diagnostics);
        }
        else
        {
            _format.CheckFirstCharacter(node);
        }

        if (node.IsQuoted && _open.InnermostBlock is { Start: >= 0 and var above } && _format.IsClosedTooLate(node, above))
        {
            // The content that the quotation marks swallowed is lost, so nothing is reported about the rest.
            (_failed, IsDone) = (true, true);
        }

        return node;
    }

    private void Open(int start, int end, bool isMapping, bool isFlow)
    {
        // A pair in a flow list, [a: b], is a map without brackets, and the parser does not say where it starts.
        var isPair = isMapping && isFlow && _open.Innermost is { IsMapping: false, IsFlow: true, Start: var list } && start <= list;
        var content = isPair ? -1 : _format.RefuseProperties(start, Math.Max(start, end));
        if (_open.Count >= YamlLimits.Depth)
        {
            var place = isPair ? LastEnd : content;
            Stop(place, place + 1, $"Lists and maps are nested more than {YamlLimits.Depth} deep here. Write the file flatter.");
            return;
        }

        if (!isFlow)
        {
            _format.CheckIndentationBehindIndicator(content);
        }

        LastValue = null;
        _open.Push(isMapping, isFlow, isPair, content);
    }

    private void Close(int end)
    {
        var node = _open.Innermost!;
        var start = node.Start < 0 ? node.FirstChild : node.Start;
        var isBracketed = node.IsFlow && !node.IsPair;
        var past = isBracketed ? end + 1 : Math.Max(start, node.LastChildEnd);
        YamlNode closed = node.IsMapping
            ? new YamlMapping(source, start, past, _open.PopEntries())
            : new YamlSequence(source, start, past, _open.PopItems());
        Add(closed, isBracketed);
    }

    private void Add(YamlNode node, bool isClosed, bool isAlias = false)
    {
        if (++_nodes > YamlLimits.Nodes)
        {
            Stop(node.Start, node.End, $"The file holds more than {YamlLimits.Nodes} keys and values. Split it into several files.");
            return;
        }

        (LastValue, LastIsClosed) = (node, isClosed);
        if (isClosed)
        {
            _format.CheckComment(node.End);
        }

        if (_open.Innermost is not { } parent)
        {
            SetRoot(node, isAlias);
            return;
        }

        parent.FirstChild = Math.Min(parent.FirstChild, node.Start);
        parent.LastChildEnd = Math.Max(parent.LastChildEnd, node.End);
        if (!parent.IsFlow && !(parent.IsMapping && parent.HasKey))
        {
            _format.CheckIndentation(node.Start);
        }
        else if (parent.IsFlow && source.HasTabs && _open.InnermostBlock is { Start: >= 0 and var above })
        {
            _format.CheckIndentationInBrackets(node.Start, above);
        }

        if (parent.IsMapping && !parent.HasKey)
        {
            LastValue = null;
            (parent.HasKey, parent.Key) = (true, isAlias ? null : Key(node));
            return;
        }

        if (!isAlias)
        {
            _format.CheckNull(node);
        }

        if (!parent.IsMapping)
        {
            _open.Add(node);
        }
        else if (parent.Key is { } key)
        {
            _open.Add(new YamlEntry(key, node));
        }

        (parent.HasKey, parent.Key) = (false, null);
    }

    /// <summary>The key, if it can be one and its map does not contain it yet.</summary>
    private YamlScalar? Key(YamlNode node)
    {
        if (_format.Key(node) is not { } key)
        {
            return null;
        }

        if (_open.Find(key.Value) is { } first)
        {
            _format.RefuseDuplicate(key, first);
            return null;
        }

        return key;
    }

    private void SetRoot(YamlNode node, bool isAlias)
    {
        _root ??= node;
        if (node is YamlMapping or YamlScalar { IsEmpty: true } || isAlias)
        {
            return;
        }

        _failed = true;
        if (node is YamlScalar { Value.Length: > YamlLimits.KeyLength } && source.Text.ElementAtOrDefault(node.End) == ':')
        {
            diagnostics.Report(Catalogue.TooLarge, node.Place, SyntaxAdvice.KeyTooLong);
            IsDone = true;
            return;
        }

        var missingSpace = node is YamlScalar text ? SyntaxAdvice.MissingSpace(text.Value) : null;
        diagnostics.Report(
            Catalogue.WrongShape,
            node.Place,
            $"A file must be a map, keys with their values as in 'key: value', not {node.Kind}. {missingSpace}".TrimEnd());
    }

    private void Stop(int start, int end, string message)
    {
        diagnostics.Report(Catalogue.TooLarge, source.Place(start, end), message);
        (_failed, IsDone) = (true, true);
    }
}
