using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Pages.Models;

/// <summary>The kind of a paragraph of a source.</summary>
internal enum ParagraphKind
{
    Body,

    /// <summary>A heading: it never settles anything.</summary>
    Heading,

    /// <summary>A part that the card excludes: it is never evidence.</summary>
    Excluded,
}

/// <summary>The kind of a run of words in a paragraph.</summary>
internal enum StretchKind
{
    Plain,

    /// <summary>A claim quotes it.</summary>
    Quoted,

    /// <summary>Its card excludes it.</summary>
    Excluded,
}

/// <summary>A paragraph of a source, with the quoted words marked.</summary>
/// <param name="Stretches">Its words on one line, in runs; in an excluded paragraph all are plain.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Quoting">The claims that quote it, in the order of the words: each subject with links to its claims.</param>
internal sealed record ParagraphModel(
    IReadOnlyList<(string Text, StretchKind Kind)> Stretches,
    ParagraphKind Kind,
    IReadOnlyList<(Reference Subject, IReadOnlyList<Reference> Claims)> Quoting)
{
    /// <summary>The paragraphs of a source.</summary>
    public static IReadOnlyList<ParagraphModel> Of(
        SourceCard card,
        SourceText text,
        IReadOnlyList<ClaimDeclaration> claims,
        FactIndex index)
    {
        var zones = text.Zones(card.Exclude, card.Headings);
        (ClaimDeclaration Claim, TextRange Part)[] parts =
        [
            .. from claim in claims
               from evidence in index.EvidenceOf(claim).OfType<QuoteEvidence.InText>()
               where evidence.Quoted.Source.Card.Id == card.Id
               from part in evidence.Place.Parts
               orderby part.Start, part.End
               select (claim, part),
        ];
        return
        [
            .. text.Paragraphs.Select(paragraph =>
                Of(paragraph, text, zones, [.. parts.Where(quoted => quoted.Part.Overlaps(paragraph))], index)),
        ];
    }

    private static ParagraphModel Of(
        TextRange paragraph,
        SourceText text,
        TextZones zones,
        IReadOnlyList<(ClaimDeclaration Claim, TextRange Part)> quoted,
        FactIndex index)
    {
        var kind = zones.Headings.Any(heading => heading.Contains(paragraph)) ? ParagraphKind.Heading
            : zones.Excluded.Any(zone => zone.Range.Contains(paragraph)) ? ParagraphKind.Excluded
            : ParagraphKind.Body;
        var excluded = zones.Excluded
            .Where(zone => kind is not ParagraphKind.Excluded && zone.Range.Overlaps(paragraph))
            .Select(zone => (zone.Range, StretchKind.Excluded));
        return new ParagraphModel(
            [
                .. StretchesOf(
                    paragraph,
                    text,
                    excluded.Concat(quoted.Select(quote => (quote.Part, StretchKind.Quoted))).OrderBy(stretch => stretch.Item1.Start)),
            ],
            kind,
            [
                .. from claim in quoted.Select(quote => quote.Claim.Claim)
                   group claim by index.SubjectOf(claim.Entity) into claims
                   select (
                       index.ToEntity(claims.Key),
                       claims.DistinctBy(claim => claim.Property)
                           .Select(claim => new Reference(claim.Property.Replace('_', ' '), index.PageOf(claim)))
                           .ToArray()),
            ]);
    }

    /// <summary>Adjacent quotes are marked as one.</summary>
    private static IEnumerable<(string Text, StretchKind Kind)> StretchesOf(
        TextRange paragraph,
        SourceText text,
        IEnumerable<(TextRange Range, StretchKind Kind)> marked)
    {
        var at = paragraph.Start;
        foreach (var (range, kind) in marked)
        {
            var (start, end) = (Math.Max(at, range.Start), Math.Min(paragraph.End, range.End));
            if (end <= start)
            {
                continue;
            }

            if (start > at)
            {
                yield return (Flat(at, start), StretchKind.Plain);
            }

            yield return (Flat(start, end), kind);
            at = end;
        }

        if (at < paragraph.End)
        {
            yield return (Flat(at, paragraph.End), StretchKind.Plain);
        }

        string Flat(int start, int end) => text.Text[start..end].ReplaceLineEndings(" ");
    }
}
