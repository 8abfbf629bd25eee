using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Findings;

/// <summary>Combines the claims on one value into a finding (FORMAT.md section 5, "Finding").</summary>
/// <remarks>
/// A settled value depends only on the claims in a source's own voice: it is never narrower than they are. If somebody is quoted with a
/// narrower value, that supports the finding without narrowing it.
/// </remarks>
/// <param name="context">The rest of the fact base.</param>
/// <param name="property">The property that the claims are on.</param>
/// <param name="sameText">For a claim that says the same as another in other words, the value of that other claim.</param>
internal sealed class FindingBuilder(FindingContext context, Property property, IReadOnlyDictionary<string, FactValue> sameText)
{
    /// <summary>The order in which kinds of claim decide: the first kind that occurs.</summary>
    private enum Voice
    {
        Stated,
        Planned,
        Alleged,
        Unknown,
        None,
        Opinion,
        Aside,
    }

    /// <summary>
    /// The finding, or null if only counterfactual and deprecated claims are left. If every claim was retracted, the finding is what it was
    /// before and is marked as retracted: users of it must learn why, and not only miss it. A draft decides only if no claim with a source
    /// does, and it never disputes one.
    /// </summary>
    /// <param name="entity">The entity that the finding is about.</param>
    /// <param name="claims">The claims, in the order of the facts.</param>
    public FindingRecord? Build(string entity, IReadOnlyList<ClaimRecord> claims) =>
        Take(entity, claims, Stands) is { } finding ? finding
        : Take(entity, claims, StandsAsDraft) is { } draft ? draft with { IsDraft = true }
        : Take(entity, claims, _ => true) is { } before ? before with { IsRetracted = true }
        : null;

    private FindingRecord? Take(string entity, IReadOnlyList<ClaimRecord> claims, Func<ClaimRecord, bool> stands)
    {
        var voice = claims.Min(VoiceHere);
        if (voice is Voice.Aside)
        {
            return null;
        }

        ClaimRecord[] chosen = [.. claims.Where(claim => VoiceHere(claim) == voice)], dissent = [];
        var disagree = !Agree(chosen);
        if (disagree && chosen.Any(claim => claim.Rank is Rank.Preferred))
        {
            dissent = [.. chosen.Where(claim => claim.Rank is not Rank.Preferred)];
            chosen = [.. chosen.Where(claim => claim.Rank is Rank.Preferred)];
            disagree = !Agree(chosen);
        }

        var kind = disagree ? FindingKind.Disputed : KindOf(voice, chosen);
        if (kind is FindingKind.Settled or FindingKind.Attributed)
        {
            chosen = [.. chosen.Where(claim => !IsDenial(claim))];
        }

        var (value, valueOf) = disagree ? (null, null) : ValueOf(kind, chosen);
        return new FindingRecord
        {
            Entity = entity,
            Property = property.Name,
            Kind = kind,
            Value = value,
            ValueOf = valueOf,
            Claims = Ids(chosen),
            Dissent = Ids(dissent),
            Others = chosen.Length + dissent.Length == claims.Count ? [] : Ids(claims.Except(chosen).Except(dissent)),
            Witnesses = context.WitnessesOf(chosen),
        };

        Voice VoiceHere(ClaimRecord claim) => stands(claim) ? VoiceOf(claim) : Voice.Aside;
    }

    /// <summary>Whether the claim decides.</summary>
    public static bool Stands(ClaimRecord claim) => !StandsAside(claim) && claim is { Retraction: null, IsDraft: false };

    /// <summary>Whether the claim decides if no claim with a source does.</summary>
    public static bool StandsAsDraft(ClaimRecord claim) => !StandsAside(claim) && claim is { Retraction: null, IsDraft: true };

    /// <summary>Whether the claim is kept but decides nothing. So are retracted claims, unless there are no others.</summary>
    public static bool StandsAside(ClaimRecord claim) => claim is { Rank: Rank.Deprecated } or { Modality: Modality.Counterfactual };

    private static Voice VoiceOf(ClaimRecord claim) => claim switch
    {
        _ when StandsAside(claim) => Voice.Aside,
        { IsUnknown: true } => Voice.Unknown,
        { IsNone: true } => Voice.None,
        { Modality: Modality.Planned } => Voice.Planned,
        { Modality: Modality.Alleged } => Voice.Alleged,
        { Modality: Modality.Opinion } => Voice.Opinion,
        _ => Voice.Stated,
    };

    private FindingKind KindOf(Voice voice, IReadOnlyList<ClaimRecord> claims) => voice switch
    {
        Voice.Planned => FindingKind.Planned,
        Voice.Alleged => FindingKind.Alleged,
        Voice.Unknown => FindingKind.Unknown,
        Voice.None => FindingKind.None,
        Voice.Opinion => FindingKind.Opinion,
        _ when claims.All(IsDenial) => FindingKind.Denied,
        _ when claims.Any(claim => !IsDenial(claim) && context.IsOwnVoice(claim)) => FindingKind.Settled,
        _ => FindingKind.Attributed,
    };

    /// <summary>Whether the claims can all be true: the asserted values overlap, and no denial covers all of one claim.</summary>
    private bool Agree(IReadOnlyList<ClaimRecord> claims)
    {
        if (claims.Count == 1)
        {
            return true;
        }

        ClaimRecord[] denials = [.. claims.Where(IsDenial)];
        ClaimRecord[] others = [.. claims.Where(claim => !IsDenial(claim) && claim.Value is not null)];
        return TryShare(others, out _) && !others.Any(claim => denials.Any(denial => ValueIn(claim).IsWithin(ValueIn(denial))));
    }

    private (FactValue? Value, ClaimId? ValueOf) ValueOf(FindingKind kind, IReadOnlyList<ClaimRecord> claims)
    {
        if (kind is FindingKind.Unknown or FindingKind.None)
        {
            return (null, null);
        }

        if (kind is FindingKind.Denied)
        {
            return (claims[0].Value, claims[0].Id);
        }

        ClaimRecord[] bearing = kind is FindingKind.Settled ? [.. claims.Where(context.IsOwnVoice)] : [.. claims];
        if (Narrowest(bearing) is { } claim)
        {
            return IsOpposite(claim) ? (ValueIn(claim), null) : (claim.Value, claim.Id);
        }

        return TryShare(bearing, out var shared) ? (shared, null) : (null, null);
    }

    /// <summary>The first claim whose value is within the values of all the others, or null.</summary>
    private ClaimRecord? Narrowest(IReadOnlyList<ClaimRecord> claims)
    {
        if (claims.Count == 0)
        {
            return null;
        }

        // If a claim is not within the next one, it is not the one, and neither is any claim that contains it.
        var narrowest = claims[0];
        foreach (var claim in claims.Skip(1))
        {
            narrowest = ValueIn(narrowest).IsWithin(ValueIn(claim)) ? narrowest : claim;
        }

        return claims.All(other => ValueIn(narrowest).IsWithin(ValueIn(other))) ? narrowest : null;
    }

    /// <summary>What the values of all claims allow: false if they do not overlap, null if there is no claim.</summary>
    private bool TryShare(IReadOnlyList<ClaimRecord> claims, out FactValue? shared)
    {
        shared = null;
        foreach (var claim in claims)
        {
            var value = ValueIn(claim);
            shared = shared is null ? value : shared.Share(value);
            if (shared is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value to compare with others: of a denied truth the opposite, of other words for the same the same words.</summary>
    public FactValue ValueIn(ClaimRecord claim) => IsOpposite(claim)
        ? new SingleValue(claim.Value!.Wording == "true" ? "false" : "true")
        : sameText.TryGetValue(claim.Id, out var same) ? same : context.Comparable(claim, property)!;

    private bool IsDenial(ClaimRecord claim) => claim.Modality is Modality.Denied && !IsOpposite(claim);

    private bool IsOpposite(ClaimRecord claim) =>
        claim is { Modality: Modality.Denied, Value: not null } && property.Type.Kind is ValueKind.Bool;

    private static EquatableArray<ClaimId> Ids(IEnumerable<ClaimRecord> claims) => claims.Select(claim => claim.Id).ToEquatableArray();
}
