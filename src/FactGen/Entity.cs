using System.Text.Json.Serialization;
using FactGen.Json;
using FactGen.Runtime;

namespace FactGen;

/// <summary>Something that facts are about: a person, an organization, an event. Each entity is one object, reached by its type.</summary>
[JsonConverter(typeof(EntityJsonConverter))]
public abstract class Entity
{
    private EntityData? _data;

    /// <summary>Somebody whom a source does not name: "it was reported". Such a claim never settles anything.</summary>
    public static Entity Unnamed => UnnamedSpeaker.Chunk.Entity(0);

    /// <summary>The id in kebab-case, as the facts write it.</summary>
    public string Id => Data.Id;

    /// <summary>
    /// The short name of the fact base that declares it, with which facts qualify its id: <c>port</c> in <c>port:storm-watch</c>; null
    /// for <see cref="Unnamed"/>.
    /// </summary>
    public string? BaseName => Data.BaseName;

    /// <summary>
    /// The entity as declared, without the claims that other fact bases add. It is a different object if this fact base adds claims to
    /// an entity of another one; otherwise it is this object.
    /// </summary>
    public Entity AsDeclared => Data.AsDeclared ?? this;

    /// <summary>The name by which readers know it.</summary>
    public string Name => Data.Name;

    /// <summary>The name of its type in the schema.</summary>
    public string Type => Data.Type;

    /// <summary>Other names and spellings that sources use.</summary>
    public IReadOnlyList<Alias> Aliases => Data.Aliases;

    /// <summary>How texts refer to it without its name: "the President".</summary>
    public IReadOnlyList<string> Titles => Data.Titles;

    /// <summary>Its identifiers in other collections, such as Wikidata.</summary>
    public IReadOnlyList<ExternalIdentifier> Ids => Data.Ids;

    /// <summary>Whether the facts mark it as a living person, for whom allegations need care.</summary>
    public bool IsLiving => Data.IsLiving;

    /// <summary>The editor's note, if any.</summary>
    public string? Note => Data.Note;

    /// <summary>
    /// Every claim on this entity, in the order of the facts; the claims of the fact base that declares the entity come first.
    /// </summary>
    public IReadOnlyList<Claim> Claims => Data.Claims;

    /// <summary>Every finding on this entity, in the order of the properties; a property without claims has no finding.</summary>
    public IReadOnlyList<Finding> Findings => Data.Findings;

    /// <summary>Every claim of the fact base whose speaker is this entity.</summary>
    public IReadOnlyList<Claim> Statements => Data.Statements;

    /// <summary>Every claim of the fact base that has this entity as its value.</summary>
    public IReadOnlyList<Claim> Mentions => Data.Mentions;

    internal EntityData Data => _data
        ?? throw new InvalidOperationException(
            $"A {GetType().Name} made with 'new' is no entity of the facts: take it from the fact base, by its name or with 'Find'.");

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Sets the data behind the members. Called once, before the object is shared.</summary>
    internal void Attach(EntityData data) => _data = data;
}

/// <summary>Another name or spelling of an entity.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">Its language as a BCP 47 tag, if the facts give it.</param>
/// <param name="Note">The editor's note, if any.</param>
public sealed record Alias(string Text, string? Language, string? Note)
{
    /// <summary>The name.</summary>
    public override string ToString() => Text;
}

/// <summary>The identifier of an entity in another collection.</summary>
/// <param name="Collection">The collection: <c>wikidata</c>.</param>
/// <param name="Id">The identifier there: <c>Q42</c>.</param>
/// <param name="Address">The address that names the entity there.</param>
public sealed record ExternalIdentifier(string Collection, string Id, string Address)
{
    /// <summary>The address.</summary>
    public override string ToString() => Address;
}
