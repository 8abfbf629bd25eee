using FactGen.Compiler.Diagnostics;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Reports;

/// <summary>
/// The report of <c>factgen check --watch</c>: what is fixed since the last check, what is new, and what is left; errors come first, and
/// infos are only counted.
/// </summary>
/// <param name="page">Where it is written.</param>
/// <param name="limit">How many diagnostics to write.</param>
internal sealed class WatchReport(Page page, int limit)
{
    private readonly TextReport _text = new(page);

    private IReadOnlyList<FactDiagnostic>? _last;

    /// <summary>Writes what a check found.</summary>
    public void Write(FactBaseRun run)
    {
        FactDiagnostic[] now = [.. run.Facts.Diagnostics.Where(diagnostic => diagnostic.Severity is not Severity.Info)];
        var changes = _last is null ? new DiagnosticChanges([], [], now) : DiagnosticChanges.Between(_last, now);
        _text.Write(changes, run.Files, limit);
        _text.Write(run.Summary);
        if (_last is not null)
        {
            page.Line($"Since the last check: {TextReport.Number(changes.New.Count)} new, {TextReport.Number(changes.Fixed.Count)} fixed.");
        }

        _last = now;
    }
}
