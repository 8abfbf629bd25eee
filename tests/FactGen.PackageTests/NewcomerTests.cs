using System.Text.RegularExpressions;

namespace FactGen.PackageTests;

/// <summary>The README's walk for newcomers, carried out: its commands, its files, its errors to the letter.</summary>
[Collection(PackedFiles.Collection)]
public sealed partial class NewcomerTests(PackedFiles packed)
{
    private const string FactsFile = "Moon/facts/missions.yaml";

    private const string Gazette = "Lumen 2 came down with five people on board.\n";

    [Fact]
    public void Your_first_fact_in_five_minutes()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "README.md")).ReplaceLineEndings("\n");
        var blocks = new Queue<string>(Block().Matches(Section().Match(readme).Value).Select(block => block.Groups["text"].Value));
        using var workplace = new Workplace(packed.Feed);

        RunAll(workplace, blocks.Dequeue());
        workplace.Write("Moon/facts/schema.yaml", blocks.Dequeue());
        workplace.Write(FactsFile, blocks.Dequeue());
        workplace.Write("Moon/Program.cs", blocks.Dequeue());
        AssertRefused(blocks.Dequeue());

        workplace.Write("Moon/seeds/harbour-log.txt", blocks.Dequeue());
        workplace.Write("Moon/seeds/harbour-log.yaml", blocks.Dequeue());
        workplace.Write(FactsFile, workplace.Read(FactsFile) + blocks.Dequeue());
        AssertRefused(blocks.Dequeue());

        workplace.Replace("Moon/seeds/harbour-log.yaml", "sha256:", $"sha256: {SourceFiles.DigestOf(workplace.Read("Moon/seeds/harbour-log.txt"))}");
        AssertRefused(blocks.Dequeue());

        workplace.Replace(FactsFile, "value: 3", "value: 4");
        AssertPrints(blocks.Dequeue());

        workplace.Write("Moon/seeds/gazette.txt", Gazette);
        workplace.Write("Moon/seeds/gazette.yaml", $"gazette:\n  title: Gazette\n  published: 2031-03-13\n  text: gazette.txt\n  sha256: {SourceFiles.DigestOf(Gazette)}\n");
        var facts = workplace.Read(FactsFile);
        workplace.Write(FactsFile, facts[..facts.IndexOf("    crew:", StringComparison.Ordinal)] + blocks.Dequeue());
        AssertRefused(blocks.Dequeue());

        workplace.Replace("Moon/Program.cs", "{Mission.Lumen2.Crew.Value} people", "{Mission.Lumen2.Crew}");
        AssertPrints(blocks.Dequeue());
        Assert.Empty(blocks);

        void AssertRefused(string errors) => Assert.Equal(
            errors.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal),
            ErrorLine()
                .Matches(workplace.Dotnet("Moon", "run").Ended(1).Output.Replace(
                    workplace.PathOf("Moon") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
                .Select(line => line.Groups["error"].Value).Distinct().Order(StringComparer.Ordinal));

        void AssertPrints(string lines) => Assert.Equal(lines, workplace.Dotnet("Moon", "run").Succeeded().Output);
    }

    /// <summary>Runs lines of a shell.</summary>
    private static void RunAll(Workplace workplace, string lines)
    {
        var folder = "";
        foreach (var line in lines.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')))
        {
            switch (line)
            {
                case ["cd", var inner]:
                    folder = Path.Combine(folder, inner);
                    break;
                case ["mkdir", .. var folders]:
                    Array.ForEach(folders, name => Directory.CreateDirectory(workplace.PathOf(Path.Combine(folder, name))));
                    break;
                case ["dotnet", .. var arguments]:
                    workplace.Dotnet(folder, arguments).Succeeded();
                    break;
                default:
                    Assert.Fail($"'{string.Join(' ', line)}' is no command that this test knows.");
                    break;
            }
        }
    }

    [GeneratedRegex(@"^## Your first fact in five minutes\n.*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```\w+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <remarks>
    /// The build adds the address of the rule's packed page to the message. It is a path of the machine, so the README leaves it out.
    /// </remarks>
    [GeneratedRegex(@"^(?<error>.*?: error (?<id>[A-Z]+\d+): .*?)(?: \([a-z]+:[^)]*\k<id>[^)]*\))? \[[^\]]*\]$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
