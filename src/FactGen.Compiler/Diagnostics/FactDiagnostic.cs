namespace FactGen.Compiler.Diagnostics;

/// <summary>One thing to tell the editor: which rule, in words, where, and in which claim.</summary>
/// <param name="Rule">The rule of the catalogue that speaks.</param>
/// <param name="Message">What is wrong and the way out, with the name of the thing.</param>
/// <param name="Place">The exact word.</param>
public sealed record FactDiagnostic(Rule Rule, string Message, Place Place)
{
    /// <summary>Other places that belong to it: the other side of a dispute, the first use of an id.</summary>
    public IReadOnlyList<Place> AlsoAt { get; init; } = [];

    /// <summary>The claim it concerns, where it concerns one.</summary>
    public string? Claim { get; init; }

    /// <summary>A severity other than the rule's.</summary>
    public Severity? As { get; init; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => As ?? Rule.Severity;

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
