using System.Globalization;

namespace FactGen.Tests.Values;

/// <summary>Values in the format and the culture of a program. The tests have no culture data, so they build the cultures.</summary>
public class FormatTests
{
    private static readonly CultureInfo s_german = German();
    private static readonly CultureInfo s_american = American();

    [Theory]
    [InlineData("2022-01-05", "d MMMM yyyy", "5 January 2022", "5 Januar 2022")]
    [InlineData("2022-03-05", "d MMMM yyyy", "5 March 2022", "5 März 2022")]
    [InlineData("2022-03-05", "d", "3/5/2022", "05.03.2022")]
    [InlineData("2022-01-05T10:30:00Z", "d MMMM yyyy", "5 January 2022", "5 Januar 2022")]
    [InlineData("2022-01-05", "yyyy-MM-dd", "2022-01-05", "2022-01-05")]
    public void A_date_that_is_one_day_follows_format_and_culture(string date, string format, string american, string german)
    {
        Assert.Equal(american, FactDate.Parse(date).ToString(format, s_american));
        Assert.Equal(german, FactDate.Parse(date).ToString(format, s_german));
        Assert.Equal(german, string.Format(s_german, "{0:" + format + "}", FactDate.Parse(date)));
    }

    [Theory]
    [InlineData("2019-23", "autumn 2019")]
    [InlineData("2019-21", "spring 2019")]
    [InlineData("2022-01", "January 2022")]
    [InlineData("2022", "2022")]
    [InlineData("2022-01-05?", "perhaps 5 January 2022")]
    [InlineData("2022-01-05~", "about 5 January 2022")]
    [InlineData("2022-01-XX", "a day in January 2022")]
    [InlineData("2022-01-03/2022-01-09", "3 to 9 January 2022")]
    [InlineData("2022-01-13/..", "since 13 January 2022")]
    [InlineData("[2022-01-03..2022-01-09]", "between 3 and 9 January 2022")]
    [InlineData("[2022-01-03,2022-01-09]", "3 January 2022 or 9 January 2022")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    public void A_date_that_is_not_one_day_never_looks_like_one(string date, string prose) => Assert.All(
        ["d MMMM yyyy", "d", "yyyy-MM-dd", "MMMM"],
        format => Assert.Equal(prose, FactDate.Parse(date).ToString(format, s_german)));

    [Theory]
    [InlineData("2022-01-05")]
    [InlineData("2019-23")]
    [InlineData("2022-01-05~")]
    public void A_date_without_a_format_is_EDTF_and_hours_are_no_format_of_a_date(string text)
    {
        var date = FactDate.Parse(text);
        Assert.All([null, "", "G"], format => Assert.Equal(text, date.ToString(format, s_german)));
        Assert.Equal(text, string.Create(s_german, $"{date}"));
        Assert.Throws<FormatException>(() => date.ToString("d MMMM yyyy HH:mm", s_german));
    }

    [Theory]
    [InlineData("2300", "N0", "2,300", "2.300")]
    [InlineData("2300", "D6", "002300", "002300")]
    [InlineData("about 2300", "N0", "about 2,300", "about 2,300")]
    [InlineData("at least 2300", "D6", "at least 2,300", "at least 2,300")]
    [InlineData("2300", "", "2,300", "2,300")]
    [InlineData("2300", "G", "2,300", "2,300")]
    public void Counts(string count, string format, string american, string german)
    {
        Assert.Equal(american, Count.Parse(count).ToString(format, s_american));
        Assert.Equal(german, Count.Parse(count).ToString(format, s_german));
    }

    [Theory]
    [InlineData("2300.5", "N2", "2,300.50", "2.300,50")]
    [InlineData("over 2300.5", "N2", "over 2,300.5", "over 2,300.5")]
    [InlineData("2300.5", "", "2,300.5", "2,300.5")]
    public void Amounts(string amount, string format, string american, string german)
    {
        Assert.Equal(american, Amount.Parse(amount).ToString(format, s_american));
        Assert.Equal(german, Amount.Parse(amount).ToString(format, s_german));
    }

    [Theory]
    [InlineData("1250000 USD", "C", "USD 1,250,000", "1.250.000 USD")]
    [InlineData("12.5 USD", "C", "USD 12.50", "12,50 USD")]
    [InlineData("12.345 USD", "C", "USD 12.345", "12,345 USD")]
    [InlineData("12.345 USD", "C2", "USD 12.35", "12,35 USD")]
    [InlineData("-12 JPY", "C", "USD -12", "-12 USD")]
    [InlineData("1250 KZT", "N1", "1,250.0 KZT", "1.250,0 KZT")]
    [InlineData("about 1250 KZT", "C", "about 1,250 KZT", "about 1,250 KZT")]
    [InlineData("1200 to 1300 KZT", "C2", "1,200 to 1,300 KZT", "1,200 to 1,300 KZT")]
    [InlineData("1250 KZT", "", "1,250 KZT", "1,250 KZT")]
    public void Money_keeps_its_own_currency(string money, string format, string american, string german)
    {
        var value = Money.Parse(money);
        Assert.Equal(american.Replace("USD", value.Currency, StringComparison.Ordinal), value.ToString(format, s_american));
        Assert.Equal(german.Replace("USD", value.Currency, StringComparison.Ordinal), value.ToString(format, s_german));
    }

    [Theory]
    [InlineData("12.5 %", "N1", "12.5 %", "12,5 %")]
    [InlineData("1250 %", "N0", "1,250 %", "1.250 %")]
    [InlineData("12.5 %", "P1", "12.5 %", "12,5 %")]
    [InlineData("over 90 %", "N1", "over 90 %", "over 90 %")]
    [InlineData("12.5 %", "", "12.5 %", "12.5 %")]
    public void Percents(string percent, string format, string american, string german)
    {
        Assert.Equal(american, Percent.Parse(percent).ToString(format, s_american));
        Assert.Equal(german, Percent.Parse(percent).ToString(format, s_german));
    }

    [Theory]
    [InlineData("1 in 50000", "N0", "1 in 50,000", "1 in 50.000")]
    [InlineData("2.5 times", "N2", "2.50 times", "2,50 times")]
    [InlineData("3 out of 4", "D", null, null)]
    [InlineData("about 25 per 100,000", "N0", "about 25 per 100,000", "about 25 per 100,000")]
    [InlineData("1 in 50000", "G", "1 in 50,000", "1 in 50,000")]
    public void Ratios_have_both_numbers_in_the_format(string ratio, string format, string? american, string? german)
    {
        if (american is null)
        {
            Assert.Throws<FormatException>(() => Ratio.Parse(ratio).ToString(format, s_american));
            return;
        }

        Assert.Equal(american, Ratio.Parse(ratio).ToString(format, s_american));
        Assert.Equal(german, Ratio.Parse(ratio).ToString(format, s_german));
    }

    [Theory]
    [InlineData("10 days", "N0", "10 days", "10 days")]
    [InlineData("1.5 hours", "N1", "1.5 hours", "1,5 hours")]
    [InlineData("1200 years", "N0", "1,200 years", "1.200 years")]
    [InlineData("P1Y2M", "N1", "1.0 year 2.0 months", "1,0 year 2,0 months")]
    [InlineData("nearly 30 years", "N1", "nearly 30 years", "nearly 30 years")]
    [InlineData("20 to 30 years", "N1", "20 to 30 years", "20 to 30 years")]
    public void Lengths_of_time_have_their_numbers_in_the_format(string duration, string format, string american, string german)
    {
        Assert.Equal(american, Duration.Parse(duration).ToString(format, s_american));
        Assert.Equal(german, Duration.Parse(duration).ToString(format, s_german));
    }

    public static TheoryData<ISpanFormattable, string> Formatted => new()
    {
        { FactDate.Parse("2022-01-05"), "d MMMM yyyy" },
        { FactDate.Parse("2019-23"), "" },
        { Count.Parse("2300"), "N0" },
        { Amount.Parse("2300.5"), "N2" },
        { Money.Parse("12.5 USD"), "C" },
        { Percent.Parse("12.5 %"), "P1" },
        { Ratio.Parse("1 in 50000"), "N0" },
        { Duration.Parse("1.5 hours"), "N1" },
    };

    [Theory]
    [MemberData(nameof(Formatted))]
    public void Every_value_is_written_into_a_span_whole_or_not_at_all(ISpanFormattable value, string format)
    {
        var text = value.ToString(format, s_german);
        var span = new char[text.Length];

        Assert.True(value.TryFormat(span, out var written, format, s_german));
        Assert.Equal((text, text.Length), (new string(span), written));
        Assert.False(value.TryFormat(new char[text.Length - 1], out written, format, s_german));
        Assert.Equal(0, written);
        Assert.Equal($"[{text}]", string.Format(s_german, "[{0:" + format + "}]", value));
    }

    private static CultureInfo American()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.CurrencySymbol = "$";
        culture.DateTimeFormat.ShortDatePattern = "M/d/yyyy";
        return culture;
    }

    private static CultureInfo German()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.CurrencyDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.CurrencyGroupSeparator = ".";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.PercentGroupSeparator = ".";
        culture.NumberFormat.CurrencySymbol = "€";
        culture.NumberFormat.CurrencyPositivePattern = 3;
        culture.NumberFormat.CurrencyNegativePattern = 8;
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.MonthNames =
            ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", ""];
        culture.DateTimeFormat.MonthGenitiveNames = culture.DateTimeFormat.MonthNames;
        return culture;
    }
}
