namespace FactGen.Tool.Mutation;

/// <summary>A number in digits, with the separators inside it.</summary>
internal readonly record struct DigitRun(int Start, int End)
{
    /// <summary>Every number of some words.</summary>
    public static IEnumerable<DigitRun> In(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (!char.IsAsciiDigit(words[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < words.Length
                && (char.IsAsciiDigit(words[end])
                    || (words[end] is ',' or '.' && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1]))))
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
        var next = words[index] == '9' ? isFirst ? '8' : '0' : (char)(words[index] + 1);
        return $"{words[..index]}{next}{words[(index + 1)..]}";
    }
}
