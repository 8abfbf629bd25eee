using System.Globalization;
using FactGen.Tool.Differences;
using FactGen.Tool.Display;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen diff</c> for people: first the findings that changed, then the changes that caused it.</summary>
/// <param name="page">Where it is written.</param>
internal sealed class DifferenceText(Page page)
{
    /// <summary>Writes the report.</summary>
    public void Write(DifferenceReport report)
    {
        page.Line(Run.Strong($"{report.Before.Name} → {report.After.Name}"), $": {DifferenceWords.Summary(report)}");
        foreach (var warning in DifferenceWords.Warnings(report))
        {
            page.Line(new Run(warning, Look.Warning));
        }

        Section("Findings", report.Findings, Write);
        Section("Claims", report.Claims, Write);
        Section(
            "Quotes",
            report.Quotes,
            move => page.Indented(2, $"{move.Claim}, {move.Source}: ", $"“{move.Quote}”", $" {DifferenceWords.Of(move)}"));
        Section("Entities", report.Entities, Write);
        Section("Sources", report.Sources, Write);
        Section("Types", report.Types, Write);
    }

    private void Section<T>(string title, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Line(Run.Strong(title));
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Write(JsonFindingMove move)
    {
        var (head, id) = (new Run(DifferenceWords.Of(move.Move), LookOf(move.Move)), Run.Strong($"{move.Entity}/{move.Property}"));
        if (move is not { Before: { } before, After: { } after })
        {
            page.Indented(2, head, ": ", id, $"  {DifferenceWords.Of(move.Before ?? move.After)}");
            return;
        }

        page.Indented(2, head, ": ", id, Run.Faint($"  {move.Name}"));
        page.Indented(4, $"was {DifferenceWords.Of(before)}");
        page.Indented(4, $"is  {DifferenceWords.Of(after)}");
        if (DifferenceWords.WitnessesOf(move) is { Length: > 0 } witnesses)
        {
            page.Indented(4, Run.Faint(witnesses));
        }
    }

    private void Write(JsonClaimChange claim)
    {
        page.Indented(
            2,
            new Run(claim.Change, LookOf(claim.Change)),
            ": ",
            Run.Strong(claim.Claim),
            claim.Was is { } was ? $", was {was}" : "",
            Run.Faint($"  {claim.File}({claim.Line.ToString(CultureInfo.InvariantCulture)})"));
        Write(claim.Fields);
    }

    private void Write(JsonThingChange thing)
    {
        page.Indented(
            2,
            new Run(thing.Change, LookOf(thing.Change)),
            ": ",
            Run.Strong(thing.Id),
            thing.Name is { } name ? $"  {name}" : "");

        // For an added or removed entity, id and name are enough; its claims are listed above.
        Write(thing.Change == "changed" ? thing.Fields : []);
    }

    private void Write(IReadOnlyList<FieldChange> fields)
    {
        foreach (var field in fields)
        {
            page.Indented(4, Run.Faint($"{field.Field}: "), DifferenceWords.Of(field));
        }
    }

    private static Look LookOf(string change) => change switch
    {
        "became_disputed" or "no_longer_settled" or "removed" => Look.Error,
        "became_settled" or "added" => Look.Good,
        _ => Look.Warning,
    };
}
