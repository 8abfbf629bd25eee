using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Fixes;

namespace FactGen.Tool.Fixing;

/// <summary>Applies safe fixes to a fact base in memory, and finds out which claims do not pass with them.</summary>
/// <param name="files">The files as they were.</param>
/// <param name="before">What is wrong with them.</param>
/// <param name="asWritten">The ids of claims that stay as they were.</param>
internal sealed class FixAttempt(IReadOnlyList<InputFile> files, IReadOnlyList<FactDiagnostic> before, IReadOnlySet<string> asWritten)
{
    private readonly Dictionary<string, InputFile> _current = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Text)> _seen = [.. files.Select(file => (file.Path, file.Text))];
    private readonly List<AppliedFix> _applied = [];
    private readonly IReadOnlyList<FactDiagnostic> _before = before;
    private IReadOnlyList<FactDiagnostic>? _after;

    private IReadOnlyList<FactDiagnostic> Now => _after ?? _before;

    /// <summary>The fixes, in the order in which they were applied.</summary>
    public IReadOnlyList<AppliedFix> Applied => _applied;

    /// <summary>The changed files, with their new content.</summary>
    public IReadOnlyList<InputFile> Changed() =>
        [.. files.Where(file => _current[file.Path].Text != file.Text).Select(file => _current[file.Path])];

    /// <summary>
    /// Applies the best fix of each diagnostic, checks again and repeats, until no diagnostic has a fix, or a file would return to an
    /// earlier state.
    /// </summary>
    public void Run(Func<IReadOnlyList<InputFile>, IReadOnlyList<FactDiagnostic>> check)
    {
        while (ApplyOnce())
        {
            _after = check([.. _current.Values]);
        }
    }

    /// <summary>The claims with fixes that the rules do not let pass.</summary>
    public IEnumerable<string> FailedClaims()
    {
        var known = _before.CountBy(KeyOf).ToDictionary();
        var found = Now.Where(diagnostic => diagnostic.Claim is not null && diagnostic.Severity is not Severity.Info)
            .CountBy(KeyOf)
            .ToLookup(
                count => count.Key.Claim,
                count => (count.Key.Rule, IsNew: count.Value > known.GetValueOrDefault(count.Key)),
                StringComparer.Ordinal);
        return _applied
            .Where(applied =>
                applied.Diagnostic.Claim is { } claim && found[claim].Any(now => Refuses(now.Rule, now.IsNew, applied.Diagnostic.Rule)))
            .Select(applied => applied.Diagnostic.Claim!)
            .Distinct(StringComparer.Ordinal);

        static (string? Claim, Rule Rule) KeyOf(FactDiagnostic diagnostic) => (diagnostic.Claim, diagnostic.Rule);
    }

    /// <summary>
    /// Whether a rule refuses what a fix wrote. A quote or a source passes if the quote is found; an id or a value, if the whole claim is
    /// accepted. A key only lets the rules see what is below it.
    /// </summary>
    private static bool Refuses(Rule rule, bool isNew, Rule fixedRule)
    {
        var isOfQuote = rule.Id.StartsWith("FACT3", StringComparison.Ordinal);
        return fixedRule == Catalogue.UnknownEntity || fixedRule == Catalogue.HedgeDiffers
            ? isOfQuote || rule.Id.StartsWith("FACT4", StringComparison.Ordinal)
            : isOfQuote && isNew && fixedRule != Catalogue.UnknownKey && fixedRule != Catalogue.UnknownProperty;
    }

    /// <summary>Applies the fixes of what is wrong now; false if nothing changes.</summary>
    private bool ApplyOnce()
    {
        var isChanged = false;
        foreach (var diagnostics in Now.Where(MayChange).GroupBy(diagnostic => diagnostic.Place.Path).ToArray())
        {
            if (!_current.TryGetValue(diagnostics.Key, out var file))
            {
                continue;
            }

            var (text, fixes) = FixesOf(file, diagnostics);
            if (fixes.Count > 0 && _seen.Add((file.Path, text)))
            {
                _current[file.Path] = file with { Text = text };
                _applied.AddRange(fixes);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private bool MayChange(FactDiagnostic diagnostic) =>
        diagnostic.Remedies.Count > 0 && (diagnostic.Claim is not { } claim || !asWritten.Contains(claim));

    /// <summary>The best fix of a diagnostic counts: if that is only a proposal, nothing is applied.</summary>
    private static (string Text, IReadOnlyList<AppliedFix> Fixes) FixesOf(InputFile file, IEnumerable<FactDiagnostic> diagnostics)
    {
        var yaml = new FixableFile(file.Text);
        AppliedFix[] fixes =
        [
            .. from diagnostic in diagnostics
               let fix = yaml.FixesOf(diagnostic).FirstOrDefault()
               where fix is { IsSafe: true }
               select new AppliedFix(diagnostic, fix),
        ];
        var (text, applied) = Fix.Apply(fixes.Select(fix => fix.Fix), file.Text);
        return (text, [.. fixes.Where(fix => applied.Contains(fix.Fix))]);
    }
}
