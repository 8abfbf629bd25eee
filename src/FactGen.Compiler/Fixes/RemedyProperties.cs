using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Fixes;

/// <summary>Remedies as the properties of a diagnostic of the C# compiler: how they get from the generator to an editor's fixes.</summary>
public static class RemedyProperties
{
    private const string Name = "FactGen.Remedy";

    /// <summary>Writes remedies.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(IReadOnlyList<Remedy> remedies) =>
        remedies.Select((remedy, index) => new KeyValuePair<string, string?>($"{Name}{index}", $"{remedy.Kind} {remedy.Words}"));

    /// <summary>Reads them back, in their order.</summary>
    public static IEnumerable<Remedy> Read(IReadOnlyDictionary<string, string?> properties)
    {
        for (var index = 0; properties.TryGetValue($"{Name}{index}", out var written) && written is not null; index++)
        {
            var space = written.IndexOf(' ');
            if (space > 0 && Enum.TryParse<RemedyKind>(written.Substring(0, space), out var kind))
            {
                yield return new Remedy(kind, written.Substring(space + 1));
            }
        }
    }
}
