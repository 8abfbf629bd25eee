using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.English;

namespace FactGen.Tests.Prose;

/// <summary>Stretches of the calendar, by their names and as seen from Wednesday, 12 January 2022. A row marks the phrase.</summary>
public sealed class EnglishPeriodsTests
{
    private static readonly long s_today = CalendarDays.Day(2022, 1, 12)!.Value;

    [Theory]
    // Months
    [InlineData("in [|January 2021|]", "2021-01")]
    [InlineData("in [|January, 2021|]", "2021-01")]
    [InlineData("in [|January of 2021|]", "2021-01")]
    [InlineData("in [|Jan. 2021|]", "2021-01")]
    [InlineData("in [|December|]", "2021-12")]
    [InlineData("in [|january|] 2021", null)]
    [InlineData("in [|Janvier|] 2021", null)]
    [InlineData("in [|May|] it rained", "2021-05")]
    [InlineData("[|May|] fell ill", null)]
    [InlineData("[|May 2021|] was wet", "2021-05")]
    [InlineData("[|Mar|] the boat", null)]
    // Seasons, years, decades
    [InlineData("the [|summer of 2021|]", "[2021-06..2021-08]")]
    [InlineData("the [|fall of 2021|]", "[2021-09..2021-11]")]
    [InlineData("the [|winter of 2021|]", "[2021-12..2022-02]; [2020-12..2021-02]")]
    [InlineData("the [|summer|] of rain", null)]
    [InlineData("in [|2019|] it rained", "2019")]
    [InlineData("the [|1990s|] were wet", "199X")]
    [InlineData("the [|1995s|] were wet", null)]
    [InlineData("all [|2019|] days", null)]
    [InlineData("all $[|2019|] of it", null)]
    [InlineData("in [|3019|] it rained", null)]
    [InlineData("in [|219|] it rained", null)]
    // As seen from the day of speaking
    [InlineData("[|last week|] it rained", "[2022-01-03..2022-01-09]")]
    [InlineData("[|this month|] it rained", "2022-01")]
    [InlineData("[|next quarter|] it rains", "[2022-04..2022-06]")]
    [InlineData("[|the previous|] year", null)]
    [InlineData("the [|previous year|] it rained", "2021")]
    [InlineData("the [|past decade|] was wet", "201X; [2012-01-12..2022-01-12]")]
    [InlineData("[|next weekend|] it rains", "[2022-01-22..2022-01-23]")]
    [InlineData("[|next January|] it rains", "2023-01")]
    [InlineData("[|last December|] it rained", "2021-12")]
    [InlineData("[|last|] boat", null)]
    [InlineData("[|week|] after week", null)]
    public void Are_read(string marked, string? expected) => Check(marked, expected, EnglishPeriods.Read, mayBeFuture: false);

    [Theory]
    [InlineData("in [|May|]", "2021-05; 2022-05")]
    [InlineData("in [|January|]", "2022-01; 2023-01")]
    [InlineData("in [|May 2021|]", "2021-05")]
    public void A_month_without_its_year_may_be_still_to_come(string marked, string expected) =>
        Check(marked, expected, EnglishPeriods.Read, mayBeFuture: true);

    [Theory]
    [InlineData("[|earlier this week|] it rained", "[2022-01-10..2022-01-12]")]
    [InlineData("[|later this month|] it rains", "[2022-01-12..2022-01-31]")]
    [InlineData("[|earlier|] that month", null)]
    [InlineData("[|early this month|] it rained", "[2022-01-01..2022-01-10]; [2022-01-01..2022-01-15]")]
    [InlineData("[|first Monday of May 2021|] was wet", "2021-05-03")]
    [InlineData("[|first|] boat of May 2021", null)]
    public void Parts_are_read(string marked, string? expected) => Check(marked, expected, EnglishParts.Read, mayBeFuture: false);

    [Theory]
    [InlineData("[|yesterday|] it rained", "2022-01-11")]
    [InlineData("[|the day before yesterday|] it rained", "2022-01-10")]
    [InlineData("[|the day after tomorrow|] it rains", "2022-01-14")]
    [InlineData("[|the|] day before it rained", null)]
    [InlineData("[|the|] day before the vote", null)]
    [InlineData("[|on|] the eve of the vote", null)]
    [InlineData("[|earlier today|] it rained", "2022-01-12")]
    // Weekdays
    [InlineData("[|Thursday|] was wet", "2022-01-06")]
    [InlineData("[|Wednesday|] was wet", "2022-01-12")]
    [InlineData("[|Friday of last week|] was wet", "2022-01-07")]
    [InlineData("[|Friday last week|] was wet", "2022-01-07")]
    [InlineData("[|this Friday|] it rains", "2022-01-14")]
    [InlineData("[|last Wednesday|] it rained", "2022-01-05; 2022-01-05")]
    [InlineData("[|friday|] was wet", null)]
    // So far, stretches and distances
    [InlineData("[|earlier|] that month", null)]
    [InlineData("[|the|] next five years", null)]
    [InlineData("[|next five years|] of rain", "[2022-01-12..2027-01-12]; [2022-01-13..2027-01-12]")]
    [InlineData("[|past ten days|] of rain", "[2022-01-02..2022-01-12]; [2022-01-02..2022-01-11]")]
    [InlineData("[|in two days|] it rains", "2022-01-14")]
    [InlineData("[|in|] two boats", null)]
    [InlineData("[|within a week|] it rains", "[2022-01-12..2022-01-19]")]
    [InlineData("[|two days ago|] it rained", "2022-01-10")]
    [InlineData("[|about two days ago|] it rained", "2022-01-10")]
    [InlineData("[|two days from now|] it rains", "2022-01-14")]
    [InlineData("[|two|] days of rain", null)]
    [InlineData("[|two|] days before rain", null)]
    [InlineData("[|two months ago|] it rained", "2021-11; 2021-11-12")]
    [InlineData("[|two|] hours of rain", null)]
    public void Are_read_from_the_day_of_speaking(string marked, string? expected) =>
        Check(marked, expected, EnglishRelativeDates.Read, mayBeFuture: false);

    private static void Check(string marked, string? expected, Func<Tokens, int, EnglishPeriod?> read, bool mayBeFuture)
    {
        var prose = new MarkedProse(marked);
        var period = read(prose.Tokens, prose.First);
        Assert.Equal(
            expected,
            period is null
                ? null
                : string.Join("; ", period.Days(s_today, mayBeFuture).Select(days => CalendarDays.ToEdtf(days, isApproximate: false))));
        if (period is not null)
        {
            Assert.Equal(prose.Words, prose.WordsUpTo(period.Next));
        }
    }
}
