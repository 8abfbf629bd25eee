using static FactGen.Compiler.Prose.FrameKind;

namespace FactGen.Compiler.Prose.English;

/// <summary>What words of a frame reach in their sentence.</summary>
internal enum FrameReach
{
    /// <summary>The clause around them.</summary>
    Clause,

    /// <summary>The same, behind a form of "be": "is thought to".</summary>
    Passive,

    /// <summary>What follows them, up to the end of the clause.</summary>
    Following,

    /// <summary>What follows them if "that" or "whether" does.</summary>
    That,

    /// <summary>
    /// What follows them if they are verbs with something that can be true for an object: "denied the report", "dismissed claims".
    /// </summary>
    Object,

    /// <summary>
    /// The clause before them, behind a verb like "is" or "proved"; or what follows, if "that" does: "The story was false".
    /// </summary>
    Predicate,

    /// <summary>The condition and the clause that depends on it.</summary>
    Condition,

    /// <summary>The noun that follows them.</summary>
    Noun,

    /// <summary>What somebody behind them is to do: "wanted the yard to build it".</summary>
    Infinitive,

    /// <summary>The list that follows them, behind a noun of a plan: "proposals, including a bridge and a tunnel".</summary>
    List,

    /// <summary>The whole sentence, if they open a clause: "In the novel,".</summary>
    Opening,

    /// <summary>What they are compared with and are not: the riot of "more a feast than a riot".</summary>
    Compared,

    /// <summary>The sentence behind a colon: "False: …".</summary>
    Label,

    /// <summary>The sentence before: "Correction: …".</summary>
    SentenceBefore,

    /// <summary>What stands before a question mark.</summary>
    Question,
}

/// <summary>Words of a frame.</summary>
/// <param name="Words">The words in small letters.</param>
/// <param name="Kind">What the sentence does with what they reach.</param>
/// <param name="Reach">What they reach.</param>
internal sealed record EnglishFrameCue(string[] Words, FrameKind Kind, FrameReach Reach);

/// <summary>The English words by which a sentence does not assert what it says.</summary>
internal static class EnglishFrameWords
{
    private static readonly Dictionary<string, EnglishFrameCue[]> ByFirst = Read(
    [
        .. Of(
            Condition,
            FrameReach.Condition,
            "if|unless|provided that|providing that|assuming|supposing|on condition that|on the condition that|had|should|"
            + "were"),
        .. Of(Condition, FrameReach.Clause, "could have|would have|could've|would've|should have|should've|ought to have"),
        .. Of(Condition, FrameReach.Following, "whether|lest|as if|as though|in case|in the event"),
        .. Of(Falsity, FrameReach.Clause, "unlikely to|mistakenly|wrongly|falsely|erroneously|incorrectly|seldom|rarely|hardly ever"),
        .. Of(Falsity, FrameReach.Passive, "excluded from|exempt from|exempted from|omitted from|left out of|absent from"),
        .. Of(
            Falsity,
            FrameReach.Following,
            "all but|came close to|comes close to|came near to|no truth in|no truth to|no evidence of|no proof of|"
            + "no sign of"),
        .. Of(
            Falsity,
            FrameReach.Following,
            "pretend|pretends|pretended|pretending|make believe|made believe|absence of proof|absence of evidence"),
        .. Of(
            Falsity,
            FrameReach.Following,
            "lack of proof|lack of evidence|possibility of|risk of|danger of|fears of|fear of|rumours of|rumors of"),
        .. Of(Falsity, FrameReach.Following, "too small to|too few to|too late to|too weak to"),
        .. Of(Falsity, FrameReach.Following, "other than|unlike"),
        .. Of(
            Falsity,
            FrameReach.Compared,
            "more a|more an|more of a|more of an|more like a|more like an|less of a|less of an"),
        .. Of(
            Falsity,
            FrameReach.That,
            "not so|not true|not clear|not certain|not sure|not proven|not known|not the case|no truth|"
            + "no evidence|no proof|no sign|no indication"),
        .. Of(
            Falsity,
            FrameReach.That,
            "little evidence|little proof|far from clear|far from certain|far from true|far from proven|lie|fallacy|"
            + "misconception|illusion|delusion"),
        .. Of(Falsity, FrameReach.That, "impossible|inconceivable|unthinkable|improbable|unlikely"),
        .. Of(
            Falsity,
            FrameReach.Object,
            "deny|denies|denied|denying|refute|refutes|refuted|refuting|debunk|debunks|debunked|debunking|disprove"),
        .. Of(
            Falsity,
            FrameReach.Object,
            "disproves|disproved|disproving|rebut|rebuts|rebutted|dispel|dispels|dispelled|dispute|disputes|disputed"),
        .. Of(
            Falsity,
            FrameReach.Object,
            "disputing|dismiss|dismisses|dismissed|dismissing|reject|rejects|rejected|rejecting|contradict|contradicts|"
            + "contradicted"),
        .. Of(
            Falsity,
            FrameReach.Predicate,
            "false|untrue|wrong|incorrect|inaccurate|unfounded|baseless|groundless|fabricated|invented|fake|bogus"),
        .. Of(
            Falsity,
            FrameReach.Predicate,
            "a hoax|a myth|a lie|a fabrication|a fiction|a fake|an error|a mistake|a rumour|a rumor|fiction|a joke"),
        .. Of(
            Falsity,
            FrameReach.Predicate,
            "not true|not so|not correct|refuted|debunked|disproved|disproven|retracted|denied|unproven|unproved|disputed"),
        .. Of(
            Falsity,
            FrameReach.Label,
            "false|fake|myth|hoax|rumour|rumours|rumor|rumors|claim|debunked|misinformation|untrue|fiction|lie|satire|"
            + "unconfirmed"),
        .. Of(Falsity, FrameReach.SentenceBefore, "correction|verdict|ruling|rating"),
        .. Of(
            Doubt,
            FrameReach.Clause,
            "perhaps|probably|possibly|maybe|apparently|allegedly|supposedly|reportedly|seemingly|presumably|purportedly"),
        .. Of(
            Doubt,
            FrameReach.Clause,
            "as one hears|as we hear|as they say|as people say|so they say|so it is said|as is said|as it is said|as rumour has it|"
            + "as rumor has it|as the story goes|as legend has it"),
        .. Of(
            Doubt,
            FrameReach.Clause,
            "ostensibly|conceivably|in theory|in all likelihood|might|may|must have|likely|rumour has it|rumor has it"),
        .. Of(Doubt, FrameReach.Clause, "appear to|appears to|appeared to|appear that|appears that|appeared that|appears as if|it appears"),
        .. Of(Doubt, FrameReach.Clause, "seem to|seems to|seemed to|seem that|seems that|seemed that|it seems|it seemed|seems as if"),
        .. Of(
            Doubt,
            FrameReach.Clause,
            "looks like|looks as if|seems like|by one estimate|by some estimates|by one account|by some accounts|"
            + "by most estimates"),
        .. Of(
            Doubt,
            FrameReach.Passive,
            "thought to|believed to|said to|reported to|supposed to|alleged to|rumoured to|rumored to|understood to|"
            + "presumed to"),
        .. Of(
            Doubt,
            FrameReach.Passive,
            "suspected to|suspected of|claimed to|assumed to|feared to|feared dead|feared drowned|accused of|held to|"
            + "seen as"),
        .. Of(
            Doubt,
            FrameReach.Passive,
            "thought behind|believed behind|believed that|thought that|assumed that|presumed|unclear|uncertain"),
        .. Of(
            Doubt,
            FrameReach.That,
            "reasonable to assume|fair to assume|safe to assume|reasonable to suppose|reasonable to think|reasonable to believe"),
        .. Of(
            Doubt,
            FrameReach.That,
            "unproven|unproved|doubtful|questionable|unclear|uncertain|unconfirmed|fear|fears|feared|rumour|"
            + "rumours|rumor|rumors|speculation"),
        .. Of(
            Doubt,
            FrameReach.That,
            "suspicion|suspicions|possibility|risk|danger|chance|chances|likelihood|probability|theory|hypothesis|possible|"
            + "probable"),
        .. Of(
            Doubt,
            FrameReach.That,
            "conceivable|plausible|suspect|suspects|suspected|guess|guesses|guessed|doubt|doubts|doubted|assumption|hope|"
            + "hopes|hoped"),
        .. Of(Doubt, FrameReach.Following, "allegations of|accusations of"),
        .. Of(Doubt, FrameReach.Noun, "alleged|suspected|supposed|purported|presumed|unconfirmed|unverified|rumoured|rumored"),
        .. Of(FrameKind.Question, FrameReach.Question, "?"),
        .. Of(
            Fiction,
            FrameReach.Opening,
            InA(
                "novel|film|movie|play|legend|fairy tale|tale|drill|scenario|simulation|game|comic|thriller|sitcom|"
                + "screenplay|parody|dream")),
        .. Of(
            Fiction,
            FrameReach.Opening,
            "imagine|suppose|let us suppose|let us imagine|let us assume|what if|hypothetically|legend has it|"
            + "the story goes"),
        .. Of(
            Fiction,
            FrameReach.Opening,
            "according to legend|according to myth|according to folklore|according to the novel|according to the legend"),
        .. Of(Fiction, FrameReach.Noun, "fictional|fictitious|hypothetical|imaginary|mythical"),
        .. Of(
            Suspicion,
            FrameReach.Following,
            "allege|alleges|alleged|alleging|allegation|allegations|accuse|accuses|accused|accusing|accusation|accusations"),
        .. Of(
            Suspicion,
            FrameReach.Following,
            "suspect|suspects|suspecting|suspected|suspicion|suspicions|suspicious|implicated|implicates|implicating|"
            + "hearsay"),
        .. Of(
            Suspicion,
            FrameReach.Following,
            "arrested|arresting|arrest|charged|charges|indicted|indictment|investigated|investigating|blame|blames|blamed|"
            + "blaming"),
        .. Of(
            Suspicion,
            FrameReach.Following,
            "linked to|linked with|link|links|tied to|tie|ties|acquitted|cleared of|cleared|questioned|prosecuted"),
        .. Of(Suspicion, FrameReach.Passive, "wanted"),
        .. Of(
            Suspicion,
            FrameReach.Following,
            "on trial|stands trial|stood trial|standing trial|stand trial|under investigation|probe|probes|probed|speculate"),
        .. Of(
            Suspicion,
            FrameReach.Following,
            "speculated|speculation|it was reported|it is reported|reported that|media reported|reports say|reports said"),
        .. Of(Suspicion, FrameReach.Following, "victim of|victims of"),
        .. Of(Suspicion, FrameReach.Following, "could be|must be|prosecution|accuser|accusers|hunch|prosecutors"),
        .. EnglishPlans.Cues,
    ]);

    /// <summary>The words that a frame may begin with.</summary>
    public static IReadOnlyCollection<string> Beginnings => ByFirst.Keys;

    /// <summary>The cues that begin with a word, the longest first.</summary>
    public static EnglishFrameCue[] BeginningWith(string word) => ByFirst[word];

    /// <summary>Phrases of one kind that reach alike.</summary>
    public static IEnumerable<EnglishFrameCue> Of(FrameKind kind, FrameReach reach, string phrases) =>
        phrases.Split('|').Select(phrase => new EnglishFrameCue(phrase.Split(' '), kind, reach));

    private static string InA(string nouns) => string.Join(
        "|", nouns.Split('|').SelectMany(noun => new[] { "the", "a", "his", "her", "their", "its", "this" }.Select(article =>
            $"in {article} {noun}")));

    private static Dictionary<string, EnglishFrameCue[]> Read(EnglishFrameCue[] cues) => cues
        .GroupBy(cue => cue.Words[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key, group => group.OrderByDescending(cue => cue.Words.Length).ToArray(), StringComparer.Ordinal);
}
