using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.German;

/// <summary>The numbers, units and words of approximation of German.</summary>
internal static class GermanQuantities
{
    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Numbers = GermanNumbers.Words,
        Compound = GermanNumbers.ValueOf,
        Points = Set("komma"),
        Halves = new PhraseTable<bool>().With("und eine halbe|und ein halbes|und ein halb|und einhalb|und eine halb", true),
        Articles = Set("ein eine einen einem einer eines"),
        Scales = Map(
            "million millionen mio=1000000,milliarde milliarden mrd=1000000000,billion billionen bio=1000000000000,billiarde billiarden=1000000000000000,tsd=1000,tausend=1000,hundert=100",
            LanguageTables.Number),
        LoneScales = Set("tausend hundert"),
        DecimalMarks = ",",
        GroupMarks = ". '",
        HasOrdinalDots = true,
        NumberEdges = Set("paar minus halb halbe halben halbes anderthalb drittel viertel fünftel zehntel hälfte mal dutzend tausende hunderte zehntausende fach fache prozentpunkte "
            + "prozentpunkt"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("minus|negativ", true).With("plus minus|plus-minus|plus/minus", false),
            Coins = new PhraseTable<Coin>().With("cent|cents", new("EUR USD CAD AUD", 0.01m))
                .With("rappen", new("CHF", 0.01m))
                .With("pfennig|pfennige", new("DEM", 0.01m))
                .With("kopeken|kopeke", new("RUB", 0.01m)),
            Part = Map("viertel=4,fünftel=5,achtel=8,zehntel=10,zwanzigstel=20,hundertstel=100,tausendstel=1000", int.Parse),
            Parts = Map("viertel vierteln=4,fünftel fünfteln=5,achtel achteln=8,zehntel zehnteln=10,zwanzigstel=20,hundertstel=100,tausendstel=1000", int.Parse),
            Halves = new PhraseTable<bool>().With("ein halbes|eine halbe|einen halben|einer halben|einem halben|eines halben|halbe|halben", true),
            Times = new PhraseTable<(decimal, string)>()
                .With("eine viertelstunde|einer viertelstunde", (0.25m, "hours"))
                .With("eine dreiviertelstunde|einer dreiviertelstunde|eine dreiviertel stunde|einer dreiviertel stunde|dreiviertel stunde", (0.75m, "hours")),
            Endings = MapForms("jährig=years,monatig=months,wöchig=weeks,tägig=days,stündig=hours,minütig=minutes", "e en er es em", name => name),
            Dozens = new PhraseTable<bool>().With("dutzend", true),
        },
        NegationsInHedges = Set("nicht kein keine"),
        Copulas = Set("ist war beträgt betrug"),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "kanadische dollar|kanadischen dollar|kanadischer dollar=CAD,"
                + "australische dollar|australischen dollar|australischer dollar=AUD,neuseeland-dollar=NZD,"
                + "hongkong-dollar=HKD,singapur-dollar=SGD").Units(QuantityUnit.Currency, "us-dollar|us-dollars|us dollar=USD,schweizer franken=CHF")
            .Units(QuantityUnit.Percent, "vom hundert|v . h .=%"),
        NumberSigns = Set("nr nummer artikel art paragraf paragraph seite kapitel abschnitt absatz abs bundesstraße straße platz band abb abbildung tabelle gleis "
            + "zimmer haus linie flug a b l"),
        Times = Map(
            "sekunde sekunden sek=seconds,minute minuten min=minutes,stunde stunden std=hours,tag tage tagen tages=days,woche wochen=weeks,"
            + "monat monate monaten monats=months,jahr jahre jahren jahres=years,jahrzehnt jahrzehnte jahrzehnten=decades,jahrhundert jahrhunderte jahrhunderten=centuries",
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }),
        Currencies = Map(
            "euro euros=EUR,dollar dollars=USD,franken=CHF,pfund=GBP,rubel=RUB,tenge=KZT,hrywnja griwna=UAH,zloty złoty=PLN,yen=JPY,yuan=CNY,lira=TRY,kronen=SEK,"
            + "forint=HUF",
            code => code),
        Measures = Map(
            "meter metern=m,kilometer kilometern=km,zentimeter zentimetern=cm,millimeter millimetern=mm,zoll=in,kilogramm kilo=kg,gramm=g,milligramm=mg,mikrogramm=μg,tonne tonnen=t,liter litern=l,milliliter millilitern=ml,hektar=ha,meile meilen=mi,grad=°,"
            + "quadratmeter quadratmetern=m²,quadratkilometer quadratkilometern=km²,kubikmeter kubikmetern=m³,megawatt=MW,kilowatt=kW,kilowattstunden=kWh",
            symbol => symbol),
        Percents = Set("prozent"),
        HedgesBefore = new PhraseTable<Approximation>()
            .With(
                "übersteigt|übersteigt die|übersteigen|übersteigen die|überstieg|überstieg die|überstiegen|überstiegen die|"
                + "überschreitet|überschreitet die|überschreiten|überschreiten die|überschritt|überschritt die|überschritten|"
                + "überschritten die|übertrifft|übertrifft die|übertraf|übertraf die", Over)
            .With("rund|etwa|ungefähr|circa|ca .|ca|zirka|schätzungsweise|in etwa|an die|um die|gegen|geschätzt|geschätzte|geschätzten|vielleicht", About)
            .With("fast|nahezu|beinahe|annähernd|knapp", Nearly)
            .With("mehr als|über|gut|größer als", Over)
            .With("mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|größer oder gleich|größer gleich|ab", AtLeast)
            .With("höchstens|maximal|bis zu|nicht mehr als|nicht über|allenfalls|kleiner oder gleich|kleiner gleich|bis", AtMost)
            .With("weniger als|unter|kleiner als", Under)
            .With("genau|exakt", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With(
                "überschritten|überstiegen|übertroffen|übersteigt|überschreitet", Over)
            .With("oder mehr|und mehr|oder darüber|und darüber|plus", AtLeast)
            .With("oder weniger|oder darunter|und weniger", AtMost)
            .With("oder so|in etwa", About),
        Ranges = [("", "bis"), ("zwischen", "und")],
        Joints = Set("und oder bzw sowie"),
        RelationsBefore = new PhraseTable<bool>()
            .With("weitere|weiteren|weiterer|noch|noch einmal|zusätzlich|zusätzliche|zusätzlichen|andere|anderen|übrigen|restlichen|je|jeweils|pro|ersten", false)
            .With("um", false),
        RelationsBehind = new PhraseTable<bool>()
            .With("pro tag|pro woche|pro monat|pro jahr|pro stunde|pro kopf|pro person|am tag|im jahr|im monat|in der woche|täglich|jährlich|monatlich|wöchentlich|"
                + "stündlich|mehr als|weniger als|zusätzlich|je", false),
    };
}
