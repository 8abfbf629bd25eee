using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Finds a claim in a facts file by its id, without a schema.</summary>
public static class ClaimPlaces
{
    /// <summary>The place of the claim's value, or of its first word; null where the file has no such claim.</summary>
    public static Place? Find(YamlMapping root, string claim)
    {
        foreach (var type in root.Entries)
        {
            foreach (var entity in (type.Value as YamlMapping)?.Entries ?? [])
            {
                foreach (var property in (entity.Value as YamlMapping)?.Entries ?? [])
                {
                    if (FindIn(property, $"{QualifiedName.LocalOf(entity.Key.Value)}/{property.Key.Value}", claim) is { } place)
                    {
                        return place;
                    }
                }
            }
        }

        return null;
    }

    private static Place? FindIn(YamlEntry property, string id, string claim)
    {
        var items = Shapes.OneOrMany(property.Value);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is YamlMapping { Entries.Count: > 0 } map)
            {
                var given = Value(map, "id") ?? (property.Value is YamlSequence ? $"{id}#{index + 1}" : id);
                if (given == claim)
                {
                    return map.Find("value")?.Value.Place ?? map.Entries[0].Key.Place;
                }
            }
        }

        return null;
    }

    private static string? Value(YamlMapping map, string key) =>
        (map.Find(key)?.Value as YamlScalar)?.Value;
}
