using FactGen.Compiler.Prose.English;
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

    /// <summary>That it is not known: "unnamed", "some", "is being determined".</summary>
    Ignorance,
}

/// <summary>A reader of the prose of one language.</summary>
internal abstract class ProseLanguage
{
    /// <summary>Its name in messages.</summary>
    public abstract string Name { get; }

    /// <summary>All quantities of a text, in the order of their numbers.</summary>
    internal abstract QuantityReading[] ReadQuantities(Tokens tokens);

    /// <summary>The words at a quantity that relate it to something else; null if none do: "another 12".</summary>
    internal abstract TextRange? RelationOf(Tokens tokens, QuantityReading quantity);

    /// <summary>The change that a word tells, by its name: "rise" for "rose"; null if it tells none.</summary>
    internal abstract string? ChangeOf(string word);

    /// <summary>All dates of a text, in its order.</summary>
    internal abstract DateReading[] ReadDates(Tokens tokens);

    /// <summary>All that the sentences of a text pass on as somebody's words, in the order of the words of saying.</summary>
    internal abstract ReportedSpeech[] ReadReports(Tokens tokens);

    /// <summary>Whom a saying names as the one who says it; null where that cannot be seen.</summary>
    internal abstract Sayer? ReadSayer(Tokens tokens, ReportedSpeech speech);

    /// <summary>Whether the words before a colon name who says what is behind it.</summary>
    internal abstract bool NamesSpeaker(Tokens tokens, int start, int end);

    /// <summary>Whether a word is the speaker: "I", "I've".</summary>
    internal abstract bool IsFirstPerson(Token word);

    /// <summary>Whether words with a capital before a colon may be somebody's name, and are no heading: "Key Findings".</summary>
    internal abstract bool MayBeName(Tokens tokens, int start, int end);

    /// <summary>Whether a name, from one token to another, is the subject of words that begin at a third: "Lund, who is 40".</summary>
    internal abstract bool IsSubject(Tokens tokens, int first, int end, int words);

    /// <summary>Whether a word behind a name and a comma says of its bearer what was done to him: "born", "elected".</summary>
    internal abstract bool IsParticiple(Token word);

    /// <summary>Whether a word may be the verb of the subject before it: "was", "led".</summary>
    internal abstract bool IsVerb(Token word);

    /// <summary>Whether a word begins a clause before the main one: "when", "after".</summary>
    internal abstract bool BeginsFrontClause(Token word);

    /// <summary>What a negation reaches, in the order of the text.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="word">The negation.</param>
    /// <param name="around">What it does not reach out of: the quotation that it stands in, or all of the text.</param>
    internal abstract NegationScope ScopeOfNegation(Tokens tokens, TextRange word, TextRange around);

    /// <summary>All that the sentences of a text do not assert, in the order of the words by which they do not.</summary>
    internal abstract Frame[] ReadFrames(Tokens tokens);

    /// <summary>
    /// Whether words behind the word of a plan are a deed, an item of a list or a time that the plan has, however far away.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="cue">The first token behind the word of the plan.</param>
    /// <param name="first">The first token of the words.</param>
    internal abstract bool ContinuesPlan(Tokens tokens, int cue, int first);

    /// <summary>One of the language's lists of words.</summary>
    internal abstract PhraseList Words(WordList list);

    /// <summary>The words that stand beside names.</summary>
    internal abstract NameWords NameWords { get; }

    /// <summary>Whether the words around a name say that its bearer is dead, or has lived too long ago to be living.</summary>
    internal abstract bool SaysDead(ProseText text, TextRange name);

    /// <summary>Whether a word is of a death: "died", "funeral".</summary>
    internal abstract bool IsOfDeath(string word);

    /// <summary>Whether a word says of somebody that he is dead: "deceased"; "murder" may also be what he did.</summary>
    internal abstract bool IsDead(string word);

    /// <summary>Whether the name of a property says who did it to what has the property: "killed_by".</summary>
    internal abstract bool NamesDoer(string property);

    /// <summary>What a name tells that somebody did: "that Bo Ek set" of "The fire that Bo Ek set"; null if it tells nothing.</summary>
    internal abstract string? DeedIn(Tokens name);

    /// <summary>Whether words say of the one whom they name that nobody else is or did it: "Bo Ek alone led", "the sole leader".</summary>
    internal abstract bool SaysAlone(string words);

    /// <summary>Whether the words between two names, or behind both, say that they are one's.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first name; null if only the second is there, and a pronoun may be the other.</param>
    /// <param name="second">The second name.</param>
    internal abstract bool SaysSame(Tokens tokens, TextRange? first, TextRange second);

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

    /// <summary>The language in which editors write their reasons.</summary>
    public static ProseLanguage OfReasons => ByTag["en"];

    /// <summary>The reader of a language by its tag (<c>en</c>, <c>en-GB</c>); null if there is none.</summary>
    public static ProseLanguage? For(string tag) =>
        ByTag.TryGetValue(tag.Split('-')[0].ToLowerInvariant(), out var language) ? language : null;
}
