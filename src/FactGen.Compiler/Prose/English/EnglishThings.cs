namespace FactGen.Compiler.Prose.English;

/// <summary>What may be counted, as far as two words of it show that one is not the other.</summary>
[Flags]
internal enum Things
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>The dead: "killed", "deaths".</summary>
    Dead = 1,

    /// <summary>The injured: "hurt", "wounded".</summary>
    Injured = 2,

    /// <summary>The missing.</summary>
    Missing = 4,

    /// <summary>The arrested: "detained", "jailed".</summary>
    Arrested = 8,

    /// <summary>Those who left their homes: "evacuated", "fled".</summary>
    Displaced = 16,

    /// <summary>The rescued: "saved", "survivors".</summary>
    Rescued = 32,

    /// <summary>All that can happen to people.</summary>
    Harm = Dead | Injured | Missing | Arrested | Displaced | Rescued,

    /// <summary>People in general.</summary>
    People = 64,

    /// <summary>Animals.</summary>
    Animals = 128,

    /// <summary>Vehicles on land, on water and in the air.</summary>
    Vehicles = 256,

    /// <summary>Buildings.</summary>
    Buildings = 512,
}

/// <summary>The words that say what a number counts. The lists are closed: an unknown word may be anything.</summary>
internal static class EnglishThings
{
    private static readonly Dictionary<string, Things> Words = ByWord(
        (Things.Dead, "dead died die dies dying killed kill kills killing killings death deaths fatality fatalities lives perished slain murdered"),
        (Things.Injured, "injured injure injures injuring injury injuries hurt wounded wounding wounds hospitalised hospitalized"),
        (Things.Missing, "missing disappeared"),
        (Things.Arrested, "arrested arrest arrests arresting detained detaining detainees detentions jailed imprisoned"),
        (Things.Displaced, "displaced evacuated evacuating evacuees fled homeless refugees"),
        (Things.Rescued, "rescued rescuing saved survived survivors"),
        (Things.Dead | Things.Injured, "casualty casualties victims"),
        (Things.Dead | Things.Injured | Things.Missing, "affected"),
        (Things.People, "people persons men women children boys girls adults residents inhabitants citizens civilians soldiers troops passengers "
            + "workers employees students pupils patients protesters demonstrators policemen officers miners farmers villagers tourists"),
        (Things.Animals, "sheep cattle cows goats pigs horses camels chickens hens dogs cats birds animals livestock whales seals turtles bees "
            + "ducks geese elephants reindeer"),
        (Things.Vehicles, "boats ships vessels ferries yachts cars trucks lorries buses vans vehicles trains trams tanks planes aeroplanes airplanes "
            + "aircraft helicopters bicycles motorcycles"),
        (Things.Buildings, "houses homes buildings schools hospitals shops churches mosques offices factories hotels barns bridges apartments flats "
            + "warehouses garages"));

    /// <summary>Words of a property's name that do not say what is counted.</summary>
    private static readonly HashSet<string> Plain = EnglishClauses.Set(
        "number count total size amount value rate time year day month week first second last max min maximum minimum average per new old "
        + "other more a an the of in at on by to from and or for with how many all its their whole people person");

    /// <summary>Words that end the phrase of a number.</summary>
    private static readonly HashSet<string> Stops = EnglishClauses.Set(
        "and or but nor of in at on for with from by after before near than as that which who whose when while during since into under to among "
        + "inside including because if though although where plus then");

    private static readonly HashSet<string> Auxiliaries = EnglishClauses.Set(
        "was were is are be been being has have had will would could also");

    /// <summary>More words by which a text may tell of the dead, none of which says what a number counts.</summary>
    private static readonly HashSet<string> OfDeath = EnglishClauses.Set(
        "toll tolls took take takes taken lost lose loses losing loss losses life drown drowns drowning body bodies claimed claims claim shot shooting shootings "
        + "stabbed burned burnt suffocated froze frozen starved succumb succumbs passed mourn mourns mourned mourning burials slaughter "
        + "slaughtered massacre massacres massacred crushed electrocuted martyrs martyred fallen fatal fatally deadly deadlier deadliest "
        + "lethal perish perishes perishing survive survives survivor slayings murders manslaughter homicide homicides executions coffins graves "
        + "bereaved widows widowed orphans orphaned autopsies morgue cost costs costing claiming butchered mortality mortalities lynching");

    /// <summary>Whether a text that has a word may tell of the dead.</summary>
    public static bool MayBeOfDeath(string word) =>
        (Of(word) & Things.Dead) != Things.None || OfDeath.Contains(word) || EnglishDeaths.IsOfDeath(word);

    /// <summary>What a word in small letters says; nothing if it is in no list.</summary>
    public static Things Of(string word) => Words.TryGetValue(word, out var things) ? things : Things.None;

    /// <summary>Endings of nouns for what people do and write, and not for people, but for those below.</summary>
    private static readonly string[] Endings = ["ments", "tions", "sions", "ities", "isms", "ships", "ances", "ences"];

    private static readonly HashSet<string> Inanimate = EnglishClauses.Set(
        "patents shares votes pages letters books stamps coins bottles trees words seats tickets weapons rifles guns rounds shells "
        + "bombs missiles laws rules charges articles copies licenses permits invoices");

    private static readonly HashSet<string> PeopleByEnding = EnglishClauses.Set(
        "governments regiments delegations populations relations nations generations organisations organizations associations "
        + "institutions corporations federations communities minorities majorities authorities celebrities audiences battleships "
        + "professions dependences denominations congregations");

    /// <summary>Whether a noun in the plural is known not to be people: "patents", and by its ending "indictments".</summary>
    public static bool IsInanimate(string word) =>
        Inanimate.Contains(word)
        || Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) && !PeopleByEnding.Contains(word);

    /// <summary>Whether a word of a property's name does not say what is counted: "number", "total".</summary>
    public static bool IsPlain(string word) => Plain.Contains(word);

    /// <summary>Whether a word ends the phrase of a number: "12 of them".</summary>
    public static bool EndsPhrase(string word) => Stops.Contains(word);

    /// <summary>Whether a word is an auxiliary, which begins the verb behind what is counted: "12 were hurt".</summary>
    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    /// <summary>A noun in the singular, as far as its ending shows that.</summary>
    public static string SingularOf(string word) => word switch
    {
        "people" => "person",
        "men" => "man",
        "women" => "woman",
        "children" => "child",
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word.Substring(0, word.Length - 3) + "y",
        _ when word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 =>
            word.Substring(0, word.Length - 1),
        _ => word,
    };

    private static Dictionary<string, Things> ByWord(params (Things Things, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Things)))
            .ToDictionary(pair => pair.word, pair => pair.Things, StringComparer.Ordinal);
}
