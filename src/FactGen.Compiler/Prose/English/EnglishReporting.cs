namespace FactGen.Compiler.Prose.English;

/// <summary>How a word of saying governs what is said.</summary>
[Flags]
internal enum ReportingUse : byte
{
    /// <summary>It is no word of saying.</summary>
    None = 0,

    /// <summary>Everything that it governs is somebody's words: "said", "praised the plan".</summary>
    Any = 1,

    /// <summary>Only a clause or a quotation is: "wrote that", not "wrote a novel".</summary>
    Clause = 2,

    /// <summary>It addresses somebody, so that its passive passes words on too: "was told", "was asked".</summary>
    Addresses = 4,

    /// <summary>It is a noun as well, and that before anything but a clause: "claims", "comment".</summary>
    Noun = 8,

    /// <summary>It says something only with "that": "the allegation that".</summary>
    That = 16,

    /// <summary>It may precede its subject: "said Lind".</summary>
    Inverts = 32,

    /// <summary>A verb of doing as well, it is no saying if it governs an infinitive: "agreed to sail".</summary>
    NotToDo = 64,
}

/// <summary>The English words of saying, thinking and asking, in all their forms.</summary>
internal static class EnglishReporting
{
    private const ReportingUse Any = ReportingUse.Any;
    private const ReportingUse Clause = ReportingUse.Clause;
    private const ReportingUse Inverts = ReportingUse.Inverts;
    private const ReportingUse Addresses = ReportingUse.Addresses;
    private const ReportingUse That = ReportingUse.That;

    private static readonly HashSet<string> AlsoNouns = EnglishClauses.Set(
        "show shows find finds stress dispute disputes claim claims reply replies answer answers note notes report reports "
        + "estimate estimates promise promises call calls charge charges "
        + "question questions demand demands forecast forecasts praise blame vow vows pledge pledges warning saying calling ask "
        + "fear fears hope hopes doubt doubts want wants worry worries wonder wonders object hint hints "
        + "boast guess voice voices thought welcome mention writing attacks remark comment chide tout highlight "
        + "highlights blast blasts mock hail state states slam slams");

    private static readonly HashSet<string> Doing = EnglishClauses.Set(
        "determined discovered admit admits admitted admitting reply replied replies agree agrees agreed agreeing decide decided learned "
        + "threaten threatens threatened threatening respond responds responded add adds added adding continue continues continued "
        + "continuing");

    private const string OfNounsAlone =
        "statement statements allegation allegations accusation accusations announcement announcements suggestion suggestions assertion "
        + "assertions belief beliefs rumour rumours rumor rumors idea opinion opinions view insistence warnings argument arguments notion "
        + "contention complaint complaints prediction predictions speculation suspicion suspicions impression conviction acknowledgment "
        + "concern concerns tale tales theory theories hypothesis testimony admission assurance assurances "
        + "denial denials conclusion conclusions";

    private static readonly HashSet<string> NounsAlone = EnglishClauses.Set(OfNounsAlone);

    private static readonly Dictionary<string, ReportingUse> Uses = Read(
        (Any | Inverts, "say says said saying"),
        (Any | Addresses | Inverts, "tell tells told telling"),
        (Any | Addresses, "inform informs informed informing assure assures assured assuring urge urges urged urging warn warns warned"),
        (Any | Addresses, "warning"),
        (Any | Addresses, "advise advises advised advising remind reminds reminded reminding ask asks asked asking beg begs begged"),
        (Any | Addresses, "instruct instructed"),
        (Any, "stated stating stresses stressed stressing assert asserts asserted asserting insist insists insisted insisting"),
        (Any, "argue argues argued arguing contend contends contended contending allege alleges alleged alleging claim claims claimed"),
        (Any, "claiming"),
        (Any, "emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing underline underlines underlined"),
        (Any, "underlining"),
        (Any, "underscore underscores underscored underscoring reiterate reiterates reiterated reiterating repeated repeating stress"),
        (Any, "acknowledge acknowledges acknowledged acknowledging suggest suggests suggested suggesting believe believes believed"),
        (Any, "believing"),
        (Any, "mention mentions mentioned mentioning vow vows vowed vowing pledge pledges pledged pledging promise promises promised"),
        (Any, "promising"),
        (Any, "deny denies denied denying welcome welcomes welcomed welcoming opine opines opined predict predicts predicted predicting"),
        (Any, "complain complains complained complaining joked joking concede concedes conceded conceding proclaim proclaims proclaimed"),
        (Any, "proclaiming"),
        (Any, "testify testifies testified testifying describe describes described describing imply implies implied implying clarify"),
        (Any, "clarified"),
        (Any, "accuse accuses accused accusing criticise criticises criticised criticising criticize criticizes criticized criticizing"),
        (Any, "blame blames blamed blaming praise praises praised praising denounce denounces denounced denouncing"),
        (Any, "condemn condemns condemned condemning hail hails hailed hailing mock mocks mocked mocking decry decries decried decrying"),
        (Any, "slam slams slammed slamming blast blasts blasted blasting chide chides chided chiding rebuke rebuked rebukes lambasted"),
        (Any, "lambaste ripped ridiculed assail assails assailed remembers tweeted tweeting compared"),
        (Any, "propose proposes proposed proposing recommend recommends recommended recommending demand demands demanded demanding"),
        (Any, "think thinks thinking want wants wanted hope hopes hoped fear fears feared fearing doubt doubts doubted worry worries"),
        (Any, "worried wonder wonders"),
        (Any, "wondered wondering swear swears swore recount recounts recounted recounting tout touts touted lament laments lamented"),
        (Any, "lamenting bemoan bemoaned"),
        (Any, "refute refutes refuted quip quips quipped express expresses expressed expressing voice voices voiced voicing hint hints"),
        (Any, "hinted hinting"),
        (Any, "forecast forecasts liken likens likened announce announces announced announcing confirm confirms confirmed confirming"),
        (Any, "explain explains explained explaining discussed discusses discussing highlight highlights highlighted highlighting"),
        (Any, "railed"),
        (Any | Inverts, "note notes noted noting recall recalls recalled recalling"),
        (Clause | Inverts, "write writes wrote written writing add adds added adding continue continues continued continuing"),
        (Clause | Inverts, "conclude concludes concluded concluding report reports reported reporting answer answers answered answering"),
        (Clause | Inverts, "reply replies replied replying respond responds responded responding declare declares declared declaring"),
        (Clause | Inverts, "remarked remarking commented commenting observed observing tweeted tweeting posted exclaimed chanting"),
        (Clause | Inverts, "chanted cried shouted"),
        (Clause, "admit admits admitted admitting estimate estimates estimated estimating agree agrees agreed agreeing questioned"),
        (Clause, "questioning questions question"),
        (Clause, "call calls called calling thought convinced learned decide decided guess guesses guessed speculated speculates"),
        (Clause, "maintain maintains maintained"),
        (Clause, "found showed shown indicate indicates indicated indicating demonstrate demonstrates demonstrated"),
        (Clause, "determine determines determined discover discovers discovered"),
        (Clause, "boast boasts boasted boasting threaten threatens threatened threatening maintaining quoted quoting cited citing"),
        (Clause, "labeled labelled dubbed branded attacked attacking attacks dismissed dismiss dismisses dispute disputes disputed disputing"),
        (That, "reveal reveals revealed revealing state states charge charges charged hear heard feel feels felt understand understood"),
        (That, "expect expects expected expecting show shows find finds object"),
        (That, OfNounsAlone),
        (That, "comment comments remark remarks tweet tweets"));

    /// <summary>The words that begin phrases of saying, in addition to those that are sayings by themselves.</summary>
    private static readonly string[] OfPhrases =
    [
        "according", "in", "pointed", "points", "point", "pointing", "spoke", "speaks", "speaking", "spoken", "talked", "talks", "talking",
        "ripped", "rips", "tore", "issued", "published", "pushed", "pushes", "push", "pushing", "referring", "referred", "refers", "made", "makes",
    ];

    /// <summary>The words that a saying may begin with.</summary>
    public static IEnumerable<string> Beginnings => Uses.Keys.Concat(OfPhrases);

    /// <summary>Whether a word of saying is a noun and nothing else: "allegation".</summary>
    public static bool IsNounAlone(string word) => NounsAlone.Contains(word);

    /// <summary>How a word governs what is said.</summary>
    public static ReportingUse UseOf(string word) => Uses.TryGetValue(word, out var use) ? use : ReportingUse.None;

    private static Dictionary<string, ReportingUse> Read(params (ReportingUse Use, string Words)[] lists)
    {
        var uses = new Dictionary<string, ReportingUse>(StringComparer.Ordinal);
        foreach (var (use, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                uses[word] = use
                    | (uses.TryGetValue(word, out var other) ? other : ReportingUse.None)
                    | (AlsoNouns.Contains(word) ? ReportingUse.Noun : ReportingUse.None)
                    | (Doing.Contains(word) ? ReportingUse.NotToDo : ReportingUse.None);
            }
        }

        return uses;
    }
}
