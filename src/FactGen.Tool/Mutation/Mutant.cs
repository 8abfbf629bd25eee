using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;

namespace FactGen.Tool.Mutation;

/// <summary>A mutant: a claim of the fact base with one place of its YAML changed, so that it is wrong.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Claim">The claim before the change.</param>
/// <param name="Place">The changed place.</param>
/// <param name="Yaml">The new YAML at that place.</param>
/// <param name="Was">The earlier text, for the report.</param>
/// <param name="Is">The new text, for the report.</param>
internal sealed record Mutant(MutationKind Kind, ClaimDeclaration Claim, Place Place, string Yaml, string Was, string Is)
{
    /// <summary>Why the changed fact may be true, so that accepting it proves nothing; null if it is certainly wrong.</summary>
    public string? TrueBecause { get; init; }

    /// <summary>A scalar in single quotation marks, so that every text can be written.</summary>
    public static string Quoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The file with the change.</summary>
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Place.Start), Yaml, text.AsSpan(Place.End));
}
