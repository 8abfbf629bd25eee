namespace FactGen.Json;

/// <summary>A value of any type in the parts that documents have.</summary>
internal readonly record struct ValueParts(
    string? Kind, string? Words, bool IsExact = false, decimal? Lower = null, decimal? Upper = null, string? Currency = null)
{
    public string? Earliest { get; private init; }

    public string? Latest { get; private init; }

    /// <summary>The parts of a value.</summary>
    /// <param name="value">The value; null if there is none.</param>
    /// <param name="claims">The claims that give it: they have the word of a closed list as the schema writes it.</param>
    public static ValueParts Of(object? value, IReadOnlyList<Claim> claims) => value switch
    {
        null => default,
        Count count => new("count", count.ToString(), count.IsExact, count.Lower, count.Upper),
        Amount amount => new("number", amount.ToString(), amount.IsExact, amount.Lower, amount.Upper),
        Money money => new("money", money.ToString(), money.IsExact, money.Lower, money.Upper, money.Currency),
        Percent percent => new("percent", percent.ToString(), percent.IsExact, percent.Lower, percent.Upper),
        Ratio ratio => new("ratio", ratio.ToString(), ratio.IsExact, ratio.Lower, ratio.Upper),
        Duration duration => new("duration", duration.ToString(), duration.IsExact, duration.Lower, duration.Upper),
        FactDate date => new("date", date.ToString(), date.IsExact)
        {
            Earliest = Documents.Day(date.Earliest),
            Latest = Documents.Day(date.Latest),
        },
        bool truth => new("bool", truth ? "true" : "false"),
        Entity entity => new("entity", entity.Id),
        Uri address => new("url", address.AbsoluteUri),
        Enum word => new("one_of", claims.FirstOrDefault(claim => word.Equals(claim.Value))?.Wording ?? word.ToString()),
        _ => new("text", value.ToString()),
    };
}
