using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace FactGen.PackageTests;

/// <summary>The README's walk for newcomers, carried out: its commands, its files, its output and its errors to the letter.</summary>
[Collection(PackedFiles.Collection)]
public sealed partial class NewcomerTests(PackedFiles packed, ITestOutputHelper output)
{
    private const string FactsFile = "Moon/facts/missions.yaml";

    private const string Sources = "      sources:\n        harbour-log: crew of four people\n";

    [Fact]
    public void Your_first_fact_in_five_minutes()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "README.md")).ReplaceLineEndings("\n");
        var blocks = new Queue<string>(Block().Matches(Section().Match(readme).Value).Select(block => block.Groups["text"].Value));
        using var home = new TemporaryFolder("newcomer");
        using var workplace = new Workplace(packed.Feed)
        {
            Environment = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = home.Root, ["DOTNET_ROOT"] = DotnetFolder },
        };
        var walk = new Walk(workplace, Path.Combine(home.Root, ".dotnet", "tools", Path.GetFileName(packed.Tool)));
        var begun = Stopwatch.StartNew();

        walk.Run(blocks.Dequeue());
        Assert.EndsWith(blocks.Dequeue(), walk.Printed, StringComparison.Ordinal);
        Assert.Equal(blocks.Dequeue(), workplace.Read(FactsFile));

        workplace.Replace(FactsFile, "value: 4", "value: 3");
        var refusal = blocks.Dequeue();
        Assert.StartsWith(refusal, walk.Run("factgen check", exitCode: 1), StringComparison.Ordinal);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"From 'dotnet tool install' to a refused claim: {begun.Elapsed.TotalSeconds:F1} s."));
        Assert.InRange(begun.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
        AssertRefused(refusal);

        workplace.Replace(FactsFile, "value: 3", "value: 4");
        workplace.Replace(FactsFile, Sources, "");
        Assert.StartsWith(blocks.Dequeue(), walk.Run("factgen check", exitCode: 1), StringComparison.Ordinal);

        workplace.Write("Moon/seeds/gazette.txt", blocks.Dequeue());
        walk.Run(blocks.Dequeue());
        Assert.Contains(blocks.Dequeue(), walk.Printed, StringComparison.Ordinal);

        var facts = workplace.Read(FactsFile);
        workplace.Write(FactsFile, facts[..facts.IndexOf("    crew:", StringComparison.Ordinal)] + blocks.Dequeue());
        walk.Run(blocks.Dequeue());
        AssertRefused(blocks.Dequeue());

        workplace.Replace("Moon/Program.cs", "{Mission.Lumen2.Crew.Value} people", "{Mission.Lumen2.Crew}");
        Assert.EndsWith(blocks.Dequeue(), walk.Run("dotnet run"), StringComparison.Ordinal);
        Assert.Empty(blocks);

        void AssertRefused(string errors) => Assert.Equal(
            errors.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal),
            ErrorLine()
                .Matches(walk.Run("dotnet run", exitCode: 1).Replace(
                    workplace.PathOf("Moon") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
                .Select(line => line.Groups["error"].Value).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The folder of the SDK, without which a tool that is installed in another home does not find its runtime.</summary>
    private static string DotnetFolder => Path.GetFullPath(
        Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The lines of a shell, run one after the other.</summary>
    /// <param name="workplace">Where they are run.</param>
    /// <param name="tool">The command 'factgen', as soon as it is installed.</param>
    private sealed class Walk(Workplace workplace, string tool)
    {
        private string _folder = "";

        /// <summary>What the last lines printed.</summary>
        public string Printed { get; private set; } = "";

        /// <summary>Runs lines, of which the last one ends with an exit code, and gives what they printed.</summary>
        public string Run(string lines, int exitCode = 0)
        {
            Printed = "";
            foreach (var line in lines.TrimEnd('\n').Split('\n'))
            {
                switch (Word().Matches(line).Select(word => word.Value.Trim('"')).ToArray())
                {
                    case ["cd", var inner]:
                        _folder = Path.Combine(_folder, inner);
                        break;
                    case ["dotnet", .. var arguments]:
                        Printed += workplace.Dotnet(_folder, arguments).Ended(exitCode).Output;
                        break;
                    case ["factgen", .. var arguments]:
                        Printed += workplace.Run(_folder, tool, arguments).Ended(exitCode).Output;
                        break;
                    default:
                        Assert.Fail($"'{line}' is no command that this test knows.");
                        break;
                }
            }

            return Printed;
        }
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

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
