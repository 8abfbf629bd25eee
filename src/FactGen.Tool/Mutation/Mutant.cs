using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;

namespace FactGen.Tool.Mutation;

/// <summary>One wrong fact: a claim of the fact base with one place of its YAML written otherwise.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Claim">The claim as the fact base has it.</param>
/// <param name="Place">The place that is written otherwise.</param>
/// <param name="Yaml">What stands there instead.</param>
/// <param name="Was">What the place said, as the report shows it.</param>
/// <param name="Is">What it says now.</param>
internal sealed record Mutant(MutationKind Kind, ClaimDeclaration Claim, Place Place, string Yaml, string Was, string Is)
{
    /// <summary>Why the changed fact may well be true, so that nothing follows from its passing; null where it is wrong.</summary>
    public string? TrueBecause { get; init; }

    /// <summary>A scalar as YAML writes it whatever it holds.</summary>
    public static string Quoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The file with the change in it.</summary>
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Place.Start), Yaml, text.AsSpan(Place.End));
}
