using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>What a key or value of a fact base's YAML is.</summary>
internal enum WordKind
{
    /// <summary>Free text, or nothing that the server knows.</summary>
    Other,

    /// <summary>The name of a type.</summary>
    Type,

    /// <summary>The id of an entity, where it is declared.</summary>
    EntityDeclaration,

    /// <summary>The id of an entity, where it is named.</summary>
    Entity,

    /// <summary>The id of a source, where its card declares it.</summary>
    SourceDeclaration,

    /// <summary>The id of a source, where it is named.</summary>
    Source,

    /// <summary>The name of a property, in the facts.</summary>
    Property,

    /// <summary>The name of a property, where the schema declares it.</summary>
    PropertyDeclaration,

    /// <summary>A key or word of the format.</summary>
    Format,

    /// <summary>The value of a claim that is no entity.</summary>
    Value,

    /// <summary>The words of a quote.</summary>
    Quote,
}

/// <summary>What a key or value of a fact base's YAML means, by the keys above it (FORMAT.md, sections 2 to 4).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">The type of the entity around it, as written; null outside of entities.</param>
/// <param name="Property">The property of the claim around it, or that it names.</param>
/// <param name="Table">The table of keys or words of which it is one; where a property may be too, that of the other keys.</param>
internal sealed record WordMeaning(WordKind Kind, string? Type = null, Property? Property = null, KeyTable? Table = null)
{
    private static readonly WordMeaning Other = new(WordKind.Other);

    /// <summary>The id of the entity around it; null outside of entities.</summary>
    public string? EntityId { get; init; }

    /// <summary>The id of the source whose words a quote has.</summary>
    public string? SourceId { get; init; }

    /// <summary>What a word is.</summary>
    /// <param name="file">The kind of the file.</param>
    /// <param name="path">The keys above it; of a value, its own key too.</param>
    /// <param name="isKey">Whether it is a key.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="word">The word itself, if it is whole: an entity's key may be one of the format or a property.</param>
    public static WordMeaning Of(
        InputKind file, IReadOnlyList<string> path, bool isKey, FactSchema schema, string? word = null) => file switch
        {
            InputKind.Facts => OfFacts(path, isKey, schema, word),
            InputKind.Card => OfCard(path, isKey),
            InputKind.Schema => OfSchema(path, isKey),
            _ => Other,
        };

    private static WordMeaning OfFacts(IReadOnlyList<string> path, bool isKey, FactSchema schema, string? word)
    {
        if (path.Count == 0)
        {
            return new(isKey ? WordKind.Type : WordKind.Other);
        }

        if (path.Count == 1)
        {
            return new(isKey ? WordKind.EntityDeclaration : WordKind.Other, path[0]);
        }

        var properties = schema.Names.Find(path[0]).Name is { } type ? schema.PropertiesOf(type) : null;
        if (path.Count == 2)
        {
            var own = isKey && word is not null && properties is not null ? PropertyOf(properties, word) : null;
            return new(
                own is not null ? WordKind.Property : isKey ? WordKind.Format : WordKind.Other, path[0], own, SchemaKeys.Entity)
            {
                EntityId = path[1],
            };
        }

        var property = properties is null ? null : PropertyOf(properties, path[2]);
        return (property is null ? OfEntityKey(path, isKey) : OfClaim(path, isKey, property)) with { Type = path[0], EntityId = path[1] };
    }

    private static Property? PropertyOf(IReadOnlyDictionary<string, Property> properties, string name) =>
        name == Property.SameAs.Name ? Property.SameAs : properties.GetValueOrDefault(name);

    private static WordMeaning OfEntityKey(IReadOnlyList<string> path, bool isKey) => (path[2], isKey) switch
    {
        ("aliases", true) => new(WordKind.Format, Table: SchemaKeys.Alias),
        ("living", true) => new(WordKind.Format, Table: SchemaKeys.Living),
        _ => Other,
    };

    private static WordMeaning OfClaim(IReadOnlyList<string> path, bool isKey, Property property)
    {
        var claim = new WordMeaning(WordKind.Other, Property: property);
        if (path.Count == 3)
        {
            return isKey ? claim with { Kind = WordKind.Format, Table = ClaimFields.Claim } : claim;
        }

        var key = path[3];
        if (key == "sources")
        {
            return OfSources(claim, path, isKey);
        }

        if (isKey)
        {
            return key switch
            {
                "because" => claim with { Kind = WordKind.Format, Table = ClaimFields.Reasons },
                "valid" => claim with { Kind = WordKind.Format, Table = ClaimFields.Validity },
                "retracted" => claim with { Kind = WordKind.Format, Table = ClaimFields.Retraction },
                _ => claim,
            };
        }

        return path.Count > 4 ? claim : key switch
        {
            "value" => claim with { Kind = property.Type.Kind is ValueKind.Entity ? WordKind.Entity : WordKind.Value },
            "by" or "via" => claim with { Kind = WordKind.Entity, Table = ClaimFields.Speakers },
            "stated" => claim with { Kind = WordKind.Entity },
            "modality" => claim with { Kind = WordKind.Format, Table = ClaimFields.Modalities },
            "rank" => claim with { Kind = WordKind.Format, Table = ClaimFields.Ranks },
            _ => claim,
        };
    }

    private static WordMeaning OfSources(WordMeaning claim, IReadOnlyList<string> path, bool isKey) => (path.Count, isKey) switch
    {
        (4, true) => claim with { Kind = WordKind.Source },
        (5, true) => claim with { Kind = WordKind.Format, Table = ClaimFields.Quote, SourceId = path[4] },
        (5, false) => claim with { Kind = WordKind.Quote, SourceId = path[4] },
        (6, false) when path[5] == "quote" => claim with { Kind = WordKind.Quote, SourceId = path[4] },
        _ => claim with { SourceId = path.Count > 4 ? path[4] : null },
    };

    private static WordMeaning OfCard(IReadOnlyList<string> path, bool isKey) => (path.Count, isKey) switch
    {
        (0, true) => new(WordKind.SourceDeclaration),
        (1, true) => new(WordKind.Format, Table: CardKeys.Card) { SourceId = path[0] },
        (2, true) when path[1] == "exclude" => new(WordKind.Format, Table: CardKeys.Exclusion) { SourceId = path[0] },
        (2, true) when path[1] == "uncited" => new(WordKind.Format, Table: CardKeys.Uncited) { SourceId = path[0] },
        (2, false) when path[1] == "published_basis" => new(WordKind.Format, Table: CardKeys.PublishedBasis) { SourceId = path[0] },
        (2, false) when path[1] == "derived_from" => new(WordKind.Source) { SourceId = path[0] },
        _ => Other,
    };

    private static WordMeaning OfSchema(IReadOnlyList<string> path, bool isKey)
    {
        if (path.Count == 0 || path[0] != "types")
        {
            return Other;
        }

        return (path.Count, isKey) switch
        {
            (1, true) => new(WordKind.Type),
            (2, true) => new(WordKind.Format, path[1], Table: SchemaKeys.Type),
            (3, false) when path[2] == "is" => new(WordKind.Type, path[1]),
            (3, true) when path[2] == "properties" => new(WordKind.PropertyDeclaration, path[1]),
            (4, true) when path[2] == "properties" => new(WordKind.Format, path[1], Table: SchemaKeys.Property),
            (5, false) when path[2] == "properties" && path[4] == "type" => new(WordKind.Type, path[1], Table: SchemaKeys.Kinds),
            (5, true) when path[2] == "properties" && path[4] == "one_of" => new(WordKind.Format, path[1], Table: SchemaKeys.Word),
            _ => new(WordKind.Other, path[1]),
        };
    }
}
