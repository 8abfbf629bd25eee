using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Fixing;

/// <summary>A fix that was applied.</summary>
/// <param name="Diagnostic">The diagnostic that it fixes.</param>
/// <param name="Fix">What it changed.</param>
internal sealed record AppliedFix(FactDiagnostic Diagnostic, Fix Fix);

/// <summary>A fact base with all its safe fixes applied, in memory.</summary>
/// <param name="Changed">The changed files, with their new content.</param>
/// <param name="Applied">The fixes, in the order in which they were applied.</param>
internal sealed record FixRun(IReadOnlyList<InputFile> Changed, IReadOnlyList<AppliedFix> Applied)
{
    /// <summary>
    /// Applies the safe fixes, checks again and repeats, until no diagnostic has one. A claim that does not pass with what was written
    /// stays as it was.
    /// </summary>
    public static FixRun Of(IReadOnlyList<InputFile> files, int wordLimit, BoundBases? bases = null)
    {
        var before = Check(files);
        HashSet<string> asWritten = new(StringComparer.Ordinal);
        while (true)
        {
            var attempt = new FixAttempt(files, before, asWritten);
            attempt.Run(Check);
            if (!attempt.FailedClaims().Any(asWritten.Add))
            {
                return new FixRun(attempt.Changed(), attempt.Applied);
            }
        }

        IReadOnlyList<FactDiagnostic> Check(IReadOnlyList<InputFile> all) =>
            FactCompiler.Check(all, new CheckOptions(wordLimit), new AllProcessors(), bases).Diagnostics;
    }
}
