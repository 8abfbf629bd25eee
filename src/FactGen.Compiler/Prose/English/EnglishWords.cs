namespace FactGen.Compiler.Prose.English;

/// <summary>The English words that the rules on evidence look for. Negations are with the quote matcher, which needs them too.</summary>
internal static class EnglishWords
{
    /// <summary>Somebody said what the previous sentence says.</summary>
    public static PhraseList SayingOfTheSentenceBefore { get; } = new(
        WordUse.SayingOfTheSentenceBefore,
        Words("said stated announced declared noted stressed reported claimed wrote mentioned told").SelectMany(said => new[]
        {
            $"{said} this", $"{said} so", $"{said} it", $"{said} as much", $"this was {said}", $"it was {said} by", $"these words were {said}",
        }));

    /// <summary>The future.</summary>
    public static PhraseList Future { get; } = new(
        WordUse.Future,
        [
            .. Words("will shall would upcoming begins starts opens ends meets arrives leaves returns expires planned plans scheduled expected intends due tomorrow next "
                + "begin resume resumes reopen reopens adjourned postponed"),
            "is to", "are to", "was to", "were to", "going to", "no later than", "not later than", "take effect", "takes effect", "put off",
        ]);

    private static string[] Words(string words) => words.Split(' ');
}
