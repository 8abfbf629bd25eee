using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>The signs before a number: a minus, as a mark or a word, and those of comparison.</summary>
internal sealed class TableSigns(LanguageTables tables, TableNumbers numbers, Tokens tokens)
{
    /// <summary>The signs of comparison, which all languages share.</summary>
    private static readonly PhraseTable<Approximation> Comparisons = new PhraseTable<Approximation>()
        .With(">", Approximation.Over).With("<", Approximation.Under)
        .With("≥|> =", Approximation.AtLeast).With("≤|< =", Approximation.AtMost);

    /// <summary>The first index of the minus that ends right before a number, its sign or its percent; -1 if there is none.</summary>
    /// <param name="start">The index of what it would be the minus of.</param>
    /// <param name="isMeasured">Whether these are hundredths or degrees: a name has none.</param>
    public int MinusBefore(int start, bool isMeasured)
    {
        if (tokens.At(start - 1).IsMark('-'))
        {
            return tokens.At(start).IsGlued && IsMinus(start - 1, isMeasured) ? start - 1 : -1;
        }

        return tables.WithNumbers.Minus.Before(tokens, start, out var isMinus) is >= 0 and var first && isMinus && !IsBehindNumber(first)
            ? first
            : -1;
    }

    /// <summary>The words of approximation before a number, or such a sign; -1 if there are none.</summary>
    public int HedgeBefore(int first, out Approximation meaning)
    {
        var start = tables.HedgesBefore.Before(tokens, first, out meaning);
        return start >= 0 ? start : Comparisons.Before(tokens, first, out meaning);
    }

    /// <summary>A dash that nothing is glued to but a bracket; in a script without spaces, a small word may be.</summary>
    private bool IsMinus(int index, bool isMeasured)
    {
        var (dash, before) = (tokens[index], tokens.At(index - 1));
        return !Typography.IsLongDash(tokens.Text.Original[dash.Start])
            && (!dash.IsGlued || (before.Kind is TokenKind.Mark && !before.IsMark('-') && !before.IsMark('%'))
                || (before.Kind is TokenKind.Word && CharacterKinds.IsUnspaced(before.First)
                    && (isMeasured || tables.Joining.Contains(before.Lower))));
    }

    /// <summary>"Cinco menos dos" is a sum, and "dos horas menos cinco" a time.</summary>
    private bool IsBehindNumber(int first) => numbers.IsNumeric(tokens.At(first - 1))
        || (tokens.At(first - 1).Kind is TokenKind.Word && tables.Times.ContainsKey(tokens.At(first - 1).Lower));
}
