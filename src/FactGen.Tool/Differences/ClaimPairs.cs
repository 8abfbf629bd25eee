using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;

namespace FactGen.Tool.Differences;

/// <summary>Pairs the claims of two states: each with its counterpart in the other state.</summary>
/// <remarks>
/// The claims on one property are matched by what they say, and by the names that editors gave them. Their place in the list does not
/// matter: a claim inserted before others changes the number of each, but no claim.
/// </remarks>
internal sealed class ClaimPairs
{
    /// <summary>
    /// The score from which two claims count as the same claim, changed: the same value alone is enough, or the same words of a
    /// source.
    /// </summary>
    private const int SameClaim = 3;

    private readonly List<ClaimPair> _pairs = [];
    private readonly Dictionary<string, string> _after = new(StringComparer.Ordinal);

    /// <summary>Makes the pairs.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <param name="entities">The entities of both.</param>
    public ClaimPairs(FactModel before, FactModel after, EntityPairs entities)
    {
        var old = before.AllClaims.ToLookup(claim => (entities.AfterOf(claim.Claim.Entity), claim.Claim.Property));
        var fresh = after.AllClaims.ToLookup(claim => (claim.Claim.Entity, claim.Claim.Property));
        foreach (var property in fresh.Select(claims => claims.Key).Concat(old.Select(claims => claims.Key)).Distinct())
        {
            Match([.. old[property]], [.. fresh[property]]);
        }

        foreach (var pair in _pairs)
        {
            if (pair is { Before: { } one, After: { } other })
            {
                _after.TryAdd(one.Claim.Id, other.Claim.Id);
            }
        }
    }

    /// <summary>Every claim of both states once, in the order of the later state; for each property, removed claims come last.</summary>
    public IReadOnlyList<ClaimPair> All => _pairs;

    /// <summary>The id that a claim of the earlier state has in the later one; its own id if it was removed.</summary>
    public string AfterOf(string id) => _after.GetValueOrDefault(id, id);

    private void Match(List<ClaimDeclaration> before, IReadOnlyList<ClaimDeclaration> after)
    {
        var matched = new ClaimDeclaration?[after.Count];
        var same = before
            .GroupBy(claim => Content(claim.Claim))
            .ToDictionary(claims => claims.Key, claims => new Queue<ClaimDeclaration>(claims));
        for (var number = 0; number < after.Count; number++)
        {
            if (same.TryGetValue(Content(after[number].Claim), out var equal) && equal.TryDequeue(out var one))
            {
                Take(number, one);
            }
        }

        var likely =
            from number in Enumerable.Range(0, after.Count)
            where matched[number] is null
            from one in before
            let points = Likeness(one, after[number])
            where points >= SameClaim
            orderby points descending
            select (number, one);
        foreach (var (number, one) in likely.ToArray())
        {
            if (matched[number] is null && before.Contains(one))
            {
                Take(number, one);
            }
        }

        _pairs.AddRange(after.Zip(matched, (claim, one) => new ClaimPair(one, claim)));
        _pairs.AddRange(before.Select(gone => new ClaimPair(gone, null)));

        void Take(int number, ClaimDeclaration one)
        {
            matched[number] = one;
            before.Remove(one);
        }
    }

    /// <summary>
    /// The claim without everything that depends on its place in a list: its own number, and the numbers of the claims that it
    /// names.
    /// </summary>
    private static ClaimRecord Content(ClaimRecord claim) => claim with
    {
        Id = claim.Id.IsGiven ? claim.Id : default,
        Entity = "",
        SameAs = claim.SameAs is null ? null : "",
        Retraction = claim.Retraction is { Instead: not null } retraction ? retraction with { Instead = "" } : claim.Retraction,
    };

    /// <summary>The name that the editor gave a claim; null if it is only identified by its place.</summary>
    public static string? GivenId(ClaimRecord claim) => claim.Id.IsGiven ? claim.Id.Text : null;

    private static int Likeness(ClaimDeclaration before, ClaimDeclaration after)
    {
        var (one, other) = (before.Claim, after.Claim);
        if (GivenId(one) is { } name && name == GivenId(other))
        {
            return int.MaxValue;
        }

        var sameValue = one.Value?.Canonical == other.Value?.Canonical && one.IsUnknown == other.IsUnknown && one.IsNone == other.IsNone;
        var sameWords = Words(one).Intersect(Words(other)).Any();
        var sameSource = one.Sources.Select(source => source.Source).Intersect(other.Sources.Select(source => source.Source)).Any();

        // In a set each value is a fact of its own, so another value from the same source is another claim.
        var sameVoice = sameSource && one.By == other.By && !after.Property.Many;
        return (sameWords ? 4 : 0) + (sameValue ? 3 : 0) + (sameVoice ? 3 : 0) + (sameSource ? 1 : 0) + (one.By == other.By ? 1 : 0)
            - (sameWords || sameValue || sameVoice ? 0 : SameClaim);
    }

    private static IEnumerable<(string Source, string Words)> Words(ClaimRecord claim) =>
        claim.Sources.SelectMany(source => source.Quotes, (source, quote) => (source.Source, quote.Exact));
}

/// <summary>A claim in two states; <c>Before</c> is null if it was added, <c>After</c> if it was removed.</summary>
internal sealed record ClaimPair(ClaimDeclaration? Before, ClaimDeclaration? After);
