namespace FactGen.Compiler.Linking;

/// <summary>A facts file with the entities and claims of other files that it names or shares entities with.</summary>
internal sealed record FactsWithLinks(FactsWithCards Cited, LinkedEntities Entities, LinkedClaims Claims, MergedEntities Merged) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Cited.Path;

    /// <summary>Selects what concerns a file from the declarations of all files.</summary>
    public static FactsWithLinks Of(FactsWithCards file, LinkedEntities entities, LinkedClaims claims, MergedEntities merged) =>
        new(file, entities, claims.Among(file.Facts.Surface.Claims), merged.Among(entities, file.File));
}
