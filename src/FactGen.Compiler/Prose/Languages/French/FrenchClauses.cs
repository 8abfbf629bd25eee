using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.French;

/// <summary>The words of saying, doubt, condition and plan of French.</summary>
internal static class FrenchClauses
{
    private const string Saying =
        "dit|disent|disait|déclare|déclarent|déclaré|affirme|affirment|affirmé|affirmait|annonce|annoncent|annoncé|indique|indiquent|indiqué|précise|précisent|précisé|"
        + "explique|expliquent|expliqué|estime|estiment|estimé|assure|assurent|assuré|ajoute|ajouté|rapporte|rapportent|rapporté|souligne|soulignent|souligné|"
        + "confirme|confirment|confirmé|reconnaît|reconnu|rappelle|rappelé|écrit|écrivent|répond|répondu|promet|promis|prévient|prévenu|soutient|soutenu|"
        + "prétend|prétendent|prétendu|raconte|raconté|révèle|révélé|pense|pensent|croit|juge|signale|signalé|s'est félicité|lance|lancé";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Sources = new PhraseTable<bool>().With("selon|d'après|à en croire|au dire de|aux dires de|de source|de sources|citant|pour sa part selon|de l'avis de", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("dément|démentent|démenti|nie|nient|nié|conteste|contesté", SayerRole.Denies)
            .With("demande|demandé|réclame|réclamé|exige|exigé", SayerRole.Asks),
        HasNoCommaBeforeThat = true,
        Complementizers = Set("que qu' si comment pourquoi quand où"),
        About = Set("de d' du des"),
        Conjunctions = Set("mais car tandis alors"),
        ForwardNegations = Set("sans"),
        Frames = new PhraseTable<FrameKind>()
            .With("si|s'il|s'ils|à condition|pourvu|au cas où|aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient", FrameKind.Condition)
            .With("peut-être|probablement|sans doute|vraisemblablement|apparemment|semble|semblent|paraît|possible que|il se peut|éventuellement|douteux|on ignore si", FrameKind.Doubt)
            .With("faux|fausse|mensonge|infondé|infondée|à tort|par erreur|rumeur infondée|mythe", FrameKind.Falsity)
            .With("soupçonné|soupçonnée|soupçonnés|accusé|accusée|accusés|présumé|présumée|suspecté|suspectée|mis en examen|mise en examen", FrameKind.Suspicion)
            .With("va|vont|prévoit|prévoient|prévu|prévue|compte|comptent|envisage|envisagent|promet de|doit|doivent|veut|veulent|souhaite|projette", FrameKind.Plan),
        FutureVerbs = Set(
            "pourra pourront verra verront enverra enverront mourra mourront courra courront parcourra acquerra saura sauront "
            + "aurons serons ferons ouvrirons construirons"),
        FutureEndings = Parts(
            "era eront ira iront dra dront ttra ttront evra evront vivra vivront suivra suivront lura luront aîtra aîtront ompra ompront "
            + "courra courront verra verront"),
        NoFutures = Set(
            "era opera cholera caldera riviera habanera bandera tira retira attira étira inspira respira expira soupira aspira "
            + "transpira conspira admira mira vira chavira déchira désira empira cira éclaira flaira délira lira harira hégira "
            + "engendra encadra cadra poudra saupoudra effondra toundra tundra hydra cathedra"),
        Lists = new()
        {
            [WordList.Future] = "va|vont|sera|seront|aura|auront|demain|prévu|prévoit",
            [WordList.PlainFuture] = "sera|seront|aura|auront",
            [WordList.Planned] = "va|vont|sera|seront|prévoit|prévoient|prévu|prévue|compte|envisage|projet|plan|promet|doit|doivent|veut|veulent|demain|proposition|propose|"
                + "décidé|pour|souhaite|avant",
            [WordList.Alleged] = "aurait|auraient|présumé|présumée|soupçonné|accusé|prétend|affirme|selon|rumeur|rumeurs|peut-être|probablement|serait",
            [WordList.Supposed] = "si|aurait|serait|pourrait|sinon|faillit|presque",
            [WordList.Opinion] = "doit|devrait|faut|estime|pense|juge|trop|meilleur|pire|bon|mauvais|selon|semble",
            [WordList.Absence] = "aucun|aucune|sans|vide|manque|pas",
            [WordList.Ignorance] = "inconnu|inconnue|certains|plusieurs|on ignore|indéterminé|anonyme",
        },
    };
}
