namespace FactGen.Compiler.CSharp;

/// <summary>What the C# of one facts file is written from. Holds no places: equal models give equal text.</summary>
/// <param name="Path">The file's path below the facts' folder.</param>
/// <param name="Name">The class that holds its data.</param>
/// <param name="Data">Its data, as the library's <c>FactChunk</c> reads them.</param>
/// <param name="Sides">What each claim says on a member that is not settled: for the analyzers alone.</param>
/// <param name="Entities">Its entities, in the order of the file.</param>
internal sealed record FactsFileModel(string Path, string Name, string Data, string Sides, EquatableArray<EntityModel> Entities);

/// <summary>What the C# of one entity is written from.</summary>
/// <param name="Id">The entity's id.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="TypeClass">The class of its type.</param>
/// <param name="Named">The class of its own and the member that reaches it; null for a type without named members.</param>
internal sealed record EntityModel(string Id, string Type, string TypeClass, NamedEntityModel? Named)
{
    /// <summary>The class of its object.</summary>
    public string Class => Named?.Class ?? TypeClass;
}

/// <summary>An entity that has a class of its own.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Namespace">The namespace of its class.</param>
/// <param name="Original">The class by which another fact base has it, to whose claims this one adds; null for an entity of its
/// own.</param>
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
/// <param name="Type">The C# type, exact where the property has one finding.</param>
/// <param name="IsExact">Whether the type is narrower than that of the member which it hides.</param>
/// <param name="Documentation">The paragraphs of its XML documentation.</param>
/// <param name="Flags">The attributes, as C#, by which the C# compiler stops or warns whoever uses it.</param>
internal sealed record MemberModel(
    string Name, string Type, bool IsExact, EquatableArray<string> Documentation, EquatableArray<string> Flags);
