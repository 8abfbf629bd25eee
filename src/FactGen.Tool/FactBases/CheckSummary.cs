using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;

namespace FactGen.Tool.FactBases;

/// <summary>How much was checked, how, and what came of it.</summary>
internal sealed record CheckSummary
{
    /// <summary>YAML files: the schema, the facts and the cards.</summary>
    public required int Files { get; init; }

    /// <summary>Entities.</summary>
    public required int Entities { get; init; }

    /// <summary>Claims.</summary>
    public required int Claims { get; init; }

    /// <summary>Source cards.</summary>
    public required int Cards { get; init; }

    /// <summary>Source cards whose text is there and could be read.</summary>
    public required int CardsWithText { get; init; }

    /// <summary>Quotes, those included that were shown nowhere.</summary>
    public required int Quotes { get; init; }

    /// <summary>Quotes that were found in their text.</summary>
    public required int QuotesInText { get; init; }

    /// <summary>Quotes that the lock pins, their text not being there.</summary>
    public required int QuotesInLock { get; init; }

    /// <summary>How many words a quote may have.</summary>
    public required int WordLimit { get; init; }

    /// <summary>Findings of each kind, in the order of the kinds.</summary>
    public required IReadOnlyList<(FindingKind Kind, int Count)> Findings { get; init; }

    /// <summary>Diagnostics that stand in the way of compiling.</summary>
    public required int Errors { get; init; }

    /// <summary>Diagnostics worth a look.</summary>
    public required int Warnings { get; init; }

    /// <summary>Diagnostics said in passing.</summary>
    public required int Infos { get; init; }

    /// <summary>Quotes that were shown nowhere.</summary>
    public int QuotesNowhere => Quotes - QuotesInText - QuotesInLock;

    /// <summary>Counts.</summary>
    public static CheckSummary Of(IReadOnlyList<InputFile> files, CheckedFacts facts, int wordLimit)
    {
        var texts = files.Where(file => file is { Kind: InputKind.Text, Unreadable: null }).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);

        // Entities that are the same have their findings in common: they count once.
        var findings = facts.Model.Entities.Keys
            .Where(entity => facts.Model.Linked.TellerOf(entity) == entity)
            .SelectMany(facts.Findings.Of)
            .CountBy(finding => finding.Kind)
            .ToDictionary();
        return new CheckSummary
        {
            Files = files.Count(file => file.Kind is InputKind.Schema or InputKind.Facts or InputKind.Card),
            Entities = facts.Model.Entities.Count,
            Claims = facts.Model.AllClaims.Count(),
            Cards = facts.Model.Cards.Count,
            CardsWithText = facts.Model.Cards.Count(card => card.Card.Text is { } text && texts.Contains(text)),
            Quotes = facts.Model.AllClaims.Sum(claim => claim.Sources.Sum(source => source.Quotes.Count)),
            QuotesInText = facts.Evidence.OfType<QuoteEvidence.InText>().Count(),
            QuotesInLock = facts.Evidence.OfType<QuoteEvidence.InLock>().Count(),
            WordLimit = wordLimit,
            Findings = [.. Enum.GetValues<FindingKind>().Where(kind => kind is not FindingKind.Unclaimed).Select(kind => (kind, findings.GetValueOrDefault(kind)))],
            Errors = Count(Severity.Error),
            Warnings = Count(Severity.Warning),
            Infos = Count(Severity.Info),
        };

        int Count(Severity severity) => facts.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
    }
}
