using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>Whether a prefix or suffix is next to a quote. Spaces and marks between the two need not be copied.</summary>
internal static class Context
{
    /// <summary>Whether the prefix's words are the last before a folded index.</summary>
    public static bool Precedes(SourceText text, Phrase prefix, int index, Work work)
    {
        var folded = text.Folded.Text;
        if (prefix.Words.Length == 0)
        {
            return prefix.StandsAt(folded, (index > 0 && folded[index - 1] == ' ' ? index - 1 : index) - prefix.Text.Length, work);
        }

        var word = text.LastWordBefore(index);
        if (word < 0)
        {
            return false;
        }

        var start = text.Words[word].End - prefix.Text.Length;
        return prefix.StandsAt(folded, start, work) && text.Occurrences.WordCutAt(start) is null;
    }

    /// <summary>Whether the suffix's words are the first after a folded index.</summary>
    public static bool Follows(SourceText text, Phrase suffix, int index, Work work)
    {
        var folded = text.Folded.Text;
        if (suffix.Words.Length == 0)
        {
            return suffix.StandsAt(folded, index < folded.Length && folded[index] == ' ' ? index + 1 : index, work);
        }

        var word = text.LastWordBefore(index) + 1;
        if (word >= text.Words.Length)
        {
            return false;
        }

        var start = text.Words[word].Start;
        return suffix.StandsAt(folded, start, work) && text.Occurrences.WordCutAt(start + suffix.Text.Length) is null;
    }
}
