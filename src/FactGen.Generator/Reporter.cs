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
    /// <param name="context">Takes the output.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="help">The address of the help pages, if there is one.</param>
    public static void Report(
        IncrementalGeneratorInitializationContext context,
        Items<ItemList<FactDiagnostic>> diagnostics,
        IncrementalValueProvider<string?> help) =>
        context.RegisterSourceOutput(
            ((RoslynItems<ItemList<FactDiagnostic>>)diagnostics).Outcomes.Combine(help),
            static (output, pair) => Report(output, pair.Left.HasValue ? pair.Left.Value! : [], pair.Right));

    /// <summary>
    /// Reports the failures of a step, without the address of a help page. Passing the address to each step would take a node of the driver
    /// for each, and the driver visits all nodes after every edit of C#.
    /// </summary>
    public static void ReportFailures<T>(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Outcome<T>> outcomes) =>
        context.RegisterSourceOutput(
            outcomes.Where(static outcome => outcome.Failure is not null),
            static (output, outcome) => Report(output, [outcome.Failure!], null));

    /// <summary>Adds a generated file for each item.</summary>
    /// <param name="context">Takes the output.</param>
    /// <param name="code">The files.</param>
    /// <param name="help">The address of the help pages, if there is one.</param>
    public static void Emit(
        IncrementalGeneratorInitializationContext context, Items<CodeFile> code, IncrementalValueProvider<string?> help) =>
        context.RegisterSourceOutput(
            ((RoslynItems<CodeFile>)code).Outcomes.Where(static outcome => outcome.HasValue).Combine(help),
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

    private static Diagnostic ToRoslyn(FactDiagnostic diagnostic, string? help) => Diagnostic.Create(
        Descriptors.Of(diagnostic.Rule, help),
        LocationOf(diagnostic.Place),
        Descriptors.SeverityOf(diagnostic.Severity),
        diagnostic.AlsoAt.Select(LocationOf),
        ImmutableDictionary.CreateRange(RemedyProperties.Write(diagnostic.Remedies)),
        diagnostic.Message);

    /// <summary>The place in Roslyn's terms; none for what is in no file.</summary>
    public static Location LocationOf(Place place) => place.Path.Length == 0 ? Location.None : Location.Create(
        place.Path,
        TextSpan.FromBounds(place.Start, place.End),
        new LinePositionSpan(
            new LinePosition(place.Line - 1, place.Column - 1),
            new LinePosition(place.EndLine - 1, place.EndColumn - 1)));
}
