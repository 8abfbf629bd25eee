using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>A unit at a number.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The currency's code, the unit of time in the plural, or the symbol of a measure.</param>
/// <param name="Factor">By how much it multiplies.</param>
/// <param name="Next">The index behind it.</param>
internal readonly record struct TableUnit(QuantityUnit Kind, string Name, decimal Factor, int Next);

/// <summary>Reads the unit of a number: signs and symbols, which all languages share, and the words of a language.</summary>
internal sealed class TableUnits(LanguageTables tables)
{
    /// <summary>The sign or code of a currency that ends right before a number, and its first index; null if there is none.</summary>
    public (string Code, int First)? CurrencyBefore(Tokens tokens, int number)
    {
        for (var first = number - 1; first >= number - 2 && first >= 0; first--)
        {
            if (IsSignOrCode(tokens.At(number - 1)) && EnglishCurrencies.Before(tokens, first) is { } unit && unit.Next == number)
            {
                // "US$5": the letters belong to the sign
                return first == number - 1 && tokens.At(first).IsGlued && tokens.At(first - 1).Kind is TokenKind.Word
                    && !CharacterKinds.IsUnspaced(tokens.At(first - 1).First) ? null
                    : (tables.CurrencySigns.TryGetValue(tokens.At(first).Text, out var code) ? code : unit.Name, first);
            }
        }

        return null;
    }

    /// <summary>The unit that begins at an index; null if there is none.</summary>
    public TableUnit? After(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        if (tables.UnitPhrases.At(tokens, index, out var unit) is > 0 and var behind)
        {
            return new TableUnit(unit.Kind, unit.Name, unit.Factor, behind);
        }

        if (tables.WithNumbers.Coins.At(tokens, index, out var coin) is > 0 and var next && coin.OnlyCode is { } code)
        {
            return new TableUnit(QuantityUnit.Currency, code, coin.Factor, next);
        }

        if (tables.WithNumbers.Endings is { Count: > 0 } endings && (token.IsMark('-') ? index + 1 : index) is var word
            && token.IsGlued && tokens.At(word) is { Kind: TokenKind.Word, IsGlued: true, Lower: var ending }
            && endings.TryGetValue(ending, out var time))
        {
            return new TableUnit(QuantityUnit.Time, time, 1, word + 1);
        }

        if (token.IsMark('%') || token.IsMark('٪'))
        {
            return new TableUnit(QuantityUnit.Percent, "%", 1, index + 1);
        }

        if (token.Kind is TokenKind.Word)
        {
            return OfWord(tokens, index, token) ?? (EnglishMeasures.At(tokens, index) is { } measure && IsSymbol(token)
                ? new TableUnit(measure.Unit, measure.Name, measure.Factor, measure.Next)
                : IsSignOrCode(token) && EnglishCurrencies.After(tokens, index) is { } currency
                    ? new TableUnit(currency.Unit, currency.Name, currency.Factor, currency.Next)
                : null);
        }

        return token.Kind is TokenKind.Mark && EnglishUnits.IsSign(token) && EnglishCurrencies.After(tokens, index) is { } sign
            ? new TableUnit(sign.Unit, sign.Name, sign.Factor, sign.Next)
            : token.IsMark('°') && EnglishMeasures.At(tokens, index) is { } degree
                ? new TableUnit(degree.Unit, degree.Name, degree.Factor, degree.Next)
            : null;
    }

    private TableUnit? OfWord(Tokens tokens, int index, in Token token)
    {
        var (word, next) = (token.Lower, index + 1);
        next += token.Length <= 4 && tokens.At(next).IsMark('.') && tokens.At(next).IsGlued
            && tokens.At(next + 1).Kind is not TokenKind.Break ? 1 : 0;
        return tables.Percents.Contains(word) ? new TableUnit(QuantityUnit.Percent, "%", 1, next)
            : tables.Times.TryGetValue(word, out var time) ? new TableUnit(QuantityUnit.Time, time.Name, time.Factor, next)
            : tables.Currencies.TryGetValue(word, out var code) ? new TableUnit(QuantityUnit.Currency, code, 1, next)
            : tables.Measures.TryGetValue(word, out var symbol) ? new TableUnit(QuantityUnit.Measure, symbol, 1, next)
            : null;
    }

    /// <summary>Whether a word is a symbol that all languages share, and no English name of a unit.</summary>
    private static bool IsSymbol(in Token token) => token.Length <= 3 && token.First < '\u0250' && token.Lower is not ("in" or "a" or "h");

    private static bool IsSignOrCode(in Token token) =>
        EnglishUnits.IsSign(token) || (token is { Kind: TokenKind.Word, Length: 3 } && token.Span.ToString() is var code
            && code.All(letter => letter is >= 'A' and <= 'Z') && Money.TryParse("1 " + code, out _));
}
