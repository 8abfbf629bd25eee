using System.Collections.Concurrent;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Severity = FactGen.Compiler.Diagnostics.Severity;

namespace FactGen.Generator;

/// <summary>The catalogue in Roslyn's terms: a descriptor for each rule that the generator or an analyzer reports.</summary>
/// <remarks>
/// The analyzers that track releases read only descriptors whose ids are written out. A test compares the release notes with these instead.
/// </remarks>
internal static class Descriptors
{
    /// <summary>The part of a help address that stands for the id.</summary>
    private const string IdOfHelp = "{id}";

    private static readonly ConcurrentDictionary<(string Id, string? Help), DiagnosticDescriptor> s_made = new();

    /// <summary>The rules that have descriptors; the C# compiler reports the others itself.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. Catalogue.All.Where(rule => !rule.Stages.Contains(Stage.Code))];

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="help">The address of help pages, with <c>{id}</c> instead of the id; null if there is none.</param>
    public static DiagnosticDescriptor Of(Rule rule, string? help = null) =>
        s_made.TryGetValue((rule.Id, help), out var made) ? made : s_made.GetOrAdd((rule.Id, help), New(rule, help));

    /// <summary>A severity in Roslyn's terms.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor New(Rule rule, string? help) => new(
        rule.Id,
        rule.Title,
        "{0}",
        CategoryOf(rule),
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: help?.Replace(IdOfHelp, rule.Id),
        customTags: rule.IsAlwaysReported ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    /// <summary>The category, which follows from the first digit of an id.</summary>
    private static string CategoryOf(Rule rule) => rule.Id["FACT".Length] switch
    {
        '1' => "FactGen.Yaml",
        '2' => "FactGen.Schema",
        '3' => "FactGen.Evidence",
        '4' => "FactGen.Prose",
        '5' => "FactGen.Findings",
        '6' => "FactGen.Usage",
        _ => "FactGen.FactGen",
    };
}
