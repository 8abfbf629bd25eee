using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Facts;

/// <summary>Every table of keys and words of the format, in the order of FORMAT.md.</summary>
public static class FormatTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<KeyTable> All { get; } =
    [
        SchemaKeys.Type, SchemaKeys.Property, SchemaKeys.Kinds, SchemaKeys.Word,
        SchemaKeys.Entity, SchemaKeys.Living, SchemaKeys.Alias, SchemaKeys.Identifiers,
        ClaimFields.Claim, ClaimFields.Speakers, ClaimFields.Modalities, ClaimFields.Ranks,
        ClaimFields.Quote, ClaimFields.Validity, ClaimFields.Reasons, ClaimFields.Retraction,
        CardKeys.Card, CardKeys.PublishedBasis, CardKeys.Original, CardKeys.Exclusion, CardKeys.Uncited,
    ];
}
