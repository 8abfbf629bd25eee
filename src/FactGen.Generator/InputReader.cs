using FactGen.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator;

/// <summary>Takes the files that FactGen.targets marked as its own out of all that the compiler is given.</summary>
internal static class InputReader
{
    /// <summary>The file with its text; null where it is none of ours.</summary>
    public static InputFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue("build_metadata.AdditionalFiles.FactGenKind", out var given) || KindOf(given) is not { } kind)
        {
            return null;
        }

        metadata.TryGetValue("build_metadata.AdditionalFiles.FactGenName", out var name);
        var text = file.GetText(cancellationToken);
        return new InputFile(
            kind,
            file.Path,
            (string.IsNullOrEmpty(name) ? file.Path : name!).Replace('\\', '/'),
            text?.ToString() ?? "",
            text?.Encoding?.GetPreamble().Length > 0)
        {
            IsUnreadable = text is null,
        };
    }

    private static InputKind? KindOf(string kind) => kind switch
    {
        "schema" => InputKind.Schema,
        "facts" => InputKind.Facts,
        "card" => InputKind.Card,
        "lock" => InputKind.Lock,
        "text" => InputKind.Text,
        _ => null,
    };
}
