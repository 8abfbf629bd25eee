using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// Marks a generated member whose value is only an allegation about a living person. An analyzer reads it where the member is used. Not
/// for users' code, which says <see cref="UsesAllegationAttribute"/>.
/// </summary>
/// <param name="by">Who alleges it, back to the source; null for a property that may accuse somebody, whoever says so.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class AllegationAttribute(string? by = null) : Attribute
{
    /// <summary>Who alleges it; null for a property that may accuse somebody, whoever says so.</summary>
    public string? By { get; } = by;
}
