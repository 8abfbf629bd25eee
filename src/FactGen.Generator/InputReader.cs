using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator;

/// <summary>
/// A file that FactGen.targets marked as an input, not read yet. Equal as long as the compiler passes the same object for it.
/// </summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its path below the folder of its kind.</param>
/// <param name="File">The file.</param>
/// <param name="IsBehindLink">Whether it is reached through a symbolic link below the folder of its kind.</param>
internal sealed record Input(InputKind Kind, string Name, AdditionalText File, bool IsBehindLink);

/// <summary>Selects FactGen's inputs from all files that the compiler gets, and reads them.</summary>
/// <remarks>
/// Options change as a whole, and more often than files: deciding which files are inputs of FactGen reads none of them.
/// Roslyn (4.14 to 5.3) may pass a file twice: if one file was removed while another one was edited, its InputNode has another order than
/// the project, and the next edit adds the file at the edited one's place in the project. Such a file counts once.
/// </remarks>
internal static class InputReader
{
    /// <summary>The number of UTF-8 among the code pages.</summary>
    private const int Utf8 = 65001;

    /// <summary>The inputs of a project that has facts, not read yet.</summary>
    public static IncrementalValuesProvider<Input> InputsOf(
        IncrementalGeneratorInitializationContext context,
        RoslynItems<GeneratorOptions> options) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => Find(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Find)
            .Where(static input => input is not null)
            .Collect()
            .Combine(options.Outcomes.Select(static (_, _) => true).Collect())
            .SelectMany(static (pair, _) => pair.Right.IsEmpty ? [] : pair.Left.Distinct().Select(input => input!));

    /// <summary>The inputs with their texts.</summary>
    public static IncrementalValuesProvider<InputFile> FilesOf(IncrementalValuesProvider<Input> inputs) =>
        inputs.Select(static (input, cancellationToken) => Read(input, cancellationToken)).WithTrackingName(StepNames.Read);

    /// <summary>The file as the project marked it; null if it is not a FactGen input.</summary>
    public static Input? Find(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue("build_metadata.AdditionalFiles.FactGenKind", out var given) || KindOf(given) is not { } kind)
        {
            return null;
        }

        metadata.TryGetValue("build_metadata.AdditionalFiles.FactGenName", out var name);
        metadata.TryGetValue("build_metadata.AdditionalFiles.FactGenBehindLink", out var isBehindLink);
        return new Input(kind, (string.IsNullOrEmpty(name) ? file.Path : name!).Replace('\\', '/'), file, isBehindLink == "true");
    }

    /// <summary>The file with its text. Two files with the same text are equal, whatever objects contain them.</summary>
    public static InputFile Read(Input input, CancellationToken cancellationToken)
    {
        var (kind, path, name) = (input.Kind, input.File.Path, input.Name);
        if (input.IsBehindLink)
        {
            return UnreadFile.BehindLink(kind, path, name);
        }

        try
        {
            return input.File.GetText(cancellationToken) switch
            {
                null => UnreadFile.Of(kind, path, name, $"'{path}' cannot be read: see to its permissions, or remove it."),
                { Encoding: { CodePage: not Utf8 } other } => UnreadFile.NotUtf8(kind, path, name, other.WebName),
                var text => new InputFile(kind, path, name, text.ToString(), text.Encoding?.GetPreamble().Length > 0),
            };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new InputFile(kind, path, name, "") { Unreadable = Outcome.FailureOf(exception, path) };
        }
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
