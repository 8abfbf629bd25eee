using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Search;

/// <summary>The passages of a fact base's texts that contain some words or similar ones.</summary>
/// <param name="Searched">How many texts were searched.</param>
/// <param name="Passages">The passages, best first; equally good ones with the body before headings and excluded parts, then by source
/// id and place.</param>
/// <param name="CardsWithoutText">The sources whose text is not available.</param>
/// <param name="CardsOfOtherText">The sources whose text is not the one on the card.</param>
/// <param name="TextsWithoutCard">The texts that no card names.</param>
internal sealed record SourceSearch(
    int Searched,
    IReadOnlyList<SourcePassage> Passages,
    IReadOnlyList<string> CardsWithoutText,
    IReadOnlyList<string> CardsOfOtherText,
    IReadOnlyList<string> TextsWithoutCard)
{
    /// <summary>Searches the texts.</summary>
    /// <param name="files">The files of the fact base; its cards and texts are used.</param>
    /// <param name="words">The words to look for.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    public static SourceSearch Of(IReadOnlyList<InputFile> files, string words, int wordLimit)
    {
        SourceCard[] cards =
        [
            .. files.Where(file => file.Kind is InputKind.Card)
                .SelectMany(file => FileSteps.BindCards(FileSteps.Parse(file)).Cards)
                .Select(card => card.Card)
                .DistinctBy(card => card.Id, StringComparer.Ordinal)
                .OrderBy(card => card.Id, StringComparer.Ordinal),
        ];
        var texts = files
            .Where(file => file.Kind is InputKind.Text)
            .ToDictionary(file => file.Name, FileSteps.ReadText, StringComparer.Ordinal);
        var library = new SourceLibrary(texts);
        var named = cards.Select(card => card.Text).ToHashSet();
        SourceCard[] here = [.. cards.Where(card => library.EvidenceOf(card) is not null)];
        return new SourceSearch(
            here.Length,
            BestFirst(here.SelectMany(card =>
            {
                var text = library.EvidenceOf(card)!;
                return PassagesOf(card, text, library.ZonesOf(text, card), words, wordLimit);
            })),
            [.. cards.Where(card => library.TextOf(card) is null).Select(card => card.Id)],
            [.. cards.Except(here).Where(card => library.TextOf(card) is not null).Select(card => card.Id)],
            [.. texts.Keys.Where(text => !named.Contains(text)).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The passages of texts that are read already.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="words">The words to look for.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    /// <param name="source">The id of the only source to look in; null for all.</param>
    public static IReadOnlyList<SourcePassage> In(CheckedFacts facts, string words, int wordLimit, string? source = null) => BestFirst(
        from card in facts.Model.Cards.Select(declared => declared.Card).DistinctBy(card => card.Id, StringComparer.Ordinal)
        where source is null || card.Id == source
        orderby card.Id
        let cited = facts.Sources.Find(card.Id)
        where cited?.Evidence is not null
        from passage in PassagesOf(card, cited.Evidence!, cited.Zones, words, wordLimit)
        select passage);

    private static IReadOnlyList<SourcePassage> BestFirst(IEnumerable<SourcePassage> passages) =>
    [
        .. passages.OrderBy(passage => passage.Passage.Distance)
            .ThenBy(passage => passage.Exclusion is not null)
            .ThenBy(passage => passage.IsInHeading),
    ];

    private static IEnumerable<SourcePassage> PassagesOf(SourceCard card, SourceText text, TextZones zones, string words, int wordLimit)
    {
        var proposal = new QuoteProposal(text, new QuoteMatcher(text, zones, card.Language ?? "en", wordLimit));
        foreach (var passage in PassageSearch.Find(text, words))
        {
            var range = passage.Place.Range;
            var exclusion = zones.ExclusionOf(range);
            QuoteMatch? why = null;
            var quote = exclusion is null ? proposal.Of(passage.Place, out why) : null;
            yield return new SourcePassage
            {
                Card = card,
                Text = text,
                Passage = passage,
                Exclusion = exclusion,
                IsInHeading = zones.IsInHeading(range),
                Quote = quote,
                WhyNoQuote = quote is null ? Why(why, exclusion, text) : null,
            };
        }
    }

    private static string Why(QuoteMatch? match, ExcludedZone? exclusion, SourceText text) => (exclusion, match) switch
    {
        ({ } zone, _) => $"the card excludes this part, from '{zone.Exclusion.From}' on: it is never evidence",
        (_, QuoteMatch.TooLong tooLong) => $"these are {tooLong.Words} words, and {tooLong.Limit} may be quoted: look for fewer",
        (_, QuoteMatch.Ambiguous many) =>
            $"the words occur {many.Count} times, and no few words before or after identify one place: look for more",
        (_, QuoteMatch.Found elsewhere) =>
            $"the same words stand in the body too, at {text.PositionOf(elsewhere.Place.Range.Start)}: quote those",
        (_, QuoteMatch.TooShort) => "one word alone is no evidence: look for more",
        (_, QuoteMatch.NegationSkipped negation) => $"what is skipped holds '{negation.Word}'",
        _ => "no quote of these words holds: look for others of the sentence",
    };
}
