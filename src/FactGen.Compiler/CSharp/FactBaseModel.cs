using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The input for the C# of the fact base as a whole. It contains no places: equal models give equal text.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Directory">Where its entities are found.</param>
/// <param name="Bases">The fact bases that it builds on, in the order of their names.</param>
internal sealed record FactBaseModel(FactSchema Schema, EntityDirectory Directory, EquatableArray<BaseReference> Bases)
{
    /// <summary>The model of a fact base.</summary>
    public static FactBaseModel Of(FactSchema schema, EntityDirectory directory, ReferencedFacts bases) => new(
        schema,
        directory,
        bases.Bases.Where(known => known.Schema.IsPublic)
            .Select(known => new BaseReference(known.Name, known.Schema.Namespace, known.Digest))
            .ToEquatableArray());
}

/// <summary>A fact base that another builds on.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Digest">The digest of its content.</param>
internal sealed record BaseReference(string Name, string Namespace, string Digest);

/// <summary>What the fact base as a whole needs of a facts file. An edit of a claim leaves it equal.</summary>
/// <param name="Path">The file's path below the facts' folder.</param>
/// <param name="Name">The class that contains its data.</param>
/// <param name="Entities">Its entities, in the order of the file.</param>
internal sealed record ChunkModel(string Path, string Name, EquatableArray<EntityKey> Entities)
{
    /// <summary>The model of a file.</summary>
    public static ChunkModel Of(FactsFileModel file) =>
        new(file.Path, file.Name, file.Entities.Select(entity => new EntityKey(entity.Id, entity.Type)).ToEquatableArray());
}

/// <summary>The key by which an entity is found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">The name of its type.</param>
internal sealed record EntityKey(string Id, string Type);
