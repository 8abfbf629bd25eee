using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>What is still to come is not asserted as done (FACT4011).</summary>
internal static class PlanChecks
{
    /// <summary>How many words there may be between the word of a plan and the quote: "will be", "is expected to also be".</summary>
    private const int WordsBetween = 2;

    /// <summary>How long those words can be, with white space: further away nothing needs to be counted.</summary>
    private const int LettersBetween = 500;

    private const int LengthOfStem = 4;

    private static readonly FrameKind[] Kinds = [FrameKind.Plan];

    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.Modality is not Modality.Asserted || input.Claim.IsUnknown || input.Claim.IsNone)
        {
            return;
        }

        foreach (var quote in input.Quotes)
        {
            foreach (var cue in CuesOf(input, quote))
            {
                if (!diagnostics.HasReported(input.Claim.Id, Catalogue.Framed)
                    && !ReasonChecks.IsWaived(input, ReasonKey.Plan, quote.Text, cue))
                {
                    diagnostics.Report(input.Report(Catalogue.PlanAsserted, quote.Scalar.Place, MessageOf(input, quote, cue)));
                    return;
                }
            }
        }

        if (!input.Declaration.Property.Speech)
        {
            CheckDate(input, diagnostics);
        }
    }

    /// <summary>The words by which the value is only planned.</summary>
    private static IEnumerable<TextRange> CuesOf(EvidenceInput input, FoundQuote quote) =>
        ClaimedWords.FramesOf(input, quote, Kinds).Where(frame => IsNear(frame, quote))
            .Concat(quote.Text.FramesIn(quote.Place.Range).Where(frame => frame.Kind is FrameKind.Plan && IsBetween(input, quote, frame)))
            .Select(frame => frame.Cue)
            .Where(cue => IsPlan(input, quote, cue));

    private static bool IsPlan(EvidenceInput input, FoundQuote quote, TextRange cue) =>
        !IsNamedBy(input.Declaration.Property, quote.Show(cue))
        && (!input.Declaration.Property.Speech || IsOfSaying(quote, cue))
        && !(quote.Text.FirstWordIn(WordList.PlainFuture, cue) is not null && IsPast(input, quote));

    /// <summary>Whether it is the saying that is planned, "will be questioned", and not what is said, "promised to pay".</summary>
    private static bool IsOfSaying(FoundQuote quote, TextRange cue)
    {
        var tokens = quote.Text.Tokens;
        var index = tokens.IndexAt(cue.End);
        return Enumerable.Range(index, WordsBetween).Any(word =>
            (tokens.DataAt(word).Use & WordUse.Saying) != 0 && !quote.Text.Language.IsJoint(tokens.At(word)));
    }

    /// <summary>Whether the value is who is to do what the quote plans: "wanted the owners to pay".</summary>
    private static bool IsBetween(EvidenceInput input, FoundQuote quote, Frame frame)
    {
        var places = ValuePlaces.In(input, quote);
        return frame.After is { } deed
            && places.Count > 0
            && places.All(place => place.Start >= frame.Cue.End && place.End <= deed.Start);
    }

    /// <summary>In the quote, a few words before it, or further away if the quote is a deed that the plan goes on with.</summary>
    private static bool IsNear(Frame frame, FoundQuote quote)
    {
        var start = quote.Place.Range.Start;
        var end = Math.Max(frame.Cue.End, frame.After?.Start ?? 0);
        return end >= start
            || start - end <= LettersBetween
                && quote.Text.Source.OnOneLine(new TextRange(end, start)).Split([' '], StringSplitOptions.RemoveEmptyEntries).Length
                    <= WordsBetween
            || quote.Text.ContinuesPlan(frame, quote.Place.Range);
    }

    /// <summary>Whether the value is a date before the day on which it was said: a history may tell it with "will".</summary>
    private static bool IsPast(EvidenceInput input, FoundQuote quote) =>
        input.Claim.Value is SetValue<FactDate> { Value.LatestDay: { } latest }
        && input.SaidOn(quote)?.EarliestDay is { } said
        && latest < said;

    /// <summary>Whether the property is what the word says, and so the fact: "plans to" of <c>plans</c>.</summary>
    private static bool IsNamedBy(Property property, string word) =>
        property.Name.IndexOf(word.Substring(0, Math.Min(word.Length, LengthOfStem)).TrimEnd(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>
    /// A day after the one on which it was said is still to come for whoever says it. A date that is not read is reported for that first.
    /// </summary>
    private static void CheckDate(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Declaration.Property.Type.Kind is not ValueKind.Date
            || input.Claim.Value is not SetValue<FactDate> { Value.EarliestDay: { } earliest } value
            || LatestDayOf(input) is not { } said
            || earliest <= said.Day
            || diagnostics.HasReported(input.Claim.Id, Catalogue.Framed, Catalogue.ValueNotInQuote, Catalogue.RelativeDateDiffers)
            || (input.ReasonFor(ReasonKey.Plan) is { } reason && Wording.Has(reason, value.Wording)))
        {
            return;
        }

        diagnostics.Report(input.Report(
            Catalogue.PlanAsserted,
            input.Declaration.ValuePlace,
            $"'{input.Claim.Id}' is asserted, and '{value.Wording}' lies after the day on which it was said ({said.Words}). "
            + $"Write 'modality: planned', correct 'stated' or 'published', or say under 'plan' in 'because' why '{value.Wording}' is certain."));
    }

    /// <summary>The latest day on which it may have been said; null if that is not known of all quotes.</summary>
    private static (long Day, string Words)? LatestDayOf(EvidenceInput input)
    {
        if (input.Claim.Stated is { LatestDay: { } day } stated)
        {
            return (day, $"'stated' is {stated}");
        }

        (long Day, string Words)? latest = null;
        foreach (var quote in input.Quotes)
        {
            if (quote.Card.Published is not { LatestDay: { } published } date)
            {
                return null;
            }

            if (latest is not { } known || known.Day < published)
            {
                latest = (published, $"'{quote.Card.Id}' was published on {date}");
            }
        }

        return latest;
    }

    private static string MessageOf(EvidenceInput input, FoundQuote quote, TextRange cue) =>
        $"'{input.Claim.Id}' is asserted, and the sentence tells it as still to come ('{quote.Show(cue)}'): "
        + $"{QuotedSentence.Of(quote.SentenceWords)} Write 'modality: planned', or say under 'plan' in 'because' why "
        + $"'{quote.Show(cue)}' does not touch the value.";
}
