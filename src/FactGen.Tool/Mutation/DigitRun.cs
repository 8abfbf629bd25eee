namespace FactGen.Tool.Mutation;

/// <summary>A number in digits, with the separators inside it.</summary>
internal readonly record struct DigitRun(int Start, int End)
{
    /// <summary>Every number of some words.</summary>
    public static IEnumerable<DigitRun> In(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (!char.IsDigit(words[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < words.Length
                && (char.IsDigit(words[end])
                    || (words[end] is ',' or '.' or '٫' or '٬' && end + 1 < words.Length && char.IsDigit(words[end + 1]))))
            {
                end++;
            }

            yield return new DigitRun(start, end);
            start = end;
        }
    }

    /// <summary>The words with another digit at an index. A leading zero is never introduced.</summary>
    public static string WithOtherDigit(string words, int index, bool isFirst)
    {
        var value = (int)char.GetNumericValue(words[index]);
        var next = (char)(words[index] + (value < 9 ? 1 : isFirst ? -1 : -9));
        return $"{words[..index]}{next}{words[(index + 1)..]}";
    }
}
