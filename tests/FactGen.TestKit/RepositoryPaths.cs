using System.Reflection;

namespace FactGen.TestKit;

/// <summary>Where the tests find the rest of the repository; the paths come from FactGen.TestKit.props.</summary>
internal static class RepositoryPaths
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("Repository"));

    /// <summary>The configuration in which the tests and the code under test are built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The NuGet packages that the machine has already.</summary>
    public static string PackagesOfTheMachine { get; } = Metadata("NuGetPackageRoot");

    /// <summary>The folder with FactGen.props and FactGen.targets.</summary>
    public static string BuildFiles { get; } = Path.Combine(Root, "src", "FactGen.Generator", "build");

    /// <summary>The folder with the generator and the assemblies that it needs.</summary>
    public static string Generator { get; } = Path.Combine(Root, "src", "FactGen.Generator", "bin", Configuration, "netstandard2.0");

    /// <summary>The tool as it was built.</summary>
    public static string Tool { get; } = Path.Combine(Root, "src", "FactGen.Tool", "bin", Configuration, "net10.0", "FactGen.Tool.dll");

    /// <summary>The folder with the fuzzer's first inputs and the inputs that once failed.</summary>
    public static string Fuzzing { get; } = Path.Combine(Root, "tests", "FactGen.Fuzzing");

    private static string Metadata(string key) => typeof(RepositoryPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
