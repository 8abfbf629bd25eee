namespace FactGen;

/// <summary>The unit in which a duration was written.</summary>
public enum DurationUnit
{
    /// <summary>The second.</summary>
    Second,

    /// <summary>60 seconds.</summary>
    Minute,

    /// <summary>60 minutes.</summary>
    Hour,

    /// <summary>24 hours. A duration has no place in a calendar, so a day never has an hour more or less because clocks change.</summary>
    Day,

    /// <summary>7 days.</summary>
    Week,

    /// <summary>A calendar month: 28 to 31 days.</summary>
    Month,

    /// <summary>12 months: 365 to 366 days.</summary>
    Year,

    /// <summary>More than one unit: <c>1 year 2 months</c>.</summary>
    Several,
}
