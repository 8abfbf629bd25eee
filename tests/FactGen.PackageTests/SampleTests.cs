using System.Text.RegularExpressions;

namespace FactGen.PackageTests;

/// <summary>The samples on the package's page: each compiles against the facts that the page begins with, and does what it says.</summary>
[Collection(PackedFiles.Collection)]
[Trait("Speed", "Slow")]
public sealed partial class SampleTests(PackedFiles packed)
{
    private const string Log = "Harbour log, 12 March 2031.\nLumen 2 set down at dawn. Its crew of four people waited two hours.\n";

    [Fact]
    public async Task Each_sample_has_twenty_lines_and_does_what_it_says()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen.Generator", "README.md")).ReplaceLineEndings("\n");
        var samples = BlocksOf(page, "Samples");
        Assert.Equal(3, samples.Length);
        Assert.All(samples, sample => Assert.InRange(sample.Split('\n').Length, 5, 20));
        using var workplace = new Workplace(packed.Feed);
        WriteFacts(workplace, BlocksOf(page, "Start"));

        Project("Console", "", "", samples[0]);
        Assert.Equal(
            "Lumen 2 carried 4 people.\n  Harbour log, line 2: “crew of four people”\n",
            workplace.Dotnet("Console", "run").Succeeded().Output);

        Project("Web", ".Web", "", samples[1]);
        workplace.Dotnet("Web", ["build", .. MsBuild.Quiet]).Succeeded();
        using (var server = RunningServer.Start("dotnet", workplace.PathOf("Web/bin/Debug/net10.0/Web.dll")))
        {
            Assert.Contains("\"text\":\"4 people\"", await server.Client.GetStringAsync("missions/lumen-2/crew"), StringComparison.Ordinal);
            Assert.StartsWith("[{\"version\":1,\"id\":\"lumen-2\",", await server.Client.GetStringAsync("missions"), StringComparison.Ordinal);
        }

        Project(
            "Tests",
            "",
            """
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />
            """,
            samples[2]);
        Assert.Matches(@"Passed!\s+- Failed:\s+0, Passed:\s+3,", workplace.Dotnet("Tests", "test").Succeeded().Output);

        void Project(string name, string sdk, string packages, string code)
        {
            workplace.Write($"{name}/{name}.csproj", MsBuild.Project(
                MsBuild.CommonProperties + (name == "Console" ? "<OutputType>Exe</OutputType>" : ""),
                MsBuild.Reference("Moon") + packages).Replace("Microsoft.NET.Sdk\"", $"Microsoft.NET.Sdk{sdk}\"", StringComparison.Ordinal));
            workplace.Write($"{name}/Code.cs", code);
        }
    }

    private static void WriteFacts(Workplace workplace, string[] start)
    {
        workplace.Write("Moon/Moon.csproj", MsBuild.Project(
            MsBuild.CommonProperties, $"<PackageReference Include=\"FactGen\" Version=\"{PackedFiles.Version}\" />"));
        workplace.Write("Moon/facts/schema.yaml", start.Single(block => block.StartsWith("# facts/schema.yaml\n", StringComparison.Ordinal)));
        workplace.Write("Moon/facts/missions.yaml", start.Single(block => block.StartsWith("# facts/missions.yaml\n", StringComparison.Ordinal)));
        workplace.Write("Moon/seeds/harbour-log.txt", Log);
        workplace.Write("Moon/seeds/harbour-log.yaml", SourceFiles.Card("harbour-log", "Harbour log", "2031-03-12", Log));
    }

    private static string[] BlocksOf(string page, string heading) =>
        [.. Block().Matches(Regex.Match(page, $"^## {heading}\n.*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline).Value)
            .Select(block => block.Groups["text"].Value)];

    [GeneratedRegex(@"^```\w+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
