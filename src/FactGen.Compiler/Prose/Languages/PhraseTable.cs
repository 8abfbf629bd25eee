using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Phrases of a language with what each means, found by their first word or by their last.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byLast = new(StringComparer.Ordinal);
    private readonly HashBits _first = new();
    private readonly HashBits _last = new();

    /// <summary>The words that phrases begin with.</summary>
    public IReadOnlyCollection<string> Beginnings => _byFirst.Keys;

    /// <summary>Adds phrases whose meanings are consecutive, parted by commas, their variants by <c>|</c>.</summary>
    public PhraseTable<T> WithRow(string rows, Func<int, T> meaning)
    {
        var number = 0;
        foreach (var phrases in rows.Split(','))
        {
            With(phrases, meaning(number++));
        }

        return this;
    }

    /// <summary>Adds phrases of one meaning, parted by <c>|</c>.</summary>
    public PhraseTable<T> With(string phrases, T meaning)
    {
        foreach (var phrase in phrases.Split('|'))
        {
            var words = Words(phrase);
            Add(_byFirst, _first, words[0], (words, meaning));
            Add(_byLast, _last, words[words.Length - 1], (words, meaning));
        }

        return this;
    }

    /// <summary>The longest phrase that begins at an index: its meaning, and the index behind it; 0 if there is none.</summary>
    public int At(Tokens tokens, int index, out T? meaning)
    {
        meaning = default;
        if (!_first.MayHave(tokens.DataAt(index).Hash) || !_byFirst.TryGetValue(tokens.At(index).Lower, out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            if (tokens.StandsAt(index, phrase.Words))
            {
                meaning = phrase.Meaning;
                return index + phrase.Words.Length;
            }
        }

        return 0;
    }

    /// <summary>
    /// The longest phrase that ends right before an index: its meaning, and the index of its first word; -1 if there is none.
    /// </summary>
    public int Before(Tokens tokens, int end, out T? meaning)
    {
        meaning = default;
        if (!_last.MayHave(tokens.DataAt(end - 1).Hash) || !_byLast.TryGetValue(tokens.At(end - 1).Lower, out var phrases))
        {
            return -1;
        }

        foreach (var phrase in phrases)
        {
            if (end >= phrase.Words.Length && tokens.StandsAt(end - phrase.Words.Length, phrase.Words))
            {
                meaning = phrase.Meaning;
                return end - phrase.Words.Length;
            }
        }

        return -1;
    }

    /// <summary>The words of a phrase as the tokens of a text have them.</summary>
    public static string[] Words(string phrase)
    {
        var tokens = Tokenizer.Split(phrase);
        var words = new string[tokens.Length];
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = tokens[index].Lower;
        }

        return words;
    }

    private static void Add(
        Dictionary<string, List<(string[] Words, T Meaning)>> table, HashBits hashes, string word, (string[] Words, T Meaning) phrase)
    {
        hashes.Add(Vocabulary.HashOf(word, 0, word.Length));
        if (!table.TryGetValue(word, out var phrases))
        {
            table.Add(word, phrases = []);
        }

        phrases.Add(phrase);
        phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }
}

/// <summary>Words of a language in the form that tokens have: in small letters, folded.</summary>
internal static class WordTable
{
    /// <summary>One word as tokens have it.</summary>
    public static string Fold(string word) => FoldedText.Of(word).Text.ToLowerInvariant();

    /// <summary>A set of words, parted by spaces.</summary>
    public static HashSet<string> Set(string words) => new(Split(words), StringComparer.Ordinal);

    /// <summary>Endings or beginnings of words, parted by spaces.</summary>
    public static string[] Parts(string letters) => [.. Split(letters)];

    /// <summary>Words with values: <c>один одна=1 два две=2</c>.</summary>
    public static Dictionary<string, T> Map<T>(string entries, Func<string, T> value)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (words, meaning) = (entry.Split('=')[0], entry.Split('=')[1].Trim());
            foreach (var word in Split(words))
            {
                map[word] = value(meaning);
            }
        }

        return map;
    }

    /// <summary>The same, each word also with each of some endings; a form that no text has does no harm.</summary>
    public static Dictionary<string, T> MapForms<T>(string entries, string endings, Func<string, T> value) => Map(
        string.Join(
            ",",
            entries.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(entry =>
                string.Join(" ", Forms(entry.Split('=')[0], endings)) + "=" + entry.Split('=')[1])),
        value);

    /// <summary>The same with the words that some write without their accents: "dolares". An ñ is a letter of its own.</summary>
    public static Dictionary<string, T> WithoutAccents<T>(this Dictionary<string, T> words)
    {
        foreach (var word in words.Keys.ToArray())
        {
            var plain = string.Concat(word.Where((letter, index) => letter is not ('\u0300' or '\u0301' or '\u0302' or '\u0327')
                && !(letter == '\u0303' && index > 0 && word[index - 1] != 'n')));
            if (plain.Length < word.Length && !words.ContainsKey(plain))
            {
                words.Add(plain, words[word]);
            }
        }

        return words;
    }

    /// <summary>A set of words, each also with each of some endings.</summary>
    public static HashSet<string> SetForms(string words, string endings) => new(Forms(words, endings).Select(Fold), StringComparer.Ordinal);

    /// <summary>Words that name units, phrases parted by <c>|</c>: <c>欧元=EUR,美元|美金=USD</c>.</summary>
    public static PhraseTable<UnitWords> Units(this PhraseTable<UnitWords> table, QuantityUnit kind, string entries)
    {
        foreach (var entry in entries.Split(','))
        {
            var (words, name) = (entry.Split('=')[0], entry.Split('=')[1]);
            table.With(words, name switch
            {
                "decades" => new UnitWords(kind, "years", 10),
                "centuries" => new UnitWords(kind, "years", 100),
                "tenths" => new UnitWords(kind, "%", 10),
                _ => new UnitWords(kind, name),
            });
        }

        return table;
    }

    /// <summary>
    /// Adds the parts of a year: for each ordinal, parted by commas with its variants by <c>|</c>, the noun before or behind it.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="months">How many months a part has.</param>
    /// <param name="ordinals">The ordinals, in order.</param>
    /// <param name="nouns">The noun in its forms, parted by <c>|</c>.</param>
    /// <param name="isNounFirst">Whether the noun is before its ordinal.</param>
    /// <param name="joint">What is between the two.</param>
    public static PhraseTable<(int First, int Months)> WithParts(this PhraseTable<(int First, int Months)> table, int months,
        string ordinals, string nouns, bool isNounFirst = false, string joint = " ")
    {
        var first = 1;
        foreach (var variants in ordinals.Split(','))
        {
            foreach (var noun in nouns.Split('|'))
            {
                foreach (var ordinal in variants.Split('|'))
                {
                    table.With(isNounFirst ? noun + joint + ordinal : ordinal + joint + noun, (first, months));
                }
            }

            first += months;
        }

        return table;
    }

    /// <summary>Adds the seasons, from spring to winter, parted by commas with their forms by <c>|</c>.</summary>
    public static PhraseTable<(int First, int Months)> WithSeasons(this PhraseTable<(int First, int Months)> table, string seasons)
    {
        var first = 3;
        foreach (var forms in seasons.Split(','))
        {
            table.With(forms, (first, 3));
            first += 3;
        }

        return table;
    }

    private static IEnumerable<string> Forms(string words, string endings) =>
        words.Split([' '], StringSplitOptions.RemoveEmptyEntries).SelectMany(word =>
            endings.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(ending => word + ending).Prepend(word));

    private static IEnumerable<string> Split(string words) =>
        words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Fold);
}
