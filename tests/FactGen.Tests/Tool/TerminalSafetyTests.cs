namespace FactGen.Tests.Tool;

/// <summary>Words of facts, of texts and of the command line never act on a terminal: neither as escapes nor as markup.</summary>
public sealed class TerminalSafetyTests : IDisposable
{
    private const string Hostile = "\u001b[2J\u001b]0;owned\u0007 [red]words[/] \u202E\u009b31m";

    private readonly FactBaseOnDisk _facts = new();

    public TerminalSafetyTests()
    {
        _facts.Write("seeds/gazette.txt", $"{StormFacts.Gazette}The gull {Hostile} ##[error]cried twice.\n");
        var digest = _facts.Run("check").Lines[^6].Split("its digest is ")[1][..64];
        _facts.Replace("seeds/gazette.yaml", Compiler.Sources.Texts.TextDigest.Of(StormFacts.Gazette), digest);
    }

    public static TheoryData<string[]> Commands =>
    [
        ["check"],
        ["check", "--format", "github"],
        ["check", "--format", "json"],
        ["check", "--format", "sarif"],
        ["check", "--format", "gitlab"],
        ["check", Hostile],
        ["check", "--" + Hostile],
        ["lock"],
        ["lock", "--check"],
        ["coverage"],
        ["coverage", "--format", "json"],
        ["mutate", "--survivors"],
        ["find", "gull"],
        ["find", "gull", "--format", "json"],
        ["find", Hostile],
        ["why", "gull"],
        ["why", "gull/boats"],
        ["why", "gull/boats", "--format", "json"],
        ["why", Hostile],
        ["new", "seeds/" + Hostile],
        ["new", "seeds"],
        ["add", "source", Hostile],
        ["add", "source", "inbox.txt"],
        ["explain", Hostile],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_command_passes_them_on(string[] arguments)
    {
        _facts.Write("inbox.txt", $"{Hostile}\n\nOn 3 March 2021 {Hostile} came.\n");
        _facts.Write("facts/hostile.yaml", "Event:\n  gull:\n    name: \"" + @"\e[2J [red]gull[/] \x9b31m ##vso[task.complete]" + "\"\n    boats: { value: 2, sources: { gazette: \"" + @"The gull \e[2J [red]flew[/]" + "\" } }\n");

        foreach (var run in new[] { _facts.Run(arguments), _facts.RunOnTerminal(arguments) })
        {
            var shown = WithoutStyles(run.Output) + WithoutStyles(run.Error);
            Assert.DoesNotContain(shown, character => char.IsControl(character) && character is not '\n');
            Assert.DoesNotContain('\u202E', shown);
            Assert.DoesNotContain("##[", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("##vso[", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void They_are_shown_as_what_they_are()
    {
        var run = _facts.Run("check", Hostile);

        Assert.Contains(@"'\u001b[2J\u001b]0;owned\u0007 [red]words[/] \u202e\u009b31m', is not there", run.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();

    /// <summary>The output without the styles that the tool itself sets.</summary>
    private static string WithoutStyles(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\e\[([0-9;]*m|\?25[lh]|2K|1A|0?J)|\r", "");
}
