namespace FactGen.Tool.Tables;

/// <summary>A facts file as lines, into which claims are written where their entity and property are. Everything else stays.</summary>
internal sealed class FactsLines
{
    private readonly List<WrittenLine> _lines;

    /// <summary>The lines of a file.</summary>
    /// <param name="text">Its text; empty for a new one.</param>
    public FactsLines(string text)
    {
        _lines = [.. text.Split('\n').Select(line => new WrittenLine(line))];
        while (_lines is [.., { Text: "" }])
        {
            _lines.RemoveAt(_lines.Count - 1);
        }
    }

    /// <summary>The file's text.</summary>
    public string Text => string.Concat(_lines.Select(line => line.Text + "\n"));

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
            new WrittenLine($"{new string(' ', depth + 2)}name: {Compiler.Fixes.ScalarText.WriteText(name, inFlow: false)}", row.Number, "name"),
        ]);
    }

    /// <summary>Writes claims on a property of an entity; false if the entity is not written in lines of its own.</summary>
    /// <param name="entity">The number of the entity's line, from 1.</param>
    /// <param name="property">The property.</param>
    /// <param name="claims">The lines of each claim.</param>
    public bool AddClaims(int entity, string property, IReadOnlyList<IReadOnlyList<WrittenLine>> claims)
    {
        var at = entity - 1;
        if (DepthBelow(at) is not { } depth || !_lines[at].Text.TrimEnd().EndsWith(':'))
        {
            return false;
        }

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

    /// <summary>The number, from 1, of the line in which an entity begins; 0 if there is none.</summary>
    public int LineOf(string entity) => _lines.FindIndex(line => line.Indentation > 0 && IsKey(line, line.Indentation, entity)) + 1;

    private static IEnumerable<WrittenLine> ItemOf(IReadOnlyList<WrittenLine> claim, int depth) =>
        claim.Select((line, index) => line with { Text = new string(' ', depth) + (index == 0 ? "- " : "  ") + line.Text });

    /// <summary>Makes a list of the only claim of a property; the indentation of its items, or null if that cannot be.</summary>
    private int? MakeList(int at, int depth)
    {
        var end = EndOf(at);
        var after = _lines[at].Text[(_lines[at].Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        if (after.StartsWith('{') && end == at + 1)
        {
            _lines[at] = _lines[at] with { Text = $"{_lines[at].Text[..(_lines[at].Text.IndexOf(':', StringComparison.Ordinal) + 1)]}" };
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
