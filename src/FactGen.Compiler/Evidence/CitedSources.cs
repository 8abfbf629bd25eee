namespace FactGen.Compiler.Evidence;

/// <summary>Sources by their ids, with their texts. Equal while each of them is what it was.</summary>
public sealed class CitedSources : IEquatable<CitedSources>
{
    private readonly Dictionary<string, CitedSource> _sources = new(StringComparer.Ordinal);

    /// <summary>Brings the sources together; of several with one id, the first counts.</summary>
    public CitedSources(IEnumerable<CitedSource> sources)
    {
        foreach (var source in sources.Where(source => !_sources.ContainsKey(source.Card.Id)))
        {
            _sources.Add(source.Card.Id, source);
        }

        All = [.. _sources.Values.OrderBy(source => source.Card.Id, StringComparer.Ordinal)];
    }

    /// <summary>Every source, in the order of the ids.</summary>
    public IReadOnlyList<CitedSource> All { get; }

    /// <summary>The source of that id, or null.</summary>
    public CitedSource? Find(string id) => _sources.TryGetValue(id, out var source) ? source : null;

    /// <summary>Those that are cited by their ids.</summary>
    public CitedSources Among(IEnumerable<string> ids) => new(ids.Select(Find).OfType<CitedSource>());

    /// <inheritdoc/>
    public bool Equals(CitedSources? other) => ReferenceEquals(this, other) || (other is not null && All.SequenceEqual(other.All));

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as CitedSources);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}
