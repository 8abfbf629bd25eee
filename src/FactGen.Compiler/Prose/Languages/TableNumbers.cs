namespace FactGen.Compiler.Prose.Languages;

/// <summary>A number in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Next">The index behind it.</param>
/// <param name="Scale">What its last scale multiplies by; 1 if it has none.</param>
/// <param name="IsRound">Whether it is a round number in words.</param>
/// <param name="IsUnread">Whether it is a number that is not read.</param>
internal readonly record struct TableNumber(decimal Value, int Next, decimal Scale, bool IsRound, bool IsUnread)
{
    /// <summary>Whether the word itself says that it is about so many.</summary>
    public bool IsRough { get; init; }
}

/// <summary>Reads numbers in digits and words with the tables of a language.</summary>
internal sealed class TableNumbers(LanguageTables tables)
{
    internal const int Hundred = 100;
    private const int Dozen = 12;

    private readonly TableDigits _digits = new(tables);
    private readonly TableShares _shares = new(tables);

    /// <summary>
    /// The last answer: the readers of dates all ask for one number, one after the other. A text of two million characters, most of them
    /// Chinese numerals, takes 6 s with it and 9 s without it.
    /// </summary>
    private (Tokens? Tokens, int Index, TableNumber? Number) _last;

    /// <summary>Whether a token is a number or a word of one.</summary>
    public bool IsNumeric(in Token token) => token.Kind is TokenKind.Number || (token.Kind is TokenKind.Word && IsWord(token.Lower));

    /// <summary>The number that begins at an index; null if none does.</summary>
    public TableNumber? Read(Tokens tokens, int index)
    {
        if (_last.Index != index || _last.Tokens != tokens)
        {
            _last = (tokens, index, ReadAnew(tokens, index));
        }

        return _last.Number;
    }

    private TableNumber? ReadAnew(Tokens tokens, int index)
    {
        if ((ReadHalf(tokens, index) ?? ReadWithPart(tokens, index) ?? ReadGroup(tokens, index)) is { } special)
        {
            return special;
        }

        var whole = ReadWhole(tokens, index);
        return (MayBeShare(tokens, index) ? ReadShare(tokens, index, whole) : null)
            ?? (whole is { } number ? WithShare(tokens, WithGroups(tokens, WithDozens(tokens, number))) : null);
    }

    /// <summary>Whether a word divides the number before it: "quarts".</summary>
    public bool IsPart(in Token token) => _shares.IsPart(token);

    /// <summary>The same without a part behind it: the 23 of "23 centesimi".</summary>
    public TableNumber? ReadCount(Tokens tokens, int index) => ReadWhole(tokens, index);

    private bool MayBeShare(Tokens tokens, int index) =>
        _shares.Exist && (IsNumeric(tokens.At(index)) || tables.Articles.Contains(tokens.At(index).Lower));

    private TableNumber? ReadShare(Tokens tokens, int index, TableNumber? whole) =>
        _shares.Read(tokens, index, whole, at => ReadWhole(tokens, at));

    /// <summary>"Venti e tre quinti".</summary>
    private TableNumber WithShare(Tokens tokens, TableNumber number) =>
        number is { IsUnread: false, Scale: 1 } && number.Value == decimal.Truncate(number.Value)
            && tokens.At(number.Next) is { Kind: TokenKind.Word, Lower: var joint } && tables.Joints.Contains(joint)
            && MayBeShare(tokens, number.Next + 1)
            && ReadShare(tokens, number.Next + 1, ReadWhole(tokens, number.Next + 1)) is { } share
            ? WithScales(tokens, number.Value + share.Value, share.Next, isRound: false)
            : number;

    /// <summary>Whether a unit of time begins at an index.</summary>
    public bool IsTime(Tokens tokens, int index) =>
        (tokens.At(index).Kind is TokenKind.Word && tables.Times.ContainsKey(tokens[index].Lower))
        || (tables.UnitPhrases.At(tokens, index, out var unit) > 0 && unit.Kind is QuantityUnit.Time);

    /// <summary>"Half an hour", "half a million"; null if none begins at the index.</summary>
    private TableNumber? ReadHalf(Tokens tokens, int index)
    {
        if (tables.WithNumbers.Halves.At(tokens, index, out _) is not (> 0 and var next) || (index > 0 && IsNumeric(tokens.At(index - 1))))
        {
            return null;
        }

        var word = tokens.At(next).Kind is TokenKind.Word ? tokens[next].Lower : "";
        return tables.Scales.TryGetValue(word, out var scale) && scale > Hundred
            ? new TableNumber(scale / 2, next + 1, scale, IsRound: true, IsUnread: false)
            : tables.WithNumbers.Dozens.At(tokens, next, out _) is > 0 and var behind
                ? new TableNumber(Dozen / 2, behind, 1, IsRound: true, IsUnread: false)
            : IsTime(tokens, next) ? new TableNumber(0.5m, next, 1, IsRound: false, IsUnread: false)
            : null;
    }

    /// <summary>"साढ़े तीन हज़ार" is three and a half thousands.</summary>
    private TableNumber? ReadWithPart(Tokens tokens, int index) =>
        tables.WithNumbers.PartsBefore.At(tokens, index, out var part) is > 0 and var next
            && ReadWhole(tokens, next) is { IsUnread: false } number && number.Value / number.Scale is var times
            && times == decimal.Truncate(times) && times < Hundred
            ? number with { Value = number.Value + (part * number.Scale) }
            : null;

    /// <summary>"Une centaine", and the noun alone of "d'une centaine".</summary>
    private TableNumber? ReadGroup(Tokens tokens, int index)
    {
        var word = tokens.At(index);
        if (word.Kind is not TokenKind.Word)
        {
            return null;
        }

        var at = tables.Articles.Contains(word.Lower) ? index + 1 : index;
        return (at > index || IsBehindArticle(tokens, index)) && tables.WithNumbers.Groups.At(tokens, at, out var size) is > 0 and var next
            ? Group(size, next)
            : null;
    }

    private TableNumber Group(decimal size, int next) =>
        new(size, next, size, IsRound: true, IsUnread: false) { IsRough = tables.WithNumbers.HasRoughGroups };

    /// <summary>"d'une": the article is behind an apostrophe.</summary>
    private bool IsBehindArticle(Tokens tokens, int index) =>
        tokens.At(index - 1) is { Kind: TokenKind.Word, Lower: var word }
        && word.IndexOf('\'') is > 0 and var mark && tables.Articles.Contains(word.Substring(mark + 1));

    /// <summary>"Deux centaines".</summary>
    private TableNumber WithGroups(Tokens tokens, TableNumber number) =>
        tables.WithNumbers.Groups.At(tokens, number.Next, out var size) is > 0 and var next
            && number.Scale == 1 && number.Value is >= 1 and < Hundred && number.Value == decimal.Truncate(number.Value)
            ? Group(size, next) with { Value = number.Value * size }
            : number;

    private TableNumber WithDozens(Tokens tokens, TableNumber number) =>
        tables.WithNumbers.Dozens.At(tokens, number.Next, out _) is > 0 and var next
            && number.Value is >= 1 and < Hundred && number.Value == decimal.Truncate(number.Value)
            ? number with { Value = number.Value * Dozen, Next = next, IsRound = true }
            : number;

    private TableNumber? ReadWhole(Tokens tokens, int index) => _digits.ReadSpecial(tokens, index) is { } special
        ? WithScales(tokens, special) : tokens.At(index).Kind switch
        {
            TokenKind.Number or TokenKind.Word when tables.HasHanNumbers => new HanNumbers(tables, this, tokens).Read(index),
            TokenKind.Number => ReadDigits(tokens, index),
            TokenKind.Word when tables.HasWords => new TableNumberWords(tables, this, tokens).Read(index),
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

            value = (value * 10) + (int)System.Globalization.CharUnicodeInfo.GetNumericValue(digit);
        }

        return value;
    }

    /// <summary>The number of some digits with their separators; null if the separators do not fit.</summary>
    public decimal? ValueOf(string digits) => _digits.ValueOf(digits);

    private bool IsWord(string word) =>
        tables.Numbers.ContainsKey(word) || tables.Scales.ContainsKey(word) || tables.Compound?.Invoke(word) is not null
        || (tables.HasHanNumbers && HanNumbers.IsNumeral(word));

    private TableNumber ReadDigits(Tokens tokens, int index)
    {
        var (text, next) = (tokens[index].Text, index + 1);
        while (tokens.At(next).IsMark('\'') && tokens.At(next).IsGlued
            && tokens.At(next + 1) is { Kind: TokenKind.Number, IsGlued: true, Length: >= 3 })
        {
            text += "'" + tokens[next + 1].Text;
            next += 2;
        }

        return ValueOf(text) is { } value
            ? WithScales(tokens, value, next, isRound: false)
            : new TableNumber(0, next, 1, false, IsUnread: true);
    }

    private TableNumber WithScales(Tokens tokens, TableNumber special) =>
        special.Scale > 1 ? special : WithScales(tokens, special.Value, special.Next, isRound: false);

    private TableNumber WithScales(Tokens tokens, decimal value, int next, bool isRound)
    {
        var all = 1m;
        if (tables.Halves.At(tokens, next, out _) is > 0 and var behind && value == decimal.Truncate(value))
        {
            (value, next) = (value + 0.5m, behind);
        }

        while (tokens.At(next).Kind is TokenKind.Word && tables.Scales.TryGetValue(tokens[next].Lower, out var scale) && scale > Hundred)
        {
            if (value > decimal.MaxValue / 10 / scale)
            {
                return new TableNumber(0, next + 1, 1, false, IsUnread: true);
            }

            (value, all) = (value * scale, all * scale);
            next += tokens[next].Length <= 4 && tokens.At(next + 1).IsMark('.') && tokens.At(next + 1).IsGlued
                && next + 2 < tokens.Length && tokens.At(next + 2).Kind is not TokenKind.Break ? 2 : 1;
        }

        return all > 1 && BehindScale(tokens, next, all) is { } rest
            ? new TableNumber(value + rest.Value, rest.Next, rest.Scale, isRound, false)
            : new TableNumber(value, next, all, isRound, false);
    }

    /// <summary>The 400 of "18 bin 400", the 300 thousand of "2 milyon 300 bin"; null if there is no such part.</summary>
    private TableNumber? BehindScale(Tokens tokens, int index, decimal scale) =>
        tokens.At(index) is { Kind: TokenKind.Number, IsGlued: false } && ReadDigits(tokens, index) is { IsUnread: false } rest
        && (scale == 1000 ? rest.Scale == 1 && rest.Value < scale && tokens[index].Length is 2 or 3 && Plain(tokens[index]) >= 0
            : rest.Scale > 1 && rest.Value < scale)
            ? rest
            : null;
}
