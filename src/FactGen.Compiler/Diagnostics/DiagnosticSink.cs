namespace FactGen.Compiler.Diagnostics;

/// <summary>Collects what one step of the way has to say.</summary>
public sealed class DiagnosticSink
{
    private readonly List<FactDiagnostic> _diagnostics = [];

    /// <summary>All that was said so far, in the order of saying.</summary>
    public IReadOnlyList<FactDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether any of it is an error.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity is Severity.Error);

    /// <summary>Says one thing.</summary>
    public void Report(Rule rule, Place place, string message, string? claim = null, params IReadOnlyList<Place> alsoAt) =>
        _diagnostics.Add(new FactDiagnostic(rule, message, place) { Claim = claim, AlsoAt = alsoAt.ToEquatableArray() });

    /// <summary>Says one thing that has to do with what another file declares.</summary>
    internal void Report(
        Rule rule,
        Place place,
        string message,
        string? claim,
        Declared elsewhere,
        EquatableArray<Remedy> remedies = default) =>
        _diagnostics.Add(new FactDiagnostic(rule, message, place) { Claim = claim, Elsewhere = [elsewhere], Remedies = remedies });

    /// <summary>Reports one diagnostic, and what would fix it.</summary>
    public void Report(Rule rule, Place place, string message, string? claim, EquatableArray<Remedy> remedies) =>
        _diagnostics.Add(new FactDiagnostic(rule, message, place) { Claim = claim, Remedies = remedies });

    /// <summary>Reports one diagnostic.</summary>
    public void Report(FactDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Passes on what another step said.</summary>
    public void Report(IEnumerable<FactDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);
}
