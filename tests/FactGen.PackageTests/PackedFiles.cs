using System.Globalization;

namespace FactGen.PackageTests;

/// <summary>The packages of this repository, packed once for all tests.</summary>
public sealed class PackedFiles : IDisposable
{
    /// <summary>The name of the collection of tests that share them, one after the other.</summary>
    public const string Collection = "packed files";

    private BuiltProjects? _projects;

    private readonly string _root = Directory.CreateTempSubdirectory("factgen-packed-").FullName;

    /// <summary>Packs.</summary>
    public PackedFiles()
    {
        Pack(Feed, "FactGen");
        Pack(Feed, "FactGen.Tool");
        Pack(Feed, "FactGen.Templates");
        using var workplace = new Workplace();
        workplace.Dotnet("", "tool", "install", "FactGen.Tool", "--tool-path", Path.GetDirectoryName(Tool)!, "--add-source", Feed, "--version", Version).Succeeded();
    }

    /// <summary>A version that no folder of packages has already: a package of the same version would not be looked at again.</summary>
    public static string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0.{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}");

    /// <summary>The folder with the packed files.</summary>
    public string Feed => Path.Combine(_root, "feed");

    /// <summary>The tool, installed from its packed file.</summary>
    public string Tool => Path.Combine(_root, "tool", OperatingSystem.IsWindows() ? "factgen.exe" : "factgen");

    /// <summary>Fresh projects that have the packed files.</summary>
    internal BuiltProjects Projects => _projects ??= new BuiltProjects(this);

    /// <summary>A packed file.</summary>
    public string FileOf(string package, string extension) => Path.Combine(Feed, $"{package}.{Version}.{extension}");

    /// <summary>Packs a project as it was built, into a folder of that name, with further properties.</summary>
    internal static void Pack(string folder, string project, params string[] properties)
    {
        using var workplace = new Workplace();
        workplace.Dotnet(
            RepositoryPaths.Root,
            [
                "pack", $"src/{project}", "--no-build", "--configuration", RepositoryPaths.Configuration, "--output", folder,
                $"-p:PackageVersion={Version}", .. properties,
            ]).Succeeded();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _projects?.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}

/// <summary>The tests that share the packed files.</summary>
[CollectionDefinition(PackedFiles.Collection)]
public sealed class PackedFilesCollection : ICollectionFixture<PackedFiles>;
