namespace FactGen.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of one step.</summary>
public sealed class DiagnosticSink
{
    private readonly List<FactDiagnostic> _diagnostics = [];
    private long _stepsLeft = DidYouMean.MostStepsTogether;

    /// <summary>All diagnostics so far, in the order in which they were reported.</summary>
    public IReadOnlyList<FactDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether any of it is an error.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity is Severity.Error);

    /// <summary>What may have been meant by a word of the file that the step reads.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The words that are.</param>
    public Suggestion Suggest(string word, IEnumerable<string> known) => DidYouMean.Suggest(word, known, ref _stepsLeft);

    /// <summary>Whether one of some rules has reported the claim on which the last diagnostics are.</summary>
    /// <param name="claim">The claim whose checks are running.</param>
    /// <param name="rules">The rules.</param>
    internal bool HasReported(string claim, params Rule[] rules)
    {
        for (var index = _diagnostics.Count - 1; index >= 0 && _diagnostics[index].Claim == claim; index--)
        {
            if (Array.IndexOf(rules, _diagnostics[index].Rule) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports one diagnostic.</summary>
    public void Report(Rule rule, Place place, string message, string? claim = null, params IReadOnlyList<Place> alsoAt) =>
        _diagnostics.Add(new FactDiagnostic(rule, message, place) { Claim = claim, AlsoAt = alsoAt.ToEquatableArray() });

    /// <summary>Reports one diagnostic that refers to a declaration in another file.</summary>
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

    /// <summary>Names the claim in each diagnostic that names none: what reads a part of a claim does not know which it is.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="since">How many diagnostics there were before the claim was read.</param>
    internal void NameClaim(string claim, int since)
    {
        for (var index = since; index < _diagnostics.Count; index++)
        {
            if (_diagnostics[index].Claim is null)
            {
                _diagnostics[index] = _diagnostics[index] with { Claim = claim };
            }
        }
    }

    /// <summary>Passes on the diagnostics of another step.</summary>
    public void Report(IEnumerable<FactDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);
}
