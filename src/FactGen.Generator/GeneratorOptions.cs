using FactGen.Compiler.CSharp;
using FactGen.Compiler.Sources;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator;

/// <summary>What the consuming project sets.</summary>
/// <param name="Emission">The C# that it wants.</param>
/// <param name="WordLimit">How many words a quote may have.</param>
/// <param name="HasFacts">Whether the project has facts of its own, and not only uses those of another.</param>
internal sealed record GeneratorOptions(EmissionOptions Emission, int WordLimit, bool HasFacts)
{
    /// <summary>Reads the project's properties; what is not set has its default.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var space = Property(provider, "FactGenNamespace") ?? Property(provider, "RootNamespace") ?? "Facts";
        var isPublic = !string.Equals(Property(provider, "FactGenAccessibility"), "internal", StringComparison.OrdinalIgnoreCase);
        var wordLimit = int.TryParse(Property(provider, "FactGenMaxQuoteWords"), out var words) ? words : QuoteMatcher.DefaultWordLimit;
        var hasFacts = !string.Equals(Property(provider, "FactGenHasFacts"), "false", StringComparison.OrdinalIgnoreCase);
        return new GeneratorOptions(new EmissionOptions(space, isPublic), wordLimit, hasFacts);
    }

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
