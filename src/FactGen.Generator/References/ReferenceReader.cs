using FactGen.Compiler.Bases;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.References;

/// <summary>Tells the fact bases among all that a project references.</summary>
internal static class ReferenceReader
{
    /// <summary>What a referenced fact base says of itself; null for any other reference.</summary>
    public static BaseImage? Read(MetadataReference reference) => reference switch
    {
        CompilationReference project => SymbolImage.Read(project.Compilation.Assembly),
        PortableExecutableReference file => Read(file),
        _ => null,
    };

    /// <summary>A file that cannot be read is an error of the C# compiler's own, whatever is in it.</summary>
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
