using static FactGen.PackageTests.BrokenFacts;

namespace FactGen.PackageTests;

/// <summary>Commands after a green build that would not look at the facts again, and properties of the command line.</summary>
[Collection(PackedFiles.Collection)]
[Trait("Speed", "Slow")]
public sealed class CommandLineTests(PackedFiles packed)
{
    private const string Log = "Lumen 1 carried 3 people. Lumen 2 carried 4 people.\n";

    private const string OtherThanCompiled = "What was compiled of 'Moon' is not what its files say now";

    private static readonly Way[] s_ways =
    [
        new("pack without a build, as it was built", _ => { }, ["pack", "--no-build", "--configuration", "Debug"], null),
        new("publish without a build, as it was built", _ => { }, ["publish", "--no-build", "--configuration", "Debug"], null),
        new("pack without a build, other facts", Change, ["pack", "--no-build", "--configuration", "Debug"], OtherThanCompiled),
        new("publish without a build, other facts", Change, ["publish", "--no-build", "--configuration", "Debug"], OtherThanCompiled),
        new("a build that does not compile, other facts", Change, ["build", "-p:SkipCompilerExecution=true", "-p:SkipCopyBuildProduct=true"], "The facts of 'Moon' were not checked"),
        new("a build that overrides CoreCompile, other facts", Override, ["build"], "Not every facts file of 'Moon' is in what was compiled"),
        new("another text with the date of the old one", ChangeText, ["build"], "error FACT3006"),
        new("a text behind a link, its folder on the command line", Link, ["build", "-p:FactGenTextRoot=texts"], "error FACT3006"),
    ];

    /// <summary>What is done.</summary>
    public static TheoryData<string> Done => [.. s_ways.Select(way => way.Done)];

    [Theory]
    [MemberData(nameof(Done))]
    public void What_comes_after_a_green_build_is_green_only_if_its_facts_are_those_that_were_compiled(string done)
    {
        var way = s_ways.Single(way => way.Done == done);
        using var workplace = new Workplace(packed.Feed);
        workplace.Write("Moon/Moon.csproj", MsBuild.Project(
            "<TargetFramework>net10.0</TargetFramework>", $"<PackageReference Include=\"FactGen\" Version=\"{PackedFiles.Version}\" />"));
        workplace.Write("Moon/facts/schema.yaml", "types:\n  Mission:\n    properties:\n      crew: { type: count, of: people }\n");
        workplace.Write($"Moon/{Claims}", Unsourced);
        Claim(workplace.PathOf("Moon"), "Lumen 2 carried 4 people");
        workplace.Write("Moon/seeds/log.txt", Log);
        workplace.Write("Moon/seeds/log.yaml", SourceFiles.Card("log", "The log", "2031-03-12", Log));
        Date(workplace.PathOf("Moon/seeds/log.txt"));
        workplace.Dotnet("Moon", ["build", .. MsBuild.Quiet]).Succeeded();

        way.Change(workplace.PathOf("Moon"));
        var run = workplace.Dotnet("Moon", [.. way.Command, .. MsBuild.Quiet]);
        if (way.Says is null)
        {
            run.Succeeded();
        }
        else
        {
            Assert.Contains(way.Says, run.Ended(1).Output, StringComparison.Ordinal);
        }
    }

    private static void Change(string project) => File.WriteAllText(Path.Combine(project, Claims), Unsourced);

    private static void Override(string project)
    {
        Change(project);
        File.WriteAllText(Path.Combine(project, "Directory.Build.targets"), "<Project><Target Name=\"CoreCompile\" /></Project>");
    }

    private static void ChangeText(string project)
    {
        var text = Path.Combine(project, "seeds/log.txt");
        File.WriteAllText(text, Log.Replace('4', '9'));
        Date(text);
    }

    private static void Link(string project)
    {
        Directory.CreateDirectory(Path.Combine(project, "texts"));
        File.Move(Path.Combine(project, "seeds/log.txt"), Path.Combine(project, "log.elsewhere"));
        File.CreateSymbolicLink(Path.Combine(project, "texts/log.txt"), "../log.elsewhere");
    }

    /// <summary>A command after a green build.</summary>
    /// <param name="Done">What is done.</param>
    /// <param name="Change">The change to the project's folder.</param>
    /// <param name="Command">The command.</param>
    /// <param name="Says">What it says; null if it succeeds.</param>
    private sealed record Way(string Done, Action<string> Change, string[] Command, string? Says);
}
