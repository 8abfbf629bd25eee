namespace FactGen;

// The orders of the quantities by name. They are beside the value types because the compiler, which reads the same values, orders none.

public readonly partial struct Count
{
    /// <summary>
    /// The order by <see cref="Lower"/>; if it is the same, by <see cref="Upper"/>, then by the words of approximation.
    /// A count is never open below.
    /// </summary>
    public static ValueComparer<Count> ByLower { get; } =
        EndOrder.Of(EndOrder.ByLower, static (Count value) => value.Bounds, static value => value.Approximation);

    /// <summary>
    /// The order by <see cref="Upper"/>; if it is the same, by <see cref="Lower"/>, then by the words of approximation.
    /// One that is open above (<c>at least 100</c>) comes last.
    /// </summary>
    public static ValueComparer<Count> ByUpper { get; } =
        EndOrder.Of(EndOrder.ByUpper, static (Count value) => value.Bounds, static value => value.Approximation);
}

public readonly partial struct Amount
{
    /// <summary>
    /// The order by <see cref="Lower"/>; if it is the same, by <see cref="Upper"/>, then by the words of approximation.
    /// One that is open below (<c>at most 5</c>) comes first.
    /// </summary>
    public static ValueComparer<Amount> ByLower { get; } =
        EndOrder.Of(EndOrder.ByLower, static (Amount value) => value.Bounds, static value => value.Approximation);

    /// <summary>
    /// The order by <see cref="Upper"/>; if it is the same, by <see cref="Lower"/>, then by the words of approximation.
    /// One that is open above (<c>at least 100</c>) comes last.
    /// </summary>
    public static ValueComparer<Amount> ByUpper { get; } =
        EndOrder.Of(EndOrder.ByUpper, static (Amount value) => value.Bounds, static value => value.Approximation);
}

public readonly partial struct Percent
{
    /// <summary>
    /// The order by <see cref="Lower"/>, in hundredths; if it is the same, by <see cref="Upper"/>, then by the words of approximation.
    /// One that is open below (<c>at most 5</c>) comes first.
    /// </summary>
    public static ValueComparer<Percent> ByLower { get; } =
        EndOrder.Of(EndOrder.ByLower, static (Percent value) => value.Bounds, static value => value.Approximation);

    /// <summary>
    /// The order by <see cref="Upper"/>, in hundredths; if it is the same, by <see cref="Lower"/>, then by the words of approximation.
    /// One that is open above (<c>at least 100 %</c>) comes last.
    /// </summary>
    public static ValueComparer<Percent> ByUpper { get; } =
        EndOrder.Of(EndOrder.ByUpper, static (Percent value) => value.Bounds, static value => value.Approximation);
}

public readonly partial struct Ratio
{
    /// <summary>
    /// The order by <see cref="Lower"/>, as quotients; if it is the same, by <see cref="Upper"/>, then by the words of approximation.
    /// A ratio is never open below.
    /// </summary>
    public static ValueComparer<Ratio> ByLower { get; } =
        EndOrder.Of(EndOrder.ByLower, static (Ratio value) => value.Bounds, static value => value.Approximation);

    /// <summary>
    /// The order by <see cref="Upper"/>, as quotients; if it is the same, by <see cref="Lower"/>, then by the words of approximation.
    /// One that is open above (<c>at least 2 times</c>) comes last.
    /// </summary>
    public static ValueComparer<Ratio> ByUpper { get; } =
        EndOrder.Of(EndOrder.ByUpper, static (Ratio value) => value.Bounds, static value => value.Approximation);
}

public readonly partial struct Duration
{
    /// <summary>
    /// The order by <see cref="Lower"/>, in seconds; if it is the same, by <see cref="Upper"/>, then by the words of approximation.
    /// A duration is never open below.
    /// </summary>
    public static ValueComparer<Duration> ByLower { get; } =
        EndOrder.Of(EndOrder.ByLower, static (Duration value) => value.Bounds, static value => value.Key);

    /// <summary>
    /// The order by <see cref="Upper"/>, in seconds; if it is the same, by <see cref="Lower"/>, then by the words of approximation.
    /// One that is open above (<c>at least 10 days</c>) comes last.
    /// </summary>
    public static ValueComparer<Duration> ByUpper { get; } =
        EndOrder.Of(EndOrder.ByUpper, static (Duration value) => value.Bounds, static value => value.Key);
}

public readonly partial struct Money
{
    /// <summary>
    /// The order by <see cref="Lower"/>; if it is the same, by <see cref="Upper"/>, then by the words of approximation.
    /// One that is open below (<c>at most 5 EUR</c>) comes first.
    /// </summary>
    /// <remarks>
    /// Only amounts of one currency have an order, because the exchange rate is not part of the fact: take one currency at a time
    /// (<c>GroupBy(price =&gt; price.Currency)</c>). For others <see cref="IsBelow"/> is null, and this order throws.
    /// </remarks>
    public static ValueComparer<Money> ByLower { get; } = new(static (left, right) => Compare(EndOrder.ByLower, left, right));

    /// <summary>
    /// The order by <see cref="Upper"/>; if it is the same, by <see cref="Lower"/>, then by the words of approximation.
    /// One that is open above (<c>at least 100 EUR</c>) comes last.
    /// </summary>
    /// <remarks>
    /// Only amounts of one currency have an order, because the exchange rate is not part of the fact: take one currency at a time
    /// (<c>GroupBy(price =&gt; price.Currency)</c>). For others <see cref="IsBelow"/> is null, and this order throws.
    /// </remarks>
    public static ValueComparer<Money> ByUpper { get; } = new(static (left, right) => Compare(EndOrder.ByUpper, left, right));

    private static int Compare(Comparison<Bounds> byEnd, Money left, Money right) =>
        !left.HasSameCurrency(right)
            ? throw new ArgumentException($"{left.Currency} and {right.Currency} have no order: compare amounts of one currency.")
            : byEnd(left.Bounds, right.Bounds) is not 0 and var order ? order
            : left.Approximation.CompareTo(right.Approximation);
}
