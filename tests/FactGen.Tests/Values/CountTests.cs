namespace FactGen.Tests.Values;

public class CountTests
{
    [Theory]
    [InlineData("0", "[0, 0]", "0")]
    [InlineData("2030", "[2030, 2030]", "2,030")]
    [InlineData("2,030", "[2030, 2030]", "2,030")]
    [InlineData("1,234,567", "[1234567, 1234567]", "1,234,567")]
    [InlineData("9223372036854775807", "[9223372036854775807, 9223372036854775807]", "9,223,372,036,854,775,807")]
    [InlineData("about 2300", "[2185.00, 2415.00]", "about 2,300")]
    [InlineData("nearly 10000", "[9000.0, 10000)", "nearly 10,000")]
    [InlineData("almost 10000", "[9000.0, 10000)", "nearly 10,000")]
    [InlineData("over 1300", "(1300, 1950.0]", "over 1,300")]
    [InlineData("more than 1,300", "(1300, 1950.0]", "over 1,300")]
    [InlineData("at least 100", "[100, ∞)", "at least 100")]
    [InlineData("100 or more", "[100, ∞)", "at least 100")]
    [InlineData("at most 10", "[0, 10]", "at most 10")]
    [InlineData("up to 10", "[0, 10]", "at most 10")]
    [InlineData("10 or fewer", "[0, 10]", "at most 10")]
    [InlineData("10 or less", "[0, 10]", "at most 10")]
    [InlineData("under 5", "[0, 5)", "under 5")]
    [InlineData("less than 5", "[0, 5)", "under 5")]
    [InlineData("fewer than 5", "[0, 5)", "under 5")]
    [InlineData("20 to 30", "[20, 30]", "20 to 30")]
    [InlineData("1,000 to 2,000", "[1000, 2000]", "1,000 to 2,000")]
    [InlineData("at least 20 and under 30", "[20, 30)", "at least 20 and under 30")]
    [InlineData("above 20 and at most 30", "(20, 30]", "above 20 and at most 30")]
    [InlineData("above 20 and under 30", "(20, 30)", "above 20 and under 30")]
    [InlineData("at least 20 and at most 30", "[20, 30]", "20 to 30")]
    public void Reads_what_the_format_allows_and_prints_it_back(string text, string bounds, string printed)
    {
        var count = Count.Parse(text);
        Assert.Equal(bounds, count.Bounds.ToString());
        Assert.Equal(printed, count.ToString());
        Assert.Equal(text, count.Wording);
        Assert.Equal(count, Count.Parse(printed));
        Assert.Equal(count.GetHashCode(), Count.Parse(printed).GetHashCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("+5")]
    [InlineData("-3")]
    [InlineData("-0")]
    [InlineData("05")]
    [InlineData("5.5")]
    [InlineData("5.0")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("1 000")]
    [InlineData("٣")]
    [InlineData("５")]
    [InlineData("five")]
    [InlineData("NaN")]
    [InlineData("2,03")]
    [InlineData("2,0300")]
    [InlineData("20,30")]
    [InlineData("2030,")]
    [InlineData(",030")]
    [InlineData("2,,030")]
    [InlineData("2030,000")]
    [InlineData("1,2345,678")]
    [InlineData("0,030")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("about")]
    [InlineData("about ")]
    [InlineData("about  5")]
    [InlineData("about about 5")]
    [InlineData("About 5")]
    [InlineData("about 0")]
    [InlineData("about 5.5")]
    [InlineData("about -5")]
    [InlineData("about 20 to 30")]
    [InlineData("about at least 5")]
    [InlineData("at least about 5")]
    [InlineData("nearly 0")]
    [InlineData("nearly 5")]
    [InlineData("over 1")]
    [InlineData("above 4 and under 5")]
    [InlineData("over 0")]
    [InlineData("under 0")]
    [InlineData("above 5")]
    [InlineData("at least")]
    [InlineData("at most")]
    [InlineData("or more")]
    [InlineData(" or more")]
    [InlineData("5 or more soldiers")]
    [InlineData("5 or moreover")]
    [InlineData("at least 5 or more")]
    [InlineData("5 or")]
    [InlineData("5 soldiers")]
    [InlineData("5 %")]
    [InlineData("30 to 20")]
    [InlineData("20 to 20")]
    [InlineData("20 to")]
    [InlineData(" to 20")]
    [InlineData("to 20")]
    [InlineData("20 to 30 to 40")]
    [InlineData("20-30")]
    [InlineData("20 to 30.5")]
    [InlineData("at least 30 and under 20")]
    [InlineData("under 30 and at least 20")]
    public void Refuses_what_is_no_count(string? text)
    {
        Assert.False(Count.TryParse(text, out var count));
        Assert.Equal(default, count);
        Assert.False(Count.TryParse(text.AsSpan(), out _));
    }

    [Theory]
    [InlineData("2030", "2,030", true)]
    [InlineData("almost 100", "nearly 100", true)]
    [InlineData("more than 100", "over 100", true)]
    [InlineData("at least 100", "100 or more", true)]
    [InlineData("at most 100", "100 or fewer", true)]
    [InlineData("2030", "about 2030", false)]
    [InlineData("9 to 10", "9", false)]
    [InlineData("at most 0", "0", false)]
    public void Is_equal_by_what_it_allows_and_how(string left, string right, bool expected)
    {
        Assert.Equal(expected, Count.Parse(left) == Count.Parse(right));
        Assert.Equal(!expected, Count.Parse(left) != Count.Parse(right));
    }

    [Theory]
    [InlineData("2030", "2,030", "2030")]
    [InlineData("2030", "about 2300", null)]
    [InlineData("2300", "about 2300", "2300")]
    [InlineData("2250", "about 2300", "2250")]
    [InlineData("10000", "nearly 10000", null)]
    [InlineData("9999", "nearly 10000", "9999")]
    [InlineData("8999", "nearly 10000", null)]
    [InlineData("1300", "over 1300", null)]
    [InlineData("1301", "over 1300", "1301")]
    [InlineData("1951", "over 1300", null)]
    [InlineData("5", "under 5", null)]
    [InlineData("0", "under 5", "0")]
    [InlineData("5", "at most 5", "5")]
    [InlineData("at most 5", "at most 7", "at most 5")]
    [InlineData("20 to 30", "25 to 40", "25 to 30")]
    [InlineData("20 to 30", "30 to 40", "30")]
    [InlineData("20 to 30", "31 to 40", null)]
    [InlineData("about 2300", "at least 2300", "2,300 to 2,415")]
    [InlineData("at least 9500", "nearly 10000", "9,500 to 9,999")]
    [InlineData("at least 5", "at most 10", "5 to 10")]
    [InlineData("about 5", "5", "5")]
    public void Agrees_where_both_allow_a_count(string left, string right, string? shared)
    {
        var (one, other) = (Count.Parse(left), Count.Parse(right));
        Assert.Equal(shared is not null, one.TryShare(other, out var both));
        Assert.Equal(shared is not null, other.TryShare(one, out var again));
        if (shared is not null)
        {
            Assert.Equal(Count.Parse(shared), both);
            Assert.Equal(both, again);
            Assert.True(both.IsWithin(one) && both.IsWithin(other));
            Assert.Equal(both, Count.Parse(both.ToString()));
        }
    }

    [Fact]
    public void No_count_is_between_two_neighbours() =>
        Assert.False(Count.Parse("under 10").TryShare(Count.Parse("over 9"), out _));

    [Theory]
    [InlineData("9999", "nearly 10000", true)]
    [InlineData("nearly 10000", "9999", false)]
    [InlineData("10000", "nearly 10000", false)]
    [InlineData("nearly 10000", "nearly 10000", true)]
    [InlineData("at most 9", "under 10", true)]
    [InlineData("under 10", "at most 9", true)]
    [InlineData("about 5", "5", false)]
    [InlineData("5", "about 5", true)]
    public void Is_within_what_allows_more(string left, string right, bool expected) =>
        Assert.Equal(expected, Count.Parse(left).IsWithin(Count.Parse(right)));

    [Fact]
    public void Exact_has_the_number_and_others_do_not()
    {
        Assert.Equal(2030, Count.Parse("2,030").Exact);
        Assert.True(Count.Parse("2,030").IsExact);
        Assert.Null(Count.Parse("about 2,300").Exact);
        Assert.False(Count.Parse("about 5").IsExact);
        Assert.Equal(Count.Parse("68"), Count.Of(68));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Of(-1));
        Assert.Throws<FormatException>(() => Count.Parse("many"));
    }
}
