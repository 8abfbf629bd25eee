using FactGen.Compiler.Prose;

namespace FactGen.Tests.Prose;

/// <summary>Counting days in the calendar.</summary>
public sealed class CalendarDaysTests
{
    [Theory]
    [InlineData(2022, 1, 12, true)]
    [InlineData(2020, 2, 29, true)]
    [InlineData(2021, 2, 29, false)]
    [InlineData(2021, 4, 31, false)]
    [InlineData(2021, 13, 1, false)]
    [InlineData(2021, 0, 1, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(9999, 12, 31, true)]
    [InlineData(10000, 1, 1, false)]
    public void A_day_has_a_number_if_the_calendar_has_it(int year, int month, int day, bool isThere)
    {
        var number = CalendarDays.Day(year, month, day);
        Assert.Equal(isThere, number is not null);
        Assert.Equal(
            number is null ? null : new DateTime(year, month, day), number is { } found ? CalendarDays.DateOf(found) : (DateTime?)null);
    }

    [Theory]
    [InlineData(2022, 1, 10, 0)] // a Monday
    [InlineData(2022, 1, 16, 6)]
    [InlineData(1, 1, 1, 0)]
    public void Weeks_begin_on_Monday(int year, int month, int day, int weekday) =>
        Assert.Equal(weekday, CalendarDays.WeekdayOf(DayOf(year, month, day)));

    [Theory]
    [InlineData("Day", 0, "2022-01-12")]
    [InlineData("Day", -1, "2022-01-11")]
    [InlineData("Week", 0, "[2022-01-10..2022-01-16]")]
    [InlineData("Week", 1, "[2022-01-17..2022-01-23]")]
    [InlineData("Month", 0, "2022-01")]
    [InlineData("Month", -1, "2021-12")]
    [InlineData("Month", 12, "2023-01")]
    [InlineData("Quarter", 0, "[2022-01..2022-03]")]
    [InlineData("Quarter", -1, "[2021-10..2021-12]")]
    [InlineData("Year", -1, "2021")]
    [InlineData("Decade", 0, "202X")]
    [InlineData("Decade", -1, "201X")]
    public void A_unit_lies_around_a_day(string unit, int shift, string expected) => Assert.Equal(
        expected,
        CalendarDays.ToEdtf(CalendarDays.UnitAround(DayOf(2022, 1, 12), Enum.Parse<CalendarUnit>(unit), shift), isApproximate: false));

    [Theory]
    [InlineData(2022, 1, 31, 1, "2022-02-28")]
    [InlineData(2020, 1, 31, 1, "2020-02-29")]
    [InlineData(2022, 3, 15, -3, "2021-12-15")]
    [InlineData(2020, 2, 29, 12, "2021-02-28")]
    [InlineData(9999, 12, 15, 1, "9999-12-15")] // stays at the end of the calendar
    public void Months_are_added_without_leaving_the_month(int year, int month, int day, int months, string expected) =>
        Assert.Equal(
            expected, CalendarDays.ToEdtf(DaySpan.Of(CalendarDays.AddMonths(DayOf(year, month, day), months)), isApproximate: false));

    [Theory]
    [InlineData("2022-01-12", "2022-01-12", "2022-01-12~")]
    [InlineData("2022-01-01", "2022-01-31", "2022-01~")]
    [InlineData("2022-01-01", "2022-01-30", "[2022-01-01..2022-01-30]")]
    [InlineData("2022-01-01", "2022-12-31", "2022~")]
    [InlineData("2020-01-01", "2029-12-31", "202X~")]
    [InlineData("2021-01-01", "2030-12-31", "[2021..2030]")]
    [InlineData("2022-01-12", null, "[2022-01-12..]")]
    [InlineData(null, "2022-01-12", "[..2022-01-12]")]
    public void The_shortest_date_is_written(string? first, string? last, string expected) =>
        Assert.Equal(expected, CalendarDays.ToEdtf(new DaySpan(DayOf(first), DayOf(last)), isApproximate: true));

    [Theory]
    [InlineData("2022-01-12", "2022-01-13", true)]
    [InlineData("2022-01-12", "2022-01-12", true)]
    [InlineData("2022-01-13", "2022-01-12", false)]
    [InlineData(null, "2022-01-12", true)]
    public void A_span_is_ordinary_if_its_ends_are_in_order(string? first, string? last, bool isOrdinary) =>
        Assert.Equal(isOrdinary, CalendarDays.IsOrdinary(new DaySpan(DayOf(first), DayOf(last))));

    [Fact]
    public void A_span_beyond_the_calendar_is_not_ordinary()
    {
        Assert.False(CalendarDays.IsOrdinary(new DaySpan(0, -1)));
        Assert.False(CalendarDays.IsOrdinary(new DaySpan(null, -1)));
        Assert.False(CalendarDays.IsOrdinary(new DaySpan(DayOf("9999-12-31") + 1, null)));
    }

    private static long DayOf(int year, int month, int day) => CalendarDays.Day(year, month, day)!.Value;

    private static long? DayOf(string? date) =>
        date?.Split('-') is [var year, var month, var day] ? DayOf(int.Parse(year), int.Parse(month), int.Parse(day)) : null;
}
