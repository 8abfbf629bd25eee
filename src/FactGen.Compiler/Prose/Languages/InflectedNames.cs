namespace FactGen.Compiler.Prose.Languages;

/// <summary>The names of a fact base with the forms that a language gives to them, made once for all texts in it.</summary>
/// <remarks>
/// Either all words of a name take the form of a case, as in "Ильмара Костова", or only its first ones do, because the others depend on
/// them: "президента Велина".
/// </remarks>
internal static class InflectedNames
{
    private const int MostWords = 6;
    private const int MostForms = 256;

    /// <summary>All names, by the hash of their first word.</summary>
    public static Dictionary<int, NamesFrom> Of(IReadOnlyList<EntityName> names, NameForms forms)
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

            foreach (var form in name.Bearer.IsPerson && name.Kind is NameKind.Name ? forms.OfPerson(Whole(name.Words.Join())) : [])
            {
                NamesFrom.Add(byFirstWord, new EntityName(Tokenizer.Split(form), name.Bearer, NameKind.Surname));
            }
        }

        return byFirstWord;
    }

    private static IEnumerable<string> FormsOf(Tokens words, NameForms forms)
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
            for (var declined = forms.OnlyLast ? words.Length : 1; declined <= words.Length; declined++)
            {
                if (cases[declined - 1].Count > 0)
                {
                    Add(found, words, forms.OnlyLast ? OfLast(cases) : cases, which, declined, 0, "");
                }
            }
        }

        if (!forms.OnlyLast && words.Length >= 3 && words[words.Length - 2].IsMark('-'))
        {
            // "Алма-Аты": the part before the hyphen has no case of its own
            var last = cases[words.Length - 1];
            for (var which = 0; which < last.Count; which++)
            {
                Add(found, words, OfLast(cases), which, words.Length, 0, "");
            }
        }

        found.Remove(words.Join());
        return found.Take(MostForms);
    }

    private static IReadOnlyList<string[]>[] OfLast(IReadOnlyList<string[]>[] cases) =>
        [.. cases.Select((forms, word) => word == cases.Length - 1 ? forms : [])];

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

    /// <summary>The letters that folding takes apart and endings have.</summary>
    private static readonly (string Apart, char Letter)[] Letters =
    [
        ("и\u0306", 'й'), ("і\u0308", 'ї'), ("е\u0308", 'ё'), ("o\u0301", 'ó'), ("n\u0301", 'ń'), ("s\u0301", 'ś'),
        ("c\u0301", 'ć'), ("z\u0301", 'ź'), ("z\u0307", 'ż'), ("a\u0328", 'ą'), ("e\u0328", 'ę'), ("u\u0308", 'ü'),
        ("o\u0308", 'ö'), ("c\u0327", 'ç'), ("s\u0327", 'ş'), ("g\u0306", 'ğ'), ("a\u0301", 'á'), ("e\u0301", 'é'),
        ("i\u0301", 'í'), ("u\u0301", 'ú'), ("n\u0303", 'ñ'), ("a\u0303", 'ã'), ("o\u0303", 'õ'), ("a\u0302", 'â'),
        ("e\u0302", 'ê'), ("o\u0302", 'ô'), ("a\u0300", 'à'), ("e\u0300", 'è'), ("i\u0300", 'ì'), ("o\u0300", 'ò'),
        ("u\u0300", 'ù'), ("U\u0308", 'Ü'), ("O\u0308", 'Ö'), ("C\u0327", 'Ç'), ("S\u0327", 'Ş'), ("G\u0306", 'Ğ'),
        ("И\u0306", 'Й'), ("І\u0308", 'Ї'), ("Е\u0308", 'Ё'),
    ];

    /// <summary>A folded word with its letters put together again.</summary>
    private static string Whole(string word)
    {
        if (!word.Any(letter => letter is >= '\u0300' and <= '\u036F'))
        {
            return word;
        }

        foreach (var (apart, letter) in Letters)
        {
            word = word.Replace(apart, letter.ToString());
        }

        return word;
    }
}
