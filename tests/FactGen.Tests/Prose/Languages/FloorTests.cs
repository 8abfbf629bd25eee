using FactGen.Tests.Checks;

namespace FactGen.Tests.Prose.Languages;

/// <summary>What is read in any language: digits, signs, symbols, and dates that can mean only one day.</summary>
public class FloorTests
{
    [Theory]
    [InlineData("sv", "Vattnet förstörde 14 hus.", "14")]
    [InlineData("sv", "Det finns 2 300 hus.", "2300")]
    [InlineData("sv", "Det är 12 % av gatorna.", "12 %")]
    [InlineData("gl", "São 2.300 vizinhos.", "2300; 2.3")]
    [InlineData("gl", "Custa 3,5 milhões de euros.", "?")]
    [InlineData("ca", "Costa 500 € oggi.", "500 EUR")]
    [InlineData("ca", "Costa 500 EUR oggi.", "500 EUR")]
    [InlineData("ca", "Costa 500 km oggi.", "500 km")]
    [InlineData("tr", "Sokakların %12'si kapalı.", "12 %")]
    [InlineData("fa", "دمرت المياه ١٤ منزلا.", "14")]
    [InlineData("fa", "نسبة ١٢٪ من الشوارع.", "12 %")]
    [InlineData("fa", "بلغت ٣٫٥ ملايين يورو.", "?")]
    [InlineData("mr", "पानी ने १४ घर तोड़े।", "14")]
    [InlineData("mr", "नुकसान 35 लाख यूरो।", "?")]
    [InlineData("yue", "洪水冲毁了14栋房屋。", "14")]
    [InlineData("yue", "损坏了12%的街道。", "12 %")]
    [InlineData("yue", "损失达350万欧元。", "?")]
    [InlineData("yue", "约2300名居民。", "?")]
    [InlineData("yue", "水は１４軒の家を壊した。", "14")]
    [InlineData("yue", "道路の１２％に被害。", "12 %")]
    [InlineData("ca", "Circa 2 300 abitanti.", "?")]
    [InlineData("cs", "Asi 300 lidí.", "?")]
    [InlineData("sv", "Ungefär 2300 hus.", "?")]
    [InlineData("sv", "Nr 14-300 är där.", "?; ?")]
    [InlineData("sv", "Det är 3/4 av bron.", "?; ?")]
    [InlineData("sv", "Det var 25/01/2031.", "-; -; -")]
    public void Quantities(string language, string text, string readings) => Assert.Equal(readings, QuantitiesOf.Text(text, language));

    [Theory]
    [InlineData("ca", "Il 2031-01-05 pioveva.", "2031-01-05")]
    [InlineData("ca", "Il 25/01/2031 pioveva.", "2031-01-25")]
    [InlineData("ca", "Il 05/05/2031 pioveva.", "2031-05-05")]
    [InlineData("ca", "Il 05/01/2031 pioveva.", "?")]
    [InlineData("ca", "Il 25.01.2031 pioveva.", "2031-01-25")]
    [InlineData("ca", "Nel 1987 pioveva.", "1987")]
    [InlineData("ca", "Il 5 gennaio 2031 pioveva.", "2031")]
    [InlineData("yue", "2031年1月5日晚，奥拉河决堤。", "2031-01-05")]
    [InlineData("yue", "2031年1月，奥拉河决堤。", "2031-01")]
    [InlineData("yue", "橋は1987年に建てられた。", "1987")]
    [InlineData("ko", "2031년 1월 5일 비가 왔다.", "2031-01-05")]
    [InlineData("ca", "Gli anni 1987-1990.", "?")]
    public void Dates(string language, string text, string dates) => Assert.Equal(dates, DatesOf.Text(text, language));

    /// <summary>The negations of languages that have a list of them.</summary>
    [Theory]
    [InlineData("fr", "Le bac n'a pas 300 places.", "value: 300\nsources: { paper: {|FACT3010:300 places|} }")]
    [InlineData("fr", "Le port n'a pas confirmé que le bac a 300 places.", "value: 300\nsources: { paper: {|FACT3010:{|FACT4006:bac a 300 places|}|} }")]
    [InlineData("fr", "Le bac n'est pas neuf, mais il a 300 places.", "value: 300\nsources: { paper: a 300 places }")]
    [InlineData("es", "El barco no tiene 300 plazas.", "value: 300\nsources: { paper: {|FACT3010:tiene 300 plazas|} }")]
    [InlineData("pl", "Prom nie ma 300 miejsc.", "value: 300\nsources: { paper: {|FACT3010:ma 300 miejsc|} }")]
    [InlineData("it", "Il traghetto non ha 300 posti.", "value: 300\nsources: { paper: {|FACT3010:ha 300 posti|} }")]
    [InlineData("pt", "A balsa não tem 300 lugares.", "value: 300\nsources: { paper: {|FACT3010:tem 300 lugares|} }")]
    [InlineData("tr", "Liman 300 kişinin öldüğünü doğrulamadı.", "value: 300\nsources: { paper: {|FACT3010:300 kişinin öldüğünü|} }")]
    [InlineData("zh", "港口没有证实渡轮有300个座位。", "value: 300\nsources: { paper: {|FACT3010:渡轮有300个座位|} }")]
    [InlineData("zh", "港口不断扩大，渡轮有300个座位。", "value: 300\nsources: { paper: 渡轮有300个座位 }")]
    [InlineData("ja", "港は船に300席あると確認していない。", "value: 300\nsources: { paper: {|FACT3010:{|FACT4006:船に300席|}|} }")]
    [InlineData("hi", "जहाज़ में 300 सीटें नहीं हैं।", "value: 300\nsources: { paper: {|FACT3010:में 300 सीटें|} }")]
    [InlineData("ar", "لم يؤكد الميناء وفاة 300 أشخاص.", "value: 300\nsources: { paper: {|FACT3010:وفاة 300 أشخاص|} }")]
    [InlineData("fr", "« Le bac a 300 places », dit Lund.", "value: 300\nsources: { paper: {|FACT4006:bac a 300 places|} }")]
    [InlineData("zh", "他说：“渡轮有300个座位。”", "value: 300\nsources: { paper: {|FACT4006:渡轮有300个座位|} }")]
    [InlineData("ja", "「船は300席ある。」と彼は言った。", "value: 300\nsources: { paper: {|FACT4006:船は300席|} }")]
    public void Negations_and_quotations(string language, string text, string claim) => EvidenceCase.Expect(text, "seats", claim, language);
}
