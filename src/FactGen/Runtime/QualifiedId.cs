namespace FactGen.Runtime;

/// <summary>Ids of other fact bases in generated data: the short name of the fact base, a colon, and the id.</summary>
internal static class QualifiedId
{
    private const char Separator = ':';

    /// <summary>The short name of the fact base; null if the id has none.</summary>
    public static string? FactBaseOf(string id) => id.IndexOf(Separator) is >= 0 and var at ? id[..at] : null;

    /// <summary>The id within its fact base.</summary>
    public static string LocalOf(string id) => id[(id.IndexOf(Separator) + 1)..];

    /// <summary>Qualifies an id of a fact base for use in another one.</summary>
    public static string Of(string factBase, string id) => $"{factBase}{Separator}{id}";
}
