namespace FactGen.Tool.Drafts;

/// <summary>Tells English by its little words, which no English prose does without.</summary>
internal static class EnglishWords
{
    /// <summary>Of fewer words nothing can be told.</summary>
    private const int Few = 20;

    /// <summary>English prose has some three of ten; of another language's words, one in twenty is seldom spelled like them.</summary>
    private const double LeastShare = 0.1;

    private static readonly HashSet<string> Little = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "with", "as", "at", "by", "it", "from", "be", "are", "were", "had", "has",
    };

    /// <summary>Whether they are in a text, or it is too short to tell.</summary>
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
