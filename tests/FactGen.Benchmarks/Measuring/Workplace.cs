using System.Reflection;
using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Measuring;

/// <summary>Where the benchmarks find the repository, and where they put their output.</summary>
internal static class Workplace
{
    /// <summary>The repository.</summary>
    public static string Repository { get; } = RepositoryPaths.Root;

    /// <summary>The project of the benchmarks.</summary>
    public static string Project { get; } = Path.Combine(Repository, "tests", "FactGen.Benchmarks");

    /// <summary>The C# compiler of the SDK that built the benchmarks.</summary>
    public static string Csc { get; } = typeof(Workplace).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Csc").Value!;

    /// <summary>A folder for output; whoever writes into it clears it before.</summary>
    public static string Made(params IReadOnlyList<string> parts) => Path.Combine([Project, "obj", "made", .. parts]);

    /// <summary>Writes a workload and returns its folder.</summary>
    public static string Write(WorkloadSize size, string name)
    {
        var folder = Made("workloads", name);
        Clear(folder);
        Workload.Write(size, folder);
        return folder;
    }

    /// <summary>Creates an empty folder.</summary>
    public static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }
}
