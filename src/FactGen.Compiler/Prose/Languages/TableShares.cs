namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads parts of a whole in words: "trois quarts", "ein Viertel", 四分の三. One that no decimal number equals is not read.</summary>
internal sealed class TableShares(LanguageTables tables)
{
    private const int MostDecimals = 6;

    /// <summary>Whether the language has such words.</summary>
    public bool Exist => tables.HasHanNumbers || tables.WithNumbers.Part.Count > 0 || tables.WithNumbers.Parts.Count > 0;

    /// <summary>The part that begins at an index; null if none does.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index.</param>
    /// <param name="whole">The number without a fraction that begins there.</param>
    /// <param name="read">Reads such a number at another index.</param>
    public TableNumber? Read(Tokens tokens, int index, TableNumber? whole, Func<int, TableNumber?> read)
    {
        var word = tokens.At(index);
        if (word.Kind is TokenKind.Word && tables.Articles.Contains(word.Lower))
        {
            return PartOf(tokens, index + 1, tables.WithNumbers.Part) is > 1 and var parts && MayEnd(tokens.At(index + 2))
                ? Share(1, parts, index + 2)
                : null;
        }

        if (whole is not { IsUnread: false, Scale: 1, Value: >= 1 } number || number.Value != decimal.Truncate(number.Value))
        {
            return null;
        }

        if (tables.HasHanNumbers)
        {
            return tokens.At(number.Next).Is("分") && tokens.At(number.Next + 1).Lower is "之" or "の"
                && number.Value != TableNumbers.Hundred
                && (read(number.Next + 2) ?? LoneOne(tokens, number.Next + 2)) is { IsUnread: false } above
                ? Share(above.Value, number.Value, above.Next) ?? new TableNumber(0, above.Next, 1, false, IsUnread: true)
                : null;
        }

        return PartOf(tokens, number.Next, number.Value == 1 ? tables.WithNumbers.Part : tables.WithNumbers.Parts) is > 1 and var below
            ? Share(number.Value, below, number.Next + 1)
            : null;
    }

    /// <summary>Whether a word divides the number before it, whether or not that was read.</summary>
    public bool IsPart(in Token token) => token.Kind is TokenKind.Word
        && (tables.WithNumbers.Part.ContainsKey(token.Lower) || tables.WithNumbers.Parts.ContainsKey(token.Lower));

    /// <summary>The one of 四分之一, which elsewhere is mostly an article.</summary>
    private static TableNumber? LoneOne(Tokens tokens, int index) =>
        tokens.At(index).Is("一") ? new TableNumber(1, index + 1, 1, false, false) : null;

    private static int PartOf(Tokens tokens, int index, Dictionary<string, int> parts) =>
        tokens.At(index).Kind is TokenKind.Word && parts.TryGetValue(tokens[index].Lower, out var part) ? part : 0;

    /// <summary>"Un quinto piano" has a place in an order: behind "un quinto" is no noun.</summary>
    private bool MayEnd(in Token after) =>
        after.Kind is not TokenKind.Word || tables.Joining.Contains(after.Lower) || tables.InUnits.Contains(after.Lower);

    private static TableNumber? Share(decimal above, decimal below, int next) =>
        above < below && decimal.Round(above / below, MostDecimals) is var share && share * below == above
            ? new TableNumber(share, next, 1, false, false)
            : null;
}
