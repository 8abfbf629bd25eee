using FactGen.Compiler.Checks;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;
using FactGen.Tool.Search;

namespace FactGen.Tool.Pages.Models;

/// <summary>A claim in full: its value, who says so, and the quotes.</summary>
internal sealed record ClaimModel
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required Reference Value { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>Who says so; null for the source's own voice.</summary>
    public required Reference? Speaker { get; init; }

    /// <summary>Whether a source says it in its own voice, and not only in a heading.</summary>
    public required bool IsOwnVoice { get; init; }

    /// <summary>Those who passed it on, the nearest to the speaker first.</summary>
    public required IReadOnlyList<Reference> Via { get; init; }

    /// <summary>The day on which it was said; null if the facts give none.</summary>
    public required string? Stated { get; init; }

    /// <summary>What limits it: when it holds, its condition, its rank, its retraction.</summary>
    public required IReadOnlyList<(string Label, string Text)> Remarks { get; init; }

    /// <summary>How its value and its time follow from the words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What editors wrote for editors: reasons for single rules, and notes.</summary>
    public required IReadOnlyList<(string Label, string Text)> EditorNotes { get; init; }

    public required IReadOnlyList<QuotedSource> Sources { get; init; }

    /// <summary>The fact base that contains it; null if it is this one.</summary>
    public required string? FactBase { get; init; }

    public static ClaimModel Of(ClaimRecord claim, FactIndex index)
    {
        // The evidence of a claim of another fact base was checked when that fact base was compiled.
        var declaration = index.Model.Claims.GetValueOrDefault(claim.Id);
        QuoteEvidence[] evidence = declaration is null ? [] : [.. index.EvidenceOf(declaration)];
        return new ClaimModel
        {
            Id = claim.Id,
            Anchor = SitePaths.ClaimAnchor(claim.Id),
            Value = index.ValueOf(claim),
            Modality = claim.Modality,
            Speaker = claim.By is { } speaker ? index.ToEntity(speaker) : null,
            IsOwnVoice = index.Facts.Findings.Context.IsOwnVoice(claim),
            Via = [.. claim.Via.Select(index.ToCarrier)],
            Stated = claim.Stated?.ToProse(),
            Remarks = [.. RemarksOn(claim, index)],
            Reasons = [.. claim.Reasons.Where(IsForReaders).Select(reason => reason.Text)],
            EditorNotes =
            [
                .. claim.Reasons.Where(reason => !IsForReaders(reason)).Select(reason => ($"Reason ({ReasonRecord.NameOf(reason.Key)})", reason.Text)),
                .. claim.ReasonedBy is { } person ? new[] { ("Reasons by", person) } : [],
                .. claim.Note is { } note ? new[] { ("Note", note) } : [],
            ],
            Sources =
            [
                .. claim.Sources.Select((source, number) =>
                    QuotedSource.Of(source, declaration?.Sources[number].Quotes ?? [], evidence, index)),
            ],
            FactBase = declaration is null ? QualifiedName.FactBaseOf(claim.Id) : null,
        };
    }

    private static IEnumerable<(string Label, string Text)> RemarksOn(ClaimRecord claim, FactIndex index)
    {
        if (claim.HasValid)
        {
            yield return ("Holds", Wording.TimeOf(claim) ?? "at all times");
        }

        if (claim.If is { } condition)
        {
            yield return ("If", condition);
        }

        if (claim.Rank is not Rank.Normal)
        {
            yield return (claim.Rank.ToString(), claim.Reason ?? "");
        }

        if (claim.Retraction is { } retraction)
        {
            yield return ("Retracted", string.Join(
                ", ",
                new[]
                {
                    retraction.On?.ToProse(),
                    retraction.Reason,
                    retraction.Instead is { } instead ? $"instead: {ValueOf(instead, index)}" : null,
                }.OfType<string>()));
        }

        if (claim.SameAs is { } same)
        {
            yield return ("Says the same as", ValueOf(same, index));
        }
    }

    private static bool IsForReaders(ReasonRecord reason) => reason.Key is ReasonKey.Value or ReasonKey.Valid;

    /// <summary>Another claim by its value and voice.</summary>
    private static string ValueOf(string claim, FactIndex index) =>
        index.Model.Claims.TryGetValue(claim, out var other)
            ? $"{index.Reason.ValueOf(other.Claim)} ({index.Reason.VoiceOf(other.Claim)})"
            : claim;
}

/// <summary>A source of a claim, with its quotes.</summary>
/// <param name="Source">The source.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Language">The language of its words, as a BCP 47 tag.</param>
/// <param name="Quotes">The words.</param>
internal sealed record QuotedSource(
    Reference Source,
    string? Published,
    string? Language,
    IReadOnlyList<QuoteModel> Quotes)
{
    public static QuotedSource Of(
        SourceReference reference,
        IReadOnlyList<YamlScalar> places,
        IReadOnlyList<QuoteEvidence> evidence,
        FactIndex index)
    {
        var card = index.CardOf(reference.Source);
        return new QuotedSource(
            index.ToSource(reference.Source),
            card.Published?.ToProse(),
            card.Language,
            [
                .. reference.Quotes.Select((quote, number) =>
                    QuoteModel.Of(
                        quote,
                        card.Url,
                        evidence.FirstOrDefault(shown => ReferenceEquals(shown.Quoted.Words, places[number])),
                        index)),
            ]);
    }
}

/// <summary>Words of a source.</summary>
/// <param name="Words">The quote, with the sentences around it if texts are shown.</param>
/// <param name="IsInContext">Whether the sentences around it are included.</param>
/// <param name="Sense">What garbled words mean.</param>
/// <param name="Language">Its own language, if it differs from the source's.</param>
/// <param name="Translation">What it says in the readers' language.</param>
/// <param name="IsInHeading">Whether it is only in a heading.</param>
/// <param name="Place">Page and section of the source.</param>
/// <param name="Address">The address of the source, with the words as its fragment.</param>
internal sealed record QuoteModel(
    IReadOnlyList<MarkedWords> Words,
    bool IsInContext,
    string? Sense,
    string? Language,
    string? Translation,
    bool IsInHeading,
    string? Place,
    string? Address)
{
    public static QuoteModel Of(QuoteRecord quote, string? url, QuoteEvidence? evidence, FactIndex index)
    {
        var found = index.ShowsTexts ? evidence as QuoteEvidence.InText : null;
        return new QuoteModel(
            found is null ? [new MarkedWords(quote.Exact, IsMeant: true)] : MarkedWords.Of(found.Text, found.Place),
            found is not null,
            quote.Sic,
            quote.Language,
            quote.Translation,
            evidence?.StandsInHeading ?? false,
            PlaceOf(evidence?.Locator),
            url is null ? null : TextFragment.Of(url, quote));
    }

    private static string? PlaceOf(QuoteLocator? locator)
    {
        var parts = new[]
        {
            locator?.Page is { } page ? $"page {Wording.Number(page)}" : null,
            locator?.Section is { } section ? $"“{section}”" : null,
        }.OfType<string>();
        return string.Join(", ", parts) is { Length: > 0 } place ? place : null;
    }
}
