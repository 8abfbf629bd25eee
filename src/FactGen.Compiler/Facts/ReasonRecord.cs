namespace FactGen.Compiler.Facts;

/// <summary>A reason of the editor for one kind of rule.</summary>
/// <param name="Key">The rule for which it is given.</param>
/// <param name="Text">The reason.</param>
public sealed record ReasonRecord(ReasonKey Key, string Text)
{
    /// <summary>All keys, in the order in which reasons are written.</summary>
    public static IReadOnlyList<ReasonKey> Keys { get; } = (ReasonKey[])Enum.GetValues(typeof(ReasonKey));

    /// <summary>A key as written in <c>because</c>.</summary>
    public static string NameOf(ReasonKey key) => key.ToString().ToLowerInvariant();
}
