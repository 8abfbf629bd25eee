namespace FactGen.Compiler.Prose.English;

/// <summary>What English words tell of a deed: in a name, who did it; in a quote, that it was one alone.</summary>
internal static class EnglishDeeds
{
    private const int MostNames = 4;

    private static readonly HashSet<string> Alone = EnglishClauses.Set("alone solely singlehandedly");

    private static readonly string[] Beginnings = ["alone", "sole", "only", "single"];

    /// <summary>What a name tells that somebody did: a clause with "that", a name and a verb; null if it tells nothing.</summary>
    public static string? In(Tokens name)
    {
        for (var index = 1; index < name.Length; index++)
        {
            if (name[index] is { IsCapital: false, Lower: "that" or "which" or "whom" })
            {
                var verb = index + 1;
                while (verb <= index + MostNames && name.At(verb).IsCapital)
                {
                    verb++;
                }

                return verb > index + 1 && EnglishFrameUses.IsVerb(name.At(verb)) ? WordsFrom(name, index) : null;
            }
        }

        return null;
    }

    /// <summary>Whether words say that one alone is or did it: "Bo Ek alone led", "only Bo Ek led", "the sole leader".</summary>
    public static bool AreOfOneAlone(string text)
    {
        if (!Array.Exists(Beginnings, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return false;
        }

        var words = Tokenizer.Split(text);
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            var isAlone = (Alone.Contains(word.Lower) && index > 0)
                || (word.Is("only") && (words.At(index - 1).Is("the") || words.At(index + 1).IsCapital))
                || (word.Is("sole") && words.At(index - 1).Is("the"));
            if (isAlone && !words.At(index - 1).Is("not") && !words.At(index + 1).Is("of"))
            {
                return true;
            }
        }

        return false;
    }

    private static string WordsFrom(Tokens name, int index) =>
        string.Join(" ", Enumerable.Range(index, name.Length - index).Select(word => name[word].Text));
}
