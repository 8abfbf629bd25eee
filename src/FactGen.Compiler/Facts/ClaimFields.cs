using FactGen.Compiler.Schema;
using FactGen.Runtime;

namespace FactGen.Compiler.Facts;

/// <summary>A key of a claim, and how each part of the code treats it.</summary>
/// <param name="Name">The key as written.</param>
/// <param name="Help">One line that explains it.</param>
internal sealed record ClaimField(string Name, string Help) : FormatKey(Name, Help)
{
    /// <summary>Whether the lock covers it, and how.</summary>
    public LockCover Lock { get; init; }

    /// <summary>The fields that the digest of a lock line has for it, in their order.</summary>
    public IReadOnlyList<ClaimLockField> LockFields { get; init; } = [];

    /// <summary>
    /// The letters of its fields in the data of an assembly; the value has no letter there, and quotes have lines of their own.
    /// </summary>
    public string Tags { get; init; } = "";

    /// <summary>Its names in the tables and the JSON that <c>factgen export</c> writes.</summary>
    public IReadOnlyList<string> Exported { get; init; } = [];

    internal static ClaimField Of(string name, string help, Func<ClaimRecord, string?>? locked = null) => new(name, help)
    {
        Lock = locked is null ? LockCover.None : LockCover.Digest,
        LockFields = locked is null ? [] : [new ClaimLockField(name, locked)],
        Exported = [name],
    };
}

/// <summary>Whether the lock covers a key of a claim: a change of the key's value then makes the line invalid.</summary>
internal enum LockCover
{
    /// <summary>It does not: no check of the evidence may read the key.</summary>
    None,

    /// <summary>The digest has fields for it.</summary>
    Digest,

    /// <summary>The line is found by it, and the digest begins with it.</summary>
    Line,
}

/// <summary>A field that the digest of a lock line has for a claim.</summary>
/// <param name="Name">Its name in the digest.</param>
/// <param name="Of">Its value of a claim; null if the claim has none.</param>
internal sealed record ClaimLockField(string Name, Func<ClaimRecord, string?> Of);

/// <summary>
/// The keys of claims (FORMAT.md, section 3), each once: the reader of claims, the lock, the editor's schemas, the data's letters, the
/// exports and <c>factgen explain</c> take them from here.
/// </summary>
public static class ClaimFields
{
    /// <summary>The keys of a claim.</summary>
    internal static IReadOnlyList<ClaimField> All { get; } =
    [
        ClaimField.Of("value", "The value, of the property's type.", claim => claim.Value?.Wording),
        ClaimField.Of("unknown", "The source says that there is a value, and not which.", claim => claim.IsUnknown ? "true" : null)
            with { Tags = Letters(ClaimTag.Unknown), Exported = ["state"] },
        ClaimField.Of("none", "The source says that there is none.", claim => claim.IsNone ? "true" : null)
            with { Tags = Letters(ClaimTag.None), Exported = ["state"] },
        new("sources", "The sources: the id of each, and after it the words that carry the claim.")
            { Lock = LockCover.Line, Tags = Letters(ClaimTag.Headings), Exported = ["quotes"] },
        ClaimField.Of("by", "Who asserts it, where that is not the source's own voice.", claim => claim.By)
            with { Tags = Letters(ClaimTag.By) },
        ClaimField.Of(
            "via",
            "Who passed it on before the source did, the nearest to the speaker first.",
            claim => claim.Via.Count == 0 ? null : string.Join(", ", claim.Via)) with { Tags = Letters(ClaimTag.Via) },
        new("stated", "When it was said, or the entity on which occasion; without it, when the source was published.")
        {
            Lock = LockCover.Digest,
            LockFields =
            [
                new("stated", claim => claim.Stated?.Wording),
                new("stated.occasion", claim => claim.Occasion),
            ],
            Tags = Letters(ClaimTag.Stated),
            Exported = ["stated"],
        },
        new("valid", "When it holds: an EDTF date or interval, or from and to.")
        {
            Lock = LockCover.Digest,
            LockFields =
            [
                new("valid.from", claim => claim.ValidFrom?.Wording ?? (claim.IsStartUnknown ? "unknown" : null)),
                new("valid.to", claim => claim.ValidTo?.Wording ?? (claim.IsEndUnknown ? "unknown" : null)),
            ],
            Tags = Letters(ClaimTag.ValidFrom, ClaimTag.ValidTo, ClaimTag.Validity),
            Exported = ["valid_from", "valid_to"],
        },
        ClaimField.Of("modality", "What the claim does with its value.", claim => claim.Modality.ToString().ToLowerInvariant())
            with { Tags = Letters(ClaimTag.Modality) },
        ClaimField.Of("rank", "The editor's choice among claims that disagree.") with { Tags = Letters(ClaimTag.Rank) },
        ClaimField.Of("reason", "Why the rank is not normal.") with { Tags = Letters(ClaimTag.Reason) },
        new("because", "Why a rule does not hold the claim back: for the value a text, for others a map.")
        {
            Lock = LockCover.Digest,
            LockFields =
            [
                .. ReasonRecord.Keys.Select(key => new ClaimLockField(
                    key is ReasonKey.Value ? "because" : $"because.{ReasonRecord.NameOf(key)}", claim => claim.ReasonFor(key))),
            ],
            Tags = Letters([.. ReasonRecord.Keys.Select(ClaimTag.Of), ClaimTag.BecauseBy]),
            Exported = ["because", .. ReasonRecord.Keys.Skip(1).Select(key => $"because_{ReasonRecord.NameOf(key)}"), "because_by"],
        },
        ClaimField.Of("if", "The condition of a counterfactual, in words of the quote.", claim => claim.If)
            with { Tags = Letters(ClaimTag.If) },
        ClaimField.Of("same_as", "The id of a claim that says the same in other words.", claim => claim.SameAs)
            with { Tags = Letters(ClaimTag.SameAs) },
        new("retracted", "The claim is taken back. It stays, and its C# members become obsolete.")
        {
            Tags = Letters(ClaimTag.RetractedOn, ClaimTag.RetractedReason, ClaimTag.RetractedInstead),
            Exported = ["retracted_on", "retracted_reason", "instead"],
        },
        ClaimField.Of("id", "A stable name for the claim, in kebab-case.") with { Lock = LockCover.Line, Tags = Letters(ClaimTag.Id) },
        ClaimField.Of("note", "For the next editor.") with { Tags = Letters(ClaimTag.Note) },
    ];

    /// <summary>The keys of a claim, as a table.</summary>
    public static KeyTable Claim { get; } = new("Claim keys", "a claim", [.. All]);

    /// <summary>The words of <c>modality</c>.</summary>
    public static KeyTable Modalities { get; } = new(
        "Claim keys",
        "a claim",
        new("asserted", "The speaker says that it is so. The default."),
        new("alleged", "Suspected or accused; nobody vouches for it."),
        new("planned", "Meant to become so."),
        new("denied", "The speaker says that this value is not so."),
        new("counterfactual", "What would be so under a condition; give it in 'if'."),
        new("opinion", "What somebody thinks of it."))
    {
        WordsOf = "modality",
    };

    /// <summary>The words of <c>rank</c>.</summary>
    public static KeyTable Ranks { get; } = new(
        "Claim keys",
        "a claim",
        new("preferred", "Counts where claims disagree; needs a 'reason'."),
        new("normal", "The default."),
        new("deprecated", "Stands aside and is kept; needs a 'reason'."))
    {
        WordsOf = "rank",
    };

    /// <summary>The word of <c>by</c> and <c>via</c> that is not an entity's id.</summary>
    public static KeyTable Speakers { get; } = new(
        "Claim keys", "a claim", new FormatKey(ClaimRecord.Unnamed, "It was reported; whoever says so is not named."))
    {
        WordsOf = "by",
    };

    /// <summary>The keys of a quote.</summary>
    public static KeyTable Quote { get; } = new(
        "Quote keys",
        "a quote of a claim",
        new("quote", "The words."),
        new("prefix", "A few words before them."),
        new("suffix", "A few words after them."),
        new("sic", "The sense of garbled words."),
        new("lang", "Their language, if it is not the source's."),
        new("translation", "What they say in the readers' language. It is shown, and never evidence."));

    /// <summary>The keys of <c>valid</c>.</summary>
    public static KeyTable Validity { get; } = new(
        "Validity keys", "'valid' of a claim", new("from", "The first day."), new("to", "The last day."));

    /// <summary>The keys of <c>because</c>.</summary>
    public static KeyTable Reasons { get; } = new(
        "Reason keys",
        "'because' of a claim",
        new("value", "How the value follows from the quote."),
        new("valid", "How the time for which the claim holds follows."),
        new("stated", "How the day on which it was said follows."),
        new("speaker", "Who speaks, if the text does not name the speaker near the quote."),
        new("voice", "Why it is the source's own voice, although the sentence passes on what somebody says."),
        new("negation", "Why a negation in the sentence, which the reason repeats, does not touch the value."),
        new("doubt", "Why a suspicion, a condition or a doubt in the sentence, whose word the reason repeats, is not about the value."),
        new("plan", "Why a word of a plan in the sentence, which the reason repeats, does not make the value one."),
        new("subject", "Why the quote is about the entity, or which of two entities of the quote is the value."),
        new("parts", "Why the parts of a quote belong together, although a sentence ends between them."),
        new("same", "Why two texts in other words say the same."),
        new("by", "Who gives these reasons: the name of a person."));

    /// <summary>The keys of <c>retracted</c>.</summary>
    public static KeyTable Retraction { get; } = new(
        "Retraction keys",
        "'retracted' of a claim",
        new("on", "When."),
        new("reason", "Why."),
        new("instead", "The claim to use in its place."));

    /// <summary>The fields that the digest of a lock line has for a claim, in their order.</summary>
    internal static IReadOnlyList<ClaimLockField> LockFields { get; } = [.. All.SelectMany(field => field.LockFields)];

    private static string Letters(params char[] tags) => new(tags);
}
