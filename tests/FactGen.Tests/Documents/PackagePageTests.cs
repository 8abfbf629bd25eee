using System.Text.RegularExpressions;
using FactGen.Tests.Bases;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Documents;

/// <summary>
/// The examples of fact bases that build on fact bases, on the page of the package: the files compile, and the lines give what their
/// comments say.
/// </summary>
public sealed partial class PackagePageTests
{
    private const string Letter = "Ines Torvald led the quay salvage.\n\nThe storm watch had 14 boats.\n";

    [Fact]
    public void The_letters_compile_and_give_what_the_page_says()
    {
        var section = Section().Match(File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen.Generator", "README.md")).ReplaceLineEndings("\n")).Value;
        var blocks = Block().Matches(section).ToLookup(block => block.Groups["kind"].Value, block => block.Groups["text"].Value);
        var facts = FactBaseFiles.Of(
            ("schema", "schema.yaml", blocks["yaml"].First()),
            ("facts", "letters.yaml", blocks["yaml"].Last()),
            ("card", "letter.yaml", "letter:\n  title: A letter\n  text: letter.txt\n  sha256: {letter.txt}\n"),
            ("text", "letter.txt", Letter));
        (string Expression, string Says)[] lines =
        [
            .. Line().Matches(Assert.Single(blocks["csharp"])).Select(line => (line.Groups["expression"].Value, line.Groups["says"].Value)),
        ];

        var gives = CompiledBase.Evaluate(facts, "Letters", lines.Select(line => line.Expression), CompiledBase.Port);
        Assert.Equal(4, lines.Length);
        Assert.Equal("12", gives[lines[0].Expression]);
        Assert.StartsWith("12:", lines[0].Says, StringComparison.Ordinal);
        Assert.Equal("Ines Torvald", gives[lines[2].Expression]);
        Assert.Equal("The storm watch", gives[lines[3].Expression]);

        var both = lines[1].Expression.Replace(".Claims", "", StringComparison.Ordinal);
        Assert.Equal("12 boats (Port of Veldhaven) or 14 boats (“A letter”)", Assert.Single(CompiledBase.Evaluate(facts, "Letters", [both], CompiledBase.Port)).Value);
        Assert.Equal("12 against 14: Disputed<Count>, there is no Value", lines[1].Says);
    }

    [GeneratedRegex(@"^## Fact bases that build on fact bases\n.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```(?<kind>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<expression>[^\n]*?\S) +// (?<says>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
