namespace FactGen.Tool.Drafts;

/// <summary>Recognises English by its short words, which all English prose contains.</summary>
internal static class EnglishWords
{
    /// <summary>The fewest words from which the language can be judged.</summary>
    private const int Few = 20;

    /// <summary>
    /// In English prose about three words in ten are such words; in other languages fewer than one in twenty is spelled like one.
    /// </summary>
    private const double LeastShare = 0.1;

    private static readonly HashSet<string> Little = new(StringComparer.OrdinalIgnoreCase)
    {
        "the",
        "of",
        "and",
        "to",
        "a",
        "in",
        "that",
        "is",
        "was",
        "for",
        "on",
        "with",
        "as",
        "at",
        "by",
        "it",
        "from",
        "be",
        "are",
        "were",
        "had",
        "has",
    };

    /// <summary>Whether a text contains enough of them, or is too short to judge.</summary>
    public static bool AreIn(string text)
    {
        var (words, little, start) = (0, 0, -1);
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetter(text[index]))
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                words++;
                little += Little.Contains(text[start..index]) ? 1 : 0;
                start = -1;
            }
        }

        return words < Few || little >= LeastShare * words;
    }
}
