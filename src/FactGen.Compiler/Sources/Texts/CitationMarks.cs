namespace FactGen.Compiler.Sources.Texts;

/// <summary>
/// Numbers of notes that are glued to the end of a sentence: <c>cure.3,9 Tea</c>, <c>cure.[7] Tea</c>, <c>cure.² Tea</c>.
/// </summary>
internal static class CitationMarks
{
    /// <summary>
    /// Letters that the last word of a sentence has at the least: a shorter one with a full stop and a number is most often a sign.
    /// </summary>
    private const int LeastLetters = 3;

    /// <summary>Digits of the number of a note.</summary>
    private const int MostDigits = 3;

    /// <summary>Where a sentence ends after the marks of its notes; 0 if there are none, or no other sentence begins after them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="stop">Its full stop.</param>
    /// <param name="end">Just past the full stop and the closing marks behind it.</param>
    /// <param name="limit">The paragraph's end.</param>
    public static int EndAfter(string text, int start, int stop, int end, int limit)
    {
        if (end >= limit || !(text[end] == '[' || IsNoteDigit(text[end])))
        {
            return 0;
        }

        var past = PastMarks(text, end, limit);
        if (past == end || past + 1 >= limit || !char.IsWhiteSpace(text[past]))
        {
            return 0;
        }

        var next = past;
        while (next < limit && (char.IsWhiteSpace(text[next]) || Typography.IsOpening(text[next])))
        {
            next++;
        }

        return next < limit && char.IsUpper(text[next]) && EndsWord(text, start, stop, isInBrackets: text[end] == '[') ? past : 0;
    }

    /// <summary>Whether a word, and no abbreviation, is before the full stop; before a bracket also a number.</summary>
    private static bool EndsWord(string text, int start, int stop, bool isInBrackets)
    {
        var first = stop;
        while (first > start && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        if (first == stop)
        {
            return isInBrackets && stop > start && (char.IsDigit(text[stop - 1]) || Typography.IsClosing(text[stop - 1]));
        }

        var word = text.Substring(first, stop - first);
        return word.Length >= LeastLetters && char.IsLower(word[word.Length - 1])
            && !EnglishSentences.Rules.NeverEnd.Contains(word) && !EnglishSentences.Rules.MayEnd.Contains(word)
            && !EnglishSentences.Rules.BeforeNumbers.Contains(word);
    }

    /// <summary>Past the marks: numbers with commas or dashes between them, each perhaps in brackets.</summary>
    private static int PastMarks(string text, int index, int limit)
    {
        while (index < limit)
        {
            var isInBrackets = text[index] == '[';
            var past = PastNumbers(text, isInBrackets ? index + 1 : index, limit);
            if (past < 0 || (isInBrackets && (past >= limit || text[past] != ']')))
            {
                return index;
            }

            index = isInBrackets ? past + 1 : past;
            if (index >= limit || text[index] != '[')
            {
                return index;
            }
        }

        return index;
    }

    private static int PastNumbers(string text, int index, int limit)
    {
        while (true)
        {
            var first = index;
            while (index < limit && IsNoteDigit(text[index]))
            {
                index++;
            }

            if (index == first || index - first > MostDigits)
            {
                return -1;
            }

            var separator = index;
            if (index < limit && text[index] is ',' or '-' or '–' or '⁻')
            {
                separator++;
                separator += separator < limit && text[separator] == ' ' ? 1 : 0;
            }

            if (separator == index || separator >= limit || !IsNoteDigit(text[separator]))
            {
                return index;
            }

            index = separator;
        }
    }

    private static bool IsNoteDigit(char character) => character is (>= '0' and <= '9') or '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');
}
