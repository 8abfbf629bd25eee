using System.Text.RegularExpressions;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using FactGen.Tool.Reports;

namespace FactGen.Tests.Documents;

/// <summary>
/// The reference of the language, FORMAT.md: its examples are one fact base without errors, and its table has every rule.
/// </summary>
public sealed partial class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen.Compiler", "FORMAT.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_examples_are_a_fact_base_without_errors()
    {
        InputFile[] files = [.. Example().Matches(Page).Select(example => FileOf(example.Groups["path"].Value, example.Groups["text"].Value))];

        var check = FactCompiler.Check(files);

        Assert.Equal(
            ["facts/schema.yaml", "facts/storm.yaml", "seeds/gazette.txt", "seeds/gazette.yaml"],
            files.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Empty(check.Diagnostics.Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Message}"));
        Assert.Equal(6, check.Model.Files.Sum(file => file.Claims.Count()));
    }

    [Fact]
    public void The_table_of_diagnostics_has_every_rule_with_its_severity() => Assert.Equal(
        Catalogue.All.Select(rule => (rule.Id, rule.Severity)),
        RuleRow().Matches(Page).Select(row => (row.Groups["id"].Value, SeverityIn(row.Groups["meaning"].Value))));

    public static TheoryData<string> TablesOfKeys =>
        [.. FormatTables.All.Where(table => table.WordsOf is null).Select(table => table.Title)];

    [Theory]
    [MemberData(nameof(TablesOfKeys))]
    public void A_table_has_the_keys_that_are_read(string title) => Assert.Equal(
        Sorted(FormatTables.All.Single(table => table.Title == title && table.WordsOf is null).Keys.Select(key => key.Name)),
        Sorted(NamesIn(title).Where(name => title != SchemaKeys.Kinds.Title || SchemaKeys.Kinds.Find(name) is null)));

    [Fact]
    public void Every_table_of_keys_is_one_that_is_read() =>
        Assert.Equal(
            Sorted(FormatTables.All.Where(table => table.WordsOf is null).Select(table => table.Title)),
            Sorted(KeysHeading().Matches(Page).Select(heading => heading.Groups["title"].Value)));

    [Fact]
    public void The_table_of_types_has_every_kind_of_value() => Assert.Equal(
        SchemaKeys.Kinds.Keys.Select(kind => kind.Name),
        NamesIn(SchemaKeys.Kinds.Title).Where(name => SchemaKeys.Property.Find(name) is null));

    /// <summary>Words that a key takes are in the row of that key.</summary>
    [Fact]
    public void The_row_of_a_key_has_its_words()
    {
        foreach (var table in FormatTables.All.Where(table => table.WordsOf is not null && table != SchemaKeys.Kinds))
        {
            var row = FormatPage.RowsOf(table.Title).Single(row => row.Names.Contains(table.WordsOf!));
            Assert.All(table.Keys, word => Assert.Contains($"`{word.Name}`", row.Meaning, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> NamesIn(string title) => FormatPage.RowsOf(title).SelectMany(row => row.Names);

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private static InputFile FileOf(string path, string text) => new(
        path switch
        {
            "facts/schema.yaml" => InputKind.Schema,
            _ when path.EndsWith(".txt", StringComparison.Ordinal) => InputKind.Text,
            _ when path.StartsWith("seeds/", StringComparison.Ordinal) => InputKind.Card,
            _ => InputKind.Facts,
        },
        path,
        Path.GetFileName(path),
        text);

    private static Severity SeverityIn(string meaning) =>
        meaning.Contains("warning: ", StringComparison.Ordinal) ? Severity.Warning
        : meaning.Contains("info: ", StringComparison.Ordinal) ? Severity.Info
        : Severity.Error;

    /// <summary>A block whose first line is a comment with the path of a file.</summary>
    [GeneratedRegex(@"^```(?:yaml|text)\n# (?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^### (?<title>[^\n]* keys)$", RegexOptions.Multiline)]
    private static partial Regex KeysHeading();

    [GeneratedRegex(@"^\| (?<id>FACT\d{4}) \| (?<meaning>[^\n]*) \|$", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
