using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.French;

/// <summary>French as data.</summary>
internal static class FrenchTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => FrenchClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "French",
        RelativesBefore = new PhraseTable<bool>().With(
            "frère|sœur|père|mère|fils|fille|épouse|femme|mari|époux|veuve|veuf|oncle|tante|neveu|nièce|cousin|cousine|beau-frère|"
            + "belle-sœur|petit-fils|petite-fille|gendre|grand-père|grand-mère|enfants|parents|frères|sœurs|famille|compagne|"
            + "successeur|successeure|prédécesseur|adjoint|adjointe|avocat|avocate|porte-parole|assistant|assistante|collaborateur|"
            + "collaboratrice|rival|rivale|ami|amie|voisin|voisine|chauffeur|l'épouse|l'époux|l'oncle|l'enfants|l'adjoint|"
            + "l'adjointe|l'avocat|l'avocate|l'assistant|l'assistante|l'ami|l'amie",
            true),
        OfRelatives = Set("de d' du des"),
        NameForms = new FrenchNames(),
        Pronouns = Set("il elle ils elles lui leur leurs son sa ses eux"),
        Joining = Set("le la les l' un une des du de d' et ou à au aux en dans sur par pour avec sans est sont était a ont il elle ils elles qui que ce se "
            + "ne pas plus"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = Map(
            "zéro zero=0,deux=2,trois=3,quatre=4,cinq=5,six=6,sept=7,huit=8,neuf=9,dix=10,onze=11,douze=12,treize=13,quatorze=14,quinze=15,seize=16,vingt=20,"
            + "trente=30,quarante=40,cinquante=50,soixante=60,septante=70,huitante octante=80,nonante=90",
            LanguageTables.Number),
        NumberPhrases = FrenchNumbers.Phrases(),
        InUnits = Set("de"),
        Halves = new PhraseTable<bool>().With("et demi|et demie", true),
        Points = Set("virgule"),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "dollar canadien|dollars canadiens=CAD,dollar australien|dollars australiens=AUD,dollars néo-zélandais=NZD,"
                + "dollars de hong kong=HKD,dollars de singapour=SGD,livres turques=TRY,livres égyptiennes=EGP,"
                + "livres syriennes=SYP,livres libanaises=LBP")
            .Units(QuantityUnit.Percent, "pour cent=%")
            .Units(QuantityUnit.Measure, "mètres carrés=m²,kilomètres carrés=km²,mètres cubes=m³")
            .Units(QuantityUnit.Currency, "livres sterling=GBP,francs suisses=CHF,dollars américains=USD"),
        Articles = Set("un une"),
        Scales = Map("cent cents=100,mille=1000,million millions=1000000,milliard milliards=1000000000", LanguageTables.Number).WithoutAccents(),
        LoneScales = Set("cent mille"),
        DecimalMarks = ",",
        GroupMarks = ". '",
        NumberEdges = Set("demi demie tiers quart quarts fois dizaine dizaines douzaine douzaines centaine centaines millier milliers vingtaine trentaine virgule"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("moins", true).With("au moins|du moins|le moins|ou moins|ni moins|pas moins|de moins|en moins|et moins|à moins", false),
            Coins = new PhraseTable<Coin>().With("centime|centimes|cents", new("EUR USD CHF CAD AUD", 0.01m))
                .With("pence", new("GBP", 0.01m)),
            Part = Map("quart=4,cinquième cinquieme=5,huitième=8,dixième=10,vingtième=20,centième=100,millième=1000", int.Parse),
            Parts = Map("quarts=4,cinquièmes=5,huitièmes=8,dixièmes=10,vingtièmes=20,centièmes=100,millièmes=1000", int.Parse),
            Halves = new PhraseTable<bool>().With("une demi-|un demi-|demi-|un demi|une demi", true),
            HalvesBehindUnits = new PhraseTable<bool>().With("et demi|et demie", true),
            Times = new PhraseTable<(decimal, string)>()
                .With("un quart d'heure", (0.25m, "hours")).With("trois quarts d'heure", (0.75m, "hours")),
            Groups = new PhraseTable<decimal>()
                .With("huitaine", 8).With("dizaine|dizaines", 10).With("quinzaine", 15).With("vingtaine", 20).With("trentaine", 30)
                .With("quarantaine", 40).With("cinquantaine", 50).With("soixantaine", 60).With("centaine|centaines", 100).With("millier|milliers", 1000),
            HasRoughGroups = true,
            Dozens = new PhraseTable<bool>().With("douzaine|douzaines", true),
        },
        NegationsInHedges = Set("pas non"),
        Copulas = Set("est était sont étaient sera fut reste hauteur"),
        NumberSigns = Set("n° no numéro article art page p chapitre rue avenue ligne vol chambre salle"),
        Times = Map(
            "seconde secondes sec=seconds,minute minutes min mins=minutes,heure heures=hours,jour jours journée journées=days,semaine semaines=weeks,mois=months,"
            + "an ans année années=years,siècle siècles=centuries",
            name => name == "centuries" ? ("years", 100m) : (name, 1m)),
        Currencies = Map(
            "euro euros d'euro d'euros=EUR,dollar dollars=USD,rouble roubles=RUB,livre livres=GBP,tenge tenges=KZT,yen yens=JPY,yuan yuans=CNY,zloty zlotys=PLN,"
            + "hryvnia hryvnias=UAH",
            code => code).WithoutAccents(),
        Measures = Map(
            "mètre mètres=m,kilomètre kilomètres=km,centimètre centimètres=cm,kilogramme kilogrammes kilo kilos=kg,gramme grammes=g,milligramme milligrammes=mg,millimètre millimètres=mm,tonne tonnes=t,litre litres=l,millilitre millilitres=ml,"
            + "hectare hectares d'hectares=ha,mile miles=mi,degré degrés=°",
            symbol => symbol).WithoutAccents(),
        Percents = Set("pourcent pourcents"),
        HedgesBefore = new PhraseTable<Approximation>()
            .With(
                "dépasse les|dépasse le|dépassent|dépassent les|dépassent le|dépassait|dépassait les|dépassait le|dépassant|"
                + "dépassant les|dépassant le|a dépassé|a dépassé les|a dépassé le|ont dépassé|ont dépassé les|ont dépassé le|"
                + "excède|excède les|excède le|excèdent|excèdent les|excèdent le", Over)
            .With(
                "ne dépasse pas|ne dépasse pas les|ne dépasse pas le|ne dépassent pas|ne dépassent pas les|ne dépassent pas le|"
                + "n'a pas dépassé|n'a pas dépassé les|n'a pas dépassé le|n'ont pas dépassé|n'ont pas dépassé les|"
                + "n'ont pas dépassé le|n'excède pas|n'excède pas les|n'excède pas le", AtMost)
            .With("environ|d'environ|qu'environ|à peu près|approximativement|quelque|quelques|autour de|aux alentours de|de l'ordre de|près d'environ", About)
            .With("près de|près d'une|près d'un|presque|pas loin de|pas loin d'une", Nearly)
            .With("plus de|plus d'|plus d'une|plus d'un|au-delà de|dépasse|supérieur à|supérieure à|supérieurs à|supérieures à", Over)
            .With("au moins|au minimum|un minimum de|pas moins de|minimum|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à", AtLeast)
            .With("au plus|au maximum|jusqu'à|un maximum de|pas plus de|tout au plus|maximum|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à", AtMost)
            .With("moins de|moins d'|moins d'une|moins d'un|inférieur à|inférieure à|inférieurs à|inférieures à|en-dessous de|en dessous de|au-dessous de", Under)
            .With("exactement|précisément", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("environ", About).With("ou plus|et plus|au moins|au minimum", AtLeast).With("ou moins|au plus|au maximum", AtMost),
        Ranges = [("entre", "et"), ("de", Fold("à")), ("du", "au"), ("", Fold("à"))],
        RangeArticles = Set("les"),
        Joints = Set("et ou"),
        RelationsBefore = new PhraseTable<bool>().With("encore|autres|supplémentaires|les autres|chaque|tous les|de plus de|les premiers|les premières", false).With("de", true),
        RelationsBehind = new PhraseTable<bool>()
            .With("par jour|par mois|par an|par semaine|par heure|par personne|par habitant|chacun|chacune|autres|supplémentaires|de plus|de moins|en plus", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = Map(
            "janvier janv=1,février févr fév=2,mars=3,avril d'avril=4,mai=5,juin=6,juillet juil=7,août d'août=8,septembre=9,octobre d'octobre oct=10,novembre nov=11,"
            + "décembre déc=12",
            int.Parse).WithoutAccents(),
        Weekdays = Map("lundi=0,mardi=1,mercredi=2,jeudi=3,vendredi=4,samedi=5,dimanche=6", int.Parse).WithoutAccents(),
        Days = new PhraseTable<int>().With("aujourd'hui", 0).With("hier|la veille", -1).With("avant-hier|avant hier", -2).With("demain", 1).With("après-demain", 2),
        Periods = Map(
            "jour jours=Day,semaine semaines=Week,mois=Month,trimestre=Quarter,an ans année années l'année l'an=Year",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)).WithoutAccents(),
        Ordinals = new PhraseTable<int>().WithRow(
            "dernier|dernière|derniere,premier|première|premiere,deuxième|deuxieme|second|seconde,troisième|troisieme,quatrième|quatrieme", place => place),
        ShortMonths = Map("jan=1,sept=9", int.Parse),
        DayEndings = Set("er"),
        DayArticles = Set("le"),
        FigureOpenings = Set("le du au"),
        DecadeOpenings = Set("années"),
        DayWords = new PhraseTable<int>().With("premier|1er", 1),
        ShiftsBehind = new PhraseTable<int>().With("dernier|dernière|passé|passée", -1).With("prochain|prochaine", 1),
        Shifts = Map("cette cet ce=0", int.Parse).WithoutAccents(),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "premier|1er,deuxième|second|2e,troisième|3e,quatrième|dernier|4e", "trimestre")
            .WithParts(6, "premier|1er,second|deuxième|2e", "semestre")
            .WithParts(3, "t1,t2,t3,t4", "", joint: "")
            .WithSeasons("printemps,été|l'été,automne|l'automne,hiver|l'hiver"),
        InYearParts = Set("de du l'année"),
        YearWords = Set("année l'année"),
        HasBareYears = true,
        YearOpenings = Set("en depuis avant après de vers"),
        DirectionsBefore = new PhraseTable<int>().With("il y a|voilà|voici", -1).With("dans", 1),
        Sides = new PhraseTable<DateSide>()
            .With("jusqu'au|jusqu'en|jusqu'à", DateSide.Until).With("avant le|avant|avant la", DateSide.Before).With("après le|après", DateSide.After)
            .With("depuis le|depuis|à partir du|à partir de|dès le", DateSide.Since).With("au plus tard le", DateSide.UpTo)
            .With("au plus tôt le", DateSide.From).With("vers|vers le|environ|autour de|autour du", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("début du|fin du|milieu du|début de l'|fin de l'|milieu de l'|courant du|début|fin|mi|milieu|courant|au début de|à la fin de|au milieu de|chaque|tous les|fin de|début de", false)
            .With("suivant|suivante|précédent|précédente", true),
    };
}
