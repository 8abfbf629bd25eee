using System.Globalization;
using System.Text;

namespace FactGen.Quantities;

/// <summary>Numbers as the format writes them: ASCII digits, <c>-</c>, a decimal point, and commas between groups of three.</summary>
internal static class Numeral
{
    /// <summary>The most digits that a number may have, so that it always fits into a <see cref="decimal"/>.</summary>
    public const int MostDigits = 27;

    /// <summary>
    /// The most digits of a number that a hedge multiplies, so that the ends stay exact and can be printed and parsed again.
    /// </summary>
    public const int MostHedgedDigits = 24;

    /// <summary>The most digits of a number with these words.</summary>
    public static int MostDigitsOf(Approximation approximation) =>
        approximation is Approximation.About or Approximation.Nearly or Approximation.Over ? MostHedgedDigits : MostDigits;

    /// <summary>
    /// Reads a number. Refused: leading zeros, a plus, an exponent, a bare point, a wrong group, and other scripts' digits.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int mostDigits, out decimal number)
    {
        number = 0;
        var negative = !text.IsEmpty && text[0] == '-';
        if (negative)
        {
            text = text[1..];
        }

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if ((point >= 0 && fraction.IsEmpty) || !IsWellGrouped(whole))
        {
            return false;
        }

        var digits = 0;
        foreach (var character in whole)
        {
            if (character != ',' && !TryAppend(character, mostDigits, ref number, ref digits))
            {
                return false;
            }
        }

        foreach (var character in fraction)
        {
            if (!TryAppend(character, mostDigits, ref number, ref digits))
            {
                return false;
            }
        }

        if (negative && number == 0)
        {
            return false;
        }

        // Set the scale instead of dividing, so that "12.50" keeps its last zero.
        var bits = decimal.GetBits(number);
        number = new decimal(bits[0], bits[1], bits[2], negative, (byte)fraction.Length);
        return true;
    }

    /// <summary>Writes a number with commas between groups of three, independent of the culture.</summary>
    public static string Write(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var start = text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        var end = point < 0 ? text.Length : point;
        if (end - start <= 3)
        {
            return text;
        }

        var grouped = new StringBuilder(text);
        for (var comma = end - 3; comma > start; comma -= 3)
        {
            grouped.Insert(comma, ',');
        }

        return grouped.ToString();
    }

    private static bool TryAppend(char character, int mostDigits, ref decimal number, ref int digits)
    {
        if (character is < '0' or > '9' || ++digits > mostDigits)
        {
            return false;
        }

        number = (number * 10) + (character - '0');
        return true;
    }

    /// <summary>
    /// Whether the part before the point is <c>0</c>, or starts with a digit from 1 to 9 and has no commas or all of them.
    /// </summary>
    private static bool IsWellGrouped(ReadOnlySpan<char> whole)
    {
        if (whole.IsEmpty || (whole[0] == '0' && whole.Length > 1))
        {
            return false;
        }

        var comma = whole.IndexOf(',');
        if (comma < 0)
        {
            return true;
        }

        if (comma is 0 or > 3 || (whole.Length - comma) % 4 != 0)
        {
            return false;
        }

        for (var index = comma; index < whole.Length; index++)
        {
            if (whole[index] == ',' != ((index - comma) % 4 == 0))
            {
                return false;
            }
        }

        return true;
    }
}
