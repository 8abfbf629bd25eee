using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Linking;

/// <summary>The claims that files name and do not declare.</summary>
internal sealed record LinkedClaims
{
    private readonly EquatableMap<Wanted> _wanted;

    private LinkedClaims(IEnumerable<Wanted> wanted) => _wanted = new(wanted, claim => claim.Id);

    /// <summary>Finds the claims that files name among those that others declare.</summary>
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
        var left = DidYouMean.MostStepsTogether;
        List<Wanted> found = [];
        foreach (var id in wanted.OrderBy(id => id, StringComparer.Ordinal))
        {
            found.Add(heads[id].FirstOrDefault() is { } head
                ? new Wanted(id, head, "", default)
                : Unknown(id, DidYouMean.Suggest(id, heads.Select(claim => claim.Key), ref left)));
        }

        return new LinkedClaims(found);

        static Wanted Unknown(string id, Suggestion suggestion) => new(id, null, suggestion.Question, suggestion.Remedies);
    }

    /// <summary>Those that one file names.</summary>
    public LinkedClaims Among(ClaimSurface file) => new(file.Wanted.Select(id => _wanted[id]));

    /// <summary>The claim that a file names; null if no claim has that id.</summary>
    public ClaimHead? Find(string id) => _wanted.Find(id)?.Head;

    /// <summary>The question to add to a message: whether the claim id nearest to an unknown one was meant.</summary>
    public string QuestionOn(string id) => _wanted[id].Question;

    /// <summary>The remedy that writes the intended claim id, if that is clear.</summary>
    public EquatableArray<Remedy> RemedyFor(string id) => _wanted[id].Remedy;

    private sealed record Wanted(string Id, ClaimHead? Head, string Question, EquatableArray<Remedy> Remedy);
}
