using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Reasons;

/// <summary>Explains why a finding has its kind, and what part each claim has in it (FORMAT.md section 5).</summary>
/// <param name="facts">The fact base.</param>
/// <param name="nameOfSource">A source's name for readers; null if sources and claims are named by their ids, as editors know them.</param>
internal sealed class FindingReason(CheckedFacts facts, Func<string, string>? nameOfSource = null)
{
    /// <summary>The sentences that say why a finding has its kind, and where its value comes from.</summary>
    public IEnumerable<string> Of(FindingRecord finding)
    {
        ClaimRecord[] claims = [.. finding.Claims.Select(ClaimOf)];
        if (finding.IsRetracted)
        {
            yield return "All its claims were retracted; this is what they amounted to.";
        }

        yield return KindOf(finding, claims);
        if (finding.Dissent.Count > 0)
        {
            var preferred = claims
                .Where(claim => claim.Rank is Rank.Preferred)
                .Select(claim => $"{Named(claim)}{(claim.Reason is { } reason ? $" ({reason})" : "")}");
            yield return $"The claims disagree, and preferred is {NameList.Of([.. preferred])}.";
        }

        if (claims.Length > 1 && finding.Value is not null)
        {
            yield return finding.ValueOf is { } id
                ? $"The value is that of {Named(ClaimOf(id))}: it lies within those of the others."
                : "The value is what the claims' values have in common.";
        }
    }

    /// <summary>Why a claim does not decide a finding.</summary>
    public string WhyAside(ClaimId id, FindingRecord finding) => ClaimOf(id) switch
    {
        { Retraction: { } retraction } when !finding.IsRetracted =>
            $"retracted{(retraction.On is { } on ? $" on {on.ToProse()}" : "")}{(retraction.Reason is { } reason ? $": {reason}" : "")}",
        { Rank: Rank.Deprecated } claim => $"deprecated{(claim.Reason is { } reason ? $": {reason}" : "")}",
        { Modality: Modality.Counterfactual } claim => $"counterfactual{(claim.If is { } condition ? $": {condition}" : "")}",
        { IsUnknown: true } => $"says only that there is a value: {DecidingOf(finding)} decide first",
        { IsNone: true } => $"says that there is none: {DecidingOf(finding)} decide first",
        { Modality: Modality.Denied } => "denies another value",
        { Modality: Modality.Asserted } => "holds at another time",
        var claim => $"{claim.Modality.ToString().ToLowerInvariant()}: {DecidingOf(finding)} decide first",
    };

    /// <summary>A claim's value in words.</summary>
    public string ValueOf(ClaimRecord claim) =>
        claim.Value is { } value ? $"{(claim.Modality is Modality.Denied ? "not " : "")}{InWords(value, claim.Property, claim.Entity)}"
        : claim.IsUnknown ? "unknown"
        : claim.IsNone ? "none"
        : "no value";

    /// <summary>A finding's value in words; null for the kinds that have none.</summary>
    public string? ValueOf(FindingRecord finding) => finding.Value is { } value ? InWords(value, finding.Property, finding.Entity) : null;

    /// <summary>An entity's name.</summary>
    public string NameOf(string id) => id == ClaimRecord.Unnamed ? "an unnamed speaker"
        : nameOfSource is null ? facts.Model.Linked.NameOf(id)
        : NameForReaders.Of(id, facts.Model.Linked);

    /// <summary>Who makes a claim: its speaker, otherwise its sources.</summary>
    public string VoiceOf(ClaimRecord claim) =>
        claim.By is { } speaker ? NameOf(speaker) : NameList.Of([.. claim.Sources.Select(source => NameOfSource(source.Source))]);

    private string KindOf(FindingRecord finding, IReadOnlyList<ClaimRecord> claims) => finding.Kind switch
    {
        FindingKind.Settled =>
            $"{OwnVoices(claims.Where(facts.Findings.Context.IsOwnVoice).SelectMany(claim => claim.Sources).Select(source => NameOfSource(source.Source)).Distinct().ToArray())}, and no claim that decides disagrees.",
        FindingKind.Attributed when claims.All(claim => claim.By is not null) =>
            $"Only {Listed(claims.Select(VoiceOf))} says so: no source vouches for it.",
        FindingKind.Attributed => "No source vouches for it in its body: the words stand in a heading, or are somebody's.",
        FindingKind.Disputed =>
            $"The claims that decide cannot all be true: {string.Join(" against ", claims.Select(claim => $"{ValueOf(claim)} ({VoiceOf(claim)})").Distinct())}.",
        FindingKind.Planned => "It is meant to become so, and no source says that it did.",
        FindingKind.Alleged => "It is alleged, and nobody asserts it.",
        FindingKind.Denied => "It is denied, and nobody asserts it.",
        FindingKind.Unknown when claims.All(claim => claim.IsUnknown) => "The sources say that there is a value, and not which.",
        FindingKind.Unknown => "No claim certainly holds on these days.",
        FindingKind.None => "The sources say that there is none.",
        FindingKind.Opinion => $"It is what {Listed(claims.Select(VoiceOf))} thinks, and nobody asserts it.",
        _ => throw new InvalidOperationException($"no reason for {finding.Kind}"),
    };

    private static string OwnVoices(string[] sources) =>
        $"{Listed(sources)} {(sources.Length == 1 ? "says so in its own voice" : "say so in their own voice")}";

    /// <summary>The claims that take precedence over others.</summary>
    private static string DecidingOf(FindingRecord finding) => finding.Kind switch
    {
        FindingKind.Planned => "plans",
        FindingKind.Alleged => "allegations",
        FindingKind.Unknown => "claims that it is unknown",
        FindingKind.None => "claims that there is none",
        _ => "claims that assert or deny",
    };

    private string InWords(FactValue value, string property, string entity) =>
        ValueProse.Of(value, facts.Model.PropertyOf(entity, property).Type, NameOf);

    private string NameOfSource(string id) => nameOfSource is null ? id : nameOfSource(id);

    /// <summary>A claim as part of a sentence: by its id, or for readers by its value and voice.</summary>
    private string Named(ClaimRecord claim) => nameOfSource is null ? $"'{claim.Id}'" : $"{ValueOf(claim)} ({VoiceOf(claim)})";

    private ClaimRecord ClaimOf(ClaimId id) => facts.Model.ClaimOf(id);

    private static string Listed(IEnumerable<string> names) => NameList.Of([.. names.Distinct()]);
}
