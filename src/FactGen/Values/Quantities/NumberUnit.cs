namespace FactGen.Quantities;

/// <summary>What may follow a number.</summary>
internal enum NumberUnit
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A percent sign, with or without a space before it, or nothing.</summary>
    Percent,

    /// <summary>A space and three capital letters.</summary>
    Currency,

    /// <summary>Among how many: <c>in 50,000</c>, <c>per 100,000</c>, <c>out of 4</c>; or <c>times</c>, <c>-fold</c>.</summary>
    Ratio,
}
