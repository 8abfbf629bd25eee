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
