using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Linking;

/// <summary>The claims that files name and do not declare. Equal while each of them is what it was.</summary>
public sealed class LinkedClaims : IEquatable<LinkedClaims>
{
    private readonly Dictionary<string, Wanted> _wanted;

    private LinkedClaims(IEnumerable<Wanted> wanted) => _wanted = wanted.ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    /// <summary>Finds what files want in what others have.</summary>
    public static LinkedClaims Of(IEnumerable<ClaimSurface> files)
    {
        ClaimSurface[] sorted =
        [
            .. files.OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal)
        ];
        var wanted = new HashSet<string>(sorted.SelectMany(file => file.Wanted), StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return new LinkedClaims([]);
        }

        var heads = sorted.SelectMany(file => file.Heads).ToLookup(claim => claim.Id, StringComparer.Ordinal);
        return new LinkedClaims(wanted.Select(id => heads[id].FirstOrDefault() is { } head
            ? new Wanted(id, head, null, default)
            : new Wanted(
                id,
                null,
                DidYouMean.Nearest(id, heads.Select(claim => claim.Key)),
                DidYouMean.Remedy(id, heads.Select(claim => claim.Key)))));
    }

    /// <summary>Those that one file wants.</summary>
    public LinkedClaims Among(ClaimSurface file) => new(file.Wanted.Select(id => _wanted[id]));

    /// <summary>The claim that a file names; null where there is none of that id.</summary>
    public ClaimHead? Find(string id) => _wanted.TryGetValue(id, out var claim) ? claim.Head : null;

    /// <summary>The claim id nearest to one that is no claim's.</summary>
    public string? NearestTo(string id) => _wanted[id].Nearest;

    /// <summary>To write the claim id that was meant, where that can be told.</summary>
    public EquatableArray<Remedy> RemedyFor(string id) => _wanted[id].Remedy;

    /// <inheritdoc/>
    public bool Equals(LinkedClaims? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _wanted.Count == other._wanted.Count
            && _wanted.Values.All(claim => other._wanted.TryGetValue(claim.Id, out var same) && claim == same));

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as LinkedClaims);

    /// <inheritdoc/>
    public override int GetHashCode() => _wanted.Count;

    private sealed record Wanted(string Id, ClaimHead? Head, string? Nearest, EquatableArray<Remedy> Remedy);
}
