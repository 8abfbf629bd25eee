using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Reports;

/// <summary>Identifies a diagnostic across runs, even when its line has moved.</summary>
internal static class DiagnosticFingerprint
{
    /// <summary>A digest of the rule, the file, the claim and the message.</summary>
    public static string Of(FactDiagnostic diagnostic) =>
        TextDigest.Of(string.Join('\n', diagnostic.Rule.Id, diagnostic.Place.Path, diagnostic.Claim, diagnostic.Message));
}
