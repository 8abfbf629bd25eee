using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;

namespace FactGen.Compiler.CSharp;

/// <summary>What the C# of one facts file is written from. Holds no places: equal models give equal text.</summary>
/// <param name="Path">The file's path below the facts' folder.</param>
/// <param name="Name">The class that holds its data.</param>
/// <param name="Entities">Its entities, in the order of the file.</param>
public sealed record FactsFileModel(string Path, string Name, EquatableArray<EntityModel> Entities);

/// <summary>What the C# of one entity is written from.</summary>
/// <param name="Entity">The entity with its claims.</param>
/// <param name="Findings">Its findings, those of one property next to each other.</param>
/// <param name="Members">Its members, one for each property that has a finding.</param>
/// <param name="Keys">The key of each property on which it has claims or findings.</param>
public sealed record EntityModel(
    Entity Entity,
    EquatableArray<Finding> Findings,
    EquatableArray<MemberModel> Members,
    PropertyKeys Keys);

/// <summary>One member of an entity's record.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The C# type, exact where the property has one finding.</param>
/// <param name="Finding">The call that makes it, without its arguments.</param>
/// <param name="First">The number of its first finding among the entity's.</param>
/// <param name="Count">How many findings it has; null where the property has one.</param>
/// <param name="Documentation">The paragraphs of its XML documentation.</param>
/// <param name="DeclaredType">The C# type of the member of the type's record that it overrides.</param>
/// <param name="Flags">The attributes, as C#, by which the C# compiler stops or warns whoever uses it.</param>
/// <param name="Sides">The attribute with what each side says, where it is not settled.</param>
public sealed record MemberModel(
    string Name,
    string Type,
    string Finding,
    int First,
    int? Count,
    EquatableArray<string> Documentation,
    string DeclaredType,
    EquatableArray<string> Flags,
    string? Sides);
