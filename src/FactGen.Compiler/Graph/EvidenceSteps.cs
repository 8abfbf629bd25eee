using FactGen.Compiler.Checks;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Graph;

/// <summary>The steps that compare claims with the words of their sources.</summary>
internal static class EvidenceSteps
{
    /// <summary>The claims of a facts file with the sources and lock lines that they cite.</summary>
    public static CitingClaims Cite(BoundFacts file, CitedSources sources, ReadLock? quoteLock, EntityNames names) =>
        CitingClaims.Of(file, sources.Among(file.Surface.Uses.Sources), quoteLock?.Lock ?? QuoteLock.Empty, names);

    /// <summary>Each quote of some claims, found in its text or in the lock.</summary>
    public static ClaimsWithEvidence CheckQuotes(CitingClaims citing, int wordLimit)
    {
        var diagnostics = new DiagnosticSink();
        var evidence = QuoteSearch.Run(citing, wordLimit, diagnostics);
        return new ClaimsWithEvidence(citing, evidence, diagnostics.Diagnostics);
    }

    /// <summary>What is wrong with claims, compared with their quotes.</summary>
    public static EquatableArray<FactDiagnostic> CheckEvidence(ClaimsWithEvidence claims, EntityNames names)
    {
        var diagnostics = new DiagnosticSink();
        EvidenceChecks.Run(claims.Evidence, names, diagnostics);
        return diagnostics.Diagnostics.ToEquatableArray();
    }

    /// <summary>What is wrong with the names of a file's entities, as names to look for in texts.</summary>
    public static EquatableArray<FactDiagnostic> CheckNames(BoundFacts file, EntityNames names)
    {
        var diagnostics = new DiagnosticSink();
        CheckRegister.Run(new NamesInput(file.File, names), diagnostics);
        return diagnostics.Diagnostics.ToEquatableArray();
    }
}
