using System.Collections.Concurrent;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Findings;

/// <summary>What is needed of the rest of the fact base to combine claims.</summary>
public sealed class FindingContext
{
    private readonly ConcurrentDictionary<string, string> _originals = new(StringComparer.Ordinal);

    /// <summary>For each entity that is declared the same as others, the one that represents all of them.</summary>
    public IReadOnlyDictionary<string, string> SameEntities { get; init; } = new Dictionary<string, string>();

    /// <summary>Which source a source copies or translates.</summary>
    public IReadOnlyDictionary<string, string> DerivedFrom { get; init; } = new Dictionary<string, string>();

    /// <summary>For each source that is the same document as others, the one that represents all of them.</summary>
    public IReadOnlyDictionary<string, string> SameSources { get; init; } = new Dictionary<string, string>();

    /// <summary>When each source was published, if its card says so.</summary>
    public IReadOnlyDictionary<string, FactDate> Published { get; init; } = new Dictionary<string, FactDate>();

    /// <summary>The quotes that occur only in headings, as claim and source: they never settle anything.</summary>
    public IReadOnlyCollection<SourcedClaim> HeadingOnly { get; init; } = [];

    /// <summary>The context of some entities.</summary>
    /// <param name="entities">The entities of the fact base.</param>
    /// <param name="cards">The cards of the sources that the claims cite.</param>
    /// <param name="headingOnly">The claims and sources whose quotes occur only in headings.</param>
    internal static FindingContext Of(LinkedEntities entities, CitedCards cards, IEnumerable<SourcedClaim> headingOnly) => new()
    {
        SameEntities = entities.Merges.Representatives,
        SameSources = CitedCards.SameDocuments(cards.All.Concat(entities.Bases.Cards.Select(card => card.ForFindings))),
        DerivedFrom = cards.DerivedFrom,
        Published = cards.All.Where(card => card.Published is not null)
            .ToDictionary(card => card.Id, card => card.Published!.Value, StringComparer.Ordinal),
        HeadingOnly = new HashSet<SourcedClaim>(headingOnly),
    };

    /// <summary>Whether a source says it in its own voice, in its body.</summary>
    public bool IsOwnVoice(ClaimRecord claim) =>
        claim.By is null && claim.Sources.Any(source => !HeadingOnly.Contains(new(claim.Id, source.Source)));

    /// <summary>When the claim was said: <c>stated</c>, otherwise the day that its first source was published.</summary>
    public FactDate? StatedOn(ClaimRecord claim) =>
        claim.Stated
        ?? (claim.Sources.Count > 0 && Published.TryGetValue(claim.Sources[0].Source, out var published) ? published : null);

    /// <summary>The value to compare with others: for an entity, the one that represents all that are the same.</summary>
    public FactValue? Comparable(ClaimRecord claim, Property property) =>
        property.Type.Kind is ValueKind.Entity && claim.Value is { } value ? new SingleValue(Representative(value.Wording)) : claim.Value;

    /// <summary>The entity that represents all that are declared the same as this one.</summary>
    public string Representative(string entity) => SameEntities.TryGetValue(entity, out var other) ? other : entity;

    /// <summary>
    /// How many independent witnesses the claims have, each counted once: sources that speak in their own voice, with their copies, and
    /// speakers. A witness that no source names, or only a draft names, does not count.
    /// </summary>
    public int WitnessesOf(IReadOnlyList<ClaimRecord> claims)
    {
        if (claims is [{ By: null, Sources.Count: 1 }])
        {
            return 1;
        }

        if (claims is [{ By: { } only } spoken])
        {
            return spoken.IsDraft || only == ClaimRecord.Unnamed ? 0 : 1;
        }

        var sources = claims.Where(claim => claim.By is null)
            .SelectMany(claim => claim.Sources)
            .Select(source => Original(source.Source));
        var speakers = claims.Where(claim => !claim.IsDraft).Select(claim => claim.By)
            .Where(speaker => speaker is not null and not ClaimRecord.Unnamed)
            .Select(speaker => Representative(speaker!));
        return sources.Distinct(StringComparer.Ordinal).Count() + speakers.Distinct(StringComparer.Ordinal).Count();
    }

    private string Document(string source) => SameSources.TryGetValue(source, out var same) ? same : source;

    /// <summary>What a document copies or translates, according to any of its cards.</summary>
    private string? CopiedBy(string document) =>
        DerivedFrom.TryGetValue(document, out var original) ? original
        : SameSources.Where(same => same.Value == document)
            .Select(same => DerivedFrom.TryGetValue(same.Key, out var other) ? other : null)
            .FirstOrDefault(other => other is not null);

    /// <summary>The source at the end of a chain of copies.</summary>
    private string Original(string source)
    {
        if (_originals.TryGetValue(Document(source), out var known))
        {
            return known;
        }

        List<string> line = [Document(source)];
        var seen = new HashSet<string>(line, StringComparer.Ordinal);
        while (CopiedBy(line[^1]) is { } copied)
        {
            var original = Document(copied);
            if (_originals.TryGetValue(original, out known))
            {
                break;
            }

            if (!seen.Add(original))
            {
                // According to the cards, each copies the other: one of them then represents all.
                known = line.Skip(line.IndexOf(original)).OrderBy(copy => copy, StringComparer.Ordinal).First();
                break;
            }

            line.Add(original);
        }

        known ??= line[^1];
        foreach (var copy in line)
        {
            _originals[copy] = known;
        }

        return known;
    }
}
