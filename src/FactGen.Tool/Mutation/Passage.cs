using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Mutation;

/// <summary>A quote of a claim in its text.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Text">The source's text.</param>
/// <param name="Node">The quote in the facts.</param>
/// <param name="Quote">The quote's words.</param>
/// <param name="Range">Where they are in the text.</param>
/// <param name="Sentences">The sentences that they touch.</param>
internal sealed record Passage(string Source, SourceText Text, YamlScalar Node, string Quote, TextRange Range, TextRange Sentences)
{
    private static readonly HashSet<string> Openers = ["The", "A", "An", "It", "He", "She", "They", "This", "These", "In", "On", "At"];

    /// <summary>Whether the quote touches more than one sentence.</summary>
    public bool HasSeveralSentences => Text.SentenceAt(Range.Start)?.Range != Sentences;

    /// <summary>
    /// Whether the word at an offset is no name: a word that begins many sentences, or one that the text also has in small letters.
    /// </summary>
    public bool IsNoName(int start)
    {
        var end = start;
        while (end < Text.Text.Length && char.IsLetter(Text.Text[end]))
        {
            end++;
        }

        var word = Text.Text[start..end];
        return end > start
            && (Openers.Contains(word)
                || WholeWords.Find(Text.Text, word.ToLowerInvariant(), new TextRange(0, Text.Text.Length)).Any());
    }
}
