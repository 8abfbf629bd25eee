using FactGen.Tests.Checks;

namespace FactGen.Tests.Prose.Languages;

/// <summary>A verb whose form alone says that something is still to come makes a plan (FACT4011).</summary>
public class FutureTests
{
    [Theory]
    [InlineData("fr", "Le bac transportera 40 passagers.", "transportera 40 passagers")]
    [InlineData("fr", "Le bac pourra accueillir 40 passagers.", "accueillir 40 passagers")]
    [InlineData("es", "El barco llevará 40 pasajeros.", "llevará 40 pasajeros")]
    [InlineData("pt", "A balsa levará 40 passageiros.", "levará 40 passageiros")]
    [InlineData("it", "Il traghetto porterà 40 passeggeri.", "porterà 40 passeggeri")]
    [InlineData("ru", "Верфь построит 40 лодок.", "построит 40 лодок")]
    [InlineData("uk", "Верф побудує 40 човнів.", "побудує 40 човнів")]
    [InlineData("pl", "Stocznia zbuduje 40 łodzi.", "zbuduje 40 łodzi")]
    [InlineData("tr", "Feribot 40 yolcu taşıyacak.", "40 yolcu taşıyacak")]
    [InlineData("ar", "ستنقل العبارة 40 راكبا.", "العبارة 40 راكبا")]
    [InlineData("hi", "नाव 40 यात्री ले जाएगी।", "नाव 40 यात्री ले जाएगी")]
    public void A_future_is_no_deed(string language, string text, string quote) =>
        EvidenceCase.Expect(text, "seats", $"value: 40\nsources: {{ paper: {{|FACT4011:{quote}|}} }}", language);

    [Theory]
    [InlineData("fr", "Le capitaine tira la barre et libéra 40 passagers.", "libéra 40 passagers")]
    [InlineData("fr", "Il fourra 40 lettres dans le sac.", "fourra 40 lettres")]
    [InlineData("es", "El puerto está cerrado y tiene 40 barcos.", "tiene 40 barcos")]
    [InlineData("pt", "No verão o barão comprou 40 barcos.", "comprou 40 barcos")]
    [InlineData("it", "La verità è che la città ha 40 barche.", "ha 40 barche")]
    [InlineData("ru", "Порт принимает 40 судов.", "принимает 40 судов")]
    [InlineData("uk", "Порт приймає 40 суден.", "приймає 40 суден")]
    [InlineData("pl", "Port ma 40 statków.", "ma 40 statków")]
    [InlineData("tr", "Yiyecek satan 40 dükkân kapandı.", "40 dükkân kapandı")]
    [InlineData("ar", "وصل ستون سياسيا في 40 سفينة.", "في 40 سفينة")]
    [InlineData("hi", "मेले में 40 नावें आईं।", "40 नावें आईं")]
    [InlineData("kk", "Порт жыл сайын 40 кемені қабылдайды.", "40 кемені қабылдайды")]
    public void What_only_looks_like_one_is(string language, string text, string quote) =>
        EvidenceCase.Expect(text, "seats", $"value: 40\nsources: {{ paper: {quote} }}", language);
}
