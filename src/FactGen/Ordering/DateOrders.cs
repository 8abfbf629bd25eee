using FactGen.Edtf;

namespace FactGen;

// The orders of dates by name.
public readonly partial struct FactDate
{
    /// <summary>
    /// The order by <see cref="EarliestDay"/>: when it can have been, or can have begun, at the earliest. An open or unknown start comes
    /// first. If the first day is the same, the one that can be over earlier comes first.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <c>2022-01</c> comes before <c>2022-01-05</c>, by the first of its days. On one day, a date without a time comes before those with
    /// one, and these come in the order of time; a time without an offset counts as UTC. An offset does not move a date to another day.
    /// </para>
    /// <para>An uncertain date has the place that it would have if it were certain: the order does not say that it is before.</para>
    /// </remarks>
    public static ValueComparer<FactDate> ByEarliest { get; } = new(static (left, right) =>
        CompareStarts(left, right) is not 0 and var order ? order
        : CompareEnds(left, right) is not 0 and var end ? end
        : CompareText(left, right));

    /// <summary>
    /// The order by <see cref="LatestDay"/>: when it can have been, or can have ended, at the latest. An open or unknown end comes last. If
    /// the last day is the same, the one that can be earlier comes first.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <c>2022-01</c> comes after <c>2022-01-05</c>, by the last of its days. On one day, a date without a time comes after those with one,
    /// and these come in the order of time; a time without an offset counts as UTC. An offset does not move a date to another day.
    /// </para>
    /// <para>An uncertain date has the place that it would have if it were certain: the order does not say that it is before.</para>
    /// </remarks>
    public static ValueComparer<FactDate> ByLatest { get; } = new(static (left, right) =>
        CompareEnds(left, right) is not 0 and var order ? order
        : CompareStarts(left, right) is not 0 and var start ? start
        : CompareText(left, right));

    /// <summary>The second of its day, in UTC if the offset is known; null if it has no time.</summary>
    private int? Second => EdtfAgreement.TimeOf(Expression) is { } time ? time.SecondOfDay - ((time.OffsetMinutes ?? 0) * 60) : null;

    private static int CompareStarts(FactDate left, FactDate right) =>
        EndOrder.Lower(left.EarliestDay, right.EarliestDay) is not 0 and var order ? order : EndOrder.Lower(left.Second, right.Second);

    private static int CompareEnds(FactDate left, FactDate right) =>
        EndOrder.Upper(left.LatestDay, right.LatestDay) is not 0 and var order ? order : EndOrder.Upper(left.Second, right.Second);

    private static int CompareText(FactDate left, FactDate right) =>
        string.CompareOrdinal(left.Expression.Canonical, right.Expression.Canonical);
}
