namespace FactGen.Compiler.CSharp;

/// <summary>The input for the C# of one facts file. It contains no places: equal models give equal text.</summary>
/// <param name="Path">The file's path below the facts' folder.</param>
/// <param name="Name">The class that contains its data.</param>
/// <param name="Data">Its data, as the library's <c>FactChunk</c> reads them.</param>
/// <param name="Sides">What each claim says on a member that is not settled; only analyzers read it.</param>
/// <param name="Entities">Its entities, in the order of the file.</param>
internal sealed record FactsFileModel(string Path, string Name, string Data, string Sides, EquatableArray<EntityModel> Entities);

/// <summary>The input for the C# of one entity.</summary>
/// <param name="Id">The entity's id.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="TypeClass">The class of its type.</param>
/// <param name="Named">Its own class and the member that returns it; null for a type without named members.</param>
internal sealed record EntityModel(string Id, string Type, string TypeClass, NamedEntityModel? Named)
{
    /// <summary>The class of its object.</summary>
    public string Class => Named?.Class ?? TypeClass;
}

/// <summary>An entity that has a class of its own.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Namespace">The namespace of its class.</param>
/// <param name="Original">The class that the entity has in another fact base, if this one adds claims to it; null for an entity of this
/// fact base.</param>
/// <param name="Summary">Its names, for its XML documentation.</param>
/// <param name="Members">Its members, one for each property that has a finding.</param>
internal sealed record NamedEntityModel(
    string Name, string Namespace, string? Original, string Summary, EquatableArray<MemberModel> Members)
{
    /// <summary>Its class.</summary>
    public string Class => $"global::{Namespace}.{Name}";
}

/// <summary>One member of an entity's class.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The C# type; the exact one if the property has one finding.</param>
/// <param name="IsExact">Whether the type is narrower than that of the member that it hides.</param>
/// <param name="Documentation">The paragraphs of its XML documentation.</param>
/// <param name="Flags">The attributes, as C#, through which an error or a warning is reported where the member is used.</param>
internal sealed record MemberModel(
    string Name, string Type, bool IsExact, EquatableArray<string> Documentation, EquatableArray<string> Flags);
