using System.Globalization;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using FactGen.Tool.Fixing;

namespace FactGen.Tool.Reports;

/// <summary>The report for people, build logs and editors: a line for each diagnostic, then the summary.</summary>
internal sealed class TextReport(Page page)
{
    private const int Indentation = 4;

    /// <summary>More diagnostics than this are also counted by id: they are longer than a screen.</summary>
    private const int MostWithoutCounts = 20;

    /// <summary>
    /// Writes the diagnostics as <c>file(line,column): severity id: message</c>. On a terminal, errors and warnings are followed by their
    /// line, with the words marked.
    /// </summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="files">The files that they are about.</param>
    public void Write(IEnumerable<FactDiagnostic> diagnostics, IReadOnlyList<InputFile> files)
    {
        var texts = TextsOf(files);
        foreach (var diagnostic in diagnostics)
        {
            Write(diagnostic, "", texts);
        }
    }

    /// <summary>Writes the diagnostics. If the limit leaves some out, errors come first. Many are also counted by id.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="files">The files that they are about.</param>
    /// <param name="limit">How many to write.</param>
    public void Write(IReadOnlyCollection<FactDiagnostic> diagnostics, IReadOnlyList<InputFile> files, int limit)
    {
        Write(diagnostics.Count > limit ? ErrorsFirst(diagnostics).Take(limit) : diagnostics, files);
        WriteRest(diagnostics, limit);
    }

    /// <summary>Writes what changed since the last check, then the others; many are also counted by id.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="files">The files that they are about.</param>
    /// <param name="limit">How many to write of those that are fixed, and of those that are left.</param>
    public void Write(DiagnosticChanges changes, IReadOnlyList<InputFile> files, int limit)
    {
        foreach (var diagnostic in ErrorsFirst(changes.Fixed).Take(limit))
        {
            page.Line($"{diagnostic.Place}: ", new Run($"fixed {diagnostic.Rule.Id}", Look.Good), $": {diagnostic.Message}");
        }

        if (changes.Fixed.Count > limit)
        {
            page.Line(Run.Faint($"{Number(changes.Fixed.Count - limit)} more are fixed."));
        }

        var texts = TextsOf(files);
        var @new = ErrorsFirst(changes.New).Select(diagnostic => (diagnostic, Mark: "new "));
        foreach (var (diagnostic, mark) in @new.Concat(ErrorsFirst(changes.Same).Select(diagnostic => (diagnostic, Mark: ""))).Take(limit))
        {
            Write(diagnostic, mark, texts);
        }

        WriteRest([.. changes.New, .. changes.Same], limit);
    }

    private Dictionary<string, string> TextsOf(IReadOnlyList<InputFile> files) =>
        page.IsTerminal ? files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal) : [];

    private void Write(FactDiagnostic diagnostic, string mark, Dictionary<string, string> texts)
    {
        var severity = diagnostic.Severity;
        page.Line(
            $"{diagnostic.Place}: ",
            new Run($"{mark}{NameOf(severity)} {diagnostic.Rule.Id}", LookOf(severity)),
            $": {diagnostic.Message}");
        if (severity is not Severity.Info && texts.TryGetValue(diagnostic.Place.Path, out var text))
        {
            WriteLineOf(diagnostic.Place, text);
        }
    }

    /// <summary>Writes how many are not shown, and how many there are of each id if there are many.</summary>
    private void WriteRest(IReadOnlyCollection<FactDiagnostic> diagnostics, int limit)
    {
        var isCut = diagnostics.Count > limit;
        if (isCut)
        {
            page.Line(Run.Faint($"{Number(diagnostics.Count - limit)} more are not shown. '--limit {Number(diagnostics.Count)}' shows all."));
        }

        if (isCut || diagnostics.Count > MostWithoutCounts)
        {
            WriteCounts(diagnostics);
        }
    }

    /// <summary>Writes how many there are of each id. It is not the form of an error, which a build would read as one more.</summary>
    private void WriteCounts(IEnumerable<FactDiagnostic> diagnostics)
    {
        var counts = diagnostics.CountBy(diagnostic => (diagnostic.Severity, diagnostic.Rule.Id, diagnostic.Rule.Title))
            .OrderByDescending(count => count.Key.Severity)
            .ThenByDescending(count => count.Value)
            .ThenBy(count => count.Key.Id, StringComparer.Ordinal);
        foreach (var ((severity, id, title), count) in counts)
        {
            page.Line($"{Number(count),7}  {id}  ", new Run($"{NameOf(severity),-7}", LookOf(severity)), $"  {title}");
        }
    }

    private static IEnumerable<FactDiagnostic> ErrorsFirst(IEnumerable<FactDiagnostic> diagnostics) =>
        diagnostics.OrderByDescending(diagnostic => diagnostic.Severity);

    /// <summary>The first line of a place, with its words marked.</summary>
    private void WriteLineOf(Place place, string text)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, place.Start - 1)) + 1;
        var end = text.IndexOf('\n', place.Start) is var next and >= 0 ? next : text.Length;
        var last = Math.Min(place.End, end);
        if (start <= place.Start && place.Start < last)
        {
            page.Indented(Indentation, text[start..place.Start].TrimStart(), Run.Match(text[place.Start..last]), text[last..end]);
        }
    }

    /// <summary>Writes the fixes that were applied as <c>file(line,column): fixed id: what was done</c>.</summary>
    /// <param name="fixes">The fixes.</param>
    /// <param name="isDryRun">Whether they were not written to the files: the line then says <c>would fix</c>.</param>
    public void Write(IEnumerable<AppliedFix> fixes, bool isDryRun)
    {
        var done = isDryRun ? "would fix" : "fixed";
        foreach (var (diagnostic, fix) in fixes)
        {
            page.Line($"{diagnostic.Place}: ", new Run($"{done} {diagnostic.Rule.Id}", Look.Good), $": {fix.Title}");
        }
    }

    /// <summary>Writes how much was checked, how, and with what result.</summary>
    public void Write(CheckSummary summary)
    {
        page.Line(
            $"Checked {Counted(summary.Files, "file")}: {Counted(summary.Entities, "entity", "entities")}, {Counted(summary.Claims, "claim")}, {Counted(summary.Quotes, "quote")} of at most {Number(summary.WordLimit)} words.");
        page.Line(
            $"Quotes: {Number(summary.QuotesInText)} in text, {Number(summary.QuotesInLock)} in lock, {Number(summary.QuotesNowhere)} in neither; {Number(summary.CardsWithText)} of {Counted(summary.Cards, "text")} here.");
        page.Line($"Reasons: {ReasonsOf(summary)}.");
        page.Line($"Findings: {string.Join(", ", summary.Findings.Select(finding => $"{Number(finding.Count)} {finding.Kind.ToString().ToLowerInvariant()}"))}.");
        page.Line(new Run(
            $"{Counted(summary.Errors, "error")}, {Counted(summary.Warnings, "warning")}, {Counted(summary.Infos, "info")}.",
            summary.Errors > 0 ? Look.Error : summary.Warnings > 0 ? Look.Warning : Look.Good));
    }

    /// <summary>How many claims rest on their words alone, and how many on a reason of which kind.</summary>
    private static string ReasonsOf(CheckSummary summary)
    {
        var alone = summary.ClaimsWithoutReason;
        var kinds = summary.Reasons.Where(reason => reason.Count > 0)
            .Select(reason => $"{Number(reason.Count)} {ReasonRecord.NameOf(reason.Key)}")
            .ToArray();
        return $"{Counted(alone, "claim rests", "claims rest")} on the words of the quotes alone, "
            + $"{Number(summary.Claims - alone)} on a reason too"
            + (kinds.Length == 0 ? "" : $" ({string.Join(", ", kinds)})");
    }

    /// <summary>A number with its noun.</summary>
    public static string Counted(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>A number in any culture.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static Look LookOf(Severity severity) => severity switch
    {
        Severity.Error => Look.Error,
        Severity.Warning => Look.Warning,
        _ => Look.Info,
    };
}
