using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Tool.Reasons;

namespace FactGen.Tool.Reports;

/// <summary>A claim in full.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">The facts file.</param>
/// <param name="Line">Where its value is, from 1.</param>
/// <param name="Column">Where its value is, from 1.</param>
/// <param name="Value">The value in words.</param>
/// <param name="Modality">How the claim presents its value.</param>
/// <param name="By">The speaker's name; null for the source's own voice.</param>
/// <param name="Via">The names of those who passed it on, the nearest to the speaker first.</param>
/// <param name="Stated">When it was said; if that is not known, when its source was published.</param>
/// <param name="ValidFrom">The start of the time for which it holds.</param>
/// <param name="ValidTo">The end of the time for which it holds.</param>
/// <param name="Rank">The editor's choice among the claims on the property.</param>
/// <param name="Reason">Why the rank is not normal.</param>
/// <param name="Because">How the value follows from the quotes.</param>
/// <param name="Reasons">The reasons for other rules, by the keys of <c>because</c>; null if there are none.</param>
/// <param name="If">The condition of a counterfactual claim.</param>
/// <param name="SameAs">The claim that says the same in other words.</param>
/// <param name="Retracted">When and why it was retracted.</param>
/// <param name="Note">The editor's note.</param>
/// <param name="OwnVoice">Whether a source says it in its own voice, and not only in a heading.</param>
/// <param name="Quotes">The quotes.</param>
internal sealed record JsonClaim(
    string Id,
    string File,
    int Line,
    int Column,
    string Value,
    string Modality,
    string? By,
    IReadOnlyList<string> Via,
    string? Stated,
    string? ValidFrom,
    string? ValidTo,
    string Rank,
    string? Reason,
    string? Because,
    IReadOnlyDictionary<string, string>? Reasons,
    string? If,
    string? SameAs,
    JsonRetraction? Retracted,
    string? Note,
    bool OwnVoice,
    IReadOnlyList<JsonQuote> Quotes)
{
    public static JsonClaim Of(ClaimDeclaration declaration, CheckedFacts facts, FindingReason reason)
    {
        var (claim, context) = (declaration.Claim, facts.Findings.Context);
        return new JsonClaim(
            claim.Id,
            declaration.ValuePlace.Path,
            declaration.ValuePlace.Line,
            declaration.ValuePlace.Column,
            reason.ValueOf(claim),
            claim.Modality.ToString().ToLowerInvariant(),
            claim.By is { } speaker ? reason.NameOf(speaker) : null,
            [.. claim.Via.Select(reason.NameOf)],
            context.StatedOn(claim)?.ToString(),
            claim.ValidFrom?.ToString(),
            claim.ValidTo?.ToString(),
            claim.Rank.ToString().ToLowerInvariant(),
            claim.Reason,
            claim.ReasonFor(ReasonKey.Value),
            ReasonsOf(claim),
            claim.If,
            claim.SameAs,
            claim.Retraction is { } retraction
                ? new JsonRetraction(retraction.On?.ToString(), retraction.Reason, retraction.Instead)
                : null,
            claim.Note,
            context.IsOwnVoice(claim),
            [.. QuotesOf(declaration, facts)]);
    }

    private static Dictionary<string, string>? ReasonsOf(ClaimRecord claim) =>
        claim.Reasons.Any(reason => reason.Key is not ReasonKey.Value)
        ? claim.Reasons.Where(reason => reason.Key is not ReasonKey.Value)
            .ToDictionary(reason => ReasonRecord.NameOf(reason.Key), reason => reason.Text, StringComparer.Ordinal)
        : null;

    private static IEnumerable<JsonQuote> QuotesOf(ClaimDeclaration declaration, CheckedFacts facts)
    {
        QuoteEvidence[] evidence = [.. facts.Evidence.Where(quote => ReferenceEquals(quote.Quoted.Claim, declaration))];
        for (var source = 0; source < declaration.Sources.Count; source++)
        {
            for (var quote = 0; quote < declaration.Sources[source].Quotes.Count; quote++)
            {
                var words = declaration.Sources[source].Quotes[quote];
                yield return JsonQuote.Of(
                    declaration.Claim.Sources[source].Source,
                    declaration.Claim.Sources[source].Quotes[quote],
                    facts.Model,
                    evidence.FirstOrDefault(shown => ReferenceEquals(shown.Quoted.Words, words)));
            }
        }
    }
}

/// <summary>A retraction.</summary>
internal sealed record JsonRetraction(string? On, string? Reason, string? Instead);

/// <summary>Words of a source.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Quote">The words.</param>
/// <param name="Prefix">A few words before the quote.</param>
/// <param name="Suffix">A few words after the quote.</param>
/// <param name="Sic">What garbled words mean.</param>
/// <param name="Language">Their language as a BCP 47 tag: their own, or the source's.</param>
/// <param name="Translation">What they say in the readers' language.</param>
/// <param name="State"><c>in_text</c>; <c>in_lock</c> if the text is not available but the lock pins the words; <c>missing</c> if there
/// is no evidence.</param>
/// <param name="Heading">Whether they are only in a heading.</param>
/// <param name="Page">The page of the source, from 1; null if its text has no pages.</param>
/// <param name="Section">The heading above them.</param>
/// <param name="Line">The line of the text, from 1; null if neither text nor lock has it.</param>
/// <param name="Column">Where they are in the text, from 1.</param>
/// <param name="Sentence">The sentences around them; null if the text is not available.</param>
internal sealed record JsonQuote(
    string Source,
    string? Title,
    string? Published,
    string Quote,
    string? Prefix,
    string? Suffix,
    string? Sic,
    string? Language,
    string? Translation,
    string State,
    bool Heading,
    int? Page,
    string? Section,
    int? Line,
    int? Column,
    IReadOnlyList<JsonWords>? Sentence)
{
    public static JsonQuote Of(string source, QuoteRecord quote, FactModel model, QuoteEvidence? evidence)
    {
        var card = model.CardsById.GetValueOrDefault(source)?.Card;
        var found = evidence as QuoteEvidence.InText;
        var locator = evidence?.Locator;
        return new JsonQuote(
            source,
            card?.Title,
            card?.Published?.ToString(),
            quote.Exact,
            quote.Prefix,
            quote.Suffix,
            quote.Sic,
            quote.Language ?? card?.Language,
            quote.Translation,
            evidence switch
            {
                QuoteEvidence.InText => "in_text",
                QuoteEvidence.InLock => "in_lock",
                _ => "missing",
            },
            evidence?.StandsInHeading ?? false,
            locator?.Page,
            locator?.Section,
            locator?.Line,
            found?.Text.PositionOf(found.Place.Range.Start).Column,
            found is null ? null : JsonWords.Of(found.Text, found.Place));
    }
}
