namespace FactGen.Compiler.Prose.English;

/// <summary>
/// A reading covers every word that belongs to its phrase, or there is none: if a date touches a word that could be part of it and was not
/// read with it, the date is not read.
/// </summary>
internal static class EnglishDateEdges
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "day", "days", "week", "weeks", "weekend", "weekends", "fortnight", "month", "months", "quarter", "quarters", "half", "year", "years", "eve", "third",
        "end", "beginning", "start", "middle", "close", "turn", "rest", "remainder", "anniversary", "birthday", "decade", "decades",
    };

    private static readonly HashSet<string> Excluding = new(StringComparer.Ordinal) { "except", "excluding", "excepting", "barring", "unless", "pre", "post", "non" };

    private static readonly HashSet<string> OfWeekdays = new(StringComparer.Ordinal)
    {
        "good", "black", "bloody", "ash", "easter", "palm", "maundy", "shrove", "whit", "cyber", "super", "giving", "every", "each", "any", "alternate", "most",
    };

    private static readonly HashSet<string> OfPapers = new(StringComparer.Ordinal)
    {
        "times", "telegraph", "mirror", "express", "post", "herald", "mail", "tribune", "star", "world", "independent", "business", "night",
    };

    private static readonly HashSet<string> OfYears = new(StringComparer.Ordinal) { "fiscal", "financial", "academic", "tax", "fy" };

    private static readonly HashSet<string> BeforeLengths = new(StringComparer.Ordinal)
    {
        "and", "half", "quarter", "few", "several", "many", "than", "under", "over", "least", "most", "nearly", "couple", "of",
    };

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "that", "the", "this", "last", "next", "same", "previous", "following", "his", "her", "its", "their",
    };

    /// <summary>Marks dates as unread that touch words which belong to them.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="dates">The dates, in the order of the text.</param>
    public static void Check(Tokens tokens, List<EnglishDate> dates)
    {
        foreach (var date in dates)
        {
            if (date.Period.IsUnread)
            {
                continue;
            }

            // An end of a range touches the other, which was read with it.
            var start = date.SideFirst - (tokens.At(date.SideFirst - 1).Is("the") ? 1 : 0);
            var (touchesLeft, touchesRight) =
                (date.WordsFirst == date.First && TouchesLeft(tokens, date, start), date.JoinedTo is null && TouchesRight(tokens, date));
            if (touchesLeft || touchesRight)
            {
                date.LeaveUnread(touchesLeft ? Leftmost(tokens, start - 1) : date.First, touchesRight
                    ? Rightmost(tokens, date.Next) : date.Next);
            }
        }

        foreach (var date in dates)
        {
            SpreadOverJoined(date);
        }

        for (var index = dates.Count - 1; index >= 0; index--)
        {
            SpreadOverJoined(dates[index]);
        }
    }

    /// <summary>Marks as unread what is joined to an unread date, and the range of which that is an end.</summary>
    private static void SpreadOverJoined(EnglishDate date)
    {
        if (date.JoinedTo is { } other && (date.Period.IsUnread || other.Period.IsUnread))
        {
            var (first, next) = (Math.Min(date.WordsFirst, other.WordsFirst), Math.Max(date.WordsNext, other.WordsNext));
            date.LeaveUnread(first, next);
            other.LeaveUnread(first, next);
            date.Range?.LeaveUnread(first, next);
        }
    }

    private static bool TouchesLeft(Tokens tokens, EnglishDate date, int start)
    {
        var left = tokens.At(start - 1);
        var first = tokens.At(date.First);
        return left.Kind switch
        {
            TokenKind.Number => IsShort(left) && !left.IsGlued
                && (first.Kind is TokenKind.Number || (date.Period.OfYear is not null && IsMonthAlone(tokens, date))
                    || IsLength(tokens, date)),
            TokenKind.Mark => (left.IsMark('-') || left.IsMark('/')) && left.IsGlued && date.SideFirst == date.First && first.IsGlued
                && (tokens.At(start - 2) is { Kind: TokenKind.Number } || Excluding.Contains(tokens.At(start - 2).Lower)
                    || EnglishWeekdays.Of(tokens, start - 2) >= 0
                    || EnglishMonths.Names.Contains(tokens.At(start - 2).Lower) || IsPlace(tokens, start - 2)),
            TokenKind.Word => TouchesWordLeft(tokens, date, start),
            _ => false,
        };
    }

    private static bool TouchesWordLeft(Tokens tokens, EnglishDate date, int start)
    {
        var word = tokens.At(start - 1).Lower;
        var isWeekday = EnglishWeekdays.Of(tokens, date.First) >= 0;
        if (word is "of" or "in")
        {
            var before = tokens.At(start - 2);
            return word == "of"
                ? (Units.Contains(before.Lower) && !IsNamedUnit(tokens, before, date) && !tokens.At(date.Next).Reads("'s"))
                    || IsPlace(tokens, start - 2) || EnglishWeekdays.Of(tokens, start - 2) >= 0
                : EnglishWeekdays.Of(tokens, start - 2) >= 0 && date.Period.OfYear is not null && IsPlace(tokens, start - 3);
        }

        return Excluding.Contains(word)
            || (date.Side is DateSide.Before or DateSide.UpTo or DateSide.After or DateSide.From && date.SideFirst < date.First
                && word is "day" or "days" or "week" or "weeks" or "weekend" or "fortnight" or "month" or "months" or "year" or "years")
            || (isWeekday && (OfWeekdays.Contains(word) || IsAnyWeekday(tokens, date, start) || IsPlace(tokens, start - 1)
                || IsLengthBefore(tokens, start)))
            || ((date.Period.Year is not null || date.Period.OfYear is not null) && (OfYears.Contains(word)
                || (word == "year" && OfYears.Contains(tokens.At(start - 2).Lower))))
            || (IsMonthAlone(tokens, date) && (IsPlace(tokens, start - 1) || IsCardinal(word)))
            || (IsDayWord(tokens, date) && IsLengthBefore(tokens, start))
            || (EnglishOrdinals.Read(tokens, date.First) is not null && word is "twenty" or "thirty")
            || (IsLength(tokens, date) && IsPartOfLength(tokens, start - 1));
    }

    /// <summary>"two years and ten months earlier", but not "it failed in 1927, and ten years earlier".</summary>
    private static bool IsPartOfLength(Tokens tokens, int index)
    {
        var word = tokens.At(index).Lower;
        var before = tokens.At(index - 1);
        return word == "and" ? Units.Contains(before.Lower) || before.Kind is TokenKind.Number || IsCardinal(before.Lower)
            : BeforeLengths.Contains(word) || Units.Contains(word) || IsCardinal(word);
    }

    /// <summary>"the month of July 1994", "the year of 1998".</summary>
    private static bool IsNamedUnit(Tokens tokens, in Token unit, EnglishDate date) =>
        (unit.Is("month") && IsMonthAlone(tokens, date)) || (unit.Is("year") && date.Period is { Year: not null, OfYear: null });

    /// <summary>"It came on a Friday": any one of them; "in a Friday vote" is about the last.</summary>
    private static bool IsAnyWeekday(Tokens tokens, EnglishDate date, int start) =>
        tokens.At(start - 1).Lower is "a" or "one" && tokens.At(start - 2).Lower is "on" or "was" or "is" or "be"
        && (tokens.At(date.Next) is not { Kind: TokenKind.Word } next || EnglishClauses.IsPreposition(next)
            || next.Lower is "and" or "or" or "morning" or "night" or "evening" or "afternoon");

    /// <summary>"a week Friday", "two weeks tomorrow".</summary>
    private static bool IsLengthBefore(Tokens tokens, int start) =>
        tokens.At(start - 1).Lower is "week" or "weeks" or "fortnight" or "fortnights"
        && (tokens.At(start - 2).Kind is TokenKind.Number || tokens.At(start - 2).Lower is "a" or "one"
            || IsCardinal(tokens.At(start - 2).Lower));

    private static bool TouchesRight(Tokens tokens, EnglishDate date)
    {
        var right = tokens.At(date.Next);
        switch (right.Kind)
        {
            case TokenKind.Number:
                return (date.Period is { OfYear: not null, Year: null } && IsShort(right) && !IsCountOf(tokens, date.Next))
                    || (date.Period.Weekday is not null && EnglishOrdinals.IsEnding(tokens.At(date.Next + 1)));
            case TokenKind.Mark:
                return ((right.IsMark('-') || right.IsMark('/')) && right.IsGlued
                    && tokens.At(date.Next + 1) is { IsGlued: true, Kind: TokenKind.Number or TokenKind.Word } after
                        && (after.Kind is TokenKind.Number || EnglishMonths.Names.Contains(after.Lower)
                            || EnglishWeekdays.Of(tokens, date.Next + 1) >= 0))
                    || (right.IsMark('\'') && date.Period is { OfYear: not null, Year: null }
                        && tokens.At(date.Next + 1) is { IsGlued: true, Kind: TokenKind.Number, Length: 2 });
            case TokenKind.Word:
                return TouchesWordRight(tokens, date, right.Lower) || IsPartOfName(tokens, date, right);
            default:
                return false;
        }
    }

    /// <summary>"the Sunday Times", "Monday Night Football", "the Sept. 11 attacks".</summary>
    private static bool IsPartOfName(Tokens tokens, EnglishDate date, in Token right) => date.Period.Weekday is not null
        ? right.IsCapital && OfPapers.Contains(right.Lower)
        : date.Period is { OfYear: not null, Year: null } && right.Lower is "attacks" or "attack" or "hijackings"
            && tokens.At(date.Next - 1).Reads("11") && tokens.At(date.First).Lower is "september" or "sept";

    private static bool TouchesWordRight(Tokens tokens, EnglishDate date, string word)
    {
        var after = tokens.At(date.Next + 1);
        var isOpen = date.Period is { OfYear: not null, Year: null } || date.Period.IsRelative;
        return word switch
        {
            "of" => (isOpen || date.Period.Weekday is not null) && !date.Period.IsUnread
                && (Pointing.Contains(after.Lower) || OfYears.Contains(after.Lower) || after.Kind is TokenKind.Number
                    || EnglishMonths.TryRead(tokens, date.Next + 1, out _, out _))
                && !IsPersonal(tokens, date),
            "in" => date.Period.Weekday is not null && IsPlace(tokens, date.First - 1),
            "week" or "fortnight" => date.Period.Weekday is not null,
            "ago" or "bc" or "bce" => true,
            "that" or "the" => date.Period.OfYear is not null && date.Period.Year is null
                && (after.Is("year") || (after.Lower is "same" or "previous" or "following" or "next" && tokens.At(date.Next + 2).Is("year"))),
            "or" or "to" or "until" or "till" or "through" =>
                IsShort(after) && !IsCountOf(tokens, date.Next + 1) && GoesOn(tokens, date, EnglishYears.Digits(after) ?? 0),
            "and" => tokens.StandsAt(date.Next + 1, "a", "half"),
            _ => IsCardinal(word) && IsMonthAlone(tokens, date)
                && !(after is { Kind: TokenKind.Word, IsCapital: false } && !IsCardinal(after.Lower)),
        };
    }

    /// <summary>Whether a number may be a further day ("5 January or 6"), or year ("1998 or 99"), of a date.</summary>
    private static bool GoesOn(Tokens tokens, EnglishDate date, int number) =>
        date.Period.OfYear is not null ? number is >= 1 and <= 31 && !IsMonthAlone(tokens, date)
        : date.Period.Year is { } year && number > year % 100;

    /// <summary>"today of all days": a day of speaking is no part of anything.</summary>
    private static bool IsPersonal(Tokens tokens, EnglishDate date) =>
        tokens.At(date.First).Lower is "today" or "yesterday" or "tomorrow" or "tonight" or "this" && !Units.Contains(tokens.At(date.Next - 1).Lower);

    /// <summary>A number that may be a day, or the last two figures of a year.</summary>
    private static bool IsShort(in Token token) => token is { Kind: TokenKind.Number, Length: <= 2 };

    /// <summary>"in January 40 boats": the number counts what follows.</summary>
    private static bool IsCountOf(Tokens tokens, int index) =>
        tokens.At(index + 1) is { Kind: TokenKind.Word, IsCapital: false, IsGlued: false } or { Kind: TokenKind.Mark, First: '%' or '$' };

    private static bool IsMonthAlone(Tokens tokens, EnglishDate date) =>
        date.Period.OfYear is not null && EnglishMonths.Names.Contains(tokens.At(date.First).Lower)
            && date.Period.CoreNext <= date.First + 2
        && tokens.At(date.Period.CoreNext - 1).Kind is not TokenKind.Number;

    private static bool IsDayWord(Tokens tokens, EnglishDate date) =>
        date.Period.IsRelative && tokens.At(date.First).Lower is "today" or "yesterday" or "tomorrow";

    private static bool IsLength(Tokens tokens, EnglishDate date) => tokens.At(date.Next - 1).Lower is "ago" or "earlier" or "later" or "before" or "after" or "hence"
        || (date.Period.IsRelative && tokens.At(date.First).Kind is TokenKind.Number);

    private static bool IsCardinal(string word) => EnglishNumbers.Beginnings.Contains(word) && word is not ("a" or "half");

    private static bool IsPlace(Tokens tokens, int index) => tokens.At(index).Kind switch
    {
        TokenKind.Word => EnglishOrdinals.IsEnding(tokens.At(index))
            ? tokens.At(index - 1).Kind is TokenKind.Number
            : EnglishOrdinals.Read(tokens, index) is not null || tokens.At(index).Is("last"),
        _ => false,
    };

    /// <summary>As far to the left as words continue that a date may have, six at most.</summary>
    private static int Leftmost(Tokens tokens, int index)
    {
        var first = index;
        while (first > 0 && index - first < 5 && IsOfDate(tokens, first - 1))
        {
            first--;
        }

        while (first < index && tokens.At(first).Lower is "on" or "in" or "of" or "at" or "by" or "that" or "and")
        {
            first++;
        }

        return first;
    }

    private static int Rightmost(Tokens tokens, int index)
    {
        var next = index + 1;
        while (next < tokens.Length && next - index < 6 && IsOfDate(tokens, next))
        {
            next++;
        }

        return next;
    }

    private static bool IsOfDate(Tokens tokens, int index) => tokens.At(index).Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => (tokens.At(index).Use & (WordUse.Date | WordUse.MakesDate)) != 0 || tokens.At(index).Lower is "of" or "the" or "less" or "more"
            || Units.Contains(tokens.At(index).Lower) || OfYears.Contains(tokens.At(index).Lower)
            || BeforeLengths.Contains(tokens.At(index).Lower),
        _ => tokens.At(index).IsMark('-') || tokens.At(index).IsMark('/'),
    };
}
