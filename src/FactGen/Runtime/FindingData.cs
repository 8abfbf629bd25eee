using System.Globalization;

namespace FactGen.Runtime;

/// <summary>The data behind a finding's members; for a property without claims only the entity and the property.</summary>
internal sealed class FindingData
{
    /// <summary>The number of fields before the lettered ones: kind with property, and the deciding claims.</summary>
    private const int FixedFields = 2;

    private readonly EntityData? _entity;
    private readonly FactProperty? _property;
    private readonly FactLine _line;

    public FindingData(EntityData entity, FactProperty property, FactLine line) =>
        (Entity, Property, _entity, _property, _line) = (entity.Entity, property.Name, entity, property, line);

    private FindingData(Entity entity, string property) => (Entity, Property) = (entity, property);

    public Entity Entity { get; }

    public string Property { get; }

    public string? Unit => _property?.Unit;

    public char Kind => _line[0][0];

    public IReadOnlyList<Claim> Claims => field ??= _entity is null ? [] : ClaimsIn(_line[1]);

    public IReadOnlyList<Claim> Dissent => field ??= Tagged('d', out var claims) ? ClaimsIn(claims) : [];

    public IReadOnlyList<Claim> Others => field ??= Tagged('b', out var claims) ? ClaimsIn(claims) : [];

    public int Witnesses => _entity is null ? 0 : Tagged('w', out var count) ? FactLine.Number(count) : 1;

    public int Group => Tagged('g', out var number) ? FactLine.Number(number) : 0;

    public DateOnly? From => Day('f');

    public DateOnly? To => Day('t');

    public bool IsRetracted => Tagged('r', out _);

    public static FindingData Unclaimed(Entity entity, string property) => new(entity, property);

    /// <summary>
    /// The value of one claim, or a separate value: what several claims have in common, or the opposite of a denied value.
    /// </summary>
    public T Value<T>(FactProperty<T> property)
    {
        if (Tagged('v', out var value))
        {
            return value[0] == '=' ? property.Read(_entity!.Chunk.Registry, FactField.Undo(value[1..])) : ((Claim<T>)Claim(value)).Value!;
        }

        var claims = _line[1];
        var end = claims.IndexOf(',');
        return ((Claim<T>)Claim(end < 0 ? claims : claims[..end])).Value!;
    }

    /// <summary>Finds a claim by its number; a claim of another entity by that entity's id and the number there.</summary>
    private Claim Claim(ReadOnlySpan<char> reference)
    {
        var slash = reference.IndexOf('/');
        return slash < 0
            ? _entity!.Claim(FactLine.Number(reference), _property!)
            : _entity!.Chunk.Registry.Entity<Entity>(reference[..slash].ToString()).Data.Claim(FactLine.Number(reference[(slash + 1)..]));
    }

    private Claim[] ClaimsIn(ReadOnlySpan<char> references)
    {
        List<Claim> claims = [];
        while (!references.IsEmpty)
        {
            var end = references.IndexOf(',');
            claims.Add(Claim(end < 0 ? references : references[..end]));
            references = end < 0 ? default : references[(end + 1)..];
        }

        return [.. claims];
    }

    private DateOnly? Day(char tag) =>
        Tagged(tag, out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private bool Tagged(char tag, out ReadOnlySpan<char> value)
    {
        value = default;
        return _entity is not null && _line.TryTagged(tag, FixedFields, out value);
    }
}
