namespace FactGen;

/// <summary>How wide each hedge is: FORMAT.md section 5 for quantities, FactGen's own choice for dates.</summary>
/// <remarks>
/// No standard says how far <c>about</c> or <c>~</c> reaches: EDTF (level 1, Qualification of a date) leaves it to the user. Only these
/// constants decide it.
/// </remarks>
public static class ApproximationWidths
{
    /// <summary>How far <c>about n</c> reaches to either side, as a share of n.</summary>
    public const decimal About = 0.05m;

    /// <summary>Where <c>nearly n</c> and <c>almost n</c> begin, as a share of n.</summary>
    public const decimal Nearly = 0.9m;

    /// <summary>Where <c>over n</c> and <c>more than n</c> end, as a share of n.</summary>
    public const decimal Over = 1.5m;

    /// <summary>How many days an approximate day (<c>2022-01-05~</c>) may be off, either way.</summary>
    public const int Days = 1;

    /// <summary>How many months an approximate month or season (<c>2022-01~</c>) may be off, either way.</summary>
    public const int Months = 1;

    /// <summary>How many years an approximate year (<c>2022~</c>, <c>201X~</c>) may be off, either way.</summary>
    public const int Years = 1;
}
