namespace FactGen.Runtime;

/// <summary>Ids that begin with the short name of a fact base and a colon, as generated data names what another fact base declares.</summary>
internal static class QualifiedId
{
    private const char Separator = ':';

    /// <summary>The short name of the fact base; null where the id has none.</summary>
    public static string? FactBaseOf(string id) => id.IndexOf(Separator) is >= 0 and var at ? id[..at] : null;

    /// <summary>The id within its fact base.</summary>
    public static string LocalOf(string id) => id[(id.IndexOf(Separator) + 1)..];

    /// <summary>The id of something of a fact base, for another one.</summary>
    public static string Of(string factBase, string id) => $"{factBase}{Separator}{id}";
}
