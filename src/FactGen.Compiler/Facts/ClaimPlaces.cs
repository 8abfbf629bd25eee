using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Finds a claim in a facts file by its id, without a schema.</summary>
public static class ClaimPlaces
{
    /// <summary>The place of the claim's value, or of its first word; null if the file has no such claim.</summary>
    public static Place? Find(YamlMapping root, ClaimId claim)
    {
        foreach (var type in root.Entries)
        {
            foreach (var entity in (type.Value as YamlMapping)?.Entries ?? [])
            {
                foreach (var property in (entity.Value as YamlMapping)?.Entries ?? [])
                {
                    if (FindIn(entity.Key.Value, property, claim) is { } place)
                    {
                        return place;
                    }
                }
            }
        }

        return null;
    }

    private static Place? FindIn(string entity, YamlEntry property, ClaimId claim)
    {
        var items = Shapes.OneOrMany(property.Value);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is YamlMapping { Entries.Count: > 0 } map)
            {
                var id = Value(map, "id") is { } given ? new ClaimId(given)
                    : property.Value is YamlSequence ? ClaimId.InList(entity, property.Key.Value, index + 1)
                    : ClaimId.Of(entity, property.Key.Value);
                if (id == claim)
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
