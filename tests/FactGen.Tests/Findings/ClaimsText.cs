using System.Globalization;
using System.Text.RegularExpressions;
using FactGen.Compiler;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Findings;

/// <summary>
/// Claims and findings in short. <c>one: 2030 (by anna, stated 2022-01-10) | two: about 2300</c> are two claims, each with its source and
/// value; <c>one's heading</c> is a quote that occurs only in a heading, and <c>draft</c> means no source. They go the whole way from YAML
/// to findings.
/// </summary>
internal static partial class ClaimsText
{
    /// <summary>The date on the cards of <c>one</c>, <c>two</c>, <c>three</c> and <c>copy</c>; <c>undated</c> has none.</summary>
    private const string Published = "2022-01-12";

    private const string Text = "A heading of it\n\nThe words of it stand here.\n";

    private const string Schema =
        """
        types:
          Person:
          Council:
          Event:
            properties:
              troops: { type: count, of: soldiers }
              kinds: { type: count, many: true }
              speed: { type: number, unit: knots }
              money: { type: money }
              share: { type: percent }
              odds: { type: ratio }
              day: { type: date }
              days: { type: date, many: true }
              length: { type: duration }
              story: { type: text }
              stories: { type: text, many: true }
              guilty: { type: bool }
              page: { type: url }
              nature: { one_of: [coup, protest] }
              natures: { many: true, one_of: [coup, protest] }
              leader: { type: Person }
              guests: { type: Person, many: true }
              chair: { type: Person, over_time: true }
              seats: { type: count, over_time: true }
              offices: { type: text, over_time: true, many: true }
          Rally:
            is: Event

        """;

    /// <summary>The findings of claims on one property of one event.</summary>
    public static string Amounting(string property, string claims)
    {
        var facts = Check($"Event:\n  it:\n    name: It\n    {property}:\n{string.Concat(claims.Split(" | ").Select(Yaml))}");
        return string.Join("; ", facts.Findings.Of("it").Where(finding => finding.Property == property).Select(InShort));
    }

    /// <summary>Checks facts that have no other faults than those that these tests are not about.</summary>
    public static CheckedFacts Check(string facts, string more = "")
    {
        string[] dated = ["one", "two", "three"];
        string[] sources = [.. dated, "copy", "undated", "mirror", "glass"];
        var cards = string.Concat(dated.Select(source => $"{source}: {{ title: T, published: {Published}, {KeysOfText(source)} }}\n"))
            + $"copy: {{ title: T, published: {Published}, derived_from: one, {KeysOfText("copy")} }}\n"
            + $"undated: {{ title: T, {KeysOfText("undated")} }}\n"
            + $"mirror: {{ title: T, derived_from: glass, {KeysOfText("mirror")} }}\n"
            + $"glass: {{ title: T, derived_from: mirror, {KeysOfText("glass")} }}\n";
        var people = "Person: { anna: { name: Anna }, bo: { name: Bo }, anna-b: { name: Anna B } }\nCouncil: { the-council: { name: The council } }\n";
        var checkedFacts = FactCompiler.Check(
        [
            new(InputKind.Schema, "schema.yaml", "schema.yaml", Schema),
            new(InputKind.Facts, "facts.yaml", "facts.yaml", people + facts),
            new(InputKind.Facts, "more.yaml", "more.yaml", more),
            new(InputKind.Card, "cards.yaml", "cards.yaml", cards),
            .. sources.Select(source => new InputFile(InputKind.Text, $"{source}.txt", $"{source}.txt", TextOf(source))),
        ],
            new CheckOptions(Drafts: true));
        Assert.Empty(checkedFacts.Diagnostics.Where(diagnostic =>
            diagnostic.Rule.Id[4] is '1' or '2' or '3' && diagnostic.Rule.Id is not ("FACT3012" or "FACT3013"))
            .Select(diagnostic => diagnostic.ToString()));
        return checkedFacts;
    }

    /// <summary>The words of all sources are the same, and their texts are not: sources with the same text are one witness.</summary>
    private static string TextOf(string source) => $"{Text}\n\nThe end of {source}.\n";

    private static string KeysOfText(string source) =>
        $"text: {source}.txt, sha256: {TextDigest.Of(TextOf(source))}, headings: [A heading of it]";

    /// <summary>One claim as an item of a list.</summary>
    public static string Yaml(string claim)
    {
        var parts = Form().Match(claim);
        Assert.True(parts.Success, $"no claim: {claim}");
        var value = parts.Groups["value"].Value;
        List<string> keys = [value is "unknown" or "none" ? $"{value}: true" : $"value: '{value}'", "because: made up"];
        foreach (var option in OutsideBraces().Split(parts.Groups["options"].Value).Where(option => option.Length > 0))
        {
            keys.Add(option switch
            {
                "alleged" or "planned" or "denied" or "counterfactual" or "opinion" or "asserted" => $"modality: {option}",
                "preferred" or "deprecated" => $"rank: {option}\n        reason: made up",
                "retracted" => "retracted: { reason: made up }",
                _ => $"{option[..option.IndexOf(' ', StringComparison.Ordinal)]}: {option[(option.IndexOf(' ', StringComparison.Ordinal) + 1)..]}",
            });
        }

        string[] sources = parts.Groups["sources"].Value is "draft" ? [] : parts.Groups["sources"].Value.Split(" + ");
        keys.Add("sources:");
        foreach (var source in sources)
        {
            var inHeading = source.EndsWith("'s heading", StringComparison.Ordinal);
            keys.Add(inHeading ? $"  {source[..^"'s heading".Length]}: heading of it" : $"  {source}: words of it");
        }

        return $"      - {string.Join("\n        ", keys)}\n";
    }

    /// <summary>A finding in short; its claims as <c>#n</c>, in the order of the facts.</summary>
    public static string InShort(FindingRecord finding)
    {
        var time = finding.From is null && finding.To is null ? "" : $"{Day(finding.From)}..{Day(finding.To)} ";
        var value = finding.Value is { } known ? $" {known.Wording}" : "";
        var witnesses = finding.Witnesses == 1 ? "1 witness" : $"{finding.Witnesses} witnesses";
        var retracted = finding.IsRetracted ? "retracted, before " : "";
        var draft = finding.IsDraft ? "draft, " : "";
        return $"{time}{draft}{retracted}{finding.Kind.ToString().ToLowerInvariant()}{value}, {witnesses}{Ids(", dissent", finding.Dissent)}{Ids(", beside", finding.Others)}";
    }

    private static string Ids(string what, IReadOnlyCollection<ClaimId> claims) =>
        claims.Count == 0 ? "" : $"{what} {string.Join(" ", claims.Select(claim => NumberIn(claim.Text)))}";

    private static string NumberIn(string id) =>
        id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var number ? id[number..] : id;

    private static string Day(long? day) =>
        day is { } number ? DateOnly.FromDayNumber((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    [GeneratedRegex(@", (?![^{]*\})")]
    private static partial Regex OutsideBraces();

    [GeneratedRegex(@"^(?<sources>[^:]+): (?<value>.+?)( \((?<options>.*)\))?$")]
    private static partial Regex Form();
}
