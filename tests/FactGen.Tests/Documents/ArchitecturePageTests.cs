using System.Text.RegularExpressions;
using FactGen.Tests.House;

namespace FactGen.Tests.Documents;

/// <summary>
/// The code maps of ARCHITECTURE.md have the folders of the compiler in their order, and all folders of the tool; each file that they name
/// exists.
/// </summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string s_compiler = Path.Combine(RepositoryPaths.Root, "src", "FactGen.Compiler");

    private static readonly string s_page = File.ReadAllText(Path.Combine(s_compiler, "ARCHITECTURE.md")).ReplaceLineEndings("\n");

    private static readonly string s_tool = Path.Combine(RepositoryPaths.Root, "src", "FactGen.Tool");

    private static readonly string[] s_maps = s_page.Split("The folders of `src/FactGen.Tool`:");

    public static TheoryData<string> MappedFiles =>
    [
        .. new[] { (Project: s_compiler, Map: s_maps[0]), (Project: s_tool, Map: s_maps[1]) }
            .SelectMany(part => FolderRow().Matches(part.Map), (part, row) => (part.Project, Row: row))
            .SelectMany(
                part => FileName().Matches(part.Row.Groups["files"].Value),
                (part, file) => $"{Path.GetFileName(part.Project)}/{part.Row.Groups["folder"].Value}/{file.Groups["name"].Value}"),
    ];

    [Fact]
    public void The_map_has_the_folders_of_the_compiler_in_their_order() => Assert.Equal(
        FolderOrderTests.Order,
        FolderRow().Matches(s_maps[0]).Select(row => row.Groups["folder"].Value.Split('/')[0]).Distinct());

    [Fact]
    public void The_map_has_every_folder_of_the_tool() => Assert.Equal(
        Directory.GetDirectories(s_tool).Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj"]).Order(StringComparer.Ordinal),
        FolderRow().Matches(s_maps[1]).Select(row => row.Groups["folder"].Value).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(MappedFiles))]
    public void A_file_of_the_map_is_in_its_folder(string file) =>
        Assert.True(File.Exists(Path.Combine(RepositoryPaths.Root, "src", file)));

    [Fact]
    public void Every_file_that_the_page_names_exists()
    {
        // Only the examples of what could be added do not exist.
        string[] examples = ["Diagnostics/Help/FACT5005.md", "Prose/German/GermanProse.cs"];
        var files = Directory.EnumerateFiles(RepositoryPaths.Root, "*.*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(RepositoryPaths.Root, file).Replace('\\', '/'))
            .ToArray();

        Assert.DoesNotContain(
            FileName().Matches(s_page).Select(match => match.Groups["name"].Value).Except(examples),
            name => !Array.Exists(files, file => file.EndsWith($"/{name}", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^\| `(?<folder>[A-Z][\w/]*)/` \| [^|\n]* \| (?<files>[^|\n]*) \|$", RegexOptions.Multiline)]
    private static partial Regex FolderRow();

    [GeneratedRegex(@"`(?<name>[\w./]+\.(?:cs|md))`")]
    private static partial Regex FileName();
}
