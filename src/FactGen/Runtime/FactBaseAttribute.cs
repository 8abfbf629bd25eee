using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// Marks the assembly of a compiled fact base, for fact bases that build on it: their compiler reads this attribute and the constants in
/// the namespace <c>Generated</c>. Not for users' code.
/// </summary>
/// <param name="format">The format of these constants. The arguments of this attribute never change, whatever the format.</param>
/// <param name="name">The short name of the fact base.</param>
/// <param name="namespace">The namespace of its types.</param>
/// <param name="isPublic">Whether its types can be named from another assembly.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class FactBaseAttribute(int format, string name, string @namespace, bool isPublic) : Attribute
{
    /// <summary>The format of the constants.</summary>
    public int Format { get; } = format;

    /// <summary>The short name of the fact base.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace of its types.</summary>
    public string Namespace { get; } = @namespace;

    /// <summary>Whether its types can be named from another assembly.</summary>
    public bool IsPublic { get; } = isPublic;
}
