using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The stretches of a source that give a value: what an editor may quote for it.</summary>
/// <param name="names">The names of the fact base.</param>
public sealed class ValuePassages(EntityNames names)
{
    /// <summary>The stretches, in the order of the text; those in headings and excluded parts too.</summary>
    /// <param name="source">The source; its text must be present.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">A value of it.</param>
    /// <param name="stated">The day from which relative dates count; null if it is not known.</param>
    public IEnumerable<TextRange> Find(CitedSource source, Property property, FactValue value, FactDate? stated = null)
    {
        var prose = source.Prose;
        return property.Type.Kind switch
        {
            ValueKind.Date => prose.DatesIn(prose.Whole)
                .Where(date => date.Resolve(DateAnchor.Of(stated ?? source.Card.Published, "published"), mayBeFuture: true)
                    .Any(resolved => resolved.Edtf == value.Canonical || resolved.Edtf == value.Wording))
                .Select(date => date.Core),
            ValueKind.Entity => prose.MentionsIn(names, prose.Whole)
                .Where(mention => !mention.IsTitle && names.AreSame(mention.Entity, value.Wording))
                .Select(mention => mention.Range),
            ValueKind.OneOf => property.Type.Words.Where(word => word.Id == value.Wording)
                .SelectMany(word => word.Synonyms.Prepend(word.Id.Replace('_', ' ')))
                .SelectMany(words => PlacesOf(source, words, ignoresCase: true))
                .OrderBy(range => range.Start),
            ValueKind.Text or ValueKind.Url => PlacesOf(source, value.Wording, ignoresCase: false),
            ValueKind.Bool => [],
            _ => prose.QuantitiesIn(prose.Whole)
                .Where(reading => reading.Fits(property)
                    && QuantityChecks.IsAmong(reading.Wordings(property.Type.Kind), value, property.Type))
                .Select(reading => reading.Whole),
        };
    }

    private static IEnumerable<TextRange> PlacesOf(CitedSource source, string words, bool ignoresCase) =>
        Wording.FindAll(Wording.WordsOf(words), Wording.WithoutMarks(source.Prose.Tokens), ignoresCase);
}
