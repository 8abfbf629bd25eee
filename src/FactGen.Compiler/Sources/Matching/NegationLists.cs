using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Sources.Matching;

/// <summary>The negations of the languages other than English that have a list of them.</summary>
internal static class NegationLists
{
    private static readonly Dictionary<string, Lazy<Negations>> Lists = new(StringComparer.Ordinal)
    {
        ["ru"] = new(() => Make(
            "не|ни|нет|нету|никто|никого|никому|никем|ничто|ничего|ничему|ничем|никогда|нигде|никуда|никак|ни один|ни одна|ни одного|ни одной|"
            + "никакой|никакая|никакое|никакие|никаких|никакого|никакой|без|нельзя|невозможно|отсутствует|отсутствуют|вместо",
            "отрицает|отрицают|отрицал|отрицала|отрицали|отверг|отвергла|отвергли|опроверг|опровергла|опровергли|отказался|отказалась|отказались|"
            + "отказывается|избежал|избежала|избежали|предотвратил|предотвратили",
            "не только|не просто|не без|не раз|не один раз|тем не менее|не исключено|не говоря уже|не то чтобы|ни много ни мало")),
        ["uk"] = new(() => Make(
            "не|ні|ніхто|нікого|нікому|ніким|ніщо|нічого|нічому|нічим|ніколи|ніде|нікуди|ніяк|жоден|жодна|жодне|жодні|жодного|жодної|жодних|жодному|"
            + "без|немає|нема|неможливо|відсутній|відсутня|відсутні|замість",
            "заперечує|заперечують|заперечив|заперечила|заперечили|відкинув|відкинула|відкинули|спростував|спростувала|спростували|відмовився|"
            + "відмовилась|відмовилися|уникнув|уникли|запобіг|запобігли",
            "не тільки|не лише|не просто|не без|не раз|тим не менш|не кажучи вже|не виключено")),
        ["de"] = new(() => Make(
            "nicht|nichts|nie|niemals|niemand|niemanden|niemandem|nirgends|nirgendwo|kein|keine|keinen|keinem|keiner|keines|keins|ohne|weder|kaum|"
            + "keinesfalls|keineswegs|mitnichten|statt|anstatt|unmöglich",
            "bestreitet|bestreiten|bestritt|bestritten|dementiert|dementieren|dementierte|dementierten|leugnet|leugnen|leugnete|leugneten|verneinte|"
            + "verweigert|verweigern|verweigerte|verweigerten|verhindert|verhinderte|verhinderten|vermied|vermieden",
            "nicht nur|nicht bloß|nicht allein|nicht zuletzt|nicht ohne|nicht selten|nicht wenige|nichtsdestotrotz|ob oder nicht|nicht zu vergessen")),
        ["fr"] = new(() => Make(
            "pas|jamais|aucun|aucune|rien|personne ne|personne n'a|personne n'ont|personne n'est|personne n'y|nul|nulle|sans|ni|point|guère",
            "nie|nient|niait|a nié|ont nié|dément|démentent|a démenti|ont démenti|refuse|refusent|a refusé|ont refusé",
            "pas seulement|pas moins de|pas plus de|non seulement|sans doute|pas que")),
        ["es"] = new(() => Make(
            "no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|ni|tampoco",
            "niega|niegan|negó|negaron|desmiente|desmintió|desmintieron|rechaza|rechazó|rechazaron",
            "no solo|no sólo|no solamente|sin embargo|sin duda|nada menos que|no obstante")),
        ["pt"] = new(() => Make(
            "não|nunca|jamais|ninguém|nada|nenhum|nenhuma|sem|nem|tampouco",
            "nega|negam|negou|negaram|desmente|desmentiu|desmentiram|rejeitou|rejeitaram|recusou",
            "não só|não apenas|não somente|sem dúvida|nada menos que")),
        ["it"] = new(() => Make(
            "non|mai|nessuno|nessuna|nessun|niente|nulla|senza|né|neanche|nemmeno",
            "nega|negano|negò|ha negato|hanno negato|smentisce|ha smentito|hanno smentito|rifiuta|ha rifiutato",
            "non solo|non soltanto|senza dubbio|niente meno che")),
        ["pl"] = new(() => Make(
            "nie|nigdy|nikt|nikogo|nic|niczego|żaden|żadna|żadne|żadnego|żadnej|żadnych|bez|ani",
            "zaprzecza|zaprzeczył|zaprzeczyła|zaprzeczyli|zdementował|zdementowali|odmówił|odmówiła|odmówili",
            "nie tylko|nie mniej niż|nie więcej niż|nie bez|bez wątpienia|mimo nie")),
        ["tr"] = new(() => Make(
            "değil|değildi|yok|yoktu|hiç|hiçbir|asla|kimse", "reddetti|reddettiler|yalanladı|yalanladılar", "yalnız değil|sadece değil",
            "madı|medi|madılar|mediler|mıyor|miyor|muyor|müyor|mayacak|meyecek|mamış|memiş|madığını|mediğini")),
        ["kk"] = new(() => Make(
            "емес|жоқ|ешқашан|ешкім|ешбір", "жоққа шығарды|бас тартты", "ғана емес", "мады|меді|бады|беді|пады|педі|маған|меген|майды|мейді")),
        ["ar"] = new(() => Make(
            "لم|لا|لن|ليس|ليست|ليسوا|غير|بدون|دون|عدم", "نفى|نفت|نفوا|ينفي|تنفي|رفض|رفضت|رفضوا", "ليس فقط|لا سيما|لا شك|لا بد|لا تزال|لا يزال")),
        ["hi"] = new(() => Make("नहीं|न|मत|ना|बिना|नही", "इनकार|इन्कार|खंडन", "न केवल|न सिर्फ")),
        ["zh"] = new(() => Make("不|没|沒|未|无|無|非|勿", "否认|否認|拒绝|拒絕", "不仅|不僅|不只|不但|不少|不断|不斷|不久|不同|不过|不過|不得不|无论|無論|无数|無數|未来|未來|非常|无疑|除非|淹没|淹沒|沉没|沉沒|没收|沒收|埋没|吞没|出没")),
        ["ja"] = new(() => Make("ない|なかった|ません|なくて", "否定|拒否|否認", "だけでなく|のみならず|しかない|かもしれない|に違いない|少なくない")),
    };

    /// <summary>The negations of a language by its tag; null where there is no list of them.</summary>
    public static Negations? For(string language) =>
        Lists.TryGetValue(LanguageTag.Primary(language), out var list) ? list.Value : null;

    private static Negations Make(string phrases, string verbs, string affirmations, string suffixes = "") =>
        new(Split(phrases), Split(verbs), suffixes.Length == 0 ? [] : Split(suffixes), Split(affirmations));

    /// <summary>Phrases parted by <c>|</c>, folded as texts are.</summary>
    private static string[] Split(string phrases) => [.. phrases.Split('|').Select(phrase => InWords(FoldedText.Of(phrase).Text))];

    /// <summary>A phrase as its words: in a script without spaces each letter is one.</summary>
    private static string InWords(string phrase)
    {
        var kinds = CharacterKinds.Of(phrase);
        return string.Concat(phrase.Select((letter, index) => index > 0 && kinds[index] is CharacterKind.Unspaced ? " " + letter : $"{letter}"));
    }
}
