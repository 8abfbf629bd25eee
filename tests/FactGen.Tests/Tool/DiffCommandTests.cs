using System.Text.Json;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Tool;

/// <summary>What a reviewer learns about an edit: first the findings that changed, then what changed them.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    public DiffCommandTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Commit("first");
    }

    /// <summary>An edit of <see cref="StormFacts.Facts"/> and its cards, and its complete report.</summary>
    public static TheoryData<string, (string Path, string Old, string New)[], string[]> Edits => new()
    {
        { "nothing", [], ["main → work tree: Both say the same."] },
        {
            "a comment, and another order of keys",
            [(Storm, "Event:\n", "# Storms.\nEvent:\n"), (Storm, "    name: The storm\n    boats:\n", "    boats:\n"), (Storm, "    begin:\n", "    name: The storm\n    begin:\n")],
            ["main → work tree: Both say the same."]
        },
        {
            "a claim taken away: its side of a dispute goes with it",
            [(Storm, "      - value: 20\n        sources:\n          herald: sank 20 boats\n", "")],
            [
                "main → work tree: 1 finding moved, 1 claim removed.",
                "",
                "Findings",
                "  became settled: storm/boats  The storm",
                "    was disputed: 12 boats (gazette) against 20 boats (herald)",
                "    is  settled: 12 boats (gazette)",
                "    2 → 1 independent witness",
                "",
                "Claims",
                "  removed: storm/boats#2  main:facts/weather/storm.yaml(8)",
                "    value: 20 (gone)",
                "    sources.herald: “sank 20 boats” (gone)",
            ]
        },
        {
            "a claim put before the others: they have other numbers, and only it is new",
            [(Storm, "    boats:\n", "    boats:\n      - value: 13\n        rank: deprecated\n        reason: an old count\n        because: a test\n        sources:\n          gazette: the ferry stayed in port\n")],
            [
                "main → work tree: 1 claim added.",
                "",
                "Claims",
                "  added: storm/boats#1  facts/weather/storm.yaml(5)",
                "    value: 13",
                "    rank: deprecated",
                "    reason: an old count",
                "    because: a test",
                "    sources.gazette: “the ferry stayed in port”",
            ]
        },
        {
            "a second answer: what was settled is disputed, and stands first",
            [(Storm, "    begin:\n      value: 2021-03-03\n      sources:\n        gazette: came on 3 March 2021\n", "    begin:\n      - value: 2021-03-03\n        sources:\n          gazette: came on 3 March 2021\n      - value: 2021-03-02\n        because: the day before\n        sources:\n          herald: six people were hurt\n")],
            [
                "main → work tree: 1 finding moved, 1 claim added.",
                "",
                "Findings",
                "  became disputed: storm/begin  The storm",
                "    was settled: 3 March 2021 (gazette)",
                "    is  disputed: 3 March 2021 (gazette) against 2 March 2021 (herald)",
                "    1 → 2 independent witnesses",
                "",
                "Claims",
                "  added: storm/begin#2  facts/weather/storm.yaml(15)",
                "    value: 2021-03-02",
                "    because: the day before",
                "    sources.herald: “six people were hurt”",
            ]
        },
        {
            "a claim said otherwise, and renumbered by the order",
            [(Storm, "      - value: 12\n        sources:\n          gazette: sank 12 boats\n      - value: 20\n        sources:\n          herald: sank 20 boats\n", "      - value: at least 20\n        because: so it is meant\n        sources:\n          herald: { quote: sank 20 boats, prefix: The storm }\n      - value: 12\n        sources:\n          gazette: sank 12 boats\n")],
            [
                "main → work tree: 1 finding moved, 1 claim changed.",
                "",
                "Findings",
                "  changed value: storm/boats  The storm",
                "    was disputed: 12 boats (gazette) against 20 boats (herald)",
                "    is  disputed: at least 20 boats (herald) against 12 boats (gazette)",
                "",
                "Claims",
                "  changed: storm/boats#1, was storm/boats#2  facts/weather/storm.yaml(5)",
                "    value: 20 → at least 20",
                "    because: so it is meant",
                "    sources.herald: “sank 20 boats” → “sank 20 boats” (after “The storm”)",
            ]
        },
        {
            "an entity with another id is the same entity",
            [(Storm, "  storm:\n", "  great-storm:\n")],
            ["main → work tree: 1 entity changed.", "", "Entities", "  changed: great-storm  The storm", "    id: storm → great-storm"]
        },
        {
            "entities, sources and types that come, go and change",
            [
                (Storm, "    name: The storm\n", "    name: The great storm\n    aliases: [the gale]\n"),
                (Storm, "Event:\n", "Boat:\n  ferry: { name: The ferry }\nEvent:\n"),
                ("facts/schema.yaml", "types:\n", "types:\n  Boat:\n"),
                ("facts/schema.yaml", "boats: { type: count, of: boats }", "boats: { type: count, of: boats, summary: How many sank. }\n      rules: { type: text, many: true }"),
                ("seeds/herald.yaml", "  title: News of the herald\n", "  title: News of the herald\n  derived_from: gazette\n"),
            ],
            [
                "main → work tree: 1 finding moved, 1 entity added, 1 entity changed, 1 source changed, 1 type added, 1 type changed.",
                "",
                "Findings",
                "  changed witnesses: storm/boats  The great storm",
                "    was disputed: 12 boats (gazette) against 20 boats (herald)",
                "    is  disputed: 12 boats (gazette) against 20 boats (herald)",
                "    2 → 1 independent witness",
                "",
                "Entities",
                "  added: ferry  The ferry",
                "  changed: storm  The great storm",
                "    name: The storm → The great storm",
                "    aliases: the gale",
                "",
                "Sources",
                "  changed: herald  News of the herald",
                "    derived_from: gazette",
                "",
                "Types",
                "  added: Boat",
                "  changed: Event",
                "    properties.boats: count (boats) → count (boats), How many sank.",
                "    properties.rules: text, many",
            ]
        },
    };

    private const string Storm = "facts/weather/storm.yaml";

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_an_edit_did(string _, (string Path, string Old, string New)[] edits, string[] expected)
    {
        foreach (var (path, old, replacement) in edits)
        {
            _facts.Replace(path, old, replacement);
        }

        var run = _facts.Run("diff", "main");

        // The check, not the comparison, says whether an edit is valid.
        Assert.Equal("", run.Error);
        Assert.Equal(expected, run.Lines.Where(line => !line.StartsWith("The work tree has ", StringComparison.Ordinal)));
    }

    /// <summary>A text that was replaced by a longer one: the words are the same, at another place.</summary>
    [Fact]
    public void A_quote_that_moved()
    {
        var text = "Late edition\n\n" + StormFacts.Herald;
        _facts.Write("seeds/herald.txt", text);
        _facts.Replace("seeds/herald.yaml", TextDigest.Of(StormFacts.Herald), TextDigest.Of(text));

        var lines = _facts.Run("diff", "main").Lines;

        Assert.Contains("  storm/boats#2, herald: “sank 20 boats” moved from line 1 to line 3", lines);
        Assert.Equal("main → work tree: 1 quote moved, 1 source changed.", lines[0]);
    }

    /// <summary>If the texts are not in git, the present ones are used for the revision; if there are none, its lock is.</summary>
    [Fact]
    public void A_revision_without_its_texts()
    {
        _facts.Run("lock");
        Git("rm", "--quiet", "--cached", "seeds/gazette.txt", "seeds/herald.txt");
        Git("add", "seeds/quotes.lock");
        Commit("withheld");
        Assert.Equal(["HEAD → work tree: Both say the same."], _facts.Run("diff", "HEAD").Lines);

        _facts.Delete("seeds/gazette.txt");
        Assert.Equal(["HEAD → work tree: Both say the same."], _facts.Run("diff", "HEAD").Lines);

        _facts.Write("seeds/herald.txt", "Another text.\n");
        var run = _facts.Run("diff", "HEAD");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The work tree has 1 error; what can be read of it is compared. The first: seeds/herald.yaml(6,11): error FACT3006", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_revisions_and_neither_touches_the_work_tree()
    {
        _facts.Replace(Storm, "value: 20\n", "value: 20\n        note: counted twice\n");
        Git("commit", "--quiet", "--all", "--message", "second");
        _facts.Write(Storm, "not: yaml: at all\n");
        var before = Git("status", "--porcelain");

        var run = _facts.Run("diff", "main~1", "main", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        var claim = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("claims").EnumerateArray());
        Assert.Equal(("changed", "storm/boats#2"), (claim.GetProperty("change").GetString(), claim.GetProperty("claim").GetString()));
        Assert.Equal(before, Git("status", "--porcelain"));
    }

    /// <summary>The rest of a broken state is compared, and the report says that it is only the rest.</summary>
    [Theory]
    [InlineData("facts/weather/storm.yaml", "Event: [\n", "error FACT1001")]
    [InlineData("facts/weather/storm.yaml", "Event:\n  storm: { name: \"\u00ff\" }\n", "is not UTF-8")]
    [InlineData("facts/schema.yaml", "types: [\n", "error FACT1001")]
    public void A_state_with_errors(string path, string text, string expected)
    {
        _facts.Write("facts/other.yaml", "Event:\n  calm: { name: The calm }\n");
        _facts.Write(path, text.Select(character => (byte)character).ToArray());
        Git("add", "--all");
        Commit("broken");
        _facts.Write(path, path == Storm ? StormFacts.Facts : "types:\n  Event:\n    properties:\n      boats: { type: count }\n      begin: { type: date }\n");

        var run = _facts.Run("diff", "HEAD");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("'HEAD' has ", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(expected, run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("  added: storm  The storm", run.Lines);
    }

    /// <summary>What the check refuses unread is refused unread in a revision too.</summary>
    [Theory]
    [InlineData("facts/more.yaml", 12_582_916, "HEAD:facts/more.yaml(1,1): error FACT1006: The file has 12582916 bytes")]
    [InlineData("seeds/more.yaml", 12_582_916, "HEAD:seeds/more.yaml(1,1): error FACT1006: The file has 12582916 bytes")]
    [InlineData("facts/more.yml", 1, "HEAD:facts/more.yml(1,1): error FACT1008")]
    [InlineData("seeds/more.yml", 1, "HEAD:seeds/more.yml(1,1): error FACT1008")]
    public void A_file_of_a_revision_that_is_not_read(string path, int bytes, string expected)
    {
        _facts.Write(path, new string('#', bytes));
        Git("add", "--all");
        Commit("more");
        _facts.Delete(path);

        var run = _facts.Run("diff", "HEAD");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_given_twice_is_no_failure_of_the_tool()
    {
        _facts.Replace(Storm, "          herald: sank 20 boats\n", "          herald: sank 20 boats\n          herald: The storm sank 20 boats\n");

        var run = _facts.Run("diff", "main");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error FACT1002", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_compared_is_reported()
    {
        Assert.Contains("'nowhere' names no commit of this repository.", _facts.Run("diff", "nowhere").Reason, StringComparison.Ordinal);
        Assert.Contains("'main:facts' names no commit", _facts.Run("diff", "main:facts").Reason, StringComparison.Ordinal);

        Git("rm", "--quiet", "-r", "--cached", "facts");
        Commit("without facts");
        Assert.Contains("'HEAD' has no fact base here: there is no 'facts/schema.yaml' in it.", _facts.Run("diff", "HEAD").Reason, StringComparison.Ordinal);

        Directory.Delete(Path.Combine(_facts.Folder, ".git"), recursive: true);
        Assert.Contains("'facts' lies in no git repository", _facts.Run("diff", "main").Reason, StringComparison.Ordinal);
    }

    /// <summary>What others wrote is shown, and neither changes the markup nor mentions anybody.</summary>
    [Fact]
    public void Markdown_for_a_pull_request()
    {
        _facts.Replace(Storm, "value: 20\n", "value: 20\n        by: unnamed\n        note: \"see *this* | <b>@bob</b> `x` #7\"\n");

        var run = _facts.Run("diff", "main", "--format", "markdown");

        Assert.Equal(
            """
            ## Facts: `main` → `work tree`

            1 finding moved, 1 claim changed.

            ### Findings

            | finding | moved | was | is |
            | --- | --- | --- | --- |
            | `storm/boats` The storm | **changed witnesses**, 2 → 1 independent witness | disputed: 12 boats (gazette) against 20 boats (herald) | disputed: 12 boats (gazette) against 20 boats (an unnamed speaker) |

            ### Claims

            - **changed** `storm/boats#2` (`facts/weather/storm.yaml:8`)
              - by: unnamed
              - note: see \*this\* \| \<b\>@<!-- -->bob\</b\> \`x\` #<!-- -->7

            """,
            run.Output);
    }

    public void Dispose() => _facts.Dispose();

    private void Commit(string message) => Git("commit", "--quiet", "--message", message);

    private string Git(params string[] arguments) => _facts.Git(arguments);
}
