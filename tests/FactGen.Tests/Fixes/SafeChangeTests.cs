using FactGen.Compiler.Fixes;
using FactGen.Compiler.Sources.Suggesting;

namespace FactGen.Tests.Fixes;

/// <summary>Which changes of a quote, a value or a name leave its meaning unchanged.</summary>
public class SafeChangeTests
{
    [Theory]
    [InlineData("sank 12 boats.", "sank 12 boats")]
    [InlineData("sank 12 boats?!", "sank 12 boats")]
    [InlineData("“sank 12 boats”", "sank 12 boats")]
    [InlineData("...sank 12 boats...", "sank 12 boats")]
    [InlineData("the mayor Ada Lind said", "the mayor, Ada Lind, said")]
    [InlineData("the 'mayor' said", "the mayor said")]
    [InlineData("it sank (at night)", "it sank, at night")]
    [InlineData("it sank...it burned", "it sank … it burned")]
    [InlineData("it sank […] it burned", "it sank … it burned")]
    [InlineData("it sank 12...20 burned", "it sank 12 … 20 burned")]
    [InlineData("it sank . . . it burned", "it sank … it burned")]
    public void A_quote_keeps_its_words(string before, string after)
    {
        Assert.True(SafeChange.KeepsWords(before, after));
        Assert.True(SafeChange.KeepsWords(before, before));
    }

    [Theory]
    [InlineData("sank 12 boats", "sank 13 boats")]
    [InlineData("sank 12 boats", "sank 12 ships")]
    [InlineData("sank 12 boats", "sank about 12 boats")]
    [InlineData("sank about 12 boats", "sank 12 boats")]
    [InlineData("it did not sink", "it did sink")]
    [InlineData("it did sink", "it did not sink")]
    [InlineData("it cant sink", "it can't sink")]
    [InlineData("we were there", "we we're there")]
    [InlineData("the polish boats", "the Polish boats")]
    [InlineData("Kyzylorda fell", "Kyzylordá fell")]
    [InlineData("a peace keeping force", "a peacekeeping force")]
    [InlineData("a re-signed mayor", "a resigned mayor")]
    [InlineData("2,030 boats", "2.030 boats")]
    [InlineData("2,030 boats", "2030 boats")]
    [InlineData("12, 30 and 40", "12 30 and 40")]
    [InlineData("in 2019, 12 boats", "in 2019 12 boats")]
    [InlineData("10(-15) m", "10 -15 m")]
    [InlineData("-5 degrees", "5 degrees")]
    [InlineData("5% of boats", "5 of boats")]
    [InlineData("5 % of boats", "5 of boats")]
    [InlineData("$5 a boat", "5 a boat")]
    [InlineData("boats < 5", "boats 5")]
    [InlineData("from A/B to C", "from A B to C")]
    [InlineData("it sank … it burned", "it sank it burned")]
    [InlineData("it sank it burned", "it sank … it burned")]
    [InlineData("it sank...it burned", "it sank")]
    [InlineData("it sank … it burned … it fell", "it sank … it fell")]
    [InlineData("…", "it sank")]
    public void Another_quote_says_something_else(string before, string after) => Assert.False(SafeChange.KeepsWords(before, after));

    [Theory]
    [InlineData("12", "about 12")]
    [InlineData("1,200", "about 1200")]
    [InlineData("12", "12 or more")]
    [InlineData("12", "more than 12")]
    [InlineData("10 days", "up to 10 days")]
    [InlineData("20 to 30", "about 20 to 30")]
    [InlineData("2.5 %", "nearly 2.5 %")]
    [InlineData("-5", "about -5")]
    [InlineData("2022-01-05", "2022-01-05~")]
    public void A_value_gets_a_hedge(string before, string after)
    {
        Assert.True(SafeChange.AddsHedgeOnly(before, after));
        Assert.False(SafeChange.AddsHedgeOnly(after, before));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("12", "about 13")]
    [InlineData("12", "about 12 000")]
    [InlineData("12", "10 to 12")]
    [InlineData("12", "about 12.5")]
    [InlineData("12.5", "about 125")]
    [InlineData("5", "about -5")]
    [InlineData("-5", "about 5")]
    [InlineData("about 12", "over 12")]
    [InlineData("at most 1 month", "1 months")]
    [InlineData("1 month", "about 1 year")]
    [InlineData("12 USD", "about 12 EUR")]
    [InlineData("12", "12 %")]
    [InlineData("1900~", "1900")]
    [InlineData("1900", "1901~")]
    [InlineData("1900", "1900?")]
    [InlineData("2022-01-05", "2022-01~")]
    [InlineData("", "about 12")]
    public void Another_value_is_another_claim(string before, string after) => Assert.False(SafeChange.AddsHedgeOnly(before, after));

    [Theory]
    [InlineData("gazzete", "gazette", true)]
    [InlineData("seed-01", "seed-1", false)]
    [InlineData("fleet-7", "fleet", false)]
    [InlineData("fleet-7", "feelt-7", true)]
    public void A_name_keeps_its_digits(string before, string after, bool isKept) =>
        Assert.Equal(isKept, SafeChange.KeepsDigits(before, after));

    [Theory]
    [InlineData("it sank...it burned", "it sank … it burned")]
    [InlineData("it sank… it burned", "it sank … it burned")]
    [InlineData("it sank …it burned", "it sank … it burned")]
    [InlineData("it sank [...] it burned", "it sank … it burned")]
    [InlineData("it sank (…)it burned", "it sank … it burned")]
    [InlineData("it sank.... it burned", "it sank … it burned")]
    [InlineData("it sank . . . it burned", "it sank … it burned")]
    [InlineData("a...b...c", "a … b … c")]
    [InlineData("it sank … it burned", null)]
    [InlineData("it sank ... it burned", null)]
    [InlineData("it sank. It burned..", null)]
    [InlineData("it sank. . It burned", null)]
    [InlineData("it sank (at night)", null)]
    public void An_ellipsis_gets_its_spaces(string quote, string? spaced) => Assert.Equal(spaced, EllipsisSpacing.Of(quote));
}
