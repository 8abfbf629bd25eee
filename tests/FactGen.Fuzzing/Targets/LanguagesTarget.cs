namespace FactGen.Fuzzing.Targets;

/// <summary>A text in one of the languages that are read by tables, read wholly. The first character says in which.</summary>
internal static class LanguagesTarget
{
    /// <summary>The tags: 'a' is the first, 'n' the last, and any other character is one of them too.</summary>
    private static readonly string[] Tags = ["ru", "uk", "de", "fr", "es", "pl", "pt", "it", "tr", "kk", "zh", "ja", "ar", "hi"];

    public static void Run(string input)
    {
        if (input.Length == 0)
        {
            // Before branches count, the tables of all languages are made: that is work of the process, not of an input.
            Array.ForEach(Tags, tag => ProseReading.Check("7", tag));
            return;
        }

        ProseReading.Check(input[1..], Tags[Math.Abs(input[0] - 'a') % Tags.Length]);
    }
}
