namespace FactGen.Runtime;

/// <summary>
/// The letters that name the fields of a claim's line in the data, after its property and value (<c>FactChunk</c> has their grammar).
/// </summary>
internal static class ClaimTag
{
    public const char Id = 'i';
    public const char Unknown = 'u';
    public const char None = 'z';
    public const char Modality = 'm';
    public const char Rank = 'k';
    public const char Reason = 'r';
    public const char By = 'b';
    public const char Via = 'v';
    public const char Stated = 's';
    public const char ValidFrom = 'f';
    public const char ValidTo = 't';
    public const char Because = 'w';
    public const char BecauseValid = 'V';
    public const char BecauseStated = 'S';
    public const char BecauseSpeaker = 'B';
    public const char BecauseVoice = 'O';
    public const char BecauseNegation = 'N';
    public const char BecauseDoubt = 'D';
    public const char BecausePlan = 'P';
    public const char BecauseSubject = 'E';
    public const char BecauseParts = 'G';
    public const char BecauseSame = 'A';
    public const char BecauseBy = 'e';
    public const char If = 'c';
    public const char Note = 'n';
    public const char RetractedReason = 'x';
    public const char RetractedOn = 'o';
    public const char RetractedInstead = 'j';
    public const char SameAs = 'a';
    public const char Validity = 'd';
    public const char Headings = 'h';

    /// <summary>The letter of a reason.</summary>
    public static char Of(ReasonKey key) => key switch
    {
        ReasonKey.Value => Because,
        ReasonKey.Valid => BecauseValid,
        ReasonKey.Stated => BecauseStated,
        ReasonKey.Speaker => BecauseSpeaker,
        ReasonKey.Voice => BecauseVoice,
        ReasonKey.Negation => BecauseNegation,
        ReasonKey.Doubt => BecauseDoubt,
        ReasonKey.Plan => BecausePlan,
        ReasonKey.Subject => BecauseSubject,
        ReasonKey.Parts => BecauseParts,
        _ => BecauseSame,
    };
}
