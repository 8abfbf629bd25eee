namespace FactGen.Compiler.Prose.English;

/// <summary>A length of time in units of the calendar: <c>two years and three months</c>.</summary>
/// <param name="Years">The years.</param>
/// <param name="Months">The months.</param>
/// <param name="Weeks">The weeks.</param>
/// <param name="Days">The days.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="Side">What words before it say about it: that it is about so long, or longer.</param>
internal sealed record EnglishLength(int Years, int Months, int Weeks, int Days, int Next, DateSide Side)
{
    /// <summary>The day so long before or after another.</summary>
    public long Move(long day, int direction) =>
        CalendarDays.AddMonths(day, direction * ((12 * Years) + Months)) + (direction * ((7L * Weeks) + Days));

    /// <summary>
    /// The day so long before or after some days and, if it counts by weeks, months or years, the week, month or year that contains it.
    /// </summary>
    public DaySpan[] Around(DaySpan from, int direction)
    {
        if (from is not { First: { } first, Last: { } last })
        {
            return [default];
        }

        var day = new DaySpan(Move(first, direction), Move(last, direction));
        return Days > 0 ? [day]
            : Weeks > 0 ? [Unit(day, CalendarUnit.Week), day]
            : Months > 0 ? [Unit(day, CalendarUnit.Month), day]
            : [Unit(day, CalendarUnit.Year), Unit(day, CalendarUnit.Month), day];
    }

    private static DaySpan Unit(DaySpan day, CalendarUnit unit) =>
        new(CalendarDays.UnitAround(day.First!.Value, unit, 0).First, CalendarDays.UnitAround(day.Last!.Value, unit, 0).Last);
}

/// <summary>Reads lengths of time that lead from one day to another.</summary>
internal static class EnglishLengths
{
    /// <summary>The most words of approximation before a length, so that a long row of them is not read again from each.</summary>
    private const int MostWordsBefore = 3;

    /// <summary>The most units of one length: years, months, weeks and days.</summary>
    private const int MostUnits = 4;

    private static readonly HashSet<string> Exact = new(StringComparer.Ordinal) { "just", "only", "exactly", "another", "the" };

    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "about", "around", "roughly", "approximately", "some", "nearly", "almost",
    };

    /// <summary>The words that such a length may begin with, numbers aside.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = [.. Exact, .. About, "more", "over", "a", "an", "half"];

    /// <summary>Reads a number of days, weeks, months or years, or several of them.</summary>
    public static EnglishLength? Read(Tokens tokens, int index)
    {
        var side = DateSide.On;
        for (var words = 0; words < MostWordsBefore && tokens.At(index).Kind is TokenKind.Word; words++)
        {
            var word = tokens.At(index).Lower;
            var isMore = word == "over" || (word == "more" && tokens.At(index + 1).Is("than"));
            side = About.Contains(word) ? DateSide.About : isMore ? DateSide.After : side;
            if (!isMore && !Exact.Contains(word) && !About.Contains(word))
            {
                break;
            }

            index += word == "more" ? 2 : 1;
        }

        var length = new EnglishLength(0, 0, 0, 0, index, side);
        for (var units = 0; units < MostUnits && ReadOne(tokens, length.Next) is { } more; units++)
        {
            length = Sum(length, more);
            var at = length.Next + (tokens.At(length.Next).IsMark(',') ? 1 : 0);
            at += tokens.At(at).Is("and") ? 1 : 0;
            if (ReadOne(tokens, at) is null)
            {
                break;
            }

            length = length with { Next = at };
        }

        return length.Next == index || length.Years > 9999 || length.Months > 99_999 || length.Weeks > 99_999
            || length.Days > 999_999 ? null : length;
    }

    private static EnglishLength Sum(EnglishLength one, EnglishLength other) => one with
    {
        Years = one.Years + other.Years,
        Months = one.Months + other.Months,
        Weeks = one.Weeks + other.Weeks,
        Days = one.Days + other.Days,
        Next = other.Next,
    };

    private static EnglishLength? ReadOne(Tokens tokens, int index)
    {
        var isHalf = tokens.At(index).Is("half");
        if (isHalf)
        {
            var at = index + (tokens.At(index + 1).Lower is "a" or "an" || tokens.At(index + 1).IsMark('-') ? 2 : 1);
            return EnglishUnits.Time(tokens, at) is { } halved ? Of(0.5m, halved) : null;
        }

        var (number, next) = tokens.At(index).Lower is "a" or "an" && !(tokens.At(index + 1).Is("couple")) ? (1m, index + 1)
            : EnglishNumbers.Read(tokens, index) is { } read ? (read.Value, read.Next)
            : (0m, index);
        next += number > 0 && tokens.At(next).Is("of") ? 1 : 0;
        if (number is <= 0 or >= 10_000 || EnglishUnits.Time(tokens, next) is not { } unit)
        {
            return null;
        }

        return tokens.StandsAt(unit.Next, "and", "a", "half") ? Of(number + 0.5m, unit with { Next = unit.Next + 3 }) : Of(number, unit);
    }

    /// <summary>A number of units, if that is a whole number of units of the calendar.</summary>
    private static EnglishLength? Of(decimal number, EnglishUnit unit)
    {
        number *= unit.Factor;
        var name = unit.Name;
        if (name == "years" && number != decimal.Truncate(number) && number < 1000)
        {
            (number, name) = (number * 12, "months");
        }

        if (number != decimal.Truncate(number) || number >= 100_000)
        {
            return null;
        }

        var whole = (int)number;
        return name switch
        {
            "years" => new EnglishLength(whole, 0, 0, 0, unit.Next, DateSide.On),
            "months" => new EnglishLength(0, whole, 0, 0, unit.Next, DateSide.On),
            "weeks" => new EnglishLength(0, 0, whole, 0, unit.Next, DateSide.On),
            "days" => new EnglishLength(0, 0, 0, whole, unit.Next, DateSide.On),
            "hours" or "minutes" or "seconds" => null,
            _ => null,
        };
    }
}
