namespace FactGen.Compiler.CSharp;

/// <summary>Where entities are found: the chunks, and the tables with which the library finds an entity in them.</summary>
/// <param name="Chunks">The classes that contain the facts files' data, in the order of the files' names.</param>
/// <param name="Types">A line for each chunk: the types of its entities in order, each with the number of entities in a row.</param>
/// <param name="Ids">The hash table of the entities' ids.</param>
internal sealed record EntityDirectory(EquatableArray<string> Chunks, string Types, string Ids)
{
    /// <summary>The directory of files, which may come in any order.</summary>
    public static EntityDirectory Of(IEnumerable<ChunkModel> chunks)
    {
        ChunkModel[] ordered =
        [
            .. chunks.OrderBy(chunk => chunk.Path, StringComparer.Ordinal).ThenBy(chunk => chunk.Name, StringComparer.Ordinal)
        ];
        return new EntityDirectory(
            ordered.Select(chunk => chunk.Name).ToEquatableArray(), IdTable.OfTypes(ordered), IdTable.OfIds(ordered));
    }
}
