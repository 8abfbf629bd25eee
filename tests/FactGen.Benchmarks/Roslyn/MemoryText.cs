using System.Text;
using FactGen.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Benchmarks.Roslyn;

/// <summary>A file of a fact base as the C# compiler is given it.</summary>
internal sealed class MemoryText(InputFile file) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Its metadata.</summary>
    public Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions Options { get; } = ProjectOptions.OptionsOf(file);

    /// <summary>The file.</summary>
    public InputFile File => file;

    /// <inheritdoc/>
    public override string Path => file.Path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
