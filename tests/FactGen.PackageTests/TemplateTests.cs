using System.Text.RegularExpressions;

namespace FactGen.PackageTests;

/// <summary>The solution of 'dotnet new factgen', from the packed template to the commands of its workflow.</summary>
[Collection(PackedFiles.Collection)]
[Trait("Speed", "Slow")]
public sealed partial class TemplateTests(PackedFiles packed)
{
    private const string Workflow = ".github/workflows/facts.yml";

    [Fact]
    public void A_new_solution_builds_passes_its_test_and_does_what_its_workflow_says()
    {
        using var workplace = new Workplace(packed.Feed);
        New(workplace, "My-Harbour");

        Assert.DoesNotContain(
            Directory.EnumerateFiles(workplace.PathOf("My-Harbour"), "*", SearchOption.AllDirectories),
            file => file.Contains("My-Facts", StringComparison.Ordinal) || Placeholder().IsMatch(File.ReadAllText(file)));
        workplace.Run("My-Harbour", "git", "init", "--quiet").Succeeded();
        workplace.Run("My-Harbour", "git", "add", "--all").Succeeded();
        workplace.Run("My-Harbour", "git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "x").Succeeded();
        var outputs = RunWorkflow(workplace, "My-Harbour", exitCode: 0);
        Assert.DoesNotContain("::", outputs["check"].Output, StringComparison.Ordinal);
        Assert.Contains("Both say ", outputs["diff"].Output, StringComparison.Ordinal);
        Assert.Matches(@"Passed!\s+- Failed:\s+0, Passed:\s+2,", outputs["test"].Output);
        Assert.Equal(
            "Lumen 2 carried 4 people.\n“Harbour log”: “crew of four people”\n",
            workplace.Dotnet("My-Harbour", "run", "--project", "My-Harbour.App").Succeeded().Output);
        Assert.True(Directory.Exists(workplace.PathOf($"packages/factgen/{PackedFiles.Version}")), "another FactGen than the packed one was used");

        workplace.Replace("My-Harbour/My-Harbour/facts/missions.yaml", "value: 4", "value: 5");
        outputs = RunWorkflow(workplace, "My-Harbour", exitCode: 1);
        Assert.StartsWith("::error file=My-Harbour/facts/missions.yaml,line=6,", outputs["check"].Output, StringComparison.Ordinal);
        Assert.Contains("lumen-2", outputs["diff"].Output, StringComparison.Ordinal);
    }

    /// <summary>One and the same first fact, whether the tool or the template begins with it.</summary>
    [Fact]
    public void The_template_begins_with_the_facts_of_the_tool()
    {
        using var workplace = new Workplace(packed.Feed);
        New(workplace, "Voyage");
        workplace.Run("", packed.Tool, "new", "begun").Succeeded();

        Assert.All(
            [
                "facts/schema.yaml", "facts/missions.yaml", "seeds/harbour-log.yaml", "seeds/harbour-log.txt",
                ".factgen/facts.schema.json", ".factgen/sources.schema.json", ".factgen/types.schema.json",
            ],
            file => Assert.Equal(workplace.Read($"begun/{file}"), workplace.Read($"Voyage/Voyage/{file}")));
    }

    private void New(Workplace workplace, string name)
    {
        var hive = workplace.PathOf("hive");
        workplace.Dotnet("", "new", "install", packed.FileOf("FactGen.Templates", "nupkg"), "--debug:custom-hive", hive).Succeeded();
        workplace.Dotnet("", "new", "factgen", "--output", name, "--debug:custom-hive", hive).Succeeded();
    }

    /// <summary>Runs the workflow's commands; the first one must succeed, and the others end with an exit code.</summary>
    private static Dictionary<string, ProgramRun> RunWorkflow(Workplace workplace, string folder, int exitCode)
    {
        var commands = Command().Matches(workplace.Read($"{folder}/{Workflow}"))
            .Select(command => command.Groups["arguments"].Value
                .Replace("\"origin/$GITHUB_BASE_REF\"", "HEAD", StringComparison.Ordinal)
                .Replace(" >> \"$GITHUB_STEP_SUMMARY\"", "", StringComparison.Ordinal)
                .Split(' '))
            .ToArray();
        Assert.Equal(["tool restore", "factgen check", "factgen diff", "test"], commands.Select(command => string.Join(' ', command.Take(2))));

        workplace.Dotnet(folder, commands[0]).Succeeded();
        return commands.Skip(1).ToDictionary(
            command => command[^1] == "test" ? "test" : command[1], command => workplace.Dotnet(folder, command).Ended(exitCode));
    }

    [GeneratedRegex(@"run: dotnet (?<arguments>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("My-Facts|My_Facts|MyNamespace|MyFactGenVersion|0\\.0\\.0-packed")]
    private static partial Regex Placeholder();
}
