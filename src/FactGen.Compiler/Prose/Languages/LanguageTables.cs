using System.Globalization;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>A language as data: what <see cref="TableProse"/> reads its prose with. An empty table is empty.</summary>
/// <remarks>
/// Words are as tokens have them: in small letters and folded. <see cref="WordTable"/> and <see cref="PhraseTable{T}"/> make them so.
/// </remarks>
internal sealed partial record LanguageTables
{
    /// <summary>The language's name in messages.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it has words at all: the floor reads digits only.</summary>
    public bool HasWords { get; init; } = true;

    /// <summary>Number words that are added to each other, from 0 to 999.</summary>
    public Dictionary<string, decimal> Numbers { get; init; } = [];

    /// <summary>Number words that multiply what is before them.</summary>
    public Dictionary<string, decimal> Scales { get; init; } = [];

    /// <summary>Those of them that also are a number by themselves: "a thousand", not "thousands".</summary>
    public HashSet<string> LoneScales { get; init; } = [];

    /// <summary>Numbers of several words, with the hyphens between them: "quatre-vingt-dix".</summary>
    public PhraseTable<decimal> NumberPhrases { get; init; } = new();

    /// <summary>"And" between the parts of one number: "duzentos e dez".</summary>
    public HashSet<string> NumberJoints { get; init; } = [];

    /// <summary>The same where it is the first letter of the word behind it: the و of "مئة وعشرة".</summary>
    public string JoiningPrefix { get; init; } = "";

    /// <summary>Letters that are small words in one with the number behind them: the ب of "بألف".</summary>
    public string NumberPrefixes { get; init; } = "";

    /// <summary>Whether the unit is before its ten: "خمسة وعشرون".</summary>
    public bool HasUnitsBeforeTens { get; init; }

    /// <summary>Whether ten is before its unit as the other tens are: "on bir".</summary>
    public bool HasTenWithUnits { get; init; }

    /// <summary>Words that add ten to the unit before them: "خمسة عشر".</summary>
    public HashSet<string> Teens { get; init; } = [];

    /// <summary>"And a half" behind a number, before its scale: "dos y medio".</summary>
    public PhraseTable<bool> Halves { get; init; } = new();

    /// <summary>The word before decimals in words: "drei Komma fünf".</summary>
    public HashSet<string> Points { get; init; } = [];

    /// <summary>Whether numbers are written with the numerals of Chinese.</summary>
    public bool HasHanNumbers { get; init; }

    /// <summary>Whether such a number needs a sign for the place that is empty: 一百零五.</summary>
    public bool NeedsHanZero { get; init; }

    /// <summary>Whether groups above the thousands have two digits: "12,34,567".</summary>
    public bool HasIndianGroups { get; init; }

    /// <summary>Units of more than one word, and all units of scripts without spaces.</summary>
    public PhraseTable<UnitWords> UnitPhrases { get; init; } = new();

    /// <summary>Words and signs before a number that make it hundredths: "yüzde 12".</summary>
    public PhraseTable<bool> PercentsBefore { get; init; } = new();

    /// <summary>How the endings begin that make digits before them a place in an order: "5'inci".</summary>
    public string[] OrdinalEndings { get; init; } = [];

    /// <summary>The words between the ends of a range that need no word before them, where they are several.</summary>
    public PhraseTable<bool> RangeJoints { get; init; } = new();

    /// <summary>Articles that are a number only before a scale: "eine Million".</summary>
    public HashSet<string> Articles { get; init; } = [];

    /// <summary>Reads a number that is written as one word; null if there are none.</summary>
    public Func<string, decimal?>? Compound { get; init; }

    /// <summary>Words that belong to a number beside them and are not read: "half", "times".</summary>
    public HashSet<string> NumberEdges { get; init; } = [];

    /// <summary>Words before a number that make it a name: "No.", "page".</summary>
    public HashSet<string> NumberSigns { get; init; } = [];

    /// <summary>The marks before decimals.</summary>
    public string DecimalMarks { get; init; } = ".,٫";

    /// <summary>The marks between groups of three digits.</summary>
    public string GroupMarks { get; init; } = ".,٬ '";

    /// <summary>Whether digits with a full stop are a place in an order: "am 5. Mai".</summary>
    public bool HasOrdinalDots { get; init; }

    /// <summary>Words that have a number in them.</summary>
    public WordsWithNumbers WithNumbers { get; init; } = new();

    /// <summary>Words of approximation that are none behind a verb of change.</summary>
    public ReachedNumbers Reached { get; init; } = ReachedNumbers.None;

    /// <summary>The "not" inside of words of approximation, which negates nothing: "nicht mehr als".</summary>
    public HashSet<string> NegationsInHedges { get; init; } = [];

    /// <summary>Signs of currencies that mean another one in this language: ¥ in Chinese.</summary>
    public Dictionary<string, string> CurrencySigns { get; init; } = [];

    /// <summary>Units of time, by all their forms.</summary>
    public Dictionary<string, (string Name, decimal Factor)> Times { get; init; } = [];

    /// <summary>Currencies by all forms of their names.</summary>
    public Dictionary<string, string> Currencies { get; init; } = [];

    /// <summary>Measures by all forms of their names.</summary>
    public Dictionary<string, string> Measures { get; init; } = [];

    /// <summary>Words for hundredths.</summary>
    public HashSet<string> Percents { get; init; } = [];

    /// <summary>Nouns that stand before a number to make it approximate: "человек десять".</summary>
    public HashSet<string> Inverting { get; init; } = [];

    /// <summary>Words of approximation before a number.</summary>
    public PhraseTable<Approximation> HedgesBefore { get; init; } = new();

    /// <summary>Words of approximation behind a number or its noun.</summary>
    public PhraseTable<Approximation> HedgesBehind { get; init; } = new();

    /// <summary>The word between the ends of a range, by the word before it; an empty word where there need be none.</summary>
    public (string Opening, string Joint)[] Ranges { get; init; } = [];

    /// <summary>Articles before the ends of a range: "tra i 90 e i 100".</summary>
    public HashSet<string> RangeArticles { get; init; } = [];

    /// <summary>Words that are a bound behind other numbers, and behind a length of time may only say how long: "पाँच घंटे तक".</summary>
    public HashSet<string> NoBoundsOfTimes { get; init; } = [];

    /// <summary>"And" and "or" between numbers.</summary>
    public HashSet<string> Joints { get; init; } = [];

    /// <summary>Words before a number that relate it to another: "another 12".</summary>
    public PhraseTable<bool> RelationsBefore { get; init; } = new();

    /// <summary>Verbs behind which such a word relates nothing: "est de 12 %".</summary>
    public HashSet<string> Copulas { get; init; } = [];

    /// <summary>The same behind it or its noun: "12 a day".</summary>
    public PhraseTable<bool> RelationsBehind { get; init; } = new();

    /// <summary>Words between a scale and its unit: "3 millones de euros".</summary>
    public HashSet<string> InUnits { get; init; } = [];

    /// <summary>What stands for somebody whom the text has named.</summary>
    public HashSet<string> Pronouns { get; init; } = [];

    /// <summary>Words that say nothing by themselves.</summary>
    public HashSet<string> Joining { get; init; } = [];

    /// <summary>The forms of names; null where they have none.</summary>
    public NameForms? NameForms { get; init; }

    /// <summary>A number as tables write it.</summary>
    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}

/// <summary>The forms that a language gives to names.</summary>
internal abstract class NameForms
{
    /// <summary>Whether only the last word of a name takes an ending: "İlker Ilgaz'ın".</summary>
    public virtual bool OnlyLast => false;

    /// <summary>For each case, the forms of a word of a name in it, without the word itself.</summary>
    /// <param name="word">The word as the fact base has it.</param>
    public abstract IReadOnlyList<string[]> FormsOf(string word);

    /// <summary>Other forms of a whole name of a person.</summary>
    public virtual IEnumerable<string> OfPerson(string name) => [];
}

/// <summary>A unit that some words name.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The currency's code, the unit of time in the plural, or the symbol of a measure.</param>
/// <param name="Factor">By how much it multiplies.</param>
internal readonly record struct UnitWords(QuantityUnit Kind, string Name, decimal Factor = 1);
