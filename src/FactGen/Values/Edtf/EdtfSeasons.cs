namespace FactGen.Edtf;

/// <summary>The divisions of a year that EDTF writes instead of a month: 21 to 24 at level 1, up to 41 at level 2.</summary>
/// <remarks>
/// EDTF gives them no dates. Here a season lasts from its first meteorological day (1 March) to its last astronomical day (21 June), so
/// that neither usage counts as wrong. 21 to 24 name no hemisphere and are read as northern seasons, as is common; 29 to 32 are
/// the southern ones. A winter may be the one with which the year begins or the one that begins in it.
/// </remarks>
internal static class EdtfSeasons
{
    public const int First = 21;
    public const int Last = 41;

    private static readonly string[] Names = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Ordinals = ["first", "second", "third"];

    /// <summary>The days of a division of a year.</summary>
    public static IEnumerable<DayRange> Days(int code, long year)
    {
        // 33 to 36 are quarters, 37 to 39 terms of four months, 40 and 41 halves: whole months.
        if (code >= 33)
        {
            var (first, length) = code switch
            {
                <= 36 => (((code - 33) * 3) + 1, 3),
                <= 39 => (((code - 37) * 4) + 1, 4),
                _ => (((code - 40) * 6) + 1, 6),
            };
            yield return GregorianDays.Months(year, first, first + length - 1);
            yield break;
        }

        // The southern spring has the days of the northern autumn, and so on.
        var quarter = (code - First + (code >= 29 ? 2 : 0)) % 4;
        switch (quarter)
        {
            case 0:
                yield return new DayRange(GregorianDays.DayNumber(year, 3, 1), GregorianDays.DayNumber(year, 6, 21));
                break;
            case 1:
                yield return new DayRange(GregorianDays.DayNumber(year, 6, 1), GregorianDays.DayNumber(year, 9, 23));
                break;
            case 2:
                yield return new DayRange(GregorianDays.DayNumber(year, 9, 1), GregorianDays.DayNumber(year, 12, 22));
                break;
            default:
                yield return new DayRange(GregorianDays.DayNumber(year, 1, 1), GregorianDays.DayNumber(year, 3, 21));
                yield return new DayRange(GregorianDays.DayNumber(year, 12, 1), GregorianDays.DayNumber(year + 1, 3, 21));
                break;
        }
    }

    /// <summary>The division in words, to be followed by the year: <c>spring</c>, <c>the first quarter of</c>.</summary>
    public static string Name(int code) => code switch
    {
        <= 24 => Names[code - 21],
        <= 28 => "northern " + Names[code - 25],
        <= 32 => "southern " + Names[code - 29],
        36 => "the last quarter of",
        <= 35 => $"the {Ordinals[code - 33]} quarter of",
        <= 39 => $"the {Ordinals[code - 37]} four months of",
        _ => $"the {Ordinals[code - 40]} half of",
    };
}
