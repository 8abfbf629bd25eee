using FactGen.Runtime;

namespace FactGen;

/// <summary>Something that facts are about: a person, an organization, an event. Each entity is one object, reached by its type.</summary>
public abstract record Entity
{
    private readonly EntityData _data;

    /// <summary>Made by generated code alone: an entity of a fact base.</summary>
    protected Entity(EntityData data) => _data = data;

    /// <summary>Somebody whom a source does not name: "it was reported". Never vouches for anything.</summary>
    public static Entity Unnamed { get; } = new UnnamedSpeaker();

    /// <summary>The id in kebab-case, as the facts write it.</summary>
    public string Id => _data.Id;

    /// <summary>The name by which readers know it.</summary>
    public string Name => _data.Name;

    /// <summary>The name of its type in the schema.</summary>
    public string Type => _data.Type;

    /// <summary>Other names and spellings that sources use.</summary>
    public IReadOnlyList<Alias> Aliases => _data.Aliases;

    /// <summary>How prose points at it without its name: "the President".</summary>
    public IReadOnlyList<string> Titles => _data.Titles;

    /// <summary>Marked as a living person, about whom an allegation is handled with care.</summary>
    public bool IsLiving => _data.IsLiving;

    /// <summary>The editor's note, where there is one.</summary>
    public string? Note => _data.Note;

    /// <summary>Every claim on this entity, in the order of the facts.</summary>
    public IReadOnlyList<Claim> Claims => _data.Claims;

    /// <summary>Every finding on this entity, property by property; a property without claims has none.</summary>
    public IReadOnlyList<Finding> Findings => _data.Findings;

    /// <summary>Every claim of the fact base that this entity asserts: its own side of things.</summary>
    public IReadOnlyList<Claim> Statements => _data.Statements;

    /// <summary>Every claim of the fact base that has this entity as its value.</summary>
    public IReadOnlyList<Claim> Mentions => _data.Mentions;

    /// <summary>Two entities are the same when they are one object.</summary>
    public virtual bool Equals(Entity? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    private sealed record UnnamedSpeaker() : Entity(EntityData.Unnamed);
}

/// <summary>Another name or spelling of an entity.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">Its language as a BCP 47 tag, where the facts say so.</param>
/// <param name="Note">The editor's note, where there is one.</param>
public sealed record Alias(string Text, string? Language, string? Note)
{
    /// <summary>The name.</summary>
    public override string ToString() => Text;
}
