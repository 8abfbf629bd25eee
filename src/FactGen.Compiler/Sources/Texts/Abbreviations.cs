namespace FactGen.Compiler.Sources.Texts;

/// <summary>The English words whose full stop need not end a sentence, and the words that show that it did.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> BeforeNames = Words(
        "Mr Mrs Ms Mx Dr Prof St Gen Col Lt Capt Cpt Sgt Maj Cmdr Adm Gov Sen Rep Rev Fr Hon Pres Amb Supt Insp Messrs Mme Mlle "
        + "Asst Brig Ing Msgr vs approx ca cf Cf eg ie Fig Art Sec Vol vol Ch pp");

    private static readonly HashSet<string> BeforeNumbers = Words(
        "p P c C col Col vol para Para min Min max Max fig Fig sec art ch No Nos no nos eq Eq tab Tab ref Ref n l ll v");

    /// <summary>The first words of names that begin with the country's: "the U.S. Navy".</summary>
    private static readonly HashSet<string> AfterCountries = Words(
        "Navy Army Senate Congress House Department Secretary President Treasury State States Supreme Court Air Marine Marines Embassy "
        + "Ambassador Government Attorney Coast Federal District Postal Central National Geological Agency Bureau Forest Fish Census Customs "
        + "Immigration Open Olympic Capitol Constitution Military Special Virgin East West North South Northeast Northwest Southeast "
        + "Southwest Midwest Gulf Pacific Atlantic General Consulate Border Patrol");

    private static readonly HashSet<string> Anywhere = Words(
        "Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn etc al ed est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
        + "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Ave Blvd Rd Mt Ft am pm");

    private static readonly HashSet<string> Starters = Words(
        "The A An In On At By For From With To After Before Since During When While As If Because Although Though However But And Or So "
        + "He She It They We You I His Her Its Their Our My This That These Those There Then Here What Who Why How Where Which "
        + "Some Many Most All Both Each Every No Not One Two Now Today Yesterday Meanwhile Earlier Later Also According");

    /// <summary>Whether a name follows its full stop, so that no sentence ends there.</summary>
    public static bool NeverEnds(string word) => BeforeNames.Contains(word);

    /// <summary>Whether no sentence ends at its full stop if a number follows: "p. 5".</summary>
    public static bool GoesWithNumber(string word) => BeforeNumbers.Contains(word);

    /// <summary>Whether the word follows the initials of a country to make a name.</summary>
    public static bool FollowsCountry(string word) => AfterCountries.Contains(word);

    /// <summary>Whether a sentence ends at its full stop only if the next word shows it.</summary>
    public static bool MayEnd(string word) => Anywhere.Contains(word);

    /// <summary>Whether the word begins sentences and is no name.</summary>
    public static bool BeginsSentence(string word) => Starters.Contains(word);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
