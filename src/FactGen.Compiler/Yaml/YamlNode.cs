using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>One node of a YAML file, with the place where it stands.</summary>
public abstract class YamlNode(Place place)
{
    /// <summary>
    /// The node's own text: all of a scalar with its quotation marks; a list or map from its first character to the end of its
    /// last item.
    /// </summary>
    public Place Place { get; } = place;

    /// <summary>What it is, as a message says it: "a text", "a list", "a map", "nothing".</summary>
    public abstract string Kind { get; }
}

/// <summary>A map: keys with their values, in the order of the file, each key once.</summary>
public sealed class YamlMapping(Place place, IReadOnlyList<YamlEntry> entries) : YamlNode(place)
{
    /// <summary>The keys and values in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string Kind => "a map";
}

/// <summary>One key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A list.</summary>
public sealed class YamlSequence(Place place, IReadOnlyList<YamlNode> items) : YamlNode(place)
{
    /// <summary>The items in the order of the file.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string Kind => "a list";
}
