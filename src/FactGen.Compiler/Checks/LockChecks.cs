using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>What the quotes of some claims have to do with the lock.</summary>
/// <param name="Used">The lines that pin one of them.</param>
/// <param name="Missing">The claims and sources of those that were shown nowhere: an error was reported.</param>
public sealed record LockUse(EquatableArray<LockEntry> Used, EquatableArray<(string Claim, string Source)> Missing)
{
    /// <summary>Whether they have nothing to do with it.</summary>
    public bool IsEmpty => Used.Count == 0 && Missing.Count == 0;

    /// <summary>The use that some quotes make of the lock.</summary>
    public static LockUse Of(IReadOnlyList<QuoteEvidence> evidence) => new(
        evidence.OfType<QuoteEvidence.InLock>().Select(quote => quote.Line.Entry).ToEquatableArray(),
        evidence.OfType<QuoteEvidence.Missing>().Select(quote => (quote.Quoted.Claim.Claim.Id, quote.Quoted.Source.Card.Id)).ToEquatableArray());
}

/// <summary>The lock file can be read, and each of its lines pins something (FACT3011, FACT3012).</summary>
public static class LockChecks
{
    /// <summary>Checks the lock.</summary>
    /// <param name="path">The lock file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="quoteLock">What was read of it.</param>
    /// <param name="sources">The sources of the fact base.</param>
    /// <param name="uses">What the facts files use of it.</param>
    /// <param name="claims">The claims of the facts files.</param>
    /// <param name="diagnostics">Takes the errors and warnings.</param>
    public static void Run(
        string path,
        string text,
        QuoteLock quoteLock,
        CitedSources sources,
        IEnumerable<LockUse> uses,
        IEnumerable<ClaimSurface> claims,
        DiagnosticSink diagnostics)
    {
        var lines = new LineMap(text);
        foreach (var character in InvisibleCharacters.Find(text).Take(YamlLimits.InvisibleCharacters))
        {
            diagnostics.Report(
                Catalogue.ControlCharacter,
                lines.Place(path, character.Offset, character.Offset + character.Length),
                $"{character.Notation} ({character.Name}) stands here: the lock is not what it looks like. Have 'factgen lock' write the file again.");
        }

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
        var withText = new HashSet<string>(sources.All.Where(source => source.Evidence is not null).Select(source => source.Card.Id), StringComparer.Ordinal);
        LockLine[] withoutText = [.. quoteLock.Lines.Where(line => !withText.Contains(line.Entry.SourceId))];
        if (withoutText.Length == 0)
        {
            return;
        }

        var used = new HashSet<LockEntry>(uses.SelectMany(use => use.Used));
        var reported = new HashSet<(string, string)>(uses.SelectMany(use => use.Missing));
        var known = new Lazy<HashSet<string>>(() => new(claims.SelectMany(file => file.Heads).Select(claim => claim.Id), StringComparer.Ordinal));
        foreach (var line in withoutText.Where(line => !used.Contains(line.Entry) && !reported.Contains((line.Entry.ClaimId, line.Entry.SourceId))))
        {
            var what = !known.Value.Contains(line.Entry.ClaimId) ? $"no claim '{line.Entry.ClaimId}' is there"
                : $"'{line.Entry.ClaimId}' has no such quote of '{line.Entry.SourceId}'";
            diagnostics.Report(
                Catalogue.Unused, lines.Place(path, line.Range.Start, line.Range.End), $"This line of the lock pins nothing: {what}. Have 'factgen lock' write the file again.");
        }
    }
}
