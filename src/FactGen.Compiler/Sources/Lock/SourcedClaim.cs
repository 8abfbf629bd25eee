using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Sources.Lock;

/// <summary>A claim and one of its sources: what the quotes of one claim in one source have in common.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Source">The source's id.</param>
public readonly record struct SourcedClaim(ClaimId Claim, string Source);
