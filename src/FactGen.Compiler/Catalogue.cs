using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using static FactGen.Compiler.Checks.CheckRegister;
using static FactGen.Compiler.Diagnostics.Severity;

#pragma warning disable CS1591 // each rule's title says what it is

namespace FactGen.Compiler;

/// <summary>
/// Every rule (FORMAT.md section 7), with who reports it: the stage, and for a stage of checks the method. Whoever removes a rule leaves a
/// gap, because ids are never given again.
/// </summary>
/// <remarks>
/// A new rule is written in five places: its line here, its help page, its line of the analyzers' release notes, its row in FORMAT.md, and
/// rows of tests. A test names each place that is missing.
/// </remarks>
public static class Catalogue
{
    private static readonly List<Rule> Added = [];
    private static readonly RuleReporter Reading = new(Stage.Reading);
    private static readonly RuleReporter Binding = new(Stage.Binding);
    private static readonly RuleReporter Analyzer = new(Stage.Analyzer);
    private static readonly RuleReporter Code = new(Stage.Code);
    private static readonly RuleReporter Driver = new(Stage.Driver);

    public static readonly Rule NotYaml = Add(new("FACT1001", Error, "Not YAML", Reading));
    public static readonly Rule DuplicateKey = Add(new("FACT1002", Error, "Key given twice", Reading));
    public static readonly Rule UnknownKey = Add(new("FACT1003", Error, "Unknown key", Binding));
    public static readonly Rule WrongShape = Add(new("FACT1004", Error, "Wrong shape", Reading, Binding, OnWhole(CardChecks.Check)));
    public static readonly Rule ForbiddenYaml = Add(new("FACT1005", Error, "Anchor, alias, merge key, tag or second document", Reading));
    public static readonly Rule TooLarge = Add(new(
        "FACT1006", Error, "Too large or too deep",
        Reading, Binding, OnClaim(BoundChecks.Check), OnNames(BoundChecks.Check), OnFile(BoundChecks.Check)));
    public static readonly Rule ControlCharacter = Add(new(
        "FACT1007", Error, "Invisible or bidirectional control character",
        Reading, OnLock(LockChecks.Check)));
    public static readonly Rule OtherEnding = Add(new("FACT1008", Error, "File that does not end in '.yaml'", Reading));

    public static readonly Rule UnknownType = Add(new("FACT2001", Error, "Unknown type", Binding));
    public static readonly Rule UnknownProperty = Add(new("FACT2002", Error, "Unknown property", Binding));
    public static readonly Rule ValueNotOfType = Add(new("FACT2003", Error, "Value is not of the property's type", Binding));
    public static readonly Rule UnknownEntity = Add(new("FACT2004", Error, "Unknown entity", Binding, OnFile(ReferenceChecks.Check)));
    public static readonly Rule EntityOfOtherType = Add(new(
        "FACT2005", Error, "Entity of another type than the property takes",
        Binding, OnFile(ReferenceChecks.Check)));
    public static readonly Rule DuplicateId = Add(new("FACT2006", Error, "Id used twice", OnWhole(IdentityChecks.Check)));
    public static readonly Rule NameClash = Add(new(
        "FACT2007", Error, "C# name used twice or taken",
        OnSchema(NameChecks.Check), OnFile(NameChecks.Check), OnWhole(NameChecks.Check)));
    public static readonly Rule BadSchema = Add(new("FACT2008", Error, "Schema does not hold together", Binding, OnSchema(RuleChecks.Check)));
    public static readonly Rule AmbiguousName = Add(new(
        "FACT2009", Error, "Id or type that several fact bases have",
        Binding, OnFile(ReferenceChecks.Check)));
    public static readonly Rule UnfitBase = Add(new(
        "FACT2010", Error, "Referenced fact base does not fit",
        Binding, OnFile(ReferenceChecks.Check)));

    public static readonly Rule NamesNothing = Add(new("FACT2011", Error, "Name that names nothing", OnNames(NamingChecks.Check)));

    public static readonly Rule Unsourced = Add(new("FACT3001", Error, "Claim without a source", Binding));
    public static readonly Rule UnknownSource = Add(new(
        "FACT3002", Error, "Unknown source",
        OnFile(ReferenceChecks.Check), OnWhole(ReferenceChecks.Check)));
    public static readonly Rule QuoteNotFound = Add(new(
        "FACT3003", Error, "Quote not in the source",
        OnQuote(QuoteChecks.Check), OnCard(CardChecks.Check)));
    public static readonly Rule QuoteAmbiguous = Add(new("FACT3004", Error, "Quote occurs more than once", OnQuote(QuoteChecks.Check)));
    public static readonly Rule QuoteExcluded = Add(new("FACT3005", Error, "Quote occurs only in an excluded part", OnQuote(QuoteChecks.Check)));
    public static readonly Rule TextChanged = Add(new(
        "FACT3006", Error, "Source text is not the one on the card",
        Reading, OnWhole(CardChecks.Check)));
    public static readonly Rule NotLocked = Add(new(
        "FACT3007", Error, "Neither text nor lock line to check a quote against",
        OnQuote(LockedQuoteChecks.Check)));
    public static readonly Rule QuoteTooLong = Add(new(
        "FACT3008", Error, "Quote too long",
        OnQuote(QuoteChecks.Check), OnQuote(LockedQuoteChecks.Check)));
    public static readonly Rule QuoteTooShort = Add(new(
        "FACT3009", Error, "Quote too short, or cut inside a word or number",
        OnQuote(QuoteChecks.Check)));
    public static readonly Rule NegationSkipped = Add(
        new(
            "FACT3010", Error, "Negation that the claim lacks, or parts in different paragraphs",
            OnQuote(QuoteChecks.Check), OnClaim(NegationChecks.Check))
        { LiftedBy = "negation" });
    public static readonly Rule LockOutOfDate = Add(new(
        "FACT3011", Error, "Lock file does not fit the sources",
        Reading, OnLock(LockChecks.Check)));
    public static readonly Rule Unused = Add(new(
        "FACT3012", Warning, "Source, entity or lock line that nothing uses",
        OnWhole(UsageChecks.Check), OnLock(LockChecks.Check)));
    public static readonly Rule Drafts = Add(
        new("FACT3013", Warning, "Claims without a source let through as drafts", OnWhole(DraftChecks.Check)) { IsAlwaysReported = true });
    public static readonly Rule TextNotPlain = Add(new(
        "FACT3014", Warning, "Text with HTML entities or wrongly decoded letters",
        OnCard(PlainTextChecks.Check)));
    public static readonly Rule SameText = Add(new(
        "FACT3015", Warning, "Two source cards with the same text",
        OnWhole(SameSourceChecks.Check)));
    public static readonly Rule PublicationNotStated = Add(new(
        "FACT3016", Warning, "Day of publication that the text does not state",
        OnCard(PublicationChecks.Check)));
    public static readonly Rule HeadingAlone = Add(new(
        "FACT3017", Warning, "Claim that rests on an undeclared heading or caption",
        OnClaim(HeadingChecks.Check)));
    public static readonly Rule LanguageNotGiven = Add(new(
        "FACT3018", Warning, "Text in another language than its card says",
        OnCard(LanguageChecks.Check)));
    public static readonly Rule LanguageNotRead = Add(new(
        "FACT3019", Info, "Language that the compiler does not read",
        OnWhole(CardLanguageChecks.Check)));

    public static readonly Rule ValueNotInQuote = Add(
        new("FACT4001", Error, "Value cannot be read from the quote", OnClaim(ValueChecks.Check)) { LiftedBy = "value" });
    public static readonly Rule HedgeDiffers = Add(
        new(
            "FACT4002", Error, "Quote hedges and value does not, or the other way round",
            OnClaim(ValueChecks.Check))
        { LiftedBy = "value" });
    public static readonly Rule RelativeDateDiffers = Add(
        new("FACT4003", Error, "Relative date does not lead to this value", OnClaim(ValueChecks.Check)) { LiftedBy = "value" });
    public static readonly Rule SpeakerNotNamed = Add(
        new("FACT4004", Warning, "Speaker is not named near the quote", OnClaim(SpeakerChecks.Check)) { LiftedBy = "speaker" });
    public static readonly Rule AllegationAsserted = Add(
        new("FACT4005", Error, "Living person, and the sentence only alleges", OnClaim(SuspicionChecks.Check)) { LiftedBy = "doubt" });
    public static readonly Rule SpeakerMissing = Add(
        new("FACT4006", Error, "No speaker, and the quote is somebody's words", OnClaim(VoiceChecks.Check)) { LiftedBy = "voice" });
    public static readonly Rule Framed = Add(
        new("FACT4007", Error, "The sentence does not assert what the claim asserts", OnClaim(FrameChecks.Check)) { LiftedBy = "doubt" });
    public static readonly Rule SubjectNotNamed = Add(
        new(
            "FACT4008", Error, "Text does not name what the claim is about",
            OnClaim(SubjectChecks.Check), OnClaim(CutSubjectChecks.Check))
        { LiftedBy = "subject" });
    public static readonly Rule NeedlessReason = Add(new("FACT4009", Warning, "Reason that waives nothing", OnClaim(ReasonChecks.Check)));
    public static readonly Rule OtherSpeaker = Add(
        new(
            "FACT4010", Error, "The sentence names another speaker",
            OnClaim(SpeakerChecks.Check), OnClaim(BesideSayingChecks.Check))
        { LiftedBy = "speaker" });
    public static readonly Rule PlanAsserted = Add(
        new("FACT4011", Error, "A plan asserted as done", OnClaim(PlanChecks.Check)) { LiftedBy = "plan" });
    public static readonly Rule ModalityWithoutWord = Add(
        new("FACT4012", Error, "The sentence has no word of the claim's modality", OnClaim(ModalityChecks.Check)) { LiftedBy = "doubt" });
    public static readonly Rule PartsApart = Add(
        new("FACT4013", Error, "Parts of a quote that do not belong together", OnClaim(PartChecks.Check)) { LiftedBy = "parts" });
    public static readonly Rule SameWithoutReason = Add(
        new("FACT4014", Error, "Text that is the same as other text, without a reason", OnClaim(SameTextChecks.Check)) { LiftedBy = "same" });
    public static readonly Rule EntitySameWithoutWord = Add(
        new(
            "FACT4015", Error, "Entities declared the same, and the quote does not say so",
            OnClaim(SameEntityChecks.Check))
        { LiftedBy = "same" });
    public static readonly Rule SicMisused = Add(new(
        "FACT4016", Error, "'sic' on a text that is no translation, or against the quote",
        OnClaim(SicChecks.Check)));
    public static readonly Rule DeathNotShown = Add(new(
        "FACT4017", Warning, "Person said not to be living, and nothing shows the death",
        OnWhole(LivingChecks.Check)));

    public static readonly Rule SourcesDisagree = Add(new("FACT5001", Info, "Sources disagree", OnFile(DisputeChecks.Check)));
    public static readonly Rule RuleBroken = Add(new("FACT5002", Error, "Rule of the schema broken", OnFile(RuleChecks.Check)));
    public static readonly Rule ReasonMissing = Add(new("FACT5003", Error, "Rank or retraction without its reason", OnFile(RankChecks.Check)));
    public static readonly Rule SameClaimTwice = Add(new(
        "FACT5004", Warning, "The same claim twice",
        OnFile(RankChecks.Check), OnWhole(RankChecks.Check)));

    public static readonly Rule ValueNotSettled = Add(new("FACT6001", Error, "Value of a finding that is not settled", Analyzer));
    public static readonly Rule RetractedClaim = Add(new("FACT6002", Warning, "Use of a retracted claim", Code));
    public static readonly Rule AllegationUsed = Add(new(
        "FACT6003", Error, "Use of an allegation about a living person without opting in",
        Analyzer));
    public static readonly Rule UnknownId = Add(new("FACT6004", Error, "Unknown id in a look-up by literal", Analyzer));
    public static readonly Rule DraftUsed = Add(new("FACT6005", Warning, "Use of a draft", Code));
    public static readonly Rule ValuesWithoutOrder = Add(new(
        "FACT6006", Warning, "Values put into an order that they do not have", Analyzer));
    public static readonly Rule HandWrittenData = Add(new("FACT6007", Error, "Data of facts written by hand", Driver));

    public static readonly Rule InternalError = Add(new("FACT9001", Error, "Internal error", Driver));
    public static readonly Rule TooManyFacts = Add(new("FACT9002", Error, "More facts than an assembly holds", Driver));

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => Added;

    private static Rule Add(Rule rule)
    {
        Added.Add(rule);
        return rule;
    }
}
