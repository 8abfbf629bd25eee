namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Joins the dates of a text that belong together: the ends of a range, the members of a list or a choice, and dates that count from the
/// last date before them.
/// </summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="dates">The dates, in the order of the text.</param>
internal sealed class EnglishDateJoins(Tokens tokens, List<EnglishDate> dates)
{
    private const int MostDatesBack = 6;

    /// <summary>Any day, to see how long a period is.</summary>
    private const long SomeDay = 700_000;

    private readonly List<EnglishDate> _ranges = [];

    /// <summary>Joins what belongs together.</summary>
    /// <returns>The ranges, besides their ends.</returns>
    public List<EnglishDate> Join()
    {
        // From the last to the first, so that a year reaches all members of a list before it.
        for (var index = dates.Count - 2; index >= 0; index--)
        {
            JoinWithNext(dates[index], dates[index + 1]);
        }

        return _ranges;
    }

    /// <summary>Counts dates that refer back from the last date before them.</summary>
    public void CountFromLast()
    {
        for (var index = 0; index < dates.Count; index++)
        {
            if (dates[index].Period is { IsUnread: false, FromLast: { } fromLast })
            {
                CountFromLast(index, fromLast);
            }
        }
    }

    private void JoinWithNext(EnglishDate one, EnglishDate other)
    {
        if (other.First - one.Next is not (>= 1 and <= 4) || one.Period.IsUnread || other.Period.IsUnread
            || one.Period.FromLast is not null || other.Period.FromLast is not null)
        {
            return;
        }

        var join = JoinBetween(one, other);
        if (join is DayJoin.None)
        {
            return;
        }

        EnglishSharedYears.Share(one, other, join is DayJoin.Range or DayJoin.Between);
        if (join is DayJoin.List)
        {
            return;
        }

        var both = Combine(one.Period, other.Period, join);
        (one.WordsNext, one.JoinedTo) = (other.WordsNext, other);
        other.WordsFirst = one.First;
        if (join is DayJoin.Range)
        {
            one.Range = new EnglishDate(one.First, both with { CoreNext = other.Period.CoreNext, Next = other.Next });
            _ranges.Add(one.Range);
            return;
        }

        // Whichever of the two a quote has, the text means the one or the other.
        one.Period = one.Period with { Days = both.Days, Or = both.Or, OfYear = null, Year = null, NeedsAnchor = both.NeedsAnchor };
        other.Period = other.Period with { Days = both.Days, Or = both.Or, OfYear = null, Year = null, NeedsAnchor = both.NeedsAnchor };
    }

    /// <summary>How the words between two dates join them: "to", "and", "or".</summary>
    private DayJoin JoinBetween(EnglishDate one, EnglishDate other)
    {
        var at = one.Next;
        var comma = tokens.At(at).IsMark(',');
        at += comma ? 1 : 0;
        var join = tokens.At(at).Kind is TokenKind.Mark
            ? tokens.At(at).IsMark('-') ? DayJoin.Range : tokens.At(at).IsMark('/') ? DayJoin.Choice : tokens.At(at).IsMark('&')
            ? DayJoin.List : DayJoin.None
            : tokens.At(at).Lower switch
            {
                "to" or "until" or "till" or "through" => DayJoin.Range,
                "or" => DayJoin.Choice,
                "and" => EnglishDayNumbers.IsBetween(tokens, one.First) && !comma ? DayJoin.Between : DayJoin.List,
                _ => DayJoin.None,
            };
        at += join is DayJoin.None ? 0 : 1;
        at += tokens.At(at).Lower is "in" or "on" && join is not (DayJoin.Range or DayJoin.None) ? 1 : 0;
        at += tokens.At(at).Is("the") ? 1 : 0;
        return at != other.First ? DayJoin.None : join is DayJoin.None && comma ? DayJoin.List : join is not DayJoin.None
            && IsSameKind(one, other, join) ? join : DayJoin.None;
    }

    /// <summary>"2019 and 5 January" names two things; "in 2019 or January" names none that belong together.</summary>
    private static bool IsSameKind(EnglishDate one, EnglishDate other, DayJoin join) =>
        join is not DayJoin.Choice || one.Period.IsRelative == other.Period.IsRelative;

    /// <summary>From the first day of one date to the last of the other; of a choice with days between, one or the other.</summary>
    private static EnglishPeriod Combine(EnglishPeriod one, EnglishPeriod other, DayJoin join)
    {
        var (first, last) = (one.Days, other.Days);
        DaysFrom whole = (anchor, mayBeFuture) =>
        {
            var (starts, ends) = (first(anchor, mayBeFuture), last(anchor, mayBeFuture));
            var spans = new DaySpan[Math.Min(starts.Length, ends.Length)];
            for (var index = 0; index < spans.Length; index++)
            {
                spans[index] = starts[index].First <= ends[index].Last ? new DaySpan(starts[index].First, ends[index].Last) : default;
            }

            return spans;
        };
        var isWhole = join is not DayJoin.Choice
            || (one.Year is not null && other.Year is not null && first(0, false)[0].Last + 1 == last(0, false)[0].First);
        return one with
        {
            Days = isWhole ? whole : first,
            Or = isWhole ? null : last,
            IsRelative = one.IsRelative || other.IsRelative,
            NeedsAnchor = one.NeedsAnchor || other.NeedsAnchor,
            OfYear = null,
            Year = null,
            Weekday = null,
        };
    }

    /// <summary>Counts from the last date before it in its paragraph; without one it is not read.</summary>
    private void CountFromLast(int index, Func<DaySpan, DaySpan[]> fromLast)
    {
        var date = dates[index];
        if (BasisOf(index) is not { } last)
        {
            date.LeaveUnread(date.First, date.Next);
            return;
        }

        // No day is the next after a year.
        var days = last.Days;
        if (fromLast(days(SomeDay, false).FirstOrDefault()) is not [{ First: not null }, ..])
        {
            date.LeaveUnread(date.First, date.Next);
            return;
        }

        date.Period = date.Period with
        {
            Days = (anchor, mayBeFuture) => [.. days(anchor, mayBeFuture).SelectMany(fromLast)],
            NeedsAnchor = last.NeedsAnchor,
            IsRelative = true,
            FromLast = null,
        };
    }

    /// <summary>
    /// The date from which another counts: the last before it; for "the year-earlier quarter" the last that is a month or longer, past the
    /// day on which somebody said so.
    /// </summary>
    private EnglishPeriod? BasisOf(int index)
    {
        var date = dates[index];
        for (var before = index - 1; before >= Math.Max(0, index - MostDatesBack) && AreInOneParagraph(dates[before], date); before--)
        {
            var period = dates[before].Period;
            if (period is { IsUnread: true } or { Year: <= 1 } or { FromLast: not null })
            {
                return null;
            }

            if (LengthOf(period) >= date.Period.FromDays)
            {
                return period;
            }
        }

        return null;
    }

    private static long LengthOf(EnglishPeriod period) =>
        period.Days(SomeDay, false) is [{ First: { } first, Last: { } last }, ..] ? last - first + 1 : 0;

    private bool AreInOneParagraph(EnglishDate one, EnglishDate other)
    {
        var original = tokens.Text.Original;
        var end = Math.Min(tokens[other.First].Start, original.Length);
        var isEmpty = false;
        for (var index = tokens[one.Next - 1].End; index < end; index++)
        {
            if (original[index] == '\n')
            {
                if (isEmpty)
                {
                    return false;
                }

                isEmpty = true;
            }
            else if (!char.IsWhiteSpace(original[index]))
            {
                isEmpty = false;
            }
        }

        return true;
    }
}
