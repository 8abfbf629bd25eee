using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>The day on which the text itself has somebody say the words of a quote.</summary>
/// <remarks>
/// "Lund said on Monday that …" gives it. "He said" and a quotation without a saying continue what he said before, if no other day is
/// named in between.
/// </remarks>
internal static class SayingDays
{
    /// <summary>The dates at the saying of a quote; none where the text has none there.</summary>
    public static IReadOnlyList<DateReading> Of(EvidenceInput input, FoundQuote quote)
    {
        var sayings = quote.Text.SayingsOf(quote.Place.Range, quote.Sentences)
            .Where(saying => !IsOfAgency(input, quote, saying))
            .ToArray();
        var own = sayings.SelectMany(saying => At(quote, saying, quote.Sentences)).ToArray();
        if (own.Length > 0 || quote.Text.DatesIn(quote.Sentences).Any(date => !quote.Place.Range.Contains(date.Core)))
        {
            return own;
        }

        return sayings.Length == 0 ? quote.Text.QuotationAround(quote.Place.Range) is null ? [] : Earlier(input, quote)
            : Array.TrueForAll(sayings, saying => IsByPronoun(quote, saying)) ? Earlier(input, quote)
            : [];
    }

    private static bool IsOfAgency(EvidenceInput input, FoundQuote quote, ReportedSpeech saying) =>
        input.Claim.Via.Count > 0 && quote.Text.SayerOf(saying) is { } sayer
        && input.Claim.Via.Any(agency => input.IsNamed(quote.Text, sayer.Around, agency));

    private static bool IsByPronoun(FoundQuote quote, ReportedSpeech saying) =>
        quote.Text.SayerOf(saying) is { IsName: false } sayer && quote.Text.HasPronounIn(sayer.Subject);

    /// <summary>The dates at the last saying before the sentence that has one, if the speaker of the claim says that.</summary>
    private static IReadOnlyList<DateReading> Earlier(EvidenceInput input, FoundQuote quote)
    {
        var source = quote.Text.Source;
        var first = quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore).Start;
        var before = new TextRange(first, quote.Sentences.Start);
        foreach (var date in quote.Text.DatesIn(before).Reverse())
        {
            if (source.SentenceAt(date.Core.Start) is not { Range: var sentence })
            {
                return [];
            }

            var said = quote.Text.SayingsIn(sentence)
                .Where(saying => At(quote, saying, sentence).Contains(date))
                .Select(saying => quote.Text.SayerOf(saying))
                .FirstOrDefault();
            return said is not null && input.Claim.By is { } by && input.IsNamed(quote.Text, said.Around, by)
                && !OthersSpeak(input, quote, new TextRange(sentence.End, quote.Sentences.Start), by)
                ? [date]
                : [];
        }

        return [];
    }

    /// <summary>Whether somebody else speaks in between; "he said, according to Lund" is still what he said.</summary>
    private static bool OthersSpeak(EvidenceInput input, FoundQuote quote, TextRange between, string by) =>
        quote.Text.SayingsIn(between).Any(saying =>
            quote.Text.SayerOf(saying) is { IsName: true } sayer && !input.IsNamed(quote.Text, sayer.Around, by)
            && !quote.Text.SayingsIn(quote.Text.SentencesAround(saying.Cue)).Any(beside => IsByPronoun(quote, beside)));

    /// <summary>The dates between a saying and what is said, right before the verb, or at the beginning of the sentence.</summary>
    private static IEnumerable<DateReading> At(FoundQuote quote, ReportedSpeech saying, TextRange sentence) =>
        quote.Text.DatesIn(sentence).Where(date =>
            date.Side is DateSide.On or DateSide.About
            && saying.Before?.Overlaps(date.Core) != true && saying.After?.Overlaps(date.Core) != true
            && (IsBehind(quote, saying.Cue.End, date)
                || date.Whole.End <= saying.Cue.Start && IsGap(quote, date.Whole.End, saying.Cue.Start, mostWords: 1)
                || date.Whole.Start <= saying.Cue.Start && IsGap(quote, sentence.Start, date.Whole.Start, mostWords: 1)));

    private static bool IsBehind(FoundQuote quote, int end, DateReading date) =>
        date.Whole.Start >= end && IsGap(quote, end, date.Whole.Start, mostWords: 8);

    /// <summary>Whether only a few words are between two places, and no mark.</summary>
    private static bool IsGap(FoundQuote quote, int start, int end, int mostWords)
    {
        if (start >= end)
        {
            return true;
        }

        var words = quote.Text.Source.OnOneLine(new TextRange(start, end));
        return words.IndexOfAny([',', ';', ':', '(', ')', '.']) < 0
            && words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length <= mostWords;
    }
}
