namespace FactGen.Compiler.Prose.English;

/// <summary>Finds the words around a date that say on which side of it: <c>before 5 January</c>, <c>by 2050</c>, <c>c. 1900</c>.</summary>
internal static class EnglishDateSides
{
    /// <summary>How far before a date a word may be that says it is still to come.</summary>
    private const int MostWordsAhead = 8;

    /// <summary>Finds the side of a date, if the phrase itself gives none. "Before Friday's vote" is about the vote.</summary>
    public static void Find(Tokens tokens, EnglishDate date)
    {
        if (date.Side is not DateSide.On)
        {
            return;
        }

        var at = tokens.At(date.First - 1).Is("the") ? date.First - 1 : date.First;
        if (!tokens.At(date.Next).Reads("'s"))
        {
            (date.Side, date.SideFirst) = Before(tokens, at, date);
        }

        if (date.Side is DateSide.On)
        {
            date.Bound = BoundBefore(tokens, date.First);
            date.IsAhead = date.Period.NeedsAnchor && IsAhead(tokens, date.First, date.Next);
        }

        if (date.Side is DateSide.On && Behind(tokens, date.Next) is { } behind)
        {
            date.Side = behind.Side;
            date.Period = date.Period with { Next = behind.Next, CoreNext = behind.Next };
            date.WordsNext = behind.Next;
        }
    }

    /// <summary>The "until" of "until the fair on 9 March": article and noun, no verb.</summary>
    private static DateBound? BoundBefore(Tokens tokens, int first)
    {
        var noun = first - (tokens.At(first - 1).Is("the") ? 3 : 2);
        if (!(tokens.At(noun + 1).Lower is "on" or "in" or "of") || tokens.At(noun).Kind is not TokenKind.Word
            || !(tokens.At(noun - 1).Lower is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "'s"))
        {
            return null;
        }

        var at = noun - (tokens.At(noun - 1).Is("'s") ? 3 : 2);
        return BoundOf(tokens, at) is { } side ? new DateBound(side, tokens.Range(at, at + 1), at) : null;
    }

    private static DateSide? BoundOf(Tokens tokens, int index) => tokens.At(index).Lower switch
    {
        "until" or "till" => DateSide.UpTo,
        "before" => DateSide.Before,
        "of" when tokens.At(index - 1).Is("ahead") => DateSide.Before,
        "since" => DateSide.From,
        "after" => DateSide.After,
        _ => null,
    };

    /// <summary>"will open on Friday": a word of what is to come before it, and no other verb between the two.</summary>
    private static bool IsAhead(Tokens tokens, int first, int next)
    {
        var isBehindPreposition = tokens.At(first - 1).Lower is "on" or "in" or "from" or "until" or "through" or "by";
        if (isBehindPreposition && IsScheduled(tokens, first - 2))
        {
            return true;
        }

        // "will meet Friday", but not "will discuss the Friday vote".
        if (!isBehindPreposition && (EnglishClauses.IsDeterminer(tokens.At(first - 1)) || tokens.At(first - 1).Kind is not TokenKind.Word
            || (tokens.At(next) is { Kind: TokenKind.Word, IsCapital: false } after && !EnglishClauses.IsPreposition(after))))
        {
            return false;
        }

        for (var index = first - (isBehindPreposition ? 2 : 1); index >= Math.Max(0, first - MostWordsAhead); index--)
        {
            var token = tokens.At(index);
            if (token.Lower is "will" or "shall" or "won't" || token.Lower.EndsWith("'ll", StringComparison.Ordinal)
                || (token.Is("to") && tokens.At(index - 1).Lower is "is" or "are" or "scheduled" or "due"))
            {
                return true;
            }

            if (token.Kind is not TokenKind.Word || EnglishClauses.IsSubordinator(token) || token.Lower is "was" or "were" or "had" or "on" or "in"
                || EnglishClauses.EndsIn(token, "ed"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Talks resume on Wednesday", "it takes effect on Jan. 1".</summary>
    private static bool IsScheduled(Tokens tokens, int index) => tokens.At(index).Lower switch
    {
        "resume" or "resumes" or "begin" or "begins" or "reopen" or "reopens" or "opens" or "starts" => true,
        "effect" => tokens.At(index - 1).Lower is "take" or "takes",
        _ => false,
    };

    private static (DateSide Side, int First) Before(Tokens tokens, int at, EnglishDate date) => tokens.At(at - 1).Lower switch
    {
        "about" or "around" or "circa" or "approximately" or "roughly" or "abt" => (DateSide.About, at - 1),
        "c" or "ca" or "cca" when !tokens.At(at - 1).IsCapital && !tokens.At(at - 2).IsMark('/') => (DateSide.About, at - 1),
        "time" when tokens.At(at - 2).Is("some") => (DateSide.About, at - 2),
        "before" or "bef" when tokens.At(at - 2).Is("not") => (DateSide.From, at - 2),
        "before" or "bef" => (DateSide.Before, at - 1),
        "to" when tokens.At(at - 2).Is("prior") => (DateSide.Before, at - 2),
        "of" when tokens.At(at - 2).Is("ahead") => (DateSide.Before, at - 2),
        "until" or "till" when tokens.At(at - 2).Is("not") => (DateSide.From, at - 2),
        "until" or "till" when date.WordsFirst == date.First => (DateSide.Until, at - 1),
        "since" => (DateSide.Since, at - 1),
        "by" when !date.Period.IsRelative || !tokens.At(date.First).Is("this") => (DateSide.UpTo, at - 1),
        "than" => Than(tokens, at, date.First),
        "after" or "aft" => (DateSide.After, at - 1),
        _ => Abbreviated(tokens, at) ?? (DateSide.On, date.First),
    };

    /// <summary>"no later than", "earlier than".</summary>
    private static (DateSide Side, int First) Than(Tokens tokens, int at, int first)
    {
        var isNegated = tokens.At(at - 3).Lower is "no" or "not";
        return tokens.At(at - 2).Lower switch
        {
            "later" => isNegated ? (DateSide.UpTo, at - 3) : (DateSide.After, at - 2),
            "earlier" or "sooner" => isNegated ? (DateSide.From, at - 3) : (DateSide.Before, at - 2),
            _ => (DateSide.On, first),
        };
    }

    /// <summary>"c. 1900", "bef. 1776", also if a sentence seems to end with the point.</summary>
    private static (DateSide Side, int First)? Abbreviated(Tokens tokens, int at)
    {
        var point = tokens.At(at - 1).Kind is TokenKind.Break && tokens.At(at - 2).IsMark('.') ? at - 2 : at - 1;
        if (!tokens.At(point).IsMark('.'))
        {
            return null;
        }

        return tokens.At(point - 1).Lower switch
        {
            "c" or "ca" or "cca" or "abt" or "circ" or "approx" or "est" => (DateSide.About, point - 1),
            "bef" => (DateSide.Before, point - 1),
            "aft" => (DateSide.After, point - 1),
            _ => null,
        };
    }

    /// <summary>"1900 or later", "1990 onwards", "5 January or so".</summary>
    private static (DateSide Side, int Next)? Behind(Tokens tokens, int next) => tokens.At(next).Lower switch
    {
        "or" => tokens.At(next + 1).Lower switch
        {
            "later" or "after" or "thereafter" => (DateSide.From, next + 2),
            "earlier" or "before" => (DateSide.UpTo, next + 2),
            "so" or "thereabouts" => (DateSide.About, next + 2),
            _ => null,
        },
        "onward" or "onwards" => (DateSide.From, next + 1),
        "at" when tokens.At(next + 1).Is("the") => tokens.At(next + 2).Lower switch
        {
            "latest" => (DateSide.UpTo, next + 3),
            "earliest" => (DateSide.From, next + 3),
            _ => null,
        },
        _ => null,
    };
}
