using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>
/// The law of reading: a reading covers every word that belongs to the phrase, or there is none. Here the words that touch a number are
/// examined: if one could be part of it and was not read with it, the whole is unread.
/// </summary>
internal static class EnglishNumberEdges
{
    /// <summary>The words that touch a number and could be part of it, together with the number; null if there are none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The index of the number's first token, its sign and the currency before it included.</param>
    /// <param name="next">The index of the token after the number and its unit.</param>
    /// <param name="hasUnit">Whether a unit ends it: then a number behind it is another.</param>
    public static TextRange? Around(Tokens tokens, int first, int next, bool hasUnit)
    {
        var (from, to) = (Before(tokens, first), Behind(tokens, next, hasUnit));
        return from < first || to > next ? tokens.Range(from, to) : null;
    }

    /// <summary>The index of the first token that touches a number from the left; the number's own if none does.</summary>
    private static int Before(Tokens tokens, int first)
    {
        var own = tokens.At(first);
        var token = tokens.At(first - 1);
        if (token.Kind is TokenKind.Break || token.IsMark('-') || token.IsMark(','))
        {
            if (CutBefore(tokens, first) is { } cut)
            {
                return cut;
            }

            if (token.Kind is TokenKind.Break)
            {
                return first;
            }
        }

        if (own.IsGlued && token.Kind is TokenKind.Mark && tokens.At(first - 2) is { Kind: TokenKind.Number } other
            && token.IsGlued && token.First is '.' or ',' or '/' or '\'' or '·' or '^' or '×' or '*' or '±' or '-' or '⁄' or ':')
        {
            return other.Kind is TokenKind.Number ? first - 2 : first;
        }

        if (token.IsMark('×') && tokens.At(first - 2).Kind is TokenKind.Number)
        {
            return first - 2;
        }

        if (token.First == '±' || (own.Kind is TokenKind.Number && token.IsMark('^')))
        {
            return first - 1;
        }

        return token.Kind switch
        {
            TokenKind.Number => IsYear(token) || IsCompound(tokens, first) || IsCurrency(own) ? first : first - 1,
            TokenKind.Word => BeforeWord(tokens, first, token),
            _ => first,
        };
    }

    /// <summary>
    /// The index of the digits that the end of a line cuts from three more: "killed 1⏎200", "1,-⏎200". On a line of nothing else they are
    /// of a table.
    /// </summary>
    private static int? CutBefore(Tokens tokens, int first)
    {
        if (tokens.At(first) is not { Kind: TokenKind.Number, Length: 3, IsGlued: false })
        {
            return null;
        }

        var index = first - 1;
        while (tokens.At(index) is { Kind: TokenKind.Break } or { Kind: TokenKind.Mark, First: ',' or '-' } && index > 0)
        {
            index--;
        }

        return tokens.At(index) is { Kind: TokenKind.Number, Length: <= 3, IsGlued: false }
            && tokens.At(index - 1).Kind is TokenKind.Word && IsLineEnd(tokens, index, first)
            ? index
            : null;
    }

    /// <summary>Whether between two tokens is the end of one line, and no empty one.</summary>
    private static bool IsLineEnd(Tokens tokens, int before, int after)
    {
        var lines = 0;
        for (var at = tokens[before].End; at < tokens[after].Start; at++)
        {
            lines += tokens.Text.Original[at] is '\n' ? 1 : 0;
        }

        return lines == 1;
    }

    /// <summary>The index after the three digits that the end of a line cuts from a number; null if it cuts none.</summary>
    private static int? CutBehind(Tokens tokens, int next)
    {
        var index = next;
        while (index < next + 4 && tokens.At(index) is { Kind: TokenKind.Break } or { Kind: TokenKind.Mark, First: ',' or '-' })
        {
            index++;
        }

        return index > next && CutBefore(tokens, index) == next - 1 ? index + 1 : null;
    }

    private static int BeforeWord(Tokens tokens, int first, in Token token)
    {
        var isDigits = tokens[first].Kind is not TokenKind.Word;
        if ((token.Use & ~WordUse.Saying) == WordUse.None)
        {
            return token.Lower is "negative" or "point" && !(token.Is("point") && IsDeterminer(tokens.At(first - 2))) ? first - 1 : first;
        }

        // In "hundred and twenty", "twenty" is no number of its own.
        var isScaleBefore = token.Is("and") && !isDigits && !tokens[first].Is("a") && IsSingularScale(tokens.At(first - 2))
            && tokens.At(first - 3) is not { Kind: TokenKind.Number, IsGlued: false };
        var isTenBefore = token.Is("and") && EnglishNumbers.TenOf(tokens.At(first - 2)) > 0 // "twenty and four hours"
            && EnglishNumbers.IsWord(tokens[first]) && EnglishNumbers.TenOf(tokens[first]) == 0 && EnglishScales.Of(tokens[first]) == 0;
        return isScaleBefore || isTenBefore ? first - 2
            : token.Lower is "minus" or "negative" or "half" && tokens[first].Kind is TokenKind.Word && !token.Is("half") ? first - 1
            : IsSingularScale(token) && token.Lower != "dozen" ? first - 1
            : EnglishNumbers.IsWord(token) && !token.Is("one") && IsNumber(tokens, first) ? first - 1
            : first;
    }

    /// <summary>The index after the last token that touches a number from the right; the given one if none does.</summary>
    private static int Behind(Tokens tokens, int next, bool hasUnit)
    {
        var token = tokens.At(next);
        if ((token.Kind is TokenKind.Break || token.IsMark('-') || token.IsMark(',')) && !hasUnit && CutBehind(tokens, next) is { } cut)
        {
            return cut;
        }

        return token.Kind switch
        {
            TokenKind.Mark => BehindMark(tokens, next, token),
            TokenKind.Word when token.First == '\'' => next,
            TokenKind.Word => BehindWord(tokens, next, token, hasUnit),
            TokenKind.Number => hasUnit || (IsYear(tokens[next - 1]) && !token.IsGlued) || IsCompound(tokens, next) ? next : next + 1,
            _ => next,
        };
    }

    private static int BehindMark(Tokens tokens, int next, in Token mark)
    {
        var after = tokens.At(next + 1);
        if (mark.First is '±' || mark.IsMark('^') || (mark.First is '⁻' or '⁺' && mark.IsGlued))
        {
            return after.Kind is TokenKind.Break ? next + 1 : next + 2;
        }

        if (mark.First is '×' or '*' && after.Kind is TokenKind.Number)
        {
            return next + 2;
        }

        if (!mark.IsGlued)
        {
            return next;
        }

        if (mark.First == '(' && after is { IsGlued: true } && after.IsMark('-') && tokens.At(next + 2).Kind is TokenKind.Number)
        {
            return next + 3;
        }

        // A count that a line break cuts: "2,⏎345".
        var group = after.Kind is TokenKind.Break ? next + 2 : next + 1;
        if (mark.IsMark(',') && tokens.At(group) is { Kind: TokenKind.Number, Length: 3, IsGlued: false } && IsBreak(tokens, next)
            && tokens[next - 1] is { Kind: TokenKind.Number, Length: <= 3 })
        {
            return group + 1;
        }

        if (mark.IsMark('-') && IsPartBehindHyphen(tokens, next + 1, after))
        {
            return next + 2;
        }

        return after is { Kind: TokenKind.Number, IsGlued: true } && mark.First is '.' or ',' or '/' or '\'' or '·' or '-' or '⁄' or ':'
            ? next + 2
            : next;
    }

    private static bool IsPartBehindHyphen(Tokens tokens, int index, in Token word) =>
        EnglishScales.Plain(word) > 0 || EnglishOrdinals.IsPart(word) || (EnglishOrdinals.IsWord(word) && word.Lower != "second")
        || word.Lower is "fold" or "half" or "quarter"
        || (word.IsGlued && EnglishNumbers.IsWord(word) && !IsCompound(tokens, index));

    private static int BehindWord(Tokens tokens, int next, in Token token, bool hasUnit)
    {
        if (token.IsGlued && tokens[next - 1].Kind is TokenKind.Number && token.Lower is not ("ish" or "plus" or "odd"))
        {
            return next + 1;
        }

        if (EnglishScales.Plain(token) > 0 && tokens[next - 1].Lower != "of")
        {
            return next + 1;
        }

        switch (token.Lower)
        {
            case "and":
                return BehindAnd(tokens, next);
            case "point":
                return EnglishNumbers.IsWord(tokens.At(next + 1)) || tokens.At(next + 1).Kind is TokenKind.Number ? next + 2 : next;
            case "fold" when EnglishRatios.IsFoldOfWord(tokens, next):
                return next;
            case "hundredth" or "thousandth" or "millionth" or "billionth" or "trillionth" or "fold":
                return next + 1;
            case "x":
                return tokens.At(next + 1).Kind is TokenKind.Number ? next + 2 : next;
        }

        return EnglishOrdinals.IsPart(token) ? next + 1
            : EnglishNumbers.IsWord(token) && !hasUnit && !IsCompound(tokens, next) && !IsYear(tokens[next - 1])
                && !(token.Is("one") && tokens[next - 1].Kind is TokenKind.Number) ? next + 1
            : EnglishOrdinals.IsWord(token) && EnglishNumbers.IsTen(tokens[next - 1]) && token.Lower is not ("first" or "second" or "third")
                ? next + 1
            : next;
    }

    /// <summary>"and a third", "and two fifths", "and half", and the "and fifth" of "two hundred and fifth".</summary>
    private static int BehindAnd(Tokens tokens, int and)
    {
        if (EnglishScales.Of(tokens[and - 1]) >= 100 && EnglishOrdinals.IsWord(tokens.At(and + 1)))
        {
            return and + 2;
        }

        var at = and + 1;
        var hasNumerator = tokens.At(at).Is("a") || EnglishNumbers.IsWord(tokens.At(at));
        at += hasNumerator ? 1 : 0;
        at += hasNumerator && tokens.At(at).IsMark('-') ? 1 : 0;
        var part = tokens.At(at);
        var isPart = part.Is("half") || (hasNumerator && part.Lower is "quarter" or "quarters" or "fourth" or "fourths")
            || (hasNumerator && EnglishOrdinals.IsPart(part));
        var isOrdinal = hasNumerator && EnglishOrdinals.IsWord(part) && tokens.At(at + 1).Kind is not TokenKind.Word;
        return (isPart || isOrdinal) && !IsDeterminer(tokens.At(at + 1)) ? at + 1 : and;
    }

    /// <summary>Whether a number is bound by a hyphen to a word behind it, and counts that: "12 five-inch guns".</summary>
    private static bool IsCompound(Tokens tokens, int index)
    {
        var hyphen = tokens.At(index + 1);
        return hyphen.IsGlued && hyphen.IsMark('-') && tokens.At(index + 2) is { IsGlued: true, Kind: TokenKind.Word } word
            && !EnglishNumbers.IsWord(word) && EnglishScales.Of(word) == 0;
    }

    /// <summary>Whether a word before the digits is their currency, so that a number before it is another amount: "USD 7 EUR 9".</summary>
    private static bool IsCurrency(in Token first) => first.Kind is TokenKind.Word && !EnglishNumbers.IsWord(first);

    private static bool IsBreak(Tokens tokens, int comma)
    {
        var at = tokens.Data[comma].At + 1;
        return at < tokens.Text.Text.Length && tokens.Text.OriginalOf(at) is '\n' or '\r';
    }

    private static bool IsNumber(Tokens tokens, int index) =>
        (tokens[index].Kind is TokenKind.Number || EnglishNumbers.IsWord(tokens[index])) && !IsCompound(tokens, index);

    private static bool IsSingularScale(in Token token) =>
        EnglishScales.Plain(token) > 0 && token.Span[token.Length - 1] is not ('s' or 'S');

    private static bool IsDeterminer(in Token token) =>
        token.Lower is "the" or "of" or "a" or "an" or "this" or "that" or "one" or "his" or "her" or "its" or "their" or "some" or "which";

    /// <summary>Whether digits may be a year, after which another number can follow.</summary>
    internal static bool IsYear(in Token token) =>
        token is { Kind: TokenKind.Number, Length: 4 } && token.First is '1' or '2' && token.Span.IndexOfAny(',', '.', ' ') < 0;
}
