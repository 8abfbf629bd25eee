namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads dates that count from the day on which they are said: <c>yesterday</c>, <c>in two days</c>, <c>last Wednesday</c>.
/// </summary>
internal static class EnglishRelativeDates
{
    /// <summary>A phrase that names a day by how far it is from the one on which it is said.</summary>
    private sealed record FixedDay(string[] Words, int Days);

    /// <summary>A number of days, weeks, months or years, and the index of the token after it.</summary>
    private sealed record Length(int Number, string Unit, int Next);

    private static readonly Dictionary<string, FixedDay[]> Fixed = new[]
    {
        Phrases(-2, "the day before yesterday"),
        Phrases(2, "the day after tomorrow"),
        Phrases(-1, "yesterday", "last night", "on the eve", "the day before", "the previous day", "the day prior"),
        Phrases(0, "today", "tonight", "this morning", "this afternoon", "this evening", "the same day", "that day", "earlier today", "later today"),
        Phrases(1, "tomorrow", "the next day", "the following day", "the day after"),
    }.SelectMany(phrases => phrases)
    .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
    .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly HashSet<string> Hedges = new(StringComparer.Ordinal)
    {
        "just", "only", "exactly", "about", "around", "roughly", "approximately", "some", "nearly", "almost", "another", "the",
    };

    /// <summary>The words that such a date may begin with, numbers aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
        [.. Fixed.Keys, .. Weekdays, .. Hedges, "earlier", "later", "in", "after", "within", "a", "an"];

    /// <summary>The words that may stand in such a date before the word that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner { get; } = [.. Hedges, "in", "after", "within", "on", "that", "this", "same", "before", "previous", "following", "next", "last", "earlier", "later"];

    /// <summary>The words that make such a date, units of time aside.</summary>
    public static IReadOnlyCollection<string> Makers { get; } =
        [.. Weekdays, "yesterday", "today", "tonight", "tomorrow", "eve", "morning", "afternoon", "evening"];

    /// <summary>The date that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadFixed(tokens, index)
            ?? ReadWeekday(tokens, index)
            ?? ReadSoFar(tokens, index)
            ?? ReadStretch(tokens, index)
            ?? ReadDistance(tokens, index);

    private static EnglishPeriod? ReadFixed(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is not TokenKind.Word || !Fixed.TryGetValue(tokens.At(index).Lower, out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            // "The day before the vote" counts from the vote, whose day the phrase does not give.
            var words = phrase.Words;
            if (tokens.StandsAt(index, words)
                && !(words.Length > 1 && tokens.At(index + words.Length).Lower is "of" or "the" or "a" or "an" or "his" or "her" or "their" or "its"))
            {
                return Relative(DaysAway(phrase.Days), index + words.Length);
            }
        }

        return null;
    }

    /// <summary>A weekday: the last one up to the day of speaking, or, where it may still be to come, the next one after it.</summary>
    private static EnglishPeriod? ReadWeekday(Tokens tokens, int index)
    {
        var shift = EnglishPeriods.Shift(tokens.At(index));
        var at = shift is null ? index : index + 1;
        var weekday = tokens.At(at).IsCapital && (tokens.At(at).Use & WordUse.Date) != 0
            ? Array.IndexOf(Weekdays, tokens.At(at).Lower)
            : -1;
        if (weekday < 0)
        {
            return null;
        }

        var next = at + 1 + (tokens.At(at + 1).Is("of") ? 1 : 0);
        if (shift is null && EnglishPeriods.Shift(tokens.At(next)) is { } weeks && tokens.At(next + 1).Is("week"))
        {
            return Relative(OfWeek(weekday, weeks), next + 2);
        }

        return Relative(OfWeekday(weekday, shift), at + 1);
    }

    /// <summary>"earlier this month", "later this week".</summary>
    private static EnglishPeriod? ReadSoFar(Tokens tokens, int index)
    {
        if (tokens.At(index).Lower is not ("earlier" or "later") || !tokens.At(index + 1).Is("this") || EnglishPeriods.Read(tokens, index + 1) is not { } period)
        {
            return null;
        }

        return period with { Days = SoFar(period.Days, tokens.At(index).Is("earlier")) };
    }

    /// <summary>"the next five years", "the past ten days".</summary>
    private static EnglishPeriod? ReadStretch(Tokens tokens, int index)
    {
        return EnglishPeriods.Shift(tokens.At(index)) is (-1 or 1) and var shift && ReadLength(tokens, index + 1) is { } length
            ? Relative(Stretch(length, shift), length.Next)
            : null;
    }

    /// <summary>"in two days", "after ten days", "within a week", "two days ago", "a day earlier".</summary>
    private static EnglishPeriod? ReadDistance(Tokens tokens, int index)
    {
        if (tokens.At(index).Lower is "in" or "after" or "within")
        {
            return ReadLength(tokens, index + 1) is not { } away || tokens.At(away.Next).Lower is "ago" or "earlier" or "later" or "before" ? null
                : tokens.At(index).Is("within") ? Relative(Stretch(away, 1), away.Next)
                : Relative(Around(away, 1), away.Next);
        }

        if (ReadLength(tokens, index) is not { } length)
        {
            return null;
        }

        var after = length.Next;
        var sign = tokens.At(after).Lower switch
        {
            "ago" or "earlier" or "previously" or "prior" => -1,
            "later" or "hence" => 1,
            "before" when tokens.At(after + 1).Kind is not TokenKind.Word => -1,
            "from" when tokens.At(after + 1).Lower is "now" or "today" => 1,
            _ => 0,
        };
        return sign == 0 ? null : Relative(Around(length, sign), after + (tokens.At(after).Is("from") ? 2 : 1));
    }

    /// <summary>Reads a number of days, weeks, months or years.</summary>
    private static Length? ReadLength(Tokens tokens, int index)
    {
        while (tokens.At(index).Kind is TokenKind.Word && Hedges.Contains(tokens.At(index).Lower))
        {
            index++;
        }

        var (number, at) = tokens.At(index).Lower is "a" or "an" ? (1m, index + 1)
            : EnglishNumbers.Read(tokens, index) is { } read ? (read.Value, read.Next)
            : (0m, index);
        return number is > 0 and < 10_000 && number == decimal.Truncate(number) && EnglishUnits.Time(tokens, at) is { } unit
            ? new Length(
                (int)(number * unit.Factor),
                unit.Name,
                unit.Next + (tokens.At(unit.Next).IsMark('\'') && tokens.At(unit.Next + 1).Is("time") ? 2 : 0))
            : null;
    }

    private static long Move(long anchor, int number, string unit) => unit switch
    {
        "weeks" => anchor + (7L * number),
        "months" => CalendarDays.AddMonths(anchor, number),
        "years" => CalendarDays.AddMonths(anchor, 12 * number),
        "days" => anchor + number,
        _ => anchor,
    };

    private static DaysFrom DaysAway(int days) => (anchor, _) => [DaySpan.Of(anchor + days)];

    private static DaysFrom OfWeek(int weekday, int weeks) =>
        (anchor, _) => [DaySpan.Of(CalendarDays.UnitAround(anchor, CalendarUnit.Week, weeks).First!.Value + weekday)];

    private static DaysFrom OfWeekday(int weekday, int? shift) => (anchor, mayBeFuture) =>
    {
        var back = (CalendarDays.WeekdayOf(anchor) - weekday + 7) % 7;
        var inWeek = CalendarDays.UnitAround(anchor, CalendarUnit.Week, shift ?? 0).First!.Value + weekday;
        return shift switch
        {
            null => mayBeFuture ? [DaySpan.Of(anchor - back), DaySpan.Of(anchor - back + 7)] : [DaySpan.Of(anchor - back)],
            < 0 => [DaySpan.Of(anchor - (back == 0 ? 7 : back)), DaySpan.Of(inWeek)],
            0 => [DaySpan.Of(inWeek)],
            _ => [DaySpan.Of(anchor - back + 7), DaySpan.Of(inWeek)],
        };
    };

    private static DaysFrom SoFar(DaysFrom days, bool isEarlier) => (anchor, mayBeFuture) => Array.ConvertAll(
        days(anchor, mayBeFuture),
        span => isEarlier
            ? span with { Last = Math.Min(anchor, span.Last ?? anchor) }
            : span with { First = Math.Max(anchor, span.First ?? anchor) });

    /// <summary>From the day of speaking so far back or forth.</summary>
    private static DaysFrom Stretch(Length length, int direction) => (anchor, _) =>
        [
            direction < 0
                ? new DaySpan(Move(anchor, -length.Number, length.Unit), anchor)
                : new DaySpan(anchor, Move(anchor, length.Number, length.Unit))
        ];

    /// <summary>A number of days leads to a day; of weeks, months or years to a week, month or year, or to that very day.</summary>
    private static DaysFrom Around(Length length, int direction) => (anchor, _) =>
    {
        var number = direction * length.Number;
        var day = Move(anchor, number, length.Unit);
        return length.Unit switch
        {
            "weeks" => [CalendarDays.UnitAround(anchor, CalendarUnit.Week, number), DaySpan.Of(day)],
            "months" => [CalendarDays.UnitAround(anchor, CalendarUnit.Month, number), DaySpan.Of(day)],
            "years" =>
            [
                CalendarDays.UnitAround(anchor, CalendarUnit.Year, number),
                CalendarDays.UnitAround(day, CalendarUnit.Month, 0),
                DaySpan.Of(day)
            ],
            _ => [DaySpan.Of(day)],
        };
    };

    private static EnglishPeriod Relative(DaysFrom days, int next) => new(days, next, next, true, true);

    private static IEnumerable<FixedDay> Phrases(int days, params string[] phrases) =>
        phrases.Select(phrase => new FixedDay(phrase.Split(' '), days));
}
