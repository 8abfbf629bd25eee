using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Evidence;

/// <summary>What an exclusion hides of a sentence that has a number or a name of the fact base.</summary>
/// <param name="Range">Its place.</param>
/// <param name="Known">The numbers that a quote has too, and the names of entities, in the order of the text.</param>
public sealed record HiddenSentence(TextRange Range, IReadOnlyList<TextRange> Known)
{
    /// <summary>The numbers of a source's quotes, each as it is written.</summary>
    internal static IEnumerable<string> NumbersOf(QuoteEvidence.InText found) =>
        found.Place.Parts.SelectMany(part => found.Quoted.Source.Prose.QuantitiesIn(part))
            .Select(number => found.Text.OnOneLine(number.Core));

    /// <summary>All that the exclusions of a text hide, in the order of the text.</summary>
    internal static IReadOnlyList<HiddenSentence> Of(ProseText prose, TextZones zones, HashSet<string> numbers, EntityNames names)
    {
        var hidden = new List<HiddenSentence>();
        foreach (var zone in zones.Excluded)
        {
            foreach (var sentence in prose.Source.SentencesOf(zone.Range))
            {
                var range = new TextRange(Math.Max(sentence.Range.Start, zone.Range.Start), Math.Min(sentence.Range.End, zone.Range.End));
                var known = KnownIn(range, prose, numbers, names);
                if (known.Count > 0)
                {
                    hidden.Add(new HiddenSentence(range, known));
                }
            }
        }

        return hidden;
    }

    /// <summary>The numbers and names of a range; of a name within another, such as the surname of a person, the longer one.</summary>
    private static List<TextRange> KnownIn(TextRange range, ProseText prose, HashSet<string> numbers, EntityNames names)
    {
        var all = prose.QuantitiesIn(range)
            .Select(number => number.Core)
            .Where(number => numbers.Contains(prose.Source.OnOneLine(number)))
            .Concat(prose.MentionsIn(names, range).Select(mention => mention.Range))
            .OrderBy(place => place.Start)
            .ThenByDescending(place => place.End);
        var known = new List<TextRange>();
        foreach (var place in all)
        {
            if (known.Count == 0 || !known[known.Count - 1].Contains(place))
            {
                known.Add(place);
            }
        }

        return known;
    }
}
