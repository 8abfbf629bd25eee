using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Turkish;

/// <summary>Turkish as data.</summary>
internal static class TurkishTables
{
    /// <summary>The endings of nouns, whatever vowels the noun has.</summary>
    private const string Endings =
        "ı i u ü yı yi yu yü sı si su sü a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden ın in un ün nın nin nun nün la le yla yle lar ler ları "
        + "leri lık lik luk lük lığına ki deki daki taki teki";

    private const string Numbers =
        "sıfır=0,iki i̇ki=2,üç=3,dört=4,beş=5,altı=6,yedi=7,sekiz=8,dokuz=9,on=10,yirmi=20,otuz=30,kırk=40,elli=50,altmış=60,yetmiş=70,seksen=80,doksan=90";

    /// <summary>
    /// The number words with the endings of a case: "dokuza", "yirmiden". Those of "on" are pronouns, and "üçte" begins a fraction.
    /// </summary>
    private static Dictionary<string, decimal> WithEndings()
    {
        var words = MapForms(
            Numbers.Replace(",on=10", "") + ",dörd=4",
            "a e ya ye ı i u ü yı yi yu yü nın nin nun nün ın in un ün dan den tan ten",
            LanguageTables.Number);
        words["on"] = 10;
        return words;
    }

    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => TurkishClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Turkish",
        RelativesBehind = new PhraseTable<bool>().With(
            "kardeşi|kardeşine|kardeşini|kardeşinin|kardeşinden|kardeşiyle|eşi|eşine|eşini|eşinin|eşinden|eşiyle|annesi|annesine|"
            + "annesini|annesinin|annesinden|annesiyle|ablası|ablasına|ablasını|ablasının|ablasından|ablasıyla|yeğeni|yeğenine|"
            + "yeğenini|yeğeninin|yeğeninden|yeğeniyle|kuzeni|kuzenine|kuzenini|kuzeninin|kuzeninden|kuzeniyle|dedesi|dedesine|"
            + "dedesini|dedesinin|dedesinden|dedesiyle|halefi|halefine|halefini|halefinin|halefinden|halefiyle|selefi|selefine|"
            + "selefini|selefinin|selefinden|selefiyle|vekili|vekiline|vekilini|vekilinin|vekilinden|vekiliyle|sözcüsü|sözcüsüne|"
            + "sözcüsünü|sözcüsünün|sözcüsünden|sözcüsüyle|temsilcisi|temsilcisine|temsilcisini|temsilcisinin|temsilcisinden|"
            + "temsilcisiyle|ailesi|ailesine|ailesini|ailesinin|ailesinden|ailesiyle|ağabeyi|ağabeyine|ağabeyini|ağabeyinin|"
            + "ağabeyinden|ağabeyiyle|babası|babasına|babasını|babasının|babasından|babasıyla|oğlu|oğluna|oğlunu|oğlunun|oğlundan|"
            + "oğluyla|kızı|kızına|kızını|kızının|kızından|kızıyla|karısı|karısına|karısını|karısının|karısından|karısıyla|kocası|"
            + "kocasına|kocasını|kocasının|kocasından|kocasıyla|amcası|amcasına|amcasını|amcasının|amcasından|amcasıyla|dayısı|"
            + "dayısına|dayısını|dayısının|dayısından|dayısıyla|teyzesi|teyzesine|teyzesini|teyzesinin|teyzesinden|teyzesiyle|"
            + "torunu|torununa|torununu|torununun|torunundan|torunuyla|avukatı|avukatına|avukatını|avukatının|avukatından|"
            + "avukatıyla|yardımcısı|yardımcısına|yardımcısını|yardımcısının|yardımcısından|yardımcısıyla|danışmanı|danışmanına|"
            + "danışmanını|danışmanının|danışmanından|danışmanıyla|arkadaşı|arkadaşına|arkadaşını|arkadaşının|arkadaşından|"
            + "arkadaşıyla|komşusu|komşusuna|komşusunu|komşusunun|komşusundan|komşusuyla|şoförü|şoförüne|şoförünü|şoförünün|"
            + "şoföründen|şoförüyle",
            true),
        GenitiveEndings = Parts("ın in un ün nın nin nun nün"),
        NameForms = new TurkishNames(),
        Pronouns = Set("o onlar onu ona onun onda ondan kendisi bunu buna"),
        Joining = Set("ve ile bir bu şu o da de ki için gibi olan olarak ise mi mı ne her çok daha en ya veya"),
    })));

    private static readonly string Half = Fold("buçuk");

    private static readonly GluedNumbers Glued = new(Numbers + ",bir=1,yüz=100,bin=1000");

    private static readonly Dictionary<string, decimal> Small = Map(Numbers + ",bir=1", LanguageTables.Number);

    /// <summary>A number in one word, perhaps with its half: "yetmişiki", "beşbuçuk".</summary>
    private static decimal? WithHalf(string word) =>
        !word.EndsWith(Half, StringComparison.Ordinal) ? Glued.ValueOf(word)
        : word.Substring(0, word.Length - Half.Length) is var whole && Small.TryGetValue(whole, out var value) ? value + 0.5m
        : Glued.ValueOf(whole) + 0.5m;

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = WithEndings(),
        Compound = WithHalf,
        HasTenWithUnits = true,
        Articles = Set("bir"),
        Halves = new PhraseTable<bool>().With("buçuk", true),
        Points = Set("virgül nokta"),
        Scales = MapForms("yüz=100,bin=1000,milyon mn=1000000,milyar mr=1000000000,trilyon=1000000000000", "u ü i a e dan den un ün in", LanguageTables.Number),
        LoneScales = Set("yüz bin"),
        DecimalMarks = ",",
        GroupMarks = ". '",
        HasOrdinalDots = true,
        NumberEdges = Set("eksi yarım yarı çeyrek üçte dörtte beşte onda kat katı kez defa düzine onlarca yüzlerce binlerce ile arası arasında küsur virgül nokta "
            + "buçuk yarısı"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("eksi|negatif", true).With("artı eksi", false),
            Coins = new PhraseTable<Coin>().With("kuruş", new("TRY", 0.01m))
                .With("sent", new("USD EUR CAD AUD", 0.01m)),
            Halves = new PhraseTable<bool>().With("yarım", true),
            Dozens = new PhraseTable<bool>().With("düzine", true),
        },
        NumberSigns = Set("saat no numara numaralı madde sayfa s cadde sokak kat oda salon hat"),
        OrdinalEndings = ["inci", "ıncı", "uncu", "üncü", "nci", "ncı", "ncu", "ncü"],
        Times = MapForms(
            "saniye sn=seconds,dakika dk=minutes,saat=hours,gün=days,hafta=weeks,ay=months,yıl sene yaş=years,yüzyıl asır=centuries",
            Endings + " lık lik luk lük sında sinde ında inde ımda",
            name => name switch { "centuries" => ("years", 100m), _ => (name, 1m) }),
        Currencies = MapForms(
            "avro euro=EUR,dolar=USD,lira tl=TRY,ruble=RUB,sterlin=GBP,tenge=KZT,yen=JPY,yuan=CNY,frank=CHF,manat=AZN",
            Endings + " 'ye 'ya 'yi 'yı 'nin 'nın 'den 'dan 'lik 'lık 'de 'da 'e 'a 'i 'ı 'in 'ın",
            code => code),
        Measures = MapForms(
            "metre=m,kilometre=km,santimetre=cm,milimetre=mm,kilogram kilo=kg,gram=g,miligram=mg,ton=t,litre=l,mililitre=ml,hektar=ha,mil=mi,derece=°,metrekare=m²,metreküp=m³,kilometrekare=km²",
            Endings,
            symbol => symbol),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "abd doları|abd dolarına|amerikan doları=USD,türk lirası|türk lirasına|türk lirasını=TRY,kanada doları|kanada dolarına|kanada dolarını=CAD,avustralya doları|avustralya dolarına=AUD,"
                + "yeni zelanda doları=NZD,hong kong doları=HKD"),
        PercentsBefore = new PhraseTable<bool>().With("yüzde|%", true),
        HedgesBefore = new PhraseTable<Approximation>()
            .With("yaklaşık|yaklaşık olarak|aşağı yukarı|takriben|tahminen|kabaca|ortalama", About)
            .With("neredeyse|hemen hemen", Nearly)
            .With("en az|en azından|asgari", AtLeast)
            .With("en fazla|en çok|azami|en fazlasından", AtMost)
            .With("tam|tam olarak|tamı tamına", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With(
                "aştı|'i aştı|'ı aştı|'u aştı|'ü aştı|'yi aştı|'yı aştı|aşıyor|'i aşıyor|'ı aşıyor|'u aşıyor|'ü aşıyor|'yi aşıyor|"
                + "'yı aşıyor|aşan|'i aşan|'ı aşan|'u aşan|'ü aşan|'yi aşan|'yı aşan|aşmış|'i aşmış|'ı aşmış|'u aşmış|'ü aşmış|"
                + "'yi aşmış|'yı aşmış", Over)
            .With("kadar|civarında|dolayında|civarı|dolayları", About)
            .With("'e yakın|'a yakın|'ye yakın|'ya yakın|yakın", Nearly)
            .With("'den fazla|'dan fazla|'den büyük|'dan büyük|'ten büyük|'tan büyük|'den yüksek|'dan yüksek|'ten yüksek|'tan yüksek|'den yukarıda|'dan yukarıda|'ten fazla|'tan fazla|'den çok|'dan çok|'ten çok|'tan çok|'in üzerinde|'ın üzerinde|'un üzerinde|'ün üzerinde|'nin üzerinde|"
                + "'nın üzerinde|'i aşkın|'ı aşkın|'u aşkın|'ü aşkın|'yi aşkın|'yı aşkın|fazla|aşkın", Over)
            .With("'den az|'dan az|'den küçük|'dan küçük|'ten küçük|'tan küçük|'den düşük|'dan düşük|'ten düşük|'tan düşük|'den aşağıda|'dan aşağıda|'ten aşağıda|'tan aşağıda|'ten az|'tan az|'in altında|'ın altında|'un altında|'ün altında|'nin altında|'nın altında|'den daha az|'dan daha az|az", Under)
            .With("'e kadar|'a kadar|'ye kadar|'ya kadar", AtMost)
            .With("ve üzeri|veya daha fazla|ya da daha fazla|ve daha fazla|ve üstü|ya da daha yüksek|veya daha yüksek", AtLeast)
            .With("ve altı|veya daha az|ya da daha az", AtMost),
        RangeJoints = new PhraseTable<bool>().With("ila", true),
        Joints = Set("ve veya ya yahut"),
        RelationsBefore = new PhraseTable<bool>().With("diğer|öteki|her|ek|ilave|ilk|kalan|daha", false),
        RelationsBehind = new PhraseTable<bool>().With("daha|günde|haftada|ayda|yılda|saatte|kişi başına|başına|fazladan|artı", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = MapForms(
            "ocak ocağ=1,şubat=2,mart=3,nisan=4,mayıs=5,haziran=6,temmuz=7,ağustos=8,eylül=9,ekim=10,kasım=11,aralık aralığ=12",
            Endings + " 'ta 'te 'da 'de 'a 'e 'ya 'ye 'ın 'in 'un 'ün 'nın 'nin 'dan 'den 'tan 'ten 'ı 'i 'u 'ü 'yı 'yi",
            int.Parse),
        Weekdays = MapForms("pazartesi=0,salı=1,çarşamba=2,perşembe=3,cuma=4,cumartesi=5,pazar=6", "yi yı ya ye nin nın den dan", int.Parse),
        WeekdayPhrases = new PhraseTable<int>()
            .With("pazartesi günü", 0).With("salı günü", 1).With("çarşamba günü", 2).With("perşembe günü", 3).With("cuma günü", 4)
            .With("cumartesi günü", 5).With("pazar günü", 6),
        HasCapitalMonths = false,
        Days = new PhraseTable<int>().With("bugün", 0).With("dün|dünkü", -1).With("evvelsi gün|önceki gün|dünden önceki gün", -2).With("yarın", 1).With("öbür gün|yarından sonraki gün", 2),
        Shifts = Map("geçen geçtiğimiz=-1,bu=0,gelecek önümüzdeki=1", int.Parse),
        Periods = MapForms(
            "gün=Day,hafta=Week,ay=Month,çeyrek=Quarter,yıl sene=Year", Endings, name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "ilk|birinci,ikinci,üçüncü,dördüncü|son", "çeyreği|çeyreğinde|çeyreğinin|çeyrek|çeyreğine")
            .WithParts(6, "ilk|birinci,ikinci|son", "yarısı|yarısında|yarısının")
            .WithSeasons(
                "ilkbaharı|ilkbaharında|baharında|baharı|ilkbahar,yazı|yazında|yazının|yaz,sonbaharı|sonbaharında|güzünde|sonbahar,kışı|kışında|kışının|kış"),
        InYearParts = Set("yılının yılı"),
        HasYearFirst = true,
        Ordinals = new PhraseTable<int>().WithRow("son,ilk|birinci,ikinci,üçüncü,dördüncü", place => place),
        DecadeEndings = Set("larda lerde ların lerin lardan lerden larda lar ler"),
        DecadeClosings = Set("yıllar yıllarda yılların yıllardan yıllarında"),
        YearWords = Set("yılı yılında yılının yılına yılından yılındaki senesinde senesi"),
        YearEndings = Set("de da te ta den dan ten tan deki daki teki taki e a ye ya"),
        DirectionsBehind = new PhraseTable<int>().With("önce|evvel", -1),
        SidesBehind = new PhraseTable<DateSide>()
            .With("kadar|'e kadar|'a kadar|'ye kadar|'ya kadar|değin|dek", DateSide.Until)
            .With("önce|'den önce|'dan önce|'ten önce|'tan önce|öncesinde|tarihinden önce", DateSide.Before)
            .With("sonra|'den sonra|'dan sonra|'ten sonra|'tan sonra|sonrasında|tarihinden sonra", DateSide.After)
            .With("beri|'den beri|'dan beri|'ten beri|'tan beri|itibaren|'den itibaren|'dan itibaren|'ten itibaren|'tan itibaren|tarihinden itibaren|'den bu yana|"
                + "'dan bu yana|tarihinden beri", DateSide.Since)
            .With("civarında|dolaylarında|sularında", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("her|erken|geç", false)
            .With("başında|sonunda|ortasında|başlarında|sonlarında|ortalarında|başı|sonu|ayı başında|ayı sonunda|ayının sonunda|ayının başında|'nın sonunda|"
                + "'in sonunda|'ın sonunda|'un sonunda|'ın başında|'in başında|'un başında|hariç", true),
    };
}
