using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.Generator.Running;

/// <summary>A file of a fact base, as the C# compiler is given it.</summary>
internal class MemoryText(FactBaseFile file, string root)
    : MemoryFile($"{root}/{file.Path}", file.Text, file.Kind == "other" ? null : file.Kind, file.Name)
{
    public FactBaseFile File => file;
}

/// <summary>A file that is there and cannot be read: the compiler then gives no text for it.</summary>
internal sealed class UnreadableText(FactBaseFile file, string root) : MemoryText(file, root)
{
    public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
}

/// <summary>A file at whose reading the host fails.</summary>
internal sealed class FailingText(FactBaseFile file, string root, Exception exception) : MemoryText(file, root)
{
    public override SourceText? GetText(CancellationToken cancellationToken = default) => throw exception;
}
