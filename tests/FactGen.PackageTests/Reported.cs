using System.Text.Json;

namespace FactGen.PackageTests;

/// <summary>A diagnostic, by whomever it was reported.</summary>
internal sealed record Reported(string Id, string Severity, string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>By files, lines and columns.</summary>
    public static IComparer<Reported> InOrder { get; } = Comparer<Reported>.Create((one, other) =>
        string.CompareOrdinal(one.File, other.File) is not 0 and var files ? files
        : (one.Line, one.Column, one.Id).CompareTo((other.Line, other.Column, other.Id)));

    /// <summary>As the compiler writes it into a SARIF file.</summary>
    public static Reported OfSarif(JsonElement result, string below)
    {
        var place = result.TryGetProperty("locations", out var locations) ? locations[0].GetProperty("physicalLocation") : default;
        var region = place.ValueKind is JsonValueKind.Undefined ? default : place.GetProperty("region");
        return new Reported(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString() switch { "note" => "info", var level => level! },
            place.ValueKind is JsonValueKind.Undefined
                ? ""
                : Path.GetRelativePath(below, new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath),
            Number("startLine"),
            Number("startColumn"),
            Number("endLine"),
            Number("endColumn"));

        int Number(string name) => region.ValueKind is JsonValueKind.Undefined ? 0 : region.GetProperty(name).GetInt32();
    }

    /// <summary>As <c>factgen check --format json</c> writes it.</summary>
    public static Reported OfJson(JsonElement diagnostic) => new(
        diagnostic.GetProperty("id").GetString()!,
        diagnostic.GetProperty("severity").GetString()!,
        diagnostic.GetProperty("file").GetString()!,
        diagnostic.GetProperty("line").GetInt32(),
        diagnostic.GetProperty("column").GetInt32(),
        diagnostic.GetProperty("end_line").GetInt32(),
        diagnostic.GetProperty("end_column").GetInt32());
}
