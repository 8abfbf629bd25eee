using FactGen.Tool.Differences;

namespace FactGen.Tool.Reports;

/// <summary>The wording of <c>factgen diff</c>, shared by text and Markdown.</summary>
internal static class DifferenceWords
{
    /// <summary>The counts on one line.</summary>
    public static string Summary(DifferenceReport report)
    {
        string[] counts =
        [
            .. Changes(report.Findings.Select(_ => "moved"), "finding", "findings"),
            .. Changes(report.Claims.Select(claim => claim.Change), "claim", "claims"),
            .. Changes(report.Quotes.Select(_ => "moved"), "quote", "quotes"),
            .. Changes(report.Entities.Select(entity => entity.Change), "entity", "entities"),
            .. Changes(report.Sources.Select(source => source.Change), "source", "sources"),
            .. Changes(report.Types.Select(type => type.Change), "type", "types"),
        ];
        return counts.Length == 0 ? "Both say the same." : $"{string.Join(", ", counts)}.";
    }

    /// <summary>Warnings that the comparison is incomplete; none if both states have no errors.</summary>
    public static IEnumerable<string> Warnings(DifferenceReport report) =>
        from state in new[] { report.Before, report.After }
        where state.Errors > 0
        select $"{Capital(state.Name)} has {TextReport.Counted(state.Errors, "error")}; what can be read of it is compared. The first: {state.FirstError}";

    /// <summary>The name of a move in words: <c>became disputed</c>.</summary>
    public static string Of(string move) => move.Replace('_', ' ');

    /// <summary>A finding of one state.</summary>
    public static string Of(JsonFindingState? finding)
    {
        if (finding is null)
        {
            return "none";
        }

        var voices = Listed(finding.Deciding.Select(side => side.Voice));
        var sides = finding.Deciding.GroupBy(side => side.Value, side => side.Voice).Select(side => $"{side.Key} ({Listed(side)})");
        var value = finding.Kind == "disputed" ? $": {string.Join(" against ", sides)}"
            : finding.Value is { } words ? $": {words} ({voices})"
            : $" ({voices})";
        var period = finding.From is null && finding.To is null ? "" : $", {finding.From ?? ".."} to {finding.To ?? ".."}";
        return $"{finding.Kind}{value}{period}";
    }

    /// <summary>The witnesses of both states, if their number changed.</summary>
    public static string WitnessesOf(JsonFindingMove move) =>
        move is { Before: { } before, After: { } after } && before.Witnesses != after.Witnesses
            ? FormattableString.Invariant(
                $"{before.Witnesses} → {TextReport.Counted(after.Witnesses, "independent witness", "independent witnesses")}")
            : "";

    /// <summary>How a quote moved, in words.</summary>
    public static string Of(JsonQuoteMove move) => (move.Before, move.After) switch
    {
        (_, { Bytes: null }) => "nothing shows these words any more",
        ({ Bytes: null }, _) => "these words are shown to be there again",
        ({ Heading: false }, { Heading: true }) => "is only in a heading, and settles nothing any more",
        ({ Heading: true }, { Heading: false }) => "is in the body, and no longer only in a heading",
        ({ Line: { } was }, { Line: { } stands }) when was != stands =>
            FormattableString.Invariant($"moved from line {was} to line {stands}"),
        var (was, stands) => $"moved from bytes {was.Bytes} to {stands.Bytes}",
    };

    /// <summary>A changed key on one line, without the key itself.</summary>
    public static string Of(FieldChange field) => field switch
    {
        { Before: null, After: { } fresh } => fresh,
        { Before: { } gone, After: null } => $"{gone} (gone)",
        _ => $"{field.Before} → {field.After}",
    };

    private static IEnumerable<string> Changes(IEnumerable<string> changes, string one, string many) => changes
        .CountBy(change => change)
        .OrderBy(change => change.Key, StringComparer.Ordinal)
        .Select(change => $"{TextReport.Counted(change.Value, one, many)} {change.Key}");

    private static string Listed(IEnumerable<string> names) => NameList.Of([.. names.Distinct()]);

    private static string Capital(string name) => name == FactState.WorkTree ? "The work tree" : $"'{name}'";
}
