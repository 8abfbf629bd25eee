using FactGen.Quantities;

namespace FactGen;

/// <summary>
/// How long something lasts, exact or approximate: <c>10 days</c>, <c>nearly 30 years</c>, <c>20 to 30 years</c>, or as
/// ISO 8601-1 section 5.5.2 writes it: <c>P10D</c>, <c>PT36H</c>, <c>P1Y2M</c>.
/// </summary>
/// <remarks>
/// <para>
/// Weeks, days, hours, minutes and seconds convert into each other, and so do years and months. Months and days do not: they are
/// compared by the range of days that they can have, 365 to 366 for a year and 28 to 31 for a further month. So 30 days lie within
/// one month, and 12 months are a year.
/// </para>
/// <para>Never negative: <c>at most 10 days</c> begins at 0. The default is 0 days.</para>
/// </remarks>
public readonly partial struct Duration : IFactValue<Duration>, IEquatable<Duration>
{
    private readonly Approximation _approximation;
    private readonly DurationLength _first;
    private readonly DurationLength _second;
    private readonly bool _excludesFirst;
    private readonly bool _excludesSecond;
    private readonly string? _wording;

    private Duration(
        Approximation approximation,
        DurationLength first,
        DurationLength second,
        bool excludesFirst,
        bool excludesSecond,
        string? wording)
    {
        _approximation = approximation;
        _first = first;
        _second = second;
        _excludesFirst = excludesFirst;
        _excludesSecond = excludesSecond;
        _wording = wording;
    }

    /// <summary>Exactly this time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Duration Of(TimeSpan time) => time >= TimeSpan.Zero
        ? new Duration(
            Approximation.Exactly,
            DurationLength.OfSeconds((decimal)time.Ticks / TimeSpan.TicksPerSecond),
            default,
            false,
            false,
            null)
        : throw new ArgumentOutOfRangeException(nameof(time), "A duration is never negative.");

    /// <inheritdoc/>
    /// <remarks>For a value that was not parsed, the result of <see cref="ToString()"/>.</remarks>
    public string Wording => _wording ?? ToString();

    /// <summary>The words of approximation around the length.</summary>
    public Approximation Approximation => _approximation;

    /// <summary>The unit in which it was written; for a range, the unit of the upper end.</summary>
    public DurationUnit Unit => IsDefault ? DurationUnit.Day : _approximation == Approximation.Between ? _second.Unit : _first.Unit;

    /// <summary>The lengths allowed, in seconds, from the shortest to the longest that months and years can be.</summary>
    public Bounds Bounds => Reach(_first.Reach, _second.Reach);

    /// <summary>The lengths allowed, in months, if only years and months were written; otherwise null.</summary>
    public Bounds? Months => IsCalendar ? Reach((_first.Months, _first.Months), (_second.Months, _second.Months)) : null;

    /// <summary>The shortest length allowed, in seconds.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The longest length allowed, in seconds; null if it is open.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <inheritdoc/>
    /// <remarks>
    /// <c>1 month</c> is exact as written, although its number of days is not known (see <see cref="Exact"/>).
    /// </remarks>
    public bool IsExact => _approximation == Approximation.Exactly;

    /// <summary>The length in seconds if it is exact; null if it is not, or if years or months leave the number of days open.</summary>
    public decimal? Exact => IsExact && _first.IsClock ? _first.Seconds : null;

    /// <summary>The shortest time allowed, to the tick; null if it is too long for a <see cref="TimeSpan"/>.</summary>
    public TimeSpan? Shortest => ToTime(Lower);

    /// <summary>The longest time allowed, to the tick; null if it is open, or too long for a <see cref="TimeSpan"/>.</summary>
    public TimeSpan? Longest => ToTime(Upper);

    /// <summary>
    /// Reads a duration: numbers with units from seconds to years, longest first (<c>1 year 2 months</c>), or ISO 8601-1
    /// section 5.5.2 (<c>P1Y2M</c>), and words of FORMAT.md section 5. A range may give its unit once, at its end.
    /// </summary>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Duration value)
    {
        value = default;
        var words = ApproximationWords.Read(text);
        var second = default(DurationLength);
        if (words.Approximation == Approximation.Between && !DurationLength.TryRead(words.Second, null, out second))
        {
            return false;
        }

        DurationUnit? elsewhere = second.Unit == DurationUnit.Several || second == default ? null : second.Unit;
        if (!words.Tail.IsEmpty)
        {
            elsewhere = DurationLength.ReadUnit(words.Tail);
        }

        // A unit after "or more" belongs to a bare number: "10 or more days", not "10 hours or more days".
        if ((!words.Tail.IsEmpty
            && (elsewhere is null || words.First.IndexOf(' ') >= 0 || words.First.StartsWith("P".AsSpan(), StringComparison.Ordinal)))
            || !DurationLength.TryRead(words.First, elsewhere, out var first))
        {
            return false;
        }

        // A range must run forwards for every length of its months: in "1 month to 30 days" either end may be the longer.
        var runsForwards = words.Approximation != Approximation.Between
            || (first.IsCalendar && second.IsCalendar ? first.Months < second.Months : first.Reach.High < second.Reach.Low);
        var longest = words.Approximation is Approximation.About or Approximation.Nearly or Approximation.Over
            ? DurationLength.LongestHedged
            : DurationLength.Longest;
        if (!runsForwards || first.Reach.High > longest || second.Reach.High > longest
            || !ApproximateNumber.IsSensible(words.Approximation, first.Reach.Low, second.Reach.High, least: 0))
        {
            return false;
        }

        value = new Duration(words.Approximation, first, second, words.ExcludesFirst, words.ExcludesSecond, text.ToString());
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Duration)"/>
    public static bool TryParse(string? text, out Duration value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a text that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Duration Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a duration.");

    /// <inheritdoc/>
    /// <remarks>Compared in months if both are written in years and months; otherwise by the days that they can last.</remarks>
    public bool IsWithin(Duration other) =>
        Months is { } months && other.Months is { } others ? months.IsWithin(others) : Bounds.IsWithin(other.Bounds);

    /// <inheritdoc/>
    public bool TryShare(Duration other, out Duration shared)
    {
        shared = default;
        var inMonths = IsCalendar && other.IsCalendar;
        var both = inMonths
            ? Months.GetValueOrDefault().TryIntersect(other.Months.GetValueOrDefault(), out var bounds)
            : Bounds.TryIntersect(other.Bounds, out bounds);
        if (both)
        {
            shared = IsWithin(other) ? this : other.IsWithin(this) ? other : From(ApproximateNumber.From(bounds, least: 0), inMonths);
        }

        return both;
    }

    /// <summary>Whether this is at most as long as the other: true, false, or null if the values leave it open.</summary>
    public bool? IsAtMost(Duration other) =>
        IsCalendar && other.IsCalendar ? Months?.IsAtMost(other.Months.GetValueOrDefault()) : Bounds.IsAtMost(other.Bounds);

    /// <summary>Whether this is shorter than the other: true, false, or null if the values leave it open.</summary>
    public bool? IsBelow(Duration other) =>
        IsCalendar && other.IsCalendar ? Months?.IsBelow(other.Months.GetValueOrDefault()) : Bounds.IsBelow(other.Bounds);

    /// <summary>Whether this and the other are equally long: true, false, or null if the values leave it open.</summary>
    public bool? IsSameAs(Duration other) =>
        IsCalendar && other.IsCalendar ? Months?.IsSameAs(other.Months.GetValueOrDefault()) : Bounds.IsSameAs(other.Bounds);

    /// <summary>
    /// Durations are equal if length and approximation are equal, however spelled: 1 year is 12 months, 1 day is 24 hours.
    /// </summary>
    public bool Equals(Duration other) => Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>
    /// The duration in words, in the unit in which it was written: <c>at most 10 days</c>. The output parses to an equal value.
    /// </summary>
    public override string ToString()
    {
        var first = IsDefault ? "0 days" : _first.ToString();
        var second = _approximation == Approximation.Between ? _second.ToString() : "";
        if (second.Length > 0 && _first.Unit == _second.Unit && _first.Unit != DurationUnit.Several)
        {
            first = _first.WriteNumber();
        }

        return ApproximationWords.Write(_approximation, first, second, _excludesFirst, _excludesSecond);
    }

    /// <inheritdoc cref="Equals(Duration)"/>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>The opposite of equal.</summary>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);

    private bool IsDefault => _wording is null && _first == default && _second == default;

    private bool IsCalendar => _first.IsCalendar && (_approximation != Approximation.Between || _second.IsCalendar);

    private (Approximation, decimal, decimal, decimal, decimal, bool, bool) Key =>
        (_approximation, _first.Months, _first.Seconds, _second.Months, _second.Seconds, _excludesFirst, _excludesSecond);

    private Bounds Reach((decimal Low, decimal High) first, (decimal Low, decimal High) second) =>
        ApproximateNumber.Reach(_approximation, first, second, _excludesFirst, _excludesSecond, least: 0);

    private static Duration From(ApproximateNumber number, bool inMonths)
    {
        Func<decimal, DurationLength> length = inMonths ? DurationLength.OfMonths : DurationLength.OfSeconds;
        var first = length(number.First);
        if (number.Approximation != Approximation.Between)
        {
            return new Duration(number.Approximation, first, default, false, false, null);
        }

        // Both ends in the shorter of their two units, so that the range names it once.
        var second = length(number.Second);
        var unit = (DurationUnit)Math.Min((int)first.Unit, (int)second.Unit);
        return new Duration(
            number.Approximation,
            first with { Unit = unit },
            second with { Unit = unit },
            number.ExcludesFirst,
            number.ExcludesSecond,
            null);
    }

    private static TimeSpan? ToTime(decimal? seconds) =>
        seconds is { } length && length <= (decimal)TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond
            ? TimeSpan.FromTicks((long)(length * TimeSpan.TicksPerSecond))
            : null;
}
