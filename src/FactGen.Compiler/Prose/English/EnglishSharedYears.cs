namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Gives a date without a year the one that the text names for it: at the other end of its range, in its list, or in its sentence.
/// </summary>
internal static class EnglishSharedYears
{
    /// <summary>Gives a date without a year the year of the other.</summary>
    public static void Share(EnglishDate one, EnglishDate other, bool isRange)
    {
        if (IsPartOfYear(one) && other.Period is { Year: { } year, OfYear: { } ofOther })
        {
            var ofOne = one.Period.OfYear!;
            var earlier = isRange && ofOne(year).First > ofOther(year).First ? year - 1 : year;
            SetYear(one, earlier, ofOne(earlier));
        }
        else if (IsPartOfYear(other) && one.Period is { Year: { } known, OfYear: { } ofKnown })
        {
            var ofLast = other.Period.OfYear!;
            var later = isRange && ofLast(known).First < ofKnown(known).First ? known + 1 : known;
            SetYear(other, later, ofLast(later));
        }
        else if (isRange && IsPartOfYear(one) && other.Period is { IsRelative: true, NeedsAnchor: true, CoreNext: var core, Next: var next }
            && core < next)
        {
            // "5 January to 7 March last year"
            var ofFirst = one.Period.OfYear!;
            var days = other.Period.Days;
            one.Period = one.Period with
            {
                IsRelative = true,
                Days = (anchor, mayBeFuture) => Array.ConvertAll(days(anchor, mayBeFuture), span => InYearBefore(ofFirst, span)),
            };
        }
        else if (isRange && IsPartOfYear(one) && IsPartOfYear(other))
        {
            var (ofStart, ofEnd, days) = (one.Period.OfYear!, other.Period.OfYear!, one.Period.Days);
            other.Period = other.Period with
            {
                Days = (anchor, mayBeFuture) => Array.ConvertAll(days(anchor, mayBeFuture), span => InYearAfter(ofEnd, span)),
            };
        }
        else if (isRange && one.Period.Weekday is { } from && other.Period.Weekday is { } to)
        {
            var days = one.Period.Days;
            var length = (to - from + 7) % 7;
            other.Period = other.Period with
            {
                Days = (anchor, mayBeFuture) => Array.ConvertAll(days(anchor, mayBeFuture), span =>
                    new DaySpan(span.First + length, span.Last + length)),
            };
        }
    }

    private static bool IsPartOfYear(EnglishDate date) =>
        date.Period is { OfYear: not null, Year: null, NeedsAnchor: true, IsRelative: false };

    private static DaySpan InYearBefore(Func<int, DaySpan> ofYear, DaySpan last)
    {
        if (last.First is not { } day)
        {
            return default;
        }

        var year = CalendarDays.DateOf(day).Year;
        return ofYear(year).First > day ? ofYear(year - 1) : ofYear(year);
    }

    private static DaySpan InYearAfter(Func<int, DaySpan> ofYear, DaySpan first)
    {
        if (first.First is not { } day)
        {
            return default;
        }

        var year = CalendarDays.DateOf(day).Year;
        return ofYear(year).First < day ? ofYear(year + 1) : ofYear(year);
    }

    /// <summary>The same date in a year from elsewhere; unread if it does not fall on its weekday there.</summary>
    private static void SetYear(EnglishDate date, int year, DaySpan days) => date.Period = date.Period with
    {
        Days = EnglishPeriod.Always(days),
        Year = year,
        NeedsAnchor = false,
        IsUnread = days.First is not { } first || (date.Period.FallsOn is { } weekday && CalendarDays.WeekdayOf(first) != weekday),
    };

    /// <summary>Gives dates without a year the one in their sentence.</summary>
    public static void TakeFromSentences(Tokens tokens, List<EnglishDate> dates)
    {
        for (var index = 0; index < dates.Count; index++)
        {
            if (dates[index].Period is { OfYear: not null, Year: null, NeedsAnchor: true, IsRelative: false, IsUnread: false })
            {
                TakeYearOfSentence(tokens, dates, index);
            }
        }
    }

    /// <summary>The year that its sentence names before it, and may name behind it with another date.</summary>
    private static void TakeYearOfSentence(Tokens tokens, List<EnglishDate> dates, int index)
    {
        var date = dates[index];
        for (var before = index - 1; before >= 0 && AreInOneSentence(tokens, dates[before], date); before--)
        {
            if (dates[before].Period is { Year: { } year, IsUnread: false })
            {
                if (IsSaidOfAll(tokens, dates[before], date))
                {
                    SetYear(date, year, date.Period.OfYear!(year));
                }
                else
                {
                    AddYear(date, year);
                }

                return;
            }
        }

        if (index + 1 < dates.Count && dates[index + 1].Period is { Year: { } later, OfYear: not null, IsUnread: false }
            && AreInOneSentence(tokens, date, dates[index + 1]))
        {
            AddYear(date, later);
        }
    }

    private static void AddYear(EnglishDate date, int year)
    {
        var (days, also) = (date.Period.Days, date.Period.OfYear!(year));
        if (also.First is { } first && (date.Period.FallsOn is not { } weekday || CalendarDays.WeekdayOf(first) == weekday))
        {
            date.Period = date.Period with { Days = (anchor, mayBeFuture) => [.. days(anchor, mayBeFuture), also] };
        }
    }

    /// <summary>"In 2019, it opened in May"; "it opened on 5 May 2019 and closed on 7 June".</summary>
    private static bool IsSaidOfAll(Tokens tokens, EnglishDate year, EnglishDate date)
    {
        if (year.Period.OfYear is null)
        {
            return tokens.At(year.First - 1).Lower is "in" or "during" && tokens.At(year.First - 2).Kind is TokenKind.Break;
        }

        for (var index = year.Next; index < date.First; index++)
        {
            if (tokens.At(index).Kind is TokenKind.Mark)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreInOneSentence(Tokens tokens, EnglishDate one, EnglishDate other)
    {
        for (var index = one.Next; index < other.First; index++)
        {
            if (tokens.DataAt(index).Kind is TokenKind.Break)
            {
                return false;
            }
        }

        return true;
    }
}
