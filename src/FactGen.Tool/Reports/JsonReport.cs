using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Reports;

/// <summary>The report for programs (FORMAT.md section 8).</summary>
internal sealed record JsonReport
{
    // The JSON is not embedded in HTML, so words in every script can stay unescaped.
    private static readonly JsonReportContext Context = new(new JsonSerializerOptions(JsonReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public required int Version { get; init; }

    public required int Files { get; init; }

    public required int Entities { get; init; }

    public required int Claims { get; init; }

    public required int ClaimsWithoutReason { get; init; }

    public required IReadOnlyDictionary<string, int> Reasons { get; init; }

    public required JsonQuotes Quotes { get; init; }

    public required IReadOnlyDictionary<string, int> Findings { get; init; }

    public required IReadOnlyList<JsonDiagnostic> Diagnostics { get; init; }

    /// <summary>Writes the report of a run.</summary>
    public static void Write(FactBaseRun run, TextWriter output)
    {
        var summary = run.Summary;
        var report = new JsonReport
        {
            Version = 1,
            Files = summary.Files,
            Entities = summary.Entities,
            Claims = summary.Claims,
            ClaimsWithoutReason = summary.ClaimsWithoutReason,
            Reasons = summary.Reasons.ToDictionary(reason => ReasonRecord.NameOf(reason.Key), reason => reason.Count),
            Quotes = new JsonQuotes(summary.Quotes, summary.QuotesInText, summary.QuotesInLock),
            Findings = summary.Findings.ToDictionary(finding => finding.Kind.ToString().ToLowerInvariant(), finding => finding.Count),
            Diagnostics = [.. run.Facts.Diagnostics.Select(JsonDiagnostic.Of)],
        };
        output.WriteLine(JsonSerializer.Serialize(report, Context.JsonReport));
    }
}

/// <summary>How the quotes were checked.</summary>
internal sealed record JsonQuotes(int Total, int InText, int InLock);

/// <summary>One diagnostic.</summary>
internal sealed record JsonDiagnostic(
    string Id, string Severity, string Message, string File, int Line, int Column, int EndLine, int EndColumn, string? Claim)
{
    /// <summary>Converts a diagnostic.</summary>
    public static JsonDiagnostic Of(FactDiagnostic diagnostic) => new(
        diagnostic.Rule.Id,
        diagnostic.Severity.ToString().ToLowerInvariant(),
        diagnostic.Message,
        diagnostic.Place.Path,
        diagnostic.Place.Line,
        diagnostic.Place.Column,
        diagnostic.Place.EndLine,
        diagnostic.Place.EndColumn,
        diagnostic.Claim);
}

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
