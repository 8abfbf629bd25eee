namespace FactGen.Tests.Values;

/// <summary>The orders by name: each table is a list in the order that it must have, so that every pair of it is compared.</summary>
public class OrderTests
{
    private static readonly string[] Wordings =
        ["{0}", "about {0}", "nearly {0}", "over {0}", "at least {0}", "at most {0}", "under {0}", "{0} to {1}", "above {0} and under {1}"];

    [Theory]
    [InlineData("../2022-01-09 | /2022-01-09 | 0044 | 2021 | 2022-01 | 2022 | 2022-01-05")]
    [InlineData("2022-01-04/2022-01-06 | 2022-01-05 | 2022-01-05/2022-01-06 | 2022-01-05/..")]
    [InlineData("2022-01-05 | 2022-01-05T09:00:00 | 2022-01-05T10:30:00Z | 2022-01-05T11:00:00 | 2022-01-06")]
    [InlineData("2022-01-05T12:00:00+05:00 | 2022-01-05T10:00:00Z")]
    [InlineData("2019-22 | 2019-23 | 2019-12-01 | 2022-01-05 | 2022-01-05? | 2022-01-06")]
    [InlineData("[2022-01-03..2022-01-09] | 2022-01-05~ | 2022-01-05 | {2022-01-06,2022-01-09}")]
    public void Dates_by_earliest(string order) => AssertOrder(FactDate.Parse, FactDate.ByEarliest, order);

    [Theory]
    [InlineData("2021 | 2022-01-05 | 2022-01 | 2022 | 2022-01-13/ | 2022-01-13/..")]
    [InlineData("2022-01-05T09:00:00 | 2022-01-05T10:30:00Z | 2022-01-05 | 2022-01-05/2022-01-06")]
    [InlineData("2022-01-05 | 2022-01-05~ | [2022-01-03..2022-01-09] | 2022-01-09")]
    public void Dates_by_latest(string order) => AssertOrder(FactDate.Parse, FactDate.ByLatest, order);

    [Theory]
    [InlineData("at most 5 | under 6 | 4 | 5 | at least 5 | over 5 | 6 to 8 | 6 to 9")]
    [InlineData("about 2300 | 2250 | 2300")]
    public void Counts_by_lower(string order) => AssertOrder(Count.Parse, Count.ByLower, order);

    [Theory]
    [InlineData("at most 4 | under 5 | at most 5 | 0 to 5 | 5 | over 5 | at least 5")]
    [InlineData("2250 | 2300 | about 2300")]
    public void Counts_by_upper(string order) => AssertOrder(Count.Parse, Count.ByUpper, order);

    [Theory]
    [InlineData("under -5 | at most -5 | -5 | at least -5 | 0 | 0.5")]
    public void Amounts_by_lower(string order) => AssertOrder(Amount.Parse, Amount.ByLower, order);

    [Theory]
    [InlineData("-5 | under 0.5 | at most 0.5 | 0.5 | at least -5")]
    public void Amounts_by_upper(string order) => AssertOrder(Amount.Parse, Amount.ByUpper, order);

    [Theory]
    [InlineData("at most 9 % | -1.5 % | about 9 % | 9 % | over 9 %")]
    public void Percentages_by_lower(string order) => AssertOrder(Percent.Parse, Percent.ByLower, order);

    [Theory]
    [InlineData("1 in 50,000 | about 1 in 4 | 1 in 4 | 2 in 4 | 2 times")]
    public void Ratios_by_lower(string order) => AssertOrder(Ratio.Parse, Ratio.ByLower, order);

    [Theory]
    [InlineData("at most 1 hour | 59 seconds | 1 hour | 28 days | 1 month | 30 days | 365 days | 1 year | 366 days")]
    public void Durations_by_lower(string order) => AssertOrder(Duration.Parse, Duration.ByLower, order);

    [Theory]
    [InlineData("59 seconds | at most 1 hour | 30 days | 1 month | 365 days | 1 year | at least 1 hour")]
    public void Durations_by_upper(string order) => AssertOrder(Duration.Parse, Duration.ByUpper, order);

    [Theory]
    [InlineData("at most 300 USD | 200 USD | about 300 USD | 300 USD")]
    public void Money_of_one_currency_by_lower(string order) => AssertOrder(Money.Parse, Money.ByLower, order);

    [Theory]
    [InlineData("200 USD | at most 300 USD | 300 USD | about 300 USD")]
    public void Money_of_one_currency_by_upper(string order) => AssertOrder(Money.Parse, Money.ByUpper, order);

    [Fact]
    public void Money_of_two_currencies_has_no_order()
    {
        Money[] amounts = [Money.Of(1, "USD"), Money.Of(2, "EUR")];
        Assert.All(
            [Money.ByLower, Money.ByUpper],
            order => Assert.Equal(
                "USD and EUR have no order: compare amounts of one currency.",
                Assert.Throws<ArgumentException>(() => order.Compare(amounts[0], amounts[1])).Message));
        var sorting = Assert.Throws<InvalidOperationException>(() => Array.Sort(amounts, Money.ByLower));
        Assert.IsType<ArgumentException>(sorting.InnerException);
    }

    [Fact]
    public void Null_comes_first()
    {
        FactDate? none = null;
        FactDate? day = FactDate.FromDay(2022, 1, 5);
        Assert.All([FactDate.ByEarliest, FactDate.ByLatest], order =>
        {
            Assert.Equal(0, order.Compare(none, none));
            Assert.True(order.Compare(none, day) < 0 && order.Compare(day, none) > 0);
            Assert.Equal(0, order.Compare(day, day));
        });
    }

    [Fact]
    public void Methods_of_NET_take_them()
    {
        FactDate[] dates = [FactDate.Parse("2022-01-05"), FactDate.Parse("2022-01"), FactDate.Parse("2021")];
        FactDate?[] some = [dates[0], null];
        Assert.Equal([dates[2], dates[1], dates[0]], dates.Order(FactDate.ByEarliest));
        Assert.Equal([dates[2], dates[0], dates[1]], dates.OrderBy(date => date, FactDate.ByLatest));
        Assert.Equal([null, dates[0]], some.OrderBy(date => date, FactDate.ByLatest));
        Assert.Equal(dates[1], dates.Max(FactDate.ByLatest));
        Assert.Equal(dates[2], new SortedSet<FactDate>(dates, FactDate.ByEarliest).Min);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Zero_is_only_between_equal_values_and_what_is_certain_is_never_turned_round()
    {
        AssertLaws(Values<Count>(Count.TryParse, "{0}", ["0", "5", "9", "2300"]), Count.ByLower, Count.ByUpper);
        AssertLaws(Values<Amount>(Amount.TryParse, "{0}", ["-5", "0", "9.99"]), Amount.ByLower, Amount.ByUpper);
        AssertLaws(Values<Percent>(Percent.TryParse, "{0} %", ["-5", "0", "9.99"]), Percent.ByLower, Percent.ByUpper);
        AssertLaws(Values<Ratio>(Ratio.TryParse, "{0} in 8", ["1", "2", "8"]), Ratio.ByLower, Ratio.ByUpper);
        AssertLaws(Values<Money>(Money.TryParse, "{0} KZT", ["-5", "0", "9.99"]), Money.ByLower, Money.ByUpper);
        AssertLaws(
            Values<Duration>(Duration.TryParse, "{0}", ["0 days", "30 days", "365 days", "366 days", "1 month", "12 months", "1 year", "P1Y1D"]),
            Duration.ByLower,
            Duration.ByUpper);
        string[] dates =
        [
            "2019", "2019-23", "2019-XX", "2019-11", "2019-11-05", "2019-11-05?", "2019-11-05~", "2019-11-05T10:00:00",
            "2019-11-05T10:00:00Z", "[2019-11-03..2019-11-09]", "2019-11-03/2019-11-09", "../2019-11-09", "/2019-11-09", "2019-11-03/..", "201X",
            "-0043", "Y170000002",
        ];
        AssertLaws([.. dates.Select(FactDate.Parse)], FactDate.ByEarliest, FactDate.ByLatest);
    }

    private delegate bool TryParse<T>(string? text, out T value);

    private static List<T> Values<T>(TryParse<T> tryParse, string unit, string[] numbers)
    {
        var values = new List<T>();
        foreach (var text in from wording in Wordings
                             from first in numbers
                             from second in numbers
                             select string.Format(wording, string.Format(unit, first), string.Format(unit, second)))
        {
            if (tryParse(text, out var value))
            {
                values.Add(value);
            }
        }

        Assert.True(values.Count > numbers.Length * 3);
        return values;
    }

    private static void AssertLaws<T>(List<T> values, params ValueComparer<T>[] orders)
        where T : struct, IFactValue<T>, IEquatable<T>
    {
        foreach (var order in orders)
        {
            foreach (var one in values)
            {
                foreach (var other in values)
                {
                    var result = order.Compare(one, other);
                    Assert.True(Math.Sign(result) == -Math.Sign(order.Compare(other, one)), $"{one} and {other}");
                    Assert.True(result == 0 == one.Equals(other), $"{one} and {other}");
                    Assert.True(one.IsBelow(other) is not true || result < 0, $"{one} is below {other}");
                }
            }

            // In a list that an order has sorted, no value comes after one that it must precede: the order has no circle.
            var sorted = values.Order(order).ToList();
            Assert.All(
                sorted.Index(),
                one => Assert.All(sorted.Skip(one.Index), later => Assert.True(order.Compare(one.Item, later) <= 0)));
        }
    }

    private static void AssertOrder<T>(Func<string, T> parse, ValueComparer<T> order, string expected)
        where T : struct
    {
        var texts = expected.Split(" | ");
        var values = texts.Select(parse).ToList();
        Assert.Equal(texts, values.AsEnumerable().Reverse().Order(order).Select(value => texts[values.IndexOf(value)]));
    }
}
