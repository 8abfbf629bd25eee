using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;

namespace FactGen.Tool.FactBases;

/// <summary>How much was checked, how, and with what result.</summary>
internal sealed record CheckSummary
{
    /// <summary>YAML files: the schema, the facts and the cards.</summary>
    public required int Files { get; init; }

    /// <summary>Entities.</summary>
    public required int Entities { get; init; }

    /// <summary>Claims.</summary>
    public required int Claims { get; init; }

    /// <summary>Claims that rest on the words of their quotes alone, without a reason.</summary>
    public required int ClaimsWithoutReason { get; init; }

    /// <summary>Claims with a reason of each kind, in the order of the kinds.</summary>
    public required IReadOnlyList<(ReasonKey Key, int Count)> Reasons { get; init; }

    /// <summary>Source cards.</summary>
    public required int Cards { get; init; }

    /// <summary>Source cards whose text is available and could be read.</summary>
    public required int CardsWithText { get; init; }

    /// <summary>All quotes, including those without evidence.</summary>
    public required int Quotes { get; init; }

    /// <summary>Quotes that were found in their text.</summary>
    public required int QuotesInText { get; init; }

    /// <summary>Quotes whose text is not available, but that the lock pins.</summary>
    public required int QuotesInLock { get; init; }

    /// <summary>How many words a quote may have.</summary>
    public required int WordLimit { get; init; }

    /// <summary>Findings of each kind, in the order of the kinds.</summary>
    public required IReadOnlyList<(FindingKind Kind, int Count)> Findings { get; init; }

    /// <summary>Diagnostics that prevent compiling.</summary>
    public required int Errors { get; init; }

    /// <summary>Warnings.</summary>
    public required int Warnings { get; init; }

    /// <summary>Informational diagnostics.</summary>
    public required int Infos { get; init; }

    /// <summary>Quotes without evidence.</summary>
    public int QuotesNowhere => Quotes - QuotesInText - QuotesInLock;

    /// <summary>Makes the counts.</summary>
    public static CheckSummary Of(IReadOnlyList<InputFile> files, CheckedFacts facts, int wordLimit)
    {
        var texts = files
            .Where(file => file is { Kind: InputKind.Text, Unreadable: null })
            .Select(file => file.Name)
            .ToHashSet(StringComparer.Ordinal);

        // Merged entities share their findings, so these count once.
        var findings = facts.Model.Entities.Keys
            .Where(entity => facts.Model.Linked.Merges.ReportedOn(entity) == entity)
            .SelectMany(facts.Findings.Of)
            .CountBy(finding => finding.Kind)
            .ToDictionary();
        var reasons = facts.Model.AllClaims.Where(claim => claim.Claim.Reasons.Count > 0)
            .SelectMany(claim => claim.Claim.Reasons)
            .CountBy(reason => reason.Key)
            .ToDictionary();
        return new CheckSummary
        {
            Files = files.Count(file => file.Kind is InputKind.Schema or InputKind.Facts or InputKind.Card),
            Entities = facts.Model.Entities.Count,
            Claims = facts.Model.AllClaims.Count(),
            ClaimsWithoutReason = facts.Model.AllClaims.Count(claim => claim.Claim.Reasons.Count == 0),
            Reasons =
            [
                .. ReasonRecord.Keys.Select(key => (key, reasons.GetValueOrDefault(key))),
            ],
            Cards = facts.Model.Cards.Count,
            CardsWithText = facts.Model.Cards.Count(card => card.Card.Text is { } text && texts.Contains(text)),
            Quotes = facts.Model.AllClaims.Sum(claim => claim.Sources.Sum(source => source.Quotes.Count)),
            QuotesInText = facts.Evidence.OfType<QuoteEvidence.InText>().Count(),
            QuotesInLock = facts.Evidence.OfType<QuoteEvidence.InLock>().Count(),
            WordLimit = wordLimit,
            Findings =
            [
                .. Enum.GetValues<FindingKind>()
                    .Where(kind => kind is not FindingKind.Unclaimed)
                    .Select(kind => (kind, findings.GetValueOrDefault(kind))),
            ],
            Errors = Count(Severity.Error),
            Warnings = Count(Severity.Warning),
            Infos = Count(Severity.Info),
        };

        int Count(Severity severity) => facts.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
    }
}
