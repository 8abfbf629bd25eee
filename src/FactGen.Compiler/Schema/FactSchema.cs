namespace FactGen.Compiler.Schema;

/// <summary>
/// The entity types of a fact base and of those it builds on, with inheritance resolved. It contains no places: two schemas with the same
/// content are equal.
/// </summary>
/// <remarks>A type of another fact base has its qualified name everywhere in the schema.</remarks>
public sealed class FactSchema : IEquatable<FactSchema>
{
    private readonly Dictionary<string, EntityType> _types;
    private readonly Dictionary<string, Dictionary<string, Property>> _properties = [];

    /// <summary>Creates a schema from types whose base types are known and free of cycles.</summary>
    /// <param name="types">Its own types.</param>
    /// <param name="factBase">The short name of the fact base.</param>
    /// <param name="bases">The types of the fact bases that it builds on.</param>
    public FactSchema(EquatableArray<EntityType> types, string factBase = "", EquatableArray<BaseSchema> bases = default)
    {
        (Types, FactBase, Bases) = (types, factBase, bases);
        _types = types.Concat(bases.SelectMany(known => known.Types)).ToDictionary(type => type.Name, StringComparer.Ordinal);
        Names = new TypeNames(factBase, [.. types.Select(type => type.Name)], bases);
        foreach (var type in _types.Values)
        {
            _properties[type.Name] = LineOf(type.Name).Reverse()
                .SelectMany(ancestor => ancestor.Properties)
                .GroupBy(property => property.Name, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        }
    }

    /// <summary>A schema without types, for a fact base whose schema could not be read.</summary>
    public static FactSchema Empty { get; } = new(default) { IsRead = false };

    /// <summary>Whether it defines the types. If not, an error says why, and facts cannot be compared with it.</summary>
    public bool IsRead { get; internal init; } = true;

    /// <summary>The short name of the fact base; empty if it has none.</summary>
    public string FactBase { get; }

    /// <summary>Its own types in the order of the file.</summary>
    public EquatableArray<EntityType> Types { get; }

    /// <summary>The types of the fact bases that it builds on.</summary>
    public EquatableArray<BaseSchema> Bases { get; }

    /// <summary>Finds a type by its name as written.</summary>
    public TypeNames Names { get; }

    /// <summary>Whether there is any type for facts.</summary>
    public bool HasTypes => _types.Count > 0;

    /// <summary>The C# namespace of a type of another fact base; null for a type of its own.</summary>
    public string? NamespaceOf(string type) =>
        QualifiedName.FactBaseOf(type) is { } factBase ? Bases.First(known => known.Name == factBase).Namespace : null;

    /// <summary>The type of that name, or null.</summary>
    public EntityType? Find(string type) => _types.TryGetValue(type, out var found) ? found : null;

    /// <summary>A type's own and inherited properties by name; empty for an unknown type.</summary>
    public IReadOnlyDictionary<string, Property> PropertiesOf(string type) =>
        _properties.TryGetValue(type, out var properties) ? properties : new Dictionary<string, Property>();

    /// <summary>The type and all that it derives from, the type itself first.</summary>
    public IEnumerable<EntityType> LineOf(string type)
    {
        for (var current = Find(type); current is not null; current = current.Base is null ? null : Find(current.Base))
        {
            yield return current;
        }
    }

    /// <summary>Whether the type is that other type or derives from it.</summary>
    public bool Is(string type, string other)
    {
        // Without LineOf, which allocates: the C# writer compares each type with each.
        var current = Find(type);
        while (current is not null && current.Name != other)
        {
            current = current.Base is null ? null : Find(current.Base);
        }

        return current is not null;
    }

    /// <summary>Whether the type's entities have C# members of their own.</summary>
    public bool HasMembers(string type) => Find(type) is { Members: true };

    /// <inheritdoc/>
    public bool Equals(FactSchema? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && IsRead == other.IsRead
            && FactBase == other.FactBase
            && Types.Equals(other.Types)
            && Bases.Equals(other.Bases));

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as FactSchema);

    /// <inheritdoc/>
    public override int GetHashCode() => Types.GetHashCode();
}

/// <summary>One entity type (FORMAT.md section 2).</summary>
/// <param name="Name">In PascalCase, as in C#.</param>
/// <param name="Summary">What entities of this type are.</param>
/// <param name="Base">The type it derives from.</param>
/// <param name="Living">Its entities are living persons unless one says otherwise; resolved as <paramref name="Members"/> is.</param>
/// <param name="Named">A claim on one of its entities needs a text that names it near the quote; resolved likewise.</param>
/// <param name="Common">The names of its entities are common nouns; resolved likewise.</param>
/// <param name="Members">Its entities have C# members of their own; for tables of many, by their own word or their base type's,
/// not.</param>
/// <param name="Properties">Its own properties, without the inherited ones.</param>
/// <param name="Rules">Conditions for every entity of the type.</param>
public sealed record EntityType(
    string Name,
    string? Summary,
    string? Base,
    bool Living,
    bool Named,
    bool Common,
    bool Members,
    EquatableArray<Property> Properties,
    EquatableArray<SchemaRule> Rules);

/// <summary>One property of an entity type.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="DeclaringType">The type whose schema entry declares it.</param>
/// <param name="Summary">What it says about an entity.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Many">Each value is a finding of its own; different values do not disagree.</param>
/// <param name="OverTime">Claims hold for a period; only claims whose periods overlap can disagree.</param>
/// <param name="Accusation">An accusation by its nature, which may be asserted as such.</param>
/// <param name="Speech">That it is said, asked or welcomed is the fact: its sentences need no speaker.</param>
public sealed record Property(
    string Name,
    string DeclaringType,
    string? Summary,
    PropertyType Type,
    bool Many,
    bool OverTime,
    bool Accusation,
    bool Speech = false)
{
    /// <summary>A property of every entity, in addition to the schema's: that another entity is the same.</summary>
    public static Property SameAs { get; } = new(
        "same_as", "Entity", "Another entity that is the same.", new PropertyType(ValueKind.Entity, null, default, default),
        Many: true, OverTime: false, Accusation: false);

    /// <summary>The words of the name.</summary>
    public string[] Words => Name.Split('_');

    /// <summary>The last word of the name, which says what the property is: "built" of <c>boats_built</c>.</summary>
    public string LastWord => Name.Substring(Name.LastIndexOf('_') + 1);

    /// <summary>The declaring type and the name, which no other property shares.</summary>
    public string Key => $"{DeclaringType}.{Name}";
}

/// <summary>The kinds of value that a property can have.</summary>
public enum ValueKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>An amount in an ISO 4217 currency.</summary>
    Money,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>How many of how many, or how many times.</summary>
    Ratio,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>An absolute address.</summary>
    Url,

    /// <summary>One word of a closed list.</summary>
    OneOf,

    /// <summary>An entity of one of certain types.</summary>
    Entity,
}

/// <summary>The type of a property's values.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Of">For a count, the things that are counted; for a number, its unit.</param>
/// <param name="EntityTypes">For an entity, the types that it may have.</param>
/// <param name="Words">For a closed list, its words.</param>
public sealed record PropertyType(ValueKind Kind, string? Of, EquatableArray<string> EntityTypes, EquatableArray<EnumWord> Words)
{
    /// <summary>The other words by which texts name the unit of a number, as the schema lists them behind it.</summary>
    public EquatableArray<string> UnitSynonyms { get; init; }

    /// <summary>Whether the values are numbers or ranges, perhaps with a unit or a hedge.</summary>
    public bool IsQuantity => Kind is ValueKind.Count or ValueKind.Number or ValueKind.Money or ValueKind.Percent or ValueKind.Ratio
        or ValueKind.Duration;

    /// <summary>The type as the schema writes it.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.OneOf => $"one of {string.Join(", ", Words.Select(word => word.Id))}",
        ValueKind.Entity => EntityTypes.Count == 0 ? "any entity" : string.Join(" or ", EntityTypes),
        _ => Kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>One word of a closed list.</summary>
/// <param name="Id">In snake_case, as facts write it.</param>
/// <param name="Synonyms">The phrases of prose for it.</param>
public sealed record EnumWord(string Id, EquatableArray<string> Synonyms);
