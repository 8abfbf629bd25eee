using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FactGen.Compiler.Bases;
using FactGen.Generator.References;

namespace FactGen.Tool.FactBases;

/// <summary>Reads the assembly of a compiled fact base.</summary>
internal static class CompiledBase
{
    /// <summary>What it says of itself.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">Where it is, as messages name it.</param>
    /// <exception cref="CannotRunException">There is no such file, or it is no fact base's.</exception>
    public static BaseImage Read(string path, string shown)
    {
        try
        {
            using var assembly = new PEReader(File.OpenRead(path));
            return (assembly.HasMetadata ? AssemblyImage.Read(assembly.GetMetadataReader()) : null)
                ?? throw new CannotRunException($"'{shown}' is no compiled fact base: name the assembly that the project with its facts builds.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            throw new CannotRunException($"The fact base '{shown}' cannot be read: {exception.Message}");
        }
    }
}
