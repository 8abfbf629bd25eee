using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Reports;

/// <summary>The report as GitLab's code quality JSON, which it shows in merge requests.</summary>
internal static class GitLabReport
{
    private static readonly GitLabContext Context = new(new JsonSerializerOptions(GitLabContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes the diagnostics.</summary>
    public static void Write(IEnumerable<FactDiagnostic> diagnostics, TextWriter output)
    {
        IReadOnlyList<GitLabIssue> issues =
        [
            .. diagnostics
                .GroupBy(DiagnosticFingerprint.Of)
                .SelectMany(same =>
                    same.Select((diagnostic, index) => IssueOf(diagnostic, index == 0 ? same.Key : TextDigest.Of($"{same.Key} {index}")))),
        ];
        output.WriteLine(JsonSerializer.Serialize(issues, Context.IReadOnlyListGitLabIssue));
    }

    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="fingerprint">Its own fingerprint: GitLab shows only one of two issues with the same.</param>
    private static GitLabIssue IssueOf(FactDiagnostic diagnostic, string fingerprint) => new(
        $"{diagnostic.Rule.Id}: {diagnostic.Message}",
        diagnostic.Rule.Id,
        fingerprint,
        diagnostic.Severity switch
        {
            Severity.Error => "major",
            Severity.Warning => "minor",
            _ => "info",
        },
        new GitLabLocation(
            diagnostic.Place.Path,
            new GitLabPositions(
                new GitLabPosition(diagnostic.Place.Line, diagnostic.Place.Column),
                new GitLabPosition(diagnostic.Place.EndLine, diagnostic.Place.EndColumn))));
}

internal sealed record GitLabIssue(string Description, string CheckName, string Fingerprint, string Severity, GitLabLocation Location);

internal sealed record GitLabLocation(string Path, GitLabPositions Positions);

internal sealed record GitLabPositions(GitLabPosition Begin, GitLabPosition End);

internal sealed record GitLabPosition(int Line, int Column);

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(IReadOnlyList<GitLabIssue>))]
internal sealed partial class GitLabContext : JsonSerializerContext;
