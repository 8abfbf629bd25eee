using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FactGen.Compiler.Bases;
using FactGen.Generator.References;

namespace FactGen.Tool.FactBases;

/// <summary>Reads the assembly of a compiled fact base.</summary>
internal static class CompiledBase
{
    /// <summary>Reads the description that the assembly contains.</summary>
    /// <param name="path">The assembly's path.</param>
    /// <param name="shown">The path for messages.</param>
    /// <exception cref="CannotRunException">There is no such file, or it is not the assembly of a fact base.</exception>
    public static BaseImage Read(string path, string shown)
    {
        try
        {
            using var assembly = new PEReader(File.OpenRead(path));
            return (assembly.HasMetadata ? AssemblyImage.Read(assembly.GetMetadataReader()) : null)
                ?? throw new CannotRunException(
                    $"'{shown}' is no compiled fact base: name the assembly that the project with its facts builds.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            throw new CannotRunException($"The fact base '{shown}' cannot be read: {exception.Message}");
        }
    }
}
