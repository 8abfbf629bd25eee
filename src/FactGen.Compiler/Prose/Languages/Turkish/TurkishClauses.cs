using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Turkish;

/// <summary>The words of saying, doubt, condition and plan of Turkish.</summary>
internal static class TurkishClauses
{
    private const string Saying =
        "dedi|dediler|der|diyor|diyorlar|söyledi|söylediler|söylüyor|söylüyorlar|belirtti|belirttiler|belirtiyor|açıkladı|açıkladılar|açıklıyor|ifade etti|ifade ettiler|"
        + "ifade ediyor|kaydetti|kaydettiler|duyurdu|duyurdular|bildirdi|bildirdiler|bildiriyor|bildirildi|vurguladı|vurguladılar|ileri sürdü|öne sürdü|iddia etti|"
        + "iddia ettiler|iddia ediyor|savundu|savunuyor|anlattı|anlattılar|anlatıyor|aktardı|aktardılar|ekledi|ekliyor|dile getirdi|doğruladı|doğruladılar|hatırlattı|"
        + "yazdı|yazdılar|yazıyor|yanıtladı|söz verdi|uyardı|uyardılar|tahmin ediyor|tahmin etti|düşünüyor|inanıyor|itiraf etti|olduğunu kabul etti|ettiğini kabul etti|yaptığını kabul etti|hatasını kabul etti|söylendi|dediği|değerlendirdi";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        SaysLast = true,
        SourcesBehind = new PhraseTable<bool>().With("göre|sözlerine göre|açıklamasına göre|ifadesiyle|deyişiyle|ifadesine göre", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("yalanladı|yalanladılar|yalanlıyor|reddetti|reddettiler|reddediyor|inkar etti|inkâr etti", SayerRole.Denies)
            .With("istedi|istediler|talep etti|talep ettiler", SayerRole.Asks),
        Complementizers = Set("ki"),
        Conjunctions = Set("ama fakat ancak çünkü oysa"),
        ForwardNegations = Set("olmadan"),
        Frames = new PhraseTable<FrameKind>()
            .With("eğer|şayet|olsaydı|olursa|olsa|ise|diyelim ki|varsayalım|düşünün ki", FrameKind.Condition)
            .With("belki|muhtemelen|galiba|herhalde|sanırım|görünüşe göre|iddiaya göre|i̇ddiaya göre|sözde|güya|olabilir|şüpheli|olası|bilinmiyor|kesin değil|anlaşılan", FrameKind.Doubt)
            .With("yanlış|yalan|asılsız|efsane|uydurma|yanlışlıkla", FrameKind.Falsity)
            .With("şüphelenilen|zanlı|sanık|suçlanan|suçlanıyor|şüphelisi", FrameKind.Suspicion)
            .With("planlıyor|planlıyorlar|planlanıyor|hedefliyor|öngörülüyor|bekleniyor|amaçlıyor|niyetinde|olacak|yapılacak|edilecek|yapacak|edecek|istiyor|yapmayı planlıyor", FrameKind.Plan),
        FutureEndings = Parts("acak ecek acaklar ecekler acağız eceğiz acağını eceğini acaklarını eceklerini acaktır ecektir"),
        NoFutures = Set("gelecek bacak alacak yiyecek içecek giyecek yakacak açacak"),
        Lists = new()
        {
            [WordList.Future] = "olacak|yapılacak|edilecek|yapacak|edecek|yarın|planlanıyor|bekleniyor|öngörülüyor",
            [WordList.PlainFuture] = "olacak|edecek",
            [WordList.Planned] = "olacak|yapılacak|edilecek|yapacak|yapacağız|edecek|edeceğiz|planlıyor|planlanıyor|plan|planı|proje|projesi|hedefliyor|öngörülüyor|bekleniyor|"
                + "istiyor|yarın|söz verdi|önerdi|öneri|karar verdi|için|kadar|önce",
            [WordList.Alleged] = "iddia|iddiası|iddiaya|sözde|güya|şüpheli|zanlı|sanık|göre|söylenti|belki|muhtemelen|savundu",
            [WordList.Supposed] = "eğer|olsaydı|olurdu|neredeyse|yoksa",
            [WordList.Opinion] = "gerek|gerekir|gerekiyor|lazım|düşünüyor|inanıyor|bence|çok|iyi|kötü|göre|en iyi|en kötü",
            [WordList.Absence] = "yok|hiç|hiçbir|boş|eksik|olmadan|değil",
            [WordList.Ignorance] = "bilinmiyor|bilinmeyen|bazı|birkaç|belirsiz|kimliği belirsiz",
        },
    };
}
