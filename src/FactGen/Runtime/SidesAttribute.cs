using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// What each claim says on a member whose finding is not settled, for the analyzer that explains why it has no <c>Value</c>. Not
/// for users' code.
/// </summary>
/// <param name="file">The facts file that the claims stand in.</param>
/// <param name="claims">The claims' ids, each followed by what the claim says.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class SidesAttribute(string file, params string[] claims) : Attribute
{
    /// <summary>The facts file that the claims stand in.</summary>
    public string File { get; } = file;

    /// <summary>The claims' ids, each followed by what the claim says.</summary>
    public IReadOnlyList<string> Claims { get; } = claims;
}
