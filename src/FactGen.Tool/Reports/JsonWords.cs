using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Search;

namespace FactGen.Tool.Reports;

/// <summary>A run of words of a passage, for programs.</summary>
/// <param name="Text">The words.</param>
/// <param name="Match">Whether they are the matching words, not those around them.</param>
internal sealed record JsonWords(string Text, bool Match)
{
    /// <summary>The sentences of a place, in runs.</summary>
    public static IReadOnlyList<JsonWords> Of(SourceText text, QuotePlace place) =>
        [.. MarkedWords.Of(text, place).Select(words => new JsonWords(words.Text, words.IsMeant))];
}
