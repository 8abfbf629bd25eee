using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// A whole fact base: its chunks, properties and sources. There is one for each fact base; nothing is decoded before first use. Not for
/// users' code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactRegistry
{
    private Dictionary<string, FactProperty>? _properties;
    private SourceTable? _sources;
    private ClaimReferences? _references;
    private Claim[]? _claims;
    private FactRegistry[]? _others;

    /// <summary>The short name of the fact base.</summary>
    public virtual string Name => "";

    /// <summary>Every claim, in the order of the files.</summary>
    public IReadOnlyList<Claim> Claims => _claims ??= [.. Everything.SelectMany(entity => entity.Data.OwnClaims)];

    /// <summary>Every source, in the order of the ids.</summary>
    public IReadOnlyList<Source> Sources => SourceTable.All;

    /// <summary>Every entity, in the order of the files.</summary>
    public IReadOnlyList<Entity> Entities => [.. Everything];

    /// <summary>Every finding, in the order of the files.</summary>
    public IEnumerable<Finding> Findings => Everything.SelectMany(entity => entity.Findings);

    /// <summary>
    /// A line for each chunk: after <c>T</c>, the runs of entities of one type, each as the type and the number of entities.
    /// </summary>
    protected abstract string TypeLines { get; }

    /// <summary>The entities by their ids (<see cref="IdIndex"/>).</summary>
    protected abstract string Ids { get; }

    /// <summary>The source cards (<see cref="SourceTable"/>).</summary>
    protected abstract string SourceLines { get; }

    private SourceTable SourceTable => _sources ??= new SourceTable(SourceLines);

    private ClaimReferences References => _references ??= new ClaimReferences(this);

    private IEnumerable<Entity> Everything => EntitiesOf(null);

    /// <summary>
    /// The entity with that id, or null. An entity of another fact base includes the claims that this one adds; its id need not be
    /// qualified if it is unambiguous. No other entity is decoded.
    /// </summary>
    public Entity? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Own(id) ?? Elsewhere(id);
    }

    /// <summary>
    /// Looks an id up in the other fact bases. A method of its own, because the lambda's closure would otherwise be allocated at
    /// every look-up.
    /// </summary>
    private Entity? Elsewhere(string id)
    {
        if (QualifiedId.FactBaseOf(id) is { } factBase)
        {
            return factBase == Name ? Own(QualifiedId.LocalOf(id)) : Other(factBase)?.Own(QualifiedId.LocalOf(id));
        }

        FactRegistry[] having = [.. Others.Where(other => other.Own(id) is not null)];
        return having is [var only] ? Find(QualifiedId.Of(only.Name, id)) : null;
    }

    /// <summary>Every entity whose type in the schema is one of the given types, in the order of the files.</summary>
    public IReadOnlyList<T> All<T>(params string[] types)
        where T : Entity => [.. EntitiesOf(types).Cast<T>()];

    /// <summary>The entity with that id, as declared by its own fact base: the value of a claim.</summary>
    /// <exception cref="InvalidOperationException">There is no such entity: a bug of the generator, or another version of that fact
    /// base.</exception>
    public T Entity<T>(string id)
        where T : Entity => Of(id).Own(QualifiedId.LocalOf(id)) as T ?? throw Missing(id);

    /// <summary>Looks an id up in the data of this fact base only.</summary>
    private Entity? Own(string id)
    {
        var index = Ids;
        var slots = index.Length / IdIndex.Width;
        var hash = IdIndex.HashOf(id);
        var digit = IdIndex.DigitOf(hash);
        for (var slot = slots == 0 ? 0 : IdIndex.SlotOf(hash, slots);
            slots > 0 && index[slot * IdIndex.Width] is not IdIndex.Empty and var found;
            slot = slot + 1 == slots ? 0 : slot + 1)
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

    /// <summary>The chunk with that number.</summary>
    protected abstract FactChunk Chunk(int number);

    /// <summary>The properties of the schema.</summary>
    protected abstract FactProperty[] Properties();

    internal Entity Speaker(string id) => id == "unnamed" ? FactGen.Entity.Unnamed : Entity<Entity>(id);

    /// <summary>The fact bases that this one builds on.</summary>
    protected virtual FactRegistry[] Bases() => [];

    internal FactProperty Property(string key) => Of(key).OwnProperty(QualifiedId.LocalOf(key));

    private FactProperty OwnProperty(string key) =>
        (_properties ??= Properties().ToDictionary(property => property.Key, StringComparer.Ordinal))[key];

    internal Source Source(string id) => SourceTable.Find(id);

    internal IReadOnlyList<Claim> StatementsBy(string id) =>
        [.. WithBases(id).SelectMany(other => other.References.StatementsBy(other.Within(id)))];

    internal IReadOnlyList<Claim> MentionsOf(string id) =>
        [.. WithBases(id).SelectMany(other => other.References.MentionsOf(other.Within(id)))];

    /// <summary>
    /// The claims of this fact base and of those it builds on about an entity of another one. The fact base that declares the
    /// entity comes first.
    /// </summary>
    internal IReadOnlyList<Claim> ClaimsOn(string id) =>
        [.. WithBases(id).SelectMany(other => other.Own(other.Within(id))?.Data.OwnClaims ?? [])];

    /// <summary>Whether there are fact bases that this one builds on.</summary>
    internal bool BuildsOnOthers => Others.Length > 0;

    private FactRegistry[] Others => _others ??= Bases();

    /// <summary>The id as this fact base writes it.</summary>
    private string Within(string id) => QualifiedId.FactBaseOf(id) == Name ? QualifiedId.LocalOf(id) : id;

    /// <summary>The fact base in which something is declared.</summary>
    private FactRegistry Of(string id) => QualifiedId.FactBaseOf(id) is not { } factBase ? this : Other(factBase) ?? throw Missing(id);

    private FactRegistry? Other(string name)
    {
        foreach (var other in Others)
        {
            if (other.Name == name)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>
    /// For an entity of another fact base: that one, the others, and this one. For an entity of this fact base: only this one.
    /// </summary>
    private IEnumerable<FactRegistry> WithBases(string id)
    {
        var declaring = Of(id);
        return declaring == this ? [this] : Others.Where(other => other != declaring).Prepend(declaring).Append(this);
    }

    private static InvalidOperationException Missing(string id) => new(QualifiedId.FactBaseOf(id) is { } factBase
        ? $"the fact base '{factBase}' has no '{QualifiedId.LocalOf(id)}': these facts were compiled with another version of it"
        : $"the generated data names the unknown entity '{id}'");

    /// <summary>The entities of these types, or of all types. A chunk without such entities is not decoded.</summary>
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
                for (var number = first;
                    number < first + count && (types is null || types.Contains(runs[run], StringComparer.Ordinal));
                    number++)
                {
                    yield return Chunk(chunk).Entity(number);
                }

                first += count;
            }
        }
    }
}
