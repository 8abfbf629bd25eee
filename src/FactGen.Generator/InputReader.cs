using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
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
        name = (string.IsNullOrEmpty(name) ? file.Path : name!).Replace('\\', '/');
        try
        {
            return file.GetText(cancellationToken) is { } text
                ? new InputFile(kind, file.Path, name, text.ToString(), text.Encoding?.GetPreamble().Length > 0)
                : new InputFile(kind, file.Path, name, "") { Unreadable = Unreadable(kind, file.Path) };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new InputFile(kind, file.Path, name, "") { Unreadable = Steps.Failure(exception, file.Path) };
        }
    }

    private static FactDiagnostic Unreadable(InputKind kind, string path) => new(
        kind switch
        {
            InputKind.Lock => Catalogue.LockOutOfDate,
            InputKind.Text => Catalogue.TextChanged,
            _ => Catalogue.NotYaml,
        },
        $"'{path}' cannot be read: see to its permissions, or remove it.",
        Place.StartOf(path));

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
