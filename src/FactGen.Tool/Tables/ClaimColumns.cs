namespace FactGen.Tool.Tables;

/// <summary>The columns of a table of claims: the keys of a claim, an entity and a quote (FORMAT.md).</summary>
internal static class ClaimColumns
{
    /// <summary>Columns that tell where a claim belongs.</summary>
    public static readonly string[] Place = ["entity", "type", "name", "property"];

    /// <summary>Columns of the claim itself, in the order in which they are written.</summary>
    public static readonly string[] Claim =
    [
        "id", "value", "unknown", "none", "by", "via", "stated", "from", "to", "modality", "rank", "reason", "because", "because_by", "if", "note",
    ];

    /// <summary>Columns of one quote.</summary>
    public static readonly string[] Quote = ["source", "quote", "prefix", "suffix", "sic", "lang", "translation"];

    /// <summary>Columns that a table must have.</summary>
    public static readonly string[] Required = ["entity", "property", "source", "quote"];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => [.. Place, .. Claim, .. Quote];
}
