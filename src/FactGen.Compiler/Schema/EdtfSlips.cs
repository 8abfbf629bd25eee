using System.Globalization;

namespace FactGen.Compiler.Schema;

/// <summary>Finds the EDTF that was meant by a date in another form: <c>44 BC</c>, <c>5 January 2021</c>, <c>19uu</c>.</summary>
internal static class EdtfSlips
{
    /// <summary>No date that somebody writes by hand is longer.</summary>
    private const int MostCharacters = 40;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The sentence that says how to write a date.</summary>
    public static string Advice(string text) => Meant(text) is { } meant
        ? $" In EDTF that is '{meant}'."
        : " Write it in EDTF, as in 2022-01-13, 2022-01, 2022-01-05~ or 2022-01-03/2022-01-09.";

    /// <summary>The only EDTF that a text can mean; null if it can mean several dates, or none.</summary>
    public static string? Meant(string text)
    {
        text = text.Trim();
        return text.Length is 0 or > MostCharacters ? null
            : new[] { OfDigits(text), OfYears(text), OfPadding(text), OfFigures(text), OfWords(text) }
                .FirstOrDefault(meant => meant is not null && meant != text && FactDate.TryParse(meant, out _));
    }

    /// <summary><c>19uu</c>, <c>199x</c>, <c>1990s</c>, <c>2021–2022</c></summary>
    private static string? OfDigits(string text)
    {
        var form = new string([.. text.Select(character => character switch
        {
            'u' or 'U' or 'x' => 'X',
            '\u2013' or '\u2014' => '/',
            _ => character,
        })]);
        return text.Length == 5 && text.EndsWith("0s", StringComparison.Ordinal) && IsNumber(text.Substring(0, 4)) ? text.Substring(0, 3) + "X"
            : form.All(character => character is (>= '0' and <= '9') or 'X' or '-' or '/' or '~' or '?') ? form
            : null;
    }

    /// <summary><c>2021-2022</c></summary>
    private static string? OfYears(string text) =>
        text.Length == 9 && text[4] == '-' && IsNumber(text.Substring(0, 4)) && IsNumber(text.Substring(5))
            ? text.Substring(0, 4) + "/" + text.Substring(5)
            : null;

    /// <summary><c>2022-1-5</c>, <c>2022/01/05</c></summary>
    private static string? OfPadding(string text)
    {
        var parts = text.Split('-', '/', '.');
        return parts.Length is 2 or 3 && parts[0].Length == 4 && parts.All(IsNumber)
            ? string.Join("-", parts.Select(part => part.PadLeft(2, '0')))
            : null;
    }

    /// <summary><c>21/04/2016</c>, if the day cannot be the month.</summary>
    private static string? OfFigures(string text)
    {
        var parts = text.Split('/', '.', '-');
        if (parts.Length != 3 || parts[2].Length != 4 || !parts.All(IsNumber) || parts[0].Length > 2 || parts[1].Length > 2)
        {
            return null;
        }

        var (first, second) = (Number(parts[0]), Number(parts[1]));
        return first > 12 || first == second ? Day(parts[2], second, first)
            : second > 12 ? Day(parts[2], first, second)
            : null;
    }

    /// <summary><c>5 January 2021</c>, <c>January 2021</c>, <c>autumn 2019</c>, <c>44 BC</c>, <c>19th century</c>, <c>c. 1900</c>,
    /// <c>Q3 2019</c>, <c>1900 or 1901</c>, <c>between 1900 and 1905</c></summary>
    private static string? OfWords(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var isAbout = words.Length > 1 && (words[0] is "c." or "ca." or "c" or "ca" or "circa" or "about" or "around");
        var skipped = isAbout || words is ["the" or "in", _, ..] ? 1 : 0;
        return OfWords([.. words.Skip(skipped).Where(word => word != "of")]) is { } date ? date + (isAbout ? "~" : "") : null;
    }

    private static string? OfWords(string[] words) => words switch
    {
        [var year] when IsYear(year) => year,
        [var decade] when decade.Length == 5 => OfDigits(decade),
        [['q', >= '1' and <= '4' and var quarter], var year] when IsYear(year) => $"{year}-{quarter - '0' + 32}",
        [var year, "or", var other] when IsYear(year) && IsYear(other) => $"[{year},{other}]",
        [var year, "to", var other] when IsYear(year) && IsYear(other) => $"{year}/{other}",
        ["between", var year, "and", var other] when IsYear(year) && IsYear(other) => $"[{year}..{other}]",
        [var number, "bc" or "bce"] when IsNumber(number) && number.Length <= 4 && Number(number) > 0 => BeforeChrist(Number(number)),
        [var number, "ad" or "ce"] when IsNumber(number) && number.Length <= 4 => number.PadLeft(4, '0'),
        ["ad", var number] when IsNumber(number) && number.Length <= 4 => number.PadLeft(4, '0'),
        [var season, var year] when IsYear(year) && Array.IndexOf(Seasons, season == "fall" ? "autumn" : season) is >= 0 and var code =>
            $"{year}-{code + 21}",
        [var month, var year] when IsYear(year) && Month(month) > 0 => $"{year}-{Month(month):00}",
        [var day, var month, var year] when IsYear(year) && Month(month) > 0 && DayOf(day) is { } number => Day(year, Month(month), number),
        [var month, var day, var year] when IsYear(year) && Month(month) > 0 && DayOf(day) is { } number => Day(year, Month(month), number),
        [var place, "century"] when DayOf(place) is > 1 and < 30 and var century => $"{century - 1:00}XX",
        _ => null,
    };

    private static string BeforeChrist(int year) => year == 1 ? "0000" : "-" + (year - 1).ToString("0000", CultureInfo.InvariantCulture);

    private static string Day(string year, int month, int day) => $"{year}-{month:00}-{day:00}";

    private static bool IsYear(string word) => word.Length == 4 && IsNumber(word);

    private static int Month(string word)
    {
        var name = word.TrimEnd('.');
        return name.Length is 3 or 4
            ? Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.Ordinal)) + 1
            : Array.IndexOf(Months, word) + 1;
    }

    /// <summary>A day with or without its ending: <c>5</c>, <c>5th</c>.</summary>
    private static int? DayOf(string word)
    {
        var digits = word.Length > 2 && word.Substring(word.Length - 2) is "st" or "nd" or "rd" or "th" ? word.Substring(0, word.Length - 2) : word;
        return digits.Length <= 2 && IsNumber(digits) ? Number(digits) : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(character => character is >= '0' and <= '9');

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
