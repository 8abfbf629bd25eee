namespace FactGen.Compiler.Prose.Languages;

/// <summary>A coin that is a part of a currency.</summary>
/// <param name="Codes">The currencies that have it, parted by spaces.</param>
/// <param name="Factor">Which part it is.</param>
/// <param name="IsOnlyBehind">Whether it is a coin only behind an amount: by itself the word means something else.</param>
internal readonly record struct Coin(string Codes, decimal Factor, bool IsOnlyBehind = false)
{
    /// <summary>The currency whose coin it is by itself; null if several have it, or it is none by itself.</summary>
    public string? OnlyCode => Codes.Length == 3 && !IsOnlyBehind ? Codes : null;
}

/// <summary>Reads an amount with its coins: "20 долларов 43 цента", 五元三毛.</summary>
internal sealed class TableCoins(LanguageTables tables, TableNumbers numbers, TableUnits units, Tokens tokens)
{
    /// <summary>An amount with the coins behind it; null if there are none.</summary>
    public (TableNumber Number, TableUnit Unit)? Extend(TableNumber number, TableUnit unit)
    {
        if (unit is not { Kind: QuantityUnit.Currency, Factor: 1 } || number.Value != decimal.Truncate(number.Value) || number.IsUnread)
        {
            return null;
        }

        var at = IsJoint(tokens.At(unit.Next)) ? unit.Next + 1 : unit.Next;
        return numbers.ReadCount(tokens, at) is { IsUnread: false, Scale: 1 } few && few.Value == decimal.Truncate(few.Value)
            && tables.WithNumbers.Coins.At(tokens, few.Next, out var coin) is > 0 and var next
            && coin.Codes.Contains(unit.Name) && few.Value * coin.Factor < 1
            ? (number with { Value = number.Value + (few.Value * coin.Factor), Next = next }, unit with { Next = next })
            : null;
    }

    /// <summary>Whether some coins are behind an amount to which they were not added: they are not all of it.</summary>
    public bool IsBehindAmount(int index, TableUnit coins)
    {
        var last = IsJoint(tokens.At(index - 1)) ? index - 2 : index - 1;
        return coins is { Kind: QuantityUnit.Currency, Factor: < 1 } && last >= 0
            && units.After(tokens, last) is { Kind: QuantityUnit.Currency, Factor: 1 } amount && amount.Next == last + 1;
    }

    private bool IsJoint(in Token token) => token.Kind is TokenKind.Word
        && (tables.Joints.Contains(token.Lower) || tables.WithNumbers.CoinJoints.Contains(token.Lower));
}
