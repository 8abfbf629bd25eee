namespace FactGen;

/// <summary>
/// An order of values by one of their ends, for lists that people read: <c>dates.Order(FactDate.ByEarliest)</c>,
/// <c>OrderBy(ship =&gt; ship.Crew, Count.ByUpper)</c>. Values that may be ranges have no order of their own.
/// </summary>
/// <remarks>
/// <para>
/// The order says nothing about the facts: "about 2,300" comes before "2,250" by the lower end, and either may be the greater one.
/// <c>IsBelow</c> and <c>IsBefore</c> say what is certain.
/// </para>
/// <para>As in every order of .NET, null comes before all values. The result is 0 only if the values are equal.</para>
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class ValueComparer<T> : IComparer<T>, IComparer<T?>
    where T : struct
{
    private readonly Comparison<T> _compare;

    internal ValueComparer(Comparison<T> compare) => _compare = compare;

    /// <summary>Which value comes first.</summary>
    /// <returns>Below 0 if <paramref name="x"/> comes first, above 0 if <paramref name="y"/> does, 0 if they are equal.</returns>
    /// <exception cref="ArgumentException">
    /// Both are <see cref="Money"/>, of different currencies. Methods of .NET that sort may wrap it in an
    /// <see cref="InvalidOperationException"/>.
    /// </exception>
    public int Compare(T x, T y) => _compare(x, y);

    /// <inheritdoc cref="Compare(T, T)"/>
    /// <summary>Which value comes first; null comes before all values.</summary>
    public int Compare(T? x, T? y) => (x, y) switch
    {
        ({ } left, { } right) => _compare(left, right),
        (null, null) => 0,
        (null, _) => -1,
        _ => 1,
    };
}
