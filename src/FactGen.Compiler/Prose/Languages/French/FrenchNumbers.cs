namespace FactGen.Compiler.Prose.Languages.French;

/// <summary>The numbers of French between 17 and 99 that have several words: <c>vingt et un</c>, <c>quatre-vingt-dix-sept</c>.</summary>
internal static class FrenchNumbers
{
    private static readonly string[] Small =
    [
        "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
        "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly (string Word, int Value, int Most)[] Tens =
    [
        ("vingt", 20, 9), ("trente", 30, 9), ("quarante", 40, 9), ("cinquante", 50, 9), ("soixante", 60, 19), ("septante", 70, 9),
        ("quatre-vingt", 80, 19), ("huitante", 80, 9), ("nonante", 90, 9),
    ];

    /// <summary>All of them.</summary>
    public static PhraseTable<decimal> Phrases()
    {
        var phrases = new PhraseTable<decimal>().With("dix-sept", 17).With("dix-huit", 18).With("dix-neuf", 19).With("quatre-vingts|quatre-vingt|quatre vingts|quatre vingt", 80)
            .With("dix sept", 17).With("dix huit", 18).With("dix neuf", 19);
        foreach (var (word, value, most) in Tens)
        {
            for (var unit = 1; unit <= most; unit++)
            {
                phrases.With($"{word}-{Small[unit]}", value + unit);
                if (value == 80 && (unit == 1 || unit > 9))
                {
                    phrases.With($"quatre vingt {Small[unit].Replace('-', ' ')}", value + unit);
                }

                if (unit is 1 or > 9)
                {
                    phrases.With($"{word} {Small[unit]}", value + unit); // others are added up
                }

                if (unit is 1 or 11)
                {
                    phrases.With($"{word} et {Small[unit]}|{word}-et-{Small[unit]}", value + unit);
                }

                if (unit == 1)
                {
                    phrases.With($"{word} et une|{word}-et-une|{word}-une", value + unit);
                }
            }
        }

        return phrases;
    }
}
