namespace FactGen.Tests.Values;

public class NumberTests
{
    [Theory]
    [InlineData("12.50", "[12.50, 12.50]", "12.50")]
    [InlineData("-3", "[-3, -3]", "-3")]
    [InlineData("-1,234,567.891", "[-1234567.891, -1234567.891]", "-1,234,567.891")]
    [InlineData("0.05", "[0.05, 0.05]", "0.05")]
    [InlineData("about -5", "[-5.25, -4.75]", "about -5")]
    [InlineData("at most -5", "(-∞, -5]", "at most -5")]
    [InlineData("under 0", "(-∞, 0)", "under 0")]
    [InlineData("-5 to 5", "[-5, 5]", "-5 to 5")]
    [InlineData("above -5 and under 0.5", "(-5, 0.5)", "above -5 and under 0.5")]
    [InlineData("about 123456789012345678901234", "[117283949561728394956172.30, 129629628462962962846295.70]", "about 123,456,789,012,345,678,901,234")]
    public void Amounts_are_read_and_printed_back(string text, string bounds, string printed)
    {
        var amount = Amount.Parse(text);
        Assert.Equal(bounds, amount.Bounds.ToString());
        Assert.Equal(printed, amount.ToString());
        Assert.Equal(text, amount.Wording);
        Assert.Equal(amount, Amount.Parse(printed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--5")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1.2.3")]
    [InlineData("1.234,5")]
    [InlineData("0.1,234")]
    [InlineData("−5")]
    [InlineData("1e5")]
    [InlineData("∞")]
    [InlineData("about 0")]
    [InlineData("nearly -5")]
    [InlineData("nearly 0")]
    [InlineData("over 0")]
    [InlineData("1,23,4567")]
    [InlineData("1,2345,67")]
    [InlineData("over -5")]
    [InlineData("5 to -5")]
    [InlineData("about 1234567890123456789012345")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.0000000000000000000000000000001")]
    public void Amounts_are_refused(string text) => Assert.False(Amount.TryParse(text, out _));

    [Theory]
    [InlineData("12.5", "12.5 %")]
    [InlineData("12.5 %", "12.5 %")]
    [InlineData("12.5%", "12.5 %")]
    [InlineData("-0.5 %", "-0.5 %")]
    [InlineData("about 90%", "about 90 %")]
    [InlineData("over 90 %", "over 90 %")]
    [InlineData("20 to 30 %", "20 to 30 %")]
    [InlineData("20 % to 30 %", "20 to 30 %")]
    [InlineData("20 or more %", "at least 20 %")]
    [InlineData("20 % or more", "at least 20 %")]
    [InlineData("at least 20 and under 30 %", "at least 20 and under 30 %")]
    public void Percentages_are_read_and_printed_back(string text, string printed)
    {
        Assert.Equal(printed, Percent.Parse(text).ToString());
        Assert.Equal(text, Percent.Parse(text).Wording);
        Assert.Equal(Percent.Parse(text), Percent.Parse(printed));
    }

    [Theory]
    [InlineData("%")]
    [InlineData(" %")]
    [InlineData("12.5  %")]
    [InlineData("12.5 %%")]
    [InlineData("12.5 x")]
    [InlineData("12.5 percent")]
    [InlineData("% 12.5")]
    [InlineData("20 % to 30")]
    [InlineData("20 % or more %")]
    [InlineData("12.5 % ")]
    public void Percentages_are_refused(string text) => Assert.False(Percent.TryParse(text, out _));

    [Theory]
    [InlineData("300000000 USD", "300,000,000 USD", "USD")]
    [InlineData("300,000,000 USD", "300,000,000 USD", "USD")]
    [InlineData("12.50 EUR", "12.50 EUR", "EUR")]
    [InlineData("-12.50 EUR", "-12.50 EUR", "EUR")]
    [InlineData("about 20,000 KZT", "about 20,000 KZT", "KZT")]
    [InlineData("20 to 30 AED", "20 to 30 AED", "AED")]
    [InlineData("20 ZWG to 30 ZWG", "20 to 30 ZWG", "ZWG")]
    [InlineData("100 or more RUB", "at least 100 RUB", "RUB")]
    [InlineData("100 RUB or more", "at least 100 RUB", "RUB")]
    [InlineData("under 5 XCG", "under 5 XCG", "XCG")]
    public void Money_is_read_and_printed_back(string text, string printed, string currency)
    {
        var money = Money.Parse(text);
        Assert.Equal(printed, money.ToString());
        Assert.Equal(currency, money.Currency);
        Assert.Equal(text, money.Wording);
        Assert.Equal(money, Money.Parse(printed));
    }

    [Theory]
    [InlineData("300")]
    [InlineData("USD")]
    [InlineData(" USD")]
    [InlineData("USD 300")]
    [InlineData("300USD")]
    [InlineData("300  USD")]
    [InlineData("300 usd")]
    [InlineData("300 Usd")]
    [InlineData("300 US")]
    [InlineData("300 USDX")]
    [InlineData("300 ABC")]
    [InlineData("300 HRK")]
    [InlineData("300 BGN")]
    [InlineData("300 $")]
    [InlineData("20 USD to 30 EUR")]
    [InlineData("20 USD to 30")]
    [InlineData("20 USD or more USD")]
    [InlineData("20 or more ABC")]
    public void Money_is_refused(string text) => Assert.False(Money.TryParse(text, out _));

    [Fact]
    public void Different_currencies_neither_agree_nor_compare()
    {
        var (dollars, euros) = (Money.Parse("5 USD"), Money.Parse("5 EUR"));
        Assert.NotEqual(dollars, euros);
        Assert.False(dollars.IsWithin(euros));
        Assert.False(dollars.TryShare(euros, out _));
        Assert.Null(dollars.IsAtMost(euros));
        Assert.Null(dollars.IsBelow(euros));
        Assert.Null(dollars.IsSameAs(euros));
    }

    [Theory]
    [InlineData("over 5", "5 to 6", "above 5 and at most 6")]
    [InlineData("at least 5", "under 7", "at least 5 and under 7")]
    [InlineData("over 5", "under 7", "above 5 and under 7")]
    [InlineData("12.5", "12.50", "12.5")]
    [InlineData("at most 7", "under 7", "under 7")]
    public void What_two_amounts_share_reads_back(string left, string right, string shared)
    {
        Assert.True(Amount.Parse(left).TryShare(Amount.Parse(right), out var both));
        Assert.Equal(Amount.Parse(shared), both);
        Assert.Equal(both, Amount.Parse(both.ToString()));
        Assert.True(Money.Parse(left + " KZT").TryShare(Money.Parse(right + " KZT"), out var money));
        Assert.Equal(Money.Parse(shared + " KZT"), money);
        Assert.True(Percent.Parse(left + " %").TryShare(Percent.Parse(right + " %"), out var percent));
        Assert.Equal(Percent.Parse(shared + " %"), percent);
    }

    [Fact]
    public void Of_two_that_agree_the_narrower_is_shared_as_it_was_written()
    {
        Assert.All(Shared("1200.50", "at least 5", Amount.Parse), shared => Assert.Equal("1200.50", shared.Wording));
        Assert.All(Shared("1200.50 USD", "at least 5 USD", Money.Parse), shared => Assert.Equal("1200.50 USD", shared.Wording));
        Assert.All(Shared("12.50%", "at least 5 %", Percent.Parse), shared => Assert.Equal("12.50%", shared.Wording));
        Assert.All(Shared("2030", "at least 5", Count.Parse), shared => Assert.Equal("2030", shared.Wording));
        Assert.All(Shared("P10D", "at most 2 weeks", Duration.Parse), shared => Assert.Equal("P10D", shared.Wording));
    }

    [Fact]
    public void What_disagrees_shares_nothing()
    {
        Assert.All(Shared("5", "6", Amount.Parse), shared => Assert.Equal(default, shared));
        Assert.All(Shared("5 USD", "6 USD", Money.Parse), shared => Assert.Equal(default, shared));
        Assert.All(Shared("5 %", "6 %", Percent.Parse), shared => Assert.Equal(default, shared));
        Assert.All(Shared("5", "6", Count.Parse), shared => Assert.Equal(default, shared));
        Assert.All(Shared("5 days", "6 days", Duration.Parse), shared => Assert.Equal(default, shared));
    }

    [Fact]
    public void Money_compares_within_its_currency()
    {
        var (five, six) = (Money.Parse("5 USD"), Money.Parse("6 USD"));
        Assert.True(five.IsAtMost(six));
        Assert.True(five.IsBelow(six));
        Assert.False(six.IsBelow(five));
        Assert.False(five.IsSameAs(six));
        Assert.True(five.IsSameAs(five));
    }

    [Fact]
    public void Unequal_is_the_opposite_of_equal()
    {
        Assert.True(Amount.Parse("5") != Amount.Parse("6") && !(Amount.Parse("5") != Amount.Parse("5.0")));
        Assert.True(Money.Parse("5 USD") != Money.Parse("5 EUR") && !(Money.Parse("5 USD") != Money.Parse("5.0 USD")));
        Assert.True(Percent.Parse("5 %") != Percent.Parse("6 %") && !(Percent.Parse("5 %") != Percent.Parse("5%")));
        Assert.True(Duration.Parse("5 days") != Duration.Parse("6 days") && !(Duration.Parse("1 day") != Duration.Parse("24 hours")));
    }

    /// <summary>What two values have in common, computed from either side.</summary>
    private static T[] Shared<T>(string left, string right, Func<string, T> parse)
        where T : struct, IFactValue<T>
    {
        var (one, other) = (parse(left), parse(right));
        one.TryShare(other, out var shared);
        other.TryShare(one, out var sharedBack);
        return [shared, sharedBack];
    }

    [Fact]
    public void Exact_values_can_be_made_from_numbers()
    {
        Assert.Equal(Amount.Parse("12.5"), Amount.Of(12.5m));
        Assert.Equal(Percent.Parse("12.5 %"), Percent.Of(12.5m));
        Assert.Equal(Money.Parse("12.5 USD"), Money.Of(12.5m, "USD"));
        Assert.Throws<ArgumentException>(() => Money.Of(1, "usd"));
        Assert.Equal(12.5m, Amount.Parse("12.50").Exact);
        Assert.Null(Percent.Parse("over 5").Exact);
    }
}
