using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.TestKit.Roslyn;

/// <summary>The project's properties and each file's metadata, as the C# compiler passes them to the generator.</summary>
/// <param name="properties">The properties by their names.</param>
internal sealed class ProjectOptions(IEnumerable<KeyValuePair<string, string>> properties) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new OptionTable(properties.ToDictionary(property => $"build_property.{property.Key}", property => property.Value));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionTable.Empty;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => (textFile as MemoryFile)?.Metadata ?? OptionTable.Empty;
}
