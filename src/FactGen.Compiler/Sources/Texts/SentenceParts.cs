namespace FactGen.Compiler.Sources.Texts;

/// <summary>What is before a full stop that may end a sentence.</summary>
internal static class SentenceParts
{
    /// <summary>
    /// Whether a mark of the sentence is still open at an index: the title of 《好吗？好》. A mark that is further before than a sentence is
    /// long does not count: each stop would look through all of a text without an end.
    /// </summary>
    public static bool IsOpen(string text, int start, int index, char opening, char closing)
    {
        var from = Math.Max(start, index - SentenceSplitter.MostLength);
        return index > start && text.AsSpan(from, index - from).LastIndexOfAny(opening, closing) is >= 0 and var last
            && text[from + last] == opening;
    }

    /// <summary>Whether only the mark of a list is between two places: "• 3."</summary>
    public static bool IsBullet(string text, int start, int end) =>
        text.AsSpan(start, end - start).Trim() is ['•' or '-' or '–' or '*' or '·'];

    /// <summary>Whether two words are between two places, or fewer.</summary>
    public static bool HasTwoWords(string text, int start, int end)
    {
        var words = 0;
        for (var index = start; index < end && words <= 2; index++)
        {
            words += char.IsWhiteSpace(text[index]) ? 1 : 0;
        }

        return words <= 2;
    }

    /// <summary>The word behind the number of an item that no space parts from it: of "3.Arroz".</summary>
    public static string BehindNumber(string word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
        {
            digits++;
        }

        return digits > 0 && digits + 2 < word.Length && word[digits] == '.' && char.IsLetter(word[digits + 1])
            ? word.Substring(digits + 1) : word;
    }
}
