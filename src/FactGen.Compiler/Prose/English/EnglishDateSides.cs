namespace FactGen.Compiler.Prose.English;

/// <summary>Finds the words around a date that say on which side of it: <c>before 5 January</c>, <c>by 2050</c>, <c>c. 1900</c>.</summary>
internal static class EnglishDateSides
{
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

        if (date.Side is DateSide.On && Behind(tokens, date.Next) is { } behind)
        {
            date.Side = behind.Side;
            date.Period = date.Period with { Next = behind.Next, CoreNext = behind.Next };
            date.WordsNext = behind.Next;
        }
    }

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
