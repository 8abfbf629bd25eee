using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Checks;

/// <summary>Says of a date that no quote gives what the quotes give instead, and which ways out there are.</summary>
internal static class UnreadDates
{
    /// <summary>The report on a date that no quote gives.</summary>
    /// <param name="input">The claim.</param>
    /// <param name="value">The date.</param>
    /// <param name="place">Where the claim gives it.</param>
    /// <param name="what">What it is of the claim: "the value".</param>
    /// <param name="found">The dates of the quotes.</param>
    public static FactDiagnostic Report(EvidenceInput input, FactDate value, Place place, string what, List<QuotedDate> found)
    {
        var key = KeyOf(what);
        var way = (key is ReasonKey.Value ? "say in 'because' how it follows" : "say under 'valid' in 'because' how it follows")
            + (input.ReasonFor(key) is null ? "" : "; as it is, it names another date or none");
        var dates = found.FindAll(date => date.Resolved is not null);
        var unread = found.Find(date => date.Reading.IsUnread);
        return Hedged(input, value, what, dates, way)
            ?? (unread is not null ? NotRead(input, value, place, what, unread)
                : dates.Count > 0 ? Others(input, value, place, what, dates, way)
                : found.Count > 0 ? Unanchored(input, place, found[0], way)
                : input.Report(
                    Catalogue.ValueNotInQuote,
                    place,
                    $"'{value.Wording}' cannot be read from {ValueChecks.QuotesOf(input)}, which has no date. Quote the words that give it, or {way}."));
    }

    private static ReasonKey KeyOf(string what) => what == "the value" ? ReasonKey.Value : ReasonKey.Valid;

    /// <summary>The text has the date with words of approximation that the value lacks, or the other way round.</summary>
    private static FactDiagnostic? Hedged(EvidenceInput input, FactDate value, string what, List<QuotedDate> dates, string way)
    {
        if (dates.Find(date => date.Resolved!.Date.IsApproximate != value.IsApproximate
            && date.Resolved.Date.TryShare(value, out _)) is not { } hedged)
        {
            return null;
        }

        var date = hedged.Resolved!.Date;
        var diagnostic = input.Report(
            Catalogue.HedgeDiffers,
            hedged.Quote.Scalar.Place,
            $"'{input.Claim.Id}' has '{value.Wording}', and the text says '{hedged.Reading.Words}', which is {date}. Write '{date}', or {way}.");
        return what == "the value" ? diagnostic with { Remedies = new([new Remedy(RemedyKind.Value, $"{date}")]) } : diagnostic;
    }

    /// <summary>Words that are a date and are not read as a whole: no part of them is proposed.</summary>
    private static FactDiagnostic NotRead(EvidenceInput input, FactDate value, Place place, string what, QuotedDate unread)
    {
        var key = KeyOf(what);
        var naming = (key is ReasonKey.Value ? "name the date in 'because' in EDTF" : "name the date under 'valid' in 'because' in EDTF")
            + (input.ReasonFor(key) is null ? "" : ", as it does not yet");
        return input.Report(
            Catalogue.ValueNotInQuote,
            place,
            $"'{value.Wording}' cannot be checked: the compiler does not read '{unread.Reading.Words}' in {ValueChecks.QuotesOf(input)}. "
            + $"If that is what it means, {naming}, with the words from which it follows ('{unread.Reading.Words}' is {value.Wording}); otherwise correct it or quote other words.");
    }

    private static FactDiagnostic Others(EvidenceInput input, FactDate value, Place place, string what, List<QuotedDate> dates, string way)
    {
        var arithmetic = dates.Where(date => !date.Resolved!.IsOtherSide).Select(date => date.Resolved!.Arithmetic)
            .Distinct(StringComparer.Ordinal).Take(4);
        return dates.Exists(date => date.Reading.IsRelative)
            ? input.Report(
                Catalogue.RelativeDateDiffers,
                place,
                $"{string.Join("; ", arithmetic)}, not {value.Wording}. Correct {what}, or the day on which it was stated, or {way}.")
            : input.Report(
                Catalogue.ValueNotInQuote,
                place,
                $"'{value.Wording}' cannot be read from {ValueChecks.QuotesOf(input)}: {string.Join(" and ", arithmetic)}. Correct it, quote the words that give it, or {way}.");
    }

    private static FactDiagnostic Unanchored(EvidenceInput input, Place place, QuotedDate unanchored, string way) => input.Report(
        Catalogue.RelativeDateDiffers,
        place,
        $"'{unanchored.Reading.Words}' counts from a day that is not known: give 'stated', or 'published' on the card of '{unanchored.Quote.Card.Id}', or {way}.");
}
