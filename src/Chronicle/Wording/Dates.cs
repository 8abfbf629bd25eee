using FactGen;

namespace Chronicle.Wording;

/// <summary>Dates within a sentence.</summary>
internal static class Dates
{
    /// <summary>"on 5 January 2022", "in January 2022", "between 3 and 9 January 2022", "on 11 January 2022 or earlier".</summary>
    public static string On(FactDate date) => date.ToProse() switch
    {
        var prose when date.IsInterval => prose,
        var prose when date.Precision is DatePrecision.Month or DatePrecision.Year => $"in {prose}",
        [>= '0' and <= '9', ..] and var prose => $"on {prose}",
        var prose => prose,
    };

    /// <summary>
    /// The time for which a claim holds, in brackets; empty if the claim gives none, like a title that an article merely mentions.
    /// </summary>
    public static string Span(Claim claim) => (claim.ValidFrom, claim.ValidTo) switch
    {
        ({ } from, { } to) => $" (from {Some(from)} to {Some(to)})",
        ({ } from, null) => $" (since {Some(from)})",
        (null, { } to) => $" (until {Some(to)})",
        _ => "",
    };

    private static string Some(FactDate date) => date.Precision is DatePrecision.Set ? $"some day {date.ToProse()}" : date.ToProse();

    /// <summary>The month of a date's first day.</summary>
    public static FactDate MonthOf(FactDate date) => date.Earliest is { } day
        ? FactDate.Parse($"{day.Year:0000}-{day.Month:00}")
        : throw new ArgumentException($"the date {date} has no first day", nameof(date));

    /// <summary>The first day that a date may be.</summary>
    public static DateOnly FirstDay(FactDate date) =>
        date.Earliest ?? throw new ArgumentException($"the date {date} has no first day", nameof(date));
}
