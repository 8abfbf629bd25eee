using System.Text.RegularExpressions;

namespace FactGen.Tests.Documents;

/// <summary>Every link of a page to something in the repository leads there.</summary>
public sealed partial class LinkTests
{
    private static readonly string[] s_notOurs = ["bin", "obj", "node_modules", "packages"];

    public static TheoryData<string> Pages =>
        [
            .. PagesBelow(RepositoryPaths.Root)
                .Select(page => Path.GetRelativePath(RepositoryPaths.Root, page).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_link_leads_to_a_file_or_a_heading(string page)
    {
        var path = Path.Combine(RepositoryPaths.Root, page);
        var text = Code().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), "");

        Assert.DoesNotContain(
            Link().Matches(text).Select(link => link.Groups["target"].Value),
            target => !target.StartsWith("https://", StringComparison.Ordinal) && !Leads(path, target));
    }

    [Theory]
    [InlineData("README.md", true)]
    [InlineData("#run-it", true)]
    [InlineData("src/FactGen.Compiler/FORMAT.md#11-bounds", true)]
    [InlineData("src/FactGen.Compiler/FORMAT.md#claim-keys", true)]
    [InlineData("src/FactGen.Compiler/FORMAT.md#no-such-heading", false)]
    [InlineData("no-such-page.md", false)]
    public void A_link_that_leads_nowhere_is_noticed(string target, bool leads) =>
        Assert.Equal(leads, Leads(Path.Combine(RepositoryPaths.Root, "README.md"), target));

    private static bool Leads(string page, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return parts is [_, var anchor]
            ? File.Exists(file) && HeadingsOf(file).Contains(anchor)
            : File.Exists(file) || Directory.Exists(file);
    }

    /// <summary>The headings as GitHub's anchors.</summary>
    private static HashSet<string> HeadingsOf(string file) =>
    [
        .. Heading().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
            .Select(heading => NoAnchor().Replace(heading.Groups["words"].Value.ToLowerInvariant(), "").Replace(' ', '-')),
    ];

    private static IEnumerable<string> PagesBelow(string folder) => Directory.EnumerateFiles(folder, "*.md").Concat(
        Directory.EnumerateDirectories(folder)
            .Where(below => Path.GetFileName(below) is var name && name[0] != '.' && !s_notOurs.Contains(name))
            .SelectMany(PagesBelow));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (?<words>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
