using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>
/// A map whose keys are known. It reports every other key when it is created (FACT1003), and every value of a wrong shape when the value is
/// read (FACT1004).
/// </summary>
/// <remarks>
/// A key without a value (<c>url:</c> and nothing after it) counts as absent: <see cref="Has"/> is false and every getter returns null or
/// an empty list without a message. <see cref="Entry"/> tells it apart from a key that is not there. Facts keep this object, so it keeps
/// only little of the map: the values, and where the keys are.
/// </remarks>
/// <example><code>
/// var claim = new KeyedMapping(node, "a claim", diagnostics, ["value", "sources", "by", "unknown"]);
/// YamlScalar? speaker = claim.Text("by");
/// bool isUnknown = claim.Flag("unknown") ?? false;
/// </code></example>
public sealed class KeyedMapping
{
    private readonly YamlSource _source;
    private readonly (int Start, int End) _range;
    private readonly (int Start, int End) _head;
    private readonly KeyedEntry[]? _entries;
    private readonly DiagnosticSink _diagnostics;

    /// <summary>Reads a map that may contain only the known keys.</summary>
    /// <param name="node">The map; anything else is FACT1004 and reads as an empty map.</param>
    /// <param name="what">What the map is, as a message names it: "a claim", "a source card".</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <param name="keys">The known keys.</param>
    /// <param name="name">The name of that map, shown in quotation marks after <paramref name="what"/>.</param>
    /// <param name="advice">What to write in place of a key that is not known, if that is not a key of a similar name.</param>
    public KeyedMapping(
        YamlNode node, string what, DiagnosticSink diagnostics, string[] keys, string? name = null, Func<string, string?>? advice = null)
        : this(node, what, name, diagnostics, keys)
    {
        foreach (var other in Others)
        {
            var key = other.Key.Value;
            var meant = advice?.Invoke(key);
            var suggestion = meant is null ? diagnostics.Suggest(key, keys) : null;
            diagnostics.Report(
                Catalogue.UnknownKey,
                other.Key.Place,
                $"'{key}' is not a key of {Named(what, name)}.{suggestion?.Sentence ?? $" Did you mean '{meant}'?"}",
                null,
                suggestion?.Remedies ?? default);
        }
    }

    private KeyedMapping(YamlNode node, string what, string? name, DiagnosticSink diagnostics, string[] keys)
    {
        (_source, _range, _diagnostics) = (node.Source, (node.Start, node.End), diagnostics);
        _head = node is YamlMapping { Entries: [{ Key: var first }, ..] } ? (first.Start, first.End) : _range;
        if (node is YamlMapping map)
        {
            (_entries, Others) = Split(map, keys);
        }
        else
        {
            Shapes.Map(node, char.ToUpperInvariant(what[0]) + Named(what, name).Substring(1), diagnostics);
        }
    }

    /// <summary>
    /// Reads a map that may contain other keys in addition to the known ones, such as properties in addition to an entity's <c>name</c>.
    /// They are in <see cref="Others"/>, and the caller checks them.
    /// </summary>
    /// <inheritdoc cref="KeyedMapping(YamlNode, string, DiagnosticSink, string[], string, Func{string, string})"/>
    public static KeyedMapping WithOthers(YamlNode node, string what, DiagnosticSink diagnostics, string[] keys, string? name = null) =>
        new(node, what, name, diagnostics, keys);

    /// <summary>Whether it is a map. If not, FACT1004 was reported and every key counts as absent.</summary>
    public bool IsMap => _entries is not null;

    /// <summary>The place of the whole map, or of what is there instead.</summary>
    public Place Place => _source.Place(_range.Start, _range.End);

    /// <summary>The entries whose keys are not known, in the order of the file; none after <see cref="LetGoOfOthers"/>.</summary>
    public IReadOnlyList<YamlEntry> Others { get; private set; } = [];

    /// <summary>The keys of <see cref="Others"/>, which are kept.</summary>
    public IReadOnlyList<YamlScalar> OtherKeys { get; private set; } = [];

    /// <summary>Where to report that something is missing from the map: at its first key, or at what is there instead.</summary>
    public Place Head => _source.Place(_head.Start, _head.End);

    /// <summary>Drops the values of the other keys, once whoever knows them has read them: they are most of the nodes of a file.</summary>
    internal void LetGoOfOthers()
    {
        OtherKeys = [.. Others.Select(other => other.Key)];
        Others = [];
    }

    /// <summary>Whether the key is there with a value.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>The key and its value as written, also if the value is empty; null if the key is missing.</summary>
    public KeyedEntry? Entry(string key)
    {
        foreach (var entry in _entries ?? [])
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The place of the key, or <see cref="Head"/> if the key is missing.</summary>
    public Place PlaceOf(string key) => Entry(key)?.KeyPlace ?? Head;

    /// <summary>The value, whatever its shape, or null.</summary>
    public YamlNode? Node(string key) => Entry(key)?.Value is { } value and not YamlScalar { IsEmpty: true } ? value : null;

    /// <summary>The value as a text, or null.</summary>
    public YamlScalar? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalar text => text,
        var other => Shapes.Text(other, Quoted(key), _diagnostics),
    };

    /// <summary>The value as a text; FACT1004 if the key or its value is missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">What lacks it, as a message begins with it: "The entity 'csto-mission'".</param>
    /// <param name="place">Where to report it; <see cref="Head"/> if null.</param>
    public YamlScalar? RequiredText(string key, string owner, Place? place = null)
    {
        if (!Has(key))
        {
            var at = Entry(key)?.KeyPlace ?? place ?? Head;
            _diagnostics.Report(Catalogue.WrongShape, at, $"{owner} needs '{key}' with a text. Add it as '{key}: …'.");
        }

        return Text(key);
    }

    /// <summary>The value as a list, or null.</summary>
    internal YamlSequence? List(string key) => Node(key) is { } value ? Shapes.List(value, Quoted(key), _diagnostics) : null;

    /// <summary>The value as a map, or null.</summary>
    public YamlMapping? Map(string key) => Node(key) is { } value ? Shapes.Map(value, Quoted(key), _diagnostics) : null;

    /// <summary>The value as true or false; null if it is absent or neither.</summary>
    public bool? Flag(string key) => Node(key) is { } value ? Shapes.Flag(value, Quoted(key), _diagnostics) : null;

    /// <summary>The texts of the value, which is one text or a list of them; empty if it is absent.</summary>
    public IReadOnlyList<YamlScalar> TextOrList(string key) =>
        Node(key) is { } value ? Shapes.Texts(value, Quoted(key), _diagnostics) : [];

    /// <summary>The items of a list, or the value itself if it is no list; empty if it is absent.</summary>
    public IReadOnlyList<YamlNode> OneOrMany(string key) => Node(key) is { } value ? Shapes.OneOrMany(value) : [];

    /// <summary>Divides the entries into those with known keys, which are few, and the others.</summary>
    private static (KeyedEntry[] Known, IReadOnlyList<YamlEntry> Others) Split(YamlMapping map, string[] keys)
    {
        var known = new KeyedEntry[map.Entries.Count];
        var count = 0;
        List<YamlEntry>? others = null;
        foreach (var entry in map.AsSpan())
        {
            var index = Array.IndexOf(keys, entry.Key.Value);
            if (index < 0)
            {
                (others ??= []).Add(entry);
            }
            else
            {
                known[count++] = new KeyedEntry(keys[index], entry.Key, entry.Value);
            }
        }

        Array.Resize(ref known, count);
        return (known, others ?? (IReadOnlyList<YamlEntry>)[]);
    }

    private static string Quoted(string key) => $"'{key}'";

    private static string Named(string what, string? name) => name is null ? what : $"{what} '{name}'";
}

/// <summary>A known key of a map, with its value.</summary>
public readonly record struct KeyedEntry
{
    private readonly int _start;
    private readonly int _end;

    internal KeyedEntry(string key, YamlScalar written, YamlNode value) =>
        (Key, Value, _start, _end) = (key, value, written.Start, written.End);

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>The value as written.</summary>
    public YamlNode Value { get; }

    /// <summary>The place of the key.</summary>
    public Place KeyPlace => Value.Source.Place(_start, _end);
}
