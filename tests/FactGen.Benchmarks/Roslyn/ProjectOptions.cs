using System.Diagnostics.CodeAnalysis;
using FactGen.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>What the C# compiler tells the generator of the project and of each file.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(("build_property.RootNamespace", "Facts"));

    /// <summary>What stands for the kind of a file in its metadata.</summary>
    public static string KindOf(InputFile file) => file.Kind.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ((MemoryText)textFile).Options;

    /// <summary>The metadata of a file.</summary>
    public static AnalyzerConfigOptions OptionsOf(InputFile file) => new Values(
        ("build_metadata.AdditionalFiles.FactGenKind", KindOf(file)), ("build_metadata.AdditionalFiles.FactGenName", file.Name));

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = Array.Find(values, pair => pair.Key == key).Value;
            return value is not null;
        }
    }
}
