using System.Globalization;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Reports;

/// <summary>The report for people, build logs and editors: a line for each diagnostic, then the summary.</summary>
internal sealed class TextReport(TextWriter output, bool colour)
{
    private const string Reset = "\e[0m";

    /// <summary>Writes the diagnostics as <c>file(line,column): severity id: message</c>.</summary>
    public void Write(IEnumerable<FactDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Severity;
            output.WriteLine(
                $"{OnOneLine(diagnostic.Place.ToString())}: {Coloured(severity, $"{NameOf(severity)} {diagnostic.Rule.Id}")}: {OnOneLine(diagnostic.Message)}");
        }
    }

    /// <summary>Writes how much was checked, how, and what came of it.</summary>
    public void Write(CheckSummary summary)
    {
        output.WriteLine(
            $"Checked {Counted(summary.Files, "file")}: {Counted(summary.Entities, "entity", "entities")}, {Counted(summary.Claims, "claim")}, {Counted(summary.Quotes, "quote")} of at most {Number(summary.WordLimit)} words.");
        output.WriteLine(
            $"Quotes: {Number(summary.QuotesInText)} in text, {Number(summary.QuotesInLock)} in lock, {Number(summary.QuotesNowhere)} in neither; {Number(summary.CardsWithText)} of {Counted(summary.Cards, "text")} here.");
        output.WriteLine($"Findings: {string.Join(", ", summary.Findings.Select(finding => $"{Number(finding.Count)} {finding.Kind.ToString().ToLowerInvariant()}"))}.");
        output.WriteLine(Coloured(
            summary.Errors > 0 ? Severity.Error : summary.Warnings > 0 ? Severity.Warning : Severity.Info,
            $"{Counted(summary.Errors, "error")}, {Counted(summary.Warnings, "warning")}, {Counted(summary.Infos, "info")}."));
    }

    /// <summary>A number with its noun.</summary>
    public static string Counted(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private string Coloured(Severity severity, string words) => (colour, severity) switch
    {
        (false, _) => words,
        (_, Severity.Error) => $"\e[31m{words}{Reset}",
        (_, Severity.Warning) => $"\e[33m{words}{Reset}",
        _ => $"\e[36m{words}{Reset}",
    };

    /// <summary>Messages quote facts and texts as they are: neither a line break nor an escape of theirs is to reach a log or terminal.</summary>
    private static string OnOneLine(string message) => message.Any(char.IsControl)
        ? string.Concat(message.Select(character =>
            char.IsWhiteSpace(character) ? " "
            : char.IsControl(character) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
            : character.ToString()))
        : message;
}
