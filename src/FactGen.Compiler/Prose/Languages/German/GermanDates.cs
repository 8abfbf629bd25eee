using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.German;

/// <summary>The months, weekdays and relative dates of German.</summary>
internal static class GermanDates
{
    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Months = Map(
            "januar januars jänner jan=1,februar februars feb=2,märz=3,april aprils apr=4,mai=5,juni=6,juli=7,august augusts aug=8,september septembers sept sep=9,"
            + "oktober oktobers okt=10,november novembers nov=11,dezember dezembers dez=12",
            int.Parse),
        Weekdays = Map(
            "montag montags=0,dienstag dienstags=1,mittwoch mittwochs=2,donnerstag donnerstags=3,freitag freitags=4,samstag samstags sonnabend=5,sonntag sonntags=6,"
            + "montagabend montagmorgen montagnachmittag=0,dienstagabend dienstagmorgen=1,mittwochabend mittwochmorgen=2,donnerstagabend donnerstagmorgen=3,"
            + "freitagabend freitagmorgen=4,samstagabend samstagmorgen=5,sonntagabend sonntagmorgen=6",
            int.Parse),
        Days = new PhraseTable<int>().With("heute", 0).With("gestern", -1).With("vorgestern", -2).With("übermorgen", 2),
        Shifts = Map(
            "letzte letzten letztem letzter letztes vergangene vergangenen vergangenem vergangener vergangenes vorige vorigen vorigem voriger voriges=-1,"
            + "diese diesen diesem dieser dieses laufende laufenden=0,nächste nächsten nächstem nächster nächstes kommende kommenden kommendem kommender kommendes=1",
            int.Parse),
        Periods = Map(
            "tag tage tagen tages=Day,woche wochen=Week,monat monate monaten monats=Month,quartal quartals=Quarter,jahr jahre jahren jahres=Year,"
            + "jahrzehnt jahrzehnts jahrzehnte=Decade",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "erstes|ersten|erste|1 .|i .,zweites|zweiten|zweite|2 .|ii .,drittes|dritten|dritte|3 .|iii .,viertes|vierten|vierte|4 .|iv .", "quartal|quartals")
            .WithParts(3, "q1,q2,q3,q4", "", joint: "")
            .WithParts(6, "erstes|ersten|erste|1 .,zweites|zweiten|zweite|2 .", "halbjahr|halbjahres|halbjahrs")
            .WithSeasons("frühling|frühlings|frühjahr|frühjahrs,sommer|sommers,herbst|herbstes,winter|winters"),
        InYearParts = Set("des im"),
        YearWords = Set("jahr jahre jahres"),
        HasBareYears = true,
        HasCapitalMonths = true,
        Ordinals = new PhraseTable<int>().WithRow(
            "letzter|letzte|letzten|letztes,erster|erste|ersten|erstes,zweiter|zweite|zweiten|zweites,dritter|dritte|dritten|drittes,vierter|vierte|vierten|viertes",
            place => place),
        DayEndings = Set("te ten ter"),
        DayArticles = Set("dem"),
        FigureOpenings = Set("am vom zum bis ab seit"),
        DecadeEndings = Set("er ern"),
        DecadeClosings = Set("jahre jahren"),
        DayWords = new PhraseTable<int>().WithRow(
            "ersten|erste|erster,zweiten|zweite,dritten|dritte,vierten|vierte,fünften|fünfte,sechsten,siebten|siebenten,achten,neunten,zehnten,elften,zwölften,dreizehnten,vierzehnten,fünfzehnten,"
            + "sechzehnten,siebzehnten,achtzehnten,neunzehnten,zwanzigsten,einundzwanzigsten,zweiundzwanzigsten,dreiundzwanzigsten,vierundzwanzigsten,fünfundzwanzigsten,sechsundzwanzigsten,siebenundzwanzigsten,achtundzwanzigsten,neunundzwanzigsten,dreißigsten,einunddreißigsten",
            day => day + 1),
        DirectionsBefore = new PhraseTable<int>().With("vor", -1).With("in", 1),
        Sides = new PhraseTable<DateSide>()
            .With("bis|bis zum|bis zu", DateSide.Until)
            .With("vor|vor dem", DateSide.Before)
            .With("spätestens|spätestens am|spätestens bis|bis spätestens", DateSide.UpTo)
            .With("nach|nach dem", DateSide.After)
            .With("seit|seit dem|ab|ab dem|vom|von", DateSide.Since)
            .With("frühestens|frühestens am|nicht vor|nicht vor dem", DateSide.From)
            .With("um|etwa|ungefähr|circa|ca .|gegen|wohl", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("anfang|mitte|ende|beginn|jeden|jeder|jedem|jede|alle|außer|ausgenommen|im laufe des|im lauf des|kurz vor|kurz nach|zum jahresende", false)
            .With("darauf|zuvor|danach|vorher|später", true),
    };
}
