using System.Reflection;

namespace FactGen.PackageTests;

/// <summary>Where the tests find what they pack, as the project file says.</summary>
internal static class Repository
{
    /// <summary>The clone's folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("Repository"));

    /// <summary>The configuration in which the tests are built, and what they pack.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The packages that the machine has: those of other people need not be fetched again.</summary>
    public static string PackagesOfTheMachine { get; } = Metadata("NuGetPackageRoot");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
