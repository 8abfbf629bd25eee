using static FactGen.Compiler.Diagnostics.Severity;

#pragma warning disable CS1591 // each rule's title says what it is

namespace FactGen.Compiler.Diagnostics;

/// <summary>Every rule there is (FORMAT.md section 7). Ids are for ever; a rule that goes leaves a gap.</summary>
public static class Catalogue
{
    public static readonly Rule NotYaml = new("FACT1001", Error, "Not YAML");
    public static readonly Rule DuplicateKey = new("FACT1002", Error, "Key given twice");
    public static readonly Rule UnknownKey = new("FACT1003", Error, "Unknown key");
    public static readonly Rule WrongShape = new("FACT1004", Error, "Wrong shape");
    public static readonly Rule ForbiddenYaml = new("FACT1005", Error, "Anchor, alias, merge key, tag or second document");
    public static readonly Rule TooLarge = new("FACT1006", Error, "Too large or too deep");
    public static readonly Rule ControlCharacter = new("FACT1007", Error, "Invisible or bidirectional control character");

    public static readonly Rule UnknownType = new("FACT2001", Error, "Unknown type");
    public static readonly Rule UnknownProperty = new("FACT2002", Error, "Unknown property");
    public static readonly Rule ValueNotOfType = new("FACT2003", Error, "Value is not of the property's type");
    public static readonly Rule UnknownEntity = new("FACT2004", Error, "Unknown entity");
    public static readonly Rule EntityOfOtherType = new("FACT2005", Error, "Entity of another type than the property takes");
    public static readonly Rule DuplicateId = new("FACT2006", Error, "Id used twice");
    public static readonly Rule NameClash = new("FACT2007", Error, "C# name used twice or taken");
    public static readonly Rule BadSchema = new("FACT2008", Error, "Schema does not hold together");
    public static readonly Rule AmbiguousName = new("FACT2009", Error, "Id or type that several fact bases have");
    public static readonly Rule UnfitBase = new("FACT2010", Error, "Referenced fact base does not fit");

    public static readonly Rule Unsourced = new("FACT3001", Error, "Claim without a source");
    public static readonly Rule UnknownSource = new("FACT3002", Error, "Unknown source");
    public static readonly Rule QuoteNotFound = new("FACT3003", Error, "Quote not in the source");
    public static readonly Rule QuoteAmbiguous = new("FACT3004", Error, "Quote stands more than once");
    public static readonly Rule QuoteExcluded = new("FACT3005", Error, "Quote stands only in an excluded part");
    public static readonly Rule TextChanged = new("FACT3006", Error, "Source text is not the one on the card");
    public static readonly Rule NotLocked = new("FACT3007", Error, "Neither text nor lock line to check a quote against");
    public static readonly Rule QuoteTooLong = new("FACT3008", Error, "Quote too long");
    public static readonly Rule QuoteTooShort = new("FACT3009", Error, "Quote too short, or cut inside a word or number");
    public static readonly Rule NegationSkipped = new("FACT3010", Error, "Negation that the claim lacks, or parts in different paragraphs");
    public static readonly Rule LockOutOfDate = new("FACT3011", Error, "Lock file does not fit the sources");
    public static readonly Rule Unused = new("FACT3012", Warning, "Source, entity or lock line that nothing uses");
    public static readonly Rule Drafts = new("FACT3013", Warning, "Claims without a source let through as drafts");

    public static readonly Rule ValueNotInQuote = new("FACT4001", Error, "Value cannot be read from the quote");
    public static readonly Rule HedgeDiffers = new("FACT4002", Error, "Quote hedges and value does not, or the other way round");
    public static readonly Rule RelativeDateDiffers = new("FACT4003", Error, "Relative date does not lead to this value");
    public static readonly Rule SpeakerNotNamed = new("FACT4004", Warning, "Speaker is not named near the quote");
    public static readonly Rule AllegationAsserted = new("FACT4005", Error, "Living person, and the sentence only alleges");
    public static readonly Rule SpeakerMissing = new("FACT4006", Error, "No speaker, and the quote is somebody's words");

    public static readonly Rule SourcesDisagree = new("FACT5001", Info, "Sources disagree");
    public static readonly Rule RuleBroken = new("FACT5002", Error, "Rule of the schema broken");
    public static readonly Rule ReasonMissing = new("FACT5003", Error, "Rank or retraction without its reason");
    public static readonly Rule SameClaimTwice = new("FACT5004", Warning, "The same claim twice");

    public static readonly Rule ValueNotSettled = new("FACT6001", Error, "Value of a finding that is not settled");
    public static readonly Rule RetractedClaim = new("FACT6002", Warning, "Use of a retracted claim");
    public static readonly Rule AllegationUsed = new("FACT6003", Error, "Use of an allegation about a living person without opting in");
    public static readonly Rule UnknownId = new("FACT6004", Error, "Unknown id in a look-up by literal");
    public static readonly Rule DraftUsed = new("FACT6005", Warning, "Use of a draft");

    public static readonly Rule InternalError = new("FACT9001", Error, "Internal error");
    public static readonly Rule TooManyFacts = new("FACT9002", Error, "More facts than an assembly holds");

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotYaml, DuplicateKey, UnknownKey, WrongShape, ForbiddenYaml, TooLarge, ControlCharacter,
        UnknownType, UnknownProperty, ValueNotOfType, UnknownEntity, EntityOfOtherType, DuplicateId, NameClash, BadSchema,
        AmbiguousName, UnfitBase,
        Unsourced, UnknownSource, QuoteNotFound, QuoteAmbiguous, QuoteExcluded, TextChanged, NotLocked, QuoteTooLong,
        QuoteTooShort, NegationSkipped, LockOutOfDate, Unused, Drafts,
        ValueNotInQuote, HedgeDiffers, RelativeDateDiffers, SpeakerNotNamed, AllegationAsserted, SpeakerMissing,
        SourcesDisagree, RuleBroken, ReasonMissing, SameClaimTwice,
        ValueNotSettled, RetractedClaim, AllegationUsed, UnknownId, DraftUsed,
        InternalError, TooManyFacts,
    ];
}
