namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Reads parts of a whole in words: <c>three fifths</c>, <c>one twenty-fifth</c>, <c>fifty-four hundredths</c>, and the <c>a fourth</c> of
/// <c>one and a fourth</c>.
/// </summary>
internal static class EnglishFractions
{
    /// <summary>How many parts the whole has, and the index of the token after the word that says so.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index of the word; of the first, in "twenty-fifth".</param>
    /// <param name="isPlural">Whether the word is in the plural.</param>
    public static (int Parts, int Next)? Parts(Tokens tokens, int index, bool isPlural)
    {
        var token = tokens.At(index);
        if (token.Kind is not TokenKind.Word)
        {
            return null;
        }

        if (EnglishNumbers.TenOf(token) is > 0 and var ten)
        {
            var hyphen = tokens.At(index + 1) is { IsGlued: true } mark && mark.IsMark('-') ? 1 : 0;
            return hyphen == 1 && Part(tokens.At(index + 2), isPlural) is > 2 and < 10 and var rest ? (ten + rest, index + 3) : null;
        }

        return Part(token, isPlural) is > 1 and var parts ? (parts, index + 1) : null;
    }

    /// <summary>The part that a number in words has behind "and"; null if no decimal number equals it.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index of the token after "and".</param>
    public static (decimal Share, int Next)? Behind(Tokens tokens, int index)
    {
        var (numerator, at) = tokens.At(index).Lower is "a" or "one" ? (1, index + 1) : EnglishNumbers.BelowHundred(tokens, index);
        at += tokens.At(at).IsMark('-') ? 1 : 0;
        if (numerator == 0 || Parts(tokens, at, isPlural: numerator > 1) is not var (parts, next) || numerator >= parts)
        {
            return null;
        }

        // "Two and a fifth man" has a place in an order, "two and a half of them" no number; "two and a half dozen" is thirty.
        var share = decimal.Round((decimal)numerator / parts, 6);
        var mayEnd = tokens.At(index).Is("a") ? parts is 2 or 4 && !tokens.At(at).Is("fourth") || MayFollow(tokens.At(next)) : true;
        return mayEnd && share * parts == numerator ? (share, next) : null;
    }

    private static bool MayFollow(in Token token) =>
        token.Kind is not TokenKind.Word || token.Lower is "in" or "at" or "on" or "to" or "from" or "with" or "for" or "by"
            or "as" or "is" or "was" or "than" or "times" or "per" or "or";

    /// <summary>The number of parts that one word names; 0 for any other word.</summary>
    private static int Part(in Token token, bool isPlural)
    {
        var word = token.Lower;
        if (word is "half" or "halves" or "quarter" or "quarters")
        {
            return isPlural != (word is "halves" or "quarters") ? 0 : word[0] == 'h' ? 2 : 4;
        }

        if (isPlural)
        {
            if (word.Length < 2 || word[word.Length - 1] != 's')
            {
                return 0;
            }

            word = word.Substring(0, word.Length - 1);
        }

        return word is "second" ? 0 : word is "thousandth" ? 1000 : EnglishOrdinals.Place(word);
    }
}
