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
    private readonly DiagnosticSink _diagnostics;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads a map in which only the known keys may stand.</summary>
    /// <param name="node">The map; anything else is FACT1004 and reads as an empty map.</param>
    /// <param name="what">What the map is, as a message names it: "a claim", "a source card".</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <param name="keys">The known keys.</param>
    public KeyedMapping(YamlNode node, string what, DiagnosticSink diagnostics, IReadOnlyCollection<string> keys)
        : this(node, what, diagnostics, keys, takesOthers: false)
    {
    }

    private KeyedMapping(
        YamlNode node, string what, DiagnosticSink diagnostics, IReadOnlyCollection<string> keys, bool takesOthers)
    {
        _diagnostics = diagnostics;
        Place = node.Place;
        var map = Shapes.Map(node, char.ToUpperInvariant(what[0]) + what.Substring(1), diagnostics);
        var known = new HashSet<string>(keys, StringComparer.Ordinal);
        var others = new List<YamlEntry>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (known.Contains(entry.Key.Value))
            {
                _entries.Add(entry.Key.Value, entry);
            }
            else
            {
                others.Add(entry);
            }
        }

        IsMap = map is not null;
        Others = others;
        Head = map is { Entries: [var first, ..] } ? first.Key.Place : node.Place;
        foreach (var other in takesOthers ? [] : others)
        {
            var key = other.Key.Value;
            diagnostics.Report(
                Catalogue.UnknownKey, other.Key.Place, $"'{key}' is not a key of {what}.{DidYouMean.Sentence(key, keys)}");
        }
    }

    /// <summary>
    /// Reads a map in which other keys may stand beside the known ones, as properties do beside an entity's <c>name</c>: they are
    /// in <see cref="Others"/>, and it is for the caller to judge them.
    /// </summary>
    /// <inheritdoc cref="KeyedMapping(YamlNode, string, DiagnosticSink, IReadOnlyCollection{string})"/>
    public static KeyedMapping WithOthers(YamlNode node, string what, DiagnosticSink diagnostics, IReadOnlyCollection<string> keys) =>
        new(node, what, diagnostics, keys, takesOthers: true);

    /// <summary>Whether it is a map; where not, FACT1004 was reported and every key counts as absent.</summary>
    public bool IsMap { get; }

    /// <summary>All of the map, or what stands in its place.</summary>
    public Place Place { get; }

    /// <summary>The entries whose keys are not known, in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Others { get; }

    /// <summary>Where to say that something is missing from the map: its first key, or what stands in its place.</summary>
    public Place Head { get; }

    /// <summary>Whether the key is there with a value.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>The key and its value as written, also where the value is empty; null where the key is not there.</summary>
    public YamlEntry? Entry(string key) => _entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>Where the key itself stands, or <see cref="Head"/> where it does not.</summary>
    public Place PlaceOf(string key) => Entry(key)?.Key.Place ?? Head;

    /// <summary>The value, whatever its shape, or null.</summary>
    public YamlNode? Node(string key) => Entry(key)?.Value is { } value and not YamlScalar { IsEmpty: true } ? value : null;

    /// <summary>The value as a text, or null.</summary>
    public YamlScalar? Text(string key) => Node(key) is { } value ? Shapes.Text(value, Quoted(key), _diagnostics) : null;

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

    private static string Quoted(string key) => $"'{key}'";
}
