using System.Text;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Search;

/// <summary>A run of words of a passage: matching words, or words around them.</summary>
internal readonly record struct MarkedWords(string Text, bool IsMeant)
{
    /// <summary>The sentences of a place on one line, with the words of the place marked.</summary>
    public static IReadOnlyList<MarkedWords> Of(SourceText text, QuotePlace place)
    {
        var sentences = text.SentencesOf(place.Range);
        var around = sentences.Count == 0
            ? place.Range
            : new TextRange(Math.Min(place.Range.Start, sentences[0].Range.Start), Math.Max(place.Range.End, sentences[^1].Range.End));
        List<MarkedWords> words = [];
        var (at, isAfterSpace) = (around.Start, true);
        foreach (var part in place.Parts)
        {
            Add(part.Start, isMeant: false);
            Add(part.End, isMeant: true);
        }

        Add(around.End, isMeant: false);
        return words;

        void Add(int end, bool isMeant)
        {
            var line = new StringBuilder(end - at);
            foreach (var character in text.Text.AsSpan(at, end - at))
            {
                if (!char.IsWhiteSpace(character))
                {
                    line.Append(character);
                }
                else if (!isAfterSpace)
                {
                    line.Append(' ');
                }

                isAfterSpace = char.IsWhiteSpace(character);
            }

            at = end;
            if (line.Length > 0)
            {
                words.Add(new MarkedWords(line.ToString(), isMeant));
            }
        }
    }
}
