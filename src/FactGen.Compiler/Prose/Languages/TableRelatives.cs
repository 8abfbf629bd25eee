namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// Whether words speak of somebody else by a person's name, with the tables of their language: "l'avocat de Bo Ek", "Bo Eks Bruder".
/// </summary>
internal sealed class TableRelatives(LanguageTables tables)
{
    /// <summary>How many words may be between a name and its relative: "Bo Eks jüngerer Bruder", "le frère du maire Bo Ek".</summary>
    private const int MostBetween = 2;

    /// <summary>Whether they speak of another.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="own">The words of the person's names, in small letters.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="next">The token behind it.</param>
    public bool SpeakOfOther(Tokens tokens, HashSet<string> own, int first, int next)
    {
        while (IsOwn(tokens.At(first - 1), own))
        {
            first--; // of a surname, the given name
        }

        while (own.Contains(tokens.At(next).Lower))
        {
            next++;
        }

        return IsBehind(tokens, own, first, next) || IsBefore(tokens, own, first, next);
    }

    /// <summary>Whether a word is one of the person's names, as it is or behind an apostrophe: "d'Ilmar".</summary>
    private static bool IsOwn(Token token, HashSet<string> own) =>
        token.Kind is TokenKind.Word
        && (own.Contains(token.Lower)
            || (token.Lower.IndexOf('\'') is > 0 and var mark && own.Contains(token.Lower.Substring(mark + 1))));

    /// <summary>"Bo Eks Bruder", "Bo Ek'in kardeşi", 山田の妻.</summary>
    private bool IsBehind(Tokens tokens, HashSet<string> own, int first, int next)
    {
        if (tables.RelativesBehind.Beginnings.Count == 0)
        {
            return false;
        }

        var at = tables.Possessives.At(tokens, next, out _);
        if (at == 0)
        {
            at = tokens.At(next).IsMark('\'') && tokens.At(next).IsGlued ? next + 1 : next; // "Hans' Bruder"
            if (at == next && !HasGenitive(tokens, own, first, next))
            {
                return false;
            }
        }

        var last = at + (tables.HasHanNumbers ? 0 : MostBetween);
        for (var index = at; index <= last && tokens.At(index).Kind is TokenKind.Word; index++)
        {
            if (tables.RelativesBehind.At(tokens, index, out _) > 0)
            {
                return true;
            }

            if (tokens[index].IsCapital)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>"La moglie di Bo Ek", "брат Костова".</summary>
    private bool IsBefore(Tokens tokens, HashSet<string> own, int first, int next)
    {
        if (tables.RelativesBefore.Beginnings.Count == 0)
        {
            return false;
        }

        if (tables.OfRelatives.Count == 0)
        {
            return tables.RelativesBefore.Before(tokens, first, out _) >= 0
                && (tables.GenitiveEndings.Length == 0 || HasGenitive(tokens, own, first, next));
        }

        if (tokens.At(first).Lower.IndexOf('\'') is > 0 and var mark
            && tables.OfRelatives.Contains(tokens[first].Lower.Substring(0, mark + 1)))
        {
            return tables.RelativesBefore.Before(tokens, first, out _) >= 0; // "d'Ilmar"
        }

        var titles = 0;
        for (var index = first - 1; index >= first - 1 - MostBetween && tokens.At(index).Kind is TokenKind.Word; index--)
        {
            if (tables.OfRelatives.Contains(tokens[index].Lower) && tables.RelativesBefore.Before(tokens, index, out _) >= 0)
            {
                return true;
            }

            titles += tables.Joining.Contains(tokens[index].Lower) ? 0 : 1;
            if (titles > 1)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the name has the ending of the genitive, and is not one of the person's names as it is.</summary>
    private bool HasGenitive(Tokens tokens, HashSet<string> own, int first, int next)
    {
        for (var index = first; index < next; index++)
        {
            var word = tokens.At(index).Lower;
            if (!own.Contains(word) && Array.Exists(tables.GenitiveEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
