using FactGen;

namespace Chronicle.Wording;

/// <summary>Dates within a sentence.</summary>
internal static class Dates
{
    /// <summary>"on 5 January 2022", "in January 2022", "between 3 and 9 January 2022".</summary>
    public static string On(FactDate date) => date.Precision switch
    {
        _ when date.IsApproximate || date.IsUncertain => date.ToProse(),
        DatePrecision.Day => $"on {date.ToProse()}",
        DatePrecision.Month or DatePrecision.Year => $"in {date.ToProse()}",
        _ => date.ToProse(),
    };

    /// <summary>The month of a date's first day.</summary>
    public static FactDate MonthOf(FactDate date) => date.Earliest is { } day
        ? FactDate.Parse($"{day.Year:0000}-{day.Month:00}")
        : throw new ArgumentException($"the date {date} has no first day", nameof(date));

    /// <summary>The first day that a date may be.</summary>
    public static DateOnly FirstDay(FactDate date) =>
        date.Earliest ?? throw new ArgumentException($"the date {date} has no first day", nameof(date));
}
