using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Evidence;

/// <summary>A sentence of a source that no claim quotes and no card lists.</summary>
/// <param name="Range">Its place, without what the card excludes at its start.</param>
/// <param name="Numbers">The numbers in it.</param>
/// <param name="IsAttributed">Whether it passes on what somebody says: it has a verb of saying, or quotation marks.</param>
public sealed record UncoveredSentence(TextRange Range, IReadOnlyList<TextRange> Numbers, bool IsAttributed);

/// <summary>How much of one source its claims carry.</summary>
/// <param name="Card">The source.</param>
/// <param name="Text">Its text; null if it is not present, and nothing is known.</param>
public sealed record SourceCoverage(SourceCard Card, SourceText? Text)
{
    /// <summary>Sentences of the body, which is neither heading nor excluded.</summary>
    public int Sentences { get; init; }

    /// <summary>Those that a claim quotes.</summary>
    public int Quoted { get; init; }

    /// <summary>Those that no claim quotes and that the card lists as <c>uncited</c>.</summary>
    public int Listed { get; init; }

    /// <summary>The others, in the order of the text.</summary>
    public IReadOnlyList<UncoveredSentence> Uncovered { get; init; } = [];

    /// <summary>Numbers of the body, in digits and in words, and dates that have digits.</summary>
    public int Numbers { get; init; }

    /// <summary>Those in no quote and no listed sentence, in the order of the text.</summary>
    public IReadOnlyList<TextRange> UncoveredNumbers { get; init; } = [];

    /// <summary>What the card excludes and has numbers or names of the fact base, in the order of the text.</summary>
    public IReadOnlyList<HiddenSentence> Hidden { get; init; } = [];

    /// <summary>Whether the text is here, and every sentence and number of it is accounted for.</summary>
    public bool IsCovered => Text is not null && Uncovered.Count == 0 && UncoveredNumbers.Count == 0;
}

/// <summary>Which parts of the sources no claim rests on.</summary>
public static class Coverage
{
    /// <summary>The coverage of sources of a checked fact base, in the order of their cards.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="evidence">The quotes of the fact base.</param>
    /// <param name="sources">Its sources with their texts.</param>
    /// <param name="names">The names of the fact base, to find them in what the cards exclude; null if that is not asked for.</param>
    public static IReadOnlyList<SourceCoverage> Of(
        IReadOnlyCollection<SourceCard> cards, IEnumerable<QuoteEvidence> evidence, CitedSources sources, EntityNames? names = null)
    {
        Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);
        foreach (var card in cards)
        {
            if (card.Text is { } name && sources.Find(card.Id)?.Evidence is { } text)
            {
                texts[name] = text;
            }
        }

        return Of(cards, evidence, texts, names);
    }

    /// <summary>The coverage of every source that has a card, in the order of their ids.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="evidence">The quotes of the fact base.</param>
    /// <param name="texts">The texts by their names.</param>
    /// <param name="names">The names of the fact base, to find them in what the cards exclude; null if that is not asked for.</param>
    public static IReadOnlyList<SourceCoverage> Of(
        IEnumerable<SourceCard> cards,
        IEnumerable<QuoteEvidence> evidence,
        IReadOnlyDictionary<string, SourceText> texts,
        EntityNames? names = null)
    {
        var library = new SourceLibrary(texts);
        QuoteEvidence.InText[] all = [.. evidence.OfType<QuoteEvidence.InText>()];
        var quotes = all.ToLookup(found => found.Quoted.Source.Card.Id, found => found.Place, StringComparer.Ordinal);
        var numbers = new HashSet<string>(
            names is null ? [] : all.GroupBy(found => found.Quoted.Source).SelectMany(NumbersOf), StringComparer.Ordinal);
        return [.. cards.Select(OfCard)];

        SourceCoverage OfCard(SourceCard card)
        {
            if (library.EvidenceOf(card) is not { } text)
            {
                return new SourceCoverage(card, null);
            }

            var (prose, zones) = (new ProseText(text, card.Language ?? "en"), library.ZonesOf(text, card));
            var covered = Of(card, prose, zones, [.. quotes[card.Id].SelectMany(place => place.Parts)]) with
            {
                Hidden = names is null ? [] : HiddenSentence.Of(prose, zones, numbers, names),
            };
            text.Release(); // of many texts, one at a time is in memory
            return covered;
        }
    }

    /// <summary>The numbers of a source's quotes. What is read for it alone is dropped.</summary>
    private static IReadOnlyList<string> NumbersOf(IGrouping<CitedSource, QuoteEvidence.InText> quotes)
    {
        var wasRead = quotes.Key.IsRead;
        string[] numbers = [.. quotes.SelectMany(HiddenSentence.NumbersOf)];
        if (!wasRead)
        {
            quotes.Key.Release();
        }

        return numbers;
    }

    private static SourceCoverage Of(SourceCard card, ProseText prose, TextZones zones, IReadOnlyList<TextRange> quotes)
    {
        var text = prose.Source;
        var listed = ListedSentences(card, text);
        var quoted = new HashSet<int>(quotes.SelectMany(text.SentencesOf).Select(sentence => sentence.Number));
        var whole = new TextRange(0, text.Text.Length);
        TextRange[] quantities = [.. prose.QuantitiesIn(whole).Select(number => number.Core)];
        TextRange[] numbers =
        [
            .. quantities
                .Concat(prose.DatesIn(whole)
                    .Select(date => date.Core)
                    .Where(date => HasDigit(text, date) && !quantities.Any(date.Overlaps)))
                .Where(number => IsBody(zones, number))
                .OrderBy(number => number.Start),
        ];

        (int Number, TextRange Range)[] sentences =
        [
            .. from sentence in text.Sentences
               let body = BodyOf(text, zones, sentence.Range)
               where body is not null
               select (sentence.Number, body.Value),
        ];
        return new SourceCoverage(card, text)
        {
            Sentences = sentences.Length,
            Quoted = sentences.Count(sentence => quoted.Contains(sentence.Number)),
            Listed = sentences.Count(sentence => !quoted.Contains(sentence.Number) && listed.Contains(sentence.Number)),
            Uncovered =
            [
                .. from sentence in sentences
                   where !quoted.Contains(sentence.Number) && !listed.Contains(sentence.Number)
                   select new UncoveredSentence(
                       sentence.Range,
                       [.. numbers.Where(sentence.Range.Contains)],
                       prose.HasSayingIn(sentence.Range) || prose.HasQuotationIn(sentence.Range)),
            ],
            Numbers = numbers.Length,
            UncoveredNumbers =
            [
                .. from number in numbers
                   where !quotes.Any(quote => quote.Contains(number))
                       && !text.SentencesOf(number).All(sentence => listed.Contains(sentence.Number))
                   select number,
            ],
        };
    }

    /// <summary>The sentences that the card's <c>uncited</c> entries touch; entries that do not occur were reported as FACT3003.</summary>
    private static HashSet<int> ListedSentences(SourceCard card, SourceText text)
    {
        var matcher = new QuoteMatcher(text, language: card.Language ?? "en");
        return
        [
            .. card.Uncited
                .Select(entry => matcher.Match(new QuoteSelector(entry.Quote)))
                .OfType<QuoteMatch.Found>()
                .SelectMany(found => found.Place.Parts)
                .SelectMany(text.SentencesOf)
                .Select(sentence => sentence.Number),
        ];
    }

    /// <summary>From the first to the last letter or digit of a sentence that is body; null if there is none.</summary>
    private static TextRange? BodyOf(SourceText text, TextZones zones, TextRange sentence)
    {
        var (start, end) = (sentence.Start, sentence.End);
        while (start < end && !IsBodyCharacter(start))
        {
            start++;
        }

        while (end > start && !IsBodyCharacter(end - 1))
        {
            end--;
        }

        return start == end ? null : new TextRange(start, end);

        bool IsBodyCharacter(int index) => char.IsLetterOrDigit(text.Text[index]) && IsBody(zones, new TextRange(index, index + 1));
    }

    private static bool HasDigit(SourceText text, TextRange range) => text.Text.Substring(range.Start, range.Length).Any(char.IsDigit);

    private static bool IsBody(TextZones zones, TextRange range) => zones.ExclusionOf(range) is null && !zones.IsInHeading(range);
}
