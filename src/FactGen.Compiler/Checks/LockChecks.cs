using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>The lock file can be read, and each of its lines pins something (FACT1007, FACT3011, FACT3012).</summary>
internal static class LockChecks
{
    /// <summary>Checks the lock.</summary>
    public static void Check(LockInput input, DiagnosticSink diagnostics)
    {
        var lines = new LineMap(input.Text);
        foreach (var character in InvisibleCharacters.Find(input.Text).Take(YamlLimits.InvisibleCharacters))
        {
            diagnostics.Report(
                Catalogue.ControlCharacter,
                lines.Place(input.Path, character.Offset, character.Offset + character.Length),
                $"{character.Notation} ({character.Name}) is not allowed here: the lock is not what it looks like. "
                + "Have 'factgen lock' write the file again.");
        }

        foreach (var problem in input.Lock.Problems)
        {
            var message = problem switch
            {
                LockProblem.Malformed malformed =>
                    $"This line of the lock cannot be read: {malformed.Expected}. Have 'factgen lock' write the file again.",
                LockProblem.Duplicate duplicate =>
                    $"The lock already has this line, as line {duplicate.First}: remove one, "
                    + "or have 'factgen lock' write the file again.",
                _ => throw new InvalidOperationException($"no message for {problem.GetType().Name}"),
            };
            diagnostics.Report(Catalogue.LockOutOfDate, lines.Place(input.Path, problem.Range.Start, problem.Range.End), message);
        }

        if (input.Lock.IsOfOtherRules && LinesWithoutText(input).Length > 0)
        {
            diagnostics.Report(
                Catalogue.LockOutOfDate,
                Place.StartOf(input.Path),
                $"The claims in this lock passed the rules {input.Lock.Rules} of FactGen, and this version has the rules {QuoteLock.CurrentRules}: "
                + "the lock proves nothing. Have 'factgen lock' run by someone who has the texts.");
            return;
        }

        foreach (var (line, why) in UnusedLines(input))
        {
            diagnostics.Report(
                Catalogue.Unused,
                lines.Place(input.Path, line.Range.Start, line.Range.End),
                $"This line of the lock pins nothing: {why}. Have 'factgen lock' write the file again.");
        }
    }

    /// <summary>The lines that pin no quote, and why.</summary>
    /// <remarks>
    /// Lines of texts that are present are left out: <c>factgen lock --check</c> compares them, and an edit need not wait until it has run.
    /// </remarks>
    private static IEnumerable<(LockLine Line, string Why)> UnusedLines(LockInput input)
    {
        var withoutText = LinesWithoutText(input);
        if (withoutText.Length == 0)
        {
            yield break;
        }

        var used = new HashSet<LockEntry>(input.Uses.SelectMany(use => use.Used));
        var reported = new HashSet<SourcedClaim>(input.Uses.SelectMany(use => use.Missing));
        var known = new Lazy<HashSet<string>>(() =>
            new(input.Claims.SelectMany(file => file.Heads).Select(claim => claim.Id), StringComparer.Ordinal));
        foreach (var line in withoutText.Where(line => !used.Contains(line.Entry) && !reported.Contains(line.Entry.Key)))
        {
            yield return (line, known.Value.Contains(line.Entry.ClaimId)
                ? $"'{line.Entry.ClaimId}' has no such quote of '{line.Entry.SourceId}'"
                : $"no claim '{line.Entry.ClaimId}' is there");
        }
    }

    /// <summary>The lines on which the check depends, because their texts are not present.</summary>
    private static LockLine[] LinesWithoutText(LockInput input)
    {
        var withText = new HashSet<string>(
            input.Sources.All.Where(source => source.Evidence is not null).Select(source => source.Card.Id), StringComparer.Ordinal);
        return [.. input.Lock.Lines.Where(line => !withText.Contains(line.Entry.SourceId))];
    }
}
