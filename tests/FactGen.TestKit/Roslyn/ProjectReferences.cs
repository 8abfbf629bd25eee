using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace FactGen.TestKit.Roslyn;

/// <summary>The references of a project that compiles facts: .NET 8, the oldest that it may have, and the run-time library.</summary>
internal static class ProjectReferences
{
    /// <summary>The references.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Entity).Assembly.Location)];
}
