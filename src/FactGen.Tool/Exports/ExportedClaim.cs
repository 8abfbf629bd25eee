using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Exports;

/// <summary>A claim.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Entity">The entity's id.</param>
/// <param name="Property">The property.</param>
/// <param name="DeclaredBy">The type that declares the property.</param>
/// <param name="State"><c>value</c>, <c>unknown</c> or <c>none</c>.</param>
/// <param name="Kind">The kind of value, as in the schema.</param>
/// <param name="Value">The value in its canonical form; null for the other states.</param>
/// <param name="Unit">The things counted, a number's unit, or the currency.</param>
/// <param name="IsExact">Whether the value is one number or one date, without a hedge.</param>
/// <param name="Lower">The least number that the value allows; for a duration, in seconds. Null if it is open, and for kinds that are
/// not numbers.</param>
/// <param name="Upper">The greatest number that the value allows.</param>
/// <param name="Earliest">The first day that a date allows, if it is in the years 1 to 9999.</param>
/// <param name="Latest">The last day that a date allows.</param>
/// <param name="Modality">Whether the claim asserts its value, alleges it, denies it, and so on.</param>
/// <param name="By">The speaker's id; null for the source's own voice.</param>
/// <param name="Via">The ids of those who passed it on, the nearest to the speaker first.</param>
/// <param name="Stated">When it was said; if that is not known, when its source was published.</param>
/// <param name="ValidFrom">The start of the time for which it holds.</param>
/// <param name="ValidTo">The end of the time for which it holds.</param>
/// <param name="Rank">The editor's choice among the claims on the property.</param>
/// <param name="Reason">Why the rank is not normal.</param>
/// <param name="Because">How the value follows from the quotes.</param>
/// <param name="BecauseValid">How the time for which it holds follows.</param>
/// <param name="BecauseStated">How the day on which it was said follows.</param>
/// <param name="BecauseSpeaker">Who speaks, if the text does not name the speaker near the quote.</param>
/// <param name="BecauseVoice">Why it is the source's own voice.</param>
/// <param name="BecauseNegation">Why a negation in the sentence does not touch the value.</param>
/// <param name="BecauseDoubt">Why a suspicion, a condition or a doubt in the sentence is not about the value.</param>
/// <param name="BecausePlan">Why a word of a plan in the sentence does not make the value one.</param>
/// <param name="BecauseSubject">Why the quote is about the claim's entity, or which of two entities of the quote is the value.</param>
/// <param name="BecauseParts">Why the parts of a quote belong together, although a sentence ends between them.</param>
/// <param name="BecauseSame">Why two texts in other words say the same.</param>
/// <param name="BecauseBy">Who gives these reasons.</param>
/// <param name="If">The condition of a counterfactual claim.</param>
/// <param name="SameAs">The claim that says the same in other words.</param>
/// <param name="RetractedOn">When it was retracted.</param>
/// <param name="RetractedReason">Why it was retracted.</param>
/// <param name="Instead">The claim to use in its place.</param>
/// <param name="Note">The editor's note.</param>
/// <param name="OwnVoice">Whether a source says it in its own voice, and not only in a heading.</param>
/// <param name="VouchedFor">Asserted, and neither deprecated nor retracted.</param>
/// <param name="Finding">The kind of the finding that it is part of; if there are several, as in a timeline, the kind of the first.</param>
/// <param name="Role">Its part in it: <c>decides</c>, <c>dissents</c> or <c>aside</c>.</param>
/// <param name="Quotes">The quotes.</param>
internal sealed record ExportedClaim(
    string Id,
    string Entity,
    string Property,
    string DeclaredBy,
    string State,
    string Kind,
    string? Value,
    string? Unit,
    bool IsExact,
    decimal? Lower,
    decimal? Upper,
    string? Earliest,
    string? Latest,
    string Modality,
    string? By,
    IReadOnlyList<string> Via,
    string? Stated,
    string? ValidFrom,
    string? ValidTo,
    string Rank,
    string? Reason,
    string? Because,
    string? BecauseValid,
    string? BecauseStated,
    string? BecauseSpeaker,
    string? BecauseVoice,
    string? BecauseNegation,
    string? BecauseDoubt,
    string? BecausePlan,
    string? BecauseSubject,
    string? BecauseParts,
    string? BecauseSame,
    string? BecauseBy,
    string? If,
    string? SameAs,
    string? RetractedOn,
    string? RetractedReason,
    string? Instead,
    string? Note,
    bool OwnVoice,
    bool VouchedFor,
    string? Finding,
    string? Role,
    IReadOnlyList<ExportedQuote> Quotes)
{
    public static ExportedClaim Of(
        ClaimDeclaration declaration,
        FindingContext context,
        IReadOnlyList<(FindingRecord Finding, string Role)> parts,
        IEnumerable<QuoteEvidence> evidence)
    {
        var (claim, property) = (declaration.Claim, declaration.Property);
        var range = RangeOf(claim.Value);
        var date = (claim.Value as SetValue<FactDate>)?.Value;
        return new ExportedClaim(
            claim.Id,
            claim.Entity,
            claim.Property,
            property.DeclaringType,
            claim.IsUnknown ? "unknown" : claim.IsNone ? "none" : "value",
            KindOf(property.Type),
            claim.Value?.Canonical,
            claim.Value is SetValue<Money> money ? money.Value.Currency : property.Type.Of,
            range.IsExact || date is { IsExact: true },
            range.Lower,
            range.Upper,
            CalendarDay.Of(date?.EarliestDay),
            CalendarDay.Of(date?.LatestDay),
            claim.Modality.ToString().ToLowerInvariant(),
            claim.By,
            [.. claim.Via],
            context.StatedOn(claim)?.ToString(),
            claim.IsStartUnknown ? "unknown" : claim.ValidFrom?.ToString(),
            claim.IsEndUnknown ? "unknown" : claim.ValidTo?.ToString(),
            claim.Rank.ToString().ToLowerInvariant(),
            claim.Reason,
            claim.ReasonFor(ReasonKey.Value),
            claim.ReasonFor(ReasonKey.Valid),
            claim.ReasonFor(ReasonKey.Stated),
            claim.ReasonFor(ReasonKey.Speaker),
            claim.ReasonFor(ReasonKey.Voice),
            claim.ReasonFor(ReasonKey.Negation),
            claim.ReasonFor(ReasonKey.Doubt),
            claim.ReasonFor(ReasonKey.Plan),
            claim.ReasonFor(ReasonKey.Subject),
            claim.ReasonFor(ReasonKey.Parts),
            claim.ReasonFor(ReasonKey.Same),
            claim.ReasonedBy,
            claim.If,
            claim.SameAs,
            claim.Retraction?.On?.ToString(),
            claim.Retraction?.Reason,
            claim.Retraction?.Instead,
            claim.Note,
            context.IsOwnVoice(claim),
            claim.IsVouchedFor,
            parts is [var (finding, _), ..] ? finding.Kind.ToString().ToLowerInvariant() : null,
            parts is [var (_, role), ..] ? role : null,
            [.. evidence.Select(ExportedQuote.Of)]);
    }

    /// <summary>The kind of a property's values, as named in the schema.</summary>
    public static string KindOf(PropertyType type) => type.Kind is ValueKind.OneOf ? "one_of" : type.Kind.ToString().ToLowerInvariant();

    /// <summary>The value as a number, if it is exactly one number.</summary>
    public static decimal? NumberOf(FactValue? value) => RangeOf(value) is { IsExact: true, Lower: { } number } ? number : null;

    private static (bool IsExact, decimal? Lower, decimal? Upper) RangeOf(FactValue? value) => value switch
    {
        SetValue<Count> { Value: var count } => (count.IsExact, count.Lower, count.Upper),
        SetValue<Amount> { Value: var number } => (number.IsExact, number.Lower, number.Upper),
        SetValue<Money> { Value: var money } => (money.IsExact, money.Lower, money.Upper),
        SetValue<Percent> { Value: var percent } => (percent.IsExact, percent.Lower, percent.Upper),
        SetValue<Ratio> { Value: var ratio } => (ratio.IsExact, ratio.Lower, ratio.Upper),
        SetValue<Duration> { Value: var duration } => (duration.IsExact, duration.Lower, duration.Upper),
        _ => (false, null, null),
    };
}

/// <summary>Words of a source.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Exact">The words of the quote.</param>
/// <param name="Prefix">A few words before the quote.</param>
/// <param name="Suffix">A few words after the quote.</param>
/// <param name="Sic">What garbled words mean.</param>
/// <param name="Language">The language of the quote as a BCP 47 tag: its own, or the source's.</param>
/// <param name="Translation">What it says in the readers' language.</param>
/// <param name="Place">The bytes of the text's file that contain them: <c>offset+length</c>, joined by commas.</param>
/// <param name="Page">The page of the source on which they begin; null if its text has no pages.</param>
/// <param name="Section">The heading above them.</param>
/// <param name="Line">The line of the text in which they begin.</param>
/// <param name="Heading">Whether they are only in a heading.</param>
internal sealed record ExportedQuote(
    string Source,
    string Exact,
    string? Prefix,
    string? Suffix,
    string? Sic,
    string? Language,
    string? Translation,
    string? Place,
    int? Page,
    string? Section,
    int? Line,
    bool Heading)
{
    public static ExportedQuote Of(QuoteEvidence evidence)
    {
        var (source, quote) = (evidence.Quoted.Source.Card.Id, evidence.Quoted.Quote);
        var place = evidence switch
        {
            QuoteEvidence.InText found => string.Join(",", found.Place.Parts.Select(found.Text.BytesOf)),
            QuoteEvidence.InLock pinned => pinned.Line.Entry.Place,
            _ => null,
        };
        var locator = evidence.Locator;
        return new ExportedQuote(
            source,
            quote.Exact,
            quote.Prefix,
            quote.Suffix,
            quote.Sic,
            quote.Language ?? evidence.Quoted.Source.Card.Language,
            quote.Translation,
            place,
            locator?.Page,
            locator?.Section,
            locator?.Line,
            evidence.StandsInHeading);
    }
}
