using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Italian;

/// <summary>Italian as data.</summary>
internal static class ItalianTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => ItalianClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Italian",
        RelativesBefore = new PhraseTable<bool>().With(
            "fratello|sorella|padre|madre|figlio|figlia|fratelli|sorelle|figli|figlie|genitori|moglie|marito|vedova|vedovo|zio|"
            + "zia|nipote|cugino|cugina|cognato|cognata|genero|nuora|nonno|nonna|famiglia|compagna|successore|successora|erede|"
            + "predecessore|vice|avvocato|avvocata|avvocatessa|legale|portavoce|assistente|collaboratore|collaboratrice|rivale|"
            + "amico|amica|vicino|vicina|autista|l'erede|l'avvocato|l'avvocata|l'avvocatessa|l'assistente|l'amico|l'amica|l'autista",
            true),
        OfRelatives = Set("di d' del dello della dell'"),
        NameForms = new ItalianNames(),
        Pronouns = Set("egli lui lei esso essa loro gli le lo la li suo sua suoi sue"),
        Joining = Set("il lo la i gli le l' un uno una di del dello della dei degli delle e o a al alla in nel nella per da dal con su sul senza è sono era fu ha "
            + "hanno che si suo sua non più"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Compound = ItalianNumbers.ValueOf,
        NumberJoints = Set("e"),
        Articles = Set("un uno una"),
        Halves = new PhraseTable<bool>().With("e mezzo|e mezza", true),
        Points = Set("virgola"),
        InUnits = Set("di"),
        Scales = Map("mille=1000,mila=1000,milione milioni mln=1000000,miliardo miliardi mld=1000000000,bilione bilioni=1000000000000", LanguageTables.Number).WithoutAccents(),
        DecimalMarks = ",",
        GroupMarks = ". '",
        NumberEdges = Set("mezzo mezza metà terzo terzi quarto quarti quinto quinti decimo decimi volte volta dozzina dozzine decina decine centinaio centinaia "
            + "migliaio migliaia ventina trentina cinquantina virgola"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("meno|negativo", true).With("almeno|per lo meno|più o meno|né meno|niente meno|non meno|o meno|e meno|in meno|a meno|di meno|nientemeno", false),
            Coins = new PhraseTable<Coin>().With("centesimo|centesimi", new("EUR USD CHF", 0.01m))
                .With("pence|penny", new("GBP", 0.01m)),
            Part = Map("quarto=4,quinto=5,ottavo=8,decimo=10,ventesimo=20,centesimo=100,millesimo=1000", int.Parse),
            Parts = Map("mezzi=2,quarti=4,quinti=5,ottavi=8,decimi=10,ventesimi=20,centesimi=100,millesimi=1000", int.Parse),
            Halves = new PhraseTable<bool>().With("mezzo|mezza", true),
            HalvesBehindUnits = new PhraseTable<bool>().With("e mezzo|e mezza", true),
            Times = new PhraseTable<(decimal, string)>()
                .With("mezz'ora|mezzora", (0.5m, "hours")).With("un'ora e mezza|un'ora e mezzo", (1.5m, "hours")).With("un'ora", (1, "hours"))
                .With("un quarto d'ora", (0.25m, "hours")).With("tre quarti d'ora", (0.75m, "hours")).With("mezza giornata", (0.5m, "days")),
            Groups = new PhraseTable<decimal>()
                .With("decina|decine", 10).With("quindicina", 15).With("ventina", 20).With("trentina", 30).With("quarantina", 40)
                .With("cinquantina", 50).With("sessantina", 60).With("settantina", 70).With("centinaio|centinaia", 100).With("migliaio|migliaia", 1000),
            HasRoughGroups = true,
            Dozens = new PhraseTable<bool>().With("dozzina|dozzine", true),
        },
        NegationsInHedges = Set("non"),
        Copulas = Set("è era sono erano fu sarà pari resta"),
        NumberSigns = Set("ore numero n nr articolo art pagina pag capitolo via viale linea tomo sala stanza volo interno"),
        Times = Map(
            "secondo secondi sec=seconds,minuto minuti min=minutes,ora ore=hours,giorno giorni=days,settimana settimane=weeks,mese mesi=months,anno anni=years,"
            + "decennio decenni=decades,secolo secoli=centuries",
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }).WithoutAccents(),
        Currencies = Map(
            "euro=EUR,dollaro dollari=USD,rublo rubli=RUB,sterlina sterline=GBP,tenge=KZT,yen=JPY,yuan=CNY,franco franchi=CHF,lira lire=ITL,zloty=PLN,"
            + "corona corone=SEK,peso pesos=ARS",
            code => code).WithoutAccents(),
        Measures = Map(
            "metro metri=m,chilometro chilometri=km,centimetro centimetri=cm,millimetro millimetri=mm,chilogrammo chilogrammi chilo chili=kg,grammo grammi=g,milligrammo milligrammi=mg,"
            + "tonnellata tonnellate=t,litro litri=l,millilitro millilitri=ml,ettaro ettari=ha,miglio miglia=mi,grado gradi=°",
            symbol => symbol).WithoutAccents(),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "dollaro canadese|dollari canadesi=CAD,dollaro australiano|dollari australiani=AUD,dollari neozelandesi=NZD,"
                + "dollari americani|dollari statunitensi=USD,franchi svizzeri=CHF,dollari di hong kong=HKD,dollari di singapore=SGD,sterline egiziane=EGP")
            .Units(QuantityUnit.Percent, "per cento=%")
            .Units(QuantityUnit.Measure, "metri quadrati|metri quadri=m²,chilometri quadrati=km²,metri cubi=m³"),
        Percents = Set("percento"),
        HedgesBefore = new PhraseTable<Approximation>()
            .With(
                "supera|supera i|supera gli|supera le|supera il|superano|superano i|superano gli|superano le|superano il|superò|"
                + "superò i|superò gli|superò le|superò il|superarono|superarono i|superarono gli|superarono le|superarono il|"
                + "ha superato|ha superato i|ha superato gli|ha superato le|ha superato il|hanno superato|hanno superato i|"
                + "hanno superato gli|hanno superato le|hanno superato il|eccede|eccede i|eccede gli|eccede le|eccede il|eccedono|"
                + "eccedono i|eccedono gli|eccedono le|eccedono il", Over)
            .With(
                "non supera|non supera i|non supera gli|non supera le|non supera il|non superano|non superano i|non superano gli|"
                + "non superano le|non superano il|non ha superato|non ha superato i|non ha superato gli|non ha superato le|"
                + "non ha superato il|non hanno superato|non hanno superato i|non hanno superato gli|non hanno superato le|"
                + "non hanno superato il|non superò|non superò i|non superò gli|non superò le|non superò il", AtMost)
            .With("circa|all'incirca|approssimativamente|intorno a|attorno a|intorno ai|attorno ai|pressappoco|più o meno|qualcosa come", About)
            .With("quasi il|quasi l'|quasi i|quasi le|quasi|pressoché", Nearly)
            .With("più del|più di|oltre|oltre i|oltre le|superiore a|superiori a|al di sopra di|maggiore di|maggiori di", Over)
            .With("almeno il|almeno l'|almeno|perlomeno|non meno di|un minimo di|minimo|come minimo|maggiore o uguale a|maggiori o uguali a|uguale o superiore a", AtLeast)
            .With("al massimo|al più|fino a|non più di|un massimo di|massimo|tutt'al più|minore o uguale a|minori o uguali a|uguale o inferiore a", AtMost)
            .With("meno del|meno di|inferiore a|inferiori a|al di sotto di|sotto i|minore di|minori di", Under)
            .With("esattamente|precisamente|il maggiore di|la maggiore di|il minore di|la minore di|i maggiori di|i minori di", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("o più|e più|e oltre|come minimo|almeno", AtLeast).With("o meno|al massimo", AtMost).With("circa|più o meno|all'incirca", About),
        Ranges = [("tra", "e"), ("fra", "e"), ("da", "a"), ("dai", "ai"), ("dalle", "alle"), ("dal", "al"), ("", "a")],
        RangeArticles = Set("i gli le"),
        Joints = Set("e o oppure"),
        RelationsBefore = new PhraseTable<bool>()
            .With("altri|altre|gli altri|le altre|ogni|ulteriori|i primi|le prime|i restanti|ancora|del", false),
        RelationsBehind = new PhraseTable<bool>()
            .With("al giorno|al mese|all'anno|a settimana|alla settimana|all'ora|a persona|per persona|per abitante|pro capite|ciascuno|ciascuna|in più|in meno|"
                + "aggiuntivi|giornalieri|annui|mensili", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = Map(
            "gennaio genn gen=1,febbraio feb=2,marzo mar=3,aprile apr d'aprile nell'aprile dell'aprile=4,maggio mag=5,giugno giu=6,luglio lug=7,agosto ago d'agosto nell'agosto dell'agosto=8,settembre set sett=9,"
            + "ottobre ott d'ottobre nell'ottobre dell'ottobre=10,novembre nov=11,dicembre dic=12",
            int.Parse).WithoutAccents(),
        Weekdays = Map("lunedì=0,martedì=1,mercoledì=2,giovedì=3,venerdì=4,sabato=5,domenica=6", int.Parse).WithoutAccents(),
        Days = new PhraseTable<int>().With("oggi", 0).With("ieri", -1).With("l'altro ieri|altroieri|avantieri", -2).With("domani", 1).With("dopodomani", 2),
        Ordinals = new PhraseTable<int>().WithRow(
            "ultimo|ultima|l'ultimo|l'ultima,primo|prima,secondo|seconda,terzo|terza,quarto|quarta", place => place),
        DayArticles = Set("il"),
        FigureOpenings = Set("il dal al del"),
        DecadeOpenings = Set("anni"),
        DayWords = new PhraseTable<int>().With("primo|primo di|1º|1 º|1°|1 °", 1),
        Shifts = Map("scorso scorsa passato passata=-1,questo questa quest'=0,prossimo prossima=1", int.Parse).WithoutAccents(),
        ShiftsBehind = new PhraseTable<int>().With("scorso|scorsa|passato|passata", -1).With("prossimo|prossima|entrante", 1),
        Periods = Map(
            "giorno giorni=Day,settimana settimane=Week,mese mesi=Month,trimestre=Quarter,anno anni l'anno dell'anno=Year,decennio=Decade",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)).WithoutAccents(),
        RelativePeriods = new PhraseTable<(CalendarUnit, int)>().With("quest'anno", (CalendarUnit.Year, 0)),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "primo|1º,secondo|2º,terzo|3º,quarto|ultimo|4º", "trimestre")
            .WithParts(6, "primo|1º,secondo|2º", "semestre")
            .WithSeasons("primavera,estate|l'estate|nell'estate|dell'estate|d'estate,autunno|l'autunno|nell'autunno|dell'autunno,inverno|l'inverno|nell'inverno"
                + "|dell'inverno"),
        YearWords = Set("anno dell'anno nell'anno"),
        HasBareYears = true,
        YearOpenings = Set("nel dal del prima dopo il verso di al"),
        InDates = Set("di del"),
        DirectionsBefore = new PhraseTable<int>().With("tra|fra", 1),
        DirectionsBehind = new PhraseTable<int>().With("fa|or sono|addietro", -1),
        Sides = new PhraseTable<DateSide>()
            .With("fino al|fino all'|fino a|sino al", DateSide.Until).With("prima del|prima dell'|prima di", DateSide.Before).With("dopo il|dopo", DateSide.After)
            .With("dal|da|dall'|a partire dal|a partire da|sin dal", DateSide.Since).With("entro il|entro|al più tardi il|non oltre il", DateSide.UpTo)
            .With("non prima del", DateSide.From).With("verso il|intorno al|attorno al|circa il", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("inizio|inizio di|fine|fine di|metà|metà di|inizi di|fine del|ogni|tutti i|tutte le|fine dell'anno|primi di", false)
            .With("seguente|successivo|successiva|precedente", true),
    };
}
