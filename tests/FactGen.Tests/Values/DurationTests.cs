namespace FactGen.Tests.Values;

public class DurationTests
{
    [Theory]
    [InlineData("10 days", "10 days")]
    [InlineData("1 day", "1 day")]
    [InlineData("0 days", "0 days")]
    [InlineData("90 seconds", "90 seconds")]
    [InlineData("1.5 hours", "1.5 hours")]
    [InlineData("2 weeks", "2 weeks")]
    [InlineData("1,000 years", "1,000 years")]
    [InlineData("1 year 2 months", "1 year 2 months")]
    [InlineData("P10D", "10 days")]
    [InlineData("PT36H", "36 hours")]
    [InlineData("P1Y2M", "1 year 2 months")]
    [InlineData("P1Y2M3DT4H5M6.5S", "1 year 2 months 3 days 4 hours 5 minutes 6.5 seconds")]
    [InlineData("P2W", "2 weeks")]
    [InlineData("P1W2D", "9 days")]
    [InlineData("PT05M", "5 minutes")]
    [InlineData("PT0.5H", "0.5 hours")]
    [InlineData("P0D", "0 days")]
    [InlineData("at most 10 days", "at most 10 days")]
    [InlineData("10 days or less", "at most 10 days")]
    [InlineData("10 or more days", "at least 10 days")]
    [InlineData("at most P10D", "at most 10 days")]
    [InlineData("20 to 30 years", "20 to 30 years")]
    [InlineData("1 hour to 2 days", "1 hour to 2 days")]
    [InlineData("P10D to P20D", "10 to 20 days")]
    [InlineData("nearly 30 years", "nearly 30 years")]
    [InlineData("about 3 hours", "about 3 hours")]
    [InlineData("over 1 year 6 months", "over 1 year 6 months")]
    [InlineData("at least 9 and under 10 days", "at least 9 and under 10 days")]
    public void Reads_what_the_format_allows_and_prints_it_back(string text, string printed)
    {
        var duration = Duration.Parse(text);
        Assert.Equal(printed, duration.ToString());
        Assert.Equal(text, duration.Wording);
        Assert.Equal(duration, Duration.Parse(printed));
        Assert.Equal(duration.GetHashCode(), Duration.Parse(printed).GetHashCode());
    }

    [Theory]
    [InlineData("1 minute", 60, 60)]
    [InlineData("1 week", 604800, 604800)]
    [InlineData("1 month", 28 * 86400, 31 * 86400)]
    [InlineData("1 year", 365 * 86400, 366 * 86400)]
    [InlineData("14 months", (365 + 56) * 86400, (366 + 62) * 86400)]
    [InlineData("P1M1D", 29 * 86400, 32 * 86400)]
    [InlineData("at most 10 days", 0, 864000)]
    [InlineData("under 1 hour", 0, 3600)]
    [InlineData("about 100 seconds", 95, 105)]
    public void Bounds_are_seconds(string text, int lower, int upper)
    {
        Assert.Equal(lower, Duration.Parse(text).Lower);
        Assert.Equal(upper, Duration.Parse(text).Upper);
        Assert.Equal(TimeSpan.FromSeconds(upper), Duration.Parse(text).Longest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("days")]
    [InlineData(" days")]
    [InlineData("10  days")]
    [InlineData("10 days ")]
    [InlineData("10days")]
    [InlineData("10 Days")]
    [InlineData("10 dayss")]
    [InlineData("10 decades")]
    [InlineData("10 days 5")]
    [InlineData("10 days 1 year")]
    [InlineData("10 days 5 days")]
    [InlineData("1 year, 2 months")]
    [InlineData("-1 days")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("P1YT")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1M1Y")]
    [InlineData("P1D1D")]
    [InlineData("P1.5Y2M")]
    [InlineData("P.5Y")]
    [InlineData("P1.Y")]
    [InlineData("PY")]
    [InlineData("-P1D")]
    [InlineData("P-1D")]
    [InlineData("p1d")]
    [InlineData("P1D ")]
    [InlineData("PTT1H")]
    [InlineData("P2000000000001Y")]
    [InlineData("99999999999999999999999999 years")]
    [InlineData("about 1000000000001 years")]
    [InlineData("about 0 days")]
    [InlineData("under 0 days")]
    [InlineData("30 to 20 days")]
    [InlineData("20 to 20 days")]
    [InlineData("12 months to 1 year")]
    [InlineData("2 years to 13 months")]
    [InlineData("20 days to 30")]
    [InlineData("20 to 30")]
    [InlineData("1 month to 30 days")]
    [InlineData("2 days to 3 hours")]
    [InlineData("10 hours or more days")]
    [InlineData("P1D or more days")]
    [InlineData("10 or more")]
    [InlineData("about about 5 days")]
    public void Refuses_what_is_no_duration(string text)
    {
        Assert.False(Duration.TryParse(text, out var duration));
        Assert.Equal(default, duration);
    }

    [Theory]
    [InlineData("24 hours", "1 day", true)]
    [InlineData("2 weeks", "P14D", true)]
    [InlineData("12 months", "1 year", true)]
    [InlineData("P1Y2M", "14 months", true)]
    [InlineData("1.5 years", "18 months", true)]
    [InlineData("30 days", "1 month", false)]
    [InlineData("365 days", "1 year", false)]
    [InlineData("10 days", "at most 10 days", false)]
    public void Is_equal_by_length_and_approximation(string left, string right, bool expected) =>
        Assert.Equal(expected, Duration.Parse(left) == Duration.Parse(right));

    [Theory]
    [InlineData("10 days", "at most 10 days", true)]
    [InlineData("at most 10 days", "10 days", false)]
    [InlineData("11 days", "at most 10 days", false)]
    [InlineData("240 hours", "at most 10 days", true)]
    [InlineData("30 days", "1 month", true)]
    [InlineData("27 days", "1 month", false)]
    [InlineData("1 month", "30 days", false)]
    [InlineData("1 month", "28 to 31 days", true)]
    [InlineData("366 days", "1 year", true)]
    [InlineData("29 years", "nearly 30 years", true)]
    [InlineData("30 years", "nearly 30 years", false)]
    [InlineData("26 years", "nearly 30 years", false)]
    [InlineData("328 months", "nearly 30 years", true)]
    [InlineData("25 years", "20 to 30 years", true)]
    public void Is_within_what_allows_more(string left, string right, bool expected) =>
        Assert.Equal(expected, Duration.Parse(left).IsWithin(Duration.Parse(right)));

    [Theory]
    [InlineData("10 days", "at most 10 days", "10 days")]
    [InlineData("30 years", "nearly 30 years", null)]
    [InlineData("about 10 days", "at least 10 days", "10 to 10.5 days")]
    [InlineData("about 30 years", "at least 30 years", "30 to 31.5 years")]
    [InlineData("20 to 30 years", "25 to 40 years", "25 to 30 years")]
    [InlineData("nearly 10 days", "at least 9.5 days", "at least 9.5 and under 10 days")]
    [InlineData("over 3 hours", "2 to 4 hours", "above 3 and at most 4 hours")]
    [InlineData("1 month", "30 to 40 days", "30 to 31 days")]
    [InlineData("1 month", "32 to 40 days", null)]
    [InlineData("at least 1 month", "at most 3 months", "1 to 3 months")]
    [InlineData("about 10 months", "at least 10 months", "10 to 10.5 months")]
    [InlineData("at least 10 months", "at most 2 years", "10 to 24 months")]
    [InlineData("about 10 hours", "at least 10 hours", "10 to 10.5 hours")]
    [InlineData("about 100 minutes", "at least 100 minutes", "100 to 105 minutes")]
    [InlineData("about 100 seconds", "at least 100 seconds", "100 to 105 seconds")]
    public void Agrees_where_both_allow_a_length(string left, string right, string? shared)
    {
        var (one, other) = (Duration.Parse(left), Duration.Parse(right));
        Assert.Equal(shared is not null, one.TryShare(other, out var both));
        Assert.Equal(shared is not null, other.TryShare(one, out var again));
        if (shared is not null)
        {
            Assert.Equal(Duration.Parse(shared), both);
            Assert.Equal(shared, both.ToString());
            Assert.Equal(both, again);
            Assert.Equal(both, Duration.Parse(both.ToString()));
        }
    }

    [Theory]
    [InlineData("10 days", "11 days", true)]
    [InlineData("1 month", "31 days", true)]
    [InlineData("1 month", "30 days", null)]
    [InlineData("1 month", "27 days", false)]
    [InlineData("1 year", "12 months", true)]
    [InlineData("at most 10 days", "10 days", true)]
    [InlineData("10 days", "at most 10 days", null)]
    public void Compares_only_as_far_as_it_is_certain(string left, string right, bool? atMost) =>
        Assert.Equal(atMost, Duration.Parse(left).IsAtMost(Duration.Parse(right)));

    [Fact]
    public void Exact_is_a_number_of_seconds_if_the_calendar_defines_it()
    {
        Assert.Equal(864000, Duration.Parse("10 days").Exact);
        Assert.Null(Duration.Parse("at most 10 days").Exact);
        Assert.Null(Duration.Parse("1 month").Exact);
        Assert.True(Duration.Parse("1 month").IsExact);
        Assert.Equal(Bounds.Exactly(14), Duration.Parse("P1Y2M").Months);
        Assert.Null(Duration.Parse("P1M1D").Months);
        Assert.Equal(DurationUnit.Year, Duration.Parse("20 to 30 years").Unit);
        Assert.Equal(Duration.Parse("36 hours"), Duration.Of(TimeSpan.FromHours(36)));
        Assert.Null(Duration.Parse("1000000 years").Longest);
    }

    [Theory]
    [InlineData("10 days", "11 days", true, false)]
    [InlineData("11 days", "10 days", false, false)]
    [InlineData("1 day", "24 hours", false, true)]
    [InlineData("1 year", "12 months", false, true)]
    [InlineData("11 months", "1 year", true, false)]
    [InlineData("1 month", "32 days", true, false)]
    [InlineData("1 month", "30 days", null, null)]
    [InlineData("1 month", "1 month", false, true)]
    public void Is_shorter_or_as_long_only_as_far_as_it_is_certain(string left, string right, bool? below, bool? same)
    {
        Assert.Equal(below, Duration.Parse(left).IsBelow(Duration.Parse(right)));
        Assert.Equal(same, Duration.Parse(left).IsSameAs(Duration.Parse(right)));
    }

    [Theory]
    [InlineData("10 hours", DurationUnit.Hour)]
    [InlineData("1 hour to 2 days", DurationUnit.Day)]
    [InlineData("20 to 30 years", DurationUnit.Year)]
    [InlineData("over 3 weeks", DurationUnit.Week)]
    public void Its_unit_is_the_one_in_which_it_was_written(string text, DurationUnit unit) =>
        Assert.Equal(unit, Duration.Parse(text).Unit);

    [Fact]
    public void It_can_be_made_of_a_time()
    {
        Assert.Equal(Duration.Parse("0 days"), Duration.Of(TimeSpan.Zero));
        Assert.Equal("0 days", Duration.Of(TimeSpan.Zero).ToString());
        Assert.Equal(Duration.Parse("90 seconds"), Duration.Of(TimeSpan.FromSeconds(90)));
        Assert.Equal(DurationUnit.Day, default(Duration).Unit);
        Assert.Throws<ArgumentOutOfRangeException>(() => Duration.Of(TimeSpan.FromTicks(-1)));
        Assert.Equal(TimeSpan.MaxValue, Duration.Of(TimeSpan.MaxValue).Longest);
    }
}
