namespace FactGen.Compiler.Prose.English;

/// <summary>Reads the base of a part or a multiple: "in 50,000", "per thousand", "out of four", "-fold".</summary>
internal static class EnglishRatios
{
    /// <summary>The name of the unit of a multiple: <c>2 times</c>.</summary>
    private const string Times = "times";

    /// <summary>Multiples in one word.</summary>
    private static readonly Dictionary<string, decimal> Folds = new(StringComparer.Ordinal)
    {
        ["twofold"] = 2, ["threefold"] = 3, ["fourfold"] = 4, ["fivefold"] = 5, ["sixfold"] = 6, ["sevenfold"] = 7, ["eightfold"] = 8,
        ["ninefold"] = 9, ["tenfold"] = 10, ["twentyfold"] = 20, ["hundredfold"] = 100, ["thousandfold"] = 1000, ["twice"] = 2, ["thrice"] = 3,
    };

    /// <summary>The words after "three times" or "twice" that compare: "three times as many". Without them it says how often.</summary>
    private static readonly HashSet<string> Comparing = new(
        "as higher larger greater more bigger longer faster heavier older that those its their".Split(' '), StringComparer.Ordinal);

    /// <summary>The words that a ratio may begin with, numbers aside.</summary>
    public static IReadOnlyCollection<string> Beginnings => Folds.Keys;

    /// <summary>A multiple in one word at an index: "twofold", "twice as many".</summary>
    public static (decimal Value, EnglishUnit Unit)? Fold(Tokens tokens, int index)
    {
        var word = tokens.At(index).Lower;
        return Folds.TryGetValue(word, out var times) && (word is not ("twice" or "thrice") || Compares(tokens, index + 1))
            ? (times, Unit(Times, 0, index + 1))
            : null;
    }

    /// <summary>The base of the number before an index.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index after the number.</param>
    /// <param name="number">The number.</param>
    public static EnglishUnit? At(Tokens tokens, int index, decimal number)
    {
        var at = Past('-', tokens, index);
        return tokens.At(at).Lower switch
        {
            "in" => Among(tokens, Past('-', tokens, at + 1)) is var (among, next) && IsPart(tokens, next, number, among)
                ? Unit("in", among, next)
                : null,
            "out" when tokens.At(at + 1).Is("of") => Part("out of", tokens, at + 2, number),
            "for" when tokens.At(at + 1).Is("every") => Part("in", tokens, at + 1, number),
            "per" => Among(tokens, at + 1) is var (among, next) && among >= 10 && EnglishUnits.After(tokens, next) is null
                ? Unit("per", among, next)
                : null,
            "‰" => Unit("in", 1000, at + 1),
            "fold" when !IsFoldOfWord(tokens, at) => Unit(Times, 0, at + 1),
            Times when Compares(tokens, at + 1) => Unit(Times, 0, at + 1),
            _ => null,
        };
    }

    /// <summary>"Four fold-out maps" are four maps.</summary>
    public static bool IsFoldOfWord(Tokens tokens, int fold) =>
        tokens.At(fold + 1) is { IsGlued: true } mark && mark.IsMark('-') && tokens.At(fold + 2) is { Kind: TokenKind.Word, IsGlued: true };

    /// <summary>A part of a number, as a fraction names it: "two thirds" is 2 in 3.</summary>
    public static EnglishUnit Of(decimal among, int next) => Unit("in", among, next);

    private static EnglishUnit? Part(string word, Tokens tokens, int index, decimal number) =>
        Among(tokens, index) is var (among, next) && number <= among && EnglishUnits.After(tokens, next) is null
            ? Unit(word, among, next)
            : null;

    private static EnglishUnit Unit(string word, decimal among, int next) =>
        new(QuantityUnit.Ratio, among == 0 ? word : $"{word} {QuantityReading.Write(among)}", 1, next) { Among = among };

    private static bool Compares(Tokens tokens, int index) => Comparing.Contains(tokens.At(index).Lower);

    /// <summary>The number behind "in", perhaps with "every" before it; a scale alone counts too: "per thousand".</summary>
    private static (decimal Among, int Next)? Among(Tokens tokens, int index)
    {
        index += tokens.At(index).Lower is "every" or "each" ? 1 : 0;
        return EnglishNumbers.Read(tokens, index) is { } number && number.Value > 1 && decimal.Truncate(number.Value) == number.Value
            ? (number.Value, number.Next)
            : tokens.At(index).Is("mille") ? (1000, index + 1)
            : EnglishScales.Of(tokens.At(index)) is > 12 and var scale ? (scale, index + 1)
            : null;
    }

    /// <summary>
    /// Whether "in" means a part. "Three in 2019", "12 in 15 minutes" and "12 in 40 towns" do not.
    /// </summary>
    private static bool IsPart(Tokens tokens, int next, decimal number, decimal among)
    {
        var last = tokens[next - 1];
        var isYear = last is { Kind: TokenKind.Number, Length: 4 } && among is > 1200 and < 2200 && among % 100 != 0;
        var isCommon = number < 10 || (among >= 100 && (among % 1000 == 0 || among == 100));
        return number < among && isCommon && !isYear && EnglishUnits.After(tokens, next) is null;
    }

    private static int Past(char mark, Tokens tokens, int index) =>
        tokens.At(index).IsMark(mark) && tokens.At(index).IsGlued && tokens.At(index + 1).IsGlued ? index + 1 : index;
}
