using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// The quantities in digits of a text whose language nobody has described: digits of all scripts with what their separators may mean,
/// percent, signs and codes of currencies, symbols of measures.
/// </summary>
/// <remarks>
/// A number with the word of a scale of some language behind it is unread, as "3,5 mln", and so is one with a word of approximation
/// before it.
/// </remarks>
internal static class FloorQuantities
{
    /// <summary>The two ways of writing decimals and groups of three digits.</summary>
    private static readonly TableNumbers[] Conventions =
    [
        new(new LanguageTables { Name = "", GroupMarks = ". '٬", DecimalMarks = ",٫" }),
        new(new LanguageTables { Name = "", GroupMarks = ", '٬", DecimalMarks = ".٫" }),
    ];

    /// <summary>All quantities of a text.</summary>
    public static QuantityReading[] Read(LanguageTables tables, Tokens tokens, TableDatesFound dates)
    {
        var found = new List<QuantityReading>();
        var units = new TableUnits(tables);
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind is TokenKind.Number)
            {
                Add(found, tokens, index, units, dates.At(index) is { IsBareYear: false });
            }
        }

        return ProseText.InOrder(found);
    }

    private static void Add(List<QuantityReading> found, Tokens tokens, int index, TableUnits units, bool isOfDate)
    {
        var core = tokens.Range(index, index + 1);
        if (isOfDate || IsName(tokens, index))
        {
            found.Add(new QuantityReading(core, core, 0, null, QuantityUnit.Things) { IsNoCount = true });
            return;
        }

        var unit = units.After(tokens, index + 1);
        var before = unit is null ? units.CurrencyBefore(tokens, index) : null;
        unit ??= before is null && tokens[index].IsGlued && tokens.At(index - 1).IsMark('%')
            ? new TableUnit(QuantityUnit.Percent, "%", 1, index + 1) // as Turkish writes it
            : null;
        var next = unit?.Next ?? index + 1;
        core = tokens.Range(before?.First ?? index, next);
        decimal[] values = [.. Conventions.Select(numbers => numbers.ValueOf(tokens[index].Text)).OfType<decimal>().Distinct()];
        if (values.Length == 0 || IsTouched(tokens, index, next) || IsScale(tokens.At(index + 1)) || IsScale(tokens.At(next))
            || IsHedged(tokens, before?.First ?? index))
        {
            found.Add(new QuantityReading(core, core, 0, null, QuantityUnit.Things) { IsUnread = true });
            return;
        }

        foreach (var value in values)
        {
            found.Add(new QuantityReading(
                core, core, value * (unit?.Factor ?? 1), null, before is null ? unit?.Kind ?? QuantityUnit.Things : QuantityUnit.Currency)
            {
                Tokens = new QuantityTokens(index, next, before?.First ?? index, next),
                Meanings = [Approximation.Exactly],
                UnitName = before?.Code ?? unit?.Name,
            });
        }
    }

    private static bool IsName(Tokens tokens, int index) =>
        tokens.At(index - 1).IsMark('№') || tokens.At(index - 1).IsMark('#') || tokens.At(index - 1).IsMark('§')
        || (tokens[index].IsGlued && tokens.At(index - 1).IsMark('-') && tokens.At(index - 1).IsGlued
            && tokens.At(index - 2).Kind is TokenKind.Word);

    /// <summary>Whether a sign or letters make the digits a part of something else: "3/4", "10:30", "5-й", "10-15".</summary>
    private static bool IsTouched(Tokens tokens, int index, int next)
    {
        var (before, after) = (tokens.At(index - 1), tokens.At(next));
        return (after is { IsGlued: true, Kind: TokenKind.Mark, First: '/' or ':' or '-' or '×' or '^' or '.' or ',' }
            && tokens.At(next + 1).IsGlued
                && tokens.At(next + 1).Kind is not TokenKind.Mark)
            || (before is { Kind: TokenKind.Mark, First: '/' or ':' or '-' or '×' or '^' } && tokens[index].IsGlued && before.IsGlued)
            || tokens.At(index - 1).Kind is TokenKind.Number || tokens.At(next).Kind is TokenKind.Number
            || (after is { IsGlued: true, Kind: TokenKind.Word } && !CharacterKinds.IsUnspaced(after.First));
    }

    /// <summary>Whether a word of approximation of some language stands before a number, or a word before it.</summary>
    private static bool IsHedged(Tokens tokens, int first)
    {
        for (var index = first - 1; index >= first - FloorWords.HedgeReach; index--)
        {
            if (tokens.At(index).Kind is not TokenKind.Word and not TokenKind.Mark)
            {
                return false;
            }

            if (FloorWords.Hedges.Contains(tokens.At(index).Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsScale(in Token token) => token.Kind is TokenKind.Word && FloorWords.Scales.Contains(token.Lower);
}
