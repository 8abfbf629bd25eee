using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Something that occurs in a text.</summary>
internal interface IPlaced : IOffset
{
    /// <summary>Its place: what a range must contain for it to count as in the range.</summary>
    TextRange Place { get; }
}

/// <summary>A text as a reader of its language sees it: read once as a whole, then queried range by range.</summary>
/// <remarks>
/// Immutable for callers. Each reading is made on first use, by any thread: if two threads make it, the results are the same.
/// </remarks>
public sealed class ProseText
{
    private const int WordsOfStatement = 4;

    /// <summary>How many UTF-16 units around a quote are read of a paragraph that is longer: FORMAT, section 11.</summary>
    private const int MostAround = 20_000;

    private static readonly int WordLists = Enum.GetValues(typeof(WordList)).Length;

    private readonly TextRange[]?[] _listed = new TextRange[WordLists][];
    private QuantityReading[]? _quantities;
    private DateReading[]? _dates;
    private TextRange[]? _quotations;
    private TextRange[]? _turns;
    private TextRange[]? _negations;
    private NegatedClauses?[] _negated = [];
    private ReportedSpeech[]? _reports;
    private Frame[]? _frames;
    private KnownMentions? _mentions;

    /// <summary>Prepares to read a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="language">The tag of its language.</param>
    public ProseText(SourceText source, string language = "en")
        : this(source, language, ProseLanguages.For(language))
    {
    }

    /// <summary>Prepares to read a text as a language that is not the one of its tag.</summary>
    internal ProseText(SourceText source, string tag, ProseLanguage language)
    {
        (Source, LanguageTag, Language) = (source.In(tag), tag, language);
        Tokens = Tokenizer.Split(Source, Language.Vocabulary);
    }

    /// <summary>The text itself.</summary>
    public SourceText Source { get; }

    /// <summary>The tag of its language.</summary>
    public string LanguageTag { get; }

    /// <summary>The reader of that language.</summary>
    internal ProseLanguage Language { get; }

    internal Tokens Tokens { get; }

    /// <summary>All its text.</summary>
    public TextRange Whole => new(0, Source.Text.Length);

    /// <summary>All dates, in the order of their places.</summary>
    internal DateReading[] Dates => _dates ??= Language.ReadDates(Tokens);

    private TextRange[] Quotations =>
        _quotations ??= Language.QuotationsIn(Source);

    private Frame[] Frames => _frames ??= Language.ReadFrames(Tokens);

    private ReportedSpeech[] Reports => _reports ??= Language.ReadReports(Tokens);

    /// <summary>The quantities whose number is in a range. Words around the number may be outside of it.</summary>
    internal IReadOnlyList<QuantityReading> QuantitiesIn(TextRange range) =>
        Within(_quantities ??= Language.ReadQuantities(Tokens), range);

    /// <summary>The dates whose day, month or year is in a range.</summary>
    public IReadOnlyList<DateReading> DatesIn(TextRange range) => Within(Dates, range);

    /// <summary>The names of entities that are in a range.</summary>
    internal IReadOnlyList<Mention> MentionsIn(EntityNames names, TextRange range) => Within(MentionsOf(names).Sure, range);

    /// <summary>Whether a stretch names an entity, or points at it by a title.</summary>
    /// <param name="range">The stretch.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="names">The names of the fact base.</param>
    /// <param name="byRelatives">Whether words that speak of a relative by its name are enough: "Bo Ek's brother".</param>
    /// <param name="sharedToo">Whether a surname is enough that several persons have.</param>
    public bool IsNamedIn(TextRange range, string entity, EntityNames names, bool byRelatives = false, bool sharedToo = false)
    {
        var all = sharedToo ? MentionsOf(names).All : MentionsOf(names).Sure;
        for (var index = Ordered.FirstFrom(all, range.Start); index < all.Length && all[index].Range.Start < range.End; index++)
        {
            if (range.Contains(all[index].Range)
                && (byRelatives || !all[index].IsOfRelative)
                && (all[index].IsShared ? names.HasSurname(entity, all[index].Entity) : names.AreSame(all[index].Entity, entity)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Another entity of the same type that has the name wherever a stretch names an entity; null where one name is the entity's alone, or
    /// the stretch has none.
    /// </summary>
    internal string? NamesakeIn(TextRange range, string entity, EntityNames names)
    {
        string? found = null;
        var all = MentionsOf(names).Sure;
        for (var index = Ordered.FirstFrom(all, range.Start); index < all.Length && all[index].Range.Start < range.End; index++)
        {
            if (range.Contains(all[index].Range) && !all[index].IsTitle && names.AreSame(all[index].Entity, entity))
            {
                if (NamesakeAt(all, all[index].Range, entity, names) is not { } namesake)
                {
                    return null;
                }

                found ??= namesake;
            }
        }

        return found;
    }

    /// <summary>The first entity that the same words name, and that the entity can be taken for.</summary>
    private static string? NamesakeAt(Mention[] all, TextRange words, string entity, EntityNames names)
    {
        for (var index = Ordered.FirstFrom(all, words.Start); index < all.Length && all[index].Range.Start == words.Start; index++)
        {
            if (all[index].Range == words && names.AreNamesakes(all[index].Entity, entity))
            {
                return all[index].Entity;
            }
        }

        return null;
    }

    /// <summary>Whether a pronoun that may stand for an entity is in a stretch.</summary>
    internal bool HasPronounIn(TextRange range) => Language.Pronouns is { } pronouns && HasWordIn(range, pronouns);

    /// <summary>Whether a pronoun that stands for somebody to whom something is done is in a stretch: "him".</summary>
    internal bool HasObjectPronounIn(TextRange range) => Language.NameWords is { Objects: var pronouns } && HasWordIn(range, pronouns);

    private bool HasWordIn(TextRange range, HashSet<string> words)
    {
        for (var index = Tokens.IndexAt(range.Start); index < Tokens.Length && Tokens[index].Start < range.End; index++)
        {
            if (Tokens[index].Kind is TokenKind.Word && words.Contains(Tokens[index].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it names entities so often that not all of the places are recorded.</summary>
    public bool HasTooManyNames(EntityNames names) => MentionsOf(names).All.Length > FactLimits.Mentions;

    /// <summary>The words of a list that are in a range.</summary>
    internal IReadOnlyList<TextRange> WordsIn(WordList list, TextRange range)
    {
        var all = PlacesOf(list);
        var first = Ordered.FirstFrom(all, range.Start);
        return Array.FindAll(all.AsSpan(first, Ordered.FirstFrom(all, range.End) - first).ToArray(), range.Contains);
    }

    /// <summary>The first word of a list that is in a range.</summary>
    internal TextRange? FirstWordIn(WordList list, TextRange range)
    {
        var all = PlacesOf(list);
        for (var index = Ordered.FirstFrom(all, range.Start); index < all.Length && all[index].Start < range.End; index++)
        {
            if (range.Contains(all[index]))
            {
                return all[index];
            }
        }

        return null;
    }

    /// <summary>The negations that begin in a stretch, with what each reaches; none where the language has no list of them.</summary>
    internal IReadOnlyList<NegatedClauses> NegationsIn(TextRange range)
    {
        var all = _negations ??= Negations.For(LanguageTag)?.In(Source, Whole) ?? [];
        var first = Ordered.FirstFrom(all, range.Start);
        var next = Ordered.FirstFrom(all, range.End);
        if (next <= first)
        {
            return [];
        }

        var known = _negated.Length == all.Length ? _negated : _negated = new NegatedClauses?[all.Length];
        var found = new NegatedClauses[next - first];
        for (var index = first; index < next; index++)
        {
            found[index - first] = known[index] ??= new NegatedClauses(
                all[index], Language.ScopeOfNegation(Tokens, all[index], QuotationAround(all[index]) ?? Whole));
        }

        return found;
    }

    /// <summary>
    /// The negation that ends right before a place, or the phrase such as "not only" that the place cuts; null where neither is there.
    /// </summary>
    internal TextRange? NegationRightBefore(int place) => Negations.For(LanguageTag)?.Before(Source, Source.Folded.IndexAt(place));

    /// <summary>The sayings of some sentences that make a stretch somebody's words, in the order of their verbs.</summary>
    internal IReadOnlyList<ReportedSpeech> SayingsOf(TextRange range, TextRange sentences)
    {
        List<ReportedSpeech>? found = null;
        var all = Reports;
        for (var index = Ordered.FirstFrom(all, sentences.Start); index < all.Length && all[index].Cue.Start < sentences.End; index++)
        {
            if (all[index].Covers(range))
            {
                (found ??= new(1)).Add(all[index]);
            }
        }

        return found ?? (IReadOnlyList<ReportedSpeech>)[];
    }

    /// <summary>The sayings whose verbs stand in a stretch, in the order of these.</summary>
    internal IReadOnlyList<ReportedSpeech> SayingsIn(TextRange range)
    {
        var first = Ordered.FirstFrom(Reports, range.Start);
        return new ArraySegment<ReportedSpeech>(Reports, first, Math.Max(0, Ordered.FirstFrom(Reports, range.End) - first));
    }

    /// <summary>Whom a saying names as the one who says it; null where that cannot be seen.</summary>
    internal Sayer? SayerOf(ReportedSpeech saying) => Language.ReadSayer(Tokens, saying);

    /// <summary>Whether what is behind a name belongs to its bearer: "Lind's arrest".</summary>
    internal bool IsOwner(TextRange name) => Language.SmallWords.IsPossessive(Tokens.At(Tokens.IndexAt(name.End)));

    /// <summary>The frames whose words stand in a stretch.</summary>
    internal IReadOnlyList<Frame> FramesIn(TextRange range) => Within(Frames, range);

    /// <summary>Whether a stretch is a deed, an item of a list or a time of a plan, however far from the plan's word it is.</summary>
    internal bool ContinuesPlan(Frame plan, TextRange range) =>
        plan.After?.Overlaps(range) == true
        && Language.ContinuesPlan(Tokens, Tokens.IndexAt(plan.Cue.End), Tokens.IndexAt(range.Start));

    /// <summary>Whether some sentences pass on what somebody says.</summary>
    public bool HasSayingIn(TextRange sentences)
    {
        var first = Ordered.FirstFrom(Reports, sentences.Start);
        return first < Reports.Length && Reports[first].Cue.Start < sentences.End;
    }

    /// <summary>
    /// The range between quotation marks that contains another range, or overlaps it. A quotation inside the other range is as often a name
    /// or a word as somebody's words, so it does not count; nor does one that is the range, unless it is a statement.
    /// </summary>
    public TextRange? QuotationAround(TextRange range)
    {
        for (var index = Ordered.LastBefore(Quotations, range.End); index >= 0 && Quotations[index].End > range.Start; index--)
        {
            if (range.Overlaps(Quotations[index])
                && (!range.Contains(Quotations[index]) || range == Quotations[index] && IsStatement(range)))
            {
                return Quotations[index];
            }
        }

        return null;
    }

    /// <summary>Whether a quotation is what somebody says, and no name or title: it has some words, one of them in lower case.</summary>
    private bool IsStatement(TextRange quotation)
    {
        var (words, plain) = (0, false);
        for (var index = Tokens.IndexAt(quotation.Start); index < Tokens.Length && Tokens[index].Start < quotation.End; index++)
        {
            var token = Tokens[index];
            words += token.Kind is TokenKind.Mark ? 0 : 1;
            plain |= token.Kind is TokenKind.Word && !token.IsCapital
                && !Language.IsJoint(token) && !Language.IsBare(token);
        }

        return plain && words >= WordsOfStatement;
    }

    /// <summary>What somebody says outside quotation marks that a stretch reaches into: behind a colon, or in a block quote.</summary>
    internal TextRange? TurnAround(TextRange range, EntityNames names)
    {
        var turns = _turns ??= SpokenTurns.Find(Source);
        var last = Ordered.LastBefore(turns, range.End);
        return last >= 0 && turns[last].Overlaps(range)
            ? turns[last]
            : BlockQuotes.Around(Source, range) ?? SpeakerLabels.TurnAround(this, names, range);
    }

    /// <summary>Whether any part of a range is between quotation marks.</summary>
    public bool HasQuotationIn(TextRange range) =>
        Ordered.LastBefore(Quotations, range.End) is >= 0 and var last && Quotations[last].End > range.Start;

    /// <summary>From the start of the first sentence that a stretch touches to the end of the last.</summary>
    public TextRange SentencesAround(TextRange range)
    {
        var (start, end) = (-1, range.End);
        for (var sentence = Source.SentenceAt(range.Start); sentence is not null
            && sentence.Range.Start < range.End; sentence = Source.After(sentence))
        {
            if (sentence.Range.Overlaps(range))
            {
                (start, end) = (start < 0 ? sentence.Range.Start : start, sentence.Range.End);
            }
        }

        return start < 0 ? range : new TextRange(start, end);
    }

    /// <summary>
    /// The paragraph of a stretch, with up to some before it, but no more than <see cref="MostAround"/> units on each side: a whole text
    /// can be one paragraph, and each quote of it asks.
    /// </summary>
    public TextRange ParagraphsUpTo(TextRange range, int before)
    {
        if (Source.Paragraphs.Count == 0)
        {
            return range;
        }

        var own = Source.ParagraphAt(range.Start);
        var start = Math.Max(Source.Paragraphs[Math.Max(0, own - before)].Start, range.Start - MostAround);
        return new TextRange(start, Math.Max(range.End, Math.Min(Source.Paragraphs[own].End, range.End + MostAround)));
    }

    private TextRange[] PlacesOf(WordList list) => _listed[(int)list] ??= Language.FindAll(list, Tokens);

    private KnownMentions MentionsOf(EntityNames names)
    {
        var known = _mentions;
        if (known?.Names != names)
        {
            var all = names.FindAll(Tokens, Language);
            var sure = Array.Exists(all, mention => mention.IsShared) ? Array.FindAll(all, mention => !mention.IsShared) : all;
            _mentions = known = new KnownMentions(names, all, sure);
        }

        return known;
    }

    /// <summary>Items in the order of their places. They are found in order, unless one began inside another.</summary>
    internal static T[] InOrder<T>(List<T> found)
        where T : IPlaced
    {
        for (var index = 1; index < found.Count; index++)
        {
            if (found[index].Place.Start < found[index - 1].Place.Start)
            {
                return [.. found.OrderBy(item => item.Place.Start)];
            }
        }

        return [.. found];
    }

    /// <summary>Of items in the order of their places, those whose place is in a range.</summary>
    private static IReadOnlyList<T> Within<T>(T[] ordered, TextRange range)
        where T : IPlaced
    {
        List<T>? found = null;
        for (var index = Ordered.FirstFrom(ordered, range.Start); index < ordered.Length && ordered[index].Place.Start < range.End; index++)
        {
            if (range.Contains(ordered[index].Place))
            {
                (found ??= new(1)).Add(ordered[index]);
            }
        }

        return found ?? (IReadOnlyList<T>)[];
    }

    /// <summary>The names of one fact base that were found, replaced as a whole.</summary>
    private sealed record KnownMentions(EntityNames Names, Mention[] All, Mention[] Sure);
}
