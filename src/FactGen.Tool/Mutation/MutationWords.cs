using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Mutation;

/// <summary>The words of a language with which sentences of a text are changed. A language without them gets no such mutants.</summary>
/// <param name="Frames">What is put around a sentence, so that it no longer asserts what it says.</param>
/// <param name="Plans">The verbs of what was or is, each with what makes a plan of it.</param>
/// <param name="Pronouns">What stands for the one who says something.</param>
/// <param name="Sayings">The verbs of saying behind such a pronoun.</param>
internal sealed record MutationWords(
    (string Before, string After)[] Frames, (string Verb, string[] Plans)[] Plans, string[] Pronouns, string[] Sayings)
{
    private static readonly string[] EnglishPlans = ["will be", "is to be", "is due to be", "is planned to be", "is scheduled to be"];

    private static readonly MutationWords English = new(
        [
            ("It is false that ", ""),
            ("It is a myth that ", ""),
            ("It is not known whether ", ""),
            ("Nobody has shown that ", ""),
            ("It was wrongly believed that ", ""),
            ("It is doubtful that ", ""),
            ("Allegedly, ", ""),
            ("Perhaps ", ""),
            ("In the novel, ", ""),
            ("Imagine that ", ""),
            ("If ", ", much would be different"),
            ("Had it not rained, it might be that ", ""),
        ],
        [.. new[] { "has been", "have been", "had been", "was", "were", "is", "are" }.Select(verb => (verb, EnglishPlans))],
        ["he", "she", "He", "She"],
        ["said", "says", "noted", "added", "stressed", "told", "stated", "explained", "emphasized", "warned", "claimed", "announced"]);

    private static readonly Dictionary<string, MutationWords> Others = new(StringComparer.Ordinal)
    {
        ["ru"] = Of(
            "Неверно, что |Никто не доказал, что |Возможно, |Если …|Сомнительно, что |Вероятно, |Ходит слух, что ", "многое изменится",
            "был=будет|была=будет|было=будет|были=будут", "он она Он Она", "сказал сказала заявил заявила сообщил сообщила добавил добавила"),
        ["uk"] = Of(
            "Неправда, що |Ніхто не довів, що |Можливо, |Якщо …|Сумнівно, що |Ймовірно, ", "багато зміниться",
            "був=буде|була=буде|було=буде|були=будуть", "він вона Він Вона", "сказав сказала заявив заявила повідомив повідомила додав додала"),
        ["de"] = Of(
            "Es ist falsch, dass |Niemand hat gezeigt, dass |Vielleicht |Wenn …|Angeblich |Möglicherweise |Es ist ein Gerücht, dass ", "wäre vieles anders",
            "wurde=soll bald|wurden=sollen bald", "er sie Er Sie", "sagte erklärte betonte ergänzte meinte"),
        ["fr"] = Of(
            "Il est faux que |Personne n'a montré que |Peut-être que |Si …|Il semble que |Probablement, ", "tout serait différent",
            "a été=sera|ont été=seront|était=sera|étaient=seront|est=sera|sont=seront", "il elle Il Elle", "dit affirme déclare ajoute précise explique"),
        ["es"] = Of(
            "Es falso que |Nadie ha demostrado que |Tal vez |Si …|Es posible que |Probablemente ", "todo sería distinto",
            "fue=será|fueron=serán|ha sido=será|han sido=serán|era=será|eran=serán|es=será|son=serán", "él ella Él Ella", "dijo afirmó declaró añadió explicó"),
        ["pt"] = Of(
            "É falso que |Ninguém provou que |Talvez |Se …|É possível que |Provavelmente ", "tudo seria diferente",
            "foi=será|foram=serão|era=será|eram=serão|é=será|são=serão", "ele ela Ele Ela", "disse afirmou declarou acrescentou explicou"),
        ["it"] = Of(
            "È falso che |Nessuno ha dimostrato che |Forse |Se …|È possibile che |Probabilmente ", "tutto sarebbe diverso",
            "è stato=sarà|è stata=sarà|sono stati=saranno|sono state=saranno|fu=sarà|furono=saranno|era=sarà|erano=saranno", "lui lei Lui Lei",
            "disse afferma aggiunge spiega dichiara"),
        ["pl"] = Of(
            "Nieprawda, że |Nikt nie wykazał, że |Być może |Jeśli …|Prawdopodobnie |Wątpliwe, że ", "wiele się zmieni",
            "był=będzie|była=będzie|było=będzie|były=będą|został=zostanie|została=zostanie|zostały=zostaną", "on ona On Ona",
            "powiedział powiedziała oświadczył oświadczyła dodał dodała"),
        ["tr"] = Of(
            "Belki |Muhtemelen |Eğer …|İddiaya göre |Görünüşe göre ", "çok şey değişir", "yapıldı=yapılacak|edildi=edilecek|oldu=olacak", "o O", "dedi söyledi"),
        ["kk"] = Of("Бәлкім, |Мүмкін, |Егер …|Сірә, ", "көп нәрсе өзгереді", "болды=болады", "ол Ол", "айтты деді хабарлады"),
        ["zh"] = Of("可能|也许|如果…|据称", "，一切都会不同", "", "他 她", "说 表示 称"),
        ["ja"] = Of("おそらく|もしかすると|たぶん", "", "", "彼 彼女", ""),
        ["ar"] = Of("ربما |إذا …|من المحتمل أن |من المشكوك فيه أن |لم يثبت أحد أن ", "لتغير الكثير", "", "هو هي", ""),
        ["hi"] = Of("शायद |अगर …|संभवतः |हो सकता है कि |यह झूठ है कि ", "तो बहुत कुछ बदल जाता", "था=होगा|थी=होगी|थे=होंगे", "", ""),
    };

    /// <summary>The words of a language by its tag (<c>en</c>, <c>en-GB</c>); null if it has none.</summary>
    public static MutationWords? For(string language) => LanguageTag.Primary(language) is var primary && primary == "en"
        ? English
        : Others.GetValueOrDefault(primary);

    /// <summary>The frames are parted by <c>|</c>; one that ends in <c>…</c> begins a condition, whose end follows.</summary>
    private static MutationWords Of(string frames, string condition, string plans, string pronouns, string sayings) => new(
        [.. frames.Split('|').Select(frame => frame.EndsWith('…') ? (frame[..^1], After(condition)) : (frame, ""))],
        [.. plans.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], new[] { pair.Split('=')[1] }))],
        pronouns.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        sayings.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string After(string condition) => condition.Length == 0 || condition[0] == '，' ? condition : ", " + condition;
}
