using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>
/// Dates must be readable from a quote, relative ones by counting from the day on which they were said (FACT4001 to FACT4003).
/// </summary>
internal static class DateChecks
{
    /// <summary>A date that a quote gives.</summary>
    private sealed record Found(FoundQuote Quote, DateReading Reading, ResolvedDate? Resolved);

    /// <summary>Checks a claim's date.</summary>
    public static void CheckValue(EvidenceInput input, FactDate value, DiagnosticSink diagnostics)
    {
        var found = DatesOf(input);
        if (!IsRead(value, found) && !(input.HasReason && AreEndsNamed(input, value, found)))
        {
            diagnostics.Report(Unread(input, value, input.Declaration.ValuePlace, "the value", found));
        }
    }

    /// <summary>Checks <c>valid</c>, which is read like a value, and <c>stated</c>, which the text around the quote gives.</summary>
    public static void CheckTimes(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.HasValid)
        {
            CheckValid(input, diagnostics);
        }

        if (input.Claim.Stated is { } stated && !IsSaid(stated, input.Quotes) && !IsExplained(input, stated))
        {
            diagnostics.Report(input.Report(
                Catalogue.ValueNotInQuote,
                input.Declaration.PlaceOf("stated"),
                $"That '{input.Claim.Id}' was stated on {stated.Wording} cannot be read from the text around {ValueChecks.QuotesOf(input)}. Correct 'stated', leave it out where it is the day "
                + $"of publication, or say under 'stated' in 'because' how it follows{(input.ReasonFor(ReasonKey.Stated) is null ? "" : "; as it is, it names another day")}."));
        }
    }

    private static void CheckValid(EvidenceInput input, DiagnosticSink diagnostics)
    {
        var found = DatesOf(input);
        var ends = new List<(string Key, FactDate Date)>(2);
        if (input.Claim.ValidFrom is { } from)
        {
            ends.Add(("from", from));
        }

        if (input.Claim.ValidTo is { } to)
        {
            ends.Add(("to", to));
        }

        var unread = ends.FindAll(end => !IsRead(end.Date, found));
        if (unread.Count > 0
            && !(input.ReasonFor(ReasonKey.Valid) is not null
                && (unread.Count < ends.Count || IsExplained(input, [.. ends.Select(end => end.Date)], found))))
        {
            diagnostics.Report(unread.Select(end => Unread(input, end.Date, PlaceOfEnd(input, end.Key), "'valid'", found))
                .GroupBy(diagnostic => diagnostic.Place)
                .Select(same => same.First()));
        }
    }

    private static Place PlaceOfEnd(EvidenceInput input, string key) =>
        input.Declaration.Keys.Node("valid") is YamlMapping ends && ends.Find(key) is { } end
            ? end.Value.Place
            : input.Declaration.PlaceOf("valid");

    private static List<Found> DatesOf(EvidenceInput input)
    {
        var found = new List<Found>();
        foreach (var part in input.Parts)
        {
            foreach (var reading in part.Text.DatesIn(part.Range))
            {
                var anchor = DateAnchor.Of(input.Claim.Stated, "stated") ?? DateAnchor.Of(part.Quote.Card.Published, "published");
                var mayBeFuture = input.Claim.Modality is Modality.Planned
                    || part.Quote.Text.FirstWordIn(WordList.Future, part.Quote.Sentences) is not null;
                var dates = reading.Resolve(anchor, mayBeFuture);
                foreach (var date in dates)
                {
                    found.Add(new Found(part.Quote, reading, date));
                }

                if (dates.Length == 0)
                {
                    found.Add(new Found(part.Quote, reading, null));
                }
            }
        }

        return found;
    }

    private static bool IsRead(FactDate value, List<Found> found)
    {
        foreach (var date in found)
        {
            if (date.Resolved is { } resolved && Says(resolved, value))
            {
                return true;
            }
        }

        // From the first to the last day of what one phrase names, or each end by a phrase of its own.
        return value.IsInterval
            && (found.Any(date =>
                date.Resolved is { } resolved
                    && resolved.Date.EarliestDay == value.EarliestDay
                    && resolved.Date.LatestDay == value.LatestDay)
                || ((value.Start is not { } start || IsRead(start, found)) && (value.End is not { } end || IsRead(end, found))));
    }

    private static bool IsAmong(ResolvedDate[] dates, FactDate value)
    {
        foreach (var date in dates)
        {
            if (Says(date, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a date of the text says the value: the same days, or days of the month or year that the value names.</summary>
    private static bool Says(ResolvedDate read, FactDate value) =>
        read.IsWithin(value) && (read.Edtf == value.Wording || AreDaysOf(value, read.Date));

    /// <summary>Whether a value that has all the days of a date has no others, or names a month or year by them.</summary>
    private static bool AreDaysOf(FactDate value, FactDate read) =>
        value.IsWithin(read)
            || (!value.IsApproximate
                && value.Precision is DatePrecision.Month
                    or DatePrecision.Season
                    or DatePrecision.Year
                    or DatePrecision.Decade
                    or DatePrecision.Century);

    /// <summary>Whether the text around a quote, or the card, gives the day on which it was said.</summary>
    private static bool IsSaid(FactDate stated, FoundQuote[] quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Card.Published is { } published && published.IsWithin(stated) && AreDaysOf(stated, published))
            {
                return true;
            }

            var anchor = DateAnchor.Of(quote.Card.Published, "published");
            var around = quote.Text.ParagraphsUpTo(quote.Sentences, EvidenceInput.ParagraphsBefore);
            var dates = quote.Text.Dates;
            for (var index = Ordered.FirstFrom(dates, around.Start); index < dates.Length && dates[index].Core.Start < around.End; index++)
            {
                if (around.Contains(dates[index].Core) && IsAmong(dates[index].Resolve(anchor, mayBeFuture: false), stated))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether <c>because</c> may stand for what no quote shows: none speaks against the dates, or the reason itself names one of them.
    /// </summary>
    private static bool IsExplained(EvidenceInput input, IReadOnlyList<FactDate> values, List<Found> found)
    {
        if (!found.Any(date => date.Resolved is not null)
            || found.Any(date => date.Resolved is { } resolved && values.Any(value => Touches(resolved.Date, value))))
        {
            return true;
        }

        return DatesOfReason(input, ReasonKey.Valid, DateAnchor.Of(input.Claim.Stated, "stated"))
            .Any(date => values.Any(value => Touches(date.Date, value)));
    }

    /// <summary>
    /// Whether <c>because</c> makes up for what no quote shows: the first and the last day of the value are ends of dates in it or in a
    /// quote.
    /// </summary>
    private static bool AreEndsNamed(EvidenceInput input, FactDate value, List<Found> found)
    {
        var named = found.Where(date => date.Resolved is not null).Select(date => date.Resolved!.Date)
            .Concat(DatesOfReason(input, ReasonKey.Value, DateAnchor.Of(input.Claim.Stated, "stated")).Select(date => date.Date))
            .ToArray();
        return IsNamed(value.EarliestDay) && IsNamed(value.LatestDay);

        bool IsNamed(long? day) => day is null || named.Any(date => date.EarliestDay == day || date.LatestDay == day);
    }

    /// <summary>Whether <c>because</c> may stand for the day on which it was said: it names that day, or none.</summary>
    private static bool IsExplained(EvidenceInput input, FactDate stated)
    {
        var dates = DatesOfReason(input, ReasonKey.Stated, null);
        return input.ReasonFor(ReasonKey.Stated) is not null && (dates.Count == 0 || dates.Exists(date => Touches(date.Date, stated)));
    }

    private static List<ResolvedDate> DatesOfReason(EvidenceInput input, ReasonKey key, DateAnchor? anchor)
    {
        var dates = new List<ResolvedDate>();
        if (input.ReasonFor(key) is { } words)
        {
            var reason = new ProseText(new SourceText(words));
            anchor ??= DateAnchor.Of(input.Quotes[0].Card.Published, "published");
            foreach (var reading in reason.DatesIn(reason.Whole))
            {
                dates.AddRange(reading.Resolve(anchor, mayBeFuture: true));
            }
        }

        return dates;
    }

    /// <summary>Whether two dates have a day in common; an interval has those of its ends.</summary>
    private static bool Touches(FactDate read, FactDate value) =>
        value.IsInterval
            ? (value.Start is { } start && read.TryShare(start, out _)) || (value.End is { } end && read.TryShare(end, out _))
            : read.TryShare(value, out _);

    private static FactDiagnostic Unread(EvidenceInput input, FactDate value, Place place, string what, List<Found> found)
    {
        var key = what == "the value" ? ReasonKey.Value : ReasonKey.Valid;
        var way = (key is ReasonKey.Value ? "say in 'because' how it follows" : "say under 'valid' in 'because' how it follows")
            + (input.ReasonFor(key) is null ? "" : "; as it is, it names another date or none");
        var dates = found.Where(date => date.Resolved is not null).ToArray();
        if (dates.FirstOrDefault(date =>
            date.Resolved!.Date.IsApproximate != value.IsApproximate && date.Resolved.Date.TryShare(value, out _)) is { } hedged)
        {
            var diagnostic = input.Report(
                Catalogue.HedgeDiffers,
                hedged.Quote.Scalar.Place,
                $"'{input.Claim.Id}' has '{value.Wording}', and the text says '{hedged.Reading.Words}', which is {hedged.Resolved!.Date}. Write '{hedged.Resolved.Date}', or {way}.");
            return what == "the value" ? diagnostic with { Remedies = new([new Remedy(RemedyKind.Value, $"{hedged.Resolved.Date}")]) } : diagnostic;
        }

        if (dates.Any(date => date.Reading.IsRelative))
        {
            var arithmetic = string.Join("; ", dates.Select(date => date.Resolved!.Arithmetic).Distinct(StringComparer.Ordinal).Take(4));
            return input.Report(
                Catalogue.RelativeDateDiffers, place, $"{arithmetic}, not {value.Wording}. Correct {what}, or the day on which it was stated, or {way}.");
        }

        if (dates.Length > 0)
        {
            var read = string.Join(" and ", dates.Select(date => date.Resolved!.Arithmetic).Distinct(StringComparer.Ordinal).Take(4));
            return input.Report(
                Catalogue.ValueNotInQuote, place, $"'{value.Wording}' cannot be read from {ValueChecks.QuotesOf(input)}: {read}. Correct it, quote the words that give it, or {way}.");
        }

        if (found.Count > 0 && found[0] is var unanchored)
        {
            return input.Report(
                Catalogue.RelativeDateDiffers,
                place,
                $"'{unanchored.Reading.Words}' counts from a day that is not known: give 'stated', or 'published' on the card of '{unanchored.Quote.Card.Id}', or {way}.");
        }

        return input.Report(
            Catalogue.ValueNotInQuote, place, $"'{value.Wording}' cannot be read from {ValueChecks.QuotesOf(input)}, which has no date. Quote the words that give it, or {way}.");
    }
}
