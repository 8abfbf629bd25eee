using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Portuguese;

/// <summary>The words of saying, doubt, condition and plan of Portuguese.</summary>
internal static class PortugueseClauses
{
    private const string Saying =
        "disse|disseram|diz|dizem|dito|declarou|declararam|declara|afirmou|afirmaram|afirma|afirmam|anunciou|anunciaram|anuncia|indicou|indicaram|indica|"
        + "explicou|explicaram|explica|assinalou|assegurou|asseguraram|garantiu|garantiram|garante|acrescentou|acrescentaram|informou|informaram|informa|"
        + "sublinhou|ressaltou|destacou|frisou|confirmou|confirmaram|confirma|reconheceu|reconheceram|admitiu|recordou|lembrou|escreveu|escreveram|respondeu|"
        + "prometeu|prometeram|advertiu|alertou|alertaram|sustenta|sustentou|contou|revelou|revelaram|considera|considerou|acredita|acreditam|acha|estima|estimam|"
        + "estimou|comunicou|comunicaram|relatou|relataram|reportou|insistiu|detalhou|avaliou|comentou|argumentou";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Sources = new PhraseTable<bool>()
            .With("segundo|de acordo com|conforme|na opinião de|na opinião do|nas palavras de|no dizer de|citando|para o|fontes de", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("nega|negam|negou|negaram|desmentiu|desmentiram|desmente|rejeitou|rejeitaram", SayerRole.Denies)
            .With("pediu|pediram|exigiu|exigiram|solicitou|reivindicou", SayerRole.Asks),
        HasNoCommaBeforeThat = true,
        Complementizers = Set("que se como quando onde quantos"),
        About = Set("de sobre do da"),
        Conjunctions = Set("mas porém embora pois contudo"),
        ForwardNegations = Set("sem"),
        Frames = new PhraseTable<FrameKind>()
            .With("se|desde que|caso|em caso de|teria|teriam|haveria|seria|seriam|poderia|poderiam|deveria|deveriam|imagine|imaginemos", FrameKind.Condition)
            .With("talvez|provavelmente|possivelmente|ao que parece|aparentemente|supostamente|alegadamente|parece|parecem|é possível que|pode ser que|duvida-se|"
                + "duvidoso|quiçá|não se sabe|ignora-se", FrameKind.Doubt)
            .With("falso|falsa|mentira|erroneamente|boato|mito|infundado|infundada", FrameKind.Falsity)
            .With("suspeito|suspeita|suspeitos|acusado|acusada|acusados|réu|investigado por|detido por|indiciado", FrameKind.Suspicion)
            .With("vai|vão|planeja|planejam|planeia|planeiam|prevê|preveem|previsto|prevista|pretende|pretendem|promete|deve|devem|quer|querem|projeta", FrameKind.Plan),
        FutureEndings = Parts("rá arão erão irão orão"),
        NoFutures = Set(
            "cará verão tubarão camarão casarão clarão barão varão caldeirão quarteirão mutirão ribeirão dinheirão chuveirão porão "
            + "corão feirão padeirão"),
        Lists = new()
        {
            [WordList.Future] = "será|serão|vai|vão|haverá|amanhã|previsto|prevê",
            [WordList.PlainFuture] = "será|serão|haverá",
            [WordList.Planned] = "vai|vão|será|serão|planeja|planeia|prevê|previsto|prevista|pretende|projeto|plano|promete|prometeu|deve|devem|quer|querem|amanhã|proposta|"
                + "propôs|decidiu|para|antes|até|vamos",
            [WordList.Alleged] = "supostamente|alegadamente|suposto|suposta|suspeito|acusado|segundo|rumor|rumores|boato|teria|talvez|afirma|afirmou|alega|alegou",
            [WordList.Supposed] = "se|teria|seria|poderia|quase",
            [WordList.Opinion] = "deve|deveria|é preciso|considera|acredita|acha|demais|melhor|pior|bom|mau|segundo|parece",
            [WordList.Absence] = "nenhum|nenhuma|sem|vazio|vazia|falta|não",
            [WordList.Ignorance] = "desconhecido|desconhecida|alguns|algumas|vários|ignora-se|não se sabe|indeterminado",
        },
    };
}
