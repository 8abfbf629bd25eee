using FactGen.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactGen.Compiler.Yaml;

/// <summary>Reads the text of one YAML file into nodes with exact places.</summary>
/// <remarks>
/// It uses only the parser's events: what YamlDotNet builds from them is recursive, and a deeply nested file would crash the compiler
/// process. For every text the result is a map, or at least one error with what could be read, or an error and null.
/// </remarks>
internal static class YamlReader
{
    /// <summary>How often a file is parsed: again if what the parser refused could be written in another way.</summary>
    private const int MostAttempts = 4;

    /// <summary>Reads a text that does not come from a file.</summary>
    /// <inheritdoc cref="Read(InputFile, DiagnosticSink)"/>
    public static YamlMapping? Read(string path, string text, DiagnosticSink diagnostics) =>
        Read(new InputFile(InputKind.Facts, path, path, text), diagnostics);

    /// <summary>Reads one file.</summary>
    /// <param name="file">The file; a byte order mark at the start is skipped and not counted.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>The root map, empty for a file without content; null if the file is not YAML, is too large, or contains no map.</returns>
    public static YamlMapping? Read(InputFile file, DiagnosticSink diagnostics)
    {
        var text = file.Text;
        if (text.Length > YamlLimits.FileLength)
        {
            diagnostics.Report(
                Catalogue.TooLarge,
                Place.StartOf(file.Path),
                $"The file has {text.Length} characters; at most {YamlLimits.FileLength} are read. Split it into several files.");
            return null;
        }

        var own = new DiagnosticSink();
        var source = InvisibleCharacterCheck.Clean(file, text, own);
        var root = Read(source, own);
        diagnostics.Report(own.Diagnostics.OrderBy(diagnostic => diagnostic.Place.Start));
        return root;
    }

    private static YamlMapping? Read(YamlSource source, DiagnosticSink diagnostics)
    {
        for (var attempt = 1; ; attempt++)
        {
            var own = new DiagnosticSink();
            var builder = new NodeBuilder(source, own);
            var failure = Parse(source, builder);
            if (failure is not null && attempt < MostAttempts && source.Bridged(builder.OpenBracket) is { } bridged)
            {
                source = bridged;
                continue;
            }

            diagnostics.Report(own.Diagnostics);
            if (failure is not null)
            {
                ReportFailure(new SyntaxFailure(source, builder).Describe(failure), diagnostics);
            }

            source.LetGo();
            return failure is null ? builder.Root : null;
        }
    }

    /// <summary>Gives the builder what the parser reads, and returns what made the parser stop.</summary>
    private static Exception? Parse(YamlSource source, NodeBuilder builder)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(source.Text), skipComments: true));
            while (!builder.IsDone && parser.MoveNext())
            {
                builder.Take(parser.Current!);
            }

            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser throws not only its own exceptions on malformed input.
            return exception;
        }
    }

    /// <summary>If a refused character, directive or construct was reported, the parser's error is only its consequence.</summary>
    private static void ReportFailure(FactDiagnostic failure, DiagnosticSink diagnostics)
    {
        var isConsequence = diagnostics.Diagnostics.Any(
            earlier => earlier.Rule == Catalogue.ControlCharacter || earlier.Message == SyntaxAdvice.DirectiveLine
                || earlier.Place.Line == failure.Place.Line);
        if (!isConsequence)
        {
            diagnostics.Report([failure]);
        }
    }
}
