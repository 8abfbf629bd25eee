using System.Text;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>The day from which relative dates count.</summary>
/// <param name="First">The first day that it may be.</param>
/// <param name="Last">The last day that it may be.</param>
/// <param name="Date">The date.</param>
/// <param name="What">What it is the date of: "stated".</param>
public sealed record DateAnchor(long First, long Last, FactDate Date, string What)
{
    /// <summary>How a message names it: "2022-01-11 (stated)".</summary>
    public string Words => $"{Date} ({What})";

    /// <summary>Whether it is the same as another, worded the same.</summary>
    internal bool IsSame(DateAnchor other) =>
        First == other.First && Last == other.Last && What == other.What && Date.Wording == other.Date.Wording;

    /// <summary>The anchor that a date provides; null if it has no end to count from.</summary>
    public static DateAnchor? Of(FactDate? date, string what)
    {
        var (first, last) = (date?.EarliestDay ?? date?.LatestDay, date?.LatestDay ?? date?.EarliestDay);
        return first is { } from && last is { } to ? new DateAnchor(from, to, date!.Value, what) : null;
    }
}

/// <summary>The date that the words of a text mean.</summary>
/// <remarks>
/// Most are only asked whether they may be some date, which depends on their days: the date itself is created on first use.
/// </remarks>
public sealed class ResolvedDate
{
    private readonly DateReading _reading;
    private readonly DateAnchor? _anchor;
    private readonly DaySpan _days;
    private string? _edtf;
    private FactDate? _date;

    internal ResolvedDate(DaySpan days, DateReading reading, DateAnchor? anchor, string? edtf = null) =>
        (_days, _reading, _anchor, _edtf) = (days, reading, anchor, edtf);

    /// <summary>The date.</summary>
    public FactDate Date => _date ??= FactDate.Parse(Edtf);

    /// <summary>The date as EDTF writes it.</summary>
    public string Edtf => _edtf ??= CalendarDays.ToEdtf(_days, _reading.IsAbout);

    /// <summary>Whether it is written the same as another date of the same reading; ordinary days are if they are the same days.</summary>
    internal bool IsSame(ResolvedDate other) =>
        _days == other._days || (!(CalendarDays.IsOrdinary(_days) && CalendarDays.IsOrdinary(other._days)) && Edtf == other.Edtf);

    /// <summary>Whether it is what the words may mean besides: "since 1998" also means the time from then on.</summary>
    internal bool IsOtherSide { get; init; }

    /// <summary>Whether the calendar has such days; none before the year 1 if they count from a day.</summary>
    internal bool IsPossible(bool needsAnchor) => _days is not { First: null, Last: null } && !(needsAnchor && _days.First < 0)
        && (CalendarDays.IsOrdinary(_days) || FactDate.TryParse(Edtf, out _));

    /// <summary>How it was worked out, in words.</summary>
    public string Arithmetic =>
        _anchor is null || !_reading.NeedsAnchor ? $"'{_reading.Words}' is {Date}"
        : _reading.IsRelative ? $"'{_reading.Words}' from {_anchor.Words} is {Date}"
        : $"'{_reading.Words}' in the year nearest to {_anchor.Words} is {Date}";

    /// <summary>Whether it is within a date. If the date does not have such days, nothing else needs to be compared.</summary>
    public bool IsWithin(FactDate date) =>
        (_reading.IsAbout || (!(_days.First < date.EarliestDay) && !(_days.Last > date.LatestDay)))
        && (Edtf == date.Wording || Date.IsWithin(date));
}

/// <summary>Which side of the days that are named is meant.</summary>
internal enum DateSide
{
    On,
    About,
    Before,
    UpTo,
    After,
    From,

    /// <summary>Up to its last day, which may itself be what is meant: <c>until 5 May</c>.</summary>
    Until,

    /// <summary>From its first day, which may itself be what is meant: <c>since 1998</c>.</summary>
    Since,
}

/// <summary>A word that makes a bound of the date of the noun behind it: the "until" of "until the fair on 9 March".</summary>
/// <param name="Side">The side that it means.</param>
/// <param name="Word">Where it is.</param>
/// <param name="First">The index of its token.</param>
internal sealed record DateBound(DateSide Side, TextRange Word, int First);

/// <summary>The days that a phrase means when it is said on a day; always as many alternatives, in the same order.</summary>
/// <param name="anchor">The day on which it is said.</param>
/// <param name="mayBeFuture">Whether it may still be in the future.</param>
internal delegate DaySpan[] DaysFrom(long anchor, bool mayBeFuture);

/// <summary>A date in prose: a day, a month, a year, or a number of days from when it is said.</summary>
public sealed record DateReading : IPlaced
{
    private readonly Tokens _tokens;
    private readonly int _next;
    private Resolution? _last;
    private DateReading? _asBound;

    /// <summary>A date given by some tokens.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The index of its first token.</param>
    /// <param name="next">The index of the token after the last.</param>
    internal DateReading(Tokens tokens, int first, int next) => (_tokens, First, _next) = (tokens, first, next);

    /// <summary>The range that a quote must contain for the date to be read from it.</summary>
    public required TextRange Core { get; init; }

    /// <summary>The whole phrase.</summary>
    public required TextRange Whole { get; init; }

    /// <summary>The phrase in the text.</summary>
    public string Words
    {
        get
        {
            var words = new StringBuilder();
            for (var index = First; index < _next; index++)
            {
                words.Append(index > First && !_tokens[index].IsGlued ? " " : "").Append(_tokens[index].Text);
            }

            return words.ToString();
        }
    }

    /// <summary>Whether it counts from the day on which it is said: "yesterday", "last week".</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether it cannot be worked out without the day on which it is said; also if the year is missing.</summary>
    public bool NeedsAnchor { get; init; }

    /// <summary>Whether it is a date with a word that the compiler does not read; it then has no days.</summary>
    public bool IsUnread { get; init; }

    internal DaysFrom Days { get; init; } = (_, _) => [];

    /// <summary>Its other possible meaning, if the days between the two are not possible.</summary>
    internal DaysFrom? Or { get; init; }

    internal DateSide Side { get; init; }

    internal bool IsAbout => Side is DateSide.About;

    /// <summary>Whether the words before it say that it is still to come: "will open on Friday".</summary>
    internal bool IsAhead { get; init; }

    /// <summary>A bound before the noun that the date is of: "until the fair on 9 March".</summary>
    internal DateBound? Bound { get; init; }

    private int First { get; init; }

    TextRange IPlaced.Place => Core;

    int IOffset.Start => Core.Start;

    /// <summary>What a quote says with it: of "until the fair on 9 March" one side of the day, of "the fair on 9 March" the day.</summary>
    internal DateReading In(TextRange quoted) => Bound is { } bound && quoted.Contains(bound.Word)
        ? _asBound ??= this with { Side = bound.Side, First = bound.First, Bound = null, _last = null }
        : this;

    /// <summary>The dates that it may mean, the most likely first; empty if it needs a day to count from and there is none.</summary>
    public ResolvedDate[] Resolve(DateAnchor? anchor, bool mayBeFuture)
    {
        // Many claims count from the same day, and most dates from none.
        var last = _last;
        if (last is null || ((NeedsAnchor || Side is DateSide.UpTo) && !last.IsFrom(anchor, mayBeFuture)))
        {
            _last = last = new Resolution(anchor, mayBeFuture, ResolveAnew(anchor, mayBeFuture));
        }

        return last.Dates;
    }

    private ResolvedDate[] ResolveAnew(DateAnchor? anchor, bool mayBeFuture)
    {
        if (IsUnread || (anchor is null && NeedsAnchor))
        {
            return [];
        }

        if (Or is not null)
        {
            return ResolveChoice(anchor, mayBeFuture);
        }

        var early = Days(anchor?.First ?? 0, mayBeFuture);
        var late = anchor is null || anchor.First == anchor.Last ? early : Days(anchor.Last, mayBeFuture);
        var dates = new List<ResolvedDate>(early.Length);
        for (var index = 0; index < early.Length; index++)
        {
            var days = new DaySpan(early[index].First, late[index].Last);
            if (IsAhead && mayBeFuture && days.Last < anchor?.First && Array.Exists(early, span => span.Last >= anchor.First))
            {
                continue;
            }

            Add(dates, new ResolvedDate(WithSide(days), this, anchor));
            if (OtherSide(days, anchor, mayBeFuture) is { } other)
            {
                Add(dates, new ResolvedDate(other, this, anchor) { IsOtherSide = true });
            }
        }

        return [.. dates];
    }

    private void Add(List<ResolvedDate> dates, ResolvedDate date)
    {
        if (date.IsPossible(NeedsAnchor) && !dates.Exists(date.IsSame))
        {
            dates.Add(date);
        }
    }

    /// <summary>One or the other, which have days between them.</summary>
    private ResolvedDate[] ResolveChoice(DateAnchor? anchor, bool mayBeFuture)
    {
        var ones = Days(anchor?.First ?? 0, mayBeFuture);
        var others = Or!(anchor?.First ?? 0, mayBeFuture);
        if ((anchor is not null && NeedsAnchor && anchor.First != anchor.Last) || ones.Length == 0 || others.Length == 0
            || Side is not DateSide.On)
        {
            return [];
        }

        var (one, other) = (ones[0], others[0]);
        var both = new DaySpan(Math.Min(one.First ?? 0, other.First ?? 0), Math.Max(one.Last ?? 0, other.Last ?? 0));
        var edtf = $"[{CalendarDays.ToEdtf(one, isApproximate: false)},{CalendarDays.ToEdtf(other, isApproximate: false)}]";
        return FactDate.TryParse(edtf, out _) ? [new ResolvedDate(both, this, anchor, edtf)] : [];
    }

    private DaySpan WithSide(DaySpan span) => Side switch
    {
        DateSide.Before => new DaySpan(null, span.First - 1),
        DateSide.UpTo => new DaySpan(null, span.Last),
        DateSide.After => new DaySpan(span.Last + 1, null),
        DateSide.From => new DaySpan(span.First, null),
        _ => span,
    };

    /// <summary>What it may mean besides: "until 5 May" is also up to it; what opens by 2050 does so from the day of speaking on.</summary>
    private DaySpan? OtherSide(DaySpan span, DateAnchor? anchor, bool mayBeFuture) => Side switch
    {
        DateSide.Until => new DaySpan(null, span.Last),
        DateSide.Since => new DaySpan(span.First, null),
        DateSide.UpTo when mayBeFuture && anchor is not null && span.Last >= anchor.First => new DaySpan(anchor.First, span.Last),
        _ => null,
    };

    /// <summary>The result of the last request, replaced as a whole.</summary>
    private sealed class Resolution(DateAnchor? anchor, bool mayBeFuture, ResolvedDate[] dates)
    {
        public ResolvedDate[] Dates => dates;

        public bool IsFrom(DateAnchor? other, bool otherMayBeFuture) =>
            mayBeFuture == otherMayBeFuture && (anchor is null || other is null ? anchor is null && other is null : anchor.IsSame(other));
    }
}
