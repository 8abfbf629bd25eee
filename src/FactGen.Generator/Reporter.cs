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
        context.RegisterSourceOutput(((RoslynItems<ItemList<FactDiagnostic>>)diagnostics).Outcomes, static (output, outcome) => Report(output, outcome.HasValue ? outcome.Value! : []));

    /// <summary>Adds a generated file for each item.</summary>
    public static void Emit(IncrementalGeneratorInitializationContext context, Items<CodeFile> code) =>
        context.RegisterSourceOutput(((RoslynItems<CodeFile>)code).Outcomes.Where(static outcome => outcome.HasValue), static (output, outcome) => Emit(output, outcome.Value!.Write));

    /// <summary>Reports diagnostics at their places in the YAML.</summary>
    public static void Report(SourceProductionContext output, IEnumerable<FactDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(ToRoslyn(diagnostic));
        }
    }

    /// <summary>Adds one generated file if it is wanted; a failure to write it fails the build.</summary>
    public static void Emit(SourceProductionContext output, Func<GeneratedFile?> write)
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
            output.ReportDiagnostic(ToRoslyn(Outcome.FailureOf(exception, null)));
        }
    }

    private static Diagnostic ToRoslyn(FactDiagnostic diagnostic) => Diagnostic.Create(
        Descriptors.Of(diagnostic.Rule),
        LocationOf(diagnostic.Place),
        diagnostic.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
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
