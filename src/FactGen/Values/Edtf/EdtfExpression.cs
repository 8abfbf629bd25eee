namespace FactGen.Edtf;

/// <summary>The meaning of an EDTF string: a date, an interval, or a set of dates.</summary>
internal abstract class EdtfExpression
{
    /// <summary>The canonical EDTF string; equal strings are equal expressions.</summary>
    public string Canonical => field ??= Write();

    /// <summary>
    /// For a date or a choice, the days that it may be. For an interval or several dates, all days from the first to the last.
    /// </summary>
    public DaySet Days => field ??= FindDays();

    /// <summary>Whether any part is marked as uncertain (<c>?</c>, <c>%</c>).</summary>
    public abstract bool IsUncertain { get; }

    /// <summary>Whether any part is marked as approximate (<c>~</c>, <c>%</c>).</summary>
    public abstract bool IsApproximate { get; }

    /// <summary>How precisely the date is known.</summary>
    public abstract DatePrecision Precision { get; }

    /// <summary>Whether it is one moment, not a span of time or several dates.</summary>
    public abstract bool IsMoment { get; }

    /// <summary>Whether its days are known, and it is not marked as uncertain.</summary>
    public abstract bool IsExact { get; }

    protected abstract string Write();

    protected abstract DaySet FindDays();
}

/// <summary>The start or the end of an interval: a moment, or open (<c>..</c>), or unknown (nothing).</summary>
internal readonly struct EdtfEnd(EdtfExpression? moment, bool isOpen)
{
    public static EdtfEnd Open => new(null, true);

    public static EdtfEnd Unknown => new(null, false);

    public EdtfExpression? Moment => moment;

    public bool IsOpen => isOpen;

    public bool IsUnknown => moment is null && !isOpen;

    public override string ToString() => moment?.Canonical ?? (isOpen ? ".." : "");
}

/// <summary>A span of time from a start to an end: <c>2022-01-03/2022-01-09</c>.</summary>
internal sealed class EdtfInterval(EdtfEnd start, EdtfEnd end) : EdtfExpression
{
    public EdtfEnd Start => start;

    public EdtfEnd End => end;

    public override bool IsUncertain => start.Moment is { IsUncertain: true } || end.Moment is { IsUncertain: true };

    public override bool IsApproximate => start.Moment is { IsApproximate: true } || end.Moment is { IsApproximate: true };

    public override DatePrecision Precision => DatePrecision.Interval;

    public override bool IsMoment => false;

    public override bool IsExact => start.Moment is { IsExact: true } && end.Moment is { IsExact: true };

    protected override string Write() => start + "/" + end;

    protected override DaySet FindDays() => DaySet.Of(
        [new DayRange(start.Moment?.Days.Earliest ?? DayRange.NoFirst, end.Moment?.Days.Latest ?? DayRange.NoLast)]);
}

/// <summary>A member of a set: one date, or a range of dates, possibly with one open end.</summary>
internal readonly struct EdtfMember(EdtfDate? first, EdtfDate? last, bool isRange)
{
    public EdtfDate? First => first;

    public EdtfDate? Last => last;

    public bool IsRange => isRange;

    public DayRange Reach => new(first?.Days.Earliest ?? DayRange.NoFirst, last?.Days.Latest ?? DayRange.NoLast);

    public IEnumerable<DayRange> Days => isRange || first is null ? [Reach] : first.Days.Ranges;

    public override string ToString() => isRange ? first?.Canonical + ".." + last?.Canonical : first?.Canonical ?? "";
}

/// <summary>EDTF level 2: one of several dates (<c>[a..b]</c>), or all of them (<c>{a,b}</c>).</summary>
internal sealed class EdtfSet(bool isChoice, IReadOnlyList<EdtfMember> members) : EdtfExpression
{
    /// <summary>Whether one of the members is meant, not all of them.</summary>
    public bool IsChoice => isChoice;

    /// <summary>The members, in order of time.</summary>
    public IReadOnlyList<EdtfMember> Members => members;

    public override bool IsUncertain =>
        members.Any(member => member.First is { IsUncertain: true } || member.Last is { IsUncertain: true });

    public override bool IsApproximate =>
        members.Any(member => member.First is { IsApproximate: true } || member.Last is { IsApproximate: true });

    public override DatePrecision Precision => DatePrecision.Set;

    public override bool IsMoment => isChoice;

    public override bool IsExact =>
        isChoice ? Days.IsOneDay && !IsUncertain : members.All(member => !member.IsRange && member.First is { IsExact: true });

    protected override string Write() => (isChoice ? "[" : "{") + string.Join(",", members) + (isChoice ? "]" : "}");

    protected override DaySet FindDays() => DaySet.Of(members.SelectMany(member => member.Days));
}
