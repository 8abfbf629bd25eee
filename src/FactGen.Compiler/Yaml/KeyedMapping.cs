using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>
/// A map whose keys are known. Reports every other key (FACT1003) when it is made, and every value of a wrong shape (FACT1004)
/// when it is asked for.
/// </summary>
/// <remarks>
/// A key without a value (<c>url:</c> and nothing after it) counts as absent: <see cref="Has"/> is false and every getter gives
/// null or nothing without a word. <see cref="Entry"/> tells it from a key that is not there.
/// </remarks>
/// <example><code>
/// var claim = new KeyedMapping(node, "a claim", diagnostics, ["value", "sources", "by", "unknown"]);
/// YamlScalar? speaker = claim.Text("by");
/// bool isUnknown = claim.Flag("unknown") ?? false;
/// </code></example>
public sealed class KeyedMapping
{
    private readonly YamlNode _node;
    private readonly DiagnosticSink _diagnostics;

    /// <summary>Reads a map in which only the known keys may stand.</summary>
    /// <param name="node">The map; anything else is FACT1004 and reads as an empty map.</param>
    /// <param name="what">What the map is, as a message names it: "a claim", "a source card".</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <param name="keys">The known keys.</param>
    /// <param name="name">The name of that map, to be named in quotation marks after <paramref name="what"/>.</param>
    public KeyedMapping(YamlNode node, string what, DiagnosticSink diagnostics, string[] keys, string? name = null)
        : this(node, what, name, diagnostics, keys)
    {
        foreach (var other in Others)
        {
            var key = other.Key.Value;
            diagnostics.Report(
                Catalogue.UnknownKey, other.Key.Place, $"'{key}' is not a key of {Named(what, name)}.{DidYouMean.Sentence(key, keys)}", null, DidYouMean.Remedy(key, keys));
        }
    }

    private KeyedMapping(YamlNode node, string what, string? name, DiagnosticSink diagnostics, string[] keys)
    {
        _node = node;
        _diagnostics = diagnostics;
        if (node is YamlMapping map)
        {
            Others = OthersOf(map, keys);
        }
        else
        {
            Shapes.Map(node, char.ToUpperInvariant(what[0]) + Named(what, name).Substring(1), diagnostics);
        }
    }

    /// <summary>
    /// Reads a map in which other keys may stand beside the known ones, as properties do beside an entity's <c>name</c>: they are
    /// in <see cref="Others"/>, and it is for the caller to judge them.
    /// </summary>
    /// <inheritdoc cref="KeyedMapping(YamlNode, string, DiagnosticSink, string[], string)"/>
    public static KeyedMapping WithOthers(YamlNode node, string what, DiagnosticSink diagnostics, string[] keys, string? name = null) =>
        new(node, what, name, diagnostics, keys);

    /// <summary>Whether it is a map; where not, FACT1004 was reported and every key counts as absent.</summary>
    public bool IsMap => _node is YamlMapping;

    /// <summary>All of the map, or what stands in its place.</summary>
    public Place Place => _node.Place;

    /// <summary>The entries whose keys are not known, in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Others { get; } = [];

    /// <summary>Where to say that something is missing from the map: its first key, or what stands in its place.</summary>
    public Place Head => _node is YamlMapping { Entries: [var first, ..] } ? first.Key.Place : _node.Place;

    /// <summary>Whether the key is there with a value.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>The key and its value as written, also where the value is empty; null where the key is not there.</summary>
    public YamlEntry? Entry(string key) => (_node as YamlMapping)?.Find(key);

    /// <summary>Where the key itself stands, or <see cref="Head"/> where it does not.</summary>
    public Place PlaceOf(string key) => Entry(key)?.Key.Place ?? Head;

    /// <summary>The value, whatever its shape, or null.</summary>
    public YamlNode? Node(string key) => Entry(key)?.Value is { } value and not YamlScalar { IsEmpty: true } ? value : null;

    /// <summary>The value as a text, or null.</summary>
    public YamlScalar? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalar text => text,
        var other => Shapes.Text(other, Quoted(key), _diagnostics),
    };

    /// <summary>The value as a text; FACT1004 where the key or its value is missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">What lacks it, as a message begins with it: "The entity 'csto-mission'".</param>
    /// <param name="place">Where to say so; <see cref="Head"/> where null.</param>
    public YamlScalar? RequiredText(string key, string owner, Place? place = null)
    {
        if (!Has(key))
        {
            var at = Entry(key)?.Key.Place ?? place ?? Head;
            _diagnostics.Report(Catalogue.WrongShape, at, $"{owner} needs '{key}' with a text. Add it as '{key}: …'.");
        }

        return Text(key);
    }

    /// <summary>The value as a list, or null.</summary>
    public YamlSequence? List(string key) => Node(key) is { } value ? Shapes.List(value, Quoted(key), _diagnostics) : null;

    /// <summary>The value as a map, or null.</summary>
    public YamlMapping? Map(string key) => Node(key) is { } value ? Shapes.Map(value, Quoted(key), _diagnostics) : null;

    /// <summary>The value as true or false, or null where it is absent or neither.</summary>
    public bool? Flag(string key) => Node(key) is { } value ? Shapes.Flag(value, Quoted(key), _diagnostics) : null;

    /// <summary>The value's texts, be it one text or a list of them; nothing where it is absent.</summary>
    public IReadOnlyList<YamlScalar> TextOrList(string key) =>
        Node(key) is { } value ? Shapes.Texts(value, Quoted(key), _diagnostics) : [];

    /// <summary>The items of a list, or the one value where it is no list; nothing where it is absent.</summary>
    public IReadOnlyList<YamlNode> OneOrMany(string key) => Node(key) is { } value ? Shapes.OneOrMany(value) : [];

    /// <summary>The entries that are not among the known ones, which are few.</summary>
    private static IReadOnlyList<YamlEntry> OthersOf(YamlMapping map, string[] keys)
    {
        List<YamlEntry>? others = null;
        foreach (var entry in map.AsSpan())
        {
            if (Array.IndexOf(keys, entry.Key.Value) < 0)
            {
                (others ??= []).Add(entry);
            }
        }

        return others ?? (IReadOnlyList<YamlEntry>)[];
    }

    private static string Quoted(string key) => $"'{key}'";

    private static string Named(string what, string? name) => name is null ? what : $"{what} '{name}'";
}
