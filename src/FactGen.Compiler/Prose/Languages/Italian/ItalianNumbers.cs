namespace FactGen.Compiler.Prose.Languages.Italian;

/// <summary>The numbers of Italian, which are one word up to the millions: <c>ventuno</c>, <c>duemilatrecento</c>.</summary>
internal static class ItalianNumbers
{
    private static readonly Dictionary<string, decimal> Small = WordTable.Map(
        "zero=0,due=2,tre tré=3,quattro=4,cinque=5,sei=6,sette=7,otto=8,nove=9,dieci=10,undici=11,dodici=12,tredici=13,quattordici=14,quindici=15,"
        + "sedici=16,diciassette=17,diciotto=18,diciannove=19",
        LanguageTables.Number);

    private static readonly (string Word, int Value)[] Tens =
    [
        ("venti", 20), ("trenta", 30), ("quaranta", 40), ("cinquanta", 50), ("sessanta", 60), ("settanta", 70), ("ottanta", 80), ("novanta", 90),
    ];

    private static readonly Lazy<Dictionary<string, decimal>> BelowHundred = new(Make);

    /// <summary>The value of a word, below a million; null if it is no number. A lone "un" is none.</summary>
    public static decimal? ValueOf(string word)
    {
        var (value, rest) = (0m, word);
        var at = rest.IndexOf("mila", StringComparison.Ordinal);
        if (at > 0)
        {
            if (BelowThousand(rest.Substring(0, at)) is not { } thousands)
            {
                return null;
            }

            (value, rest) = (thousands * 1000, rest.Substring(at + 4));
        }
        else if (rest.StartsWith("mille", StringComparison.Ordinal))
        {
            (value, rest) = (1000, rest.Substring(5));
        }

        return rest.Length == 0 ? value : BelowThousand(rest) is { } below && (value == 0 || below > 0) ? value + below : null;
    }

    private static decimal? BelowThousand(string word)
    {
        var at = word.IndexOf("cent", StringComparison.Ordinal);
        if (at < 0)
        {
            return BelowHundred.Value.TryGetValue(word, out var small) ? small : null;
        }

        var hundreds = at == 0 ? 1 : Small.TryGetValue(word.Substring(0, at), out var unit) && unit is >= 2 and <= 9 ? unit : 0;
        var rest = word.Substring(at + 4);
        if (hundreds == 0)
        {
            return null;
        }

        // "centotto" and "centottanta" lose a vowel
        return rest is "o" ? hundreds * 100
            : rest.StartsWith("o", StringComparison.Ordinal) && BelowHundred.Value.TryGetValue(rest.Substring(1), out var below) && below > 0
                ? (hundreds * 100) + below
            : rest is "uno" or "ouno" or "oun" or "ouna" ? (hundreds * 100) + 1
            : BelowHundred.Value.TryGetValue(rest, out below) && rest.StartsWith("ott", StringComparison.Ordinal) ? (hundreds * 100) + below
            : null;
    }

    private static Dictionary<string, decimal> Make()
    {
        var all = new Dictionary<string, decimal>(Small, StringComparer.Ordinal);
        foreach (var (word, value) in Tens)
        {
            all[word] = value;
            foreach (var unit in Small.Where(unit => unit.Value is >= 2 and <= 9))
            {
                all[(unit.Value == 8 ? word.Substring(0, word.Length - 1) : word) + unit.Key] = value + unit.Value;
            }

            all[word.Substring(0, word.Length - 1) + "uno"] = value + 1;
            all[word.Substring(0, word.Length - 1) + "un"] = value + 1;
            all[word.Substring(0, word.Length - 1) + "una"] = value + 1;
        }

        return all;
    }
}
