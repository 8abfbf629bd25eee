namespace FactGen.Compiler.Prose.Languages;

/// <content>What a sentence does with its words: it passes them on, denies, doubts or plans them.</content>
internal sealed partial record LanguageTables
{
    /// <summary>Words by which a sentence passes on what somebody says, all of it: "according to".</summary>
    public PhraseTable<bool> Sources { get; init; } = new();

    /// <summary>The same behind the name: "zufolge".</summary>
    public PhraseTable<bool> SourcesBehind { get; init; } = new();

    /// <summary>Verbs of saying by all their forms, with what the one who says has to do with it.</summary>
    public PhraseTable<SayerRole> Sayings { get; init; } = new();

    /// <summary>What begins a clause that is said: "that", "whether".</summary>
    public HashSet<string> Complementizers { get; init; } = [];

    /// <summary>What begins a clause about the noun before it, whose verb says nothing of the main clause: "która obiecała".</summary>
    public HashSet<string> RelativePronouns { get; init; } = [];

    /// <summary>Verbs of deciding, by which what they decide is still to come: "beschloss …, das Bad zu schließen".</summary>
    public HashSet<string> Decisions { get; init; } = [];

    /// <summary>What is before the infinitive that ends such a clause: "zu".</summary>
    public string InfinitiveMark { get; init; } = "";

    /// <summary>Whether no comma is before such a word: "dijo que".</summary>
    public bool HasNoCommaBeforeThat { get; init; }

    /// <summary>Whether what is said may follow a comma without such a word: "sagte, er komme".</summary>
    public bool SaysWithoutComplementizer { get; init; }

    /// <summary>Whether the verb of saying is behind who says it and what: "İlker Ilgaz, … olduğunu söyledi".</summary>
    public bool SaysLast { get; init; }

    /// <summary>Whether the verb of saying is before who says it: "قال القصار إن …".</summary>
    public bool SaysFirst { get; init; }

    /// <summary>What begins what is said as an object of the verb: "about".</summary>
    public HashSet<string> About { get; init; } = [];

    /// <summary>Conjunctions behind a comma that begin a clause of its own: "but".</summary>
    public HashSet<string> Conjunctions { get; init; } = [];

    /// <summary>Small words inside of a name or title behind a source: "von", "der".</summary>
    public HashSet<string> InNames { get; init; } = [];

    /// <summary>Negations that reach only what is behind them: "without".</summary>
    public HashSet<string> ForwardNegations { get; init; } = [];

    /// <summary>Words of frames.</summary>
    public PhraseTable<FrameKind> Frames { get; init; } = new();

    /// <summary>The lists that the rules look for, phrases parted by <c>|</c>.</summary>
    public Dictionary<WordList, string> Lists { get; init; } = [];

    /// <summary>Forms of verbs that say by themselves that something is still to come: "построят".</summary>
    public HashSet<string> FutureVerbs { get; init; } = [];

    /// <summary>How words in small letters end that do so: "fermera".</summary>
    public string[] FutureEndings { get; init; } = [];

    /// <summary>How words begin that do so: "ستفتتح".</summary>
    public string[] FutureBeginnings { get; init; } = [];

    /// <summary>Words that end or begin so and are no such verb: "opera".</summary>
    public HashSet<string> NoFutures { get; init; } = [];

    /// <summary>How words begin that begin as such a verb and are none: "سيار" of cars.</summary>
    public string[] NoFutureBeginnings { get; init; } = [];

    /// <summary>Times one of which must be in the sentence, where the ending is that of the present too: "next year".</summary>
    public PhraseTable<bool> FutureTimes { get; init; } = new();
}
