namespace FactGen.Tests.Values;

/// <summary>Laws for every pair of quantities, tried on all pairs of a small vocabulary.</summary>
public class QuantityLawsTests
{
    private static readonly string[] Wordings =
    [
        "{0}", "about {0}", "nearly {0}", "over {0}", "at least {0}", "at most {0}", "under {0}",
        "{0} to {1}", "at least {0} and under {1}", "above {0} and at most {1}", "above {0} and under {1}",
    ];

    private delegate bool TryParse<T>(string? text, out T value);

    [Fact]
    public void Counts_obey_the_laws_of_sets() =>
        AssertLaws<Count>(Count.TryParse, "{0}", ["0", "1", "5", "9", "10", "2030", "2300", "999999999999999999"]);

    [Fact]
    public void Amounts_obey_the_laws_of_sets() =>
        AssertLaws<Amount>(Amount.TryParse, "{0}", ["-10.5", "-5", "0", "0.001", "5", "9.99", "123456789012345678901.234"]);

    [Fact]
    public void Ratios_obey_the_laws_of_sets() => AssertLaws<Ratio>(Ratio.TryParse, "{0} in 8", ["0.5", "1", "2", "3", "8"]);

    [Fact]
    public void Percentages_obey_the_laws_of_sets() => AssertLaws<Percent>(Percent.TryParse, "{0} %", ["-10.5", "0", "5", "9.99", "100"]);

    [Fact]
    public void Money_obeys_the_laws_of_sets() => AssertLaws<Money>(Money.TryParse, "{0} KZT", ["-10.5", "0", "5", "9.99", "300000000"]);

    [Fact]
    public void Durations_obey_the_laws_of_sets() =>
        AssertLaws<Duration>(Duration.TryParse, "{0}", ["0 days", "1 second", "59.5 seconds", "10 days", "30 days", "1 month", "2 months", "1 year", "P1Y1D", "1000000000000 years"]);

    private static void AssertLaws<T>(TryParse<T> tryParse, string unit, string[] numbers)
        where T : struct, IFactValue<T>, IEquatable<T>
    {
        var values = new List<T>();
        foreach (var wording in Wordings)
        {
            foreach (var first in numbers)
            {
                foreach (var second in wording.Contains("{1}") ? numbers : [""])
                {
                    if (tryParse(string.Format(wording, string.Format(unit, first), string.Format(unit, second)), out var value))
                    {
                        values.Add(value);
                    }
                }
            }
        }

        Assert.True(values.Count > numbers.Length * 5);
        foreach (var one in values)
        {
            Assert.True(tryParse(one.ToString(), out var again), one.ToString());
            Assert.Equal(one, again);
            Assert.True(one.IsWithin(one));
            foreach (var other in values)
            {
                var what = $"{one} and {other}";
                var agree = one.TryShare(other, out var shared);
                Assert.True(agree == other.TryShare(one, out var mirrored), what);
                Assert.True(agree || !(one.IsWithin(other) || other.IsWithin(one)), what);
                if (agree)
                {
                    Assert.True(shared.IsWithin(one) && shared.IsWithin(other), $"{what} share {shared}");
                    Assert.True(mirrored.IsWithin(shared) && shared.IsWithin(mirrored), $"{what} share {shared} or {mirrored}");
                    Assert.True(tryParse(shared.ToString(), out var read) && read.Equals(shared), $"{what} share {shared}");
                }
            }
        }
    }
}
