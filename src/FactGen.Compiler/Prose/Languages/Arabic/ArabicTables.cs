using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Arabic;

/// <summary>The numbers, units and dates of Arabic.</summary>
internal static class ArabicTables
{
    private const string Numbers =
        "صفر=0,اربعة اربع اربعه=4,خمسه=5,سبعه=7,ثمانيه=8,تسعه=9,عشره=10,اربعون اربعين=40,إثنا إثنى إثنتى إثنتا اثنى اثنتى=2,اثنان اثنين اثنتان اثنتين اثنا اثنتا اثني اثنتي إثنان إثنين=2,ثلاثة ثلاث=3,أربعة أربع=4,خمسة خمس=5,ستة ست=6,سبعة سبع=7,ثمانية ثماني ثمان ثمانيا=8,تسعة تسع=9,"
        + "عشرة عشر=10,عشرون عشرين=20,ثلاثون ثلاثين=30,أربعون أربعين=40,خمسون خمسين=50,ستون ستين=60,سبعون سبعين=70,ثمانون ثمانين=80,تسعون تسعين=90,"
        + "مئة مائة مئه=100,مئتان مئتين مائتان مائتين مئتا مئتي=200,ثلاثمئة ثلاثمائة=300,أربعمئة أربعمائة=400,خمسمئة خمسمائة=500,ستمئة ستمائة=600,سبعمئة سبعمائة=700,"
        + "ثمانمئة ثمانمائة ثمانيمئة=800,تسعمئة تسعمائة=900,ألفان ألفين ألفا=2000,ألفي=2000,مليونان مليونين مليونا مليوني=2000000,ملياران مليارين مليارا ملياري=2000000000";

    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => ArabicClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Arabic",
        RelativesBefore = new PhraseTable<bool>().With(
            "شقيق|شقيقة|أخ|أخو|أخت|والد|والدة|نجل|ابن|ابنة|زوجة|زوج|أرملة|عم|خال|عمة|خالة|حفيد|حفيدة|صهر|عائلة|أسرة|أبناء|محامي|"
            + "محامية|نائب|مساعد|مساعدة|خليفة|خلف|سلف|وكيل|وكيلة|صديق|صديقة|جار|سائق",
            true),
        NameForms = new ArabicNames(),
        Pronouns = Set("هو هي هم هما هن"),
        Joining = Set("في من على إلى عن مع أن إن التي الذي كان كانت هذا هذه ذلك تلك ما لا و أو ثم قد كما بعد قبل"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = Map(Numbers, LanguageTables.Number),
        Articles = Set("واحد واحدة أحد احد إحدى"),
        Teens = Set("عشر عشرة"),
        JoiningPrefix = "و",
        NumberPrefixes = "بلوك",
        NumberJoints = Set("و"),
        HasUnitsBeforeTens = true,
        Halves = new PhraseTable<bool>().With("ونصف|و نصف", true),
        Points = Set("فاصلة"),
        Scales = Map(
            "ألف الف آلاف ألفا=1000,مليون ملايين مليونا=1000000,مليار مليارات بليون=1000000000,تريليون تريليونات ترليون ترليونات=1000000000000,مائة مئة=100", LanguageTables.Number),
        LoneScales = Set("ألف مليون مليار"),
        DecimalMarks = ".,٫",
        GroupMarks = ",.٬ '",
        NumberEdges = Set("نصف ثلث ثلثي ثلثا ربع خمس سدس أضعاف ضعف مرات مرة بين عشرات مئات آلاف بضع بضعة دزينة"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("سالب|ناقص", true),
            Coins = new PhraseTable<Coin>().With("سنت|سنتا|سنتات|سينت|سينتات", new("USD EUR CAD AUD", 0.01m))
                .With("قرش|قرشا|قروش", new("EGP LBP SYP JOD", 0.01m)),
            Dozens = new PhraseTable<bool>().With("دزينة|دزينات|دزينه", true),
            Parts = Map("أرباع=4,أخماس=5,أثمان=8,أعشار=10", int.Parse),
            Halves = new PhraseTable<bool>().With("نصف", true),
            HalvesBehindUnits = new PhraseTable<bool>().With("ونصف|و نصف|ونصف ال", true),
            Times = new PhraseTable<(decimal, string)>()
                .With("ساعة ونصف|ساعة و نصف", (1.5m, "hours")).With("ساعتين|ساعتان", (2, "hours")).With("دقيقتين|دقيقتان", (2, "minutes"))
                .With("يومين|يومان", (2, "days")).With("أسبوعين|أسبوعان", (2, "weeks")).With("شهرين|شهران", (2, "months"))
                .With("سنتين|سنتان|عامين|عامان", (2, "years")).With("سنة ونصف|عام ونصف|عاما ونصف", (1.5m, "years")).With("شهر ونصف", (1.5m, "months"))
                .With("ساعة واحدة", (1, "hours")).With("يوم واحد|يوما واحدا", (1, "days")).With("أسبوع واحد|أسبوعا واحدا", (1, "weeks"))
                .With("شهر واحد|شهرا واحدا", (1, "months")).With("سنة واحدة|عام واحد|عاما واحدا", (1, "years")),
            Periods = new PhraseTable<(CalendarUnit, int)>()
                .With("أسبوع", (CalendarUnit.Week, 1)).With("شهر", (CalendarUnit.Month, 1)).With("عام|سنة", (CalendarUnit.Year, 1))
                .With("أسبوعين", (CalendarUnit.Week, 2)).With("شهرين", (CalendarUnit.Month, 2)).With("عامين|سنتين", (CalendarUnit.Year, 2)),
        },
        NegationsInHedges = Set("لا"),
        NumberSigns = Set("رقم المادة مادة الصفحة صفحة الفصل شارع الطريق غرفة رحلة ص"),
        Times = Map(
            "ثانية ثوان ثواني=seconds,دقيقة دقائق=minutes,ساعة ساعات=hours,يوم أيام يوما=days,أسبوع أسابيع اسابيع اسبوع أسبوعا=weeks,شهر أشهر شهور شهرا=months,سنة سنوات سنين عام أعوام عاما=years,"
            + "عقد عقود=decades,قرن قرون=centuries",
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }),
        Currencies = Map(
            "يورو اورو أورو=EUR,دولار دولارات دولارا=USD,روبل روبلا=RUB,جنيه=EGP,ريال ريالا=SAR,درهم درهما=AED,دينار دينارا=KWD,ين=JPY,يوان=CNY,ليرة ليرات=TRY,تنغي=KZT,فرنك=CHF,شيكل شيقل شواقل شيكلا=ILS", code => code),
        Measures = Map(
            "متر أمتار مترا=m,كيلومتر كيلومترات كيلومترا كلم كم=km,سنتيمتر سنتيمترا=cm,كيلوغرام كيلوغراما كيلوجرام كيلو كغ كجم=kg,غرام غراما جرام جراما غم جم=g,ملغ ميليغرام مليغرام ملليغرام=mg,طن أطنان طنا=t,لتر لترا=l,مل ميليلتر مليلتر ملليلتر=ml,سم=cm,هكتار هكتارا=ha,ميل ميلا أميال=mi,درجة درجات=°",
            symbol => symbol),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "دولار أمريكي|دولارا أمريكيا|دولار أميركي=USD,جنيه استرليني|جنيه إسترليني|جنيهات استرلينية|جنيهات إسترلينية|جنيها إسترلينيا=GBP,جنيه مصري|جنيها مصريا|جنيهات مصرية=EGP,ليرة لبنانية|ليرات لبنانية=LBP,ليرة سورية|ليرات سورية=SYP,ليرة تركية|ليرات تركية=TRY,ريال قطري|ريالات قطرية|ريالا قطريا=QAR,ريال سعودي|ريالات سعودية|ريالا سعوديا=SAR,ريال عماني=OMR,ريال يمني=YER,دينار كويتي|دنانير كويتية=KWD,دينار أردني|دينار اردني|دنانير أردنية=JOD,دينار عراقي=IQD,دينار تونسي=TND,دينار جزائري=DZD,دينار ليبي=LYD,دينار بحريني=BHD,درهم إماراتي=AED,درهم مغربي=MAD,دولار كندي|دولارا كنديا|دولارات كندية=CAD,دولار أسترالي|دولارا أستراليا=AUD,دولار نيوزيلندي=NZD,"
                + "دولار سنغافوري=SGD")
            .Units(QuantityUnit.Percent, "في المئة|في المائة|بالمئة|بالمائة|بالمية=%")
            .Units(QuantityUnit.Measure, "متر مربع|أمتار مربعة=m²,كيلومتر مربع|كيلومترات مربعة=km²"),
        HedgesBefore = new PhraseTable<Approximation>()
            .With(
                "تجاوزت|يتجاوز|تتجاوز|فاق|فاقت|يفوق|تفوق", Over)
            .With(
                "لم يتجاوز|لم تتجاوز|لا تتجاوز|لا يفوق", AtMost)
            .With("نحو|حوالي|زهاء|تقريبا|ما يناهز|قرابة|في حدود|بحدود", About)
            .With("ما يقارب|ما يقرب من|يقارب|قريب من", Nearly)
            .With("أكثر من|اكثر من|أكبر من|اكبر من|ما يزيد على|ما يزيد عن|يزيد على|فوق|تجاوز|أزيد من", Over)
            .With("ما لا يقل عن|لا يقل عن|على الأقل|على الاقل|أكبر من أو يساوي|بما لا يقل عن", AtLeast)
            .With("ما لا يزيد على|لا يتجاوز|لا يزيد على|لا يزيد عن|حتى|على الأكثر|بحد أقصى|كحد أقصى", AtMost)
            .With("أقل من|اقل من|أصغر من|اصغر من|دون|ما يقل عن", Under)
            .With("بالضبط|تماما", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("على الأقل|على الاقل|أو أكثر|فأكثر|فما فوق", AtLeast).With("على الأكثر|كحد أقصى|بحد أقصى|أو أقل|فأقل", AtMost).With("تقريبا", About),
        RangeJoints = new PhraseTable<bool>().With("إلى|الى", true),
        Joints = Set("و أو"),
        RelationsBefore = new PhraseTable<bool>().With("آخر|أخرى|كل|أول|إضافية|باقي", false),
        RelationsBehind = new PhraseTable<bool>().With("يوميا|سنويا|شهريا|أسبوعيا|في اليوم|في السنة|في الشهر|في الساعة|للفرد|لكل|آخرين|آخر|أخرى|إضافية|إضافيا", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = Map(
            "يناير=1,فبراير شباط=2,مارس آذار اذار=3,أبريل إبريل ابريل نيسان=4,مايو أيار ايار=5,يونيو يونيه حزيران=6,يوليو يوليه تموز=7,أغسطس اغسطس آب=8,سبتمبر أيلول ايلول=9,أكتوبر اكتوبر=10,نوفمبر=11,ديسمبر=12,"
            + "جانفي=1,فيفري=2,أفريل=4,ماي=5,جوان=6,جويلية=7,أوت=8,غشت=8",
            int.Parse),
        MonthPhrases = new PhraseTable<int>()
            .With("كانون الثاني", 1).With("تشرين الأول", 10).With("تشرين الثاني", 11).With("كانون الأول", 12),
        Weekdays = Map("الاثنين الإثنين=0,الثلاثاء=1,الأربعاء الاربعاء=2,الخميس=3,الجمعة الجمعه=4,السبت=5,الأحد الاحد=6", int.Parse),
        WeekdayPhrases = new PhraseTable<int>()
            .With("يوم الاثنين|يوم الإثنين", 0).With("يوم الثلاثاء", 1).With("يوم الأربعاء", 2).With("يوم الخميس", 3).With("يوم الجمعة", 4).With("يوم السبت", 5).With("يوم الأحد", 6),
        Days = new PhraseTable<int>()
            .With("اليوم", 0).With("أمس|امس|البارحة|يوم أمس", -1).With("أول أمس|أمس الأول|يوم أمس الأول|أول من أمس|قبل أمس|قبل يومين|منذ يومين", -2).With("غدا", 1).With("بعد غد|بعد غدا", 2),
        DayWords = new PhraseTable<int>().WithRow(
            "الأول من|الاول من,الثاني من,الثالث من,الرابع من,الخامس من,"
            + "السادس من,السابع من,الثامن من,التاسع من,العاشر من,"
            + "الحادي عشر من|الحادي عشرة من,الثاني عشر من|الثاني عشرة من,الثالث عشر من|الثالث عشرة من,الرابع عشر من|الرابع عشرة من,الخامس عشر من|الخامس عشرة من,"
            + "السادس عشر من|السادس عشرة من,السابع عشر من|السابع عشرة من,الثامن عشر من|الثامن عشرة من,التاسع عشر من|التاسع عشرة من,العشرين من|العشرون من,"
            + "الحادي والعشرين من|الحادي والعشرون من,الثاني والعشرين من|الثاني والعشرون من,الثالث والعشرين من|الثالث والعشرون من,الرابع والعشرين من|الرابع والعشرون من,الخامس والعشرين من|الخامس والعشرون من,"
            + "السادس والعشرين من|السادس والعشرون من,السابع والعشرين من|السابع والعشرون من,الثامن والعشرين من|الثامن والعشرون من,التاسع والعشرين من|التاسع والعشرون من,الثلاثين من|الثلاثون من,"
            + "الحادي والثلاثين من|الحادي والثلاثون من",
            day => day + 1),
        FigureOpenings = Set("في يوم بتاريخ"),
        ShiftsBehind = new PhraseTable<int>()
            .With("الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة", -1).With("الحالي|الحالية|الجاري|الجارية", 0).With("القادم|القادمة|المقبل|المقبلة", 1),
        Periods = Map(
            "يوم أيام اليوم=Day,أسبوع أسابيع الأسبوع=Week,شهر أشهر شهور الشهر=Month,سنة سنوات عام أعوام العام السنة عاما=Year",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)),
        YearWords = Set("عام سنة العام لعام بعام"),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "الأول,الثاني,الثالث,الرابع|الأخير", "الربع", isNounFirst: true)
            .WithParts(6, "الأول,الثاني", "النصف", isNounFirst: true)
            .WithSeasons("ربيع,صيف,خريف,شتاء"),
        InDates = Set("من"),
        DirectionsBefore = new PhraseTable<int>().With("قبل|منذ", -1).With("بعد", 1),
        Sides = new PhraseTable<DateSide>()
            .With("حتى|لغاية|إلى|الى", DateSide.Until).With("قبل", DateSide.Before).With("بعد", DateSide.After).With("منذ|ابتداء من|اعتبارا من", DateSide.Since)
            .With("في موعد أقصاه", DateSide.UpTo).With("نحو|حوالي|قرابة", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("مطلع|أوائل|أواخر|أواسط|منتصف|نهاية|بداية|أول|آخر|كل|باستثناء|بين", false),
    };
}
