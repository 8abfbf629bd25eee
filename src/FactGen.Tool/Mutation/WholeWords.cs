using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Mutation;

/// <summary>Finds words in a text in the simplest way, but no part of a longer word.</summary>
internal static class WholeWords
{
    /// <summary>Every place of some words in a stretch of a text.</summary>
    public static IEnumerable<TextRange> Find(string text, string words, TextRange stretch)
    {
        if (words.Length == 0)
        {
            yield break;
        }

        for (var at = Next(stretch.Start); at >= 0; at = Next(at + 1))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return new TextRange(at, end);
            }
        }

        int Next(int from) => from < stretch.End ? text.IndexOf(words, from, stretch.End - from, StringComparison.Ordinal) : -1;
    }
}
