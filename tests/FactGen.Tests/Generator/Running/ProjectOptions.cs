using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator.Running;

/// <summary>What the compiler sees of the consuming project's properties and of each file's metadata.</summary>
internal sealed class ProjectOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Table(properties.ToImmutableDictionary(property => $"build_property.{property.Key}", property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Table.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is not MemoryText { File: { Kind: not "other" } file } ? Table.Empty
        : new Table(ImmutableDictionary<string, string>.Empty
            .Add("build_metadata.AdditionalFiles.FactGenKind", file.Kind)
            .Add("build_metadata.AdditionalFiles.FactGenName", file.Name));

    private sealed class Table(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Table Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
