using static FactGen.Compiler.Sources.Texts.SentenceRules;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>What English writes with a full stop that ends no sentence, and the words that show that one ended.</summary>
internal static class EnglishSentences
{
    /// <summary>The rules of English, which also divide a text in a language without rules.</summary>
    public static SentenceRules Rules { get; } = new()
    {
        NeverEnd = Set(
            "Mr Mrs Ms Mx Dr Prof St Gen Col Lt Capt Cpt Sgt Maj Cmdr Adm Gov Sen Rep Rev Fr Hon Pres Amb Supt Insp Messrs Mme Mlle "
            + "Asst Brig Ing Msgr vs approx ca cf Cf eg ie Fig Art Sec Vol vol Ch pp"),
        BeforeNumbers = Set(
            "p P c C col Col vol para Para min Min max Max fig Fig sec art ch No Nos no nos eq Eq tab Tab ref Ref n l ll v"),
        AfterCountries = Set(
            "Navy Army Senate Congress House Department Secretary President Treasury State States Supreme Court Air Marine Marines Embassy "
            + "Ambassador Government Attorney Coast Federal District Postal Central National Geological Agency Bureau Forest Fish Census Customs "
            + "Immigration Open Olympic Capitol Constitution Military Special Virgin East West North South Northeast Northwest Southeast "
            + "Southwest Midwest Gulf Pacific Atlantic General Consulate Border Patrol"),
        MayEnd = Set(
            "Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn etc al ed est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
            + "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Ave Blvd Rd Mt Ft am pm"),
        Starters = Set(
            "The A An In On At By For From With To After Before Since During When While As If Because Although Though However But And Or So "
            + "He She It They We You I His Her Its Their Our My This That These Those There Then Here What Who Why How Where Which "
            + "Some Many Most All Both Each Every No Not One Two Now Today Yesterday Meanwhile Earlier Later Also According"),
        BeforeCountries = Set("in to from of across outside throughout"),
        Verbs = Set("is are was were has have had will would can could may might"),
    };
}
