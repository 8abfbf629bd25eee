using System.Text.RegularExpressions;
using FactGen.Tests.Bases;

namespace FactGen.Tests.Builds;

/// <summary>
/// The recipe for CI on the page of large bodies (<c>LARGE.md</c>): a fresh clone with the outputs of the last build compiles only what
/// changed.
/// </summary>
[Trait("Speed", "Slow")]
public sealed partial class CachedOutputsTests
{
    private static readonly string s_page =
        File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen.Tool", "LARGE.md")).ReplaceLineEndings("\n");

    private static readonly string[] s_names = ["Port", "Letters", "Guild", "Annals"];

    [Fact]
    public void A_fresh_clone_with_the_outputs_of_the_last_build_compiles_only_what_changed()
    {
        using var projects = new TemporaryProjects();
        projects.AddFacts("Port", PortFacts.Port);
        projects.AddFacts("Letters", PortFacts.Letters, "", "Port");
        projects.AddFacts("Guild", PortFacts.Guild, "", "Port");
        projects.AddFacts("Annals", PortFacts.Annals, "", "Letters", "Guild");
        var properties = Properties().Match(s_page).Groups["xml"].Value;
        projects.Write("Directory.Build.props", $"<Project><PropertyGroup>{MsBuild.CommonProperties}</PropertyGroup>{properties}</Project>");
        projects.Write(".gitignore", "bin/\nobj/\n");
        Git(projects, "init", "--quiet");
        Commit(projects);
        GiveDates(projects);

        var first = projects.BuildGraph("Annals");
        Assert.Equal(0, first.ExitCode);
        var before = s_names.ToDictionary(name => name, first.MadeAt);
        var shorter = PortFacts.Guild["guild.yaml"].Replace("12 boats and their pilots", "12 boats and their", StringComparison.Ordinal);
        projects.Write("Guild/facts/guild.yaml", shorter);
        Commit(projects);
        CheckOutAnew(projects);
        GiveDates(projects);

        var again = projects.BuildGraph("Annals");
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(["Guild", "Annals"], s_names.Where(name => again.MadeAt(name) != before[name]));
    }

    /// <summary>All files get the date of now, as in a clone; outputs stay, as a cache puts them back.</summary>
    private static void CheckOutAnew(TemporaryProjects projects)
    {
        foreach (var file in Git(projects, "ls-files").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            File.Delete(projects.PathOf(file));
        }

        Git(projects, "checkout", "--quiet", "--", ".");
    }

    private static void GiveDates(TemporaryProjects projects) =>
        ProgramRun.Of(projects.PathOf("."), "sh", ["-c", Script().Match(s_page).Groups["sh"].Value]).Succeeded();

    private static void Commit(TemporaryProjects projects)
    {
        Git(projects, "add", "--all");
        Git(projects, "commit", "--quiet", "--message", "x");
    }

    private static string Git(TemporaryProjects projects, params string[] arguments) => ProgramRun
        .Of(projects.PathOf("."), "git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments])
        .Succeeded().Output;

    [GeneratedRegex(@"^```sh\n(?<sh>git .*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(@"^```xml\n(?<xml><PropertyGroup>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Properties();
}
