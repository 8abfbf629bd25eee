using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// All of one fact base: its chunks, properties and sources. Made once for each fact base and touched by nothing until somebody
/// asks. Not for users' code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactRegistry
{
    private readonly Lazy<FactChunk[]> _chunks;
    private readonly Lazy<Dictionary<string, FactProperty>> _properties;
    private readonly Lazy<Dictionary<string, Source>> _sources;
    private readonly Lazy<Dictionary<string, (FactChunk Chunk, int Number)>> _entities;
    private readonly Lazy<Claim[]> _claims;
    private readonly Lazy<Dictionary<string, Claim>> _claimsById;
    private readonly Lazy<ILookup<string, Claim>> _statements;
    private readonly Lazy<ILookup<string, Claim>> _mentions;

    /// <summary>Made by generated code, one for each fact base.</summary>
    /// <param name="chunks">The data of the facts files, in the order of their paths.</param>
    /// <param name="properties">The properties of the schema.</param>
    /// <param name="sources">The source cards, a line each.</param>
    public FactRegistry(Func<FactChunk[]> chunks, Func<FactProperty[]> properties, string sources)
    {
        _chunks = new(chunks);
        _properties = new(() => properties().ToDictionary(property => property.Key, StringComparer.Ordinal));
        _sources = new(() => ReadSources(sources));
        _entities = new(() => EntityNumbers().ToDictionary(entity => entity.Chunk.EntityFields(entity.Number)[1], StringComparer.Ordinal));
        _claims = new(() => [.. _chunks.Value.SelectMany(chunk => Enumerable.Range(0, chunk.ClaimCount).Select(chunk.Claim))]);
        _claimsById = new(() => Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal));
        _statements = new(() => Claims.Where(claim => claim.By is not null).ToLookup(claim => claim.By!.Id, StringComparer.Ordinal));
        _mentions = new(() => Claims.Where(claim => claim.Value is Entity).ToLookup(claim => ((Entity)claim.Value!).Id, StringComparer.Ordinal));
    }

    /// <summary>Every claim, in the order of the files.</summary>
    public IReadOnlyList<Claim> Claims => _claims.Value;

    /// <summary>Every source, in the order of the ids.</summary>
    public IReadOnlyList<Source> Sources => [.. _sources.Value.Values];

    /// <summary>Every entity, in the order of the files.</summary>
    public IReadOnlyList<Entity> Entities => [.. EntityNumbers().Select(entity => entity.Chunk.EntityObject(entity.Number))];

    /// <summary>Every finding, in the order of the files.</summary>
    public IEnumerable<Finding> Findings => _chunks.Value.SelectMany(chunk => Enumerable.Range(0, chunk.FindingCount).Select(chunk.Finding));

    /// <summary>The entity of that id and type, or null.</summary>
    public T? Find<T>(string id)
        where T : Entity =>
        _entities.Value.TryGetValue(id, out var entity) ? entity.Chunk.EntityObject(entity.Number) as T : null;

    /// <summary>Every entity whose type in the schema is one of these, in the order of the files.</summary>
    public IReadOnlyList<T> All<T>(params string[] types)
        where T : Entity =>
        [.. EntityNumbers()
            .Where(entity => types.Contains(entity.Chunk.EntityFields(entity.Number)[2], StringComparer.Ordinal))
            .Select(entity => (T)entity.Chunk.EntityObject(entity.Number))];

    /// <summary>The entity of that id, as the value of a claim.</summary>
    /// <exception cref="InvalidOperationException">There is none: a fault of the generator.</exception>
    public T Entity<T>(string id)
        where T : Entity => Find<T>(id) ?? throw new InvalidOperationException($"the generated data names the unknown entity '{id}'");

    internal Entity Speaker(string id) => id == "unnamed" ? FactGen.Entity.Unnamed : Entity<Entity>(id);

    internal FactProperty Property(string key) => _properties.Value[key];

    internal Claim Claim(string id) => _claimsById.Value[id];

    internal Source Source(string id) => _sources.Value[id];

    internal IReadOnlyList<Claim> StatementsBy(string id) => [.. _statements.Value[id]];

    internal IReadOnlyList<Claim> MentionsOf(string id) => [.. _mentions.Value[id]];

    private static Dictionary<string, Source> ReadSources(string lines)
    {
        Dictionary<string, Source> sources = new(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = Array.ConvertAll(line.Split('\t'), field => field.Length == 0 ? null : FactChunk.Field(field));
            sources.Add(fields[1]!, new Source
            {
                Id = fields[1]!,
                Title = fields[2]!,
                Publisher = fields[3],
                Author = fields[4],
                Url = fields[5],
                Published = FactDate.TryParse(fields[6], out var published) ? published : null,
                PublishedBasis = fields[7],
                Language = fields[8],
                Translation = fields[9],
                Sha256 = fields[10],
                DerivedFrom = fields[11],
            });
        }

        return sources;
    }

    private IEnumerable<(FactChunk Chunk, int Number)> EntityNumbers() =>
        _chunks.Value.SelectMany(chunk => Enumerable.Range(0, chunk.EntityCount).Select(number => (chunk, number)));
}
