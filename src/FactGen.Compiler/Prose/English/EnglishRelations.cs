using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Finds the words at a number that relate it to something else, so that it is not the number by itself: "another 12", "fell from 12",
/// "half of the 12", "12 a day", "so far 12".
/// </summary>
internal static class EnglishRelations
{
    /// <summary>How many words of the clause before a number may be between it and "so far", "initially" or "each".</summary>
    private const int WordsBefore = 8;

    /// <summary>How many words of the noun may be between a number and "a day" or "so far".</summary>
    private const int WordsBehind = 4;

    /// <summary>Words right before a number, its hedges included.</summary>
    private static readonly HashSet<string> Adding = Set("another additional further extra other remaining");

    /// <summary>What a part is named by: "half of the 12", "most of the 12", "3 of the 12".</summary>
    private static readonly HashSet<string> Parts = Set(
        "most some all none each half few many part majority minority quarter quarters third thirds fifth fifths tenth tenths percent several any "
        + "either neither rest remainder share bulk");

    private static readonly HashSet<string> Determiners = Set("the these those its his her their our my all");

    /// <summary>Words behind the noun of a number.</summary>
    private static readonly HashSet<string> Rates = Set("daily weekly monthly yearly annually hourly nightly apiece each");

    /// <summary>What has its time in its name: "two monthly surveys" are two.</summary>
    private static readonly HashSet<string> Periodicals = Set(
        "survey surveys report reports newspaper newspapers paper papers magazine magazines journal journals bulletin bulletins "
        + "newsletter newsletters review reviews index indexes indices statement statements meeting meetings");

    /// <summary>Words right behind a number or its noun.</summary>
    private static readonly HashSet<string> Compared = Set("more fewer less extra additional further other others");

    /// <summary>Words behind "a year" and the like that make a time of it and no rate: "12 boats a year ago".</summary>
    private static readonly HashSet<string> Times = Set("ago later earlier before after old from and or older younger long apart");

    /// <summary>What an amount is for one of: "$3 a head".</summary>
    private static readonly HashSet<string> Shares = Set(
        "head person piece share barrel tonne ton litre liter gallon pound kilo kilogram kilometre mile ounce ticket seat unit bottle "
        + "bushel copy passenger household word plate go pop square throw");

    /// <summary>The words that relate the number between two indexes to something else; null if none do.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="quantity">Where the number is, with its words of approximation.</param>
    /// <param name="isRange">Whether it is a range: "rose from 3 to 5" names both ends of it.</param>
    public static TextRange? Of(Tokens tokens, QuantityTokens quantity, bool isRange)
    {
        var (first, next, start, end) = quantity;
        for (var index = start; index < next; index++)
        {
            if (Adding.Contains(tokens.At(index).Lower) || (index >= first && tokens.At(index).Is("more")))
            {
                return tokens.Range(index, index + 1);
            }
        }

        return (isRange && tokens.At(start - 1).Is("from") ? null : RightBefore(tokens, start))
            ?? PartOfMore(tokens, start, next)
            ?? InClauseBefore(tokens, start)
            ?? BeforeBracket(tokens, start)
            ?? Behind(tokens, next, end);
    }

    private static TextRange? RightBefore(Tokens tokens, int start)
    {
        var index = start - 1;
        var word = tokens.At(index);
        if (word.Kind is not TokenKind.Word)
        {
            return null;
        }

        if (Adding.Contains(word.Lower))
        {
            return tokens.Range(index, index + 1);
        }

        var hasDeterminer = Determiners.Contains(word.Lower);
        index -= hasDeterminer ? 1 : 0;
        var before = tokens.At(index - 1);
        switch (tokens.At(index).Lower)
        {
            case "of" when EnglishChanges.Are(before.Lower) && !hasDeterminer:
            case "of" when before.Kind is TokenKind.Number || before.IsMark('%') || Parts.Contains(before.Lower)
                || EnglishNumbers.IsWord(before):
                return tokens.Range(index - 1, index + 1);
            case "but" when before.Lower is "all" or "everyone" or "everything" or "every":
            case "for" when before.Lower is "except" or "save" or "but":
            case "than" when before.Is("other") || hasDeterminer:
            case "from" when before.Lower is "apart" or "aside":
                return tokens.Range(index - 1, index + 1);
            case "except" or "excluding" or "besides":
                return tokens.Range(index, index + 1);
            case "times" or "twice" or "double" or "thrice" when !before.Lower.EndsWith("y", StringComparison.Ordinal):
                return tokens.Range(index, index + 1);
            case "as" when hasDeterminer && before.Lower is "many" or "much":
                return tokens.Range(index - 1, index + 1);
            case "to" when before.Is("down"):
                return tokens.Range(index - 1, index + 1);
            case "with" or "to" when before.Is("compared"):
                return tokens.Range(index - 1, index + 1);
            case "by" or "from":
                return Change(tokens, index);
            default:
                return null;
        }
    }

    /// <summary>
    /// "The first 12", "every 12 boats", "one per 12 boats": some of more, or what others are counted by. The last 12 days are a length of
    /// time.
    /// </summary>
    private static TextRange? PartOfMore(Tokens tokens, int start, int next)
    {
        var word = tokens.At(start - 1).Lower;
        return (word is "every" or "per" || word is "first" or "last" && Determiners.Contains(tokens.At(start - 2).Lower))
            && EnglishTimes.At(tokens, next) is null && EnglishTimes.At(tokens, next - 1) is null
                ? tokens.Range(start - 1, start)
                : null;
    }

    /// <summary>Whether a change is told before a preposition: "rose by".</summary>
    public static bool IsChange(Tokens tokens, int preposition) => Change(tokens, preposition) is not null;

    /// <summary>"rose by", "fell sharply from", "an increase of ... by".</summary>
    private static TextRange? Change(Tokens tokens, int preposition)
    {
        for (var index = preposition - 1; index >= preposition - 3 && tokens.At(index).Kind is TokenKind.Word; index--)
        {
            if (EnglishChanges.Are(tokens.At(index).Lower))
            {
                return index == preposition - 1 ? tokens.Range(index, preposition + 1) : tokens.Range(preposition, preposition + 1);
            }
        }

        return null;
    }

    private static TextRange? InClauseBefore(Tokens tokens, int start)
    {
        for (var index = start - 1; index >= start - WordsBefore; index--)
        {
            var token = tokens.At(index);
            if (token.Kind is not TokenKind.Word)
            {
                return null;
            }

            switch (token.Lower)
            {
                case "initially" or "originally" when !tokens.At(index - 1).Is("than"):
                case "each":
                case "average" or "averaging" or "averaged" or "median" when IsNounPhrase(tokens, index + 1, start):
                case "hourly" or "daily" or "weekly" or "monthly"
                    when tokens.At(start - 1).Is("of") && IsNounPhrase(tokens, index + 1, start):
                    return tokens.Range(index, index + 1);
                case "compared" when tokens.At(index + 1).Lower is "with" or "to" && IsNounPhrase(tokens, index + 2, start):
                    return tokens.Range(index, index + 2);
                case "far" when tokens.At(index - 1).Is("so"):
                case "date" when tokens.At(index - 1).Is("to"):
                case "first" when tokens.At(index - 1).Is("at"):
                    return tokens.Range(index - 1, index + 1);
                case "every" when EnglishTimes.At(tokens, index + 1) is { } time:
                    return tokens.Range(index, time.Next);
                case "and" or "but" or "that" or "which" or "who" or "while" or "when":
                    return null;
            }
        }

        return null;
    }

    /// <summary>"Their average gain over 12 months (+12)": the number in brackets is what the noun before them says.</summary>
    private static TextRange? BeforeBracket(Tokens tokens, int start)
    {
        var bracket = tokens.At(start - 1).IsMark('+') ? start - 2 : start - 1;
        if (!tokens.At(bracket).IsMark('('))
        {
            return null;
        }

        for (var index = bracket - 1; index >= bracket - WordsBefore; index--)
        {
            var token = tokens.At(index);
            if (token.Kind is TokenKind.Mark or TokenKind.Break || EnglishFrameUses.IsVerb(token))
            {
                return null;
            }

            if (token.Lower is "average" or "median" or "mean")
            {
                return tokens.Range(index, index + 1);
            }
        }

        return null;
    }

    /// <summary>Whether only a noun with its adjectives is between two tokens, and perhaps "of": "average monthly gain of".</summary>
    private static bool IsNounPhrase(Tokens tokens, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            var token = tokens.At(index);
            if ((EnglishClauses.IsPreposition(token) && !token.Is("of")) || EnglishClauses.IsSubjectPronoun(token)
                || (EnglishFrameUses.IsVerb(token) && !EnglishClauses.IsBe(token)))
            {
                return false;
            }
        }

        return true;
    }

    private static TextRange? Behind(Tokens tokens, int next, int end)
    {
        if (tokens.At(next).Is("times") && tokens.At(next - 1).Kind is not TokenKind.Mark)
        {
            return tokens.Range(next, next + 1);
        }

        for (var index = end; index <= end + WordsBehind; index++)
        {
            var token = tokens.At(index);
            var isHyphen = token.IsMark('-') && token.IsGlued;
            if (token.Kind is not TokenKind.Word && !isHyphen)
            {
                return null;
            }

            if (Word(tokens, index, token, index - end) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The words at an index behind a number that relate it to something.</summary>
    private static TextRange? Word(Tokens tokens, int index, in Token token, int distance)
    {
        var lower = token.Lower;
        var after = tokens.At(index + 1);
        if (Rates.Contains(lower) && !(lower == "each" && after.Lower is "other" or "of")
            && !(distance == 0 && Periodicals.Contains(after.Lower)))
        {
            return tokens.Range(index, lower == "each" && EnglishTimes.At(tokens, index + 1) is { } unit ? unit.Next : index + 1);
        }

        if (distance <= 2 && Compared.Contains(lower))
        {
            return IsComparison(tokens, index, after) ? tokens.Range(index, index + 1) : null;
        }

        return lower switch
        {
            "initially" or "originally" when !tokens.At(index - 1).Is("than") => tokens.Range(index, index + 1),
            "so" when after.Is("far") => tokens.Range(index, index + 2),
            "to" when after.Is("date") => tokens.Range(index, index + 2),
            "and" when after.Is("counting") => tokens.Range(index, index + 2),
            "at" when after.Is("first") || tokens.StandsAt(index + 1, "a", "time") => tokens.Range(index, index + 2),
            "per" when after.Kind is TokenKind.Word => tokens.Range(index, index + 2),
            "a" or "an" or "every" when EnglishTimes.At(tokens, index + 1) is { } time && !Times.Contains(tokens.At(time.Next).Lower)
                && !tokens[time.Next - 1].Is("second") && !tokens.At(index - 1).Is("for") && !tokens.At(index - 1).Is("in")
                && !tokens.At(index - 1).Is("within") && !tokens.At(index - 1).Is("than") => tokens.Range(index, time.Next),
            "a" or "an" when Share(tokens, index, distance) is { } share => tokens.Range(index, share + 1),
            _ => null,
        };
    }

    /// <summary>
    /// The index of what "a" shares an amount among: "$3 a head", "$3-a-share", "12 boats a head"; no "$3 in a share deal".
    /// </summary>
    private static int? Share(Tokens tokens, int article, int distance)
    {
        var noun = tokens.At(article + 1).IsMark('-') ? article + 2 : article + 1;
        var before = tokens.At(article - 1);
        return Shares.Contains(tokens.At(noun).Lower)
            && (distance == 0 || (distance == 1 && (before.IsMark('-') || before.Lower.EndsWith("s", StringComparison.Ordinal))))
            ? noun
            : null;
    }

    /// <summary>"12 more", "12 boats fewer"; no "12 or more", "more than once", "12 more or less".</summary>
    private static bool IsComparison(Tokens tokens, int index, in Token after) =>
        tokens.At(index - 1).Lower is not ("or" or "and" or "no" or "not" or "the" or "much" or "many" or "even"
            or "is" or "are" or "was" or "were")
        && !after.Is("or") && !(after.Is("than") && tokens.At(index + 2).Lower is "once" or "enough");

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
