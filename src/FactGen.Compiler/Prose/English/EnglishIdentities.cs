using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>English words that say that two names are one's.</summary>
internal static class EnglishIdentities
{
    /// <summary>Between two names, at most so many words say that they are one's: "Bo Ek, whose real name is Ada Tarn".</summary>
    private const int MostBetween = 8;

    private static readonly HashSet<string> Being = Set("is was are were be been being became");

    private static readonly HashSet<string> Alone = Set(
        "aka alias née nee formerly born pseudonym nickname nicknamed renamed rebranded namely identical abbreviated");

    private static readonly HashSet<string> Calling = Set("called named dubbed styled titled");

    private static readonly HashSet<string> BeforeCalling = Set("also now later once then so sometimes often previously");

    private static readonly HashSet<string> Really = Set("really actually now also in fact none other than simply then of course");

    private static readonly HashSet<string> Ones = Set(
        "person man woman people one thing ship boat vessel ferry company firm organization organisation group event place town city "
        + "village body agency ministry individual");

    /// <summary>Whether the words between two names, or behind both, say that they are one's.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first name; null if only the second is there, and a pronoun may be the other.</param>
    /// <param name="second">The second name.</param>
    public static bool SaysSame(Tokens tokens, TextRange? first, TextRange second)
    {
        var to = tokens.IndexAt(second.Start);
        var from = first is { } name ? tokens.IndexAt(name.End) : Math.Max(tokens.StartOfSentence(to), to - MostBetween);
        if (first is not null && tokens.At(from).Reads("'s"))
        {
            return false;
        }

        return to - from <= MostBetween
            && (IsBracket(tokens, first, from, to)
                || IsApposition(tokens, first, from, to)
                || IsPredicate(tokens, from, to)
                || HasWord(tokens, from, to)
                || (first is not null && AreSame(tokens, tokens.IndexAt(second.End))));
    }

    /// <summary>"Bo Ek (Ada Tarn)", "Bo Ek / Ada Tarn".</summary>
    private static bool IsBracket(Tokens tokens, TextRange? first, int from, int to) =>
        first is not null && to == from + 1 && (tokens.At(from).IsMark('(') || tokens.At(from).IsMark('/') || tokens.At(from).IsMark('['));

    /// <summary>"Ada Tarn, the pilot Tarn": two names with capitals and a comma may be two of a list.</summary>
    private static bool IsApposition(Tokens tokens, TextRange? first, int from, int to) =>
        first is not null && to == from + 1 && tokens.At(from).IsMark(',') && !tokens.At(to).IsCapital;

    /// <summary>"Bo Ek is really Ada Tarn", "Bo Ek, also called Ada Tarn".</summary>
    private static bool IsPredicate(Tokens tokens, int from, int to)
    {
        var last = to - 1;
        while (last > from && Really.Contains(tokens.At(last).Lower))
        {
            last--;
        }

        var (word, before) = (tokens.At(last), tokens.At(last - 1));
        return last >= from
            && (Being.Contains(word.Lower)
                || (Calling.Contains(word.Lower)
                    && (BeforeCalling.Contains(before.Lower) || Being.Contains(before.Lower) || before.IsMark(',') || before.IsMark('('))));
    }

    /// <summary>"Known as", "whose real name was", "is the same person as", "alias".</summary>
    private static bool HasWord(Tokens tokens, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            var (word, next) = (tokens.At(index), tokens.At(index + 1));
            if (Alone.Contains(word.Lower)
                || (word.Is("known") && (next.Is("as") || next.Is("by")))
                || (word.Lower is "name" or "names"
                    && (index + 1 == to || next.IsMark(':') || next.IsMark(',') || next.IsMark('(') || Being.Contains(next.Lower)))
                || (word.Is("same") && tokens.At(index - 1).Is("the") && Being.Contains(tokens.At(index - 2).Lower) && IsOne(next)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… are the same person", "… are one and the same".</summary>
    private static bool AreSame(Tokens tokens, int end)
    {
        if (!Being.Contains(tokens.At(end).Lower))
        {
            return false;
        }

        var at = end + 1;
        at += tokens.StandsAt(at, "one", "and") ? 2 : 0;
        return tokens.StandsAt(at, "the", "same")
            ? IsOne(tokens.At(at + 2))
            : tokens.StandsAt(at, "one", "person") || tokens.At(at).Is("identical");
    }

    private static bool IsOne(Token word) => word.Is("as") || Ones.Contains(word.Lower) || word.Kind is TokenKind.Mark or TokenKind.Break;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
