using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Italian;

/// <summary>The words of saying, doubt, condition and plan of Italian.</summary>
internal static class ItalianClauses
{
    private const string Saying =
        "ha detto|hanno detto|disse|dissero|dice|dicono|detto|ha dichiarato|hanno dichiarato|dichiarò|dichiara|dichiarano|ha affermato|hanno affermato|affermò|"
        + "afferma|affermano|ha annunciato|hanno annunciato|annunciò|annuncia|ha indicato|indica|ha precisato|precisa|ha spiegato|hanno spiegato|spiegò|spiega|"
        + "ha assicurato|assicura|ha aggiunto|aggiunge|aggiunse|ha riferito|hanno riferito|riferì|riferisce|riferiscono|ha sottolineato|sottolinea|"
        + "ha confermato|hanno confermato|confermò|conferma|confermato|ha ammesso|ammette|ha ricordato|ricorda|ha scritto|hanno scritto|scrisse|scrive|scrivono|ha risposto|"
        + "risponde|ha promesso|promette|ha avvertito|avverte|sostiene|sostengono|ha sostenuto|ha raccontato|racconta|ha rivelato|rivela|ritiene|ritengono|"
        + "crede|credono|pensa|stima|stimano|ha comunicato|comunica|ha segnalato|segnala|ha commentato|commenta|secondo cui";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Sources = new PhraseTable<bool>()
            .With("secondo|stando a|stando al|a detta di|a dire di|a giudizio di|a parere di|nelle parole di|citando|per bocca di|fonti di", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("nega|negano|negò|ha negato|hanno negato|smentisce|ha smentito|hanno smentito|ha respinto|respinge", SayerRole.Denies)
            .With("ha chiesto|hanno chiesto|chiede|chiedono|ha preteso", SayerRole.Asks),
        HasNoCommaBeforeThat = true,
        Complementizers = Set("che ch' se come quando dove quanti perché"),
        About = Set("di del della dell' su sul"),
        Conjunctions = Set("ma però mentre perché anche"),
        ForwardNegations = Set("senza"),
        Frames = new PhraseTable<FrameKind>()
            .With("se|purché|qualora|nel caso|a condizione|avrebbe|avrebbero|sarebbe|sarebbero|potrebbe|potrebbero|dovrebbe|dovrebbero|immaginate|immaginiamo", FrameKind.Condition)
            .With("forse|probabilmente|possibilmente|a quanto pare|apparentemente|presumibilmente|sembra|sembrano|pare|è possibile che|può darsi|non si sa|"
                + "è dubbio|presunto|presunta", FrameKind.Doubt)
            .With("falso|falsa|menzogna|erroneamente|a torto|bufala|mito|infondato|infondata", FrameKind.Falsity)
            .With("sospettato|sospettata|sospettati|accusato|accusata|accusati|imputato|imputata|indagato|indagata|indagati", FrameKind.Suspicion)
            .With("prevede|prevedono|previsto|prevista|intende|intendono|promette|deve|devono|vuole|vogliono|progetta|pianifica|sta per", FrameKind.Plan),
        FutureEndings = Parts("rà ranno"),
        NoFutures = Set("tiranno"),
        Lists = new()
        {
            [WordList.Future] = "sarà|saranno|avrà|avranno|domani|previsto|prevede|sta per",
            [WordList.PlainFuture] = "sarà|saranno|avrà|avranno",
            [WordList.Planned] = "sarà|saranno|prevede|previsto|prevista|intende|progetto|piano|promette|ha promesso|deve|devono|vuole|vogliono|domani|proposta|ha proposto|"
                + "ha deciso|per|prima|entro|ricostruiremo|faremo",
            [WordList.Alleged] = "presunto|presunta|presumibilmente|sospettato|accusato|secondo|voce|voci|avrebbe|avrebbero|forse|afferma|sostiene|sarebbe",
            [WordList.Supposed] = "se|avrebbe|sarebbe|potrebbe|quasi|altrimenti",
            [WordList.Opinion] = "deve|dovrebbe|bisogna|ritiene|crede|pensa|troppo|migliore|peggiore|buono|cattivo|secondo|sembra",
            [WordList.Absence] = "nessun|nessuno|nessuna|senza|vuoto|vuota|manca|non",
            [WordList.Ignorance] = "sconosciuto|sconosciuta|ignoto|ignota|alcuni|alcune|diversi|si ignora|indeterminato|anonimo",
        },
    };
}
