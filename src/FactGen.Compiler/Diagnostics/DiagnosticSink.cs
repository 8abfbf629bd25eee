namespace FactGen.Compiler.Diagnostics;

/// <summary>Collects what one step of the way has to say.</summary>
public sealed class DiagnosticSink
{
    private const int Longest = 1000;

    private readonly List<FactDiagnostic> _diagnostics = [];

    /// <summary>All that was said so far, in the order of saying.</summary>
    public IReadOnlyList<FactDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether any of it is an error.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity is Severity.Error);

    /// <summary>Says one thing.</summary>
    public void Report(Rule rule, Place place, string message, string? claim = null, params IReadOnlyList<Place> alsoAt) =>
        _diagnostics.Add(new FactDiagnostic(rule, Shown(message), place) { Claim = claim, AlsoAt = alsoAt.ToEquatableArray() });

    /// <summary>Says one thing that has to do with what another file declares.</summary>
    public void Report(Rule rule, Place place, string message, string? claim, Declared elsewhere, EquatableArray<Remedy> remedies = default) =>
        _diagnostics.Add(new FactDiagnostic(rule, Shown(message), place) { Claim = claim, Elsewhere = [elsewhere], Remedies = remedies });

    /// <summary>Says one thing, and what would mend it.</summary>
    public void Report(Rule rule, Place place, string message, string? claim, EquatableArray<Remedy> remedies) =>
        _diagnostics.Add(new FactDiagnostic(rule, Shown(message), place) { Claim = claim, Remedies = remedies });

    /// <summary>On one line, as build logs need it; of a message that repeats pages of the facts, the start and the way out at its end.</summary>
    private static string Shown(string message)
    {
        var line = string.Join(" ", message.Split([' ', '\t', '\r', '\n', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        // Never between the two halves of one character.
        var (start, end) = (Longest / 2, line.Length - (Longest / 2));
        return $"{line[..(char.IsHighSurrogate(line[start - 1]) ? start - 1 : start)]} … {line[(char.IsLowSurrogate(line[end]) ? end + 1 : end)..]}";
    }

    /// <summary>Passes on what another step said.</summary>
    public void Report(IEnumerable<FactDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);
}
