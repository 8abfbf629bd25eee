namespace FactGen.Compiler.Prose.Languages;

/// <summary>Gives the year of one date to another that is joined with it: "vom 4. Oktober bis 7. November 2030".</summary>
internal sealed class TableDateJoins(LanguageTables tables, Tokens tokens)
{
    /// <summary>How many tokens may be between two dates that are joined.</summary>
    private const int MostBetween = 3;

    /// <summary>Joins neighbours, from the last to the first, so that a year reaches all before it.</summary>
    public void Join(List<TableDate> dates)
    {
        LeaveCountedUnread(dates);
        for (var index = dates.Count - 2; index >= 0; index--)
        {
            var (one, other) = (dates[index], dates[index + 1]);
            if (one.IsUnread || other.IsUnread || !AreJoined(one, other))
            {
                continue;
            }

            if (one is { Year: null, OfYear: { } ofOne } && other.Year is { } last)
            {
                dates[index] = WithYear(index, ofOne, last, last - 1);
            }
            else if (one.Year is { } first && other is { Year: null, OfYear: { } ofOther })
            {
                dates[index + 1] = WithYear(index + 1, ofOther, first, first);
            }
        }

        // A year that only the first has reaches all behind it.
        for (var index = 1; index < dates.Count; index++)
        {
            if (dates[index - 1].Year is { } year && dates[index] is { Year: null, OfYear: { } ofYear, IsUnread: false } other
                && AreJoined(dates[index - 1], other))
            {
                dates[index] = WithYear(index, ofYear, year, year);
            }
        }

        TableDate WithYear(int index, Func<int, DaySpan> ofYear, int year, int before)
        {
            var date = dates[index];
            var next = index + 1 < dates.Count ? dates[index + 1] : null;
            var isLater = before < year && next is not null && ofYear(year).First > next.Days(0, false).FirstOrDefault().First;
            var given = isLater ? before : year;
            var days = ofYear(given);
            if (before == year && index > 0 && days.First < dates[index - 1].Days(0, false).FirstOrDefault().First)
            {
                (given, days) = (year + 1, ofYear(year + 1));
            }

            return days is { First: not null, Last: not null }
                ? date with { Days = (_, _) => [days], Year = given, NeedsAnchor = false, IsRelative = false }
                : TableDate.Unread(date.First, date.Next);
        }
    }

    /// <summary>"A week before 5 March" is neither a week ago nor 5 March.</summary>
    private void LeaveCountedUnread(List<TableDate> dates)
    {
        for (var index = 1; index < dates.Count; index++)
        {
            var (one, other) = (dates[index - 1], dates[index]);
            if (one.IsLength == other.IsLength || other.First - one.Next > MostBetween - 1)
            {
                continue;
            }

            var isApart = false;
            for (var at = one.Next; at < other.First; at++)
            {
                isApart |= tokens.At(at).Kind is not TokenKind.Word && !tokens.At(at).IsMark('\'');
            }

            if (!isApart)
            {
                (dates[index - 1], dates[index]) = (TableDate.Unread(one.First, one.Next), TableDate.Unread(other.First, other.Next));
            }
        }
    }

    /// <summary>Whether only words that join dates are between two.</summary>
    private bool AreJoined(TableDate one, TableDate other)
    {
        var (at, end) = (one.Next, other.First);
        if (end - at > MostBetween || end < at)
        {
            return false;
        }

        var isJoined = end == at && one.Side.Side is DateSide.Since;
        while (at < end)
        {
            if (EndOfJoint(at) is > 0 and var behind)
            {
                (at, isJoined) = (behind, true);
            }
            else if (IsSmall(tokens.At(at)))
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return isJoined;
    }

    /// <summary>Past "to", "until", "and" or a hyphen at an index; 0 if none is there.</summary>
    private int EndOfJoint(int index)
    {
        if (tables.RangeJoints.At(tokens, index, out _) is > 0 and var behind)
        {
            return behind;
        }

        if (tables.Sides.At(tokens, index, out var side) is > 0 and var behindSide && side is DateSide.Until)
        {
            return behindSide;
        }

        var token = tokens.At(index);
        return token.IsMark('-') || (token.Kind is TokenKind.Word && (tables.Joints.Contains(token.Lower)
            || Array.Exists(tables.Ranges, range => range.Joint == token.Lower))) ? index + 1 : 0;
    }

    /// <summary>Whether an article, an ending behind an apostrophe or a comma may be between two dates that are joined.</summary>
    private static bool IsSmall(in Token token) =>
        token is { Kind: TokenKind.Word, Length: <= 4 } || token.IsMark('\'') || token.IsMark(',');
}
