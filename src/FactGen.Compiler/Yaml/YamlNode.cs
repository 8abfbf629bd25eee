using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>One node of a YAML file, with the place where it stands.</summary>
public abstract class YamlNode
{
    private readonly YamlSource _source;

    private protected YamlNode(YamlSource source, Place place) => (_source, Place) = (source, place);

    /// <summary>
    /// The node's own text: all of a scalar with its quotation marks; a list or map from its first character to the end of its
    /// last item.
    /// </summary>
    public Place Place { get; }

    /// <summary>What it is, as a message says it: "a text", "a list", "a map", "nothing".</summary>
    public abstract string Kind { get; }

    /// <summary>The characters of the file at the node's place.</summary>
    internal string Raw => _source.Text.Substring(Place.Start, Place.End - Place.Start);

    private protected YamlSource Source => _source;
}

/// <summary>A map: keys with their values, in the order of the file, each key once.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(YamlSource source, Place place, IReadOnlyList<YamlEntry> entries)
        : base(source, place) => Entries = entries;

    /// <summary>The keys and values in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; }

    /// <inheritdoc/>
    public override string Kind => "a map";
}

/// <summary>One key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A list.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(YamlSource source, Place place, IReadOnlyList<YamlNode> items)
        : base(source, place) => Items = items;

    /// <summary>The items in the order of the file.</summary>
    public IReadOnlyList<YamlNode> Items { get; }

    /// <inheritdoc/>
    public override string Kind => "a list";
}
