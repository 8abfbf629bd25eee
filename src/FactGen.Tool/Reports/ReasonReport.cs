using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reasons;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen why</c>, for programs.</summary>
internal sealed record ReasonReport
{
    private static readonly ReasonReportContext Context = new(new JsonSerializerOptions(ReasonReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public int Version { get; } = 1;

    public required string Id { get; init; }

    /// <summary><c>entity</c>, <c>finding</c> or <c>claim</c>.</summary>
    public required string Kind { get; init; }

    public required JsonEntity Entity { get; init; }

    public required IReadOnlyList<JsonFinding> Findings { get; init; }

    public required IReadOnlyList<JsonClaim> Claims { get; init; }

    /// <summary>The diagnostics of these claims.</summary>
    public required IReadOnlyList<JsonDiagnostic> Diagnostics { get; init; }

    /// <summary>Creates the report.</summary>
    public static ReasonReport Of(Subject subject, CheckedFacts facts)
    {
        var reason = new FindingReason(facts);
        var ids = subject.Claims.Select(claim => claim.Claim.Id.Text).ToHashSet(StringComparer.Ordinal);
        return new ReasonReport
        {
            Id = subject.Id,
            Kind = subject.Kind.ToString().ToLowerInvariant(),
            Entity = JsonEntity.Of(subject.Entity),
            Findings = [.. subject.Findings.Select(finding => JsonFinding.Of(finding, reason))],
            Claims = [.. subject.Claims.Select(claim => JsonClaim.Of(claim, facts, reason))],
            Diagnostics =
            [
                .. facts.Diagnostics.Where(diagnostic => diagnostic.Claim is { } claim && ids.Contains(claim)).Select(JsonDiagnostic.Of),
            ],
        };
    }

    /// <summary>Writes the bytes.</summary>
    public void Write(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(this, Context.ReasonReport));
}

/// <summary>An entity, and where it is declared.</summary>
internal sealed record JsonEntity(
    string Id,
    string Type,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> SameAs,
    bool Living,
    string? Note,
    string File,
    int Line,
    int Column)
{
    public static JsonEntity Of(EntityDeclaration declaration)
    {
        var (entity, place) = (declaration.Entity, declaration.Key.Place);
        return new JsonEntity(
            entity.Id,
            entity.Type,
            entity.Name,
            [.. entity.Aliases.Select(alias => alias.Text)],
            [.. entity.SameAs],
            entity.IsLiving,
            entity.Note,
            place.Path,
            place.Line,
            place.Column);
    }
}

/// <summary>A finding, and why it has its kind.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Property">The property.</param>
/// <param name="Kind">The kind of finding.</param>
/// <param name="Value">The value in words, for the kinds that have one.</param>
/// <param name="Why">Sentences that say why it has this kind.</param>
/// <param name="From">The first day that it covers, as <c>2022-01-05</c>; null if open.</param>
/// <param name="To">The last day that it covers; null if open.</param>
/// <param name="Witnesses">How many independent witnesses the deciding claims have.</param>
/// <param name="Deciding">The claims that decide it.</param>
/// <param name="Dissent">The claims to which another was preferred.</param>
/// <param name="Aside">The claims that do not decide it.</param>
internal sealed record JsonFinding(
    string Entity,
    string Property,
    string Kind,
    string? Value,
    IReadOnlyList<string> Why,
    string? From,
    string? To,
    int Witnesses,
    IReadOnlyList<string> Deciding,
    IReadOnlyList<string> Dissent,
    IReadOnlyList<JsonAside> Aside)
{
    public static JsonFinding Of(FindingRecord finding, FindingReason reason) => new(
        finding.Entity,
        finding.Property,
        finding.Kind.ToString().ToLowerInvariant(),
        reason.ValueOf(finding),
        [.. reason.Of(finding)],
        CalendarDay.Of(finding.From),
        CalendarDay.Of(finding.To),
        finding.Witnesses,
        [.. finding.Claims],
        [.. finding.Dissent],
        [.. finding.Others.Select(id => new JsonAside(id, reason.WhyAside(id, finding)))]);
}

/// <summary>A claim that does not decide a finding, and why.</summary>
internal sealed record JsonAside(string Claim, string Why);

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ReasonReport))]
internal sealed partial class ReasonReportContext : JsonSerializerContext;
