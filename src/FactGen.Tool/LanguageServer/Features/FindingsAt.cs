using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.Reasons;
using FactGen.Tool.Reports;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>The findings that a word of a facts file is about.</summary>
internal static class FindingsAt
{
    /// <summary>The findings on the property of the entity around a word; none if the files as they are give none.</summary>
    public static IReadOnlyList<FindingRecord> Of(CheckedFacts facts, WordMeaning meaning) =>
        meaning is { EntityId: { } written, Property: { } property }
        && facts.Model.Linked.FindAsWritten(written).Name is { } id && facts.Model.Entities.ContainsKey(id)
            ? [.. facts.Findings.Of(id).Where(finding => finding.Property == property.Name)]
            : [];

    /// <summary>What a finding amounts to, in a few words of Markdown: <c>settled: 4</c>, <c>disputed: 2 claims</c>.</summary>
    public static string InWords(FindingRecord finding, FindingReason reason) => reason.ValueOf(finding) is { } value
        ? $"{KindInWords(finding)}: {MarkdownText.Escaped(value)}"
        : KindInWords(finding);

    /// <summary>The kind of a finding; of a disputed one with the number of its claims.</summary>
    public static string KindInWords(FindingRecord finding) => finding.Kind is FindingKind.Disputed
        ? $"disputed: {TextReport.Counted(finding.Claims.Count, "claim", "claims")}"
        : finding.Kind.ToString().ToLowerInvariant();
}
