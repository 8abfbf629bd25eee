using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.Generator.Running;

/// <summary>A file of a fact base as an input of the C# compiler.</summary>
internal class MemoryText(FactBaseFile file, string root)
    : MemoryFile($"{root}/{file.Path}", file.Text, file.Kind == "other" ? null : file.Kind, file.Name)
{
    public FactBaseFile File => file;
}

/// <summary>A file that exists and cannot be read: the compiler then passes no text for it.</summary>
internal sealed class UnreadableText(FactBaseFile file, string root) : MemoryText(file, root)
{
    public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
}

/// <summary>A file whose reading makes the host fail.</summary>
internal sealed class FailingText(FactBaseFile file, string root, Exception exception) : MemoryText(file, root)
{
    public override SourceText? GetText(CancellationToken cancellationToken = default) => throw exception;
}
