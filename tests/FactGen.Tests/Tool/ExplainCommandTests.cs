using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Tool.Commands;

namespace FactGen.Tests.Tool;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_names_its_title(string id)
    {
        var title = Catalogue.All.Single(rule => rule.Id == id).Title;
        var run = _facts.Run("explain", id);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"# {id}: {title}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_shows_an_example_its_message_and_the_way_out()
    {
        Assert.All(HelpPages.Ids, id =>
        {
            var page = HelpPages.Of(id)!;
            Assert.Equal($"{id}: ", HelpPages.TitleOf(id)[..10]);
            Assert.Contains("\n```", page, StringComparison.Ordinal);
            Assert.Contains("\n> ", page, StringComparison.Ordinal);
            Assert.Contains("\n## How to fix it\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## What to choose when\n", page, StringComparison.Ordinal);
            Assert.InRange(page.Split('\n').Count(line => !line.StartsWith('|')), 15, 40);
        });
    }

    [Fact]
    public void There_are_pages_for_the_catalogue_alone() =>
        Assert.Equal(Catalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), HelpPages.Ids);

    [Fact]
    public void Without_a_word_all_are_listed()
    {
        var run = _facts.Run("explain");

        Assert.Equal(HelpPages.Ids.Select(HelpPages.TitleOf), run.Lines.Take(HelpPages.Ids.Count));
        Assert.Contains("FACT3001: Claim without a source", run.Lines);
        Assert.Contains("format: the reference of the language in which facts are written", run.Lines);
        Assert.Contains("keys of a quote of a claim: quote, prefix, suffix, sic, lang, translation", run.Lines);
        Assert.Contains("words of 'rank' of a claim: preferred, normal, deprecated", run.Lines);
    }

    [Fact]
    public void The_reference_of_the_format_is_printed_as_it_is() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen.Compiler", "FORMAT.md")).ReplaceLineEndings("\n"),
            _facts.Run("explain", "format").Output);

    [Fact]
    public void A_key_is_explained_by_a_line_of_help_and_its_row_of_the_reference() => Assert.Equal(
        """
        # `via`, a key of a claim

        Who passed it on before the source did, the nearest to the speaker first.

        FORMAT.md, section 3. Facts:

        | key | meaning |
        | --- | --- |
        | `via` | entity ids, one or a list, nearest to the speaker first: who passed the words on (an agency, a spokesman) before the source did |

        'factgen explain format' prints the whole reference.

        """,
        _facts.Run("explain", "via").Output);

    [Theory]
    [InlineData("because", "a key of 'living' of an entity", "a key of a claim", "a key of a source card", "a key of an uncited sentence of a source card")]
    [InlineData("same_as", "a key of an entity", "a key of a claim")]
    [InlineData("summary", "a key of a type", "a key of a property")]
    [InlineData("note", "a key of an entity", "a key of an alias", "a key of a claim", "a key of a source card")]
    [InlineData("text", "a word of `type` of a property", "a key of an alias", "a key of a source card")]
    [InlineData("stated", "a key of a claim", "a key of 'because' of a claim", "a word of `published_basis` of a source card")]
    [InlineData("derived", "a word of `published_basis` of a source card")]
    [InlineData("counterfactual", "a word of `modality` of a claim")]
    [InlineData("suffix", "a key of a quote of a claim")]
    public void A_key_of_several_tables_is_explained_for_each(string key, params string[] tables) => Assert.Equal(
        tables.Select(table => $"# `{key}`, {table}"),
        _facts.Run("explain", key).Lines.Where(line => line.StartsWith("# ", StringComparison.Ordinal)));

    public static TheoryData<string> Keys => [.. FormatTables.All.SelectMany(table => table.Keys).Select(key => key.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_and_word_has_a_row_of_the_reference_in_each_table(string key)
    {
        var lines = _facts.Run("explain", key).Lines;

        Assert.Equal(FormatTables.All.Count(table => table.Find(key) is not null), lines.Count(line => line == "| --- | --- |"));
        Assert.All(
            lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)),
            line => Assert.Contains($"`{key}`", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Small_letters_are_understood() =>
        Assert.StartsWith("# FACT3001: ", _facts.Run("explain", "fact3001").Output, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_id_is_answered_with_the_nearest()
    {
        var reason = _facts.Run("explain", "FACT303").Reason;

        Assert.Contains("No diagnostic has the id 'FACT303'. Did you mean '", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_answered_with_the_nearest() => Assert.Contains(
        "'overtime' is no id of a diagnostic and no key of the format. Did you mean 'over_time'? 'factgen explain' lists them all.",
        _facts.Run("explain", "overtime").Reason,
        StringComparison.Ordinal);

    [Fact]
    public void The_version_is_the_tools()
    {
        var run = _facts.Run("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(CommandLine.Version, Assert.Single(run.Lines));
    }

    [Theory]
    [InlineData]
    [InlineData("new")]
    [InlineData("add", "source")]
    [InlineData("check")]
    [InlineData("find")]
    [InlineData("why")]
    [InlineData("lock")]
    [InlineData("coverage")]
    [InlineData("mutate")]
    [InlineData("explain")]
    public void Help_has_examples(params string[] command)
    {
        var run = _facts.Run([.. command, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:\n  factgen " + string.Join(' ', command), run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();
}
