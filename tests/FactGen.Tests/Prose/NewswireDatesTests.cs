using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>
/// Dates as news has them, said on Wednesday, 12 January 2022. <c>|</c> parts phrases, <c>;</c> what one may mean; <c>?</c> comes before
/// words that are a date and are not read.
/// </summary>
public sealed class NewswireDatesTests
{
    private static readonly DateAnchor Anchor = DateAnchor.Of(FactDate.Parse("2022-01-12"), "published")!;

    [Theory]
    [InlineData("Claims fell in the week ended Dec. 28.", "[2021-12-22..2021-12-28] | 2021-12-28")]
    [InlineData("Claims fell in the week ending Dec. 28, 2019.", "[2019-12-22..2019-12-28] | 2019-12-28")]
    [InlineData("Sales fell in the quarter ended Sept. 30.", "[2021-07..2021-09] | 2021-09-30")]
    [InlineData("Profit fell in the year ended June 30, 2021.", "[2020-07..2021-06] | 2021-06-30")]
    [InlineData("Sales fell in the nine months ended Sept. 30.", "[2021-01..2021-09] | 2021-09-30")]
    [InlineData("The port lost money in the six months to March 31.", "[2020-10..2021-03] | 2021-03-31")]
    [InlineData("Sales fell in the 12 months through September.", "[2020-10..2021-09] | 2021-09")]
    [InlineData("The fiscal third quarter ended July 31 was best.", "[2021-05..2021-07] | 2021-07-31")]
    [InlineData("It lasts two months to Friday.", "2022-01-07")]
    [InlineData("It ended the year to May.", "")]
    public void A_stretch_is_read_by_its_length_and_its_end(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It fell in the first nine months of 2021.", "[2021-01..2021-09]")]
    [InlineData("It fell in the first nine months.", "[2021-01..2021-09]")]
    [InlineData("In the first three months of the year it rained.", "[2022-01..2022-03]")]
    [InlineData("The last three months of 2019 were wet.", "[2019-10..2019-12]")]
    [InlineData("The first two weeks of January were wet.", "[2022-01-01..2022-01-14]")]
    [InlineData("The last ten days of May 2019 were wet.", "[2019-05-22..2019-05-31]")]
    [InlineData("The first three months of the cure are hard.", "")]
    [InlineData("The first three months were hard.", "")]
    [InlineData("Growth slowed in the first half as exports fell.", "[2022-01..2022-06]")]
    [InlineData("It rained in the first half hour.", "")]
    [InlineData("It led in the first half of the match.", "")]
    [InlineData("Sales for the year to date rose.", "[2022-01-01..2022-01-12]")]
    [InlineData("Year-to-date sales rose.", "[2022-01-01..2022-01-12]")]
    [InlineData("It is shut for the rest of the week.", "[2022-01-12..2022-01-16]; [2022-01-13..2022-01-16]")]
    [InlineData("The rest of the crew swam.", "")]
    [InlineData("It fell in the 1988 third quarter.", "[1988-07..1988-09]")]
    [InlineData("It fell in 2016 Q3.", "[2016-07..2016-09]")]
    [InlineData("It rose in last year's third quarter.", "[2021-07..2021-09]")]
    [InlineData("It rose in this year's first half.", "[2022-01..2022-06]")]
    [InlineData("It rose in last year's flood.", "2021")]
    [InlineData("In the fiscal third quarter it fell.", "?the fiscal third quarter")]
    [InlineData("Profit in fiscal year 1989 fell.", "?fiscal year 1989")]
    public void Parts_of_a_year_are_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It closed the week before last.", "[2021-12-27..2022-01-02]")]
    [InlineData("It closed the month before last.", "2021-11")]
    [InlineData("It closed the year before last.", "2020")]
    [InlineData("It closes the week after next.", "[2022-01-24..2022-01-30]")]
    [InlineData("It closed in May two years ago.", "2020-05")]
    [InlineData("It closed three weeks ago today.", "2021-12-22")]
    [InlineData("It opened a month ago Friday.", "?a month ago Friday")]
    [InlineData("It begins a week from Monday.", "[2022-01-24..2022-01-30]; 2022-01-24")]
    [InlineData("It fell early in the year.", "[2022-01..2022-04]; [2022-01..2022-06]")]
    [InlineData("It closed at the end of the month.", "[2022-01-21..2022-01-31]; [2022-01-16..2022-01-31]")]
    [InlineData("By year-end 1998 it had closed.", "[..1998-12-31]")]
    [InlineData("It will close by the end of 1990.", "[..1990-12-31]")]
    [InlineData("It fell at the end of the year when it rained.", "")]
    [InlineData("Voters rejected it last fall.", "[2021-09..2021-11]")]
    [InlineData("The last fall in prices hurt.", "")]
    [InlineData("It toured in the month of July 1994.", "1994-07")]
    public void Days_around_the_day_of_speaking_are_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Net fell in the third quarter of 1989 from the year-earlier quarter.", "[1989-07..1989-09] | [1988-07..1988-09]")]
    [InlineData("Net fell in the third quarter, it said Friday, from the year-ago period.", "[2021-07..2021-09] | 2022-01-07 | [2020-07..2020-09]")]
    [InlineData("Net fell in February 2020 from the year-earlier month.", "2020-02 | 2019-02")]
    [InlineData("Net fell from the year-earlier quarter.", "?year-earlier quarter")]
    [InlineData("It closed on May 29. The following Monday thieves came.", "2021-05-29 | 2021-05-31")]
    [InlineData("It closed on May 29. It had rained the previous Friday.", "2021-05-29 | 2021-05-28")]
    [InlineData("It closed in 2019. The following Monday thieves came.", "2019 | ?following Monday")]
    [InlineData("It failed in 1927, and ten years earlier the town had burned.", "1927 | 1917")]
    [InlineData("In 1998 a storm came on a Friday. The bridge fell that day.", "1998 | ?a Friday | ?that day")]
    [InlineData("In 1998 a storm came. The bridge fell that day.", "1998 | ?that day")]
    [InlineData("In 1998 a storm came. The next day the bridge fell.", "1998 | ?The next day")]
    [InlineData("In 1998 a storm came. It fell that month.", "1998 | ?that month")]
    [InlineData("A Friday vote failed.", "2022-01-07")]
    public void What_counts_from_a_date_before_it_needs_one_that_fits(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It closed on the 10th.", "2022-01-10")]
    [InlineData("It closed on the 31st, a Friday.", "2021-12-31 | 2022-01-07")]
    [InlineData("The fire began on the 27th floor.", "")]
    [InlineData("It fell on the 18th and 19th floors.", "")]
    [InlineData("It opened in the week of the 18th.", "[2021-12-13..2021-12-19]; [2021-12-18..2021-12-24]")]
    [InlineData("It opened w/c 4 February 2019 in Oslo.", "[2019-02-04..2019-02-10]")]
    [InlineData("It closed in week 10.", "[2021-03-08..2021-03-14]")]
    [InlineData("It closed in week 10 of 2019.", "[2019-03-04..2019-03-10]")]
    [InlineData("It closed in week 53 of 2019.", "")]
    [InlineData("She was in week 10 of her term.", "")]
    [InlineData("It closed on 22/04.", "2021-04-22")]
    [InlineData("It closed on 3/4.", "")]
    [InlineData("It grew to 11/16 inch.", "")]
    [InlineData("It ran from 10/25 to 01/25.", "2021-10-25 | [2021-10-25..2022-01-25] | 2022-01-25")]
    [InlineData("It closed in 11-2016.", "2016-11")]
    [InlineData("It closed in 11 / 2016.", "2016-11")]
    [InlineData("Rule 11-2016 holds.", "?11-2016")]
    [InlineData("It closed on Aug. 4, '98, by night.", "1998-08-04")]
    [InlineData("It closed in '98.", "1998")]
    [InlineData("The '98 boats sank.", "")]
    [InlineData("It was found on March the first.", "2021-03-01")]
    [InlineData("May the fourth boat win.", "")]
    [InlineData("It burned on New Year's Eve 1999.", "1999-12-31")]
    [InlineData("It burned on Christmas Day.", "2021-12-25")]
    [InlineData("Her New York office burned.", "")]
    public void Days_without_their_month_or_year_are_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It was finished in nineteen thirty-six.", "1936")]
    [InlineData("He paid nineteen fifty for it.", "")]
    [InlineData("It buried the town in A.D. 79.", "0079")]
    [InlineData("It was built in the eighteen-sixties.", "186X")]
    [InlineData("It grew in the noughties.", "200X")]
    [InlineData("The hall seats 1950 people.", "")]
    [InlineData("In 1950 people danced.", "1950")]
    [InlineData("She stayed in room 1812 at the inn.", "")]
    [InlineData("He lives at 1776 Elm Street.", "")]
    [InlineData("The Sunday Times man was held.", "?Sunday Times")]
    [InlineData("She lost a brother in the Sept. 11 attacks.", "?Sept. 11 attacks")]
    [InlineData("Shares regained half of Friday's loss.", "2022-01-07")]
    public void Numbers_and_names_are_no_dates(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It was open until January 5.", "2022-01-05; [..2022-01-05]")]
    [InlineData("It has been open since 1998.", "1998; [1998-01-01..]")]
    [InlineData("It ran from 5 May until 7 May 2021.", "2021-05-05 | [2021-05-05..2021-05-07] | 2021-05-07")]
    public void Until_and_since_are_bounds_and_days(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It will meet on Thursday.", "2022-01-13")]
    [InlineData("It will meet Thursday in Oslo.", "2022-01-13")]
    [InlineData("It will weigh the Thursday vote.", "2022-01-06; 2022-01-13")]
    [InlineData("It will say what happened on Thursday.", "2022-01-06; 2022-01-13")]
    [InlineData("Talks resume on Thursday.", "2022-01-13")]
    [InlineData("The rule takes effect on Jan. 20.", "2022-01-20")]
    [InlineData("It met on Thursday and will close.", "2022-01-06; 2022-01-13")]
    [InlineData("It will open by the end of the year.", "[..2022-12-31]; [2022-01-12..2022-12-31]")]
    public void What_will_be_is_not_past(string text, string expected) => Assert.Equal(expected, Read(text, mayBeFuture: true));

    [Theory]
    [InlineData("It had been shut until the fair on 9 March 2021.", "until the fair on 9 March 2021", "[..2021-03-09]")]
    [InlineData("It had been shut until the fair on 9 March 2021.", "the fair on 9 March 2021", "2021-03-09")]
    [InlineData("He left after the fire on 9 March 2021.", "after the fire on 9 March 2021", "[2021-03-10..]")]
    [InlineData("He left after the mill burned on 9 March 2021.", "after the mill burned on 9 March 2021", "2021-03-09")]
    public void A_date_behind_a_bound_is_a_bound_where_the_quote_has_it(string text, string quote, string expected)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        var quoted = new TextRange(start, start + quote.Length);
        var reading = Assert.Single(new ProseText(new SourceText(text)).DatesIn(quoted));
        Assert.Equal(expected, Assert.Single(reading.In(quoted).Resolve(Anchor, mayBeFuture: false)).Edtf);
    }

    private static string Read(string text, bool mayBeFuture = false) => string.Join(
        " | ",
        new ProseText(new SourceText(text)).DatesIn(new TextRange(0, text.Length)).Select(reading => reading.IsUnread
            ? $"?{reading.Words}"
            : string.Join("; ", reading.Resolve(Anchor, mayBeFuture).Select(date => date.Edtf))).Where(dates => dates.Length > 0));
}
