using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Hindi;

/// <summary>The words of saying, doubt, condition and plan of Hindi.</summary>
internal static class HindiClauses
{
    private const string Saying =
        "कहा|कहते हैं|कहता है|कहती है|कहना है|बताया|बताते हैं|बताती है|बताता है|घोषणा की|घोषित किया|ज़ोर दिया|जोर दिया|जोड़ा|स्वीकार किया|माना|मानते हैं|मानता है|दावा किया|"
        + "दावा है|लिखा|जवाब दिया|चेतावनी दी|वादा किया|पुष्टि की|सूचित किया|समझाया|उल्लेख किया|अनुमान लगाया|खुलासा किया|स्पष्ट किया|बोले|बोला|बोली";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        SourcesBehind = new PhraseTable<bool>().With("के अनुसार|के मुताबिक|के मुताबिक़|की मानें तो|के हवाले से", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("इनकार किया|इन्कार किया|खंडन किया|खारिज किया", SayerRole.Denies)
            .With("माँग की|मांग की|अनुरोध किया", SayerRole.Asks),
        HasNoCommaBeforeThat = true,
        Complementizers = Set("कि"),
        Conjunctions = Set("लेकिन पर मगर परंतु किंतु क्योंकि"),
        ForwardNegations = Set("बिना"),
        Frames = new PhraseTable<FrameKind>()
            .With("अगर|यदि|मान लीजिए|बशर्ते|मान लें", FrameKind.Condition)
            .With("शायद|संभवतः|सम्भवतः|कथित तौर पर|लगता है|हो सकता है|संदिग्ध|संभव है|पता नहीं|ज्ञात नहीं", FrameKind.Doubt)
            .With("झूठ|झूठा|झूठी|गलत|ग़लत|अफवाह|अफ़वाह|मिथक|निराधार", FrameKind.Falsity)
            .With("संदिग्ध|आरोपी|अभियुक्त|आरोप है|शक है", FrameKind.Suspicion)
            .With("योजना है|योजना बना|इरादा|होगा|होगी|करेगा|करेगी|करेंगे|बनाएगा|बनाएँगे|चाहते हैं|प्रस्तावित", FrameKind.Plan),
        FutureEndings = Parts("ेगा ेगी ेंगे ेंगी एगा एगी एंगे एँगे एंगी एँगी ूंगा ूँगा"),
        NoFutures = Set("मेगा"),
        Lists = new()
        {
            [WordList.Future] = "होगा|होगी|होंगे|योजना है|करेगा|करेंगे",
            [WordList.PlainFuture] = "होगा|होगी|होंगे",
            [WordList.Planned] = "होगा|होगी|करेगा|करेंगे|बनाएँगे|बनाएगा|योजना|परियोजना|प्रस्ताव|वादा|फैसला|इरादा|चाहते|तक|पहले|के लिए",
            [WordList.Alleged] = "कथित|आरोप|आरोपी|संदिग्ध|अफवाह|शायद|दावा|अनुसार",
            [WordList.Supposed] = "अगर|यदि|वरना|नहीं तो",
            [WordList.Opinion] = "चाहिए|ज़रूरी|मानते|लगता|बहुत|सबसे|अच्छा|बुरा",
            [WordList.Absence] = "नहीं|बिना|खाली|अभाव|कोई नहीं",
            [WordList.Ignorance] = "अज्ञात|कुछ|कई|अनिश्चित|पता नहीं",
        },
    };
}
