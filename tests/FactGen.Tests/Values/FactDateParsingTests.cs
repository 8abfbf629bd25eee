namespace FactGen.Tests.Values;

public class FactDateParsingTests
{
    /// <summary>Day numbers are compared with <see cref="DateOnly"/>, an independent calendar.</summary>
    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd");

    [Theory]
    [InlineData("2022-01-13", "2022-01-13", "2022-01-13", DatePrecision.Day)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", DatePrecision.Day)]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", DatePrecision.Day)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", DatePrecision.Day)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day)]
    [InlineData("2022-02", "2022-02-01", "2022-02-28", DatePrecision.Month)]
    [InlineData("2022", "2022-01-01", "2022-12-31", DatePrecision.Year)]
    [InlineData("2022-01-13T10:30:00", "2022-01-13", "2022-01-13", DatePrecision.Time)]
    [InlineData("2022-01-13T10:30:00Z", "2022-01-13", "2022-01-13", DatePrecision.Time)]
    [InlineData("2022-01-13T23:59:59-04:00", "2022-01-13", "2022-01-13", DatePrecision.Time)]
    [InlineData("2022-01-13T00:00:00+05:45", "2022-01-13", "2022-01-13", DatePrecision.Time)]
    [InlineData("2022-01-05~", "2022-01-04", "2022-01-06", DatePrecision.Day)]
    [InlineData("2022-01-01~", "2021-12-31", "2022-01-02", DatePrecision.Day)]
    [InlineData("2022-01-05?", "2022-01-05", "2022-01-05", DatePrecision.Day)]
    [InlineData("2022-01-05%", "2022-01-04", "2022-01-06", DatePrecision.Day)]
    [InlineData("2022-01~", "2021-12-01", "2022-02-28", DatePrecision.Month)]
    [InlineData("2024-03~", "2024-02-01", "2024-04-30", DatePrecision.Month)]
    [InlineData("2022~", "2021-01-01", "2023-12-31", DatePrecision.Year)]
    [InlineData("201X~", "2009-01-01", "2020-12-31", DatePrecision.Decade)]
    [InlineData("2022-01-XX", "2022-01-01", "2022-01-31", DatePrecision.Month)]
    [InlineData("2022-XX", "2022-01-01", "2022-12-31", DatePrecision.Year)]
    [InlineData("2022-XX-XX", "2022-01-01", "2022-12-31", DatePrecision.Year)]
    [InlineData("201X", "2010-01-01", "2019-12-31", DatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Century)]
    [InlineData("2XXX", "2000-01-01", "2999-12-31", DatePrecision.Millennium)]
    [InlineData("XXXX", null, "9999-12-31", DatePrecision.Unspecified)]
    [InlineData("XXXX-XX-XX", null, "9999-12-31", DatePrecision.Unspecified)]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31", DatePrecision.Millennium)]
    [InlineData("XXXX-12-25", null, "9999-12-25", DatePrecision.Unspecified)]
    [InlineData("XXXX-XX-23", null, "9999-12-23", DatePrecision.Unspecified)]
    [InlineData("15X1", "1501-01-01", "1591-12-31", DatePrecision.Century)]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", DatePrecision.Decade)]
    [InlineData("2022-0X-1X", "2022-01-10", "2022-09-19", DatePrecision.Year)]
    [InlineData("2022-01-3X", "2022-01-30", "2022-01-31", DatePrecision.Month)]
    [InlineData("2022-1X", "2022-10-01", "2022-12-31", DatePrecision.Year)]
    [InlineData("2022-XX-31", "2022-01-31", "2022-12-31", DatePrecision.Year)]
    [InlineData("200X-02-29", "2000-02-29", "2008-02-29", DatePrecision.Decade)]
    [InlineData("2022-21", "2022-03-01", "2022-06-21", DatePrecision.Season)]
    [InlineData("2022-22", "2022-06-01", "2022-09-23", DatePrecision.Season)]
    [InlineData("2022-23", "2022-09-01", "2022-12-22", DatePrecision.Season)]
    [InlineData("2022-24", "2022-01-01", "2023-03-21", DatePrecision.Season)]
    [InlineData("2022-25", "2022-03-01", "2022-06-21", DatePrecision.Season)]
    [InlineData("2022-29", "2022-09-01", "2022-12-22", DatePrecision.Season)]
    [InlineData("2022-32", "2022-06-01", "2022-09-23", DatePrecision.Season)]
    [InlineData("2022-33", "2022-01-01", "2022-03-31", DatePrecision.Season)]
    [InlineData("2022-36", "2022-10-01", "2022-12-31", DatePrecision.Season)]
    [InlineData("2022-39", "2022-09-01", "2022-12-31", DatePrecision.Season)]
    [InlineData("2022-41", "2022-07-01", "2022-12-31", DatePrecision.Season)]
    [InlineData("2022-21~", "2022-02-01", "2022-07-21", DatePrecision.Season)]
    [InlineData("2022-01-03/2022-01-09", "2022-01-03", "2022-01-09", DatePrecision.Interval)]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", DatePrecision.Interval)]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", DatePrecision.Interval)]
    [InlineData("2022-01-13/..", "2022-01-13", null, DatePrecision.Interval)]
    [InlineData("2022-01-13/", "2022-01-13", null, DatePrecision.Interval)]
    [InlineData("../2022-01-13", null, "2022-01-13", DatePrecision.Interval)]
    [InlineData("/2022-01-13", null, "2022-01-13", DatePrecision.Interval)]
    [InlineData("1984~/2004-06", "1983-01-01", "2004-06-30", DatePrecision.Interval)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", DatePrecision.Interval)]
    [InlineData("[2022-01-03..2022-01-09]/..", "2022-01-03", null, DatePrecision.Interval)]
    [InlineData("[2022-01-03..2022-01-09]", "2022-01-03", "2022-01-09", DatePrecision.Set)]
    [InlineData("[2022-01-05]", "2022-01-05", "2022-01-05", DatePrecision.Set)]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", DatePrecision.Set)]
    [InlineData("[..1984]", null, "1984-12-31", DatePrecision.Set)]
    [InlineData("[1984..]", "1984-01-01", null, DatePrecision.Set)]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", DatePrecision.Set)]
    [InlineData("{2022-01-03,2022-01-05}", "2022-01-03", "2022-01-05", DatePrecision.Set)]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31", DatePrecision.Set)]
    [InlineData("{..1984}", null, "1984-12-31", DatePrecision.Set)]
    [InlineData("2004-06-11%", "2004-06-10", "2004-06-12", DatePrecision.Day)]
    [InlineData("?2004-06-~11", "2004-06-10", "2004-06-12", DatePrecision.Day)]
    [InlineData("~2004-06-11", "2003-06-11", "2005-06-11", DatePrecision.Day)]
    [InlineData("2004-~06-11", "2004-05-11", "2004-07-11", DatePrecision.Day)]
    [InlineData("~2024-02-29", "2023-02-28", "2025-02-28", DatePrecision.Day)]
    [InlineData("2022-02~", "2022-01-01", "2022-03-31", DatePrecision.Month)]
    [InlineData("2022-~04-30", "2022-03-30", "2022-05-30", DatePrecision.Day)]
    [InlineData("2022-01-~1X", "2022-01-09", "2022-01-20", DatePrecision.Month)]
    public void Reads_edtf_as_days_and_writes_it_back(string text, string? earliest, string? latest, DatePrecision precision)
    {
        var date = FactDate.Parse(text);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
        Assert.Equal(text, date.Wording);
        Assert.Equal(date, FactDate.Parse(date.ToString()));
        Assert.False(date != FactDate.Parse(date.ToString()));
        Assert.True(date != FactDate.Parse("2021-12-30"));
        Assert.NotEmpty(date.ToProse());
    }

    [Theory]
    [InlineData("2022-01-13T10:30:00+06", "2022-01-13T10:30:00+06:00")]
    [InlineData("2022-01-13T10:30:00+00:00", "2022-01-13T10:30:00Z")]
    [InlineData("2004-06~-11", "~2004-~06-11")]
    [InlineData("2004?-06-11", "?2004-06-11")]
    [InlineData("~2004-06~-11~", "2004-06-11~")]
    [InlineData("?2004-06-11~", "%2004-~06-~11")]
    [InlineData("?2004", "2004?")]
    [InlineData("[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]")]
    [InlineData("[1668,1667,1668]", "[1667,1668]")]
    [InlineData("{1670,..1667}", null)]
    [InlineData("Y17E7", "Y170000000")]
    [InlineData("Y-17E7", "Y-170000000")]
    [InlineData("{2022-01,2022-01-01}", "{2022-01-01,2022-01}")]
    [InlineData("{2022-05,2022-01..}", "{2022-05,2022-01..}")]
    [InlineData("[2022-01-XX,2022-01]", "[2022-01,2022-01-XX]")]
    [InlineData("Y123456789012345", "Y123456789012345")]
    [InlineData("Y1234567890123456", null)]
    [InlineData("Y1E14", "Y100000000000000")]
    [InlineData("Y1E15", null)]
    [InlineData("[2022-01-13T10:30:00..2022-01-14]", null)]
    [InlineData("[2022-01-12..2022-01-13T10:30:00]", null)]
    public void Writes_one_form_for_one_meaning(string text, string? canonical)
    {
        Assert.Equal(canonical is not null, FactDate.TryParse(text, out var date));
        if (canonical is not null)
        {
            Assert.Equal(canonical, date.ToString());
            Assert.Equal(FactDate.Parse(canonical), date);
            Assert.Equal(FactDate.Parse(canonical).GetHashCode(), date.GetHashCode());
        }
    }

    [Theory]
    [InlineData("0000", -366, -1)]
    [InlineData("-0001", -731, -367)]
    [InlineData("-0400-01-01", -146463, -146463)]
    [InlineData("Y10000", 3652059, 3652424)]
    [InlineData("Y12345", 4508553, 4508917)]
    [InlineData("Y400000001", 146097000000, 146097000364)]
    [InlineData("Y-399999999", -146097000000, -146096999636)]
    [InlineData("-XXXX", -3652425, -1)]
    public void Years_beyond_the_calendar_of_the_library_have_day_numbers(string text, long earliest, long latest)
    {
        var date = FactDate.Parse(text);
        Assert.Equal(earliest, date.EarliestDay);
        Assert.Equal(latest, date.LatestDay);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Day_numbers_are_those_of_the_library_on_every_day_of_800_years()
    {
        for (var number = new DateOnly(1596, 1, 1).DayNumber; number < new DateOnly(2404, 12, 31).DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            var date = FactDate.FromDay(day);
            Assert.Equal(number, date.EarliestDay);
            Assert.Equal(day.ToString("yyyy-MM-dd"), date.ToString());
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 2022")]
    [InlineData("2022 ")]
    [InlineData("22")]
    [InlineData("202")]
    [InlineData("20222")]
    [InlineData("2022-1")]
    [InlineData("2022-1-5")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022-20")]
    [InlineData("2022-42")]
    [InlineData("2022-2X")]
    [InlineData("2022-21-05")]
    [InlineData("2022-21-XX")]
    [InlineData("2022-01-00")]
    [InlineData("2022-01-32")]
    [InlineData("2022-02-29")]
    [InlineData("2022-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("XXXX-02-30")]
    [InlineData("2022-04-31")]
    [InlineData("2021-02-3X")]
    [InlineData("2022-01-4X")]
    [InlineData("2022-01-13-")]
    [InlineData("2022-")]
    [InlineData("2022-01-")]
    [InlineData("20220113")]
    [InlineData("2022/01/13")]
    [InlineData("13.01.2022")]
    [InlineData("2022-W02")]
    [InlineData("2022-013")]
    [InlineData("199x")]
    [InlineData("199u")]
    [InlineData("٢٠٢٢")]
    [InlineData("２０２２")]
    [InlineData("+2022")]
    [InlineData("-0000")]
    [InlineData("--2022")]
    [InlineData("Y2022")]
    [InlineData("Y02022")]
    [InlineData("Y")]
    [InlineData("Y-")]
    [InlineData("Y1E")]
    [InlineData("Y1E2")]
    [InlineData("Y1E99")]
    [InlineData("Y1E2147483648")]
    [InlineData("Y1234567890123456")]
    [InlineData("Y12345-01")]
    [InlineData("Y1234X")]
    [InlineData("y12345")]
    [InlineData("1950S2")]
    [InlineData("2022??")]
    [InlineData("2022~?")]
    [InlineData("~")]
    [InlineData("2022-01-13T10:30")]
    [InlineData("2022-01-13T24:00:00")]
    [InlineData("2022-01-13T10:60:00")]
    [InlineData("2022-01-13T10:30:60")]
    [InlineData("2022-01-13T10:30:00.5")]
    [InlineData("2022-01-13T103000")]
    [InlineData("2022-01-13T")]
    [InlineData("2022-01-13 10:30:00")]
    [InlineData("2022-01-13t10:30:00")]
    [InlineData("2022-01-13T10:30:00z")]
    [InlineData("2022-01-13T10:30:00-00:00")]
    [InlineData("2022-01-13T10:30:00+6")]
    [InlineData("2022-01-13T10:30:00+06:")]
    [InlineData("2022-01-13T10:30:00+0600")]
    [InlineData("2022-01-13T10:30:00Z~")]
    [InlineData("2022-01-13~T10:30:00Z")]
    [InlineData("2022-01-XXT10:30:00Z")]
    [InlineData("2022-01T10:30:00Z")]
    [InlineData("2022T10:30:00Z")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("2022-01-09/2022-01-03")]
    [InlineData("2022/2021")]
    [InlineData("2022-01-03/2022-01-05/2022-01-09")]
    [InlineData("2022-01-03 / 2022-01-09")]
    [InlineData("2022-01-03/09")]
    [InlineData("2022-01-03/P6D")]
    [InlineData("2022-01-03/open")]
    [InlineData("2022-01-03/...")]
    [InlineData("2022-01-13T10:30:00/2022-01-14")]
    [InlineData("{2022,2023}/..")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[..]")]
    [InlineData("[2022")]
    [InlineData("[2022}")]
    [InlineData("2022]")]
    [InlineData("[2022,]")]
    [InlineData("[,2022]")]
    [InlineData("[2022,,2023]")]
    [InlineData("[2022,  2023]")]
    [InlineData("[ 2022]")]
    [InlineData("[2022;2023]")]
    [InlineData("[2023..2022]")]
    [InlineData("[2022..2023..2024]")]
    [InlineData("[2022...2023]")]
    [InlineData("[2022,..2023]")]
    [InlineData("[2022..,2023]")]
    [InlineData("[[2022]]")]
    [InlineData("[2022-01-13T10:30:00]")]
    [InlineData("[2022]~")]
    [InlineData("[2022/2023]")]
    [InlineData("[XXXX-X1-X1,XXXX-X1-X1]")]
    public void Refuses_what_is_no_edtf_and_what_no_calendar_has(string? text)
    {
        Assert.False(FactDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        Assert.False(FactDate.TryParse(text.AsSpan(), out _));
    }

    [Fact]
    public void No_damaged_text_throws_and_every_accepted_one_reads_back()
    {
        string[] seeds =
        [
            "2022-01-13T10:30:00+06:00", "2022-01-03/2022-01-09", "[2022-01-03..2022-01-09]", "{1960,1961-12}", "?2004-06-~11",
            "-0043-03-15", "Y-17E7", "[..1984,1990]", "2022-0X-1X", "../2022-01~", "201X%", "2022-24",
        ];
        foreach (var seed in seeds)
        {
            for (var at = 0; at < seed.Length; at++)
            {
                foreach (var inserted in "0X?~%-/.,[]{}TZYE9 ")
                {
                    string[] damaged =
                    [
                        seed.Remove(at, 1),
                        seed.Insert(at, inserted.ToString()),
                        seed[..at] + inserted + seed[(at + 1)..],
                        seed[..at],
                        seed[at..]
                    ];
                    foreach (var text in damaged)
                    {
                        if (FactDate.TryParse(text, out var date))
                        {
                            Assert.True(FactDate.TryParse(date.ToString(), out var again), $"{text} -> {date}");
                            Assert.Equal(date, again);
                            Assert.Equal((date.EarliestDay, date.LatestDay), (again.EarliestDay, again.LatestDay));
                            Assert.True(date.IsWithin(again) && date.TryShare(again, out _), text);
                            Assert.NotEmpty(date.ToProse());
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void Ends_of_an_interval_are_dates_again()
    {
        var interval = FactDate.Parse("[2022-01-03..2022-01-09]/2022-01-19~");
        Assert.True(interval.IsInterval);
        Assert.Equal(FactDate.Parse("[2022-01-03..2022-01-09]"), interval.Start);
        Assert.Equal(FactDate.Parse("2022-01-19~"), interval.End);
        Assert.False(interval.IsOpenStart || interval.IsOpenEnd);
        Assert.True(FactDate.TryCreateInterval(interval.Start, interval.End, out var again));
        Assert.Equal(interval, again);

        Assert.True(FactDate.Parse("2022-01-13/..").IsOpenEnd);
        Assert.True(FactDate.Parse("../2022-01-13").IsOpenStart);
        Assert.False(FactDate.Parse("2022-01-13/").IsOpenEnd);
        Assert.Null(FactDate.Parse("2022-01-13/").End);
        Assert.False(FactDate.Parse("2022-01-13").IsInterval);
        Assert.Null(FactDate.Parse("2022-01-13").Start);
    }

    [Theory]
    [InlineData("2022-01-09", "2022-01-03", null)]
    [InlineData(null, null, null)]
    [InlineData("2022-01-03", null, "2022-01-03/..")]
    [InlineData(null, "2022-01-03", "../2022-01-03")]
    [InlineData("2022-01-03T10:00:00", "2022-01-04", null)]
    [InlineData("2022-01-03/2022-01-04", "2022-01-05", null)]
    public void Intervals_are_made_from_two_ends(string? start, string? end, string? expected)
    {
        FactDate? Read(string? text) => text is null ? null : FactDate.Parse(text);
        Assert.Equal(expected is not null, FactDate.TryCreateInterval(Read(start), Read(end), out var interval));
        Assert.Equal(expected is null ? default : FactDate.Parse(expected), interval);
    }

    [Theory]
    [InlineData("2022-01-05", false, false, true)]
    [InlineData("2022-01-05?", true, false, false)]
    [InlineData("2022-01-05~", false, true, false)]
    [InlineData("2022-01-05%", true, true, false)]
    [InlineData("2022-?01-05", true, false, false)]
    [InlineData("2022-01", false, false, false)]
    [InlineData("2022-01-05T10:00:00Z", false, false, true)]
    [InlineData("2022-01-05?/2022-01-09~", true, true, false)]
    [InlineData("2022-01-05/2022-01-09", false, false, true)]
    [InlineData("2022-01-05/..", false, false, false)]
    [InlineData("[2022-01-05,2022-01-06?]", true, false, false)]
    [InlineData("[2022-01-05]", false, false, true)]
    [InlineData("{2022-01-05,2022-01-09}", false, false, true)]
    [InlineData("{2022-01-05..2022-01-09}", false, false, false)]
    [InlineData("[2022-01-05?]", true, false, false)]
    [InlineData("[2022-01-05?..2022-01-09]", true, false, false)]
    [InlineData("[2022-01-05..2022-01-09?]", true, false, false)]
    [InlineData("[2022-01-05~..2022-01-09]", false, true, false)]
    [InlineData("[2022-01-05..2022-01-09~]", false, true, false)]
    [InlineData("{2022-01-05~,2022-01-09}", false, true, false)]
    [InlineData("{2022-01-05,2022-01}", false, false, false)]
    [InlineData("Y17000?", true, false, false)]
    public void Qualifiers_tell_how_sure_it_is(string text, bool uncertain, bool approximate, bool exact)
    {
        var date = FactDate.Parse(text);
        Assert.Equal((uncertain, approximate, exact), (date.IsUncertain, date.IsApproximate, date.IsExact));
    }

    [Fact]
    public void Days_are_made_from_numbers_that_the_calendar_has()
    {
        Assert.Equal(FactDate.Parse("2022-01-13"), FactDate.FromDay(2022, 1, 13));
        Assert.Equal(FactDate.Parse("0000-02-29"), FactDate.FromDay(0, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactDate.FromDay(2022, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactDate.FromDay(2022, 13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactDate.FromDay(10000, 1, 1));
        Assert.Throws<FormatException>(() => FactDate.Parse("soon"));
    }
}
