using FactGen.Tool.Display;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen why</c>, for people.</summary>
/// <param name="page">Where it is written.</param>
internal sealed class ReasonText(Page page)
{
    /// <summary>
    /// Writes the report. For an entity: its findings in short. Otherwise: each finding with its reason, and each claim in full.
    /// </summary>
    public void Write(ReasonReport report)
    {
        var entity = report.Entity;
        var also = report.Kind == "entity" && entity.Aliases.Count > 0 ? $", also {string.Join(", ", entity.Aliases)}" : "";
        var same = entity.SameAs.Count > 0 ? $", the same as {string.Join(", ", entity.SameAs)}" : "";
        page.Line(
            Run.Strong(report.Id),
            $"  {entity.Name} ({entity.Type}{(entity.Living ? ", living" : "")}){also}{same}",
            Run.Faint($"  {entity.File}({TextReport.Number(entity.Line)},{TextReport.Number(entity.Column)})"));
        if (entity.Note is { } note && report.Kind == "entity")
        {
            page.Indented(2, Run.Faint($"note: {note}"));
        }

        if (report.Findings.Count == 0)
        {
            page.Indented(2, report.Claims.Count == 0 ? "No claims." : "No finding: all the claims are set aside, or could not be read.");
        }

        if (report.Kind == "entity")
        {
            WriteOverview(report);
        }
        else
        {
            WriteInFull(report);
        }
    }

    private void WriteOverview(ReasonReport report)
    {
        foreach (var finding in report.Findings)
        {
            page.Indented(2, [.. Head(finding), Run.Faint($"  {Named(finding.Deciding.Concat(finding.Dissent).Count())}")]);
        }

        page.Indented(2, Run.Faint($"'factgen why {report.Id}/PROPERTY' shows a finding with its claims."));
    }

    private void WriteInFull(ReasonReport report)
    {
        foreach (var finding in report.Findings)
        {
            Write(finding, report.Claims);
        }

        foreach (var claim in report.Claims)
        {
            page.Blank();
            Write(claim);
        }

        // The finding already says that sources disagree.
        foreach (var diagnostic in report.Diagnostics.Where(diagnostic => diagnostic.Severity != "info"))
        {
            page.Blank();
            page.Indented(
                2,
                new Run($"{diagnostic.Severity} {diagnostic.Id}", diagnostic.Severity == "error" ? Look.Error : Look.Warning),
                $": {diagnostic.Message}");
        }
    }

    private void Write(JsonFinding finding, IReadOnlyList<JsonClaim> claims)
    {
        page.Blank();
        page.Indented(2, [.. Head(finding)]);
        foreach (var sentence in finding.Why)
        {
            page.Indented(4, sentence);
        }

        page.Indented(4, $"{TextReport.Counted(finding.Witnesses, "independent witness", "independent witnesses")}.");
        foreach (var claim in finding.Deciding)
        {
            page.Indented(4, "decides: ", ShortOf(claim));
        }

        foreach (var claim in finding.Dissent)
        {
            page.Indented(4, "dissents: ", ShortOf(claim));
        }

        foreach (var (claim, why) in finding.Aside)
        {
            page.Indented(4, "set aside: ", ShortOf(claim), Run.Faint($"; {why}"));
        }

        string ShortOf(string id) => claims.FirstOrDefault(claim => claim.Id == id) is { } claim
            ? $"{id}, {claim.Value} ({claim.By ?? string.Join(", ", claim.Quotes.Select(quote => quote.Source).Distinct())})"
            : id;
    }

    private static IEnumerable<Run> Head(JsonFinding finding)
    {
        yield return $"{finding.Property}: ";
        yield return new Run(finding.Kind, LookOf(finding.Kind));
        if (finding.Value is { } value)
        {
            yield return $", {value}";
        }

        if (finding.From is not null || finding.To is not null)
        {
            yield return Run.Faint($"  {finding.From ?? ".."} to {finding.To ?? ".."}");
        }
    }

    private void Write(JsonClaim claim)
    {
        page.Indented(2, Run.Strong(claim.Id), Run.Faint($"  {claim.File}({TextReport.Number(claim.Line)},{TextReport.Number(claim.Column)})"));
        var modality = claim.Modality is "asserted" or "denied" ? "" : $" ({claim.Modality})";
        var voice = claim.By is { } speaker ? $", says {speaker}" : claim.OwnVoice ? ", in the source's own voice" : ", in a heading alone";
        var via = claim.Via.Count > 0 ? $", passed on by {string.Join(", then ", claim.Via)}" : "";
        var stated = claim.Stated is { } day ? $", {InWords(day)}" : "";
        page.Indented(4, $"{claim.Value}{modality}{voice}{via}{stated}");
        Say("holds", claim.ValidFrom is null && claim.ValidTo is null ? null : $"{InWords(claim.ValidFrom)} to {InWords(claim.ValidTo)}");
        Say(claim.Rank, claim.Reason);
        Say("because", claim.Because);
        foreach (var (key, reason) in claim.Reasons ?? new Dictionary<string, string>())
        {
            Say($"because ({key})", reason);
        }

        Say("if", claim.If);
        Say("the same as", claim.SameAs);
        Say(
            "retracted",
            claim.Retracted is { } retraction
                ? string.Join(
                    ", ",
                    new[] { retraction.On, retraction.Reason, retraction.Instead is { } instead ? $"instead: {instead}" : null }.OfType<string>())
                : null);
        Say("note", claim.Note);
        var before = "";
        foreach (var quote in claim.Quotes)
        {
            Write(quote, isFirst: quote.Source != before);
            before = quote.Source;
        }

        void Say(string what, string? words)
        {
            if (words is not null)
            {
                page.Indented(4, Run.Faint($"{what}: {words}"));
            }
        }
    }

    private void Write(JsonQuote quote, bool isFirst)
    {
        var place = quote is { Line: { } line, Column: { } column } ? $" {TextReport.Number(line)}:{TextReport.Number(column)}" : "";
        var around = string.Concat(
            quote.Page is { } sheet ? $", page {TextReport.Number(sheet)}" : "",
            quote.Section is { } section ? $", under “{section}”" : "",
            quote is { Line: { } pinned, Column: null } ? $", line {TextReport.Number(pinned)}" : "");
        var title = isFirst && quote.Title is { } known
            ? $"  “{known}”{(quote.Published is { } published ? $", {InWords(published)}" : "")}"
            : "";
        page.Indented(4, Run.Strong(quote.Source), place, Run.Faint(title + around));
        page.Indented(
            6,
            quote.Sentence is { } sentence
                ? [.. sentence.Select(words => words.Match ? Run.Match(words.Text) : words.Text)]
                : [Run.Match(quote.Quote)]);
        if (quote.Sic is { } sense)
        {
            page.Indented(6, Run.Faint($"meant: {sense}"));
        }

        if (quote.Translation is { } translation)
        {
            page.Indented(6, Run.Faint($"in translation: {translation}"));
        }

        if (quote.Heading)
        {
            page.Indented(6, new Run("Only in a heading: it never settles anything.", Look.Warning));
        }

        if (quote.State == "in_lock")
        {
            page.Indented(6, Run.Faint("The text is not here; the lock pins these words in it."));
        }
        else if (quote.State == "missing")
        {
            page.Indented(6, new Run("Nothing shows that these words are there.", Look.Error));
        }
    }

    private static Look LookOf(string kind) => kind switch
    {
        "settled" => Look.Good,
        "disputed" => Look.Error,
        "attributed" or "planned" => Look.Info,
        _ => Look.Warning,
    };

    /// <summary>An EDTF date in words; an open end as two dots.</summary>
    private static string InWords(string? date) =>
        date is not null && FactDate.TryParse(date, out var known) ? known.ToProse() : date ?? "..";

    private static string Named(int claims) => TextReport.Counted(claims, "claim");
}
