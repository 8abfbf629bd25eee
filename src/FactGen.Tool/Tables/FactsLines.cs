using FactGen.Compiler.Fixes;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Tables;

/// <summary>A facts file as lines, into which claims are written where their entity and property are. Everything else stays.</summary>
internal sealed class FactsLines
{
    private readonly List<WrittenLine> _lines;
    private readonly string _break;
    private readonly string _blankEnd;

    /// <summary>The lines of a file.</summary>
    /// <param name="text">Its text; empty for a new one.</param>
    public FactsLines(string text)
    {
        _break = FileLines.BreakOf(text);
        var words = text.TrimEnd('\r', '\n');
        var end = words.Length == text.Length || words.Length == 0 ? "" : _break;
        _blankEnd = text[Math.Min(text.Length, words.Length + end.Length)..];
        _lines = words.Length == 0 ? [] : [.. LinesOf(words + end)];
        QuoteMark = MarkOf(text);
    }

    /// <summary>The quotation mark of most quotes in the file; null if most have none.</summary>
    public char? QuoteMark { get; }

    /// <summary>The file's text: lines that were there end as they did, and new ones as the first does.</summary>
    public string Text => string.Concat(_lines.Select((line, index) =>
        line.Text + (line.Break is "" && index < _lines.Count - 1 ? _break : line.Break ?? _break))) + _blankEnd;

    /// <summary>The line with a number, from 1.</summary>
    public WrittenLine this[int number] => number <= _lines.Count ? _lines[number - 1] : new WrittenLine("");

    /// <summary>Writes an entity that the file does not have, at the end of its type.</summary>
    public void AddEntity(string type, string id, string name, ClaimRow row)
    {
        var at = _lines.FindIndex(line => IsKey(line, 0, type));
        if (at < 0)
        {
            _lines.Add(new WrittenLine($"{type}:", row.Number, "type"));
            at = _lines.Count - 1;
        }

        var depth = DepthBelow(at) ?? 2;
        var end = EndOf(at);
        _lines.InsertRange(end, [
            new WrittenLine($"{new string(' ', depth)}{id}:", row.Number, "entity"),
            new WrittenLine($"{new string(' ', depth + 2)}name: {ScalarText.WriteText(name, inFlow: false)}", row.Number, "name"),
        ]);
    }

    /// <summary>Writes claims on a property of an entity; false if the entity is not written in lines of its own.</summary>
    /// <param name="entity">The number of the entity's line, from 1.</param>
    /// <param name="property">The property.</param>
    /// <param name="claims">The lines of each claim.</param>
    public bool AddClaims(int entity, string property, IReadOnlyList<IReadOnlyList<WrittenLine>> claims)
    {
        var at = entity - 1;
        if (!Unfold(at))
        {
            return false;
        }

        var depth = DepthBelow(at) ?? _lines[at].Indentation + 2;

        var end = EndOf(at);
        var found = _lines.FindIndex(at + 1, end - at - 1, line => IsKey(line, depth, property));
        if (found < 0)
        {
            var first = claims[0][0];
            _lines.Insert(end, new WrittenLine($"{new string(' ', depth)}{property}:", first.Row, "property"));
            _lines.InsertRange(end + 1, claims is [var only]
                ? only.Select(line => line.Indented(depth + 2))
                : claims.SelectMany(claim => ItemOf(claim, depth + 2)));
            return true;
        }

        var indentation = MakeList(found, depth);
        if (indentation is null)
        {
            return false;
        }

        _lines.InsertRange(EndOf(found), claims.SelectMany(claim => ItemOf(claim, indentation.Value)));
        return true;
    }

    /// <summary>What is behind the key of a line.</summary>
    private string AfterKey(int at) => _lines[at].Text[KeyOf(at).Length..].Trim();

    /// <summary>The key of a line, with what is before it and its colon.</summary>
    private string KeyOf(int at) => _lines[at].Text[..(_lines[at].Text.IndexOf(':', StringComparison.Ordinal) + 1)];

    /// <summary>Gives each key of an entity that is written between braces a line of its own; false if that cannot be.</summary>
    private bool Unfold(int at)
    {
        var after = AfterKey(at);
        if (after.Length == 0 || after[0] == '#')
        {
            return true;
        }

        if (after[0] != '{' || FlowMap.Read(after) is not var (entries, rest) || (rest.Length > 0 && rest[0] != '#'))
        {
            return false;
        }

        var line = _lines[at];
        var key = KeyOf(at);
        _lines[at] = line with { Text = rest.Length == 0 ? key : $"{key} {rest}" };
        _lines.InsertRange(at + 1, entries.Select(entry => new WrittenLine(new string(' ', line.Indentation + 2) + entry)));
        return true;
    }

    /// <summary>The number, from 1, of the line in which an entity begins; 0 if there is none.</summary>
    public int LineOf(string entity) => _lines.FindIndex(line => line.Indentation > 0 && IsKey(line, line.Indentation, entity)) + 1;

    /// <summary>Lines end with LF, CR LF or CR; the last may have no break.</summary>
    private static IEnumerable<WrittenLine> LinesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var found ? start + found : text.Length;
            var next = end == text.Length ? end : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            yield return new WrittenLine(text[start..end]) { Break = text[end..next] };
            start = next;
        }
    }

    private static char? MarkOf(string text)
    {
        var marks = YamlScalars.Of("", text)
            .Where(word => !word.IsKey && word.Path is [_, _, _, "sources", _, ..] && !word.Scalar.IsEmpty)
            .Select(word => word.Scalar.IsQuoted ? text[word.Scalar.Place.Start] : (char?)null)
            .ToArray();
        return marks.GroupBy(mark => mark).FirstOrDefault(group => group.Count() * 2 > marks.Length)?.Key;
    }

    private static IEnumerable<WrittenLine> ItemOf(IReadOnlyList<WrittenLine> claim, int depth) =>
        claim.Select((line, index) => line with { Text = new string(' ', depth) + (index == 0 ? "- " : "  ") + line.Text });

    /// <summary>Makes a list of the only claim of a property; the indentation of its items, or null if that cannot be.</summary>
    private int? MakeList(int at, int depth)
    {
        var end = EndOf(at);
        var after = AfterKey(at);
        if (after.StartsWith('{') && end == at + 1)
        {
            _lines[at] = _lines[at] with { Text = KeyOf(at) };
            _lines.Insert(at + 1, new WrittenLine($"{new string(' ', depth + 2)}- {after}"));
            return depth + 2;
        }

        var first = _lines.FindIndex(at + 1, Math.Max(0, end - at - 1), line => !line.IsBlank);
        if (after.Length > 0 && after[0] != '#' || first < 0)
        {
            return null;
        }

        var inner = _lines[first].Indentation;
        if (_lines[first].Text.AsSpan(inner).StartsWith("- "))
        {
            return inner;
        }

        for (var index = first; index < end; index++)
        {
            if (_lines[index].Text.Length > 0)
            {
                _lines[index] = index == first
                    ? _lines[index] with { Text = $"{new string(' ', inner)}- {_lines[index].Text[inner..]}" }
                    : _lines[index].Indented(2);
            }
        }

        return inner;
    }

    /// <summary>Whether a line begins with a key at an indentation.</summary>
    private static bool IsKey(WrittenLine line, int depth, string key) =>
        line.Indentation == depth
        && line.Text.AsSpan(depth).StartsWith(key, StringComparison.Ordinal)
        && line.Text.AsSpan(depth + key.Length) is [':', ..] rest
        && (rest.Length == 1 || rest[1] is ' ' or '\r');

    /// <summary>The indentation of what is below a line; null if there is nothing.</summary>
    private int? DepthBelow(int at)
    {
        var next = _lines.FindIndex(at + 1, line => !line.IsBlank);
        return next >= 0 && _lines[next].Indentation > _lines[at].Indentation ? _lines[next].Indentation : null;
    }

    /// <summary>The line after the last one that belongs to a line. A list may stand as far left as its key.</summary>
    private int EndOf(int at)
    {
        var (end, depth) = (at + 1, _lines[at].Indentation);
        for (var index = at + 1; index < _lines.Count; index++)
        {
            if (_lines[index].IsBlank)
            {
                continue;
            }

            if (_lines[index].Indentation < depth
                || (_lines[index].Indentation == depth && !(depth > 0 && _lines[index].Text.AsSpan(depth).StartsWith("- "))))
            {
                break;
            }

            end = index + 1;
        }

        return end;
    }
}
