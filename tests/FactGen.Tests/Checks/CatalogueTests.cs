using System.Reflection;
using System.Text.RegularExpressions;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Generator;

namespace FactGen.Tests.Checks;

/// <summary>
/// What belongs to a rule: its line of the catalogue with its stages and checks, its help page, its line of the release notes, its row in
/// FORMAT.md, and rows of tests.
/// </summary>
public sealed partial class CatalogueTests
{
    /// <summary>For each rule that a reason lifts: a text, a property, a claim with the place marked, and the reason.</summary>
    private static readonly (string Text, string Property, string Claim, string Reason)[] s_lifted =
    [
        ("The Gull did not sail on January 5.", "sailed", "value: 2022-01-05\nsources: { paper: {|FACT3010:on January 5|} }",
            "not is about another ferry"),
        ("It sails in any weather.", "motto", "value: {|FACT4001:all weather|}\nsources: { paper: sails in any weather }", "it sails in all of it"),
        ("It has about 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4002:40 seats|} }", "'''about 40'' is a filler here'"),
        ("It sailed two days ago.", "sailed", "value: {|FACT4003:2022-01-09|}\nsources: { paper: sailed two days ago }", "the log has 9 January 2022"),
        ("It has 40 seats.", "seats", "value: 40\nby: {|FACT4004:per-lund|}\nsources: { paper: has 40 seats }", "Per Lund wrote the article"),
        ("Per Lund allegedly steers it.", "captain", "value: {|FACT4005:per-lund|}\nsources: { paper: Per Lund allegedly steers }", "allegedly is about the course"),
        ("The mayor said it has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }", "the paper counted too"),
        ("It may have 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4007:have 40 seats|} }", "may is the paper's way to be polite"),
        ("Per Lund is 40 years old.", "age", "value: 40\nsources: { paper: {|FACT4008:40 years old|} }", "Per Lund is her other name"),
        ("Ida Marie Holm said it has 40 seats.", "seats", "value: 40\nby: {|FACT4010:per-lund|}\nsources: { paper: has 40 seats }", "she read what Per Lund wrote"),
        ("It will have 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4011:have 40 seats|} }", "will is the yard's way to say has"),
        ("It has 40 seats.", "seats", "value: 40\nmodality: {|FACT4012:denied|}\nsources: { paper: has 40 seats }", "the page before denies it"),
        ("The Gull is old. It has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4013:The Gull … 40 seats|} }", "it is the Gull"),
        ("It sails in any weather.", "motto", "value: any weather\nsame_as: {|FACT4014:first-motto|}\nsources: { paper: any weather }",
            "all weather is any weather"),
        ("Eva Moe met Jan Lund.", "same_as", "value: {|FACT4015:jan-lund|}\nsources: { paper: Eva Moe met Jan Lund }", "the log has one passenger under both names"),
    ];

    public static TheoryData<string> Lifted => [.. s_lifted.Select(row => IdIn(row.Claim))];

    [Fact]
    public void Every_place_of_every_rule_is_there()
    {
        var tests = string.Concat(Directory
            .EnumerateFiles(Path.Combine(RepositoryPaths.Root, "tests", "FactGen.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("CatalogueTests.cs" or "HelpPageTests.cs"))
            .Select(File.ReadAllText));
        var named = typeof(Catalogue).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => tests.Contains($"Catalogue.{field.Name}", StringComparison.Ordinal))
            .Select(field => ((Rule)field.GetValue(null)!).Id);
        var ofCode = Catalogue.All.Except(Descriptors.Rules).Select(rule => rule.Id);
        (string Place, HashSet<string> Ids)[] places =
        [
            ("line of the catalogue", [.. Catalogue.All.Select(rule => rule.Id)]),
            ("help page", [.. HelpPages.Ids]),
            ("line of AnalyzerReleases.*.md", [.. IdsIn("src/FactGen.Generator", "AnalyzerReleases.*.md"), .. ofCode]),
            ("row in FORMAT.md", [.. IdsIn("src/FactGen.Compiler", "FORMAT.md")]),
            ("rows of tests", [.. Expected().Matches(tests).Select(id => id.Groups[1].Value), .. named]),
        ];

        Assert.Empty(
            from id in places[..4].SelectMany(place => place.Ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            from place in places
            where !place.Ids.Contains(id)
            select $"{id} has no {place.Place}");
    }

    [Fact]
    public void Every_rule_is_registered_once_with_its_stages()
    {
        Assert.Equal(Catalogue.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), Catalogue.All.Select(rule => rule.Id));
        Assert.All(Catalogue.All, rule =>
        {
            Assert.NotEmpty(rule.Reporters);
            Assert.Equal(rule.Reporters.Distinct(), rule.Reporters);
            Assert.Equal(rule.Stages.Order(), rule.Stages);
            Assert.All(
                rule.Reporters,
                reporter => Assert.Equal(reporter.Stage is >= Stage.Schema and <= Stage.Lock, reporter.Check is not null));
        });
    }

    /// <summary>Each check has the signature of its stage, so that a stage can run it, and stands in a class of checks.</summary>
    [Fact]
    public void Checks_have_one_shape() => Assert.All(
        Catalogue.All.SelectMany(rule => rule.Reporters).Select(reporter => reporter.Check?.Method).OfType<MethodInfo>(),
        method =>
        {
            Assert.Equal("Check", method.Name);
            Assert.EndsWith("Checks", method.DeclaringType!.Name, StringComparison.Ordinal);
            Assert.Equal(typeof(void), method.ReturnType);
            Assert.Equal(typeof(DiagnosticSink), method.GetParameters()[1].ParameterType);
        });

    [Theory]
    [MemberData(nameof(Lifted))]
    public void A_reason_lifts_the_rule(string id)
    {
        var (text, property, claim, reason) = s_lifted.Single(row => IdIn(row.Claim) == id);
        EvidenceCase.Expect(text, property, claim);
        var key = Catalogue.All.Single(rule => rule.Id == id).LiftedBy;
        EvidenceCase.Expect(text, property, $"because: {{ {key}: {reason} }}\n{Marked().Replace(claim, "$2")}");
    }

    [Fact]
    public void The_catalogue_says_which_rules_a_reason_lifts() => Assert.Equal(
        Catalogue.All.Where(rule => rule.LiftedBy is not null).Select(rule => rule.Id),
        s_lifted.Select(row => IdIn(row.Claim)));

    private static string IdIn(string claim) => Marked().Match(claim).Groups[1].Value;

    private static IEnumerable<string> IdsIn(string folder, string files) => Directory
        .EnumerateFiles(Path.Combine(RepositoryPaths.Root, folder), files)
        .SelectMany(File.ReadLines)
        .Select(line => RowOfTable().Match(line))
        .Where(row => row.Success)
        .Select(row => row.Groups[1].Value);

    [GeneratedRegex(@"^\|? ?(FACT\d{4}) \|")]
    private static partial Regex RowOfTable();

    /// <summary>An id as a test expects it: marked in a file, or a text by itself.</summary>
    [GeneratedRegex(@"(?:\{\||"")(FACT\d{4})[:""]")]
    private static partial Regex Expected();

    [GeneratedRegex(@"\{\|(FACT\d{4}):(.*?)\|\}")]
    private static partial Regex Marked();
}
