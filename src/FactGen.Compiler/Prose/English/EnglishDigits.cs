namespace FactGen.Compiler.Prose.English;

/// <summary>Reads digits: <c>2,030</c>, <c>1'234</c>, <c>.25</c>, <c>7·5</c>, <c>2 1/2</c>, <c>2½</c>, <c>4.9 × 10⁻¹⁵</c>.</summary>
internal static class EnglishDigits
{
    /// <summary>The most digits that a number of a text may have, separators counted.</summary>
    private const int MostDigits = 24;

    private const int GreatestExponent = 20;

    /// <summary>The number of digits that begin at an index, and the index after them.</summary>
    public static (decimal Value, int Next)? Read(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (IsLeadingPoint(tokens, index))
        {
            return TryParse(tokens[index + 1].Span, out var behind) && decimal.Truncate(behind) == behind
                ? (behind / PowerOfTen(tokens[index + 1].Length), index + 2)
                : null;
        }

        if (token.Kind is not TokenKind.Number)
        {
            return null;
        }

        if (Fraction(tokens, index) is { } fraction)
        {
            return fraction;
        }

        var span = token.Span;
        var vulgar = VulgarFraction(span[span.Length - 1]);
        if (vulgar > 0)
        {
            return span.Length == 1 ? (vulgar, index + 1)
                : TryParse(span.Slice(0, span.Length - 1), out var whole) && decimal.Truncate(whole) == whole ? (whole + vulgar, index + 1)
                : null;
        }

        return TryParse(span, out var value) || TryParsePointed(span, out value) ? Continued(tokens, index, value) : null;
    }

    /// <summary>Whether a point is right before digits and begins their number: ".25".</summary>
    public static bool IsLeadingPoint(Tokens tokens, int index) =>
        tokens.At(index) is var point && point.IsMark('.')
        && tokens.At(index + 1) is { Kind: TokenKind.Number, IsGlued: true }
        && (!point.IsGlued
            || tokens.At(index - 1) is { Kind: TokenKind.Mark, First: '(' or '-' or '$' or '€' or '£' or '<' or '>' or '~' });

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
        var isIndian = false; // whether a group of two was among them
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
            else if (unit == 0 && character is ',' or ' ' && MayFollow(character, separator, group, isIndian))
            {
                isIndian |= separator == ',' && group == 2;
                (separator, group) = (character, 0);
            }
            else
            {
                return false; // other scripts' digits among them
            }
        }

        return unit > 0 || separator == '\0' || group == 3;
    }

    /// <summary>
    /// Reads digits with points between groups of three and a decimal comma: <c>1.234,50</c>. They can mean only one number; three digits
    /// behind the comma may be another group, and are not read.
    /// </summary>
    private static bool TryParsePointed(ReadOnlySpan<char> digits, out decimal number)
    {
        number = 0;
        var comma = digits.IndexOf(',');
        if (comma < 5 || digits.Length - comma is not (2 or 3) || digits.Length > MostDigits
            || Plain(digits.Slice(comma + 1)) is not { } behind)
        {
            return false;
        }

        Span<char> whole = stackalloc char[comma];
        for (var index = 0; index < comma; index++)
        {
            if (digits[index] is ',' or ' ')
            {
                return false;
            }

            whole[index] = digits[index] == '.' ? ',' : digits[index];
        }

        var isRead = whole.IndexOf(',') > 0 && whole.LastIndexOf(',') == comma - 4 && TryParse(whole, out number);
        number += isRead ? behind / PowerOfTen(digits.Length - comma - 1) : 0;
        return isRead;
    }

    /// <summary>Whether a separator may follow a group. Groups of two, as in "5,00,000", go on to the last, which is of three.</summary>
    private static bool MayFollow(char character, char separator, int group, bool isIndian) =>
        separator == '\0' ? group <= 3
        : character == separator && (group == 3 ? !isIndian : group == 2 && character == ',');

    /// <summary>A number with what continues it after its first digits.</summary>
    private static (decimal Value, int Next) Continued(Tokens tokens, int index, decimal value)
    {
        var next = index + 1;
        var isWhole = decimal.Truncate(value) == value;
        if (isWhole && tokens[index].Length <= 3)
        {
            while (value < 1_000_000_000_000 && NextGroup(tokens, next) is { } group)
            {
                (value, next) = ((value * 1000) + group.Value, group.Next);
            }
        }

        if (isWhole && IsMiddlePoint(tokens.At(next)) && tokens.At(next + 1) is { Kind: TokenKind.Number, IsGlued: true } decimals
            && Plain(decimals.Span) is { } behind)
        {
            (value, next) = (value + (behind / PowerOfTen(decimals.Length)), next + 2);
        }
        else if (isWhole && next == index + 1)
        {
            var at = tokens.At(next) is { IsGlued: true } hyphen && hyphen.IsMark('-') ? next + 1 : next;
            if (tokens.At(at).Kind is TokenKind.Number
                && (Fraction(tokens, at) is var (part, after) ? part
                    : tokens[at].Length == 1 ? VulgarFraction(tokens[at].First)
                    : 0) is > 0 and < 1 and var added)
            {
                return (value + added, Fraction(tokens, at)?.Next ?? at + 1);
            }
        }

        return Exponent(tokens, next) is var (exponent, afterPower) ? (Scaled(value, exponent), afterPower) : (value, next);
    }

    /// <summary>A group of three digits after an apostrophe, or after a comma and a space if it cannot be a number.</summary>
    private static (decimal Value, int Next)? NextGroup(Tokens tokens, int next)
    {
        var mark = tokens.At(next);
        var at = tokens.At(next + 1).Kind is TokenKind.Break ? next + 2 : next + 1;
        var group = tokens.At(at);
        return mark.IsGlued && group is { Kind: TokenKind.Number, Length: 3 }
            && ((mark.IsMark('\'') && group.IsGlued) || (mark.IsMark(',') && group.First == '0'))
            && Plain(group.Span) is { } value
            ? (value, at + 1)
            : null;
    }

    private static bool IsMiddlePoint(in Token token) =>
        token is { Kind: TokenKind.Mark, IsGlued: true, First: '\u00b7' or '\u2219' or '\u22c5' or '\u2027' };

    /// <summary>A fraction of digits below one: "1/2". One that no decimal number equals is not read.</summary>
    internal static (decimal Value, int Next)? Fraction(Tokens tokens, int index)
    {
        var mark = tokens.At(index + 1);
        if (mark is not { Kind: TokenKind.Mark, IsGlued: true, First: '/' or '\u2044' }
            || tokens.At(index + 2) is not { Kind: TokenKind.Number, IsGlued: true } below
            || (tokens.At(index + 3) is { IsGlued: true } after && after.IsMark('/'))
            || (tokens.At(index) is { IsGlued: true } && tokens.At(index - 1).IsMark('/')))
        {
            return null;
        }

        return Plain(tokens[index].Span) is { } numerator and > 0 && Plain(below.Span) is { } denominator and <= 100 and > 1
            && numerator < denominator && decimal.Round(numerator / denominator, 6) is var value && value * denominator == numerator
            ? (value, index + 3)
            : null;
    }

    /// <summary>The exponent of "e-15", "× 10⁻¹⁵", "x 10(-15)" and "× 10-15" behind a number.</summary>
    private static (int Exponent, int Next)? Exponent(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (token is { IsGlued: true, Length: 1, First: 'e' or 'E' } && Signed(tokens, index + 1) is { } behindLetter)
        {
            return behindLetter;
        }

        if (!(token is { Kind: TokenKind.Mark, First: '×' or '*' or '·' } || token.Is("x"))
            || tokens.At(index + 1) is not { Kind: TokenKind.Number } ten
            || !ten.Span.StartsWith("10".AsSpan()))
        {
            return null;
        }

        if (ten.Length > 2)
        {
            return Plain(ten.Span.Slice(2), isSuperscript: true) is { } exponent and <= GreatestExponent
                ? ((int)exponent, index + 2) : null;
        }

        var isBracketed = tokens.At(index + 2).IsMark('(') && tokens.At(index + 2).IsGlued;
        return Signed(tokens, isBracketed ? index + 3 : index + 2) is not var (signed, next) ? null
            : !isBracketed ? (signed, next)
            : tokens.At(next).IsMark(')') ? (signed, next + 1)
            : null;
    }

    /// <summary>A whole number with a sign that is attached to what is before it.</summary>
    private static (int Exponent, int Next)? Signed(Tokens tokens, int index)
    {
        var sign = tokens.At(index);
        return sign is { Kind: TokenKind.Mark, IsGlued: true, First: '-' or '+' or '\u207b' or '\u2212' }
            && tokens.At(index + 1) is { Kind: TokenKind.Number, IsGlued: true } digits
            && (Plain(digits.Span) ?? Plain(digits.Span, isSuperscript: true)) is { } exponent and <= GreatestExponent
            ? (sign.First == '+' ? (int)exponent : -(int)exponent, index + 2)
            : null;
    }

    private static decimal Scaled(decimal value, int exponent) => exponent < 0 ? value / PowerOfTen(-exponent)
        : value < 1_000_000 ? value * PowerOfTen(exponent)
        : value;

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>A number of at most twenty digits without separators.</summary>
    private static decimal? Plain(ReadOnlySpan<char> digits, bool isSuperscript = false)
    {
        var number = 0m;
        foreach (var character in digits)
        {
            var digit = isSuperscript ? "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(character) : character - '0';
            if (digit is < 0 or > 9 || digits.Length > 20)
            {
                return null;
            }

            number = (number * 10) + digit;
        }

        return number;
    }

    /// <summary>The value of a character that is a fraction; 0 of any other.</summary>
    internal static decimal VulgarFraction(char character) => character switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        _ => 0,
    };
}
