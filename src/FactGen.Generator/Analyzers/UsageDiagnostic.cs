using FactGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>What an analyzer reports of code that uses facts.</summary>
internal static class UsageDiagnostic
{
    /// <summary>
    /// One diagnostic, with the address of its help page. Its message may repeat words of facts, and is one line without commands.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="options">The options of the analyzer.</param>
    /// <param name="place">Where it is reported.</param>
    /// <param name="message">The message.</param>
    /// <param name="alsoAt">Places that it has to do with.</param>
    public static Diagnostic Of(
        Rule rule, AnalyzerOptions options, Location place, string message, IEnumerable<Location>? alsoAt = null) => Diagnostic.Create(
        Descriptors.Of(rule, GeneratorOptions.HelpUriOf(options.AnalyzerConfigOptionsProvider)), place, alsoAt, MessageLine.Of(message));
}
