using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>One node of a YAML file, with its place.</summary>
public abstract class YamlNode
{
    private protected YamlNode(YamlSource source, int start, int end)
    {
        Source = source;
        Start = source.Inside(start);
        End = Math.Max(Start, source.Inside(end));
    }

    /// <summary>
    /// The place of the node's own text: a scalar with its quotation marks; a list or map from its first character to the end of its last
    /// item. Computed on each call, because nothing is reported about most nodes.
    /// </summary>
    public Place Place => Source.Place(Start, End);

    /// <summary>What it is, as messages name it: "a text", "a list", "a map", "nothing".</summary>
    public abstract string Kind { get; }

    /// <summary>Offset of the first character.</summary>
    internal int Start { get; }

    /// <summary>Offset just past the last character.</summary>
    internal int End { get; }

    /// <summary>The characters of the file at the node's place.</summary>
    internal string Raw => Source.Text.Substring(Start, End - Start);

    /// <summary>The file.</summary>
    internal YamlSource Source { get; }
}

/// <summary>A map: keys with their values, in the order of the file, each key once.</summary>
public sealed class YamlMapping : YamlNode
{
    private readonly YamlEntry[] _entries;

    internal YamlMapping(YamlSource source, int start, int end, YamlEntry[] entries)
        : base(source, start, end) => _entries = entries;

    /// <summary>The keys and values in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Entries => _entries;

    /// <inheritdoc/>
    public override string Kind => "a map";

    /// <summary>The entry of a key, or null. It searches from the start: maps are short, or only few of their keys are looked up.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }

    internal ReadOnlySpan<YamlEntry> AsSpan() => _entries;
}

/// <summary>One key and its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A list.</summary>
internal sealed class YamlSequence : YamlNode
{
    internal YamlSequence(YamlSource source, int start, int end, IReadOnlyList<YamlNode> items)
        : base(source, start, end) => Items = items;

    /// <summary>The items in the order of the file.</summary>
    public IReadOnlyList<YamlNode> Items { get; }

    /// <inheritdoc/>
    public override string Kind => "a list";
}
