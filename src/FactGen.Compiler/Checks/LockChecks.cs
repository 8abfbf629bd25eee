using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>The lock file can be read, and each of its lines pins something (FACT3011, FACT3012).</summary>
public static class LockChecks
{
    /// <summary>Checks the lock.</summary>
    /// <param name="path">The lock file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="quoteLock">What was read of it.</param>
    /// <param name="model">The fact base.</param>
    /// <param name="library">The texts that are there.</param>
    /// <param name="evidence">How each quote was shown to stand in its source.</param>
    /// <param name="diagnostics">Takes the errors and warnings.</param>
    public static void Run(
        string path,
        string text,
        QuoteLock quoteLock,
        FactModel model,
        SourceLibrary library,
        IReadOnlyList<QuoteEvidence> evidence,
        DiagnosticSink diagnostics)
    {
        var lines = new LineMap(text);
        foreach (var problem in quoteLock.Problems)
        {
            var message = problem switch
            {
                LockProblem.Malformed malformed => $"This line of the lock cannot be read: {malformed.Expected}. Have 'factgen lock' write the file again.",
                LockProblem.Duplicate duplicate => $"This line of the lock stands there already, in line {duplicate.First}: remove one, or have 'factgen lock' write the file again.",
                _ => throw new InvalidOperationException($"no message for {problem.GetType().Name}"),
            };
            diagnostics.Report(Catalogue.LockOutOfDate, lines.Place(path, problem.Range.Start, problem.Range.End), message);
        }

        // Where a text is there, 'factgen lock --check' compares the lines with it: an edit is not to be held up until that has run.
        var used = new HashSet<LockLine>(evidence.OfType<QuoteEvidence.InLock>().Select(quote => quote.Line));
        var withText = new HashSet<string>(
            model.Cards.Where(card => library.EvidenceOf(card.Card) is not null).Select(card => card.Card.Id), StringComparer.Ordinal);
        var reported = new HashSet<(string, string)>(evidence
            .OfType<QuoteEvidence.Missing>()
            .Select(quote => (quote.Quoted.Claim.Claim.Id, quote.Quoted.Card.Card.Id)));
        foreach (var line in quoteLock.Lines.Where(line => !used.Contains(line)
            && !withText.Contains(line.Entry.SourceId)
            && !reported.Contains((line.Entry.ClaimId, line.Entry.SourceId))))
        {
            var what = !model.Claims.ContainsKey(line.Entry.ClaimId) ? $"no claim '{line.Entry.ClaimId}' is there"
                : $"'{line.Entry.ClaimId}' has no such quote of '{line.Entry.SourceId}'";
            diagnostics.Report(
                Catalogue.Unused, lines.Place(path, line.Range.Start, line.Range.End), $"This line of the lock pins nothing: {what}. Have 'factgen lock' write the file again.");
        }
    }
}
