using System.Globalization;

namespace FactGen.Tests.Values;

/// <summary>Code that must not depend on where it runs, nor throw on a default value.</summary>
public class SurroundingsTests
{
    private const string Date = "2022-01-05~";

    /// <summary>
    /// Cultures made by hand, because the tests may run without the system's: the signs and separators of numbers in Turkish, Finnish and
    /// Arabic (Saudi Arabia).
    /// </summary>
    public static TheoryData<string, string, string, string> Cultures => new()
    {
        { "tr-TR", ",", ".", "-" },
        { "fi-FI", ",", "\u00a0", "\u2212" },
        { "ar-SA", "\u066b", "\u066c", "\u061c-" },
    };

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Reads_and_prints_alike_in_every_culture(string name, string decimalSeparator, string groupSeparator, string negativeSign)
    {
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = groupSeparator;
        culture.NumberFormat.NegativeSign = negativeSign;
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.NotEqual("-1.5", (-1.5m).ToString());
            Assert.Equal("2,030", Count.Parse("2030").ToString());
            Assert.Equal("-1,234.5", Amount.Parse("-1,234.5").ToString());
            Assert.False(Amount.TryParse("1.234,5", out _));
            Assert.Equal("[-1.575, -1.425]", Amount.Parse("about -1.5").Bounds.ToString());
            Assert.Equal("12.5 %", Percent.Parse("12.5%").ToString());
            Assert.Equal("nearly 300,000.50 USD", Money.Parse("nearly 300000.50 USD").ToString());
            Assert.Equal("1.5 hours", Duration.Parse("PT1.5H").ToString());
            Assert.Equal("nearly 1,000 minutes", Duration.Parse("nearly 1000 minutes").ToString());
            Assert.Equal(Date, FactDate.Parse(Date).ToString());
            Assert.Equal("-0043-03-15", FactDate.Parse("-0043-03-15").ToString());
            Assert.Equal("15 March 44 BC", FactDate.Parse("-0043-03-15").ToProse());
            Assert.Equal("170,000,002", FactDate.Parse("Y170000002").ToProse());
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{name}: {exception}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_member_of_a_default_throws_and_each_default_reads_back()
    {
        AssertDefault<Count>("0", Count.TryParse);
        AssertDefault<Amount>("0", Amount.TryParse);
        AssertDefault<Percent>("0 %", Percent.TryParse);
        AssertDefault<Ratio>("0 in 1", Ratio.TryParse);
        AssertDefault<Money>("0 XXX", Money.TryParse);
        AssertDefault<Duration>("0 days", Duration.TryParse);
        AssertDefault<FactDate>("0001-01-01", FactDate.TryParse);
    }

    private delegate bool TryParse<T>(string? text, out T value);

    private static void AssertDefault<T>(string expected, TryParse<T> tryParse)
        where T : struct, IFactValue<T>, IEquatable<T>
    {
        var value = default(T);
        Assert.Equal(expected, value.ToString());
        Assert.Equal(expected, value.Wording);
        Assert.True(value.IsExact);
        Assert.True(value.IsWithin(default));
        Assert.True(value.TryShare(default, out var shared));
        Assert.Equal(value, shared);
        Assert.Equal(value.GetHashCode(), shared.GetHashCode());
        Assert.True(tryParse(expected, out var parsed));
        Assert.Equal(value, parsed);
        foreach (var property in typeof(T).GetProperties())
        {
            _ = property.GetValue(value);
        }
    }
}
