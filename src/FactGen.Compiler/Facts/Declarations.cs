using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>The declarations of one facts file, with their places.</summary>
/// <param name="Name">The file's path below the facts' folder, with <c>/</c>.</param>
/// <param name="Entities">Its entities in the order of the file.</param>
public sealed record FactsFile(string Name, IReadOnlyList<EntityDeclaration> Entities)
{
    /// <summary>Every claim, in the order of the file.</summary>
    public IEnumerable<ClaimDeclaration> Claims => Entities.SelectMany(entity => entity.Claims);
}

/// <summary>An entity and the places of its words.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Key">The id, where it is declared.</param>
/// <param name="Claims">The claims with their places, in the order of <see cref="EntityRecord.Claims"/>.</param>
/// <param name="Keys">The entity's map.</param>
/// <param name="IsBare">Whether nothing below the id is a claim or was meant as one.</param>
public sealed record EntityDeclaration(
    EntityRecord Entity, YamlScalar Key, IReadOnlyList<ClaimDeclaration> Claims, KeyedMapping Keys, bool IsBare);

/// <summary>A claim and the places of its words.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Property">The property that it is on.</param>
/// <param name="Keys">The claim's map.</param>
/// <param name="Sources">The places of its sources and quotes, in the order of <see cref="ClaimRecord.Sources"/>.</param>
public sealed record ClaimDeclaration(ClaimRecord Claim, Property Property, KeyedMapping Keys, IReadOnlyList<SourcePlaces> Sources)
{
    /// <summary>The occasion that <c>stated</c> names, with its day and speakers; null if it names none.</summary>
    internal Occasion? Occasion { get; init; }

    /// <summary>The claim's first word: the place to report that something is missing.</summary>
    public Place Place => Keys.Head;

    /// <summary>The value's place, or the claim's if it has none.</summary>
    public Place ValuePlace => PlaceOf("value");

    /// <summary>The place of a key's value, or the claim's if it has none.</summary>
    public Place PlaceOf(string key) => Keys.Node(key)?.Place ?? Place;

    /// <summary>The place of a value in the map under a key, or of that map if it has no such value.</summary>
    public Place PlaceWithin(string key, string inner) =>
        (Keys.Node(key) as YamlMapping)?.Find(inner)?.Value.Place ?? PlaceOf(key);
}

/// <summary>The places of one source of a claim.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Quotes">The quotes' words, in the order of <see cref="SourceReference.Quotes"/>.</param>
public readonly record struct SourcePlaces(YamlScalar Source, IReadOnlyList<YamlScalar> Quotes);
