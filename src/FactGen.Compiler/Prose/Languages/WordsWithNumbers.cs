namespace FactGen.Compiler.Prose.Languages;

/// <summary>Words of a language that have a number in them: "half an hour", "полчаса", "ساعتين".</summary>
internal sealed record WordsWithNumbers
{
    /// <summary>"Half a", before a unit of time, a scale or a dozen.</summary>
    public PhraseTable<bool> Halves { get; init; } = new();

    /// <summary>"And a half" behind a unit of time: "trois ans et demi".</summary>
    public PhraseTable<bool> HalvesBehindUnits { get; init; } = new();

    /// <summary>Words that are a length of time by themselves, with the unit in which it is read: "полчаса" is half of hours.</summary>
    public PhraseTable<(decimal Value, string Unit)> Times { get; init; } = new();

    /// <summary>Units that are how many of them a date counts, if no number is before them: "неделю назад".</summary>
    public PhraseTable<(CalendarUnit Unit, int Count)> Periods { get; init; } = new();

    /// <summary>What digits with a hyphen become a length of time by: "45-летний".</summary>
    public Dictionary<string, string> Endings { get; init; } = [];

    /// <summary>Words before a number that add a part of one to it, or of its scale: "साढ़े तीन हज़ार".</summary>
    public PhraseTable<decimal> PartsBefore { get; init; } = new();

    /// <summary>Words for decimal places behind their number: "двадцать целых пять десятых".</summary>
    public Dictionary<string, decimal> Places { get; init; } = [];

    /// <summary>Words for twelve behind a number.</summary>
    public PhraseTable<bool> Dozens { get; init; } = new();

    /// <summary>Nouns of so many, behind an article or a number: "une centaine", "dos decenas".</summary>
    public PhraseTable<decimal> Groups { get; init; } = new();

    /// <summary>Whether these are about so many.</summary>
    public bool HasRoughGroups { get; init; }

    /// <summary>Words before a number that make it negative; false for phrases that end so and do not.</summary>
    public PhraseTable<bool> Minus { get; init; } = new();

    /// <summary>Words for one part of a whole by how many the whole has: "quart" is 4.</summary>
    public Dictionary<string, int> Part { get; init; } = [];

    /// <summary>The same for several parts: "quarts".</summary>
    public Dictionary<string, int> Parts { get; init; } = [];

    /// <summary>Coins behind an amount, and by themselves if only one currency has them.</summary>
    public PhraseTable<Coin> Coins { get; init; } = new();

    /// <summary>"And" between an amount and its coins, or between units of time, where it is no other "and".</summary>
    public HashSet<string> CoinJoints { get; init; } = [];
}

/// <summary>Words before a number that approximate it, except behind a verb of change: "вырос до 12" is 12.</summary>
/// <param name="Hedges">The words.</param>
/// <param name="Verbs">How the verbs begin.</param>
internal sealed record ReachedNumbers(HashSet<string> Hedges, string[] Verbs)
{
    /// <summary>A language without such words.</summary>
    public static ReachedNumbers None { get; } = new([], []);

    /// <summary>How many words may be between the verb and the hedge.</summary>
    private const int MostBetween = 3;

    /// <summary>Whether a hedge, at an index, is only where a change arrives.</summary>
    public bool IsAt(Tokens tokens, int hedge)
    {
        if (Hedges.Count == 0 || !Hedges.Contains(tokens.At(hedge).Lower))
        {
            return false;
        }

        for (var index = hedge - 1; index >= hedge - 1 - MostBetween && tokens.At(index).Kind is TokenKind.Word; index--)
        {
            var word = tokens[index].Lower;
            if (Array.Exists(Verbs, verb => word.StartsWith(verb, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
