using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>The clauses of a text, as far as its marks and conjunctions show them.</summary>
internal sealed class TableClauses(LanguageTables tables, Tokens tokens)
{
    /// <summary>How many words a negated verb may have before the word that begins what it is about: "Nadie ha demostrado que".</summary>
    private const int WordsBeforeComplement = 4;

    /// <summary>
    /// The last answers, which hold for all indexes between the ends: a clause may have a thousand words, each of which asks where it ends.
    /// </summary>
    private (int First, int Asked) _start = (0, -1);
    private (int Asked, int End) _end = (0, -1);

    /// <summary>The first token of the clause that has an index.</summary>
    public int StartOf(int index)
    {
        if (index < _start.First || index > _start.Asked)
        {
            var first = index;
            while (first > 0 && first != _start.Asked && !Parts(first - 1))
            {
                first--;
            }

            _start = (first == _start.Asked ? _start.First : first, index);
        }

        return _start.First;
    }

    /// <summary>The index behind the last token of the clause that has an index.</summary>
    public int EndOf(int index)
    {
        if (index < _end.Asked || index > _end.End)
        {
            var end = index;
            while (end < tokens.Length && end != _end.Asked && !Parts(end))
            {
                end++;
            }

            _end = (index, end == _end.Asked ? _end.End : end);
        }

        return _end.End;
    }

    /// <summary>The end of a clause with the clauses behind it that depend on it: "that", "whether".</summary>
    public int EndWithComplement(int index)
    {
        var end = EndOf(index);
        for (var at = index; tables.HasNoCommaBeforeThat && at < end && at < index + WordsBeforeComplement; at++)
        {
            if (IsComplementizer(at))
            {
                return EndOfComplement(end); // no comma before "que"
            }
        }

        return IsComma(tokens.At(end)) && IsComplementizer(end + 1)
            ? EndOfComplement(end)
            : end;
    }

    /// <summary>The end of the sentence, or the colon or semicolon before it: "не 120, как писали: ушли 45".</summary>
    private int EndOfComplement(int index)
    {
        var end = tokens.EndOfSentence(index);
        for (var at = index; at < end; at++)
        {
            if (tokens.At(at).IsMark(':') || tokens.At(at).IsMark(';'))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>Whether a word begins a clause that is said or asked: "that", or with an apostrophe "qu'il".</summary>
    public bool IsComplementizer(int index)
    {
        var word = tokens.At(index);
        return word.Kind is TokenKind.Word
            && (tables.Complementizers.Contains(word.Lower)
                || word.Lower.IndexOf('\'') is > 0 and var mark && tables.Complementizers.Contains(word.Lower.Substring(0, mark + 1)));
    }

    /// <summary>Whether a token is a comma of any script.</summary>
    public static bool IsComma(in Token token) => token.IsMark(',') || token.IsMark('،');

    /// <summary>Whether a token parts two clauses.</summary>
    public bool Parts(int index)
    {
        var token = tokens.At(index);
        return token.Kind switch
        {
            TokenKind.Break => true,
            TokenKind.Mark => token.First is ',' or ';' or ':' or '(' or ')' or '"' or '!' or '?' or '،' or '؛'
                || (token.First == '-' && IsDash(index)),
            TokenKind.Word => tables.Conjunctions.Contains(token.Lower) && IsComma(tokens.At(index - 1)),
            _ => false,
        };
    }

    /// <summary>Whether a mark is a dash with spaces around it, or one that begins a line.</summary>
    public bool IsDash(int index) => tokens.At(index).IsMark('-') && !tokens.At(index).IsGlued && !tokens.At(index + 1).IsGlued;

    /// <summary>From one token to another; null if there is none between them.</summary>
    public TextRange? Range(int first, int next)
    {
        while (first < next && tokens.At(first).Kind is TokenKind.Break)
        {
            first++;
        }

        return first < next ? tokens.Range(first, next) : null;
    }
}
