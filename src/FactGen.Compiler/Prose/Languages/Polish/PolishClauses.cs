using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Polish;

/// <summary>The words of saying, doubt, condition and plan of Polish.</summary>
internal static class PolishClauses
{
    private const string Saying =
        "powiedział|powiedziała|powiedzieli|mówi|mówią|mówił|mówiła|oświadczył|oświadczyła|oświadczyli|poinformował|poinformowała|poinformowali|informuje|informują|podał|"
        + "podała|podali|podaje|podają|przekazał|przekazała|przekazali|stwierdził|stwierdziła|stwierdzili|zaznaczył|zaznaczyła|podkreślił|podkreśliła|dodał|dodała|dodali|"
        + "wyjaśnił|wyjaśniła|ogłosił|ogłosiła|ogłosili|uważa|uważają|twierdzi|twierdzą|twierdził|twierdziła|przyznał|przyznała|potwierdził|potwierdziła|potwierdzili|"
        + "potwierdziło|przypomniał|napisał|napisała|pisze|odpowiedział|odpowiedziała|obiecał|obiecała|obiecali|ostrzegł|ostrzegła|zapewnił|zapewniła|relacjonuje|"
        + "zapowiedział|zapowiedziała|zapowiedzieli|ocenia|ocenił|szacuje|szacują|zapytał|krzyknął";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Sources = new PhraseTable<bool>().With("według|zdaniem|jak podaje|jak podał|jak podała|jak informuje|jak poinformował|jak poinformowała|jak poinformowali|jak informują|jak mówi|jak powiedział|jak powiedziała|jak przekazał|"
            + "jak przekazała|jak przekazali|jak podali|jak podają|jak dodał|jak dodała|jak wyjaśnił|jak wyjaśniła|jak zaznaczył|jak zaznaczyła|jak ogłosił|zgodnie z|w ocenie|"
            + "na podstawie danych|powołując się na|w opinii", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("zaprzecza|zaprzeczył|zaprzeczyła|zaprzeczyli|zdementował|zdementowała|zdementowali|odrzucił|odrzuciła", SayerRole.Denies)
            .With("zażądał|zażądała|poprosił|poprosiła|domaga", SayerRole.Asks),
        RelativePronouns = Set("który która które którzy"),
        Complementizers = Set("że iż żeby aby czy jak kiedy gdzie dlaczego ile który która które których"),
        About = Set("o"),
        Conjunctions = Set("ale lecz jednak natomiast choć ponieważ bo a"),
        ForwardNegations = Set("bez zamiast"),
        Frames = new PhraseTable<FrameKind>()
            .With("jeśli|jeżeli|gdyby|o ile|pod warunkiem|by|byłby|byłaby|mógłby|mogłaby|mogliby", FrameKind.Condition)
            .With("może|prawdopodobnie|zapewne|chyba|podobno|rzekomo|być może|przypuszczalnie|wydaje się|najwyraźniej|niewykluczone|pewnie|wątpliwe|nie wiadomo", FrameKind.Doubt)
            .With("nieprawda|kłamstwo|fałszywie|błędnie|mit|plotka|nieprawdziwe|nieprawdziwa", FrameKind.Falsity)
            .With("podejrzany|podejrzana|podejrzani|podejrzewany|podejrzewana|oskarżony|oskarżona|oskarżeni|oskarża|domniemany|domniemana", FrameKind.Suspicion)
            .With("będzie|będą|planuje|planują|zamierza|zamierzają|ma zamiar|obiecuje|obiecał|obiecała|obiecali|musi|muszą|chce|chcą|proponuje|planowane|planowany|przewiduje", FrameKind.Plan),
        FutureVerbs = Set(
            "zbuduje zbudują wybuduje wybudują otworzy otworzą zamknie zamkną wyda wydadzą przeznaczy przeznaczą zacznie zaczną "
            + "rozpocznie rozpoczną zakończy zakończą skończy skończą wyremontuje wyremontują odbuduje odbudują zwolni zwolnią "
            + "zatrudni zatrudnią kupi kupią sprzeda sprzedadzą przekaże przekażą zapłaci zapłacą wypłaci wypłacą otrzyma otrzymają "
            + "dostanie dostaną wyśle wyślą przyjedzie przyjadą odbędzie odbędą potrwa potrwają wzrośnie wzrosną spadnie spadną "
            + "zwiększy zwiększą zmniejszy zmniejszą powstaną pojawi pojawią wprowadzi wprowadzą zainwestuje zainwestują posadzi "
            + "posadzą przeprowadzi przeprowadzą zorganizuje zorganizują ustawi ustawią wyniesie wyniosą pojedzie pojadą przyjdzie "
            + "przyjdą zrobi zrobią weźmie wezmą zostanie zostaną stanie staną obejmie obejmą usunie usuną wymieni wymienią poszerzy "
            + "poszerzą skróci skrócą ograniczy ograniczą przedłuży przedłużą podpisze podpiszą wybierze wybiorą ruszy ruszą stworzy "
            + "stworzą uruchomi uruchomią dostarczy dostarczą sfinansuje sfinansują pokryje pokryją wyburzy wyburzą zburzy zburzą "
            + "zmodernizuje zmodernizują zajmie zajmą"),
        Lists = new()
        {
            [WordList.Future] = "będzie|będą|ma być|mają być|jutro|pojutrze|planuje|zaplanowano",
            [WordList.PlainFuture] = "będzie|będą",
            [WordList.Planned] = "będzie|będą|planuje|planują|plan|plany|zamierza|zamierzają|obiecuje|obiecał|obiecała|obiecali|musi|muszą|chce|chcą|jutro|propozycja|zaproponował|postanowił|"
                + "zdecydował|aby|żeby|projekt|odbudujemy",
            [WordList.Alleged] = "rzekomo|podobno|prawdopodobnie|podejrzany|oskarżony|plotka|plotki|twierdzi|według|może|poinformował",
            [WordList.Supposed] = "by|gdyby|jeśli|inaczej|omal",
            [WordList.Opinion] = "musi|powinien|powinna|powinni|należy|trzeba|uważa|sądzi|zdaniem|dobrze|źle|zbyt|najlepszy|najgorszy|wydaje się",
            [WordList.Absence] = "brak|bez|nie ma|pusty|nikt|nic|żaden",
            [WordList.Ignorance] = "nieznany|nieznana|nie wiadomo|niektórzy|kilka|kilku|ustalane|nieustalony",
        },
    };
}
