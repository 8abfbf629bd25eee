using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunTime.Stores;

/// <summary>Claims in one JSON file, read by code that System.Text.Json generates.</summary>
public static class JsonStore
{
    /// <summary>Reads them.</summary>
    public static List<StoredClaim> Load(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize(file, StoredClaimsContext.Default.ListStoredClaim)!;
    }

    /// <summary>Writes them.</summary>
    public static void Save(string path, List<StoredClaim> claims) =>
        File.WriteAllText(path, JsonSerializer.Serialize(claims, StoredClaimsContext.Default.ListStoredClaim));
}

/// <summary>The generated readers and writers.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<StoredClaim>))]
public sealed partial class StoredClaimsContext : JsonSerializerContext;
