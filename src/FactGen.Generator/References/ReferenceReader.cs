using FactGen.Compiler.Bases;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.References;

/// <summary>Finds the fact bases among everything that a project references.</summary>
internal static class ReferenceReader
{
    /// <summary>The description of a referenced fact base; null for any other reference.</summary>
    public static BaseImage? Read(MetadataReference reference) => reference switch
    {
        CompilationReference project => SymbolImage.Read(project.Compilation.Assembly),
        PortableExecutableReference file => Read(file),
        _ => null,
    };

    /// <summary>If a file cannot be read, the C# compiler itself reports that, whatever the file contains.</summary>
    private static BaseImage? Read(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules() is [var main, ..]
                ? AssemblyImage.Read(main.GetMetadataReader())
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }
}
