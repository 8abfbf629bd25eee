using System.Globalization;
using FactGen.Tool.Differences;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen diff</c> as Markdown, for pull requests on GitHub and GitLab.</summary>
/// <remarks>
/// Facts contain other people's words, so everything is escaped: no Markdown, no HTML, no link, no mention of a user, an issue or a commit.
/// </remarks>
/// <param name="output">Where it is written.</param>
internal sealed class DifferenceMarkdown(TextWriter output)
{
    /// <summary>A comment may have about 65,000 characters, so longer lists are cut and the rest is counted.</summary>
    private const int MostListed = 100;

    /// <summary>Writes the report.</summary>
    public void Write(DifferenceReport report)
    {
        output.WriteLine($"## Facts: {Code(report.Before.Name)} → {Code(report.After.Name)}");
        output.WriteLine();
        output.WriteLine(DifferenceWords.Summary(report));
        foreach (var warning in DifferenceWords.Warnings(report))
        {
            output.WriteLine();
            output.WriteLine($"> ⚠️ {Words(warning)}");
        }

        WriteFindings(report.Findings);
        Section("Claims", report.Claims, Write);
        Section(
            "Quotes",
            report.Quotes,
            move => output.WriteLine($"- {Code(move.Claim)}, {Code(move.Source)}: “{Words(move.Quote)}” {DifferenceWords.Of(move)}"));
        Section("Entities", report.Entities, Write);
        Section("Sources", report.Sources, Write);
        Section("Types", report.Types, Write);
    }

    private void WriteFindings(IReadOnlyList<JsonFindingMove> moves)
    {
        if (moves.Count == 0)
        {
            return;
        }

        Head("Findings");
        output.WriteLine("| finding | moved | was | is |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var move in moves.Take(MostListed))
        {
            var witnesses = DifferenceWords.WitnessesOf(move) is { Length: > 0 } words ? $", {words}" : "";
            output.WriteLine(
                $"| {Code($"{move.Entity}/{move.Property}")} {Words(move.Name)} | **{DifferenceWords.Of(move.Move)}**{witnesses} | {Words(DifferenceWords.Of(move.Before))} | {Words(DifferenceWords.Of(move.After))} |");
        }

        More(moves.Count);
    }

    private void Section<T>(string title, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Head(title);
        foreach (var item in items.Take(MostListed))
        {
            write(item);
        }

        More(items.Count);
    }

    private void Head(string title)
    {
        output.WriteLine();
        output.WriteLine($"### {title}");
        output.WriteLine();
    }

    private void More(int count)
    {
        if (count > MostListed)
        {
            output.WriteLine();
            output.WriteLine($"And {(count - MostListed).ToString(CultureInfo.InvariantCulture)} more, which `factgen diff` lists.");
        }
    }

    private void Write(JsonClaimChange claim)
    {
        var was = claim.Was is { } id ? $", was {Code(id)}" : "";
        output.WriteLine(
            $"- **{claim.Change}** {Code(claim.Claim)}{was} ({Code($"{claim.File}:{claim.Line.ToString(CultureInfo.InvariantCulture)}")})");
        Write(claim.Fields);
    }

    private void Write(JsonThingChange thing)
    {
        output.WriteLine($"- **{thing.Change}** {Code(thing.Id)} {Words(thing.Name ?? "")}".TrimEnd());
        Write(thing.Change == "changed" ? thing.Fields : []);
    }

    private void Write(IReadOnlyList<FieldChange> fields)
    {
        foreach (var field in fields)
        {
            output.WriteLine($"  - {Words(field.Field)}: {Words(DifferenceWords.Of(field))}");
        }
    }

    /// <summary>Words on one line, with everything escaped that Markdown, HTML or the forge would interpret.</summary>
    private static string Words(string text) => MarkdownWords.Of(text);

    /// <summary>An id or a path, as code.</summary>
    private static string Code(string text)
    {
        var line = string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character))
            .Replace("|", "\\|", StringComparison.Ordinal);
        return line.Contains('`') ? Words(text) : $"`{line}`";
    }
}
