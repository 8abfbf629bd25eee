using System.Collections.Immutable;
using System.Text;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator;

/// <summary>Hands diagnostics and source over to the compiler.</summary>
internal static class Reporter
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reports the diagnostics of all items in one output, because most have none.</summary>
    public static void Report(IncrementalGeneratorInitializationContext context, Items<ItemList<FactDiagnostic>> diagnostics) =>
        Report(
            context,
            ((RoslynItems<ItemList<FactDiagnostic>>)diagnostics).Outcomes,
            static outcome => outcome.HasValue ? outcome.Value! : []);

    /// <summary>Reports the diagnostics of each item.</summary>
    public static void Report<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> items,
        Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        context.RegisterSourceOutput(
            items.Combine(HelpUriOf(context)), (output, pair) => Report(output, diagnosticsOf(pair.Left), pair.Right));

    /// <summary>Adds a generated file for each item.</summary>
    public static void Emit(IncrementalGeneratorInitializationContext context, Items<CodeFile> code) =>
        context.RegisterSourceOutput(
            ((RoslynItems<CodeFile>)code).Outcomes.Where(static outcome => outcome.HasValue).Combine(HelpUriOf(context)),
            static (output, pair) => Emit(output, pair.Left.Value!.Write, pair.Right));

    /// <summary>Reports diagnostics at their places in the YAML.</summary>
    /// <param name="output">Takes the diagnostics.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="help">The address of the help pages, if there is one.</param>
    public static void Report(SourceProductionContext output, IEnumerable<FactDiagnostic> diagnostics, string? help)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(ToRoslyn(diagnostic, help));
        }
    }

    /// <summary>Adds one generated file if it is wanted; a failure to write it fails the build.</summary>
    /// <param name="output">Takes the file.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="help">The address of the help pages, if there is one.</param>
    public static void Emit(SourceProductionContext output, Func<GeneratedFile?> write, string? help)
    {
        try
        {
            if (write() is { } file)
            {
                output.AddSource(file.HintName, SourceText.From(file.Text, s_utf8));
            }
        }
        catch (Exception exception)
        {
            output.ReportDiagnostic(ToRoslyn(Outcome.FailureOf(exception, null), help));
        }
    }

    /// <summary>The address of the help pages, which only outputs need: another one computes no step again.</summary>
    private static IncrementalValueProvider<string?> HelpUriOf(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => GeneratorOptions.HelpUriOf(provider));

    private static Diagnostic ToRoslyn(FactDiagnostic diagnostic, string? help) => Diagnostic.Create(
        Descriptors.Of(diagnostic.Rule, help),
        LocationOf(diagnostic.Place),
        Descriptors.SeverityOf(diagnostic.Severity),
        diagnostic.AlsoAt.Select(LocationOf),
        ImmutableDictionary.CreateRange(RemedyProperties.Write(diagnostic.Remedies)),
        diagnostic.Message);

    /// <summary>The place as Roslyn has it; none for what is in no file.</summary>
    public static Location LocationOf(Place place) => place.Path.Length == 0 ? Location.None : Location.Create(
        place.Path,
        TextSpan.FromBounds(place.Start, place.End),
        new LinePositionSpan(
            new LinePosition(place.Line - 1, place.Column - 1),
            new LinePosition(place.EndLine - 1, place.EndColumn - 1)));
}
