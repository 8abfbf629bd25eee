namespace FactGen.Compiler.Evidence;

/// <summary>Sources by their ids, with their texts.</summary>
public sealed class CitedSources(IEnumerable<CitedSource> sources) : EquatableMap<CitedSource>(sources, source => source.Card.Id)
{
    /// <summary>The sources of these ids.</summary>
    public CitedSources Among(IEnumerable<string> ids) => new(ids.Select(Find).OfType<CitedSource>());
}
