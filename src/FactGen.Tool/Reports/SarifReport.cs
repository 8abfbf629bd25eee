using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Matching;
using FactGen.Tool.Commands;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Reports;

/// <summary>The report as SARIF 2.1.0, which code scanning services and editors read.</summary>
/// <remarks>Names are the format's own; see OASIS, Static Analysis Results Interchange Format, sections 3.13 to 3.52.</remarks>
internal static class SarifReport
{
    /// <summary>The base of relative addresses: the folder in which the tool runs.</summary>
    private const string Root = "%SRCROOT%";

    private static readonly SarifContext Context = new(new JsonSerializerOptions(SarifContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly Dictionary<string, int> Indexes =
        Catalogue.All.Select((rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Writes the report of a run.</summary>
    public static void Write(FactBaseRun run, TextWriter output)
    {
        var version = CommandLine.Version.Split('+')[0];
        var log = new SarifLog(
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "2.1.0",
            [
                new SarifRun(
                    new SarifTool(new SarifDriver("FactGen", version, version, [.. Catalogue.All.Select(RuleOf)])),
                    [new SarifInvocation(ExecutionSuccessful: true)],
                    "utf16CodeUnits",
                    new Dictionary<string, SarifBase> { [Root] = new(new SarifText("The folder that factgen ran in.")) },
                    [.. run.Facts.Diagnostics.Select(ResultOf)]),
            ]);
        output.WriteLine(JsonSerializer.Serialize(log, Context.SarifLog));
    }

    private static SarifRule RuleOf(Rule rule)
    {
        var page = HelpPages.Of(rule.Id)!;
        return new SarifRule(
            rule.Id,
            new SarifText(rule.Title),
            new SarifText(FirstParagraph(page)),
            new SarifMarkdown(page, page),
            new SarifConfiguration(LevelOf(rule.Severity)));
    }

    private static SarifResult ResultOf(FactDiagnostic diagnostic) => new(
        diagnostic.Rule.Id,
        Indexes[diagnostic.Rule.Id],
        LevelOf(diagnostic.Severity),
        new SarifText(Literal(diagnostic.Message)),
        [LocationOf(diagnostic.Place, diagnostic.Claim)],
        [.. diagnostic.AlsoAt.Select(place => LocationOf(place, null))],
        new SarifFingerprints(DiagnosticFingerprint.Of(diagnostic)));

    /// <summary>A message without links and placeholders: viewers read <c>[words](1)</c> and <c>{0}</c> as such (3.11.5, 3.11.6).</summary>
    private static string Literal(string message) => message
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    private static SarifLocation LocationOf(Place place, string? claim) => new(
        new SarifPhysicalLocation(
            new SarifArtifact(string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)), Root),
            new SarifRegion(place.Line, place.Column, place.EndLine, place.EndColumn)),
        claim is null ? null : [new SarifLogicalLocation(claim, "member")]);

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The first paragraph below the title of a help page.</summary>
    private static string FirstParagraph(string page) => page.Split("\n\n")[1].Replace('\n', ' ');
}

internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(
    SarifTool Tool,
    IReadOnlyList<SarifInvocation> Invocations,
    string ColumnKind,
    IReadOnlyDictionary<string, SarifBase> OriginalUriBaseIds,
    IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(
    string Id, SarifText ShortDescription, SarifText FullDescription, SarifMarkdown Help, SarifConfiguration DefaultConfiguration);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifInvocation(bool ExecutionSuccessful);

internal sealed record SarifBase(SarifText Description);

internal sealed record SarifText(string Text);

internal sealed record SarifMarkdown(string Text, string Markdown);

internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation> RelatedLocations,
    SarifFingerprints PartialFingerprints);

internal sealed record SarifFingerprints([property: JsonPropertyName("diagnostic/v1")] string Diagnostic);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation, IReadOnlyList<SarifLogicalLocation>? LogicalLocations);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri, string UriBaseId);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

internal sealed record SarifLogicalLocation(string FullyQualifiedName, string Kind);

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
