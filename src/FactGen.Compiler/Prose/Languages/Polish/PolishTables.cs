using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Polish;

/// <summary>Polish as data.</summary>
internal static class PolishTables
{
    private const string Numbers =
        "zero=0,jeden jedna jedno jednego jednej jedną jednym=1,dwa dwie dwóch dwaj dwu dwoma dwom=2,trzy trzech trzej trzem trzema=3,cztery czterech czterej czterem=4,"
        + "pięć pięciu=5,sześć sześciu=6,siedem siedmiu=7,osiem ośmiu=8,dziewięć dziewięciu=9,dziesięć dziesięciu=10,jedenaście jedenastu=11,dwanaście dwunastu=12,"
        + "trzynaście trzynastu=13,czternaście czternastu=14,piętnaście piętnastu=15,szesnaście szesnastu=16,siedemnaście siedemnastu=17,osiemnaście osiemnastu=18,"
        + "dziewiętnaście dziewiętnastu=19,dwadzieścia dwudziestu=20,trzydzieści trzydziestu=30,czterdzieści czterdziestu=40,pięćdziesiąt pięćdziesięciu=50,"
        + "sześćdziesiąt sześćdziesięciu=60,siedemdziesiąt siedemdziesięciu=70,osiemdziesiąt osiemdziesięciu=80,dziewięćdziesiąt dziewięćdziesięciu=90,sto stu=100,"
        + "dwieście dwustu=200,trzysta trzystu=300,czterysta czterystu=400,pięćset pięciuset=500,sześćset sześciuset=600,siedemset siedmiuset=700,"
        + "osiemset ośmiuset=800,dziewięćset dziewięciuset=900,dwoje dwojga=2,troje trojga=3,czworo czworga=4,pięcioro pięciorga=5,sześcioro sześciorga=6,siedmioro siedmiorga=7,ośmioro ośmiorga=8,"
        + "dziewięcioro dziewięciorga=9,dziesięcioro dziesięciorga=10,półtora półtorej=1.5";

    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => PolishClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Polish",
        RelativesBefore = new PhraseTable<bool>().With(
            "brat|brata|bratem|bracia|siostra|siostry|siostrę|ojciec|ojca|ojcem|matka|matki|matkę|syn|syna|synem|synowie|córka|"
            + "córki|córkę|córką|żona|żony|żonę|żoną|mąż|męża|mężem|wdowa|wdowę|wuj|stryj|ciotka|siostrzeniec|bratanek|bratanica|"
            + "zięć|teść|wnuk|wnuka|wnuczka|wnuczkę|dziadek|babcia|dzieci|rodzice|rodziców|rodzina|rodziny|następca|następczyni|"
            + "poprzednik|poprzedniczka|zastępca|zastępczyni|adwokat|prawnik|obrońca|pełnomocnik|rzecznik|rzeczniczka|asystent|"
            + "asystentka|współpracownik|rywal|rywalka|przyjaciel|przyjaciółka|sąsiad|sąsiadka|kierowca",
            true),
        GenitiveEndings = Parts("a y i ego ej"),
        NameForms = new PolishNames(),
        Pronouns = Set("on ona ono oni one jego jej ich go mu jemu im nim nią nimi ją"),
        Joining = Set("i a w we na z ze do od po za o u dla przez że to jest są był była było były się nie co jak ten ta te który która które lub albo czy"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = Map(Numbers, LanguageTables.Number),
        Scales = Map(
            "tysiąc tysiące tysięcy tysiąca tys=1000,milion miliony milionów miliona mln=1000000,miliard miliardy miliardów miliarda mld=1000000000",
            LanguageTables.Number),
        LoneScales = Set("tysiąc milion miliard"),
        Halves = new PhraseTable<bool>().With("i pół", true),
        Points = Set("przecinek"),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "dolarów kanadyjskich|dolary kanadyjskie|dolar kanadyjski=CAD,"
                + "dolarów australijskich|dolary australijskie|dolar australijski=AUD,dolarów nowozelandzkich=NZD,"
                + "dolarów hongkońskich=HKD").Units(QuantityUnit.Measure, "metrów kwadratowych|metry kwadratowe=m²,kilometrów kwadratowych=km²"),
        NumberEdges = Set("minus połową połowa połowy ćwierć trzecia czwarta razy raz tuzin tuziny dziesiątki setki setka dziesiątych setnych pół"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("minus", true).With("plus minus|plus-minus", false),
            Coins = new PhraseTable<Coin>().With("grosz|grosze|groszy", new("PLN", 0.01m))
                .With("gr", new("PLN", 0.01m, IsOnlyBehind: true))
                .With("cent|centy|centów", new("USD EUR CAD AUD", 0.01m)),
            Part = Map("ćwierć=4,czwarta=4,piąta=5,ósma=8,dziesiąta=10,dwudziesta=20,setna=100,tysięczna=1000", int.Parse),
            Parts = Map("czwarte czwartych=4,piąte piątych=5,ósme ósmych=8,dziesiąte dziesiątych=10,dwudzieste dwudziestych=20,setne setnych=100,tysięczne tysięcznych=1000", int.Parse),
            Halves = new PhraseTable<bool>().With("pół", true),
            Times = new PhraseTable<(decimal, string)>().With("kwadrans", (0.25m, "hours")),
            Periods = new PhraseTable<(CalendarUnit, int)>()
                .With("dzień", (CalendarUnit.Day, 1)).With("tydzień", (CalendarUnit.Week, 1)).With("miesiąc", (CalendarUnit.Month, 1))
                .With("rok", (CalendarUnit.Year, 1)),
            Endings = Map(
                "letni letnia letnie letniego letniej letniemu letnią letnim letnich letnimi=years,miesięczny miesięczna miesięczne miesięcznego miesięcznej=months,"
                + "tygodniowy tygodniowa tygodniowe tygodniowego tygodniowej=weeks,dniowy dniowa dniowe dniowego dniowej=days,"
                + "godzinny godzinna godzinne godzinnego godzinnej=hours,minutowy minutowa minutowe minutowego minutowej=minutes",
                name => name),
            Dozens = new PhraseTable<bool>().With("tuzin|tuziny|tuzinów", true),
        },
        HasOrdinalDots = true,
        NegationsInHedges = Set("nie"),
        Reached = new(
            Set("do"), [.. Set("wzrós wzros zwiększ spad obniż zmniejsz podniós podnios podwyż skurcz wzrost")]),
        NumberSigns = Set("nr numer art artykuł str strona rozdział ul ulica tom punkt pkt pokój sala linia"),
        Times = Map(
            "sekunda sekundy sekund sekundzie sekundach=seconds,minuta minuty minut minutach minutami min=minutes,godzina godziny godzin godzinach godz=hours,dzień dnia dni dniach dniami doba doby dób=days,"
            + "tydzień tygodnia tygodnie tygodni tygodniach=weeks,miesiąc miesiąca miesiące miesięcy miesiącach=months,rok roku lata lat latach=years,dekada dekady dekad=decades,wiek wieki wieków=centuries",
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }),
        Currencies = Map(
            "euro=EUR,dolar dolara dolary dolarów=USD,złoty złote złotych zł=PLN,rubel rubla ruble rubli=RUB,hrywna hrywny hrywien=UAH,funt funta funty funtów=GBP,"
            + "frank franka franki franków=CHF,tenge=KZT",
            code => code),
        Measures = Map(
            "metr metra metry metrów=m,kilometr kilometra kilometry kilometrów=km,centymetr centymetry centymetrów=cm,kilogram kilograma kilogramy kilogramów=kg,gram grama gramy gramów=g,miligram miligramy miligramów=mg,milimetr milimetry milimetrów=mm,"
            + "tona tony ton=t,litr litra litry litrów=l,mililitr mililitry mililitrów=ml,hektar hektara hektary hektarów=ha,mila mile mil=mi,stopień stopnie stopni=°",
            symbol => symbol),
        Percents = Set("procent procenta procentów proc"),
        HedgesBefore = new PhraseTable<Approximation>()
            .With(
                "przekracza|przekraczają|przekroczył|przekroczyła|przekroczyło|przekroczyły|przekroczyli|przewyższa|przewyższył", Over)
            .With(
                "nie przekracza|nie przekraczają|nie przekroczył|nie przekroczyła|nie przekroczyło|nie przekroczyły|"
                + "nie przekroczyli", AtMost)
            .With("około|ok .|ok|mniej więcej|w przybliżeniu|jakieś|szacunkowo", About)
            .With("prawie|niemal|niemalże|blisko", Nearly)
            .With("ponad|więcej niż|powyżej|przeszło", Over)
            .With("co najmniej|przynajmniej|najmniej|minimum|nie mniej niż", AtLeast)
            .With("najwyżej|co najwyżej|maksymalnie|maksimum|nie więcej niż|do", AtMost)
            .With("mniej niż|poniżej|niecałe|niespełna", Under)
            .With("dokładnie|równo", Exactly),
        HedgesBehind = new PhraseTable<Approximation>().With("lub więcej|i więcej|albo więcej", AtLeast).With("lub mniej|i mniej", AtMost).With("mniej więcej", About),
        Ranges = [("od", "do"), (Fold("między"), "a"), (Fold("pomiędzy"), "a"), ("", "do")],
        Joints = Set("i oraz lub albo czy"),
        RelationsBefore = new PhraseTable<bool>().With("jeszcze|kolejne|kolejnych|dodatkowe|dodatkowych|inne|innych|pozostałe|pozostałych|każde|pierwsze|o", false),
        RelationsBehind = new PhraseTable<bool>()
            .With("dziennie|rocznie|miesięcznie|tygodniowo|na dobę|na godzinę|na rok|na dzień|na osobę|na mieszkańca|więcej|mniej|każdy|każda", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = Map(
            "styczeń stycznia styczniu=1,luty lutego lutym=2,marzec marca marcu=3,kwiecień kwietnia kwietniu=4,maj maja maju=5,czerwiec czerwca czerwcu=6,"
            + "lipiec lipca lipcu=7,sierpień sierpnia sierpniu=8,wrzesień września wrześniu=9,październik października październiku=10,listopad listopada listopadzie=11,"
            + "grudzień grudnia grudniu=12",
            int.Parse),
        Weekdays = Map(
            "poniedziałek poniedziałku=0,wtorek wtorku=1,środa środę środy=2,czwartek czwartku=3,piątek piątku=4,sobota sobotę soboty=5,niedziela niedzielę niedzieli=6",
            int.Parse),
        Days = new PhraseTable<int>().With("dzisiaj|dziś", 0).With("wczoraj", -1).With("przedwczoraj", -2).With("jutro", 1).With("pojutrze", 2),
        Shifts = Map(
            "zeszły zeszłym zeszłego zeszłej ubiegły ubiegłym ubiegłego ubiegłej minionym minionego miniony miniona ubiegła ubiegłą zeszła zeszłą=-1,ten tym tego tej ta tę bieżący bieżącym bieżącego bieżącej obecny obecnym obecnego obecnej=0,"
            + "przyszły przyszłym przyszłego przyszłej następny następnym następnego następnej następna następną przyszła przyszłą=1",
            int.Parse),
        Periods = Map(
            "dzień dnia dni=Day,tydzień tygodnia tygodniu tygodnie tygodni=Week,miesiąc miesiąca miesiącu miesiące miesięcy=Month,kwartał kwartale kwartału=Quarter,"
            + "rok roku lata lat=Year",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)),
        Ordinals = new PhraseTable<int>().WithRow(
            "ostatni|ostatnia|ostatniego|ostatnią|ostatnim,pierwszy|pierwsza|pierwszego|pierwszą|pierwszym,drugi|druga|drugiego|drugą|drugim,"
                + "trzeci|trzecia|trzeciego|trzecią|trzecim,czwarty|czwarta|czwartego|czwartą|czwartym",
            place => place),
        ShortMonths = Map("sty=1,lut=2,mar=3,kwi=4,cze=6,lip=7,sie=8,wrz=9,paź=10,lis=11,gru=12", int.Parse),
        DayEndings = Set("go ego tego ty szy ci gi"),
        DecadeOpenings = Set("lata latach"),
        DayWords = new PhraseTable<int>().WithRow(
            "pierwszego|pierwszy,drugiego|drugi,trzeciego|trzeci,czwartego|czwarty,piątego|piąty,szóstego,siódmego,ósmego,dziewiątego,dziesiątego,jedenastego,dwunastego,trzynastego,czternastego,"
            + "piętnastego,szesnastego,siedemnastego,osiemnastego,dziewiętnastego,dwudziestego,dwudziestego pierwszego,dwudziestego drugiego,dwudziestego trzeciego,"
            + "dwudziestego czwartego,dwudziestego piątego,dwudziestego szóstego,dwudziestego siódmego,dwudziestego ósmego,dwudziestego dziewiątego,trzydziestego,"
            + "trzydziestego pierwszego",
            day => day + 1),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(
                3,
                "pierwszy|pierwszego|pierwszym|i|1 .,drugi|drugiego|drugim|ii|2 .,trzeci|trzeciego|trzecim|iii|3 .,czwarty|czwartego|czwartym|iv|4 .",
                "kwartał|kwartału|kwartale")
            .WithParts(6, "pierwsze|pierwszego|pierwszym|i,drugie|drugiego|drugim|ii", "półrocze|półrocza|półroczu")
            .WithSeasons("wiosną|wiosna|wiosny|wiosnę,latem|lato|lata,jesienią|jesień|jesieni,zimą|zima|zimy|zimę"),
        YearWords = Set("latach lata rok roku rokiem r"),
        HasBareYears = false,
        DirectionsBehind = new PhraseTable<int>().With("temu", -1),
        DirectionsBefore = new PhraseTable<int>().With("za", 1),
        Sides = new PhraseTable<DateSide>()
            .With("do", DateSide.Until).With("przed", DateSide.Before).With("po", DateSide.After).With("od|począwszy od", DateSide.Since)
            .With("najpóźniej|nie później niż", DateSide.UpTo).With("najwcześniej|nie wcześniej niż", DateSide.From).With("około|ok .", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("początek|początku|połowa|połowie|połowy|koniec|końca|końcu|pod koniec|każdy|każdego|każdą|w ciągu", false),
    };
}
