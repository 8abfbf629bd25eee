using System.Globalization;

namespace FactGen.Tests;

/// <summary>Formats of other cultures, active until disposed. They are built by hand, because the tests run without culture data.</summary>
internal sealed class ForeignCulture : IDisposable
{
    private readonly (CultureInfo, CultureInfo) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public ForeignCulture(string name, string decimalSeparator, string negativeSign, string shortDate)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator =
            culture.NumberFormat.CurrencyDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.NumberFormat.NegativeSign = negativeSign;
        culture.DateTimeFormat.ShortDatePattern = shortDate;
        culture.DateTimeFormat.DateSeparator = "·";
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        Assert.True($"{2.5}" == $"2{decimalSeparator}5", $"the formats of {name} are not in force");
    }

    /// <summary>The arguments of the constructor, for theories.</summary>
    public static TheoryData<string, string, string, string> Some => new()
    {
        { "tr-TR", ",", "-", "dd.MM.yyyy" },
        { "fi-FI", ",", "\u2212", "d.M.yyyy" },
        { "ar-SA", "\u066B", "\u061C-", "dd/MM/yy" },
        { "sv-SE", ",", "\u2212", "yyyy-MM-dd" },
    };

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
}
