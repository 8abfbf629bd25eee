using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Prose.Languages;
using FactGen.Compiler.Prose.Languages.Arabic;
using FactGen.Compiler.Prose.Languages.Chinese;
using FactGen.Compiler.Prose.Languages.French;
using FactGen.Compiler.Prose.Languages.German;
using FactGen.Compiler.Prose.Languages.Hindi;
using FactGen.Compiler.Prose.Languages.Italian;
using FactGen.Compiler.Prose.Languages.Japanese;
using FactGen.Compiler.Prose.Languages.Kazakh;
using FactGen.Compiler.Prose.Languages.Polish;
using FactGen.Compiler.Prose.Languages.Portuguese;
using FactGen.Compiler.Prose.Languages.Russian;
using FactGen.Compiler.Prose.Languages.Spanish;
using FactGen.Compiler.Prose.Languages.Turkish;
using FactGen.Compiler.Prose.Languages.Ukrainian;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>The kinds of word that the rules on evidence look for in a sentence.</summary>
internal enum WordList
{
    /// <summary>Somebody said what the previous sentence says: "he said this", "this was announced".</summary>
    SayingOfTheSentenceBefore,

    /// <summary>The future: "will", "is to".</summary>
    Future,

    /// <summary>The plain future, in which a history also tells what is past: "In 1812 he will march on Moscow".</summary>
    PlainFuture,

    /// <summary>What somebody plans: "the proposal", "wants", "tomorrow".</summary>
    Planned,

    /// <summary>What is only alleged: "claims", "rumour", "could".</summary>
    Alleged,

    /// <summary>What would be: "would", "otherwise", "almost".</summary>
    Supposed,

    /// <summary>What somebody thinks of it: "should", "great", "too".</summary>
    Opinion,

    /// <summary>That there is none: "without", "empty".</summary>
    Absence,

    /// <summary>That somebody denies what stands before it: ", which he denied".</summary>
    DeniedBehind,

    /// <summary>That something is left out: "excluded", "except".</summary>
    LeavingOut,

    /// <summary>That it is not known: "unnamed", "some", "is being determined".</summary>
    Ignorance,
}

/// <summary>A reader of the prose of one language.</summary>
internal abstract class ProseLanguage
{
    /// <summary>Its name in messages.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it reads words: the floor under all languages reads digits only.</summary>
    internal virtual bool ReadsWords => true;

    /// <summary>All quantities of a text, in the order of their numbers.</summary>
    internal abstract QuantityReading[] ReadQuantities(Tokens tokens);

    /// <summary>The words at a quantity that relate it to something else; null if none do: "another 12".</summary>
    internal virtual TextRange? RelationOf(Tokens tokens, QuantityReading quantity) => null;

    /// <summary>The change that a word tells, by its name: "rise" for "rose"; null if it tells none.</summary>
    internal virtual string? ChangeOf(string word) => null;

    /// <summary>The group of words of which a number can have one only, as "hourly" and "weekly", and which of them a word is.</summary>
    internal virtual (int Group, string Member)? ContraryOf(string word) => null;

    /// <summary>All dates of a text, in its order.</summary>
    internal abstract DateReading[] ReadDates(Tokens tokens);

    /// <summary>The stretches between quotation marks, in the order of the text.</summary>
    internal virtual TextRange[] QuotationsIn(SourceText text) => PairedQuotations.Find(text);

    /// <summary>All that the sentences of a text pass on as somebody's words, in the order of the words of saying.</summary>
    internal virtual ReportedSpeech[] ReadReports(Tokens tokens) => [];

    /// <summary>Whom a saying names as the one who says it; null where that cannot be seen.</summary>
    internal virtual Sayer? ReadSayer(Tokens tokens, ReportedSpeech speech) => null;

    /// <summary>Whether the words before a colon name who says what is behind it.</summary>
    internal virtual bool NamesSpeaker(Tokens tokens, int start, int end) => false;

    /// <summary>Whether a word is the speaker: "I", "I've".</summary>
    internal virtual bool IsFirstPerson(Token word) => false;

    /// <summary>Whether words with a capital before a colon may be somebody's name, and are no heading: "Key Findings".</summary>
    internal virtual bool MayBeName(Tokens tokens, int start, int end) => false;

    /// <summary>Whether a name, from one token to another, is the subject of words that begin at a third: "Lund, who is 40".</summary>
    internal virtual bool IsSubject(Tokens tokens, int first, int end, int words) => false;

    /// <summary>
    /// The verb by which a name, from one token to another, does something to what is behind it; null if it has none, or a verb that is
    /// mutual ("met").
    /// </summary>
    internal virtual int? VerbOfSubject(Tokens tokens, int first, int end) => null;

    /// <summary>Whether a word behind a name and a comma says of its bearer what was done to him: "born", "elected".</summary>
    internal virtual bool IsParticiple(Token word) => false;

    /// <summary>Whether a word may be the verb of the subject before it: "was", "led".</summary>
    internal virtual bool IsVerb(Token word) => false;

    /// <summary>Whether it knows what the nouns beside a number count, and which of them are harm.</summary>
    internal virtual bool KnowsThings => false;

    /// <summary>The noun or adjective right before an index that the words behind it belong to; null if there is none.</summary>
    internal virtual Token? CutBefore(Tokens tokens, int index) => null;

    /// <summary>Whether a word begins a clause before the main one: "when", "after".</summary>
    internal virtual bool BeginsFrontClause(Token word) => false;

    /// <summary>What a negation reaches, in the order of the text.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="word">The negation.</param>
    /// <param name="around">What it does not reach out of: the quotation that it stands in, or all of the text.</param>
    internal abstract NegationScope ScopeOfNegation(Tokens tokens, TextRange word, TextRange around);

    /// <summary>All that the sentences of a text do not assert, in the order of the words by which they do not.</summary>
    internal virtual Frame[] ReadFrames(Tokens tokens) => [];

    /// <summary>
    /// Whether words behind the word of a plan are a deed, an item of a list or a time that the plan has, however far away.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="cue">The first token behind the word of the plan.</param>
    /// <param name="first">The first token of the words.</param>
    internal virtual bool ContinuesPlan(Tokens tokens, int cue, int first) => false;

    /// <summary>One of the language's lists of words.</summary>
    internal abstract PhraseList Words(WordList list);

    /// <summary>Where the words of a list are in a text, in its order.</summary>
    internal virtual TextRange[] FindAll(WordList list, Tokens tokens) => Words(list).FindAll(tokens);

    /// <summary>The words that stand beside names; null where none are known.</summary>
    internal virtual NameWords? NameWords => null;

    /// <summary>The words by which names, numbers and dates belong together.</summary>
    internal virtual SmallWords SmallWords => SmallWords.None;

    /// <summary>What stands for somebody whom the text has named.</summary>
    internal virtual HashSet<string>? Pronouns => NameWords?.Pronouns;

    /// <summary>The forms that it gives to names; null where it gives them none.</summary>
    internal virtual NameForms? NameForms => null;

    /// <summary>Whether the words beside a person's name make it speak of somebody else: "l'avocat de Bo Ek".</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="own">The words of the person's names, in small letters.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="next">The token behind it.</param>
    internal virtual bool SpeaksOfOther(Tokens tokens, HashSet<string> own, int first, int next) => false;

    /// <summary>Whether the words around a name say that its bearer is dead, or has lived too long ago to be living.</summary>
    internal virtual bool SaysDead(ProseText text, TextRange name) => false;

    /// <summary>Whether a word is of a death: "died", "funeral".</summary>
    internal virtual bool IsOfDeath(string word) => false;

    /// <summary>Whether a word says of somebody that he is dead: "deceased"; "murder" may also be what he did.</summary>
    internal virtual bool IsDead(string word) => false;

    /// <summary>Whether the name of a property says who did it to what has the property: "killed_by".</summary>
    internal virtual bool NamesDoer(string property) => false;

    /// <summary>What a name tells that somebody did: "that Bo Ek set" of "The fire that Bo Ek set"; null if it tells nothing.</summary>
    internal virtual string? DeedIn(Tokens name) => null;

    /// <summary>Whether words say of the one whom they name that nobody else is or did it: "Bo Ek alone led", "the sole leader".</summary>
    internal virtual bool SaysAlone(string words) => false;

    /// <summary>Whether the words between two names, or behind both, say that they are one's.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first name; null if only the second is there, and a pronoun may be the other.</param>
    /// <param name="second">The second name.</param>
    internal virtual bool SaysSame(Tokens tokens, TextRange? first, TextRange second) => true;

    /// <summary>Whether a word is an article, a pronoun or an auxiliary: no value is only that.</summary>
    internal abstract bool IsBare(Token word);

    /// <summary>Whether a word is one of a sentence's joints ("of", "which"), which any two sentences share.</summary>
    internal abstract bool IsJoint(Token word);

    /// <summary>The words that its readers look for.</summary>
    internal abstract Vocabulary Vocabulary { get; }
}

/// <summary>The languages that are read.</summary>
internal static class ProseLanguages
{
    private static readonly Dictionary<string, ProseLanguage> ByTag = new(StringComparer.Ordinal)
    {
        ["en"] = new EnglishProse(),
    };

    /// <summary>What makes the tables of the languages that are read by tables.</summary>
    private static readonly Dictionary<string, Func<LanguageTables>> Tables = new(StringComparer.Ordinal)
    {
        ["ru"] = RussianTables.Make,
        ["uk"] = UkrainianTables.Make,
        ["de"] = GermanTables.Make,
        ["fr"] = FrenchTables.Make,
        ["es"] = SpanishTables.Make,
        ["pl"] = PolishTables.Make,
        ["pt"] = PortugueseTables.Make,
        ["it"] = ItalianTables.Make,
        ["tr"] = TurkishTables.Make,
        ["kk"] = KazakhTables.Make,
        ["zh"] = ChineseTables.Make,
        ["ja"] = JapaneseTables.Make,
        ["ar"] = ArabicTables.Make,
        ["hi"] = HindiTables.Make,
    };

    /// <summary>Their readers, which are made when a text needs them.</summary>
    private static readonly Dictionary<string, Lazy<ProseLanguage>> Others = Tables.ToDictionary(
        tables => tables.Key, tables => new Lazy<ProseLanguage>(() => new TableProse(tables.Value())), StringComparer.Ordinal);

    /// <summary>The tags of the languages that are read by tables.</summary>
    public static IEnumerable<string> TableTags => Tables.Keys;

    /// <summary>The language in which editors write their reasons.</summary>
    public static ProseLanguage OfReasons => ByTag["en"];

    /// <summary>The tables of such a language, made anew.</summary>
    public static LanguageTables TablesOf(string tag) => Tables[tag]();

    /// <summary>
    /// The reader of a language by its tag (<c>en</c>, <c>en-GB</c>); for a language without one, the floor, which reads digits.
    /// </summary>
    public static ProseLanguage For(string tag)
    {
        var primary = LanguageTag.Primary(tag);
        return ByTag.TryGetValue(primary, out var language) ? language
            : Others.TryGetValue(primary, out var other) ? other.Value
            : TableProse.Floor;
    }
}
