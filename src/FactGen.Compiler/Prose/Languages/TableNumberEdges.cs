namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// What touches a number: a word or sign that is part of it and was not read with it leaves it unread, and beside some it counts nothing.
/// </summary>
internal sealed class TableNumberEdges(LanguageTables tables, TableNumbers numbers, Tokens tokens)
{
    /// <summary>How many letters an ending of a place in an order has: "5-го", "3-й".</summary>
    private const int LongestEnding = 3;

    /// <summary>Whether a number is part of a name: "№ 5", "S. 12", "Tu-134".</summary>
    public bool IsName(int index)
    {
        var before = tokens.At(index - 1);
        return (before is { IsGlued: true, Kind: TokenKind.Mark, First: '°' or 'º' } && tokens.At(index - 2).Length == 1)
            || before.IsMark('№') || before.IsMark('#') || before.IsMark('§')
            || (before.Kind is TokenKind.Word && tables.NumberSigns.Contains(before.Lower))
            || (before.IsMark('.') && before.IsGlued && tokens.At(index - 2).Kind is TokenKind.Word
                && tables.NumberSigns.Contains(tokens.At(index - 2).Lower))
            || (before.IsMark('-') && before.IsGlued && tokens.At(index).IsGlued && tokens.At(index - 2).Kind is TokenKind.Word);
    }

    /// <summary>Whether a number that was read from one index to another is unread, or counts nothing.</summary>
    public (bool IsUnread, bool IsNoCount) Around(int first, int next, in TableQuantities.Found found)
    {
        var start = found.Start < 0 ? first : found.Start;
        var (before, after) = (tokens.At(start - 1), tokens.At(next));
        var isUnread = numbers.IsNumeric(before)
            || numbers.IsNumeric(after)
            || IsEdge(before) || IsEdge(after) || numbers.IsPart(after)
            || IsSignBetween(start - 1, before) || IsSignBetween(next, after)
            || IsChoice(next) || IsChoiceBefore(start) || IsJoined(after)
            || (tables.HasHanNumbers && tokens.At(next - 1).Is("分") && after.Kind is TokenKind.Word && after.Lower is "の" or "之")
            || (found.Kind is QuantityUnit.Time && (IsSmallerUnit(next) || IsBehindLargerUnit(start)));
        if (isUnread)
        {
            return (true, false);
        }

        if ((after.IsMark('-') || after.IsMark('\'')) && after.IsGlued
            && tokens.At(next + 1) is { IsGlued: true, Kind: TokenKind.Word } ending)
        {
            return tables.OrdinalEndings.Length > 0
                ? (false, Array.Exists(tables.OrdinalEndings, start => ending.Lower.StartsWith(start, StringComparison.Ordinal)))
                : after.IsMark('\'') ? (false, false)
                : ending.Length <= LongestEnding ? (false, true) : (true, false);
        }

        if (after.IsMark('.') && after.IsGlued && tokens.At(next + 1) is { IsGlued: true, First: 'º' or 'ª' or '°' or 'o' or 'a' })
        {
            return (false, true); // "17.º"
        }

        if (tables.HasOrdinalDots && tokens[next - 1].Kind is TokenKind.Number && after.IsMark('.') && after.IsGlued
            && tokens.At(next + 1).Kind is TokenKind.Word)
        {
            return (false, true);
        }

        return (after is { Kind: TokenKind.Word, IsGlued: true } && !IsUnspaced(after), false);
    }

    private static bool IsUnspaced(in Token token) => Sources.Texts.CharacterKinds.IsUnspaced(token.First);

    private bool IsEdge(in Token token) => token.Kind is TokenKind.Word && tables.NumberEdges.Contains(token.Lower);

    /// <summary>A sign between two numbers that makes one of them: "3/4", "10:30".</summary>
    private bool IsSignBetween(int index, in Token sign) =>
        sign is { Kind: TokenKind.Mark, First: '/' or ':' or '-' or '×' or '^' or ',' or '.' }
        && sign.IsGlued && tokens.At(index + 1).IsGlued
        && tokens.At(index + 1).Kind is TokenKind.Number && tokens.At(index - 1).Kind is TokenKind.Number;

    /// <summary>Whether a word is a number with "and" as its first letter: "3 ساعات و30 دقيقة".</summary>
    private bool IsJoined(in Token after) =>
        tables.JoiningPrefix is { Length: > 0 } prefix && after.Kind is TokenKind.Word && after.Length > prefix.Length
        && after.Lower.StartsWith(prefix, StringComparison.Ordinal)
        && (char.IsDigit(after.Lower[prefix.Length]) || tables.Numbers.ContainsKey(after.Lower.Substring(prefix.Length)));

    /// <summary>"10 or 12" is one of the two.</summary>
    private bool IsChoice(int next) =>
        tokens.At(next).Kind is TokenKind.Word && tables.Joints.Contains(tokens.At(next).Lower)
            && (numbers.Read(tokens, next + 1) is not null || IsEdge(tokens.At(next + 1)));

    private bool IsChoiceBefore(int start) =>
        tokens.At(start - 1).Kind is TokenKind.Word && tables.Joints.Contains(tokens.At(start - 1).Lower)
        && numbers.IsNumeric(tokens.At(start - 2));

    /// <summary>The months of "2 years and 3 months" are not all of it.</summary>
    private bool IsBehindLargerUnit(int start)
    {
        var at = tokens.At(start - 1).Kind is TokenKind.Word && tables.Joints.Contains(tokens.At(start - 1).Lower) ? start - 2 : start - 1;
        return at > 0 && tokens.At(at).Kind is TokenKind.Word && tables.Times.ContainsKey(tokens.At(at).Lower)
            && (numbers.IsNumeric(tokens.At(at - 1)) || tables.Articles.Contains(tokens.At(at - 1).Lower));
    }

    /// <summary>"2 years and 3 months" is more than two years.</summary>
    private bool IsSmallerUnit(int next)
    {
        var at = tokens.At(next).Kind is TokenKind.Word && tables.Joints.Contains(tokens.At(next).Lower) ? next + 1 : next;
        return numbers.Read(tokens, at) is { IsUnread: false } number && tokens.At(number.Next).Kind is TokenKind.Word
            && tables.Times.ContainsKey(tokens.At(number.Next).Lower);
    }
}
