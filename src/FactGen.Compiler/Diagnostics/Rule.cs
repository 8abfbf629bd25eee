namespace FactGen.Compiler.Diagnostics;

/// <summary>How serious a diagnostic is.</summary>
public enum Severity
{
    /// <summary>For information.</summary>
    Info,

    /// <summary>Worth a look; the facts still compile.</summary>
    Warning,

    /// <summary>The facts do not compile.</summary>
    Error,
}

/// <summary>One rule of the catalogue (FORMAT.md section 7).</summary>
public sealed class Rule
{
    private readonly RuleReporter[] _reporters;

    internal Rule(string id, Severity severity, string title, params RuleReporter[] reporters)
    {
        (Id, Severity, Title, _reporters) = (id, severity, title, reporters);
        IsAlwaysReported = severity is Severity.Error && !Stages.Any(stage => stage is Stage.Analyzer or Stage.Code);
    }

    /// <summary>The stable id, as in <c>FACT3001</c>.</summary>
    public string Id { get; }

    /// <summary>How serious it is unless a diagnostic is reported with another severity.</summary>
    public Severity Severity { get; }

    /// <summary>The rule in a few words.</summary>
    public string Title { get; }

    /// <summary>The stages that report it, in the order in which they run.</summary>
    public IReadOnlyList<Stage> Stages => [.. _reporters.Select(reporter => reporter.Stage)];

    /// <summary>The key of <c>because</c> whose reason lifts the rule from a claim, if one does.</summary>
    public string? LiftedBy { get; init; }

    /// <summary>Whether no setting of a build may silence it.</summary>
    public bool IsAlwaysReported { get; init; }

    /// <summary>Who reports it.</summary>
    internal IReadOnlyList<RuleReporter> Reporters => _reporters;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
