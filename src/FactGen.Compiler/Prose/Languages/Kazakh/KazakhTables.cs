using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Kazakh;

/// <summary>Kazakh as data.</summary>
internal static class KazakhTables
{
    /// <summary>The endings of nouns, whatever sounds the noun has.</summary>
    private const string Endings =
        "ы і сы сі ның нің дың дің тың тің ға ге қа ке на не ына іне сына сіне ды ді ты ті ны ні н ын ін да де та те нда нде ында інде сында сінде дан ден тан "
        + "тен нан нен ынан інен мен бен пен лар лер дар дер тар тер лық лік дық дік тық тік ғы гі қы кі дағы дегі тағы тегі";

    private const string Numbers =
        "нөл=0,екі=2,үш=3,төрт=4,бес=5,алты=6,жеті=7,сегіз=8,тоғыз=9,он=10,жиырма=20,отыз=30,қырық=40,елу=50,алпыс=60,жетпіс=70,сексен=80,тоқсан=90";

    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => KazakhClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Kazakh",
        RelativesBehind = new PhraseTable<bool>().With(
            "ағасы|ағасына|ағасын|ағасының|ағасынан|ағасымен|інісі|інісіне|інісін|інісінің|інісінен|інісімен|әпкесі|әпкесіне|"
            + "әпкесін|әпкесінің|әпкесінен|әпкесімен|қарындасы|қарындасына|қарындасын|қарындасының|қарындасынан|қарындасымен|"
            + "сіңлісі|сіңлісіне|сіңлісін|сіңлісінің|сіңлісінен|сіңлісімен|әкесі|әкесіне|әкесін|әкесінің|әкесінен|әкесімен|анасы|"
            + "анасына|анасын|анасының|анасынан|анасымен|ұлы|ұлына|ұлын|ұлының|ұлынан|ұлымен|қызы|қызына|қызын|қызының|қызынан|"
            + "қызымен|әйелі|әйеліне|әйелін|әйелінің|әйелінен|әйелімен|жұбайы|жұбайына|жұбайын|жұбайының|жұбайынан|жұбайымен|күйеуі|"
            + "күйеуіне|күйеуін|күйеуінің|күйеуінен|күйеуімен|адвокаты|адвокатына|адвокатын|адвокатының|адвокатынан|адвокатымен|"
            + "қорғаушысы|қорғаушысына|қорғаушысын|қорғаушысының|қорғаушысынан|қорғаушысымен|мұрагері|мұрагеріне|мұрагерін|"
            + "мұрагерінің|мұрагерінен|мұрагерімен|ізбасары|ізбасарына|ізбасарын|ізбасарының|ізбасарынан|ізбасарымен|орынбасары|"
            + "орынбасарына|орынбасарын|орынбасарының|орынбасарынан|орынбасарымен|көмекшісі|көмекшісіне|көмекшісін|көмекшісінің|"
            + "көмекшісінен|көмекшісімен|досы|досына|досын|досының|досынан|досымен|немересі|немересіне|немересін|немересінің|"
            + "немересінен|немересімен|жиені|жиеніне|жиенін|жиенінің|жиенінен|жиенімен|отбасы|отбасына|отбасын|отбасының|отбасынан|"
            + "отбасымен",
            true),
        GenitiveEndings = Parts("ның нің дың дің тың тің"),
        NameForms = new KazakhNames(),
        Pronouns = Set("ол олар оны оған оның онда одан оларды олардың"),
        Joining = Set("және мен бен пен бір бұл сол осы ол да де та те үшін деп болып еді екен ғой ма ме ба бе па пе не"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = MapOf(Numbers + ",екеу екеуі=2,үшеу үшеуі=3,төртеу=4,бесеу=5,алтау=6,жетеу=7"),
        HasTenWithUnits = true,
        Articles = Set("бір"),
        Halves = new PhraseTable<bool>().With("жарым", true),
        Points = Set("бүтін"),
        Scales = MapForms("жүз=100,мың=1000,миллион млн=1000000,миллиард млрд=1000000000,триллион=1000000000000", Endings, LanguageTables.Number),
        LoneScales = Set("жүз мың"),
        DecimalMarks = ",",
        GroupMarks = ". '",
        NumberEdges = Set("жарты жартысы ширек есе есеге рет мәрте ондаған жүздеген мыңдаған үштен төрттен бестен оннан бүтін"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("минус", true).With("плюс-минус|плюс минус", false),
            Coins = new PhraseTable<Coin>().With("тиын", new("KZT", 0.01m))
                .With("цент", new("USD EUR CAD AUD", 0.01m))
                .With("копейка", new("RUB", 0.01m, IsOnlyBehind: true)),
            Halves = new PhraseTable<bool>().With("жарты", true),
        },
        NumberSigns = Set("сағат нөмір нөмірі нөмірлі бап бет тармақ көшесі үй пәтер"),
        OrdinalEndings = ["ші", "шы", "інші", "ншы", "нші", "ыншы"],
        Times = MapForms(
            "секунд=seconds,минут мин=minutes,сағат=hours,күн тәулік=days,апта=weeks,ай=months,жыл жас=years,онжылдық=decades,ғасыр=centuries",
            Endings,
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }),
        Currencies = MapForms(
            "теңге тг=KZT,еуро=EUR,доллар=USD,рубль рубл=RUB,фунт=GBP,юань=CNY,иен=JPY,сом=KGS,лира=TRY", Endings, code => code),
        Measures = MapForms(
            "метр м=m,километр шақырым км=km,сантиметр см=cm,миллиметр мм=mm,килограмм келі кг=kg,грамм=g,миллиграмм мг=mg,тонна=t,литр=l,миллилитр мл=ml,гектар га=ha,миля=mi,градус=°", Endings, symbol => symbol),
        Percents = SetForms("пайыз процент", Endings),
        HedgesBefore = new PhraseTable<Approximation>()
            .With("шамамен|жуықтап алғанда|болжаммен|орташа", About)
            .With("кемінде|кем дегенде|ең аз дегенде|ең азы|ең кемі", AtLeast)
            .With("ең көбі|ең көп дегенде|көп дегенде|ең ұзағы|әрі кетсе", AtMost)
            .With("дәл|тура", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("шақты|шамасында|шамалы|төңірегінде", About)
            .With("-ға жуық|-ге жуық|-қа жуық|-ке жуық|-ға таяу|-ге таяу|-қа таяу|-ке таяу|жуық|таяу", Nearly)
            .With("-дан астам|-ден астам|-тан астам|-тен астам|-нан астам|-нен астам|-дан аса|-ден аса|-тан аса|-тен аса|-нан аса|-нен аса|-дан көп|-ден көп|-тан көп|"
                + "-тен көп|-нан көп|-нен көп|-дан артық|-ден артық|-тан артық|-тен артық|астам|аса|артық|көп", Over)
            .With(
                "-дан асты|-ден асты|-тан асты|-тен асты|-нан асты|-нен асты|-дан асқан|-ден асқан|-тан асқан|"
                + "-тен асқан|-нан асқан|-нен асқан|-дан асады|-ден асады|-тан асады|-тен асады|-нан асады|-нен асады|асады|асып кетті", Over)
            .With("-дан кем|-ден кем|-тан кем|-тен кем|-нан кем|-нен кем|-дан аз|-ден аз|-тан аз|-тен аз|-нан аз|-нен аз|кем|аз", Under)
            .With("-ға дейін|-ге дейін|-қа дейін|-ке дейін|дейін", AtMost)
            .With("және одан көп|немесе одан көп|және одан астам", AtLeast),
        Joints = Set("және немесе не әлде"),
        RelationsBefore = new PhraseTable<bool>().With("тағы|басқа|қалған|әр|қосымша|алғашқы|әрбір|өзге", false),
        RelationsBehind = new PhraseTable<bool>().With("күніне|аптасына|айына|жылына|сағатына|адам басына|бүгін таңда|қосымша", false),
    };

    private static Dictionary<string, decimal> MapOf(string entries) => Map(entries, LanguageTables.Number);

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = MapForms(
            "қаңтар=1,ақпан=2,наурыз=3,сәуір=4,мамыр=5,маусым=6,шілде=7,тамыз=8,қыркүйек қыркүйег=9,қазан=10,қараша=11,желтоқсан=12", Endings, int.Parse),
        Weekdays = MapForms("дүйсенбі=0,сейсенбі=1,сәрсенбі=2,бейсенбі=3,жұма=4,сенбі=5,жексенбі=6", Endings, int.Parse),
        WeekdayPhrases = new PhraseTable<int>()
            .With("дүйсенбі күні", 0).With("сейсенбі күні", 1).With("сәрсенбі күні", 2).With("бейсенбі күні", 3).With("жұма күні", 4)
            .With("сенбі күні", 5).With("жексенбі күні", 6),
        Days = new PhraseTable<int>()
            .With("бүгін", 0).With("кеше|кешегі", -1).With("алдыңғы күні|арғы күні", -2).With("ертең", 1).With("бүрсігүні", 2),
        Shifts = Map("өткен былтырғы=-1,осы биылғы бұл ағымдағы=0,келесі алдағы=1", int.Parse),
        RelativePeriods = new PhraseTable<(CalendarUnit, int)>().With("былтыр", (CalendarUnit.Year, -1)).With("биыл", (CalendarUnit.Year, 0)),
        Periods = MapForms(
            "күн=Day,апта=Week,ай=Month,тоқсан=Quarter,жыл=Year", Endings, name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)),
        YearWords = Set("жылы жылғы жылдың жылға жылдан жылғыдан ж"),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(
                3, "бірінші|алғашқы|1-ші|i,екінші|2-ші|ii,үшінші|3-ші|iii,төртінші|4-ші|iv", "тоқсан|тоқсаны|тоқсанында|тоқсанның|тоқсанының|тоқсанда")
            .WithParts(6, "бірінші|алғашқы,екінші", "жартыжылдық|жартыжылдығы|жартыжылдығында|жартысы|жартысында")
            .WithSeasons("көктемі|көктемінде|көктемде|көктем,жазы|жазында|жазда|жаз,күзі|күзінде|күзде|күз,қысы|қысында|қыста|қыс"),
        Ordinals = new PhraseTable<int>().WithRow("соңғы,бірінші|алғашқы,екінші,үшінші,төртінші", place => place),
        DecadeClosings = Set("жылдары жылдарында жылдардың жылдарының"),
        HasYearFirst = true,
        DirectionsBehind = new PhraseTable<int>().With("бұрын|бұрынғы", -1),
        SidesBehind = new PhraseTable<DateSide>()
            .With("дейін|шейін", DateSide.Until).With("бұрын", DateSide.Before).With("кейін|соң", DateSide.After)
            .With("бастап|бері", DateSide.Since).With("шамасында|жуық", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("әр|сайын", false)
            .With("басында|аяғында|соңында|ортасында|басы|соңы|айының басында|айының соңында|айының ортасында|сайын|қоспағанда", true),
    };
}
