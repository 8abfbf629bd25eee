namespace FactGen.Compiler.Prose.English;

/// <summary>The English words that show the modality of a sentence. They are looked for only if a claim has that modality.</summary>
internal static class EnglishModalities
{
    private static readonly Dictionary<WordList, PhraseList> Lists = new()
    {
        [WordList.PlainFuture] = Of("will shall won't i'll you'll he'll she'll it'll we'll they'll", "will be|shall be"),
        [WordList.Planned] = Of(
            "would should must i'll you'll he'll she'll it'll we'll they'll upcoming forthcoming tomorrow tonight future imminent "
            + "prospective plan plans planned planning scheme schedule schedules scheduled slated intend intends intended intending "
            + "intention intentions aim aims aimed aiming goal goals target targets hope hopes hoped hoping want wants wanted wanting "
            + "wish wishes wished expect expects expected expecting forecast forecasts predict predicts predicted "
            + "propose proposes proposed proposing proposal proposals promise promises promised promising pledge pledges pledged "
            + "pledging vow vows vowed commit commits committed commitment commitments initiative initiatives prepare prepares "
            + "prepared preparing preparations poised task tasked ordered instruct instructs instructed instruction instructions "
            + "mandate mandated directive urge urges urged demand demands demanded request requests requested invite invites invited "
            + "decide decides decided decision agree agrees agreed undertake undertakes undertook offer offers offered threaten "
            + "threatens threatened appointed elect nominated designate authorise authorised authorize authorized approve approved "
            + "begins starts opens closes ends meets arrives leaves returns expires departs resumes",
            "is to|are to|was to|were to|has to|have to|going to|no later than|not later than|at the latest|by the end of|later this|"
            + "next week|next month|next year|in the next|coming days|coming weeks|coming months|coming year|coming years|"
            + "call for|calls for|called for|calling for|calls on|called on|about to|set to|ahead of|in order to|so as to|need to|"
            + "needs to|looking to|seek to|seeks to|sought to|seeking to|yet to"),
        [WordList.Alleged] = Of(
            "allege alleges alleged alleging allegedly allegation allegations accuse accuses accused accusing accusation accusations "
            + "accuser suspect suspects suspected suspecting suspicion suspicions suspicious charge charges charged indict indicted "
            + "indictment claim claims claimed claiming reportedly supposedly purportedly purported supposed reputedly reputed rumour "
            + "rumours rumoured rumor rumors rumored speculate speculated speculation hearsay gossip insinuate insinuated "
            + "insinuation blame blames blamed implicate implicated unconfirmed unverified unproven unproved disputed contested could "
            + "possibly perhaps probably likely apparently seemingly seems seem seemed appears appear appeared thought believed "
            + "presumed assumed feared presumably theory hypothesis arrested arrest detained investigated investigation "
            + "investigators prosecuted prosecution prosecutor prosecutors trial lawsuit sued sues suing complaint complained "
            + "plaintiff plaintiffs defendant testified testimony witness witnesses contend contends contended assert asserts "
            + "asserted insist insists insisted maintains maintained argue argues argued",
            "according to|said to|it is said|it was said|was reported|were reported|is reported|are reported|linked to|linked with|"
            + "tied to|wanted for|wanted over|as one hears"),
        [WordList.Supposed] = Of(
            "if unless would could might should wouldn't couldn't i'd he'd she'd we'd they'd otherwise without provided suppose "
            + "supposing assuming assume imagine imagined hypothetical hypothetically wish wished lest whether",
            "or else|but for|had it|had the|had he|had she|had they|were it|were the|were to|as if|as though|what if|in theory"),
        [WordList.Opinion] = Of(
            "should ought must shouldn't think thinks thought believe believes believed belief feel feels felt consider considers "
            + "considered regard regards regarded deem deems deemed view views viewed opinion opinions judge judges judged judgment "
            + "judgement seem seems seemed appear appears appeared suggest suggests suggested arguably perhaps probably surely "
            + "certainly clearly obviously undoubtedly doubtless hopefully frankly honestly hope hopes hoped fear fears feared wish "
            + "wishes want wants welcome welcomes welcomed praise praises praised applaud applauds applauded criticise criticises "
            + "criticised criticize criticizes criticized condemn condemns condemned deplore deplored regret regrets regretted "
            + "admire admired love loves hate hates prefer prefers preferred recommend recommends recommended doubt doubts good "
            + "better best bad worse worst great greatest excellent superb terrible awful horrible dreadful wonderful marvellous "
            + "beautiful beautifully ugly lovely charming boring interesting fascinating remarkable impressive striking outstanding "
            + "brilliant perfect poor weak important essential vital crucial necessary unnecessary needless significant decisive "
            + "successful unsuccessful success failure disastrous catastrophe tragedy tragic scandal shame shameful disgrace "
            + "disgraceful wrong unfair unjust wise unwise foolish stupid absurd ridiculous silly reasonable unreasonable acceptable "
            + "unacceptable regrettable unfortunate unfortunately fortunate fortunately sadly luckily heroic masterpiece too enough "
            + "very extremely overly excessively easy easily difficult likely unlikely promising disappointing disappointed "
            + "surprising surprisingly worth worthy deserve deserves deserved need needs needed favourite favorite",
            "in my view|in his view|in her view|in our view|in their view|of the opinion|looks like|looks as if"),
        [WordList.Absence] = Of(
            "without empty vacant zero nil absent absence lack lacks lacked lacking missing exempt spared unopposed unhurt unharmed "
            + "uninjured unscathed unarmed unmarried childless landlocked uninhabited stateless extinct unanimous unanimously "
            + "uncontested unpaid devoid bare deserted",
            "free of|free from|rid of|as yet"),
        [WordList.LeavingOut] = Of(
            "excluded excludes excluding exclusion exclusions exempt exempted exemption exemptions omitted omission omissions absent absence "
            + "absentees except exception exceptions excepted",
            "left out|leaves out"),
        [WordList.DeniedBehind] = Of(
            "",
            string.Join("|", "he she they it".Split(' ').SelectMany(who =>
                "denied denies deny disputed disputes rejected".Split(' ').Select(verb => $"which {who} {verb}")))
            + "|a charge he denied|a charge she denied|a charge they denied|a claim he denied|a claim she denied|a claim they denied"),
        [WordList.Ignorance] = Of(
            "unknown unnamed unidentified undisclosed unclear uncertain unspecified unexplained unsolved unresolved unreported "
            + "unconfirmed uncounted untold anonymous anonymously mystery mysterious mysteriously secret secretly confidential "
            + "classified withheld undecided unsure undetermined undated unrecorded disputed missing lost untraced unaccounted some "
            + "several certain many few numerous various countless dozens scores hundreds thousands millions somebody someone "
            + "something somewhere somehow sometime whoever whatever whether who which what when where how why number amount "
            + "determine determined determining ascertain ascertained clarify clarified investigate investigated investigating "
            + "investigation investigations examined counting pending awaited identify identified establish established",
            "a share|a part|a portion|a sum|an amount|a number|a quantity|a day|a date|a time|a place|a reason|a man|a woman|"
            + "a person|a driver|a gunman|yet to|to be announced|to be decided|to be named|to be confirmed|in question|"
            + "remains to|open question|at large"),
    };

    /// <summary>The words that any phrase of the lists begins with.</summary>
    public static IEnumerable<string> Beginnings => Lists.Values.SelectMany(list => list.Beginnings);

    /// <summary>The words of one list.</summary>
    public static PhraseList WordsOf(WordList list) => Lists[list];

    private static PhraseList Of(string words, string phrases) =>
        new(WordUse.Modality, [.. words.Split([' '], StringSplitOptions.RemoveEmptyEntries), .. phrases.Split('|')]);
}
