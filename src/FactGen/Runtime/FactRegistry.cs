using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// All of one fact base: its chunks, properties and sources. Made once for each fact base and touched by nothing until somebody
/// asks. Not for users' code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactRegistry
{
    private Dictionary<string, FactProperty>? _properties;
    private SourceTable? _sources;
    private ClaimReferences? _references;
    private Claim[]? _claims;

    /// <summary>Every claim, in the order of the files.</summary>
    public IReadOnlyList<Claim> Claims => _claims ??= [.. Everything.SelectMany(entity => entity.Claims)];

    /// <summary>Every source, in the order of the ids.</summary>
    public IReadOnlyList<Source> Sources => SourceTable.All;

    /// <summary>Every entity, in the order of the files.</summary>
    public IReadOnlyList<Entity> Entities => [.. Everything];

    /// <summary>Every finding, in the order of the files.</summary>
    public IEnumerable<Finding> Findings => Everything.SelectMany(entity => entity.Findings);

    /// <summary>For each chunk a line: after its <c>T</c>, the types of its entities in a row, each followed by how many there are.</summary>
    protected abstract string TypeLines { get; }

    /// <summary>The entities by their ids (<see cref="IdIndex"/>).</summary>
    protected abstract string Ids { get; }

    /// <summary>The source cards (<see cref="SourceTable"/>).</summary>
    protected abstract string SourceLines { get; }

    private SourceTable SourceTable => _sources ??= new SourceTable(SourceLines);

    private ClaimReferences References => _references ??= new ClaimReferences(this);

    private IEnumerable<Entity> Everything => EntitiesOf(null);

    /// <summary>The entity of that id, or null. Decodes nothing of any other.</summary>
    public virtual Entity? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var index = Ids;
        var slots = index.Length / IdIndex.Width;
        var hash = IdIndex.HashOf(id);
        var digit = IdIndex.DigitOf(hash);
        for (var slot = slots == 0 ? 0 : IdIndex.SlotOf(hash, slots); slots > 0 && index[slot * IdIndex.Width] is not IdIndex.Empty and var found; slot = slot + 1 == slots ? 0 : slot + 1)
        {
            if (found == digit)
            {
                var numbers = index.AsSpan((slot * IdIndex.Width) + 1);
                var chunk = Chunk(FactDigits.Read(numbers[..IdIndex.ChunkWidth]));
                var number = FactDigits.Read(numbers.Slice(IdIndex.ChunkWidth, IdIndex.NumberWidth));
                if (chunk.HasId(number, id))
                {
                    return chunk.Entity(number);
                }
            }
        }

        return null;
    }

    /// <summary>Every entity whose type in the schema is one of these, in the order of the files.</summary>
    public IReadOnlyList<T> All<T>(params string[] types)
        where T : Entity => [.. EntitiesOf(types).Cast<T>()];

    /// <summary>The entity of that id, as the value of a claim.</summary>
    /// <exception cref="InvalidOperationException">There is none: a fault of the generator.</exception>
    public T Entity<T>(string id)
        where T : Entity => Find(id) as T ?? throw new InvalidOperationException($"the generated data names the unknown entity '{id}'");

    /// <summary>The chunk with that number.</summary>
    protected abstract FactChunk Chunk(int number);

    /// <summary>The properties of the schema.</summary>
    protected abstract FactProperty[] Properties();

    internal Entity Speaker(string id) => id == "unnamed" ? FactGen.Entity.Unnamed : Entity<Entity>(id);

    internal FactProperty Property(string key) => (_properties ??= Properties().ToDictionary(property => property.Key, StringComparer.Ordinal))[key];

    internal Source Source(string id) => SourceTable.Find(id);

    internal IReadOnlyList<Claim> StatementsBy(string id) => References.StatementsBy(id);

    internal IReadOnlyList<Claim> MentionsOf(string id) => References.MentionsOf(id);

    /// <summary>The entities of these types, or of all. A chunk that has none of them is not touched.</summary>
    internal IEnumerable<Entity> EntitiesOf(string[]? types)
    {
        var (lines, chunk) = (TypeLines, 0);
        for (var line = FactLine.At(lines, 0); line.Start < lines.Length; line = line.Next, chunk++)
        {
            var first = 0;
            var runs = line.Fields;
            for (var run = 0; run + 1 < runs.Length; run += 2)
            {
                var count = FactLine.Number(runs[run + 1]);
                for (var number = first; number < first + count && (types is null || types.Contains(runs[run], StringComparer.Ordinal)); number++)
                {
                    yield return Chunk(chunk).Entity(number);
                }

                first += count;
            }
        }
    }
}
