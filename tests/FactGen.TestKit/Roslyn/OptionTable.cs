using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.TestKit.Roslyn;

/// <summary>Options that the C# compiler hands to a generator.</summary>
internal sealed class OptionTable(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <summary>No options.</summary>
    public static OptionTable Empty { get; } = new(new Dictionary<string, string>());

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
