using System.Globalization;

namespace FactGen.Edtf;

/// <summary>
/// Reads EDTF, the Library of Congress specification of 4 February 2019: levels 0 and 1, and from level 2 sets, unspecified digits
/// anywhere, qualifiers of single components, exponential years and the divisions of a year. Significant digits (<c>1950S2</c>) are not
/// supported.
/// </summary>
/// <remarks>
/// One extension: an end of an interval may be a choice, <c>[2022-01-03..2022-01-09]/..</c>, because the format (FORMAT.md section 3,
/// <c>valid</c>) allows a start that is only known to the week.
/// </remarks>
internal static class EdtfReader
{
    /// <summary>The most digits of a year, so that day numbers fit well into 64 bits.</summary>
    private const int MostYearDigits = 15;

    /// <summary>The most ranges of days that the members of one set may make together, so that a short text cannot take long.</summary>
    private const int GreatestCost = 500_000;

    /// <summary>The most ranges of days that the unspecified digits of one date may make: <c>XXXX-XX-23</c> makes 120,000.</summary>
    private const int GreatestCostOfDate = 120_000;

    /// <summary>The most members of a set, because comparing two sets compares each member with each.</summary>
    private const int MostMembers = 500;

    public static EdtfExpression? Read(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash >= 0 ? ReadInterval(text[..slash], text[(slash + 1)..])
            : IsSet(text) ? ReadSet(text)
            : ReadDate(text, allowTime: true);
    }

    /// <summary>An interval between two ends; null if it would end before it starts, or if neither end is a date.</summary>
    public static EdtfInterval? Interval(EdtfEnd start, EdtfEnd end) =>
        (start.Moment is null && end.Moment is null) || start.Moment?.Days.Earliest > end.Moment?.Days.Latest
            ? null
            : new EdtfInterval(start, end);

    private static bool IsSet(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] is '[' or '{';

    private static EdtfInterval? ReadInterval(ReadOnlySpan<char> start, ReadOnlySpan<char> end) =>
        TryReadEnd(start, out var first) && TryReadEnd(end, out var last) ? Interval(first, last) : null;

    private static bool TryReadEnd(ReadOnlySpan<char> text, out EdtfEnd end)
    {
        var isOpen = text.SequenceEqual("..".AsSpan());
        EdtfExpression? moment = isOpen || text.IsEmpty ? null : IsSet(text) ? ReadSet(text) : ReadDate(text, allowTime: false);
        end = new EdtfEnd(moment, isOpen);
        return isOpen || text.IsEmpty || moment is { IsMoment: true };
    }

    private static EdtfSet? ReadSet(ReadOnlySpan<char> text)
    {
        var isChoice = text[0] == '[';
        if (text[^1] != (isChoice ? ']' : '}'))
        {
            return null;
        }

        var members = new List<EdtfMember>();
        var cost = 0;
        var rest = text[1..^1];
        while (true)
        {
            var comma = rest.IndexOf(',');
            if (!TryReadMember(comma < 0 ? rest : rest[..comma], isFirst: members.Count == 0, isLast: comma < 0, out var member))
            {
                return null;
            }

            cost += (member.First?.Cost ?? 0) + (member.Last?.Cost ?? 0);
            if (cost > GreatestCost || members.Count == MostMembers)
            {
                return null;
            }

            members.Add(member);
            if (comma < 0)
            {
                return new EdtfSet(isChoice, InOrder(members));
            }

            // The specification's own examples have a space after some commas.
            rest = rest[(comma + 1)..];
            rest = !rest.IsEmpty && rest[0] == ' ' ? rest[1..] : rest;
        }
    }

    private static bool TryReadMember(ReadOnlySpan<char> text, bool isFirst, bool isLast, out EdtfMember member)
    {
        var dots = text.IndexOf("..".AsSpan(), StringComparison.Ordinal);
        if (dots < 0)
        {
            var date = ReadDate(text, allowTime: false);
            member = new EdtfMember(date, date, isRange: false);
            return date is not null;
        }

        var (firstText, lastText) = (text[..dots].ToString(), text[(dots + 2)..].ToString());
        var first = ReadDate(firstText.AsSpan(), allowTime: false);
        var last = ReadDate(lastText.AsSpan(), allowTime: false);
        member = new EdtfMember(first, last, isRange: true);

        // Only the first member may lack its start, only the last may lack its end, and no member may lack both.
        return (first is not null || (firstText.Length == 0 && isFirst && last is not null))
            && (last is not null || (lastText.Length == 0 && isLast && first is not null))
            && !(first?.Days.Earliest > last?.Days.Earliest) && !(first?.Days.Latest > last?.Days.Latest);
    }

    /// <summary>
    /// Members in order of time, without duplicates, so that equal sets have equal strings; a member with an open end stays first
    /// or last.
    /// </summary>
    private static List<EdtfMember> InOrder(List<EdtfMember> members) =>
        [.. members
            .GroupBy(static member => member.ToString(), StringComparer.Ordinal).Select(static same => same.First())
            .OrderBy(static member => member.Last is null ? 1 : 0)
            .ThenBy(static member => member.Reach.First)
            .ThenBy(static member => member.Reach.Last)
            .ThenBy(static member => member.ToString(), StringComparer.Ordinal)];

    private static EdtfDate? ReadDate(ReadOnlySpan<char> text, bool allowTime)
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
        yearQualifier |= TakeQualifier(ref text);
        string? month = null;
        string? day = null;
        var (monthQualifier, dayQualifier) = (EdtfQualifier.None, EdtfQualifier.None);
        if (TakeIf(ref text, '-'))
        {
            monthQualifier = TakeQualifier(ref text);
            if ((month = TakeDigits(ref text, 2)) is null)
            {
                return null;
            }

            var group = TakeQualifier(ref text);
            (yearQualifier, monthQualifier) = (yearQualifier | group, monthQualifier | group);
            if (TakeIf(ref text, '-'))
            {
                dayQualifier = TakeQualifier(ref text);
                if ((day = TakeDigits(ref text, 2)) is null)
                {
                    return null;
                }

                group = TakeQualifier(ref text);
                (yearQualifier, monthQualifier, dayQualifier) = (yearQualifier | group, monthQualifier | group, dayQualifier | group);
            }
        }

        EdtfTime? time = null;
        if (TakeIf(ref text, 'T') && (!allowTime || (time = ReadTime(text)) is null))
        {
            return null;
        }

        var date = new EdtfDate(
            isBeforeYearZero,
            new EdtfComponent(year, yearQualifier),
            month is null ? null : new EdtfComponent(month, monthQualifier),
            day is null ? null : new EdtfComponent(day, dayQualifier),
            time);
        return (time is not null || text.IsEmpty) && date.Cost <= GreatestCostOfDate && IsInCalendar(date) ? date : null;
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
