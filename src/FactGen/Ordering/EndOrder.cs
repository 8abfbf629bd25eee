namespace FactGen;

/// <summary>Compares the ends of two sets of numbers or days. An open end is beyond every other end.</summary>
internal static class EndOrder
{
    /// <summary>An order of values by their ends; if both are the same, by a key in which only equal values are the same.</summary>
    public static ValueComparer<T> Of<T, TKey>(Comparison<Bounds> byEnds, Func<T, Bounds> boundsOf, Func<T, TKey> keyOf)
        where T : struct => new((left, right) =>
            byEnds(boundsOf(left), boundsOf(right)) is not 0 and var order
                ? order
                : Comparer<TKey>.Default.Compare(keyOf(left), keyOf(right)));

    /// <summary>By the lower end; if it is the same, by the upper one.</summary>
    public static int ByLower(Bounds left, Bounds right) =>
        Lower(left, right) is not 0 and var order ? order : Upper(left, right);

    /// <summary>By the upper end; if it is the same, by the lower one.</summary>
    public static int ByUpper(Bounds left, Bounds right) =>
        Upper(left, right) is not 0 and var order ? order : Lower(left, right);

    /// <summary>Lower ends: an open one comes first.</summary>
    public static int Lower<TEnd>(TEnd? left, TEnd? right)
        where TEnd : struct, IComparable<TEnd> => Nullable.Compare(left, right);

    /// <summary>Upper ends: an open one comes last.</summary>
    public static int Upper<TEnd>(TEnd? left, TEnd? right)
        where TEnd : struct, IComparable<TEnd> => (left, right) switch
        {
            ({ } one, { } other) => one.CompareTo(other),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };

    /// <summary>A number that belongs to the set comes before the same number as an excluded lower end: "5" before "over 5".</summary>
    private static int Lower(Bounds left, Bounds right) =>
        Lower(left.Lower, right.Lower) is not 0 and var order ? order : right.LowerIncluded.CompareTo(left.LowerIncluded);

    /// <summary>An excluded upper end comes before the same number that belongs to the set: "under 5" before "5".</summary>
    private static int Upper(Bounds left, Bounds right) =>
        Upper(left.Upper, right.Upper) is not 0 and var order ? order : left.UpperIncluded.CompareTo(right.UpperIncluded);
}
