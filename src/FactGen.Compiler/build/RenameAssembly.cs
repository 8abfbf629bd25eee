using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>Writes an assembly again under another name and without its strong name, which the change would break.</summary>
/// <remarks>The same assembly and name give the same bytes.</remarks>
public sealed class RenameAssembly : Task
{
    /// <summary>The assembly's file.</summary>
    [Required]
    public string From { get; set; }

    /// <summary>The file to write; the assembly is called what the file is called.</summary>
    [Required]
    public string To { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(From);
        assembly.Name.Name = System.IO.Path.GetFileNameWithoutExtension(To);
        assembly.Name.PublicKey = [];
        assembly.Name.Attributes &= ~AssemblyAttributes.PublicKey;
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        assembly.MainModule.Name = System.IO.Path.GetFileName(To);
        assembly.Write(To, new WriterParameters { Timestamp = 0, DeterministicMvid = true });
        return true;
    }
}
