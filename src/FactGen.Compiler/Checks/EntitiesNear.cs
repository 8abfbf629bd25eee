using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The entities that a source names near some words: who may say them, and what they may be about.</summary>
public static class EntitiesNear
{
    /// <summary>
    /// The entities, the likeliest first: those that a verb of saying has as its subject, those of the same sentences, and those of the
    /// paragraph and the three before it, from the nearest on.
    /// </summary>
    /// <param name="source">The source; its text must be present.</param>
    /// <param name="words">The words.</param>
    /// <param name="names">The names of the fact base.</param>
    public static IReadOnlyList<string> Of(CitedSource source, TextRange words, EntityNames names)
    {
        var prose = source.Prose;
        var sentences = prose.SentencesAround(words);
        var speakers = SpeakersOf(source, words, names);
        var around = prose.MentionsIn(names, prose.ParagraphsUpTo(sentences, EvidenceInput.ParagraphsBefore))
            .Where(mention => !mention.IsShared && !mention.IsOfRelative)
            .OrderBy(mention => sentences.Contains(mention.Range) ? 0 : 1)
            .ThenBy(mention => Math.Abs(mention.Range.Start - words.Start));
        return [.. speakers.Concat(around.Select(mention => mention.Entity)).Select(names.Representative).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The entities that the sentences around some words name as those who say them.</summary>
    /// <param name="source">The source; its text must be present.</param>
    /// <param name="words">The words.</param>
    /// <param name="names">The names of the fact base.</param>
    public static IReadOnlyList<string> SpeakersOf(CitedSource source, TextRange words, EntityNames names)
    {
        var prose = source.Prose;
        return
        [
            .. from saying in prose.SayingsOf(words, prose.SentencesAround(words))
               let sayer = prose.SayerOf(saying)
               where sayer is { Role: SayerRole.Says or SayerRole.Denies }
               from mention in prose.MentionsIn(names, sayer.Around)
               where !mention.IsShared && !mention.IsOfRelative && !mention.IsOfAide
               select names.Representative(mention.Entity),
        ];
    }
}
