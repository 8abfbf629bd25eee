namespace FactGen.Compiler.Prose.Languages.German;

/// <summary>The number words of German, which stand in one word, the unit before the ten: <c>zweihunderteinundzwanzig</c>.</summary>
internal static class GermanNumbers
{
    private const int LongestWord = 80;

    private static readonly string[] Units =
        ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn",
            "sechzehn", "siebzehn", "achtzehn", "neunzehn"];

    private static readonly string[] Tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>The words below twenty and the tens.</summary>
    public static Dictionary<string, decimal> Words { get; } = Make();

    /// <summary>The number of a word; null if it is none.</summary>
    public static decimal? ValueOf(string word)
    {
        if (word.Length is < 6 or > LongestWord)
        {
            return null;
        }

        if (word.EndsWith("halb", StringComparison.Ordinal))
        {
            return word is "anderthalb" or "eineinhalb" or "einundhalb" ? 1.5m
                : word.EndsWith("einhalb", StringComparison.Ordinal) && Words.TryGetValue(word.Substring(0, word.Length - 7), out var whole)
                    ? whole + 0.5m
                : null;
        }

        if (word == "dreiviertel")
        {
            return 0.75m;
        }

        var thousand = word.IndexOf("tausend", StringComparison.Ordinal);
        if (thousand < 0)
        {
            return BelowThousand(word, mayBeEmpty: false);
        }

        var (before, after) = (word.Substring(0, thousand), word.Substring(thousand + "tausend".Length));
        return thousand == 0 && after.Length == 0 ? null
            : (before.Length == 0 ? 1 : BelowThousand(before, mayBeEmpty: false)) is { } many
                && BelowThousand(WithoutAnd(after), mayBeEmpty: true) is { } few
                ? (many * 1000) + few
            : null;
    }

    private static decimal? BelowThousand(string word, bool mayBeEmpty)
    {
        if (word.Length == 0)
        {
            return mayBeEmpty ? 0 : null;
        }

        var hundred = word.IndexOf("hundert", StringComparison.Ordinal);
        if (hundred < 0)
        {
            return word == "ein" ? 1 : BelowHundred(word);
        }

        var (before, after) = (word.Substring(0, hundred), WithoutAnd(word.Substring(hundred + "hundert".Length)));
        var many = before.Length == 0 || before == "ein" ? 1 : Words.TryGetValue(before, out var unit) ? unit : 100;
        return many < 20 && (after.Length == 0 ? 0 : BelowHundred(after)) is { } few ? (many * 100) + few : null;
    }

    private static decimal? BelowHundred(string word)
    {
        if (Words.TryGetValue(word, out var value))
        {
            return value;
        }

        var and = word.IndexOf("und", StringComparison.Ordinal);
        while (and > 0)
        {
            var (unit, ten) = (word.Substring(0, and), word.Substring(and + 3));
            var one = unit == "ein" ? 1 : Words.TryGetValue(unit, out var units) ? units : 0;
            if (one is > 0 and < 10 && Words.TryGetValue(ten, out var tens) && tens >= 20)
            {
                return tens + one;
            }

            and = word.IndexOf("und", and + 1, StringComparison.Ordinal);
        }

        return null;
    }

    private static string WithoutAnd(string word) => word.StartsWith("und", StringComparison.Ordinal) ? word.Substring(3) : word;

    private static Dictionary<string, decimal> Make()
    {
        var words = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["eins"] = 1, ["zwo"] = 2 };
        for (var value = 0; value < 20; value++)
        {
            if (value != 1)
            {
                words[Fold(Units[value])] = words[Fold(WithoutUmlauts(Units[value]))] = value;
            }

            if (value is >= 2 and < 10)
            {
                words[Fold(Tens[value])] = words[Fold(WithoutUmlauts(Tens[value]))] = value * 10;
            }
        }

        return words;
    }

    private static string WithoutUmlauts(string word) =>
        word.Replace("ö", "oe").Replace("ü", "ue");

    private static string Fold(string word) => WordTable.Set(word).First();
}
