using System.Text.RegularExpressions;
using FactGen.Tests.House;

namespace FactGen.Tests.Documents;

/// <summary>The code map of ARCHITECTURE.md has the folders of the compiler in their order, and each file that it names exists.</summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string s_compiler = Path.Combine(RepositoryPaths.Root, "src", "FactGen.Compiler");

    private static readonly string s_page = File.ReadAllText(Path.Combine(s_compiler, "ARCHITECTURE.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> MappedFiles =>
    [
        .. FolderRow().Matches(s_page).SelectMany(
            row => FileName().Matches(row.Groups["files"].Value),
            (row, file) => $"{row.Groups["folder"].Value}/{file.Groups["name"].Value}"),
    ];

    [Fact]
    public void The_map_has_the_folders_of_the_compiler_in_their_order() => Assert.Equal(
        FolderOrderTests.Order,
        FolderRow().Matches(s_page).Select(row => row.Groups["folder"].Value.Split('/')[0]).Distinct());

    [Theory]
    [MemberData(nameof(MappedFiles))]
    public void A_file_of_the_map_is_in_its_folder(string file) => Assert.True(File.Exists(Path.Combine(s_compiler, file)));

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
