namespace FactGen.Edtf;

/// <summary>When one date lies within another, and what two dates share.</summary>
internal static class EdtfAgreement
{
    /// <summary>Whether the other date allows everything that the first one allows.</summary>
    public static bool IsWithin(EdtfExpression one, EdtfExpression other) => (one, other) switch
    {
        ({ IsMoment: true }, { IsMoment: true }) => IsMomentWithin(one, other),
        (EdtfInterval interval, EdtfInterval otherInterval) =>
            IsEndWithin(interval.Start, otherInterval.Start) && IsEndWithin(interval.End, otherInterval.End),
        (EdtfSet { IsChoice: false } set, EdtfSet { IsChoice: false } otherSet) =>
            set.Members.All(member => otherSet.Members.Any(otherMember => IsMemberWithin(member, otherMember)))
            && otherSet.Members.All(otherMember => set.Members.Any(member => IsMemberWithin(member, otherMember))),
        _ => false,
    };

    /// <summary>What both allow; null if they have nothing in common.</summary>
    public static EdtfExpression? Share(EdtfExpression one, EdtfExpression other)
    {
        if (IsWithin(one, other))
        {
            return one;
        }

        if (IsWithin(other, one))
        {
            return other;
        }

        return (one, other) switch
        {
            ({ IsMoment: true }, { IsMoment: true }) => ShareMoment(one, other),
            (EdtfInterval interval, EdtfInterval otherInterval) =>
                ShareEnd(interval.Start, otherInterval.Start) is { } start && ShareEnd(interval.End, otherInterval.End) is { } end
                    ? EdtfReader.Interval(start, end)
                    : null,
            _ => null,
        };
    }

    /// <summary>The time of day of a date that has one.</summary>
    public static EdtfTime? TimeOf(EdtfExpression expression) => (expression as EdtfDate)?.Time;

    /// <summary>The source of an uncertain date may err, so an uncertain date is never within a certain one.</summary>
    private static bool IsMomentWithin(EdtfExpression one, EdtfExpression other) =>
        (other.IsUncertain || !one.IsUncertain)
        && (TimeOf(other) is { } otherTime
            ? TimeOf(one) is { } time && time.IsWithin(one.Days.Ranges[0].First, otherTime, other.Days.Ranges[0].First)
            : one.Days.IsWithin(other.Days));

    /// <summary>An unknown end may be any date. An open end is not a date, so no known end lies within it.</summary>
    private static bool IsEndWithin(EdtfEnd one, EdtfEnd other) =>
        other.IsUnknown
            || (one.IsOpen && other.IsOpen)
            || (one.Moment is { } moment && other.Moment is { } otherMoment && IsMomentWithin(moment, otherMoment));

    private static EdtfEnd? ShareEnd(EdtfEnd one, EdtfEnd other) =>
        IsEndWithin(one, other) ? one
        : IsEndWithin(other, one) ? other
        : one.Moment is { } moment
            && other.Moment is { } otherMoment
            && ShareMoment(moment, otherMoment) is { } shared ? new EdtfEnd(shared, false)
        : null;

    private static bool IsMemberWithin(EdtfMember one, EdtfMember other) =>
        one.IsRange == other.IsRange && IsDateWithin(one.First, other.First) && IsDateWithin(one.Last, other.Last);

    private static bool IsDateWithin(EdtfDate? one, EdtfDate? other) =>
        one is null || other is null ? one is null && other is null : IsMomentWithin(one, other);

    private static EdtfExpression? ShareMoment(EdtfExpression one, EdtfExpression other)
    {
        // If neither time is within the other, the times are different.
        if (TimeOf(one) is not null && TimeOf(other) is not null)
        {
            return null;
        }

        var days = one.Days.Intersect(other.Days);
        return days.IsEmpty ? null : FromDays(days, one.IsUncertain || other.IsUncertain ? EdtfQualifier.Uncertain : EdtfQualifier.None);
    }

    /// <summary>The shortest EDTF for some days: a day, month or year if one fits, otherwise a choice.</summary>
    private static EdtfExpression FromDays(DaySet days, EdtfQualifier qualifier)
    {
        var members = days.Ranges.Select(range => MemberOf(range, qualifier)).ToList();
        return members is [{ IsRange: false, First: { } only }] ? only : new EdtfSet(isChoice: true, members);
    }

    private static EdtfMember MemberOf(DayRange range, EdtfQualifier qualifier)
    {
        var first = range.First == DayRange.NoFirst ? null : EdtfDate.OfDay(range.First, qualifier);
        var last = range.Last == DayRange.NoLast ? null : EdtfDate.OfDay(range.Last, qualifier);
        if (first is null || last is null)
        {
            return new EdtfMember(first, last, isRange: true);
        }

        var (year, month, _) = GregorianDays.FromDayNumber(range.First);
        var whole = range.First == range.Last ? first
            : range == GregorianDays.Months(year, month, month) ? EdtfDate.OfMonth(year, month, qualifier)
            : range == GregorianDays.Months(year, 1, 12) ? EdtfDate.OfMonth(year, null, qualifier)
            : null;
        return whole is not null ? new EdtfMember(whole, whole, isRange: false) : new EdtfMember(first, last, isRange: true);
    }
}
