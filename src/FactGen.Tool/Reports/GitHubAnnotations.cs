using System.Globalization;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.Reports;

/// <summary>The report as workflow commands, which GitHub Actions shows beside the lines of a pull request.</summary>
internal static class GitHubAnnotations
{
    /// <summary>Writes a command for each diagnostic.</summary>
    public static void Write(IEnumerable<FactDiagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (line, column) = (Number(diagnostic.Place.Line), Number(diagnostic.Place.Column));
            output.WriteLine(
                $"::{CommandOf(diagnostic.Severity)} file={Property(diagnostic.Place.Path)},line={line},col={column},title={Property(diagnostic.Rule.Id)}::{Data(diagnostic.Message)}");
        }
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A message; what would end the line or begin an escape is escaped.</summary>
    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>A property's value, which besides ends at a comma and, for the runner, at a colon.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
