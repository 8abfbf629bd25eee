namespace FactGen.Runtime;

/// <summary>
/// The claims of a fact base that name an entity, as speaker or as value. Only ids are read; a claim is created on first use.
/// </summary>
internal sealed class ClaimReferences
{
    private readonly Dictionary<string, List<(EntityData Entity, int Claim)>> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(EntityData Entity, int Claim)>> _mentions = new(StringComparer.Ordinal);

    public ClaimReferences(FactRegistry registry)
    {
        foreach (var entity in registry.EntitiesOf(null))
        {
            for (var claim = 0; claim < entity.Data.ClaimCount; claim++)
            {
                var line = entity.Data.LineOfClaim(claim);
                if (ClaimData.SpeakerIn(line) is { IsEmpty: false } speaker)
                {
                    Add(_statements, entity.Data.Chunk.Name(FactLine.Number(speaker)), (entity.Data, claim));
                }

                if (line.Text(1) is { } value && registry.Property(entity.Data.KeyOfClaim(claim)).IsOfEntities)
                {
                    Add(_mentions, value, (entity.Data, claim));
                }
            }
        }
    }

    /// <summary>The claims that an entity asserts, in the order of the files.</summary>
    public IReadOnlyList<Claim> StatementsBy(string id) => In(_statements, id);

    /// <summary>The claims that have an entity as their value, in the order of the files.</summary>
    public IReadOnlyList<Claim> MentionsOf(string id) => In(_mentions, id);

    private static void Add(
        Dictionary<string, List<(EntityData Entity, int Claim)>> claims,
        string id,
        (EntityData Entity, int Claim) claim)
    {
        if (!claims.TryGetValue(id, out var ofId))
        {
            claims.Add(id, ofId = []);
        }

        ofId.Add(claim);
    }

    private static IReadOnlyList<Claim> In(Dictionary<string, List<(EntityData Entity, int Claim)>> claims, string id) =>
        claims.TryGetValue(id, out var ofId) ? [.. ofId.Select(claim => claim.Entity.Claim(claim.Claim))] : [];
}
