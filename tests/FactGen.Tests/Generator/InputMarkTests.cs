using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>The marks of the inputs that an assembly was compiled from, as FactGen.targets computes them too.</summary>
[Trait("Speed", "Slow")]
public sealed partial class InputMarkTests
{
    private static readonly FactBaseFiles s_files = new([.. HarbourFacts.Files.Complete]);
    private static readonly GeneratorRun s_run = GeneratorRun.Of(s_files);

    [Fact]
    public void Each_file_but_a_text_has_the_digest_of_its_kind_its_name_and_its_bytes() => Assert.Equal(
        s_files.Complete
            .Where(file => file.Kind != "text")
            .Select(file => Digest($"{file.Kind}|{file.Name}|{Digest(file.Text)}".ToUpperInvariant()))
            .Order(StringComparer.Ordinal),
        MarksOf(s_run));

    /// <summary>
    /// What is edited, and whether that gives other marks. A text has no mark; if it is edited, the code loses the places of its quotes.
    /// </summary>
    [Theory]
    [InlineData("flood.yaml", "value: 1240", "value: 1240 # of them", true)]
    [InlineData("schema.yaml", "living: true", "living: true # all of them", true)]
    [InlineData("gazette.yaml", "author: P. Moll", "author: P. Moll # of the paper", true)]
    [InlineData("courier.txt", "310 boats", "301 boats", false)]
    public void A_comment_rewrites_the_marks_alone(string file, string old, string text, bool changes)
    {
        var edited = s_run.With(s_files.Edit(file, old, text));
        Assert.All(edited.Rewritten, rewritten => Assert.True(!changes && rewritten.EndsWith(".facts.g.cs", StringComparison.Ordinal)));
        Assert.Equal(changes, edited.HasNewMarks);
        Assert.Equal(changes ? 1 : 0, MarksOf(edited).Except(MarksOf(s_run)).Count());
        Assert.Equal(MarksOf(s_run).Length, MarksOf(edited).Length);
    }

    [Fact]
    public void Unrelated_code_leaves_the_marks() => Assert.False(s_run.WithCode("internal class Tide { }").HasNewMarks);

    /// <summary>What a configuration file could tell the compiler alone, FactGen.targets finds by its mark.</summary>
    [Theory]
    [InlineData("FactGenDrafts", "True", "DRAFTS|TRUE")]
    [InlineData("FactGenDrafts", "false", null)]
    [InlineData("FactGenMaxQuoteWords", "60", "WORDS|60")]
    public void A_setting_that_lets_more_through_has_a_mark(string property, string value, string? marked) => Assert.Equal(
        marked is null ? [] : [Digest(marked)],
        MarksOf(GeneratorRun.Of(s_files, properties: (property, value))).Except(MarksOf(s_run)));

    [Fact]
    public void A_project_that_only_uses_facts_has_none() =>
        Assert.Null(GeneratorRun.Of(FactBaseFiles.Of(), properties: ("FactGenHasFacts", "false")).Marks);

    private static string[] MarksOf(GeneratorRun run) =>
        Line().Match(run.Marks!).Groups["marks"].Value.Split(' ');

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(@"AssemblyMetadata\(""FactGen"", ""compiled inputs (?<marks>[0-9a-f ]+) end""\)")]
    private static partial Regex Line();
}
