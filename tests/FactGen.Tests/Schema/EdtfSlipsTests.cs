using FactGen.Compiler.Schema;

namespace FactGen.Tests.Schema;

/// <summary>The EDTF that is meant by a date in another form; null if it may mean several, or is no date.</summary>
public sealed class EdtfSlipsTests
{
    [Theory]
    [InlineData("44 BC", "-0043")]
    [InlineData("AD 79", "0079")]
    [InlineData("5 January 2021", "2021-01-05")]
    [InlineData("January 5, 2021", "2021-01-05")]
    [InlineData("January 2021", "2021-01")]
    [InlineData("2021\u20132022", "2021/2022")]
    [InlineData("2021-2022", "2021/2022")]
    [InlineData("19uu", "19XX")]
    [InlineData("the 1920s", "192X")]
    [InlineData("summer of 2020", "2020-22")]
    [InlineData("Q3 2019", "2019-35")]
    [InlineData("2021 to 2022", "2021/2022")]
    [InlineData("between 1900 and 1905", "[1900..1905]")]
    [InlineData("199x", "199X")]
    [InlineData("2022-1-5", "2022-01-05")]
    [InlineData("2022/01/05", "2022-01-05")]
    [InlineData("21/04/2016", "2016-04-21")]
    [InlineData("autumn 2019", "2019-23")]
    [InlineData("the third quarter of 2019", null)]
    [InlineData("1990s", "199X")]
    [InlineData("19th century", "18XX")]
    [InlineData("c. 1900", "1900~")]
    [InlineData("circa 1900", "1900~")]
    [InlineData("5th Jan. 2021", "2021-01-05")]
    [InlineData("winter 2019", "2019-24")]
    [InlineData("1 BC", "0000")]
    [InlineData("5 to 7 January 2021", null)]
    [InlineData("1900 or 1905", "[1900,1905]")]
    // Ambiguous, or no date
    [InlineData("03/04/2016", null)]
    [InlineData("5 January", null)]
    [InlineData("yesterday", null)]
    [InlineData("30 February 2021", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData("5 January 2021 at the latest or on some other day that nobody remembers", null)]
    public void Are_answered(string text, string? expected) => Assert.Equal(expected, EdtfSlips.Meant(text));
}
