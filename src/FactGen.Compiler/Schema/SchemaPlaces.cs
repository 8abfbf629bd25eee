using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Schema;

/// <summary>Where the schema's names are in its file; the schema itself contains no places.</summary>
internal sealed class SchemaPlaces
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Place _start;

    /// <summary>Finds the places of types (<c>Person</c>), properties (<c>Person.role</c>) and words (<c>Person.side.bloc</c>).</summary>
    public SchemaPlaces(YamlMapping root)
    {
        _start = Place.StartOf(root.Place.Path);
        foreach (var type in Entries(root, "types"))
        {
            _places[type.Key.Value] = type.Key.Place;
            foreach (var property in Entries(type.Value, "properties"))
            {
                var key = $"{type.Key.Value}.{property.Key.Value}";
                _places[key] = property.Key.Place;
                AddWords(key, property.Value);
            }

            AddRules(type);
        }
    }

    /// <summary>The place of a name, or the start of the file if it has none.</summary>
    public Place this[string name] => _places.TryGetValue(name, out var place) ? place : _start;

    /// <summary>The name under which a type's rule is found.</summary>
    public static string RuleName(string type, string rule) => $"{type}: {rule}";

    private void AddWords(string key, YamlNode property)
    {
        foreach (var word in (Value(property, "one_of") as YamlSequence)?.Items ?? [])
        {
            if ((word as YamlScalar ?? Value(word, "id") as YamlScalar) is { } id)
            {
                _places[$"{key}.{id.Value}"] = id.Place;
            }
        }
    }

    private void AddRules(YamlEntry type)
    {
        if (Value(type.Value, "rules") is { } rules)
        {
            foreach (var rule in Shapes.OneOrMany(rules).OfType<YamlScalar>())
            {
                _places[RuleName(type.Key.Value, rule.Value.Trim())] = rule.Place;
            }
        }
    }

    private static IReadOnlyList<YamlEntry> Entries(YamlNode node, string key) => (Value(node, key) as YamlMapping)?.Entries ?? [];

    private static YamlNode? Value(YamlNode node, string key) =>
        (node as YamlMapping)?.Find(key)?.Value;
}
