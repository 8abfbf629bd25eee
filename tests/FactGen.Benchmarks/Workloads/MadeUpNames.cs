namespace FactGen.Benchmarks.Workloads;

/// <summary>Names that nobody bears: three syllables and a last letter, no two numbers with the same.</summary>
internal static class MadeUpNames
{
    private const string Consonants = "bdfgklmnprstvz";

    private const string Vowels = "aeiou";

    private const string LastLetters = "nrls";

    /// <summary>How many names there are.</summary>
    private const int Count = 70 * 70 * 70;

    /// <summary>The name of a number below 343,000. Neighbouring numbers have names that do not look alike.</summary>
    public static string Of(int number)
    {
        // The factor has no divisor in common with the count, so that no name occurs twice.
        var mixed = (int)((number * 190_027L + 17) % Count);
        return string.Create(7, mixed, (name, rest) =>
        {
            name[6] = LastLetters[rest % LastLetters.Length];
            for (var syllable = 0; syllable < 3; syllable++)
            {
                name[2 * syllable] = Consonants[rest % 70 / Vowels.Length];
                name[(2 * syllable) + 1] = Vowels[rest % Vowels.Length];
                rest /= 70;
            }

            name[0] = char.ToUpperInvariant(name[0]);
        });
    }
}
