using System.Collections.Immutable;
using System.Text;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator;

/// <summary>Hands diagnostics and source over to the compiler.</summary>
internal static class Reporter
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reports diagnostics at their places in the YAML.</summary>
    public static void Report(SourceProductionContext output, IEnumerable<FactDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(ToRoslyn(diagnostic));
        }
    }

    /// <summary>Adds one generated file; a failure to write it fails the build.</summary>
    public static void Emit(SourceProductionContext output, Func<GeneratedFile> write)
    {
        try
        {
            var file = write();
            output.AddSource(file.HintName, SourceText.From(file.Text, s_utf8));
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
