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
    private static readonly Dictionary<string, int> Units = Numbered(
        0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
    };

    /// <summary>Letters that stand for a scale right behind a number.</summary>
    private static readonly Dictionary<string, decimal> Letters = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mln"] = 1_000_000, ["bn"] = 1_000_000_000, ["bln"] = 1_000_000_000, ["tn"] = 1_000_000_000_000, ["trn"] = 1_000_000_000_000,
    };

    private static readonly Dictionary<string, int> Ordinals = Numbered(
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
        + "eighteenth nineteenth twentieth");

    /// <summary>The words that a number may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = [.. Units.Keys, .. Tens.Keys, "half", "a"];

    /// <summary>The words that a place in an order may begin with.</summary>
    public static IReadOnlyCollection<string> OrdinalBeginnings { get; } = [.. Ordinals.Keys, .. Tens.Keys];

    /// <summary>Reads the number that begins at an index.</summary>
    public static EnglishNumber? Read(Token[] tokens, int index) =>
        tokens.At(index).Kind switch
        {
            TokenKind.Number => ReadDigits(tokens, index),
            TokenKind.Word => ReadWords(tokens, index),
            _ => null,
        };

    /// <summary>Reads a place in an order: <c>third</c>, <c>twenty-first</c>, <c>5th</c>.</summary>
    public static EnglishNumber? ReadOrdinal(Token[] tokens, int index)
    {
        var token = tokens.At(index);
        if (token.Kind is TokenKind.Number)
        {
            return tokens.At(index + 1) is { IsGlued: true, Lower: "st" or "nd" or "rd" or "th" } && TryParse(token.Text, out var number) && number == decimal.Truncate(number)
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

    /// <summary>Reads digits with commas or spaces between groups of three, and a decimal point.</summary>
    public static bool TryParse(string digits, out decimal number)
    {
        number = 0;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits.Substring(0, point);
        var groups = whole.Split(',', ' ');
        if (digits.Length > 24 || (groups[0].Length > 1 && groups[0][0] == '0')
            || (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(group => group.Length != 3))))
        {
            return false;
        }

        // Other scripts' digits and two separators at once fail here.
        var plain = string.Concat(groups) + (point < 0 ? "" : digits.Substring(point));
        return !(whole.IndexOf(',') >= 0 && whole.IndexOf(' ') >= 0)
            && plain.All(character => character is (>= '0' and <= '9') or '.')
            && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static EnglishNumber? ReadDigits(Token[] tokens, int index)
    {
        if (!TryParse(tokens[index].Text, out var value))
        {
            return null;
        }

        var next = tokens.At(index + 1);
        if (next.IsGlued && Letters.TryGetValue(next.Lower, out var letter))
        {
            return new EnglishNumber(value * letter, index + 2, letter, true);
        }

        // "5th" is a place, "1990s" a decade, and "4x4" is no number.
        if (next is { IsGlued: true, Kind: TokenKind.Word } && next.Text[0] != '\'')
        {
            return null;
        }

        return WithScale(tokens, WithHalf(tokens, new EnglishNumber(value, index + 1, 1, false)));
    }

    private static EnglishNumber? ReadWords(Token[] tokens, int index)
    {
        var first = tokens[index].Lower;
        if (first == "half" && tokens.At(index + 1).Lower is "a" or "the" && Scales.TryGetValue(tokens.At(index + 2).Lower, out var halved))
        {
            return new EnglishNumber(halved / 2, index + 3, halved, true);
        }

        if (first is "a" or "an" or "several")
        {
            return first == "a" && tokens.At(index + 1).Is("couple") ? new EnglishNumber(2, index + (tokens.At(index + 2).Is("of") ? 3 : 2), 1, true)
                : first == "a" && Scales.TryGetValue(tokens.At(index + 1).Lower, out var scale) ? WithScale(tokens, new EnglishNumber(scale, index + 2, scale, true))
                : null;
        }

        var (total, group, next) = (0m, -1m, index);
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
            else if (word is "thousand" or "million" or "billion" && group > 0 && (total == 0 || Scales[word] < 1_000_000))
            {
                total += group * Scales[word];
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

        var value = total + Math.Max(0, group);
        var isRound = value >= 100 && value % 100 == 0;
        return WithScale(tokens, WithHalf(tokens, new EnglishNumber(value, next, isRound ? 100 : 1, isRound)));
    }

    /// <summary>Whether a smaller number follows, as in "two thousand and thirty".</summary>
    private static bool Continues(Token[] tokens, int index) =>
        Units.ContainsKey(tokens.At(index).Lower) || Tens.ContainsKey(tokens.At(index).Lower)
        || (tokens.At(index).Is("and") && (Units.ContainsKey(tokens.At(index + 1).Lower) || Tens.ContainsKey(tokens.At(index + 1).Lower)));

    private static EnglishNumber WithHalf(Token[] tokens, EnglishNumber number) =>
        tokens.StandsAt(number.Next, "and", "a", "half") ? number with { Value = number.Value + 0.5m, Next = number.Next + 3 } : number;

    private static EnglishNumber WithScale(Token[] tokens, EnglishNumber number)
    {
        var hyphen = tokens.At(number.Next) is { IsGlued: true } mark && mark.IsMark('-') ? 1 : 0;
        return Scales.TryGetValue(tokens.At(number.Next + hyphen).Lower, out var scale) && number.Value < 1_000_000
            ? WithScale(tokens, new EnglishNumber(number.Value * scale, number.Next + hyphen + 1, scale, true))
            : number;
    }

    private static Dictionary<string, int> Numbered(int first, string words) =>
        words.Split(' ').Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index + first, StringComparer.Ordinal);
}
