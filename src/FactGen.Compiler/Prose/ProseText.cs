using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>A text as a reader of its language sees it: read once as a whole, then asked for one stretch after the other.</summary>
/// <remarks>Immutable to whoever asks; each reading is made when first asked for.</remarks>
public sealed class ProseText
{
    private readonly Lazy<IReadOnlyList<QuantityReading>> _quantities;
    private readonly Lazy<IReadOnlyList<DateReading>> _dates;
    private readonly Lazy<IReadOnlyList<TextRange>> _quotations;
    private readonly Lazy<IReadOnlyList<TextRange>> _negations;
    private readonly Dictionary<WordList, Lazy<IReadOnlyList<TextRange>>> _listed;
    private KnownMentions? _mentions;

    /// <summary>Prepares to read a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="language">The tag of its language.</param>
    public ProseText(SourceText source, string language = "en")
    {
        (Source, LanguageTag, Language) = (source, language, ProseLanguages.For(language));
        Tokens = Tokenizer.Split(source);
        _quantities = new(() => Language?.ReadQuantities(Tokens) ?? []);
        _dates = new(() => Language?.ReadDates(Tokens) ?? []);
        _quotations = new(() => QuotationMarks.Find(source));
        _negations = new(() => Negations.For(language)?.In(source, new TextRange(0, source.Text.Length)) ?? []);
        _listed = Enum.GetValues(typeof(WordList)).Cast<WordList>().ToDictionary(
            list => list,
            list => new Lazy<IReadOnlyList<TextRange>>(() => Language?.Words(list).FindAll(Tokens) ?? []));
    }

    /// <summary>The text itself.</summary>
    public SourceText Source { get; }

    /// <summary>The tag of its language.</summary>
    public string LanguageTag { get; }

    /// <summary>Who reads that language; null where nobody does.</summary>
    public ProseLanguage? Language { get; }

    internal Token[] Tokens { get; }

    /// <summary>The quantities whose number stands in a stretch. Words around the number may stand outside of it.</summary>
    public IEnumerable<QuantityReading> QuantitiesIn(TextRange range) =>
        Starting(_quantities.Value, reading => reading.Core, range).Where(reading => range.Contains(reading.Core));

    /// <summary>The dates whose day, month or year stands in a stretch.</summary>
    public IEnumerable<DateReading> DatesIn(TextRange range) =>
        Starting(_dates.Value, reading => reading.Core, range).Where(reading => range.Contains(reading.Core));

    /// <summary>The words of a list that stand in a stretch.</summary>
    public IEnumerable<TextRange> WordsIn(WordList list, TextRange range) =>
        Starting(_listed[list].Value, place => place, range).Where(range.Contains);

    /// <summary>The negations that begin in a stretch; none where the language has no list of them.</summary>
    public IEnumerable<TextRange> NegationsIn(TextRange range) => Starting(_negations.Value, place => place, range);

    /// <summary>The names of entities that stand in a stretch.</summary>
    public IEnumerable<Mention> MentionsIn(EntityNames names, TextRange range)
    {
        var known = _mentions;
        if (known?.Names != names)
        {
            _mentions = known = new KnownMentions(names, names.FindAll(Tokens));
        }

        return Starting(known.Mentions, mention => mention.Range, range).Where(mention => range.Contains(mention.Range));
    }

    /// <summary>The stretch between quotation marks that holds another stretch, where one does.</summary>
    public TextRange? QuotationAround(TextRange range)
    {
        var before = LastStartingBefore(_quotations.Value, place => place, range.Start + 1);
        return before >= 0 && _quotations.Value[before].Contains(range) ? _quotations.Value[before] : null;
    }

    /// <summary>Whether anything that stands between quotation marks stands in a stretch, at least in part.</summary>
    public bool HasQuotationIn(TextRange range) => _quotations.Value.Any(range.Overlaps);

    /// <summary>From the start of the first sentence that a stretch touches to the end of the last.</summary>
    public TextRange SentencesAround(TextRange range)
    {
        var sentences = Source.SentencesOf(range);
        return sentences.Count == 0 ? range : new TextRange(sentences[0].Range.Start, sentences[sentences.Count - 1].Range.End);
    }

    /// <summary>The paragraph of a stretch, with up to some before it.</summary>
    public TextRange ParagraphsUpTo(TextRange range, int before)
    {
        if (Source.Paragraphs.Count == 0)
        {
            return range;
        }

        var own = Source.ParagraphAt(range.Start);
        return new TextRange(Source.Paragraphs[Math.Max(0, own - before)].Start, Math.Max(range.End, Source.Paragraphs[own].End));
    }

    private static IEnumerable<T> Starting<T>(IReadOnlyList<T> items, Func<T, TextRange> place, TextRange range)
    {
        for (var index = LastStartingBefore(items, place, range.Start) + 1; index < items.Count && place(items[index]).Start < range.End; index++)
        {
            yield return items[index];
        }
    }

    private static int LastStartingBefore<T>(IReadOnlyList<T> items, Func<T, TextRange> place, int offset)
    {
        var (low, high) = (0, items.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            (low, high) = place(items[middle]).Start < offset ? (middle + 1, high) : (low, middle - 1);
        }

        return high;
    }

    /// <summary>What one fact base's names found, replaced as a whole.</summary>
    private sealed record KnownMentions(EntityNames Names, IReadOnlyList<Mention> Mentions);
}
