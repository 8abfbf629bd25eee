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
}
