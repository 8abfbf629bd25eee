using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Spanish;

/// <summary>The words of saying, doubt, condition and plan of Spanish.</summary>
internal static class SpanishClauses
{
    private const string Saying =
        "dijo|dijeron|dice|dicen|dicho|declaró|declararon|declara|afirmó|afirmaron|afirma|afirman|anunció|anunciaron|anuncia|indicó|indicaron|indica|precisó|precisaron|"
        + "explicó|explicaron|explica|señaló|señalaron|señala|aseguró|aseguraron|asegura|añadió|agregó|informó|informaron|informa|manifestó|manifestaron|subrayó|"
        + "confirmó|confirmaron|confirma|reconoció|reconocieron|recordó|escribió|respondió|prometió|prometieron|advirtió|advirtieron|sostiene|sostuvo|"
        + "contó|reveló|considera|cree|creen|opina|estima|estiman|estimó|comunicó|comunicaron|reportó|reportaron|insistió|detalló|apuntó|admitió";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Sources = new PhraseTable<bool>().With("según|de acuerdo con|a juicio de|en opinión de|en palabras de|de fuentes|citando a|conforme a", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("niega|niegan|negó|negaron|desmintió|desmintieron|desmiente|rechazó|rechazaron", SayerRole.Denies)
            .With("pidió|pidieron|exigió|exigieron|solicitó", SayerRole.Asks),
        HasNoCommaBeforeThat = true,
        Complementizers = Set("que si cómo cuándo dónde cuántos"),
        About = Set("de sobre"),
        Conjunctions = Set("pero sino aunque pues"),
        ForwardNegations = Set("sin"),
        Frames = new PhraseTable<FrameKind>()
            .With("si|siempre que|en caso de|a condición|habría|habrían|sería|serían|podría|podrían|debería|deberían", FrameKind.Condition)
            .With("quizá|quizás|tal vez|probablemente|posiblemente|al parecer|aparentemente|supuestamente|parece|parecen|presuntamente|es posible que|puede que|dudoso|se ignora si", FrameKind.Doubt)
            .With("falso|falsa|mentira|erróneamente|bulo|mito|infundado", FrameKind.Falsity)
            .With("sospechoso|sospechosa|acusado|acusada|acusados|imputado|imputada|presunto|presunta|presuntos|detenido por", FrameKind.Suspicion)
            .With("va a|van a|planea|planean|prevé|prevén|previsto|prevista|pretende|pretenden|promete|debe|deben|quiere|quieren|proyecta|piensa", FrameKind.Plan),
        FutureEndings = Parts("rá rán"),
        NoFutures = Set("refrán alacrán catamarán azafrán corán charrán"),
        Lists = new()
        {
            [WordList.Future] = "será|serán|va a|van a|habrá|mañana|previsto|prevé",
            [WordList.PlainFuture] = "será|serán|habrá",
            [WordList.Planned] = "va a|van a|será|serán|planea|planean|prevé|previsto|pretende|proyecto|plan|promete|prometió|debe|deben|quiere|quieren|mañana|propuesta|"
                + "propuso|decidió|para|antes",
            [WordList.Alleged] = "supuestamente|presuntamente|presunto|presunta|sospechoso|acusado|según|rumor|rumores|habría|quizá|afirma|afirmó",
            [WordList.Supposed] = "si|habría|sería|podría|casi",
            [WordList.Opinion] = "debe|debería|hay que|considera|cree|opina|demasiado|mejor|peor|bueno|malo|según|parece",
            [WordList.Absence] = "ningún|ninguna|sin|vacío|falta|no",
            [WordList.Ignorance] = "desconocido|desconocida|algunos|algunas|varios|se ignora|se desconoce|indeterminado",
        },
    };
}
