using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Graph;

namespace FactGen.Tool.Fixing;

/// <summary>A fix that was applied.</summary>
/// <param name="Diagnostic">The diagnostic that it fixes.</param>
/// <param name="Fix">What it changed.</param>
internal sealed record AppliedFix(FactDiagnostic Diagnostic, Fix Fix);

/// <summary>A fact base with all its fixes applied, in memory.</summary>
/// <param name="Changed">The changed files, with their new content.</param>
/// <param name="Applied">The fixes, in the order in which they were applied.</param>
internal sealed record FixRun(IReadOnlyList<InputFile> Changed, IReadOnlyList<AppliedFix> Applied)
{
    /// <summary>
    /// Applies the best fix of each diagnostic, checks again and repeats, until no diagnostic has a fix, or a file would return to an
    /// earlier state.
    /// </summary>
    public static FixRun Of(IReadOnlyList<InputFile> files, int wordLimit, BoundBases? bases = null)
    {
        var current = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        List<AppliedFix> applied = [];
        HashSet<(string Path, string Text)> seen = [.. files.Select(file => (file.Path, file.Text))];
        bool isChanged;
        do
        {
            isChanged = false;
            var found = FactCompiler.Check([.. current.Values], new CheckOptions(wordLimit), bases: bases).Diagnostics;
            foreach (var diagnostics in found.GroupBy(diagnostic => diagnostic.Place.Path).ToArray())
            {
                if (!current.TryGetValue(diagnostics.Key, out var file))
                {
                    continue;
                }

                var (text, fixes) = FixesOf(file, diagnostics);
                if (fixes.Count > 0 && seen.Add((file.Path, text)))
                {
                    current[file.Path] = file with { Text = text };
                    applied.AddRange(fixes);
                    isChanged = true;
                }
            }
        }
        while (isChanged);

        return new FixRun([.. files.Where(file => current[file.Path].Text != file.Text).Select(file => current[file.Path])], applied);
    }

    private static (string Text, IReadOnlyList<AppliedFix> Fixes) FixesOf(InputFile file, IEnumerable<FactDiagnostic> diagnostics)
    {
        FactDiagnostic[] fixable = [.. diagnostics.Where(diagnostic => diagnostic.Remedies.Count > 0)];
        if (fixable.Length == 0)
        {
            return (file.Text, []);
        }

        var yaml = new FixableFile(file.Text);
        AppliedFix[] fixes =
        [
            .. from diagnostic in fixable
               let fix = yaml.FixesOf(diagnostic).FirstOrDefault()
               where fix is not null
               select new AppliedFix(diagnostic, fix),
        ];

        // A claim may have its sources under a mistyped key, so a missing key is added only if nothing else needs a fix.
        AppliedFix[] wrong = [.. fixes.Where(fix => fix.Diagnostic.Rule != Catalogue.Unsourced)];
        var chosen = wrong.Length > 0 ? wrong : fixes;
        var (text, applied) = Fix.Apply(chosen.Select(fix => fix.Fix), file.Text);
        return (text, [.. chosen.Where(fix => applied.Contains(fix.Fix))]);
    }
}
