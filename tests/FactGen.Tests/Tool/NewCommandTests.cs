using FactGen.Tool;
using FactGen.Tool.Commands;
using FactGen.Tool.Drafts;

namespace FactGen.Tests.Tool;

public sealed class NewCommandTests : IDisposable
{
    private readonly FactBaseOnDisk _elsewhere = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("factgen-new-").FullName;

    [Fact]
    public void A_new_fact_base_has_no_errors()
    {
        var run = _elsewhere.RunIn(_folder, "new");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [".factgen/facts.schema.json", ".factgen/sources.schema.json", ".factgen/types.schema.json", ".gitignore", ".vscode/settings.json", "Program.cs", "facts/missions.yaml", "facts/schema.yaml", "seeds/harbour-log.txt", "seeds/harbour-log.yaml"],
            FilesIn(_folder).Where(file => !file.EndsWith(".csproj", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "Checked 3 files: 1 entity, 1 claim, 1 quote of at most 30 words.",
                "Quotes: 1 in text, 0 in lock, 0 in neither; 1 of 1 text here.",
                "Reasons: 1 claim rests on the words of the quotes alone, 0 on a reason too.",
                "Findings: 1 settled, 0 attributed, 0 disputed, 0 planned, 0 alleged, 0 denied, 0 unknown, 0 none, 0 opinion.",
                "0 errors, 0 warnings, 0 infos.",
            ],
            _elsewhere.RunIn(_folder, "check").Lines);
    }

    [Fact]
    public void Its_project_takes_the_package_of_the_tools_version()
    {
        var project = NewFactBase.Files("moon", CommandLine.Version.Split('+')[0]).Single(file => file.Path == "Moon.csproj");

        Assert.Matches("""<PackageReference Include="FactGen" Version="\d+\.\d+\.\d+[^"+]*" />""", project.Text);
    }

    [Theory]
    [InlineData("moon", "Moon")]
    [InlineData("moon-base.facts", "MoonBaseFacts")]
    [InlineData("2 moons", "Facts2Moons")]
    [InlineData("été", "Été")]
    [InlineData("---", "Facts")]
    [InlineData("class", "Class")]
    [InlineData("mission", "MissionFacts")]
    [InlineData("FactGen", "FactGenFacts")]
    [InlineData("system", "SystemFacts")]
    public void The_folders_name_becomes_the_namespace(string folder, string expected) =>
        Assert.Equal(expected, NewFactBase.NamespaceOf(folder));

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        Assert.Equal(0, _elsewhere.RunIn(_folder, "new", "deep/moon").ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder, "deep", "moon", "Moon.csproj")));
    }

    [Fact]
    public void Its_schemas_for_editors_are_up_to_date()
    {
        _elsewhere.RunIn(_folder, "new");

        Assert.Equal(0, _elsewhere.RunIn(_folder, "schema", "--check").ExitCode);
    }

    [Fact]
    public void It_says_how_to_go_on_with_a_command_on_each_line() => Assert.Equal(
        ["", "Next:", "  cd moon", "  factgen check", "  dotnet run"],
        _elsewhere.RunIn(_folder, "new", "moon").Lines[^5..]);

    /// <summary>Files of other subjects stay as they are.</summary>
    [Fact]
    public void A_new_repository_may_have_files()
    {
        string[] files = ["README.md", "LICENSE", ".gitignore", "nuget.config", ".editorconfig", ".git/config", ".vscode/settings.json", "note.txt"];
        foreach (var file in files)
        {
            Write(file, "mine");
        }

        var run = _elsewhere.RunIn(_folder, "new");

        Assert.Equal(0, run.ExitCode);
        Assert.All(files, file => Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, file))));
        Assert.Equal(["kept: .gitignore (it should name 'bin/' and 'obj/')"], run.Lines.Where(line => line.StartsWith("kept: .git", StringComparison.Ordinal)));
        Assert.Equal(0, _elsewhere.RunIn(_folder, "check").ExitCode);
    }

    [Fact]
    public void A_project_that_is_there_gets_facts_and_no_program()
    {
        Write("Harbour.csproj", "<Project />");
        Write("Program.cs", "mine");

        var run = _elsewhere.RunIn(_folder, "new");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("  dotnet add package FactGen", run.Lines[^1]);
        Assert.Single(Directory.EnumerateFiles(_folder, "*.csproj"));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "Program.cs")));
        Assert.True(File.Exists(Path.Combine(_folder, "facts", "missions.yaml")));
    }

    [Theory]
    [InlineData("seeds/mine.yaml", "'seeds' is there already")]
    [InlineData("facts/mine.yaml", "'facts' is there already")]
    [InlineData("Program.cs", "'Program.cs' is there already")]
    [InlineData(".factgen/facts.schema.json", "'.factgen/facts.schema.json' is there already")]
    public void What_would_be_overwritten_is_named_and_nothing_is_written(string inside, string reason)
    {
        Write(inside, "mine");

        Assert.Contains(reason, _elsewhere.RunIn(_folder, "new").Reason, StringComparison.Ordinal);
        Assert.Equal([inside], FilesIn(_folder));
    }

    [Fact]
    public void What_breaks_off_leaves_a_folder_that_was_there_as_it_was()
    {
        Write(".vscode/launch.json", "mine");

        Assert.Throws<CannotRunException>(() => StagedFiles.Write(_folder, [(".vscode/settings.json", ""), (new string('x', 300), "")], Somebody, default));
        Assert.Equal([".vscode/launch.json"], FilesIn(_folder));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(Path.Combine(_folder, "moon"), "");

        Assert.Contains("'moon' is a file.", _elsewhere.RunIn(_folder, "new", "moon").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("moon")]
    public void What_is_broken_off_leaves_nothing(string below)
    {
        using var end = new CancellationTokenSource();
        var folder = Path.Combine(_folder, below);

        Assert.Throws<OperationCanceledException>(() => StagedFiles.Write(folder, Broken(), Somebody, end.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));

        IEnumerable<(string, string)> Broken()
        {
            yield return ("facts/schema.yaml", "types:\n");
            end.Cancel();
            yield return ("Program.cs", "");
        }
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing()
    {
        Assert.Throws<CannotRunException>(() => StagedFiles.Write(_folder, [("facts/schema.yaml", ""), (new string('x', 300), "")], Somebody, default));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    public void Dispose()
    {
        _elsewhere.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Caller Somebody => new() { Output = TextWriter.Null, Error = TextWriter.Null, WorkingFolder = _folder, Variable = _ => null };

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);
}
