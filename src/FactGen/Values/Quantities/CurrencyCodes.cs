namespace FactGen.Quantities;

/// <summary>The alphabetic currency codes of ISO 4217.</summary>
internal static class CurrencyCodes
{
    /// <summary>The code for "no currency".</summary>
    public const string NoCurrency = "XXX";

    private const int Length = 3;

    /// <summary>
    /// Table A.1 (list one: current currency and funds codes) as of January 2026, after EUR replaced BGN; three letters each, in ordinal
    /// order. Withdrawn codes (table A.3) are not included.
    /// </summary>
    private const string Active =
          "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBOV"
        + "BRLBSDBTNBWPBYNBZDCADCDFCHECHFCHWCLFCLPCNYCOPCOUCRCCUP"
        + "CVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNF"
        + "GTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHR"
        + "KMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNT"
        + "MOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDOMRPABPEN"
        + "PGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLE"
        + "SOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGX"
        + "USDUSNUYIUYUUYWUZSVEDVESVNDVUVWSTXADXAFXAGXAUXBAXBBXBC"
        + "XBDXCDXCGXDRXOFXPDXPFXPTXSUXTSXUAXXXYERZARZMWZWG";

    /// <summary>The code if it is active, otherwise null; case-sensitive.</summary>
    public static string? Find(ReadOnlySpan<char> code)
    {
        var (low, high) = (0, (Active.Length / Length) - 1);
        while (code.Length == Length && low <= high)
        {
            var middle = (low + high) / 2;
            var candidate = Active.AsSpan(middle * Length, Length);
            var order = code.SequenceCompareTo(candidate);
            if (order == 0)
            {
                return candidate.ToString();
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }
}
