namespace FactGen.Compiler.Prose;

/// <summary>
/// Names that are common nouns: a text may have them in any case, in the singular or the plural, and with or without hyphens.
/// </summary>
internal sealed class CommonNames
{
    private readonly Dictionary<string, List<(string[] Words, EntityName Name)>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>Adds a name; not if too many begin with its first word.</summary>
    public bool Add(EntityName name)
    {
        List<string> words = [];
        List<string> joined = [];
        for (var index = 0; index < name.Words.Length; index++)
        {
            if (name.Words[index].IsMark('-') && name.Words[index].IsGlued && joined.Count > 0 && index + 1 < name.Words.Length)
            {
                joined[joined.Count - 1] += name.Words[++index].Lower;
                words.Add(name.Words[index].Lower);
                continue;
            }

            words.Add(name.Words[index].Lower);
            joined.Add(name.Words[index].Lower);
        }

        return Add(words, name) && (joined.Count == words.Count || Add(joined, name));
    }

    /// <summary>Finds those that begin at an index of a text.</summary>
    public void FindAt(Tokens tokens, int index, List<Mention> found)
    {
        if (tokens.DataAt(index).Kind is not TokenKind.Word)
        {
            return;
        }

        Find(Singular(tokens[index].Lower), index + 1);
        if (tokens.At(index + 1).IsMark('-') && tokens.At(index + 1).IsGlued
            && tokens.At(index + 2) is { Kind: TokenKind.Word, IsGlued: true } last)
        {
            Find(Singular(tokens[index].Lower + last.Lower), index + 3); // "corona-virus" of the name "coronavirus"
        }

        void Find(string first, int behind)
        {
            foreach (var (words, name) in _byFirstWord.TryGetValue(first, out var names) ? names : [])
            {
                if (EndAt(tokens, behind, words) is { } next)
                {
                    found.Add(new Mention(tokens.Range(index, next), name.Bearer.Id, IsTitle: false, IsOfRelative: false));
                }
            }
        }
    }

    private bool Add(List<string> words, EntityName name)
    {
        string[] singular = [.. words.Select(Singular)];
        if (!_byFirstWord.TryGetValue(singular[0], out var names))
        {
            _byFirstWord.Add(singular[0], names = []);
        }

        if (names.Count >= FactLimits.Namesakes)
        {
            return false;
        }

        names.Add((singular, name));
        return true;
    }

    /// <summary>Where words end whose first ends at an index; null where the others do not follow.</summary>
    private static int? EndAt(Tokens tokens, int index, string[] words)
    {
        for (var word = 1; word < words.Length; word++)
        {
            if (tokens.At(index).IsMark('-') && tokens.At(index).IsGlued)
            {
                index++;
            }

            if (tokens.At(index).Length == 0 || Singular(tokens.At(index).Lower) != words[word])
            {
                return null;
            }

            index++;
        }

        return index;
    }

    /// <summary>What a word and its regular plural have in common.</summary>
    private static string Singular(string word) => word.Length < 4 ? word
        : word[word.Length - 1] is not 's' ? WithoutE(word)
        : EndsIn(word, "ies") ? word.Substring(0, word.Length - 3) + "y"
        : EndsIn(word, "ss") || EndsIn(word, "us") || EndsIn(word, "is") ? word
        : WithoutE(word.Substring(0, word.Length - 1));

    /// <summary>A word without the <c>e</c> that its plural or it itself may have: "virus" and "viruses", "house" and "houses".</summary>
    private static string WithoutE(string word) =>
        EndsIn(word, "se") || EndsIn(word, "xe") || EndsIn(word, "che") || EndsIn(word, "she") ? word.Substring(0, word.Length - 1) : word;

    private static bool EndsIn(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
