namespace FactGen.Tests.Values;

public class RatioTests
{
    [Theory]
    [InlineData("1 in 50000", "1 in 50,000", "0.00002")]
    [InlineData("1 in 50,000", "1 in 50,000", "0.00002")]
    [InlineData("25 per 100000", "25 per 100,000", "0.00025")]
    [InlineData("3 out of 4", "3 out of 4", "0.75")]
    [InlineData("2 times", "2 times", "2")]
    [InlineData("2.5-fold", "2.5 times", "2.5")]
    [InlineData("about 1 in 4", "about 1 in 4", null)]
    [InlineData("nearly 9 in 10", "nearly 9 in 10", null)]
    [InlineData("2 to 3 in 10", "2 to 3 in 10", null)]
    [InlineData("at most 1 in 4", "at most 1 in 4", null)]
    public void Reads_and_writes_itself(string text, string printed, string? exact)
    {
        var ratio = Ratio.Parse(text);
        Assert.Equal(printed, ratio.ToString());
        Assert.Equal(text, ratio.Wording);
        Assert.Equal(ratio, Ratio.Parse(printed));
        Assert.Equal(exact is null ? null : decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture), ratio.Exact);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("5 in")]
    [InlineData("1 in 0")]
    [InlineData("1 in 2.5")]
    [InlineData("1 in -4")]
    [InlineData("-1 in 4")]
    [InlineData("1  in 4")]
    [InlineData("1 in  4")]
    [InlineData("one in four")]
    [InlineData("3 to 2 in 10")]
    [InlineData("1 of 4")]
    [InlineData("2 time")]
    [InlineData("1 in 10000000000000")]
    [InlineData("25 %")]
    public void Others_are_refused(string text) => Assert.False(Ratio.TryParse(text, out _));

    [Theory]
    [InlineData("1 in 4", "25 in 100", true)]
    [InlineData("1 in 3", "2 out of 6", true)]
    [InlineData("2 times", "2-fold", true)]
    [InlineData("1 in 4", "1 in 5", false)]
    [InlineData("about 1 in 4", "1 in 4", false)]
    public void Equal_quotients_are_equal(string left, string right, bool equal)
    {
        Assert.Equal(equal, Ratio.Parse(left) == Ratio.Parse(right));
        Assert.Equal(!equal, Ratio.Parse(left) != Ratio.Parse(right));
    }

    [Theory]
    [InlineData("1 to 2 in 10", "15 to 30 in 100", "15 to 20 in 100")]
    [InlineData("at least 1 in 4", "at most 1 in 2", "25 to 50 in 100")]
    [InlineData("about 1 in 4", "1 in 4", "1 in 4")]
    public void Shares_what_both_allow(string left, string right, string shared)
    {
        Assert.True(Ratio.Parse(left).TryShare(Ratio.Parse(right), out var both));
        Assert.Equal(shared, both.ToString());
        Assert.Equal(both, Ratio.Parse(both.ToString()));
    }

    [Fact]
    public void Is_made_of_numbers()
    {
        Assert.Equal(Ratio.Parse("1 in 50,000"), Ratio.Of(1, 50_000));
        Assert.Throws<ArgumentException>(() => Ratio.Of(1, 0));
        Assert.Equal("0 in 1", default(Ratio).ToString());
        Assert.True(Ratio.Parse("1 in 5").IsBelow(Ratio.Parse("1 in 4")));
        Assert.Throws<FormatException>(() => Ratio.Parse("many"));
    }
}
