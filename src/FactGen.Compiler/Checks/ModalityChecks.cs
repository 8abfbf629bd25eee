using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// If a claim is not asserted, each of its sources has a sentence that shows why (FACT4012). Otherwise a modality would discount a source.
/// </summary>
internal static class ModalityChecks
{
    private static readonly FrameKind[] Falsities = [FrameKind.Falsity];

    /// <summary>What the sentence has to show.</summary>
    private enum Wanted
    {
        /// <summary>A plan.</summary>
        Plan,

        /// <summary>An allegation.</summary>
        Allegation,

        /// <summary>A denial.</summary>
        Denial,

        /// <summary>What would be.</summary>
        Supposition,

        /// <summary>An opinion.</summary>
        Opinion,

        /// <summary>That there is none.</summary>
        Absence,

        /// <summary>That it is not known.</summary>
        Ignorance,
    }

    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        var claim = input.Claim;
        if (claim.Modality is Modality.Denied && input.Declaration.Property.Type.Kind is ValueKind.Bool && claim.Value?.Wording == "false")
        {
            diagnostics.Report(input.Report(
                Catalogue.ModalityWithoutWord,
                input.Declaration.PlaceOf("modality"),
                $"'{claim.Id}' denies 'false', and so asserts 'true'. Write 'value: false' and leave 'modality' out if the source says "
                + "that it is not so, or 'value: true' if it says that it is so; no reason makes up for it.") with
            { LiftedBy = null });
            return;
        }

        if (!input.IsComplete || WantOf(claim) is not { } want)
        {
            return;
        }

        var key = want is Wanted.Plan ? ReasonKey.Plan : ReasonKey.Doubt;
        foreach (var source in input.Quotes.GroupBy(quote => quote.Card.Id, StringComparer.Ordinal))
        {
            if (!source.Any(quote => Shows(want, input, quote)) && input.ReasonFor(key) is null)
            {
                var message = MessageOf(input, want, source.First(), key);
                diagnostics.Report(input.Report(Catalogue.ModalityWithoutWord, PlaceOf(input, want), message) with
                {
                    LiftedBy = ReasonRecord.NameOf(key),
                });
                return;
            }
        }
    }

    private static Wanted? WantOf(ClaimRecord claim) =>
        claim.IsNone ? Wanted.Absence : claim.IsUnknown ? Wanted.Ignorance : claim.Modality switch
        {
            Modality.Planned => Wanted.Plan,
            Modality.Alleged => Wanted.Allegation,
            Modality.Denied => Wanted.Denial,
            Modality.Counterfactual => Wanted.Supposition,
            Modality.Opinion => Wanted.Opinion,
            _ => null,
        };

    private static bool Shows(Wanted want, EvidenceInput input, FoundQuote quote) => !quote.Text.Language.ReadsWords || want switch
    {
        Wanted.Plan => HasFrame(quote, FrameKind.Plan, FrameKind.Condition) || HasWord(quote, WordList.Planned) || IsAhead(input, quote),
        Wanted.Allegation => HasFrame(quote, FrameKind.Suspicion, FrameKind.Doubt, FrameKind.Condition, FrameKind.Falsity)
            || HasWord(quote, WordList.Alleged) || IsSaid(input, quote),
        Wanted.Denial => IsNegated(input, quote) || ClaimedWords.FramesOf(input, quote, Falsities).Any() || IsDeniedBySpeaker(quote)
            || IsDeniedBehind(quote),
        Wanted.Supposition => HasFrame(quote, FrameKind.Condition, FrameKind.Falsity) || HasWord(quote, WordList.Supposed),
        Wanted.Opinion => HasFrame(quote, FrameKind.Doubt, FrameKind.Condition) || HasWord(quote, WordList.Opinion) || IsSaid(input, quote),
        Wanted.Absence => HasNegation(quote) || HasFrame(quote, FrameKind.Falsity) || HasWord(quote, WordList.Absence),
        _ => HasNegation(quote) || HasFrame(quote, FrameKind.Doubt, FrameKind.Condition, FrameKind.Question, FrameKind.Falsity)
            || HasWord(quote, WordList.Ignorance),
    };

    private static bool HasWord(FoundQuote quote, WordList list) => quote.Text.FirstWordIn(list, quote.Sentences) is not null;

    private static bool HasNegation(FoundQuote quote) => quote.Text.NegationsIn(quote.Sentences).Count > 0;

    private static bool HasFrame(FoundQuote quote, params FrameKind[] kinds) =>
        quote.Text.FramesIn(quote.Sentences).Any(frame => Array.IndexOf(kinds, frame.Kind) >= 0);

    /// <summary>Whether the claim names who says it, or the sentence passes on what somebody says.</summary>
    private static bool IsSaid(EvidenceInput input, FoundQuote quote) =>
        input.Claim.By is { } speaker && speaker != ClaimRecord.Unnamed
        || quote.Text.HasSayingIn(quote.Sentences)
        || quote.Text.QuotationAround(quote.Place.Range) is not null
        || quote.Text.TurnAround(quote.Place.Range, input.Names) is not null;

    /// <summary>
    /// Whether a negation reaches the words of the value, or the quote if these do not show; one of the value's own words does not.
    /// </summary>
    private static bool IsNegated(EvidenceInput input, FoundQuote quote)
    {
        var places = ValuePlaces.In(input, quote);
        return quote.Text.NegationsIn(quote.Sentences).Any(negation => places.Count == 0
            ? quote.Place.Parts.Any(negation.Reaches)
            : places.Any(negation.Reaches) && !places.Any(place => place.Contains(negation.Word)));
    }

    /// <summary>"Lind dismissed reports that …": the speaker of the sentence speaks against it.</summary>
    private static bool IsDeniedBySpeaker(FoundQuote quote) =>
        quote.Text.SayingsOf(quote.Place.Range, quote.Sentences).Any(saying => quote.Text.SayerOf(saying)?.Role is SayerRole.Denies);

    /// <summary>"Moe said that Lind took the boat, which he denied": somebody denies what stands before that.</summary>
    internal static bool IsDeniedBehind(FoundQuote quote) =>
        quote.Text.FirstWordIn(WordList.DeniedBehind, new TextRange(quote.Place.Range.Start, quote.Sentences.End)) is not null;

    /// <summary>Whether the value, or a date of the sentence, is a day after the one on which it was said.</summary>
    private static bool IsAhead(EvidenceInput input, FoundQuote quote)
    {
        var anchor = input.Claim.Stated is { } stated ? DateAnchor.Of(stated, "stated") : DateAnchor.Of(quote.Card.Published, "published");
        return input.SaidOn(quote)?.EarliestDay is { } said
            && (input.Claim.Value is SetValue<FactDate> { Value: var value } && (value.LatestDay is null || value.LatestDay > said)
                || quote.Text.DatesIn(quote.Sentences).Any(date =>
                    Array.Exists(date.Resolve(anchor, mayBeFuture: true), resolved => resolved.Date.EarliestDay > said)));
    }

    private static Place PlaceOf(EvidenceInput input, Wanted want) => input.Declaration.PlaceOf(want switch
    {
        Wanted.Absence => "none",
        Wanted.Ignorance => "unknown",
        _ => "modality",
    });

    private static string MessageOf(EvidenceInput input, Wanted want, FoundQuote quote, ReasonKey key)
    {
        var (what, lacks) = want switch
        {
            Wanted.Plan => ("planned", "tells nothing as still to come"),
            Wanted.Allegation => ("alleged", "alleges nothing, and passes on what nobody says"),
            Wanted.Denial => ("denied", $"denies nothing in the clause of '{quote.Quote.Exact}'"),
            Wanted.Supposition => ("counterfactual", "puts nothing under a condition"),
            Wanted.Opinion => ("an opinion", "judges nothing, and passes on what nobody says"),
            Wanted.Absence => ("'none'", "does not say that there is none"),
            _ => ("'unknown'", "does not say that it is not known"),
        };
        var way = want is Wanted.Absence or Wanted.Ignorance
            ? "Give the value that it has"
            : "Leave 'modality' out if it asserts the value";
        return $"'{input.Claim.Id}' is {what}, and the sentence {lacks}: {QuotedSentence.Of(quote.SentenceWords)} "
            + $"{way}, quote the sentence that says so, or say under '{ReasonRecord.NameOf(key)}' in 'because' how it follows.";
    }
}
