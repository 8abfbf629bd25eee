using System.Globalization;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>A number in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The index behind it.</param>
/// <param name="Scale">What its last scale multiplies by; 1 if it has none.</param>
/// <param name="IsRound">Whether it is a round number in words.</param>
/// <param name="IsUnread">Whether it is a number that is not read.</param>
internal readonly record struct TableNumber(decimal Value, int Next, decimal Scale, bool IsRound, bool IsUnread);

/// <summary>Reads numbers in digits and words with the tables of a language.</summary>
internal sealed class TableNumbers(LanguageTables tables)
{
    private const int MostDigits = 18;
    private const int Hundred = 100;

    /// <summary>Whether a token is a number or a word of one.</summary>
    public bool IsNumeric(in Token token) => token.Kind is TokenKind.Number || (token.Kind is TokenKind.Word && IsWord(token.Lower));

    /// <summary>The number that begins at an index; null if none does.</summary>
    public TableNumber? Read(Tokens tokens, int index) => tokens.At(index).Kind switch
    {
        TokenKind.Number => ReadDigits(tokens, index),
        TokenKind.Word when tables.HasWords => ReadWords(tokens, index),
        _ => null,
    };

    /// <summary>The digits of a token as a whole number with few digits, as days and years have; -1 if it is none.</summary>
    public static int Plain(in Token token)
    {
        if (token.Kind is not TokenKind.Number || token.Length > 4)
        {
            return -1;
        }

        var value = 0;
        foreach (var digit in token.Span)
        {
            if (!char.IsDigit(digit))
            {
                return -1;
            }

            value = (value * 10) + (int)CharUnicodeInfo.GetNumericValue(digit);
        }

        return value;
    }

    /// <summary>The number of some digits with their separators; null if the separators do not fit.</summary>
    public decimal? ValueOf(string digits)
    {
        List<string> groups = [""];
        var marks = "";
        foreach (var character in digits)
        {
            if (char.IsDigit(character))
            {
                groups[groups.Count - 1] += (char)('0' + (int)CharUnicodeInfo.GetNumericValue(character));
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

        var grouped = 0;
        while (grouped < marks.Length && marks[grouped] == marks[0] && tables.GroupMarks.IndexOf(marks[grouped]) >= 0
            && groups[grouped + 1].Length == 3 && groups[0].Length <= 3 && groups[0] != "0")
        {
            grouped++;
        }

        var whole = string.Concat(groups.Take(grouped + 1));
        return grouped == marks.Length ? Parse(whole)
            : grouped == marks.Length - 1 && tables.DecimalMarks.IndexOf(marks[grouped]) >= 0
                && (grouped == 0 || marks[grouped] != marks[0])
                ? Parse(whole + "." + groups[grouped + 1])
            : null;
    }

    private static decimal? Parse(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private bool IsWord(string word) =>
        tables.Numbers.ContainsKey(word) || tables.Scales.ContainsKey(word) || tables.Compound?.Invoke(word) is not null;

    private TableNumber ReadDigits(Tokens tokens, int index)
    {
        var (text, next) = (tokens[index].Text, index + 1);
        while (tokens.At(next).IsMark('\'') && tokens.At(next).IsGlued
            && tokens.At(next + 1) is { Kind: TokenKind.Number, IsGlued: true, Length: 3 })
        {
            text += "'" + tokens[next + 1].Text;
            next += 2;
        }

        return ValueOf(text) is { } value
            ? WithScales(tokens, value, next, isRound: false)
            : new TableNumber(0, next, 1, false, IsUnread: true);
    }

    private TableNumber WithScales(Tokens tokens, decimal value, int next, bool isRound)
    {
        var all = 1m;
        while (tokens.At(next).Kind is TokenKind.Word && tables.Scales.TryGetValue(tokens[next].Lower, out var scale) && scale > Hundred)
        {
            if (value > decimal.MaxValue / 10 / scale)
            {
                return new TableNumber(0, next + 1, 1, false, IsUnread: true);
            }

            (value, all) = (value * scale, all * scale);
            next += tokens[next].Length <= 4 && tokens.At(next + 1).IsMark('.') && tokens.At(next + 1).IsGlued ? 2 : 1;
        }

        return new TableNumber(value, next, all, isRound, false);
    }

    private TableNumber? ReadWords(Tokens tokens, int index)
    {
        var (total, current, lowest, last, next) = (0m, 0m, decimal.MaxValue, decimal.MaxValue, index);
        var isRead = false;
        while (tokens.At(next) is { Kind: TokenKind.Word, Lower: var word })
        {
            if (ValueAt(tokens, next, word, out var behind) is { } value && value < lowest)
            {
                (current, lowest, isRead, next) = (current + value, PlaceOf(value), true, behind);
            }
            else if (tables.Scales.TryGetValue(word, out var hundred) && hundred == Hundred && current < Hundred
                && (current > 0 || tables.LoneScales.Contains(word)))
            {
                (current, lowest, isRead, next) = (Math.Max(1, current) * Hundred, Hundred, true, next + 1);
            }
            else if (tables.Scales.TryGetValue(word, out var scale) && scale < last
                && (current > 0 || (!isRead && tables.LoneScales.Contains(word))))
            {
                (total, current, lowest, last, isRead) = (total + (Math.Max(1, current) * scale), 0, decimal.MaxValue, scale, true);
                next++;
            }
            else
            {
                break;
            }
        }

        var sum = total + current;
        return isRead ? new TableNumber(sum, next, last == decimal.MaxValue ? 1 : last, sum >= 100 && sum % 100 == 0, false)
            : tokens.At(index).Kind is TokenKind.Word && tables.Scales.ContainsKey(tokens[index].Lower)
                ? new TableNumber(0, index + 1, 1, false, IsUnread: true)
            : null;
    }

    /// <summary>The value of the number word or phrase at an index, and the index behind it.</summary>
    private decimal? ValueAt(Tokens tokens, int index, string word, out int next)
    {
        next = tables.NumberPhrases.At(tokens, index, out var value);
        if (next > 0)
        {
            return value;
        }

        next = index + 1;
        return ValueOfWord(tokens, index, word);
    }

    private decimal? ValueOfWord(Tokens tokens, int index, string word) =>
        tables.Articles.Contains(word)
            ? tokens.At(index + 1).Kind is TokenKind.Word && tables.Scales.ContainsKey(tokens[index + 1].Lower) ? 1 : null
        : tables.Numbers.TryGetValue(word, out var value) ? value
        : tables.Compound?.Invoke(word);

    /// <summary>Below what a number must be to be added to one before it: 21 is 20 and 1, and 12 takes none.</summary>
    private static decimal PlaceOf(decimal value) => value switch
    {
        0 => 0,
        _ when value % 100 == 0 => 100,
        _ when value % 10 == 0 && value % 100 >= 20 => 10,
        _ => 0,
    };
}
