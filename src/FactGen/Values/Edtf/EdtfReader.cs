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
    /// <summary>The most ranges of days that the members of one set may make together, so that a short text cannot take long.</summary>
    private const int GreatestCost = 500_000;

    /// <summary>The most members of a set, because comparing two sets compares each member with each.</summary>
    private const int MostMembers = 500;

    public static EdtfExpression? Read(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash >= 0 ? ReadInterval(text[..slash], text[(slash + 1)..])
            : IsSet(text) ? ReadSet(text)
            : EdtfDateReader.Read(text, allowTime: true);
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
        EdtfExpression? moment = isOpen || text.IsEmpty ? null : IsSet(text) ? ReadSet(text) : EdtfDateReader.Read(text, allowTime: false);
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
            var date = EdtfDateReader.Read(text, allowTime: false);
            member = new EdtfMember(date, date, isRange: false);
            return date is not null;
        }

        var (firstText, lastText) = (text[..dots].ToString(), text[(dots + 2)..].ToString());
        var first = EdtfDateReader.Read(firstText.AsSpan(), allowTime: false);
        var last = EdtfDateReader.Read(lastText.AsSpan(), allowTime: false);
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
}
