using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.Reports;

/// <summary>The report as workflow commands, which GitHub Actions shows next to the lines of a pull request.</summary>
internal static class GitHubAnnotations
{
    /// <summary>Writes a command for each diagnostic.</summary>
    public static void Write(IEnumerable<FactDiagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (line, column) = (TextReport.Number(diagnostic.Place.Line), TextReport.Number(diagnostic.Place.Column));
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

    /// <summary>Escapes a message: line ends and the escape character.</summary>
    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>Escapes a property's value: also commas and colons, at which the runner would end it.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
