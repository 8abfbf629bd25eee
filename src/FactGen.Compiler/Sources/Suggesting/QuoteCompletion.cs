using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Suggesting;

/// <summary>A quote that an editor may mean.</summary>
/// <param name="Quote">The quote, with a prefix or suffix if it needs one.</param>
/// <param name="Place">Where it is in the text.</param>
public sealed record ProposedQuote(QuoteSelector Quote, QuotePlace Place);

/// <summary>Completes a quote of which the first words are typed, from the text that it quotes.</summary>
/// <remarks>
/// A completion ends where a clause or the sentence ends. Each is looked up as the checks look it up, so what is proposed is found.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="zones">Its headings and excluded parts.</param>
/// <param name="language">The tag of its language.</param>
/// <param name="wordLimit">How many words a quote may have.</param>
public sealed class QuoteCompletion(SourceText text, TextZones zones, string language, int wordLimit)
{
    /// <summary>At how many places of a text completions are looked for.</summary>
    private const int MostPlaces = 25;

    private readonly QuoteProposal _proposal = new(text, new QuoteMatcher(text, zones, language, wordLimit));

    /// <summary>The quotes that begin with some words, in the order of the text; at each place the shorter ones first.</summary>
    /// <param name="beginning">The words as they are typed so far, in any case; the last may be unfinished.</param>
    public IEnumerable<ProposedQuote> StartingWith(string beginning)
    {
        var typed = FoldedText.Of(beginning).Text;
        if (typed.Length == 0)
        {
            yield break;
        }

        var places = 0;
        for (var at = Next(typed, 0); at >= 0 && places < MostPlaces; at = Next(typed, at + 1))
        {
            places++;
            foreach (var end in EndsAfter(at, at + typed.Length))
            {
                if (Of(text.Folded.RangeOf(at, end)) is { } quote)
                {
                    yield return quote;
                }
            }
        }
    }

    /// <summary>The shortest quote that contains a stretch and ends where clauses end; null if no quote of these words is valid.</summary>
    /// <param name="core">The words that it must contain.</param>
    public ProposedQuote? Around(TextRange core)
    {
        var (first, last) = (text.Folded.IndexAt(core.Start), text.Folded.IndexAt(core.End));
        var (start, end) = (StartBefore(first), EndsAfter(first, last).DefaultIfEmpty(last).First());
        return Of(text.Folded.RangeOf(start, end)) ?? Of(core);
    }

    /// <summary>The quote of a stretch as it stands; null if no quote of these words is valid.</summary>
    public ProposedQuote? Of(TextRange range)
    {
        var place = new QuotePlace(new([range]));
        return zones.ExclusionOf(range) is null && _proposal.Of(place, out _) is { } quote ? new ProposedQuote(quote, place) : null;
    }

    /// <summary>The next folded character at or after an index where the words are, at the start of a word.</summary>
    private int Next(string typed, int from)
    {
        var folded = text.Folded.Text;
        for (var at = folded.IndexOf(typed, from, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = folded.IndexOf(typed, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(folded[at - 1]) || !char.IsLetterOrDigit(folded[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// Where a quote that begins at one folded character and contains all up to another may end: at the end of a clause, and of the
    /// sentence, or at the last word that may be quoted.
    /// </summary>
    private IEnumerable<int> EndsAfter(int start, int least)
    {
        var first = text.LastWordBefore(start + 1);
        if (first < 0 || text.SentenceAt(text.Folded.StartOf(start)) is not { } sentence)
        {
            yield break;
        }

        var (last, clause) = (-1, -1);
        for (var word = first; word < text.Words.Length && word < first + wordLimit; word++)
        {
            var end = text.Words[word].End;
            if (text.Folded.EndOf(end - 1) > sentence.Range.End)
            {
                break;
            }

            last = end;
            if (clause < 0 && end >= least && word > first && IsClauseEnd(end))
            {
                clause = end;
                yield return end;
            }
        }

        if (last >= least && last != clause)
        {
            yield return last;
        }
    }

    /// <summary>The start of the clause, or of the sentence, around a folded character.</summary>
    private int StartBefore(int index)
    {
        var word = text.LastWordBefore(index + 1);
        if (word < 0 || text.SentenceAt(text.Folded.StartOf(index)) is not { } sentence)
        {
            return index;
        }

        while (word > 0 && !IsClauseEnd(text.Words[word - 1].End)
            && text.Folded.StartOf(text.Words[word - 1].Start) >= sentence.Range.Start)
        {
            word--;
        }

        return Math.Min(index, text.Words[word].Start);
    }

    private bool IsClauseEnd(int end) =>
        end >= text.Folded.Text.Length || text.Folded.Text[end] is ',' or ';' or ':' or '.' or '!' or '?' or '(' or ')' or '"';
}
