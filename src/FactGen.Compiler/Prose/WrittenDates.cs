using System.Globalization;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>
/// The numbers and words of a text, in which a known day is looked for in all usual writings: <c>5 January 2022</c>, <c>Jan. 5, 2022</c>,
/// <c>5/1/22</c>, <c>2022年1月5日</c>, <c>5 января 2022</c>. It finds too much rather than too little.
/// </summary>
internal sealed class WrittenDates
{
    /// <summary>How far the parts of a date may be apart, in numbers and words: "5th day of January 2022".</summary>
    private const int Reach = 4;

    private static readonly HashSet<string> NotInDates = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "by", "of", "since", "from", "to", "and", "or", "for", "at", "until", "till", "before", "after", "with", "than", "the", "was",
        "were",
    };

    private readonly string _text;
    private readonly List<Item> _items = [];

    /// <summary>Reads the numbers and words of a text.</summary>
    public WrittenDates(string text)
    {
        _text = text;
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            if (char.IsDigit(text[index]))
            {
                var value = 0L;
                for (; index < text.Length && char.IsDigit(text[index]); index++)
                {
                    value = Math.Min(int.MaxValue, (value * 10) + (long)CharUnicodeInfo.GetNumericValue(text[index]));
                }

                _items.Add(new Item(start, index - start, (int)value));
            }
            else if (IsOfWord(text[index]))
            {
                while (index < text.Length && IsOfWord(text[index]))
                {
                    index++;
                }

                _items.Add(new Item(start, index - start, null));
            }
            else
            {
                index++;
            }
        }
    }

    /// <summary>Whether a number with at most two digits occurs: the day of a date in a language whose months are not read.</summary>
    public bool HasDay(int day) =>
        _items.Exists(item => item.Value == day && item.Length <= 2) || _text.IndexOfAny(['〇', '一', '二', '三', '十']) >= 0;

    /// <summary>Whether a day occurs in a text whose months are read.</summary>
    public bool HasDay(DateTime day)
    {
        var year = day.Year.ToString("0000", CultureInfo.InvariantCulture);
        var (two, month) = (day.Day.ToString("00", CultureInfo.InvariantCulture), day.Month.ToString("00", CultureInfo.InvariantCulture));
        string[] joined = [year + month + two, two + month + year, month + two + year];
        for (var index = 0; index < _items.Count; index++)
        {
            if ((_items[index] is { Length: 8, Value: not null } && Array.IndexOf(joined, TextOf(index)) >= 0)
                || (IsNumber(index, day.Day)
                    && (HasMonthBeside(index, day) || IsInFigures(index, day) || HasForeignMonth(index, day.Year))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a month occurs in a text whose months are read.</summary>
    public bool HasMonth(int year, int month)
    {
        for (var index = 0; index < _items.Count; index++)
        {
            var isFound = MonthOf(index) == month
                ? !IsOfOtherYear(index + 1, year)
                : IsNumber(index, month)
                    ? IsYear(index + 1, year) || IsYear(index - 1, year) || IsYear(index + 2, year)
                    : IsYear(index, year) && IsForeignMonth(index - 1);
            if (isFound)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of some years occurs, in full or in two digits behind a mark: <c>2021/22</c>, <c>’22</c>.</summary>
    public bool HasYear(int first, int last) => _items.Exists(item => item.Value is { } value
        ? (value >= first && value <= last)
            || (item is { Length: 2, Start: > 0 } && !char.IsWhiteSpace(_text[item.Start - 1])
                && value >= first % 100 && value <= last % 100)
        : IsRoman(_text.Substring(item.Start, item.Length), first, last));

    private static bool IsOfWord(char character) =>
        char.IsLetter(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsRoman(string word, int first, int last)
    {
        var value = 0;
        for (var index = 0; index < word.Length; index++)
        {
            var (one, next) = (Roman(word[index]), index + 1 < word.Length ? Roman(word[index + 1]) : 0);
            if (one == 0)
            {
                return false;
            }

            value += one < next ? -one : one;
        }

        return value >= first && value <= last;
    }

    private static int Roman(char letter) =>
        letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000, _ => 0 };

    private string TextOf(int index) => _text.Substring(_items[index].Start, _items[index].Length);

    private bool IsNumber(int index, int value) =>
        index >= 0 && index < _items.Count && _items[index].Value == value && _items[index].Length <= 2;

    private bool IsYear(int index, int year) =>
        index >= 0 && index < _items.Count && _items[index] is { Value: { } value, Length: var length }
        && (value == year || (length == 2 && value == year % 100));

    private bool IsWord(int index) => index >= 0 && index < _items.Count && _items[index].Value is null;

    private int MonthOf(int index) =>
        IsWord(index) && _items[index].Length <= 9 ? EnglishMonths.OfName(TextOf(index).ToLowerInvariant()) : 0;

    private bool IsForeignMonth(int index) => IsWord(index) && MonthOf(index) == 0 && !NotInDates.Contains(TextOf(index));

    /// <summary>"11 January", "January the 11th", "this 11th day of January", without another year behind.</summary>
    private bool HasMonthBeside(int index, DateTime day) => HasMonth(index, 1, day) || HasMonth(index, -1, day);

    private bool HasMonth(int index, int step, DateTime day)
    {
        for (var at = index + step; Math.Abs(at - index) <= Reach && IsWord(at); at += step)
        {
            if (MonthOf(at) is var month and > 0)
            {
                return month == day.Month && !IsOfOtherYear(Math.Max(at, index) + 1, day.Year);
            }
        }

        return false;
    }

    /// <summary>Whether another year is here or behind a word: "11th January, A.D. 1987".</summary>
    private bool IsOfOtherYear(int index, int year)
    {
        for (var at = index; at < _items.Count && at <= index + 2; at++)
        {
            if (_items[at] is { Length: 4, Value: { } value })
            {
                return value != year && value is >= 1500 and < 2200 && !IsTime(at + 1);
            }
        }

        return false;
    }

    private bool IsTime(int index) =>
        IsWord(index) && TextOf(index).ToLowerInvariant() is "gmt" or "utc" or "hours" or "hrs" or "h" or "est" or "et";

    /// <summary>Day, month and year in figures, the year at an end; a letter may be behind each: <c>2022年1月5日</c>.</summary>
    private bool IsInFigures(int index, DateTime day)
    {
        var (next, last) = (NextInFigures(index, 1), NextInFigures(index, -1));
        return (IsYear(next, day.Year) && IsNumber(last, day.Month))
            || (IsNumber(next, day.Month) && (IsYear(last, day.Year) || IsYear(NextInFigures(next, 1), day.Year)))
            || (IsNumber(last, day.Month) && IsYear(NextInFigures(last, -1), day.Year))
            || (IsYear(last, day.Year) && IsNumber(NextInFigures(last, -1), day.Month));
    }

    private int NextInFigures(int index, int step) =>
        IsWord(index + step) && _items[index + step].Length == 1 ? index + (2 * step) : index + step;

    /// <summary>Between day and year are words that are not read: "11 января 2022", "2022. gada 11. janvāris".</summary>
    private bool HasForeignMonth(int index, int year)
    {
        foreach (var step in (ReadOnlySpan<int>)[1, -1])
        {
            var at = index + step;
            while (Math.Abs(at - index) <= Reach && IsForeignMonth(at))
            {
                at += step;
            }

            if (at != index + step && IsYear(at, year) && _items[at].Length == 4)
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Item(int Start, int Length, int? Value);
}
