using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.TestKit.Roslyn;

/// <summary>A file of a fact base as an input of the C# compiler.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">Its text.</param>
/// <param name="kind">Its kind, as FactGen.targets writes it into the metadata; null if it is not a file of the fact base.</param>
/// <param name="name">Its path below the folder of its kind.</param>
internal abstract class MemoryFile(string path, string text, string? kind, string name) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Its metadata.</summary>
    public AnalyzerConfigOptions Metadata { get; } = kind is null ? OptionTable.Empty : new OptionTable(new Dictionary<string, string>
    {
        ["build_metadata.AdditionalFiles.FactGenKind"] = kind,
        ["build_metadata.AdditionalFiles.FactGenName"] = name,
    });

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
