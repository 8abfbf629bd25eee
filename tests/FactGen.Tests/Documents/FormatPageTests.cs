using System.Text.RegularExpressions;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;

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

    [GeneratedRegex(@"^\| (?<id>FACT\d{4}) \| (?<meaning>[^\n]*) \|$", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
