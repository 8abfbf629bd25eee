using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Arabic;

/// <summary>The words of saying, doubt, condition and plan of Arabic.</summary>
internal static class ArabicClauses
{
    private const string Saying =
        "قال|قالت|قالوا|وقال|وقالت|يقول|تقول|يقولون|أعلن|أعلنت|وأعلن|وأعلنت|أكد|أكدت|وأكد|وأكدت|أضاف|أضافت|وأضاف|وأضافت|ذكر|ذكرت|وذكر|وذكرت|صرح|صرحت|وصرح|أوضح|أوضحت|وأوضح|"
        + "أفاد|أفادت|وأفاد|وأفادت|أشار|أشارت|وأشار|وأشارت|شدد|شددت|وشدد|زعم|زعمت|كتب|كتبت|وكتب|أبلغ|أبلغت|يؤكد|تؤكد|يرى|ترى|يعتقد|تعتقد|اعتبر|اعتبرت|وعد|وعدت|حذر|حذرت|اعترف|اعترفت|"
        + "كشف|كشفت|وكشف|توقع|توقعت|لفت|لفتت|تابع|وتابع|روى|نقل|نقلت";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        SaysFirst = true,
        Sources = new PhraseTable<bool>().With("بحسب|حسب|وفقا ل|وفق|نقلا عن|على حد قول|بحسب ما قال|وبحسب|ووفق", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("نفى|نفت|نفوا|ينفي|تنفي|ونفى|ونفت|رفض|رفضت", SayerRole.Denies)
            .With("طالب|طالبت|طلب|طلبت|وطالب", SayerRole.Asks),
        HasNoCommaBeforeThat = true,
        Complementizers = Set("أن إن أنه أنها إنه إنها بأن أنهم إنهم بأنه بأنها ما"),
        About = Set("عن إلى"),
        Conjunctions = Set("لكن ولكن بينما"),
        ForwardNegations = Set("بدون دون غير"),
        Frames = new PhraseTable<FrameKind>()
            .With("إذا|لو|إن كان|في حال|شريطة|لنفترض|تخيلوا|وإذا", FrameKind.Condition)
            .With("ربما|قد يكون|قد تكون|لعل|من المحتمل|يبدو|على ما يبدو|يحتمل|يرجح|من المشكوك فيه|لا يعرف|محتمل|لا يعلم أحد", FrameKind.Doubt)
            .With("كاذب|كاذبة|كذب|خاطئ|خاطئة|خطأ|شائعة|خرافة|أسطورة|لا أساس له", FrameKind.Falsity)
            .With("مشتبه|متهم|متهمة|متهمون|المتهم|المشتبه|يشتبه", FrameKind.Suspicion)
            .With("سوف|يعتزم|تعتزم|يخطط|تخطط|من المقرر|من المتوقع|ينوي|تنوي|يريد|تريد|مقرر", FrameKind.Plan),
        FutureVerbs = Set("سيتم ستتم سيصل ستصل سيقع ستقع سيعود ستعود سنعيد سنبني سنفتتح سنبدأ سنواصل سنعمل سنقوم"),
        FutureBeginnings = Parts("سي ست وسي وست"),
        NoFutures = Set(
            "سير سيرا سيرة سيف سيل سيول سيولة سيئ سيئة سيناء سينما ست ستة ستين ستون ستا ستاد ستار ستارة ستائر ستوديو ستمئة ستمائة "
            + "ستيفن ستوكهولم وستة وستين وستون"),
        NoFutureBeginnings = Parts("سيار سياس سياح سياق سياد سياج سيد سيطر سيناري سينمائ ستاد ستالي ستراتي وسيار وسياس وسياح وسيد وسيل وسيط وسيم وستمئ"),
        Lists = new()
        {
            [WordList.Future] = "سوف|غدا|من المقرر|من المتوقع|يعتزم",
            [WordList.PlainFuture] = "سوف",
            [WordList.Planned] = "سوف|غدا|من المقرر|مشروع|خطة|اقترح|اقتراح|قرر|قررت|وعد|يعتزم|تعتزم|يخطط|تخطط|ينوي|يريد|سنعيد|سنبني|قبل|من أجل",
            [WordList.Alleged] = "مزعوم|مزعومة|متهم|مشتبه|شائعة|شائعات|ربما|زعم|يزعم|بحسب",
            [WordList.Supposed] = "لو|إذا|وإلا|كاد|كادت",
            [WordList.Opinion] = "يجب|ينبغي|يرى|يعتقد|جدا|أفضل|أسوأ|جيد|سيئ|يبدو",
            [WordList.Absence] = "بدون|دون|لا|فارغ|خال|غياب",
            [WordList.Ignorance] = "مجهول|مجهولة|بعض|عدة|غير معروف|غير معروفة|غير محدد",
        },
    };
}
