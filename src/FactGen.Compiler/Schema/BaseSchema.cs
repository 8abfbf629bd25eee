namespace FactGen.Compiler.Schema;

/// <summary>The types of a fact base that this one builds on.</summary>
/// <param name="Name">Its short name, with which its types and ids are qualified.</param>
/// <param name="Namespace">The C# namespace of its types.</param>
/// <param name="IsPublic">Whether its C# types can be named from another assembly.</param>
/// <param name="Types">Its types by their qualified names, in the order of its schema; their bases and the types of their properties
/// are qualified too.</param>
public sealed record BaseSchema(string Name, string Namespace, bool IsPublic, EquatableArray<EntityType> Types);
