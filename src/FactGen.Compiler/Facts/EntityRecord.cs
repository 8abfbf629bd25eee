namespace FactGen.Compiler.Facts;

/// <summary>One entity of the facts, without places.</summary>
public sealed record EntityRecord
{
    /// <summary>The id in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its type.</summary>
    public required string Type { get; init; }

    /// <summary>The name by which readers know it.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings.</summary>
    public EquatableArray<AliasRecord> Aliases { get; init; }

    /// <summary>How prose points at it without its name.</summary>
    public EquatableArray<string> Titles { get; init; }

    /// <summary>The other entities that are one with this one.</summary>
    public EquatableArray<string> SameAs { get; init; }

    /// <summary>Its identifiers in other collections.</summary>
    public EquatableArray<EntityIdentifier> Ids { get; init; }

    /// <summary>Marked as a living person, by itself or by its type.</summary>
    public bool IsLiving { get; init; }

    /// <summary>How the editor knows that it is not living, or that it is; null if no reason is given.</summary>
    public string? LivingReason { get; init; }

    /// <summary>The editor's note.</summary>
    public string? Note { get; init; }

    /// <summary>The claims in the order of the facts.</summary>
    public EquatableArray<ClaimRecord> Claims { get; init; }

    /// <summary>What other files need to know of it.</summary>
    public EntityHead Head => new(Id, Type, Name, Aliases, Titles, SameAs, IsLiving) { LivingReason = LivingReason };
}

/// <summary>An entity without its claims.</summary>
/// <param name="Id">The id in kebab-case.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Name">The name by which readers know it.</param>
/// <param name="Aliases">Other names and spellings.</param>
/// <param name="Titles">How prose points at it without its name.</param>
/// <param name="SameAs">The other entities that are one with this one.</param>
/// <param name="IsLiving">Marked as a living person, by itself or by its type.</param>
public sealed record EntityHead(
    string Id,
    string Type,
    string Name,
    EquatableArray<AliasRecord> Aliases,
    EquatableArray<string> Titles,
    EquatableArray<string> SameAs,
    bool IsLiving)
{
    /// <summary>How the editor knows that it is not living, or that it is; null if no reason is given.</summary>
    public string? LivingReason { get; init; }
}

/// <summary>Another name or spelling of an entity.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Note">The editor's note.</param>
public sealed record AliasRecord(string Text, string? Language, string? Note);
