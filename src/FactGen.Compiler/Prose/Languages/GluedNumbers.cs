namespace FactGen.Compiler.Prose.Languages;

/// <summary>Numbers whose words some write without spaces between them: "ikiyüzkırk", "yirmibir".</summary>
/// <param name="entries">The words from 1 to 90, and those for a hundred and a thousand, as <see cref="WordTable.Map"/> has them.</param>
internal sealed class GluedNumbers(string entries)
{
    private const int Longest = 48;

    private readonly KeyValuePair<string, decimal>[] _words =
    [
        .. WordTable.Map(entries, LanguageTables.Number)
            .OrderByDescending(word => word.Key.Length)
            .ThenBy(word => word.Key, StringComparer.Ordinal),
    ];

    /// <summary>The value of a word that has at least two of them; null if it is no number.</summary>
    public decimal? ValueOf(string word)
    {
        var (total, current, lowest, at, count) = (0m, 0m, decimal.MaxValue, 0, 0);
        while (at < word.Length && word.Length <= Longest)
        {
            var part = Array.Find(_words, entry => string.CompareOrdinal(word, at, entry.Key, 0, entry.Key.Length) == 0);
            var value = part.Value;
            if (part.Key is null || value == 0)
            {
                return null;
            }

            if (value == 1000 && total == 0)
            {
                (total, current, lowest) = (Math.Max(1, current) * value, 0, decimal.MaxValue);
            }
            else if (value == 100 && current < 10)
            {
                (current, lowest) = (Math.Max(1, current) * value, value);
            }
            else if (value < lowest && value < 100)
            {
                (current, lowest) = (current + value, value >= 10 ? 10 : 0);
            }
            else
            {
                return null;
            }

            (at, count) = (at + part.Key.Length, count + 1);
        }

        return count >= 2 ? total + current : null;
    }
}
