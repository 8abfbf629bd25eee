namespace FactGen.Compiler.Prose.English;

/// <summary>Words and letters that multiply a number: <c>million</c>, <c>dozen</c>, <c>bn</c>, <c>lakh</c>.</summary>
internal static class EnglishScales
{
    private static readonly Dictionary<string, decimal> Words = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["dozens"] = 12, ["doz"] = 12, ["dz"] = 12, ["dzs"] = 12, ["score"] = 20, ["gross"] = 144,
        ["hundred"] = 100, ["hundreds"] = 100, ["thousand"] = 1_000, ["thousands"] = 1_000, ["lakh"] = 100_000, ["lakhs"] = 100_000,
        ["million"] = 1_000_000, ["millions"] = 1_000_000, ["crore"] = 10_000_000, ["crores"] = 10_000_000,
        ["billion"] = 1_000_000_000, ["billions"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000, ["trillions"] = 1_000_000_000_000,
    };

    /// <summary>The words that multiply a number.</summary>
    public static IReadOnlyCollection<string> All => Words.Keys;

    /// <summary>The number that a word multiplies by; 0 of any other word.</summary>
    public static decimal Of(in Token token) =>
        token.Kind is TokenKind.Word && Words.TryGetValue(token.Lower, out var scale) ? scale : 0;

    /// <summary>The same for a word that has no other meaning: not for "score" or "gross".</summary>
    public static decimal Plain(in Token token) => token.Lower is "score" or "gross" ? 0 : Of(token);

    /// <summary>The scale of letters after digits; 0 for any others.</summary>
    /// <param name="token">The letters.</param>
    /// <param name="isMoney">Whether a currency's sign is before the digits: then a single letter behind a space counts too.</param>
    public static decimal OfLetters(in Token token, bool isMoney) => token.Kind is not TokenKind.Word ? 0 : token.Lower switch
    {
        "k" when token.IsGlued || isMoney || token.First == 'k' => 1_000, // "K" behind a space is kelvin
        "m" when token.IsGlued || isMoney => 1_000_000,
        "mm" when isMoney || token.Span is "MM" => 1_000_000, // "mm" is millimetres
        "b" when isMoney => 1_000_000_000,
        "mn" or "mln" => 1_000_000,
        "bn" or "bln" => 1_000_000_000,
        "tn" or "trn" or "trln" or "tln" => 1_000_000_000_000,
        _ => 0,
    };
}
