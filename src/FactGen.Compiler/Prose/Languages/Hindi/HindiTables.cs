using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Hindi;

/// <summary>Hindi as data.</summary>
internal static class HindiTables
{
    private const string Numbers =
        "शून्य=0,दो दोनों=2,तीन तीनों=3,चार चारों=4,पाँच पांच=5,छह छः छ=6,सात=7,आठ=8,नौ=9,दस=10,ग्यारह=11,बारह=12,तेरह=13,चौदह=14,पंद्रह पन्द्रह=15,सोलह=16,सत्रह=17,"
        + "अठारह अट्ठारह=18,उन्नीस=19,बीस=20,इक्कीस=21,बाईस बाइस=22,तेईस तेइस=23,चौबीस=24,पच्चीस=25,छब्बीस=26,सत्ताईस सत्ताइस=27,अट्ठाईस अठाईस अट्ठाइस=28,उनतीस उन्तीस=29,तीस=30,"
        + "इकतीस इकत्तीस=31,बत्तीस=32,तैंतीस तेंतीस=33,चौंतीस=34,पैंतीस=35,छत्तीस=36,सैंतीस=37,अड़तीस=38,उनतालीस उन्तालीस=39,चालीस=40,इकतालीस=41,बयालीस=42,तैंतालीस=43,"
        + "चवालीस चौवालीस=44,पैंतालीस=45,छियालीस=46,सैंतालीस=47,अड़तालीस=48,उनचास उन्चास=49,पचास=50,इक्यावन=51,बावन=52,तिरपन तिरेपन=53,चौवन=54,पचपन=55,छप्पन=56,सत्तावन=57,"
        + "अट्ठावन अठावन=58,उनसठ=59,साठ=60,इकसठ एकसठ=61,बासठ=62,तिरसठ तिरेसठ=63,चौंसठ=64,पैंसठ=65,छियासठ=66,सड़सठ=67,अड़सठ=68,उनहत्तर=69,सत्तर=70,इकहत्तर=71,बहत्तर=72,तिहत्तर=73,"
        + "चौहत्तर=74,पचहत्तर=75,छिहत्तर=76,सतहत्तर=77,अठहत्तर=78,उन्यासी उनासी=79,अस्सी=80,इक्यासी=81,बयासी=82,तिरासी=83,चौरासी=84,पचासी=85,छियासी=86,सत्तासी सतासी=87,"
        + "अट्ठासी अठासी=88,नवासी=89,नब्बे=90,इक्यानवे=91,बानवे=92,तिरानवे=93,चौरानवे=94,पंचानवे=95,छियानवे=96,सत्तानवे=97,अट्ठानवे अठानवे=98,निन्यानवे=99,डेढ़=1.5,ढाई=2.5";

    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => HindiClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Hindi",
        RelativesBehind = new PhraseTable<bool>().With(
            "भाई|बहन|पिता|माता|माँ|बेटा|बेटे|बेटी|पुत्र|पुत्री|पत्नी|पति|विधवा|चाचा|मामा|भतीजा|भतीजे|भतीजी|भांजा|दामाद|पोता|पोती|"
            + "परिवार|वकील|प्रवक्ता|सहायक|उत्तराधिकारी|पूर्ववर्ती|दोस्त|मित्र|पड़ोसी|ड्राइवर",
            true),
        Possessives = new PhraseTable<bool>().With(
            "का|के|की",
            true),
        Pronouns = Set("वह वे उसने उन्होंने उसका उसकी उसके उनका उनकी उनके उसे उन्हें यह ये"),
        Joining = Set("का की के को में से पर ने और है हैं था थी थे हो एक यह वह कि जो भी ही तो तक"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = Map(Numbers, LanguageTables.Number),
        Articles = Set("एक"),
        Points = Set("दशमलव"),
        HasIndianGroups = true,
        Scales = Map(
            "सौ=100,हज़ार हजार=1000,लाख=100000,करोड़ करोड=10000000,अरब=1000000000,खरब=100000000000,मिलियन=1000000,बिलियन=1000000000", LanguageTables.Number),
        LoneScales = Set("सौ हज़ार हजार"),
        DecimalMarks = ".",
        GroupMarks = ", '",
        NumberEdges = Set("आधा आधे आधी तिहाई चौथाई गुना गुने बार साढ़े सवा पौने बजे बजकर दर्जन दर्जनों सैकड़ों हज़ारों हजारों लाखों करोड़ों दशमलव पाव"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("माइनस|ऋण|ऋणात्मक", true),
            Coins = new PhraseTable<Coin>().With("पैसे|पैसा", new("INR", 0.01m))
                .With("सेंट", new("USD EUR CAD AUD", 0.01m)),
            Part = Map("चौथाई=4", int.Parse),
            Parts = Map("चौथाई=4", int.Parse),
            Halves = new PhraseTable<bool>().With("आधा|आधे|आधी", true),
            PartsBefore = new PhraseTable<decimal>().With("साढ़े|साड़े|साढे", 0.5m).With("सवा", 0.25m).With("पौने", -0.25m),
            Dozens = new PhraseTable<bool>().With("दर्जन", true),
        },
        NumberSigns = Set("नंबर नम्बर संख्या धारा अनुच्छेद पृष्ठ पेज अध्याय कमरा उड़ान क्रमांक"),
        OrdinalEndings = ["वां", "वाँ", "वीं", "वें", "वे", "वा"],
        Times = Map(
            "सेकंड सेकेंड=seconds,मिनट मिनटों=minutes,घंटा घंटे घंटों घण्टे=hours,दिन दिनों=days,सप्ताह हफ़्ता हफ़्ते हफ्ता हफ्ते सप्ताहों=weeks,महीना महीने महीनों माह=months,साल सालों वर्ष वर्षों बरस वर्षीय=years,"
            + "दशक दशकों=decades,सदी सदियों शताब्दी=centuries",
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }),
        Currencies = Map(
            "यूरो=EUR,डॉलर डालर=USD,रुपये रुपए रुपया रुपयों रूपये=INR,रूबल=RUB,पाउंड पौंड=GBP,येन=JPY,युआन=CNY,टका=BDT,फ़्रैंक फ्रैंक=CHF,लीरा=TRY", code => code),
        Measures = Map(
            "मीटर=m,किलोमीटर किमी=km,सेंटीमीटर सेमी=cm,मिलीमीटर=mm,किलोग्राम किलो किग्रा=kg,ग्राम=g,मिलीग्राम=mg,टन=t,लीटर=l,मिलीलीटर=ml,हेक्टेयर=ha,मील=mi,डिग्री=°,मेगावाट=MW", symbol => symbol),
        UnitPhrases = new PhraseTable<UnitWords>().Units(QuantityUnit.Currency, "अमेरिकी डॉलर=USD,कनाडाई डॉलर=CAD,ऑस्ट्रेलियाई डॉलर=AUD,हांगकांग डॉलर=HKD").Units(QuantityUnit.Measure, "वर्ग मीटर=m²,वर्ग किलोमीटर=km²"),
        Percents = Set("प्रतिशत फीसदी फ़ीसदी"),
        HedgesBefore = new PhraseTable<Approximation>()
            .With("लगभग|करीब|क़रीब|तकरीबन|तक़रीबन|करीब-करीब|अनुमानित|कोई", About)
            .With("क़रीब-क़रीब|प्रायः", Nearly)
            .With("कम से कम|न्यूनतम", AtLeast)
            .With("ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|अधिक से अधिक|अधिकतम", AtMost)
            .With("ठीक|पूरे|बिल्कुल", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With(
                "को पार|के पार", Over)
            .With("से अधिक|से ज़्यादा|से ज्यादा|से ऊपर", Over)
            .With("से कम|से नीचे", Under)
            .With("या अधिक|या उससे अधिक|या ज़्यादा|या इससे अधिक", AtLeast)
            .With("तक|या कम", AtMost)
            .With("के करीब|के क़रीब|के लगभग|के आसपास", About),
        NoBoundsOfTimes = Set("तक"),
        Ranges = [("", "से")],
        Joints = Set("और या"),
        RelationsBefore = new PhraseTable<bool>().With("अन्य|दूसरे|हर|प्रत्येक|बाकी|पहले|अतिरिक्त|शेष", false),
        RelationsBehind = new PhraseTable<bool>().With("प्रतिदिन|प्रति दिन|प्रति वर्ष|सालाना|प्रति माह|प्रति घंटा|प्रति व्यक्ति|अतिरिक्त", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = Map(
            "जनवरी=1,फरवरी फ़रवरी=2,मार्च=3,अप्रैल=4,मई=5,जून=6,जुलाई=7,अगस्त=8,सितंबर सितम्बर=9,अक्टूबर अक्तूबर=10,नवंबर नवम्बर=11,दिसंबर दिसम्बर=12", int.Parse),
        Weekdays = Map("सोमवार=0,मंगलवार=1,बुधवार=2,गुरुवार बृहस्पतिवार वीरवार=3,शुक्रवार=4,शनिवार=5,रविवार इतवार=6", int.Parse),
        Days = new PhraseTable<int>().With("आज", 0).With("बीते कल|बीता कल", -1).With("आने वाले कल", 1),
        Shifts = Map("पिछले पिछली पिछला गत बीते=-1,इस मौजूदा=0,अगले अगली अगला आगामी=1", int.Parse),
        Periods = Map(
            "दिन दिनों=Day,सप्ताह हफ़्ते हफ्ते हफ़्ता हफ्ता=Week,महीने महीना माह महीनों=Month,तिमाही=Quarter,साल वर्ष सालों वर्षों=Year,दशक=Decade",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "पहली|प्रथम,दूसरी|द्वितीय,तीसरी|तृतीय,चौथी|चतुर्थ|आखिरी", "तिमाही")
            .WithParts(6, "पहली,दूसरी", "छमाही")
            .WithSeasons("वसंत,गर्मी|गर्मियों|ग्रीष्म,शरद|पतझड़,सर्दी|सर्दियों|शीत"),
        Ordinals = new PhraseTable<int>().WithRow(
            "आखिरी|आख़िरी|अंतिम,पहले|पहली|पहला,दूसरे|दूसरी|दूसरा,तीसरे|तीसरी|तीसरा,चौथे|चौथी|चौथा", place => place),
        ShortMonths = Map("जन=1,फर फ़र=2,अप्रै=4,अग=8,सित सितं=9,अक्टू अक्तू=10,नव नवं=11,दिस दिसं=12", int.Parse),
        DayWords = new PhraseTable<int>().With("पहली", 1),
        DayEndings = Set("को"),
        FigureOpenings = Set("दिनांक"),
        InYearParts = Set("की के का"),
        YearWords = Set("सन् सन् वर्ष साल सन ई"),
        HasBareYears = true,
        YearClosings = Set("में"),
        YearOpenings = Set("सन् सन् सन वर्ष साल"),
        DirectionsBehind = new PhraseTable<int>().With("पहले|पूर्व", -1),
        SidesBehind = new PhraseTable<DateSide>()
            .With("तक", DateSide.Until).With("से पहले|से पूर्व|के पहले", DateSide.Before).With("के बाद|के पश्चात", DateSide.After).With("से", DateSide.Since)
            .With("के आसपास|के करीब", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("हर|प्रत्येक", false)
            .With("की शुरुआत|के अंत|के मध्य|के आरंभ|की समाप्ति|के आखिर|के शुरू|को छोड़कर|के अंत में", true),
    };
}
