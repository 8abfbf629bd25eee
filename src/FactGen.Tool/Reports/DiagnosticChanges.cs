using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.Reports;

/// <summary>How the diagnostics of a check differ from those of the last one.</summary>
/// <param name="New">Those that the last check did not have.</param>
/// <param name="Fixed">Those of the last check that are gone.</param>
/// <param name="Same">Those that both have, as they are now.</param>
internal sealed record DiagnosticChanges(
    IReadOnlyList<FactDiagnostic> New, IReadOnlyList<FactDiagnostic> Fixed, IReadOnlyList<FactDiagnostic> Same)
{
    /// <summary>Compares two checks. A diagnostic that only moved within its file is the same.</summary>
    public static DiagnosticChanges Between(IReadOnlyCollection<FactDiagnostic> last, IReadOnlyCollection<FactDiagnostic> now)
    {
        var (@new, same) = Split(now, last);
        return new DiagnosticChanges(@new, Split(last, now).Left, same);
    }

    /// <summary>Splits the diagnostics into those that the others do not have and those that they have, each as often as there.</summary>
    private static (IReadOnlyList<FactDiagnostic> Left, IReadOnlyList<FactDiagnostic> Shared) Split(
        IEnumerable<FactDiagnostic> diagnostics, IEnumerable<FactDiagnostic> others)
    {
        var counts = others.CountBy(KeyOf).ToDictionary();
        List<FactDiagnostic> left = [];
        List<FactDiagnostic> shared = [];
        foreach (var diagnostic in diagnostics)
        {
            var key = KeyOf(diagnostic);
            var count = counts.GetValueOrDefault(key);
            counts[key] = count - 1;
            (count > 0 ? shared : left).Add(diagnostic);
        }

        return (left, shared);
    }

    private static (string Path, string Id, string Message) KeyOf(FactDiagnostic diagnostic) =>
        (diagnostic.Place.Path, diagnostic.Rule.Id, diagnostic.Message);
}
