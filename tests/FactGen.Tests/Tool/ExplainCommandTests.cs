using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
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
            Assert.Contains("\n## How to mend it\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## What to choose when\n", page, StringComparison.Ordinal);
            Assert.InRange(page.Split('\n').Count(line => !line.StartsWith('|')), 15, 40);
        });
    }

    [Fact]
    public void There_are_pages_for_the_catalogue_alone() =>
        Assert.Equal(Catalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), HelpPages.Ids);

    [Fact]
    public void Without_an_id_all_are_listed()
    {
        var run = _facts.Run("explain");

        Assert.Equal(HelpPages.Ids.Count, run.Lines.Length);
        Assert.Contains("FACT3001: Claim without a source", run.Lines);
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
