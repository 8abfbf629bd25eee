using System.Globalization;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads digits with the separators of a language, and what multiplies or divides them: "2 1/4", ",25", "100K".</summary>
internal sealed class TableDigits(LanguageTables tables)
{
    private const int MostDigits = 18;

    private const int MostDecimals = 8;

    private const int GreatestExponent = 15;

    /// <summary>The whole number of "2 1/4" has at most so many digits.</summary>
    private const int LongestWhole = 3;

    /// <summary>Marks behind which decimals may begin without a space.</summary>
    private const string Openings = "(-$€£<>~";

    /// <summary>
    /// The number of digits that are more than a whole number or decimals: a fraction, decimals without a whole number, or digits that a
    /// letter multiplies; null if there is none.
    /// </summary>
    public TableNumber? ReadSpecial(Tokens tokens, int index)
    {
        if (ReadDecimals(tokens, index) is { } decimals)
        {
            return WithLetter(tokens, decimals.Value, decimals.Next) ?? decimals;
        }

        return tokens.At(index).Kind is not TokenKind.Number ? null
            : ReadFraction(tokens, index) is { } fraction ? fraction
            : ValueOf(tokens[index].Text) is not { } value ? null
            : value == decimal.Truncate(value) && tokens[index].Length <= LongestWhole
                && ReadFraction(tokens, index + 1) is { Value: < 1 } part
                ? part with { Value = value + part.Value }
            : WithLetter(tokens, value, index + 1);
    }

    /// <summary>".25" and ",25": nothing is before the mark that could belong to it.</summary>
    private TableNumber? ReadDecimals(Tokens tokens, int index)
    {
        var mark = tokens.At(index);
        return mark.Kind is TokenKind.Mark && tables.DecimalMarks.IndexOf(mark.First) >= 0
            && tokens.At(index + 1) is { Kind: TokenKind.Number, IsGlued: true, Length: <= MostDecimals } digits
            && (!mark.IsGlued || MayPrecede(tokens.At(index - 1)))
            && Parse("0." + string.Concat(digits.Text.Select(DigitOf))) is { } value
            ? new TableNumber(value, index + 2, 1, false, false)
            : null;
    }

    private static bool MayPrecede(in Token before) =>
        before.Kind is TokenKind.Mark ? Openings.IndexOf(before.First) >= 0 : CharacterKinds.IsUnspaced(before.First);

    private static TableNumber? ReadFraction(Tokens tokens, int index)
    {
        if (tokens.At(index).Kind is not TokenKind.Number)
        {
            return null;
        }

        return EnglishDigits.Fraction(tokens, index) is var (value, next) ? new TableNumber(value, next, 1, false, false)
            : tokens[index].Length == 1 && EnglishDigits.VulgarFraction(tokens[index].First) is > 0 and var part
                ? new TableNumber(part, index + 1, 1, false, false)
            : null;
    }

    /// <summary>"100K", "3M", "10 k" and "2e5"; a small "m" is metres.</summary>
    private static TableNumber? WithLetter(Tokens tokens, decimal value, int next)
    {
        var letter = tokens.At(next);
        var scale = letter.Kind is not TokenKind.Word ? 0m
            : letter is { IsGlued: true, Length: > 1, First: 'e' or 'E' } ? PowerOf(letter.Text.Substring(1))
            : letter is { IsGlued: false, Length: 1, First: 'k' } && !tokens.At(next + 1).IsMark('.') ? 1_000
            : letter is not { IsGlued: true, Length: 1 } ? 0
            : letter.First is 'k' or 'K' or 'к' or 'К' ? 1_000
            : letter.First is 'M' or 'М' ? 1_000_000
            : 0;
        return scale > 0 && value < 1_000_000 ? new TableNumber(value * scale, next + 1, scale, IsRound: true, IsUnread: false) : null;
    }

    private static decimal PowerOf(string exponent) =>
        exponent.Length <= 2 && exponent.All(digit => digit is >= '0' and <= '9')
            && int.Parse(exponent, CultureInfo.InvariantCulture) is var power and <= GreatestExponent
            ? Parse("1" + new string('0', power)) ?? 0
            : 0;

    /// <summary>The number of some digits with their separators; null if the separators do not fit.</summary>
    public decimal? ValueOf(string digits)
    {
        List<string> groups = [""];
        var marks = "";
        foreach (var character in digits)
        {
            if (char.IsDigit(character))
            {
                groups[groups.Count - 1] += DigitOf(character);
            }
            else
            {
                marks += character;
                groups.Add("");
            }
        }

        return Compose(groups, marks);
    }

    private decimal? Compose(List<string> groups, string marks)
    {
        if (groups.Exists(group => group.Length == 0) || groups.Sum(group => group.Length) > MostDigits)
        {
            return null;
        }

        if (tables.HasIndianGroups && IsIndian(groups, marks))
        {
            return Parse(string.Concat(groups));
        }

        var grouped = 0;
        while (grouped < marks.Length && marks[grouped] == marks[0] && tables.GroupMarks.IndexOf(marks[grouped]) >= 0
            && groups[grouped + 1].Length == 3 && groups[0].Length <= 3 && groups[0] != "0")
        {
            grouped++;
        }

        var whole = string.Concat(groups.Take(grouped + 1));
        return grouped == marks.Length ? Parse(whole)
            : grouped == marks.Length - 1 && IsDecimal(marks[grouped], marks[0]) && (grouped == 0 || marks[grouped] != marks[0])
                ? Parse(whole + "." + groups[grouped + 1])
            : null;
    }

    /// <summary>The Swiss, who group with apostrophes, have a point before decimals in all their languages.</summary>
    private bool IsDecimal(char mark, char group) => tables.DecimalMarks.IndexOf(mark) >= 0 || (group == '\'' && mark == '.');

    /// <summary>"12,34,567": the last group has three digits, those before it two.</summary>
    private static bool IsIndian(List<string> groups, string marks) =>
        marks.Length >= 2 && marks.All(mark => mark == ',') && groups[0].Length is 1 or 2 && groups[groups.Count - 1].Length == 3
        && groups.Skip(1).Take(groups.Count - 2).All(group => group.Length == 2);

    private static char DigitOf(char digit) => (char)('0' + (int)CharUnicodeInfo.GetNumericValue(digit));

    private static decimal? Parse(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
