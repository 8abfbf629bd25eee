namespace FactGen.Compiler.Sources.Texts;

/// <summary>The English words whose full stop need not end a sentence, and the words that show that it did.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> BeforeNames = Words(
        "Mr Mrs Ms Mx Dr Prof St Gen Col Lt Capt Cpt Sgt Maj Cmdr Adm Gov Sen Rep Rev Fr Hon Pres Amb Supt Insp Messrs Mme Mlle "
        + "vs approx ca cf eg ie Fig Art Sec Vol Ch pp");

    private static readonly HashSet<string> Anywhere = Words(
        "Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn etc al ed est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
        + "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Ave Blvd Rd Mt Ft am pm");

    private static readonly HashSet<string> Starters = Words(
        "The A An In On At By For From With To After Before Since During When While As If Because Although Though However But And Or So "
        + "He She It They We You I His Her Its Their Our My This That These Those There Then Here What Who Why How Where Which "
        + "Some Many Most All Both Each Every No Not One Two Now Today Yesterday Meanwhile Earlier Later Also According");

    /// <summary>Whether a name follows its full stop, so that no sentence ends there.</summary>
    public static bool NeverEnds(string word) => BeforeNames.Contains(word);

    /// <summary>Whether a sentence ends at its full stop only where the next word shows it.</summary>
    public static bool MayEnd(string word) => Anywhere.Contains(word);

    /// <summary>Whether the word begins sentences and is no name.</summary>
    public static bool BeginsSentence(string word) => Starters.Contains(word);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
