using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The values of a property that some words of a source give: what an editor may claim of a selection.</summary>
/// <param name="names">The names of the fact base.</param>
public sealed class ReadableValues(EntityNames names)
{
    /// <summary>The values as facts word them, the likeliest first.</summary>
    /// <param name="source">The source; its text must be present.</param>
    /// <param name="property">The property.</param>
    /// <param name="range">The words.</param>
    public IReadOnlyList<string> In(CitedSource source, Property property, TextRange range)
    {
        var prose = source.Prose;
        IEnumerable<string> values = property.Type.Kind switch
        {
            ValueKind.Date => prose.DatesIn(range)
                .SelectMany(date => date.Resolve(DateAnchor.Of(source.Card.Published, "published"), mayBeFuture: false))
                .Where(date => !date.IsOtherSide)
                .Select(date => date.Edtf),
            ValueKind.Entity => EntitiesIn(prose, property, range),
            ValueKind.OneOf => WordsIn(Wording.WithoutMarks(prose.Tokens), property, range),
            ValueKind.Text => [prose.Source.OnOneLine(range)],
            ValueKind.Bool => ["true"],
            ValueKind.Url => [],
            _ => prose.QuantitiesIn(range)
                .Where(reading => reading.Fits(property))
                .SelectMany(reading => reading.Wordings(property.Type.Kind)),
        };
        return [.. values.Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> EntitiesIn(ProseText prose, Property property, TextRange range) =>
        prose.MentionsIn(names, range)
            .Where(mention => !mention.IsTitle && !mention.IsShared && !mention.IsOfRelative && !mention.IsOfAide)
            .Select(mention => mention.Entity)
            .Where(entity => names.TypeOf(entity) is { } type
                && property.Type.EntityTypes.Any(wanted => names.Schema.Is(type, wanted)));

    private static IEnumerable<string> WordsIn(Tokens tokens, Property property, TextRange range) => property.Type.Words
        .Where(word => word.Synonyms.Prepend(word.Id.Replace('_', ' '))
            .Any(words => Wording.FindAll(Wording.WordsOf(words), tokens, ignoresCase: true).Any(range.Contains)))
        .Select(word => word.Id);
}
