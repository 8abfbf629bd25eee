using System.Globalization;

namespace FactGen.Compiler.Prose.English;

/// <summary>A number read from a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The index of the token after it.</param>
/// <param name="Scale">The scale word that it ends with, as a number (a million), or 1.</param>
/// <param name="IsRound">Whether words make a round number of it: "19 million", "a dozen".</param>
internal readonly record struct EnglishNumber(decimal Value, int Next, decimal Scale, bool IsRound);

/// <summary>Reads numbers: <c>2,030</c>, <c>2.5 million</c>, <c>twenty-one</c>, <c>half a dozen</c>, <c>two and a half</c>.</summary>
internal static class EnglishNumbers
{
    /// <summary>The most digits that a number of a text may have, separators counted.</summary>
    private const int MostDigits = 24;

    /// <summary>
    /// A number that letters or words multiply is below this, so that no product leaves the range of <see cref="decimal"/>.
    /// </summary>
    private const decimal GreatestScaled = 1_000_000_000_000;

    private static readonly Dictionary<string, int> Units = Numbered(
        0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, int> Ordinals = Numbered(
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
        + "eighteenth nineteenth twentieth");

    /// <summary>The words that a number may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = [.. Units.Keys, .. Tens.Keys, "half", "a"];

    /// <summary>The words that a place in an order may begin with.</summary>
    public static IReadOnlyCollection<string> OrdinalBeginnings { get; } = [.. Ordinals.Keys, .. Tens.Keys];

    /// <summary>The words that multiply a number.</summary>
    public static IReadOnlyCollection<string> Scales { get; } = ["dozen", "hundred", "thousand", "million", "billion", "trillion"];

    /// <summary>The words that a number or a place in an order may have.</summary>
    public static IReadOnlyCollection<string> All { get; } = [.. Beginnings, .. OrdinalBeginnings, .. Scales, "an", "several", "couple", "of", "the", "and", "-"];

    /// <summary>Reads the number that begins at an index.</summary>
    public static EnglishNumber? Read(Tokens tokens, int index) =>
        tokens.At(index).Kind switch
        {
            TokenKind.Number => ReadDigits(tokens, index),
            TokenKind.Word => ReadWords(tokens, index),
            _ => null,
        };

    /// <summary>Reads a place in an order: <c>third</c>, <c>twenty-first</c>, <c>5th</c>.</summary>
    public static EnglishNumber? ReadOrdinal(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Number)
        {
            return IsOrdinalEnding(tokens.At(index + 1)) && TryParse(token.Span, out var number) && number == decimal.Truncate(number)
                ? new EnglishNumber(number, index + 2, 1, false)
                : null;
        }

        if (Ordinals.TryGetValue(token.Lower, out var place))
        {
            return new EnglishNumber(place, index + 1, 1, false);
        }

        return Tens.TryGetValue(token.Lower, out var ten) && tokens.At(index + 1).IsMark('-')
            && Ordinals.TryGetValue(tokens.At(index + 2).Lower, out var rest) && rest < 10
            ? new EnglishNumber(ten + rest, index + 3, 1, false)
            : null;
    }

    /// <summary>Whether a token makes a place in an order of the digits before it.</summary>
    public static bool IsOrdinalEnding(in Token token) => token is { IsGlued: true, Lower: "st" or "nd" or "rd" or "th" };

    /// <summary>The number that a word multiplies by; 0 of any other word.</summary>
    internal static decimal ScaleOf(in Token token) => token.Kind is not TokenKind.Word ? 0 : token.Lower switch
    {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => 0,
    };

    /// <summary>The scale that letters stand for right behind a number; 0 of any others.</summary>
    private static decimal ScaleOfLetters(in Token token) => !token.IsGlued || token.Kind is not TokenKind.Word ? 0 : token.Lower switch
    {
        "k" => 1_000,
        "m" or "mn" or "mln" => 1_000_000,
        "bn" or "bln" => 1_000_000_000,
        "tn" or "trn" => 1_000_000_000_000,
        _ => 0,
    };

    /// <summary>Reads digits with commas or spaces between groups of three, and a decimal point.</summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out decimal number)
    {
        number = 0;
        if (digits.Length > MostDigits)
        {
            return false;
        }

        var separator = '\0'; // between the groups
        var group = 0; // how many digits the group has so far
        var unit = 0m; // what the last digit behind the point is worth; 0 before it
        foreach (var character in digits)
        {
            if (character is >= '0' and <= '9')
            {
                if (unit > 0)
                {
                    unit *= 0.1m;
                    number += (character - '0') * unit;
                }
                else if (group++ == 1 && separator == '\0' && number == 0)
                {
                    return false; // a zero before other digits
                }
                else
                {
                    number = (number * 10) + (character - '0');
                }
            }
            else if (unit == 0 && character == '.' && (separator == '\0' || group == 3))
            {
                unit = 1;
            }
            else if (unit == 0 && character is ',' or ' ' && (separator == '\0' ? group <= 3 : group == 3 && character == separator))
            {
                (separator, group) = (character, 0);
            }
            else
            {
                return false; // other scripts' digits among them
            }
        }

        return unit > 0 || separator == '\0' || group == 3;
    }

    private static EnglishNumber? ReadDigits(Tokens tokens, int index)
    {
        if (!TryParse(tokens[index].Span, out var value))
        {
            return null;
        }

        var next = tokens.At(index + 1);
        if (value < GreatestScaled && ScaleOfLetters(next) is > 0 and var letter)
        {
            return new EnglishNumber(value * letter, index + 2, letter, true);
        }

        // "5th" is a place, "1990s" a decade, and "4x4" is no number.
        if (next is { IsGlued: true, Kind: TokenKind.Word } && next.First != '\'' && !EnglishUnits.IsGlued(tokens, index + 1))
        {
            return null;
        }

        return WithScale(tokens, WithHalf(tokens, new EnglishNumber(value, index + 1, 1, false)));
    }

    private static EnglishNumber? ReadWords(Tokens tokens, int index)
    {
        var first = tokens[index].Lower;
        if (first == "half" && tokens.At(index + 1).Lower is "a" or "the" && ScaleOf(tokens.At(index + 2)) is > 0 and var halved)
        {
            return new EnglishNumber(halved / 2, index + 3, halved, true);
        }

        if (first is "a" or "an" or "several")
        {
            return first == "a" && tokens.At(index + 1).Is("couple") ? new EnglishNumber(2, index + (tokens.At(index + 2).Is("of") ? 3 : 2), 1, true)
                : first == "a"
                    && ScaleOf(tokens.At(index + 1)) is > 0 and var scale ? WithScale(
                        tokens, new EnglishNumber(scale, index + 2, scale, true))
                : null;
        }

        var (total, group, next) = (0L, -1L, index);
        while (true)
        {
            var word = tokens.At(next).Lower;
            if (Tens.TryGetValue(word, out var ten) && (group < 0 || (group >= 100 && group % 100 == 0)))
            {
                var hyphen = tokens.At(next + 1).IsMark('-') ? 1 : 0;
                var isCompound = Units.TryGetValue(tokens.At(next + 1 + hyphen).Lower, out var unit) && unit is > 0 and < 10;
                group = Math.Max(0, group) + ten + (isCompound ? unit : 0);
                next += isCompound ? 2 + hyphen : 1;
            }
            else if (Units.TryGetValue(word, out var single) && (group < 0 || (group >= 100 && group % 100 == 0)))
            {
                group = Math.Max(0, group) + single;
                next++;
            }
            else if (word == "hundred" && group is > 0 and < 100)
            {
                group *= 100;
                next++;
            }
            else if (word is "thousand" or "million" or "billion" && group > 0 && (total == 0 || word == "thousand"))
            {
                total += group * (long)ScaleOf(tokens[next]);
                group = -1;
                next++;
                if (total > 0 && !Continues(tokens, next))
                {
                    break;
                }
            }
            else if (word == "and" && (group >= 100 || (group < 0 && total > 0)) && Continues(tokens, next + 1))
            {
                next++;
            }
            else
            {
                break;
            }
        }

        if (next == index)
        {
            return null;
        }

        var value = total + Math.Max(0L, group);
        var isRound = value >= 100 && value % 100 == 0;
        return WithScale(tokens, WithHalf(tokens, new EnglishNumber(value, next, isRound ? 100 : 1, isRound)));
    }

    /// <summary>Whether a smaller number follows, as in "two thousand and thirty".</summary>
    private static bool Continues(Tokens tokens, int index) =>
        Units.ContainsKey(tokens.At(index).Lower) || Tens.ContainsKey(tokens.At(index).Lower)
        || (tokens.At(index).Is("and") && (Units.ContainsKey(tokens.At(index + 1).Lower) || Tens.ContainsKey(tokens.At(index + 1).Lower)));

    private static EnglishNumber WithHalf(Tokens tokens, EnglishNumber number) =>
        tokens.StandsAt(number.Next, "and", "a", "half") ? number with { Value = number.Value + 0.5m, Next = number.Next + 3 } : number;

    /// <summary>The number with the words of scale behind it, however many a text has in a row.</summary>
    private static EnglishNumber WithScale(Tokens tokens, EnglishNumber number)
    {
        while (true)
        {
            var hyphen = tokens.At(number.Next) is { IsGlued: true } mark && mark.IsMark('-') ? 1 : 0;
            if (number.Value >= 1_000_000 || ScaleOf(tokens.At(number.Next + hyphen)) is not (> 0 and var scale))
            {
                return number;
            }

            number = new EnglishNumber(number.Value * scale, number.Next + hyphen + 1, scale, true);
        }
    }

    private static Dictionary<string, int> Numbered(int first, string words) =>
        words.Split(' ').ToDictionary(word => word, _ => first++, StringComparer.Ordinal);
}
