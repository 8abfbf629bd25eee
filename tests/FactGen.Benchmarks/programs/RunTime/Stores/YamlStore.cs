using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace RunTime.Stores;

/// <summary>Claims in one YAML file, read into objects by YamlDotNet.</summary>
public static class YamlStore
{
    /// <summary>Reads them.</summary>
    public static List<StoredClaim> Load(string path)
    {
        using var file = File.OpenText(path);
        return RuntimeFeature.IsDynamicCodeSupported ? LoadByReflection(file) : LoadCompiled(file);
    }

    /// <summary>Writes them.</summary>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The program that is compiled ahead of time only reads.")]
    public static void Save(string path, List<StoredClaim> claims)
    {
        using var file = File.CreateText(path);
        new SerializerBuilder().ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).Build().Serialize(file, claims);
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where code can be made.")]
    private static List<StoredClaim> LoadByReflection(StreamReader file) =>
        new DeserializerBuilder().Build().Deserialize<List<StoredClaim>>(file);

    /// <summary>Reads claim by claim: the code that YamlDotNet generates does not support a list as the root.</summary>
    private static List<StoredClaim> LoadCompiled(StreamReader file)
    {
        var deserializer = new StaticDeserializerBuilder(new StoredTypes()).Build();
        var parser = new Parser(file);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<SequenceStart>();
        List<StoredClaim> claims = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            claims.Add(deserializer.Deserialize<StoredClaim>(parser));
        }

        return claims;
    }
}
