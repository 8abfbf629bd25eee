namespace FactGen.Tests.Values;

public class BoundsTests
{
    [Theory]
    [InlineData("at least 5", "[5, ∞)")]
    [InlineData("under 5", "(-∞, 5)")]
    [InlineData("over 4", "(4, 6.0]")]
    [InlineData("20 to 30", "[20, 30]")]
    [InlineData("about -5", "[-5.25, -4.75]")]
    public void Writes_itself_as_mathematics_does(string amount, string expected) =>
        Assert.Equal(expected, Amount.Parse(amount).Bounds.ToString());

    [Theory]
    [InlineData("20 to 30", 20, true)]
    [InlineData("20 to 30", 30, true)]
    [InlineData("20 to 30", 31, false)]
    [InlineData("over 20", 20, false)]
    [InlineData("over 20", 30, true)]
    [InlineData("nearly 20", 20, false)]
    [InlineData("nearly 20", 18, true)]
    [InlineData("nearly 20", 17, false)]
    [InlineData("at least 20", 1_000_000, true)]
    [InlineData("at most 20", -1_000_000, true)]
    public void Contains_what_is_between_its_ends(string amount, int number, bool expected) =>
        Assert.Equal(expected, Amount.Parse(amount).Bounds.Contains(number));

    [Fact]
    public void Default_contains_every_number()
    {
        var every = default(Bounds);
        Assert.True(every.Contains(decimal.MinValue) && every.Contains(0) && every.Contains(decimal.MaxValue));
        Assert.True(Bounds.Exactly(5).IsWithin(every));
        Assert.False(every.IsWithin(Bounds.Exactly(5)));
        Assert.False(every.IsExact || every.IsEmpty);
        Assert.Equal("(-∞, ∞)", every.ToString());
    }

    [Fact]
    public void An_open_side_is_never_included() => Assert.Equal(default, new Bounds(null, true, null, true));

    [Fact]
    public void Intervals_that_only_touch_share_their_end_where_both_include_it()
    {
        var upToFive = new Bounds(0, true, 5, true);
        Assert.True(upToFive.TryIntersect(new Bounds(5, true, 9, true), out var shared));
        Assert.Equal(Bounds.Exactly(5), shared);
        Assert.False(upToFive.TryIntersect(new Bounds(5, false, 9, true), out _));
    }

    [Theory]
    [InlineData("5", "5", true, false, true)]
    [InlineData("5", "6", true, true, false)]
    [InlineData("6", "5", false, false, false)]
    [InlineData("under 5", "5", true, true, false)]
    [InlineData("5", "under 5", false, false, false)]
    [InlineData("at most 5", "5", true, null, null)]
    [InlineData("5", "at most 5", null, false, null)]
    [InlineData("at least 5", "at most 5", null, false, null)]
    [InlineData("about 5", "5", null, null, null)]
    [InlineData("20 to 30", "25 to 40", null, null, null)]
    [InlineData("over 5", "5", false, false, false)]
    [InlineData("5", "over 5", true, true, false)]
    public void Compares_only_as_far_as_it_is_certain(string left, string right, bool? atMost, bool? below, bool? same)
    {
        var (one, other) = (Amount.Parse(left), Amount.Parse(right));
        Assert.Equal(atMost, one.IsAtMost(other));
        Assert.Equal(below, one.IsBelow(other));
        Assert.Equal(same, one.IsSameAs(other));
        Assert.Equal(same, other.IsSameAs(one));
    }
}
