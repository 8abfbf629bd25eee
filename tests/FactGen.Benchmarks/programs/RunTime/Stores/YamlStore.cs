using YamlDotNet.Serialization;

namespace RunTime.Stores;

/// <summary>Claims in one YAML file, read into objects by YamlDotNet.</summary>
public static class YamlStore
{
    /// <summary>Reads them.</summary>
    public static List<StoredClaim> Load(string path)
    {
        using var file = File.OpenText(path);
        return new DeserializerBuilder().Build().Deserialize<List<StoredClaim>>(file);
    }

    /// <summary>Writes them.</summary>
    public static void Save(string path, List<StoredClaim> claims)
    {
        using var file = File.CreateText(path);
        new SerializerBuilder().ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).Build().Serialize(file, claims);
    }
}
