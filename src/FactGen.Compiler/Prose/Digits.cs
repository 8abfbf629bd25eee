using System.Globalization;

namespace FactGen.Compiler.Prose;

/// <summary>The numbers in digits of a text in any language, without what they count.</summary>
internal static class Digits
{
    /// <summary>The most digits of a number that is read.</summary>
    private const int Longest = 18;

    /// <summary>
    /// All numbers, each with whatever its separators may mean: <c>2.030</c> is 2030 and 2.03. Digits of all scripts count.
    /// </summary>
    public static List<decimal> In(string text)
    {
        var numbers = new List<decimal>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            AddMeanings(text, start, end, numbers);
            start = end;
        }

        return numbers;
    }

    /// <summary>Past the digits that begin at a place, with one separator at a time between them; the place itself if none do.</summary>
    private static int EndOf(string text, int start)
    {
        var end = start;
        for (var next = start; next < text.Length; next++)
        {
            if (char.IsDigit(text[next]))
            {
                end = next + 1;
            }
            else if (end != next || end == start || !IsSeparator(text[next]))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsSeparator(char character) =>
        character is '.' or ',' or '\'' or '’' or ' ' or '\u00a0' or '\u202f' or '\u2009' or '٫' or '٬';

    private static void AddMeanings(string text, int start, int end, List<decimal> numbers)
    {
        List<string> groups = [""];
        for (var index = start; index < end; index++)
        {
            if (char.IsDigit(text[index]))
            {
                groups[groups.Count - 1] += (char)('0' + (int)char.GetNumericValue(text[index]));
            }
            else
            {
                groups.Add("");
            }
        }

        if (groups.Count == 1 || groups.Skip(1).All(group => group.Length == 3))
        {
            Add(string.Concat(groups));
        }

        if (groups.Count > 1)
        {
            Add(string.Concat(groups.Take(groups.Count - 1)) + "." + groups[groups.Count - 1]);
        }

        // Numbers that only a space parts: "3 2031".
        groups.ForEach(group =>
        {
            if (groups.Count > 1 && group.Length != 3)
            {
                Add(group);
            }
        });

        void Add(string digits)
        {
            if (digits.Length <= Longest && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }
    }
}
