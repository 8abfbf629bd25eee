using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.Generator.Running;

/// <summary>An additional file that stands in memory.</summary>
internal class MemoryText(FactBaseFile file, string root) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public FactBaseFile File => file;

    public override string Path { get; } = $"{root}/{file.Path}";

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
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
