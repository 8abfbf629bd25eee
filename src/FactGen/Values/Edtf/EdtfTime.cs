namespace FactGen.Edtf;

/// <summary>A time of day, in seconds since midnight, and how far its clock is ahead of UTC, where that is said.</summary>
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

    /// <summary>Whether this time of this day is allowed by the other. A time without offset stands for that reading of any clock.</summary>
    public bool IsWithin(long day, EdtfTime other, long otherDay) =>
        OffsetMinutes is { } offset && other.OffsetMinutes is { } otherOffset
            ? Instant(day, offset) == other.Instant(otherDay, otherOffset)
            : other.OffsetMinutes is null && day == otherDay && SecondOfDay == other.SecondOfDay;

    /// <summary>Which comes first, where the offsets of both or of neither are known; else null.</summary>
    public int? Compare(long day, EdtfTime other, long otherDay) =>
        OffsetMinutes is null == other.OffsetMinutes is null
            ? Instant(day, OffsetMinutes ?? 0).CompareTo(other.Instant(otherDay, other.OffsetMinutes ?? 0))
            : null;

    private long Instant(long day, int offset) => (day * 86_400) + SecondOfDay - (offset * 60);

    private static string TwoDigits(int number) => string.Concat((char)('0' + (number / 10)), (char)('0' + (number % 10)));
}
