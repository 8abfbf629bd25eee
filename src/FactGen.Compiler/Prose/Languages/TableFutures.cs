using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Finds the verbs whose form alone says that something is still to come, as "will" does in English.</summary>
internal sealed class TableFutures(LanguageTables tables)
{
    private readonly bool _hasAny =
        tables.FutureVerbs.Count > 0 || tables.FutureEndings.Length > 0 || tables.FutureBeginnings.Length > 0;

    /// <summary>The lists that such a verb counts in.</summary>
    public static bool Counts(WordList list) => list is WordList.Future or WordList.PlainFuture or WordList.Planned;

    /// <summary>Whether such a verb stands at an index.</summary>
    public bool StandsAt(Tokens tokens, int index)
    {
        var word = tokens.At(index);
        return word.Kind is TokenKind.Word
            && (tables.FutureVerbs.Contains(word.Lower)
                || (!word.IsCapital && HasForm(word.Lower) && HasTime(tokens, index))); // a name may end so
    }

    /// <summary>The phrases of a list with these verbs, in the order of the text; a verb in a phrase is not there again.</summary>
    public TextRange[] With(TextRange[] phrases, Tokens tokens)
    {
        if (!_hasAny)
        {
            return phrases;
        }

        var all = new List<TextRange>(phrases);
        var (phrase, covered) = (0, 0);
        for (var index = 0; index < tokens.Length; index++)
        {
            if (!StandsAt(tokens, index))
            {
                continue;
            }

            var verb = tokens.Range(index, index + 1);
            for (; phrase < phrases.Length && phrases[phrase].Start < verb.End; phrase++)
            {
                covered = Math.Max(covered, phrases[phrase].End);
            }

            if (covered <= verb.Start)
            {
                all.Add(verb);
            }
        }

        return all.Count == phrases.Length ? phrases : [.. all.OrderBy(range => range.Start)];
    }

    private bool HasForm(string word) =>
        (Array.Exists(tables.FutureEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))
            || Array.Exists(tables.FutureBeginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal)))
        && !tables.NoFutures.Contains(word)
        && !Array.Exists(tables.NoFutureBeginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    private bool HasTime(Tokens tokens, int index)
    {
        if (tables.FutureTimes.Beginnings.Count == 0)
        {
            return true;
        }

        var end = tokens.EndOfSentence(index);
        for (var at = tokens.StartOfSentence(index); at < end; at++)
        {
            if (tables.FutureTimes.At(tokens, at, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
