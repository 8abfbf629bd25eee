using System.Globalization;

namespace FactGen.Edtf;

/// <summary>Reads a single date of EDTF, with its qualifiers and its time.</summary>
internal static class EdtfDateReader
{
    /// <summary>The most digits of a year, so that day numbers fit well into 64 bits.</summary>
    private const int MostYearDigits = 15;

    /// <summary>The most ranges of days that the unspecified digits of one date may make: <c>XXXX-XX-23</c> makes 120,000.</summary>
    private const int GreatestCostOfDate = 120_000;

    /// <summary>Reads a date; null if it is none.</summary>
    public static EdtfDate? Read(ReadOnlySpan<char> text, bool allowTime)
    {
        if (!text.IsEmpty && text[0] == 'Y')
        {
            return ReadLongYear(text[1..]);
        }

        var yearQualifier = TakeQualifier(ref text);
        var isBeforeYearZero = TakeIf(ref text, '-');
        if (TakeDigits(ref text, 4) is not { } year || (isBeforeYearZero && year == "0000"))
        {
            return null;
        }

        // A qualifier after a component applies to it and to all before it; one in front applies to that component only (level 2,
        // Qualification).
        var ofYear = TakeQualifier(ref text);
        if (!TryTakeComponent(ref text, out var month, out var ofMonth) || !TryTakeComponent(ref text, out var day, out var ofDay))
        {
            return null;
        }

        EdtfTime? time = null;
        if (TakeIf(ref text, 'T') && (!allowTime || (time = ReadTime(text)) is null))
        {
            return null;
        }

        var date = new EdtfDate(
            isBeforeYearZero,
            new EdtfComponent(year, yearQualifier | ofYear | ofMonth | ofDay),
            month is { } ofTheYear ? ofTheYear with { Qualifier = ofTheYear.Qualifier | ofMonth | ofDay } : null,
            day is { } ofTheMonth ? ofTheMonth with { Qualifier = ofTheMonth.Qualifier | ofDay } : null,
            time);
        return (time is not null || text.IsEmpty) && date.Cost <= GreatestCostOfDate && IsInCalendar(date) ? date : null;
    }

    /// <summary>
    /// Takes a month or day with its hyphen and its own qualifier, and the qualifier behind it, which applies to what is before it too.
    /// Null if there is none.
    /// </summary>
    /// <returns>False if a hyphen is not followed by two digits.</returns>
    private static bool TryTakeComponent(ref ReadOnlySpan<char> text, out EdtfComponent? component, out EdtfQualifier ofGroup)
    {
        (component, ofGroup) = (null, EdtfQualifier.None);
        if (!TakeIf(ref text, '-'))
        {
            return true;
        }

        var own = TakeQualifier(ref text);
        if (TakeDigits(ref text, 2) is not { } digits)
        {
            return false;
        }

        component = new EdtfComponent(digits, own);
        ofGroup = TakeQualifier(ref text);
        return true;
    }

    /// <summary>Whether the date exists (the month has that day), and has a time only if it is one plain day.</summary>
    private static bool IsInCalendar(EdtfDate date)
    {
        if (date.Time is not null
            && (date.IsUncertain || date.IsApproximate || date.Precision != DatePrecision.Time || date.Day is not { IsSpecified: true }))
        {
            return false;
        }

        return date.Season is { } season ? season <= EdtfSeasons.Last && date.Day is null : date.HasDays;
    }

    /// <summary>A year of more than four digits after <c>Y</c> (level 1), or with an exponent (level 2).</summary>
    private static EdtfDate? ReadLongYear(ReadOnlySpan<char> text)
    {
        var isBeforeYearZero = TakeIf(ref text, '-');
        var qualifier = TakeLast(ref text);
        var exponentAt = text.IndexOf('E');
        var digits = exponentAt < 0 ? text : text[..exponentAt];
        var exponent = exponentAt < 0 ? default : text[(exponentAt + 1)..];
        if (digits.IsEmpty || digits[0] == '0' || !IsDigits(digits) || digits.Length > MostYearDigits
            || (exponentAt >= 0 && (exponent.Length is 0 or > 2 || exponent[0] == '0' || !IsDigits(exponent))))
        {
            return null;
        }

        var zeros = exponentAt < 0 ? 0 : int.Parse(exponent.ToString(), CultureInfo.InvariantCulture);
        var year = digits.ToString().PadRight(Math.Min(digits.Length + zeros, MostYearDigits + 1), '0');
        return year.Length is > 4 and <= MostYearDigits
            ? new EdtfDate(isBeforeYearZero, new EdtfComponent(year, qualifier), null, null, null)
            : null;
    }

    /// <summary>hh:mm:ss, then nothing, <c>Z</c>, or an offset in hours or in hours and minutes (level 0, Date and Time).</summary>
    private static EdtfTime? ReadTime(ReadOnlySpan<char> text)
    {
        if (TakeNumber(ref text, 23) is not { } hour || !TakeIf(ref text, ':')
            || TakeNumber(ref text, 59) is not { } minute || !TakeIf(ref text, ':')
            || TakeNumber(ref text, 59) is not { } second)
        {
            return null;
        }

        var secondOfDay = (hour * 3600) + (minute * 60) + second;
        if (text.IsEmpty)
        {
            return new EdtfTime(secondOfDay, null);
        }

        if (TakeIf(ref text, 'Z'))
        {
            return text.IsEmpty ? new EdtfTime(secondOfDay, 0) : null;
        }

        var isBehind = TakeIf(ref text, '-');
        if ((!isBehind && !TakeIf(ref text, '+')) || TakeNumber(ref text, 23) is not { } hours)
        {
            return null;
        }

        int? minutes = text.IsEmpty ? 0 : TakeIf(ref text, ':') ? TakeNumber(ref text, 59) : null;

        // An offset of minus zero is not allowed (ISO 8601-1, time shift).
        var offset = (hours * 60) + minutes;
        return !text.IsEmpty || offset is null || (isBehind && offset == 0) ? null : new EdtfTime(secondOfDay, isBehind ? -offset : offset);
    }

    private static bool TakeIf(ref ReadOnlySpan<char> text, char character)
    {
        var isThere = !text.IsEmpty && text[0] == character;
        text = isThere ? text[1..] : text;
        return isThere;
    }

    private static EdtfQualifier TakeQualifier(ref ReadOnlySpan<char> text)
    {
        var qualifier = text.IsEmpty ? EdtfQualifier.None : QualifierOf(text[0]);
        text = qualifier == EdtfQualifier.None ? text : text[1..];
        return qualifier;
    }

    private static EdtfQualifier TakeLast(ref ReadOnlySpan<char> text)
    {
        var qualifier = text.IsEmpty ? EdtfQualifier.None : QualifierOf(text[^1]);
        text = qualifier == EdtfQualifier.None ? text : text[..^1];
        return qualifier;
    }

    private static EdtfQualifier QualifierOf(char character) => character switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.Uncertain | EdtfQualifier.Approximate,
        _ => EdtfQualifier.None,
    };

    /// <summary>Reads some digits; each may be an <c>X</c>.</summary>
    private static string? TakeDigits(ref ReadOnlySpan<char> text, int count)
    {
        if (text.Length < count)
        {
            return null;
        }

        for (var index = 0; index < count; index++)
        {
            if (text[index] is not ((>= '0' and <= '9') or 'X'))
            {
                return null;
            }
        }

        var digits = text[..count].ToString();
        text = text[count..];
        return digits;
    }

    private static int? TakeNumber(ref ReadOnlySpan<char> text, int greatest)
    {
        if (text.Length < 2 || !IsDigits(text[..2]))
        {
            return null;
        }

        var number = ((text[0] - '0') * 10) + text[1] - '0';
        text = text[2..];
        return number <= greatest ? number : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
