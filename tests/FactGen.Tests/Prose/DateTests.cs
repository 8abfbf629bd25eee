using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

public class DateTests
{
    // Wednesday, 12 January 2022
    private static readonly DateAnchor Anchor = DateAnchor.Of(FactDate.Parse("2022-01-12"), "published")!;

    [Theory]
    // Days
    [InlineData("The bridge fell on 5 January 2021.", "2021-01-05")]
    [InlineData("The bridge fell on January 5, 2021.", "2021-01-05")]
    [InlineData("The bridge fell on Jan. 5th, 2021.", "2021-01-05")]
    [InlineData("The bridge fell on the 5th of January 2021.", "2021-01-05")]
    [InlineData("The bridge fell on 2021-01-05.", "2021-01-05")]
    [InlineData("The bridge fell on January 35.", "")]
    [InlineData("The bridge fell on 30 February 2021.", "")]
    [InlineData("It lasted from 3 to 9 January 2022.", "[2022-01-03..2022-01-09]; 2022-01-03; 2022-01-09")]
    [InlineData("It lasted from January 3-9.", "[2022-01-03..2022-01-09]; 2022-01-03; 2022-01-09")]
    [InlineData("The bridge fell 2021 / 11, they say.", "2021-11")]
    [InlineData("The bridge fell 2021, Nov.", "2021-11")]
    [InlineData("In 2021, May fell ill.", "2021")]
    // without their year: the nearest before
    [InlineData("The bridge fell on January 5.", "2022-01-05")]
    [InlineData("The bridge fell on January 12.", "2022-01-12")]
    [InlineData("The bridge fell on January 13.", "2021-01-13")]
    [InlineData("The bridge fell on December 30.", "2021-12-30")]
    [InlineData("The bridge fell on February 29.", "2020-02-29")]
    // Months and years
    [InlineData("It fell in January 2021.", "2021-01")]
    [InlineData("It fell in December.", "2021-12")]
    [InlineData("It fell in May.", "2021-05")]
    [InlineData("It may fall. They march on.", "")]
    [InlineData("May fell ill.", "")]
    [InlineData("It fell in 2019.", "2019")]
    [InlineData("the 2019 flood", "2019")]
    [InlineData("It holds 2019 litres and $2019.", "")]
    [InlineData("It took 2019 days.", "")]
    [InlineData("It fell in 2,019 places.", "")]
    [InlineData("in the 1990s", "199X")]
    [InlineData("in the summer of 2021", "[2021-06..2021-08]")]
    [InlineData("In early 2022, frost came.", "[2022-01..2022-04]; [2022-01..2022-06]")]
    [InlineData("In mid-January, frost came.", "[2022-01-11..2022-01-20]")]
    [InlineData("In late December 2021, frost came.", "[2021-12-21..2021-12-31]; [2021-12-16..2021-12-31]")]
    [InlineData("at the end of 2021", "[2021-09..2021-12]; [2021-07..2021-12]")]
    // On which side
    [InlineData("before 5 January 2022", "[..2022-01-04]")]
    [InlineData("after 5 January 2022", "[2022-01-06..]")]
    [InlineData("by 5 January 2022", "[..2022-01-05]")]
    [InlineData("no later than 5 January 2022", "[..2022-01-05]")]
    [InlineData("around 5 January 2022", "2022-01-05~")]
    [InlineData("since 5 January 2022", "2022-01-05; [2022-01-05..]")]
    // Seen from the day of speaking
    [InlineData("The mayor spoke today.", "2022-01-12")]
    [InlineData("The mayor spoke yesterday.", "2022-01-11")]
    [InlineData("The mayor spoke the day before yesterday.", "2022-01-10")]
    [InlineData("The ferry sails tomorrow.", "2022-01-13")]
    [InlineData("The mayor spoke on the eve of the vote.", "")]
    [InlineData("Three days ago, the mayor spoke.", "2022-01-09")]
    [InlineData("Three days long, the mayor spoke.", "")]
    [InlineData("In two days, the ferry sails.", "2022-01-14")]
    [InlineData("After two days, the ferry sails.", "2022-01-14")]
    [InlineData("In about two days, the ferry sails.", "2022-01-14~")]
    [InlineData("In two harbours, the ferry waits.", "")]
    [InlineData("Within a week, the ferry sails.", "[2022-01-12..2022-01-19]")]
    [InlineData("Two weeks ago, it sailed.", "[2021-12-27..2022-01-02]; 2021-12-29")]
    [InlineData("last week", "[2022-01-03..2022-01-09]")]
    [InlineData("this week", "[2022-01-10..2022-01-16]")]
    [InlineData("this month", "2022-01")]
    [InlineData("earlier this month", "[2022-01-01..2022-01-12]")]
    [InlineData("later this month", "[2022-01-12..2022-01-31]")]
    [InlineData("last month", "2021-12")]
    [InlineData("last year", "2021")]
    [InlineData("last January", "2021-01")]
    [InlineData("in the next five years", "[2022-01-12..2027-01-12]; [2022-01-13..2027-01-12]")]
    [InlineData("over the past ten days", "[2022-01-02..2022-01-12]; [2022-01-02..2022-01-11]")]
    [InlineData("The mayor spoke on Wednesday.", "2022-01-12")]
    [InlineData("The mayor spoke on Tuesday.", "2022-01-11")]
    [InlineData("The mayor spoke on Thursday.", "2022-01-06")]
    [InlineData("The mayor spoke last Thursday.", "2022-01-06")]
    [InlineData("The mayor spoke last Wednesday.", "2022-01-05")]
    [InlineData("on Friday last week", "2022-01-07")]
    public void Reads_dates(string text, string expected) => Assert.Equal(expected, Dates(text, Anchor, mayBeFuture: false));

    [Theory]
    [InlineData("The ferry will sail on Thursday.", "2022-01-13")]
    [InlineData("The ferry will sail on January 13.", "2022-01-13")]
    [InlineData("The ferry will sail on 13 January 2022.", "2022-01-13")]
    public void Reads_what_is_still_to_come(string text, string expected) => Assert.Equal(expected, Dates(text, Anchor, mayBeFuture: true));

    [Theory]
    [InlineData("[2022-01-11..2022-01-31]", "this month", "2022-01")]
    [InlineData("[2022-01-11..2022-01-31]", "yesterday", "[2022-01-10..2022-01-30]")]
    [InlineData("2022-01", "last year", "2021")]
    [InlineData("2022-02", "last month", "2022-01")]
    public void Counts_from_any_day_that_it_may_have_been_said(string anchor, string text, string expected) =>
        Assert.Equal(expected, Dates(text, DateAnchor.Of(FactDate.Parse(anchor), "published"), mayBeFuture: false));

    [Fact]
    public void Without_a_day_to_count_from_only_full_dates_are_read()
    {
        Assert.Equal("", Dates("yesterday, on January 5", null, mayBeFuture: false));
        Assert.Equal("2022-01-05", Dates("on January 5, 2022", null, mayBeFuture: false));
    }

    [Fact]
    public void Shows_its_arithmetic()
    {
        var reading = Assert.Single(Read("In two days, the ferry sails."));
        Assert.Equal("'In two days' from 2022-01-12 (published) is 2022-01-14", Assert.Single(reading.Resolve(Anchor, false)).Arithmetic);
    }

    [Theory]
    [InlineData("On [|January 5|], 2022, it rained.")]
    [InlineData("On the [|5th of January|] 2022 it rained.")]
    [InlineData("It rained [|in two days|].")]
    public void A_quote_may_leave_the_year_out(string marked)
    {
        var text = Markup.Parse(marked);
        var reading = Assert.Single(Read(text.Text));
        Assert.Equal((text.Only.Start, text.Only.End), (reading.Core.Start, reading.Core.End));
    }

    private static IEnumerable<DateReading> Read(string text) => new ProseText(new SourceText(text)).DatesIn(new TextRange(0, text.Length));

    private static string Dates(string text, DateAnchor? anchor, bool mayBeFuture) =>
        string.Join("; ", Read(text).SelectMany(reading => reading.Resolve(anchor, mayBeFuture)).Select(date => date.Date.ToString()));
}
