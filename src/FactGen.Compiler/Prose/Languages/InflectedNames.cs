namespace FactGen.Compiler.Prose.Languages;

/// <summary>The names of a fact base with the forms that a language gives to them, made once for all texts in it.</summary>
/// <remarks>
/// Either all words of a name take the form of a case, as in "Ильмара Костова", or only its first ones do, because the others depend on
/// them: "президента Велина".
/// </remarks>
internal static class InflectedNames
{
    private const int MostWords = 6;
    private const int MostForms = 64;

    /// <summary>All names, by the hash of their first word.</summary>
    public static Dictionary<int, NamesFrom> Of(IReadOnlyList<EntityName> names, INameForms forms)
    {
        var byFirstWord = new Dictionary<int, NamesFrom>();
        foreach (var name in names)
        {
            NamesFrom.Add(byFirstWord, name);
        }

        foreach (var name in names.Where(name => name.Words.Length <= MostWords))
        {
            foreach (var form in FormsOf(name.Words, forms))
            {
                NamesFrom.Add(byFirstWord, new EntityName(Tokenizer.Split(form), name.Bearer, name.Kind));
            }
        }

        return byFirstWord;
    }

    private static IEnumerable<string> FormsOf(Tokens words, INameForms forms)
    {
        var cases = new IReadOnlyList<string[]>[words.Length];
        for (var word = 0; word < words.Length; word++)
        {
            cases[word] = words[word].Kind is TokenKind.Word ? forms.FormsOf(Whole(words[word].Text)) : [];
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var number = cases.Max(word => word.Count);
        for (var which = 0; which < number; which++)
        {
            for (var declined = 1; declined <= words.Length; declined++)
            {
                if (cases[declined - 1].Count > 0)
                {
                    Add(found, words, cases, which, declined, 0, "");
                }
            }
        }

        found.Remove(words.Join());
        return found.Take(MostForms);
    }

    /// <summary>Adds the forms of a case in which the first words are declined and the others are as they are.</summary>
    private static void Add(HashSet<string> found, Tokens words, IReadOnlyList<string[]>[] cases, int which, int declined,
        int word, string before)
    {
        if (word == words.Length)
        {
            found.Add(before);
            return;
        }

        var start = before + (word > 0 && !words[word].IsGlued ? " " : "");
        string[] forms = word < declined && which < cases[word].Count ? cases[word][which] : [words[word].Text];
        foreach (var form in forms)
        {
            Add(found, words, cases, which, declined, word + 1, start + form);
        }
    }

    /// <summary>A folded word with its letters put together again.</summary>
    private static string Whole(string word) =>
        word.Replace("и\u0306", "й").Replace("И\u0306", "Й").Replace("і\u0308", "ї").Replace("І\u0308", "Ї");
}
