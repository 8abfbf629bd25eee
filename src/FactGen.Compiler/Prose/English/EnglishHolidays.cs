namespace FactGen.Compiler.Prose.English;

/// <summary>Reads feasts that are on the same day every year: <c>Christmas Day</c>, <c>New Year's Eve 1999</c>.</summary>
internal static class EnglishHolidays
{
    private static readonly (string[] Words, int Month, int Day)[] Days =
    [
        (["christmas", "day"], 12, 25), (["christmas", "eve"], 12, 24), (["boxing", "day"], 12, 26), (["halloween"], 10, 31),
        (["new", "year", "'s", "day"], 1, 1), (["new", "year", "'s", "eve"], 12, 31), (["valentine", "'s", "day"], 2, 14), (["may", "day"], 5, 1),
    ];

    /// <summary>The words that one may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings { get; } = ["christmas", "boxing", "halloween", "new", "valentine"];

    /// <summary>The words that make one.</summary>
    public static IReadOnlyCollection<string> Makers { get; } = ["christmas", "boxing", "halloween", "valentine"];

    /// <summary>The feast that begins at an index, with its year if it has one.</summary>
    public static EnglishPeriod? Read(Tokens tokens, int index)
    {
        if (!tokens.At(index).IsCapital)
        {
            return null;
        }

        foreach (var (words, month, day) in Days)
        {
            if (tokens.StandsAt(index, words) && !IsName(tokens, index + words.Length))
            {
                return EnglishPeriods.WithYear(
                    tokens, index + words.Length, year => DaySpan.Of(year, month, day));
            }
        }

        return null;
    }

    /// <summary>"the Christmas Day Massacre"</summary>
    private static bool IsName(Tokens tokens, int next) => tokens.At(next) is { IsCapital: true, IsGlued: false };
}
