namespace FactGen.Quantities;

/// <summary>
/// One length of time: calendar months and clock seconds, which cannot be converted into each other. Weeks and shorter units are counted
/// in seconds, years in months (ISO 8601-1 section 5.5.2).
/// </summary>
internal readonly record struct DurationLength(decimal Months, decimal Seconds, DurationUnit Unit)
{
    /// <summary>The longest duration that may have a hedge: a million million years, in seconds.</summary>
    public const decimal LongestHedged = 1_000_000_000_000 * 366 * SecondsOfDay;

    /// <summary>The longest duration: long enough for the ends of every hedged one, so that each can be parsed again.</summary>
    public const decimal Longest = 2 * LongestHedged;

    /// <summary>The greatest number of any unit: even if the unit is years, its seconds fit into a <see cref="decimal"/>.</summary>
    private const decimal Most = 100_000_000_000_000_000_000m;

    private const decimal SecondsOfDay = 86_400;

    /// <summary>
    /// The units from the longest to the shortest: name, ISO 8601 letter, whether the letter comes after <c>T</c>, and size.
    /// </summary>
    private static readonly (DurationUnit Unit, string Name, char Letter, bool IsClock, decimal Months, decimal Seconds)[] Units =
    [
        (DurationUnit.Year, "year", 'Y', false, 12, 0),
        (DurationUnit.Month, "month", 'M', false, 1, 0),
        (DurationUnit.Week, "week", 'W', false, 0, 7 * SecondsOfDay),
        (DurationUnit.Day, "day", 'D', false, 0, SecondsOfDay),
        (DurationUnit.Hour, "hour", 'H', true, 0, 3600),
        (DurationUnit.Minute, "minute", 'M', true, 0, 60),
        (DurationUnit.Second, "second", 'S', true, 0, 1),
    ];

    /// <summary>Whether the length consists only of months and years.</summary>
    public bool IsCalendar => Months != 0 && Seconds == 0;

    /// <summary>Whether the length consists only of weeks and shorter units.</summary>
    public bool IsClock => Months == 0;

    /// <summary>The fewest and the most seconds that it can be: a year has 365 or 366 days, a further month 28 to 31.</summary>
    public (decimal Low, decimal High) Reach
    {
        get
        {
            var years = decimal.Floor(Months / 12);
            var months = Months - (years * 12);
            return (Seconds + (((years * 365) + (months * 28)) * SecondsOfDay), Seconds + (((years * 366) + (months * 31)) * SecondsOfDay));
        }
    }

    /// <summary>A length in months, shown in years if that is a short number.</summary>
    public static DurationLength OfMonths(decimal months) => new(months, 0, IsShort(months / 12) ? DurationUnit.Year : DurationUnit.Month);

    /// <summary>A length in seconds, shown in the longest unit up to the day that gives a short number.</summary>
    public static DurationLength OfSeconds(decimal seconds) => new(
        0,
        seconds,
        IsShort(seconds / SecondsOfDay) ? DurationUnit.Day
        : IsShort(seconds / 3600) ? DurationUnit.Hour
        : IsShort(seconds / 60) ? DurationUnit.Minute
        : DurationUnit.Second);

    /// <summary>Reads <c>P1Y2M</c>, <c>10 days</c>, <c>1 year 2 months</c>, or a bare number whose unit is given elsewhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="elsewhere">The unit of a bare number; null if a unit is required.</param>
    /// <param name="length">The length.</param>
    public static bool TryRead(ReadOnlySpan<char> text, DurationUnit? elsewhere, out DurationLength length)
    {
        length = default;
        return !text.IsEmpty && text[0] == 'P' ? TryReadDesignators(text[1..], ref length) : TryReadWords(text, elsewhere, ref length);
    }

    /// <summary>Reads the name of a unit, in the singular or the plural.</summary>
    public static DurationUnit? ReadUnit(ReadOnlySpan<char> name)
    {
        var singular = !name.IsEmpty && name[^1] == 's' ? name[..^1] : name;
        foreach (var unit in Units)
        {
            if (singular.SequenceEqual(unit.Name.AsSpan()))
            {
                return unit.Unit;
            }
        }

        return null;
    }

    /// <summary>The length in words, in the unit in which it was written: <c>10 days</c>, <c>1 year 2 months</c>.</summary>
    public override string ToString()
    {
        if (Unit != DurationUnit.Several)
        {
            return WriteNumber() + " " + WriteUnit();
        }

        var parts = new List<string>();
        var (months, seconds) = (Months, Seconds);
        foreach (var unit in Units)
        {
            // The shortest unit of each kind takes the rest, whole or not; weeks are written as days.
            var size = unit.Months + unit.Seconds;
            var left = unit.Months != 0 ? months : seconds;
            var number = unit.Unit is DurationUnit.Month or DurationUnit.Second ? left / size : decimal.Floor(left / size);
            if (unit.Unit == DurationUnit.Week || number == 0)
            {
                continue;
            }

            parts.Add(new DurationLength(number * unit.Months, number * unit.Seconds, unit.Unit).ToString());
            months -= number * unit.Months;
            seconds -= number * unit.Seconds;
        }

        return parts.Count == 0 ? "0 days" : string.Join(" ", parts);
    }

    /// <summary>The number in the unit in which the length was written.</summary>
    public string WriteNumber() => Numeral.Write(Number);

    private decimal Number
    {
        get
        {
            var (_, _, _, _, months, seconds) = SizeOf(Unit);
            return Trim(months != 0 ? Months / months : Seconds / seconds);
        }
    }

    private string WriteUnit() => SizeOf(Unit).Name + (Number == 1 ? "" : "s");

    private static (DurationUnit Unit, string Name, char Letter, bool IsClock, decimal Months, decimal Seconds) SizeOf(DurationUnit unit)
    {
        foreach (var candidate in Units)
        {
            if (candidate.Unit == unit)
            {
                return candidate;
            }
        }

        return Units[^1];
    }

    /// <summary>
    /// ISO 8601-1 section 5.5.2: each unit at most once, from the longest down; only the last number may have a fraction.
    /// </summary>
    private static bool TryReadDesignators(ReadOnlySpan<char> text, ref DurationLength length)
    {
        var isClock = false;
        var (next, read) = (0, 0);
        while (!text.IsEmpty)
        {
            if (text[0] == 'T' && !isClock && text.Length > 1)
            {
                isClock = true;
                text = text[1..];
            }

            var end = 0;
            while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
            {
                end++;
            }

            var unit = next;
            while (unit < Units.Length && (end == text.Length || Units[unit].Letter != text[end] || Units[unit].IsClock != isClock))
            {
                unit++;
            }

            if (unit == Units.Length || !TryReadNumber(text[..end], allowLeadingZeros: true, out var number))
            {
                return false;
            }

            var isWhole = text[..end].IndexOf('.') < 0;
            text = text[(end + 1)..];
            if (!isWhole && !text.IsEmpty)
            {
                return false;
            }

            Add(number, unit, ref length, ref read);
            next = unit + 1;
        }

        return read > 0;
    }

    /// <summary>Numbers and units with one space between them, from the longest unit down.</summary>
    private static bool TryReadWords(ReadOnlySpan<char> text, DurationUnit? elsewhere, ref DurationLength length)
    {
        var (next, read) = (0, 0);
        while (!text.IsEmpty)
        {
            var numberText = TakeWord(ref text, out var isLast);
            if (!TryReadNumber(numberText, allowLeadingZeros: false, out var number))
            {
                return false;
            }

            var unit = isLast && read == 0 ? elsewhere : ReadUnit(TakeWord(ref text, out isLast));
            var index = Array.FindIndex(Units, candidate => candidate.Unit == unit);
            if (index < next || (!isLast && text.IsEmpty))
            {
                return false;
            }

            Add(number, index, ref length, ref read);
            next = index + 1;
        }

        return read > 0;
    }

    private static ReadOnlySpan<char> TakeWord(ref ReadOnlySpan<char> text, out bool isLast)
    {
        var space = text.IndexOf(' ');
        isLast = space < 0;
        var word = isLast ? text : text[..space];
        text = isLast ? default : text[(space + 1)..];
        return word;
    }

    private static void Add(decimal number, int unit, ref DurationLength length, ref int read)
    {
        var (designated, _, _, _, months, seconds) = Units[unit];
        length = new DurationLength(
            length.Months + (number * months),
            length.Seconds + (number * seconds),
            ++read == 1 ? designated : DurationUnit.Several);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, bool allowLeadingZeros, out decimal number)
    {
        while (allowLeadingZeros && text.Length > 1 && text[0] == '0' && text[1] != '.')
        {
            text = text[1..];
        }

        return Numeral.TryRead(text, Numeral.MostDigits, out number) && number is >= 0 and <= Most;
    }

    /// <summary>Whether the number is easy to read: <c>31.5 years</c>, but 3 months rather than 0.25 years.</summary>
    private static bool IsShort(decimal number) => (number == 0 || number >= 1) && decimal.Round(number, 2) == number;

    /// <summary>Drops trailing zeros after the decimal point, which come from multiplying by a hedge's width.</summary>
    private static decimal Trim(decimal number)
    {
        var whole = decimal.Truncate(number);
        return whole == number ? whole : number / 1.000000000000000000000000000m;
    }
}
