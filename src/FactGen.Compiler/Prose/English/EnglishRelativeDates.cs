namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads dates that count from the day on which they are said (<c>yesterday</c>, <c>in two days</c>), from a date that they name (<c>three
/// days before 5 January</c>), or from the last one before them (<c>the next day</c>).
/// </summary>
internal static class EnglishRelativeDates
{
    /// <summary>How many days those may last after which "the next day" is one.</summary>
    private const int MostDaysBefore = 13;

    /// <summary>A phrase that names a day by how far it is from another.</summary>
    private sealed record FixedDay(string[] Words, int Days, bool IsFromLast);

    private static readonly Dictionary<string, FixedDay[]> Fixed = new[]
    {
        Phrases(-2, false, "the day before yesterday"),
        Phrases(2, false, "the day after tomorrow"),
        Phrases(-1, false, "yesterday", "last night"),
        Phrases(0, false, "today", "tonight", "this morning", "this afternoon", "this evening", "earlier today", "later today"),
        Phrases(1, false, "tomorrow"),
        Phrases(-1, true, "on the eve", "the eve", "the day before", "the previous day", "the preceding day", "the day prior", "the night before", "the previous night"),
        Phrases(0, true, "the same day", "that day", "that same day", "that night", "that evening", "that morning", "that afternoon"),
        Phrases(1, true, "the next day", "the following day", "the day after", "the morning after", "the next morning", "the following morning"),
    }.SelectMany(phrases => phrases)
    .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
    .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);

    /// <summary>The words that such a date may begin with, numbers aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } =
        [.. Fixed.Keys, .. EnglishWeekdays.Names, .. EnglishLengths.Beginnings, "earlier", "later", "in", "after", "within"];

    /// <summary>The words that may be in such a date before the word that makes it one.</summary>
    public static IReadOnlyCollection<string> Inner { get; } =
    [
        .. EnglishLengths.Beginnings, "in", "after", "within", "on", "that", "this", "same", "before", "previous", "preceding", "following", "next",
        "last", "earlier", "later", "than", "day", "night", "morning",
    ];

    /// <summary>The words that make such a date, units of time aside.</summary>
    public static IReadOnlyCollection<string> Makers { get; } =
        [.. EnglishWeekdays.Names, "yesterday", "today", "tonight", "tomorrow", "eve", "morning", "afternoon", "evening"];

    /// <summary>The date that begins at an index.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index) =>
        ReadFixed(tokens, index)
            ?? EnglishWeekdays.Read(tokens, index)
            ?? ReadStretch(tokens, index)
            ?? ReadDistance(tokens, index);

    /// <summary>The date that begins at an index and counts from the day of speaking by one word or phrase: "yesterday".</summary>
    public static EnglishPeriod? ReadSimple(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is TokenKind.Word && Fixed.TryGetValue(tokens.At(index).Lower, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (!phrase.IsFromLast && tokens.StandsAt(index, phrase.Words))
                {
                    return EnglishPeriod.Relative((anchor, _) => [DaySpan.Of(anchor + phrase.Days)], index + phrase.Words.Length);
                }
            }
        }

        return EnglishWeekdays.Read(tokens, index);
    }

    private static EnglishPeriod? ReadFixed(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is not TokenKind.Word || !Fixed.TryGetValue(tokens.At(index).Lower, out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            if (!tokens.StandsAt(index, phrase.Words))
            {
                continue;
            }

            var next = index + phrase.Words.Length;
            if (!phrase.IsFromLast)
            {
                return EnglishPeriod.Relative((anchor, _) => [DaySpan.Of(anchor + phrase.Days)], next);
            }

            var isOfEvent = phrase.Words[phrase.Words.Length - 1] is "before" or "after" or "eve" or "prior";
            var at = next + (tokens.At(next).Is("of") ? 1 : 0);
            at += tokens.At(at).Is("the") ? 1 : 0;
            return isOfEvent && EnglishDates.ReadTerm(tokens, at) is { IsUnread: false, FromLast: null } from
                && !tokens.At(from.Next).Reads("'s")
                ? from.Select(span => [Shifted(span, phrase.Days)], from.Next)

                // "The day before the vote" counts from the vote, whose day is not in the phrase.
                : isOfEvent && tokens.At(next).Kind is TokenKind.Word ? IsClauseBehind(tokens.At(next)) ? null : FromLast(phrase.Days, next)
                : FromLast(phrase.Days, next);
        }

        return null;
    }

    private static bool IsClauseBehind(in Token token) =>
        token.Lower is "of" or "the" or "a" or "an" or "his" or "her" or "their" or "its" or "he" or "she" or "they" or "it" || token.IsCapital;

    private static EnglishPeriod FromLast(int days, int next) =>
        EnglishPeriod.Relative((_, _) => [], next) with { FromLast = last => [Shifted(last, days)] };

    /// <summary>No day is "that day" of a year, and none the next after a month.</summary>
    private static DaySpan Shifted(DaySpan span, int days) => days switch
    {
        _ when span.Last - span.First > (days == 0 ? 0 : MostDaysBefore) => default,
        0 => span,
        < 0 => DaySpan.Of((span.First ?? span.Last ?? 0) + days),
        _ => DaySpan.Of((span.Last ?? span.First ?? 0) + days),
    };

    /// <summary>"the next five years", "the past ten days".</summary>
    private static EnglishPeriod? ReadStretch(Tokens tokens, int index)
    {
        if (tokens.At(index).Lower is "previous" or "following" || EnglishSeenPeriods.Shift(tokens.At(index)) is not ((-1 or 1) and var shift)
            || EnglishLengths.Read(tokens, index + 1) is not { Side: DateSide.On } length)
        {
            return null;
        }

        // With the day of speaking or without it.
        return EnglishPeriod.Relative(
            (anchor, _) => shift < 0
                ? [new DaySpan(length.Move(anchor, -1), anchor), new DaySpan(length.Move(anchor, -1), anchor - 1)]
                : [new DaySpan(anchor, length.Move(anchor, 1)), new DaySpan(anchor + 1, length.Move(anchor, 1))],
            length.Next);
    }

    /// <summary>"in two days", "within a week", "two days ago", "a day earlier", "three days before 5 January".</summary>
    private static EnglishPeriod? ReadDistance(Tokens tokens, int index)
    {
        if (tokens.At(index).Lower is "in" or "after" or "within")
        {
            return ReadAway(tokens, index);
        }

        if (EnglishLengths.Read(tokens, index) is not { } length)
        {
            return null;
        }

        return ReadFromNow(tokens, length) ?? ReadFromDate(tokens, length) ?? ReadFromLast(tokens, length);
    }

    /// <summary>"two days ago", "a week hence", "a year from now".</summary>
    private static EnglishPeriod? ReadFromNow(Tokens tokens, EnglishLength length)
    {
        var after = length.Next;
        var word = tokens.At(after);
        if (word.Lower is not ("ago" or "hence") && !(word.Is("from") && tokens.At(after + 1).Is("now")))
        {
            return null;
        }

        var direction = word.Is("ago") ? -1 : 1;
        if (word.Is("ago") && ReadSimple(tokens, after + 1) is { } day)
        {
            // "Three weeks ago today" is a day; "a month ago Friday" may be before or after that day.
            return tokens.At(after + 1).Lower is "today" or "yesterday" && length.Side is DateSide.On
                ? day.Select(span => [new DaySpan(Moved(length, span.First, -1), Moved(length, span.Last, -1))], day.Next)
                : EnglishPeriod.Unread(day.Next);
        }

        return EnglishPeriod.Relative((anchor, _) => length.Around(DaySpan.Of(anchor), direction), after + (word.Is("from") ? 2 : 1)) with
        {
            Side = SideOf(length, direction),
        };
    }

    /// <summary>"three days before 5 January".</summary>
    private static EnglishPeriod? ReadFromDate(Tokens tokens, EnglishLength length)
    {
        var after = length.Next;
        var word = tokens.At(after);
        var sign = word.Lower switch
        {
            "before" or "prior" => -1,
            "after" or "from" or "following" => 1,
            _ => 0,
        };
        var at = after + (word.Is("prior") && tokens.At(after + 1).Is("to") ? 2 : 1);
        at += tokens.At(at).Is("the") ? 1 : 0;
        if (sign == 0 || EnglishDates.ReadTerm(tokens, at) is not { IsUnread: false, FromLast: null } from
            || tokens.At(from.Next).Reads("'s"))
        {
            return null;
        }

        from = word.Is("from") && from.Weekday is not null ? EnglishWeekdays.Ahead(from) : from;
        return from.Select(span => length.Around(span, sign), from.Next) with { Side = SideOf(length, sign) };
    }

    /// <summary>"a day earlier", "two days later", "three days before."</summary>
    private static EnglishPeriod? ReadFromLast(Tokens tokens, EnglishLength length)
    {
        var direction = tokens.At(length.Next).Lower switch
        {
            "earlier" or "previously" => -1,
            "later" or "afterwards" or "afterward" => 1,
            "before" or "prior" when tokens.At(length.Next + 1).Kind is not TokenKind.Word => -1,
            "after" when tokens.At(length.Next + 1).Kind is not TokenKind.Word => 1,
            _ => 0,
        };
        return direction == 0 ? null : EnglishPeriod.Relative((_, _) => [], length.Next + 1) with
        {
            FromLast = last => length.Around(last, direction),
            Side = SideOf(length, direction),
        };
    }

    /// <summary>"in two days", "after two days", "within a week": forth from the day of speaking.</summary>
    private static EnglishPeriod? ReadAway(Tokens tokens, int index)
    {
        var first = index + 1 + (tokens.At(index).Is("within") && tokens.At(index + 1).Is("the") && tokens.At(index + 2).Is("next") ? 2 : 0);
        if ((tokens.At(first).Is("the") && !tokens.At(index).Is("within"))
            || EnglishLengths.Read(tokens, first) is not { } length
            || EnglishStretches.ReadEnd(tokens, length.Next) is not null
            || tokens.At(length.Next).Lower is "ago" or "earlier" or "later" or "before" or "after" or "of" or "prior")
        {
            return null;
        }

        var next = length.Next + (tokens.At(length.Next).IsMark('\'') && tokens.At(length.Next + 1).Is("time") ? 2 : 0);
        if (tokens.At(next).Is("from"))
        {
            var isToday = tokens.At(next + 1).Lower is "now" or "today";
            return !isToday ? EnglishPeriod.Unread(next + 1)
                : tokens.At(index).Is("within") ? EnglishPeriod.Relative(Stretch(length, 1), next + 2)
                : null;
        }

        return tokens.At(index).Is("within")
            ? length.Side is DateSide.On ? EnglishPeriod.Relative(Stretch(length, 1), next) : null
            : EnglishPeriod.Relative((anchor, _) => length.Around(DaySpan.Of(anchor), 1), next) with { Side = SideOf(length, 1) };
    }

    private static long? Moved(EnglishLength length, long? day, int direction) => day is { } known ? length.Move(known, direction) : null;

    private static DateSide SideOf(EnglishLength length, int direction) =>
        length.Side is not DateSide.After ? length.Side : direction < 0 ? DateSide.UpTo : DateSide.From;

    /// <summary>From the day of speaking so far back or forth.</summary>
    private static DaysFrom Stretch(EnglishLength length, int direction) => (anchor, _) =>
        [direction < 0 ? new DaySpan(length.Move(anchor, -1), anchor) : new DaySpan(anchor, length.Move(anchor, 1))];

    private static IEnumerable<FixedDay> Phrases(int days, bool isFromLast, params string[] phrases) =>
        phrases.Select(phrase => new FixedDay(phrase.Split(' '), days, isFromLast));
}
