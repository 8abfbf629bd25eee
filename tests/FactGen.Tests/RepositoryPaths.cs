using System.Reflection;

namespace FactGen.Tests;

/// <summary>Where the tests find the rest of the repository, as the project file says.</summary>
internal static class RepositoryPaths
{
    /// <summary>The folder with FactGen.props and FactGen.targets.</summary>
    public static string BuildFiles { get; } = Folder("BuildFilesDirectory");

    /// <summary>The folder with the generator and what it needs beside it.</summary>
    public static string Generator { get; } = Folder("GeneratorDirectory");

    /// <summary>The repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(BuildFiles, "../../.."));

    /// <summary>The folder with what the fuzzer starts from and what it found.</summary>
    public static string Fuzzing { get; } = Path.Combine(Root, "tests", "FactGen.Fuzzing");

    private static string Folder(string key) => Path.GetFullPath(typeof(RepositoryPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!);
}
