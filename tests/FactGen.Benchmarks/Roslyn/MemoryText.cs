using FactGen.Compiler;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>A file of a workload as an input of the C# compiler.</summary>
internal sealed class MemoryText(InputFile file) : MemoryFile(file.Path, file.Text, KindOf(file), file.Name)
{
    /// <summary>The file.</summary>
    public InputFile File => file;

    /// <summary>The word for the kind of a file in its metadata.</summary>
    public static string KindOf(InputFile file) => file.Kind.ToString().ToLowerInvariant();
}
