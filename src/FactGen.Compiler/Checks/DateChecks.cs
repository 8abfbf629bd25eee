using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// Dates must be readable from a quote, relative ones by counting from the day on which they were said (FACT4001 to FACT4003).
/// </summary>
internal static class DateChecks
{
    /// <summary>Checks a claim's date.</summary>
    public static void CheckValue(EvidenceInput input, FactDate value, DiagnosticSink diagnostics)
    {
        var found = QuotedDates.Of(input);
        var isRead = IsRead(value, found);
        var other = isRead ? OtherDates.Of(input, value, found) : null;
        if ((isRead && other is null)
            || (input.ReasonFor(ReasonKey.Value) is { } reason
                && (QuotedDates.IsNamedIn(reason, value) || AreEndsNamed(input, value, found))))
        {
            return;
        }

        diagnostics.Report(other is { } instead
            ? ValueChecks.NotInQuote(
                input,
                $"'{value.Wording}' is the date of something else in {ValueChecks.QuotesOf(input)}: '{instead.Word}' has "
                    + $"'{instead.Date.Reading.Words}' there. Correct the value, quote fewer words, or name the value in 'because', as "
                    + $"'{value.Wording}', and say why it is that one.")
            : UnreadDates.Report(input, value, input.Declaration.ValuePlace, "the value", found));
    }

    /// <summary>Whether one of the dates of the quotes says the value.</summary>
    public static bool IsRead(FactDate value, List<QuotedDate> found)
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

    /// <summary>Whether one of some dates says the value.</summary>
    public static bool IsAmong(ResolvedDate[] dates, FactDate value)
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

    /// <summary>Whether a negation says on which side of a date something lies: "no later than 5 January".</summary>
    public static bool IsPartOfDate(TextRange negation, FoundQuote quote)
    {
        foreach (var date in quote.Text.DatesIn(quote.Sentences))
        {
            if (date.Side is DateSide.From or DateSide.UpTo && date.Whole.Start <= negation.Start && negation.End <= date.Core.Start)
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
    public static bool AreDaysOf(FactDate value, FactDate read) =>
        value.IsWithin(read)
            || (!value.IsApproximate
                && value.Precision is DatePrecision.Month
                    or DatePrecision.Season
                    or DatePrecision.Year
                    or DatePrecision.Decade
                    or DatePrecision.Century);

    /// <summary>
    /// Whether <c>because</c> makes up for what no quote shows: the first and the last day of the value are ends of dates in it or in a
    /// quote.
    /// </summary>
    private static bool AreEndsNamed(EvidenceInput input, FactDate value, List<QuotedDate> found)
    {
        var named = found.Where(date => date.Resolved is not null).Select(date => date.Resolved!.Date)
            .Concat(QuotedDates.OfReason(input, ReasonKey.Value, DateAnchor.Of(input.Claim.Stated, "stated")).Select(date => date.Date))
            .ToArray();
        return AreEndsAmong(value, named);
    }

    /// <summary>Whether the first and the last day of a date, as far as it has them, are ends of some dates.</summary>
    public static bool AreEndsAmong(FactDate value, IReadOnlyCollection<FactDate> dates)
    {
        return IsEnd(value.EarliestDay) && IsEnd(value.LatestDay);

        bool IsEnd(long? day) => day is null || dates.Any(date => date.EarliestDay == day || date.LatestDay == day);
    }
}
