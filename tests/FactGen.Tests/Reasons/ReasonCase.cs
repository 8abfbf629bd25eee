using FactGen.Compiler.Graph;

namespace FactGen.Tests.Reasons;

/// <summary>The ordinary fact base with some claims on the boats of its operation.</summary>
internal static class ReasonCase
{
    private const string Boats = "    boats: { value: 12, id: boats-moved, sources: { log: Norvik Ferries moved 12 boats } }\n";

    /// <summary>Checks it with these claims.</summary>
    /// <param name="claims">Each claim as a map on one line, without its braces.</param>
    public static CheckedFacts With(params string[] claims) => new FactBaseText
    {
        Facts = FactBaseText.OrdinaryFacts.Replace(
            Boats, $"    boats:\n{string.Concat(claims.Select(claim => $"      - {{ {claim} }}\n"))}", StringComparison.Ordinal),
    }.Check();
}
