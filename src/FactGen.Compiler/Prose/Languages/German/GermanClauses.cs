using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.German;

/// <summary>The words of saying, doubt, condition and plan of German.</summary>
internal static class GermanClauses
{
    private const string Saying =
        "sagt|sagte|sagten|sagen|gesagt|erklärt|erklärte|erklärten|erklären|berichtet|berichtete|berichteten|berichten|meldet|meldete|meldeten|melden|"
        + "teilte|teilten|mitgeteilt|betont|betonte|betonten|betonen|behauptet|behauptete|behaupteten|behaupten|versichert|versicherte|versicherten|verkündete|"
        + "verkündeten|kündigte|kündigten|angekündigt|kritisiert|kritisierte|warnt|warnte|warnten|ergänzte|fügte|schrieb|schreibt|schrieben|schreiben|"
        + "äußerte|äußerten|meint|meinte|meinten|glaubt|glaubte|hält|räumte|bestätigt|bestätigte|bestätigten|bestätigen|erzählt|erzählte|erzählten|rief|antwortete|"
        + "fragte|schätzt|schätzte|schätzen|vermutet|vermutete|versprach|versprachen|verspricht|gab|gaben|heißt|hieß|zitiert|zitierte|sprach|sprachen|spricht";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        Sources = new PhraseTable<bool>().With(
            "laut|nach angaben|nach angaben von|nach angaben des|nach angaben der|nach worten|nach den worten|nach auskunft|nach ansicht|nach meinung|nach auffassung|"
            + "nach darstellung|nach einschätzung|nach schätzungen|nach schätzung|nach informationen|nach eigenen angaben|eigenen angaben zufolge|nach berichten|"
            + "unter berufung auf|gemäß", true),
        SourcesBehind = new PhraseTable<bool>().With("zufolge", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("bestreitet|bestreiten|bestritt|bestritten|dementiert|dementieren|dementierte|dementierten|leugnet|leugnete", SayerRole.Denies)
            .With("fordert|forderte|forderten|bat|baten|verlangt|verlangte", SayerRole.Asks),
        Complementizers = Set("dass ob wie warum wann wo wer was weshalb wieso"),
        SaysWithoutComplementizer = true,
        About = Set("von über"),
        Conjunctions = Set("aber sondern doch jedoch denn obwohl weil während"),
        InNames = Set("von der des dem den die vom und zu zum zur für im in am an"),
        ForwardNegations = Set("ohne statt anstatt"),
        Frames = new PhraseTable<FrameKind>()
            .With("wenn|falls|sofern|vorausgesetzt|würde|würden|hätte|hätten|wäre|wären", FrameKind.Condition)
            .With("vielleicht|möglicherweise|wahrscheinlich|vermutlich|offenbar|anscheinend|angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher|könnte|könnten|"
                + "dürfte|dürften|womöglich|eventuell|wohl|scheint|scheinen|scheinbar|soll angeblich|gerücht|gerüchte|zweifelhaft|fraglich", FrameKind.Doubt)
            .With("falsch|unwahr|fälschlich|fälschlicherweise|irrtümlich|falschmeldung|lüge|erfunden|mythos", FrameKind.Falsity)
            .With("verdächtigt|verdächtigen|verdächtigte|tatverdächtig|tatverdächtige|beschuldigt|beschuldigte|angeklagt|vorgeworfen|wirft vor|unter verdacht", FrameKind.Suspicion)
            .With("will|wollen|wollte|wollten|soll|sollen|sollte|sollten|plant|planen|geplant|beabsichtigt|vorgesehen|kündigt an|hat vor|möchte|möchten|muss|müssen", FrameKind.Plan),
        Decisions = Set("beschließt beschließen beschloss beschlossen entschied entschieden entscheidet vereinbarte vereinbarten plante planten"),
        InfinitiveMark = "zu",
        Lists = new()
        {
            [WordList.Future] = "wird|werden|soll|sollen|will|wollen|morgen|übermorgen|geplant",
            [WordList.PlainFuture] = "wird|werden",
            [WordList.Planned] = "wird|werden|will|wollen|soll|sollen|sollte|sollten|plant|planen|geplant|plan|pläne|beabsichtigt|vorgesehen|möchte|muss|müssen|morgen|"
                + "vorschlag|schlägt vor|beschloss|beschlossen|angekündigt|kündigte an|versprach|bauen|um",
            [WordList.Alleged] = "angeblich|mutmaßlich|vermutlich|soll|sollen|gerücht|gerüchte|behauptet|behauptete|könnte|möglicherweise|verdächtigt|beschuldigt|laut",
            [WordList.Supposed] = "würde|würden|hätte|hätten|wäre|wären|wenn|sonst|andernfalls|beinahe",
            [WordList.Opinion] = "soll|sollte|sollten|muss|müsse|müssen|meint|meinte|glaubt|hält|findet|gut|schlecht|großartig|zu|besten|schlimmsten|leider",
            [WordList.Absence] = "kein|keine|keinen|ohne|leer|fehlt|fehlen|fehlte",
            [WordList.Ignorance] = "unbekannt|unklar|einige|mehrere|wird ermittelt|ungenannt|ungenannte",
        },
    };
}
