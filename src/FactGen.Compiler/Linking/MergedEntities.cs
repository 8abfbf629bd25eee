using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Linking;

/// <summary>The entities that are the same as others, with everything that their findings depend on.</summary>
internal sealed record MergedEntities
{
    private readonly EquatableMap<MergedEntity> _entities;

    private MergedEntities(IEnumerable<MergedEntity> entities) =>
        _entities = new(entities, entity => entity.Declaration.Entity.Id);

    /// <summary>The cards of the sources that their claims cite.</summary>
    public IEnumerable<CitedCards> Cards => _entities.Values.Select(entity => entity.Cards);

    /// <summary>The claims and sources whose quotes occur only in headings.</summary>
    public IEnumerable<SourcedClaim> HeadingOnly => _entities.Values.SelectMany(entity => entity.HeadingOnly);

    /// <summary>Selects them from all files.</summary>
    public static MergedEntities Of(LinkedEntities entities, IEnumerable<FactsWithCards> files) => new(
        from file in files
        where entities.HasMerged(file.Path)
        let headingOnly = new HashSet<SourcedClaim>(file.HeadingOnly)
        from declaration in entities.FirstsOf(file.Path, file.File)
        where entities.Merges.Representatives.ContainsKey(declaration.Entity.Id)
        select MergedEntity.Of(declaration, file.Cards, headingOnly));

    /// <summary>Those that are the same as an entity of a file.</summary>
    public MergedEntities Among(LinkedEntities entities, FactsFile file) => _entities.Count == 0 ? this : new(
        file.Entities
            .SelectMany(entity => entities.Merges.SameAs(entity.Entity.Id))
            .Distinct(StringComparer.Ordinal)
            .Select(id => _entities[id]));

    /// <summary>An entity and those that are the same: itself first, the others in the order of the files.</summary>
    public IEnumerable<EntityDeclaration> SameAs(LinkedEntities entities, EntityDeclaration entity) =>
        entities.Merges.SameAs(entity.Entity.Id)
            .Where(id => id != entity.Entity.Id)
            .Select(id => _entities[id].Declaration)
            .Prepend(entity);

    private sealed record MergedEntity(EntityDeclaration Declaration, CitedCards Cards, EquatableArray<SourcedClaim> HeadingOnly)
    {
        public static MergedEntity Of(EntityDeclaration declaration, CitedCards cards, HashSet<SourcedClaim> headingOnly)
        {
            SourcedClaim[] cited =
                [
                    .. declaration.Entity.Claims.SelectMany(
                        claim => claim.Sources, (claim, source) => new SourcedClaim(claim.Id, source.Source))
                        .Distinct()
                ];
            return new MergedEntity(
                declaration,
                cards.Among([.. cited.Select(pair => pair.Source).Distinct(StringComparer.Ordinal)]),
                cited.Where(headingOnly.Contains).ToEquatableArray());
        }
    }
}
