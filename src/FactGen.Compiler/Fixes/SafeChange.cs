using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Fixes;

/// <summary>
/// Decides which changes leave the meaning of a fact unchanged: only these are applied without a person. In doubt a change is not safe and
/// is only proposed.
/// </summary>
internal static class SafeChange
{
    /// <summary>The words of approximation and of bounds that a value may get (FORMAT.md section 3).</summary>
    private static readonly HashSet<string> HedgeWords = new(
        "about nearly almost over more than at least most up to under less fewer or".Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// Whether a quote keeps each of its words, numbers and signs, and gets no other: only the spaces and punctuation between and around
    /// them change. The gaps that skip words remain too.
    /// </summary>
    public static bool KeepsWords(string before, string after)
    {
        var (old, changed) = (QuotedWords.Of(before), QuotedWords.Of(after));
        if (old.Words.Length == 0 || old.Words.Length != changed.Words.Length)
        {
            return false;
        }

        for (var word = 0; word < old.Words.Length; word++)
        {
            if (old.TextOf(word) != changed.TextOf(word))
            {
                return false;
            }
        }

        for (var gap = 0; gap <= old.Words.Length; gap++)
        {
            if (old.SignsOf(gap) != changed.SignsOf(gap))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A quote without the marks that may skip words.</summary>
    public static string WithoutEllipses(string quote) => quote.Replace("…", " ").Replace("...", " ");

    /// <summary>
    /// Whether a value keeps each of its digits, words and signs, and gets nothing except a word or a sign of approximation.
    /// </summary>
    public static bool AddsHedgeOnly(string before, string after)
    {
        var (old, changed) = (ValueParts(before), ValueParts(after));
        for (var start = 0; start + old.Count <= changed.Count; start++)
        {
            if (changed.GetRange(start, old.Count).SequenceEqual(old, StringComparer.Ordinal))
            {
                var added = changed.Take(start).Concat(changed.Skip(start + old.Count)).ToArray();
                return old.Count > 0 && added.Length > 0 && Array.TrueForAll(added, part => part == "~" || HedgeWords.Contains(part));
            }
        }

        return false;
    }

    /// <summary>Whether a name keeps its digits: another number is another name, and no slip of the pen.</summary>
    public static bool KeepsDigits(string before, string after) => before.Where(char.IsDigit).SequenceEqual(after.Where(char.IsDigit));

    /// <summary>Runs of letters, numbers without the commas that group their digits, and each sign by itself.</summary>
    private static List<string> ValueParts(string value)
    {
        List<string> parts = [];
        for (var index = 0; index < value.Length;)
        {
            var start = index;
            if (char.IsLetter(value[index]))
            {
                for (; index < value.Length && char.IsLetter(value[index]); index++)
                {
                }

                parts.Add(value.Substring(start, index - start));
            }
            else if (char.IsDigit(value[index]))
            {
                for (; index < value.Length && (char.IsDigit(value[index]) || IsInsideNumber(value, index)); index++)
                {
                }

                parts.Add(value.Substring(start, index - start).Replace(",", ""));
            }
            else if (!char.IsWhiteSpace(value[index++]))
            {
                parts.Add(value[start].ToString());
            }
        }

        return parts;
    }

    private static bool IsInsideNumber(string value, int index) =>
        value[index] is ',' or '.' && index + 1 < value.Length && char.IsDigit(value[index + 1]);
}
