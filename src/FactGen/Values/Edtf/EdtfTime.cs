namespace FactGen.Edtf;

/// <summary>A time of day, in seconds since midnight, and the offset from UTC in minutes; null if no offset is given.</summary>
internal readonly record struct EdtfTime(int SecondOfDay, int? OffsetMinutes)
{
    /// <summary>The offset as EDTF writes it: nothing, <c>Z</c>, or <c>+06:00</c>.</summary>
    public string Offset => OffsetMinutes switch
    {
        null => "",
        0 => "Z",
        { } minutes => (minutes < 0 ? "-" : "+") + TwoDigits(Math.Abs(minutes) / 60) + ":" + TwoDigits(Math.Abs(minutes) % 60),
    };

    /// <summary>The time as EDTF writes it, without its offset: <c>10:30:00</c>.</summary>
    public string Clock => TwoDigits(SecondOfDay / 3600) + ":" + TwoDigits(SecondOfDay / 60 % 60) + ":" + TwoDigits(SecondOfDay % 60);

    /// <summary>
    /// Whether the other time allows this time of this day. A time without offset means this clock time in any time zone.
    /// </summary>
    public bool IsWithin(long day, EdtfTime other, long otherDay) =>
        OffsetMinutes is { } offset && other.OffsetMinutes is { } otherOffset
            ? Instant(day, offset) == other.Instant(otherDay, otherOffset)
            : other.OffsetMinutes is null && day == otherDay && SecondOfDay == other.SecondOfDay;

    /// <summary>Which comes first; null if only one of the two has an offset.</summary>
    public int? Compare(long day, EdtfTime other, long otherDay) =>
        OffsetMinutes is null == other.OffsetMinutes is null
            ? Instant(day, OffsetMinutes ?? 0).CompareTo(other.Instant(otherDay, other.OffsetMinutes ?? 0))
            : null;

    private long Instant(long day, int offset) => (day * 86_400) + SecondOfDay - (offset * 60);

    private static string TwoDigits(int number) => string.Concat((char)('0' + (number / 10)), (char)('0' + (number % 10)));
}
