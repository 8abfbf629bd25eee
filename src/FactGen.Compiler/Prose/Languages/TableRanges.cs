namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads the upper end of a range, and the unit before a number: "10 to 20", "$10-$20".</summary>
internal sealed class TableRanges(LanguageTables tables, TableNumbers numbers, TableUnits units, Tokens tokens)
{
    /// <summary>The upper end of a range whose lower end was read; null if it is none.</summary>
    public TableNumber? SecondOf(int index, TableNumber lower)
    {
        var at = lower.Next;
        var joint = tokens.At(at);
        if (joint.IsMark('-') && joint.IsGlued == tokens.At(at + 1).IsGlued && numbers.Read(tokens, PastSign(index, at + 1)) is { } end)
        {
            return tokens.At(end.Next) is { IsGlued: true } after && after.IsMark('-') ? end with { IsUnread = true } : end;
        }

        if (tables.RangeJoints.At(tokens, at, out _) is > 0 and var behind)
        {
            return numbers.Read(tokens, behind);
        }

        if (joint.Kind is not TokenKind.Word)
        {
            return null;
        }

        var opening = tokens.At(index - 1 - (IsArticle(index - 1) ? 1 : 0)).Lower;
        return Array.Exists(tables.Ranges, range => range.Joint == joint.Lower && (range.Opening.Length == 0 || range.Opening == opening))
            ? numbers.Read(tokens, at + 1) ?? (IsArticle(at + 1) && opening.Length > 0 ? numbers.Read(tokens, at + 2) : null)
            : null;
    }

    /// <summary>Past the sign of "$10-$20", if the lower end has the same.</summary>
    private int PastSign(int lower, int index) =>
        UnitBefore(lower) is { Kind: QuantityUnit.Currency } one && units.CurrencyBefore(tokens, index + 1) is { } other
            && other.Code == one.Name && other.First == index
            ? index + 1
            : index;

    /// <summary>"Tra i 90 e i 100".</summary>
    public bool IsArticle(int index) =>
        tokens.At(index).Kind is TokenKind.Word && tables.RangeArticles.Contains(tokens[index].Lower);

    /// <summary>The sign or word before a number that is its unit, and its first index.</summary>
    public (QuantityUnit Kind, string Name, int First)? UnitBefore(int index) =>
        tables.PercentsBefore.Before(tokens, index, out _) is >= 0 and var first ? (QuantityUnit.Percent, "%", first)
        : units.CurrencyBefore(tokens, index) is { } sign ? (QuantityUnit.Currency, sign.Code, sign.First)
        : tables.HasHanNumbers && tables.UnitPhrases.Before(tokens, index, out var name) is >= 0 and var word
            && name.Kind is QuantityUnit.Currency && word <= index - 2 && !numbers.IsNumeric(tokens.At(word - 1))
            ? (name.Kind, name.Name, word) // 人民币8000
        : null;
}
