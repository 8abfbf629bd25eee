namespace FactGen.Tests.Documents;

/// <summary>The pictures in the pages are small, so that a page opens at once and the repository stays light.</summary>
public class PictureTests
{
    private const int Largest = 100_000;

    public static TheoryData<string> Pictures =>
        [.. new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, folder), "*.png", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(RepositoryPaths.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Each_is_below_100_KB(string picture) =>
        Assert.InRange(new FileInfo(Path.Combine(RepositoryPaths.Root, picture)).Length, 1, Largest);
}
