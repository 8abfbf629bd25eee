namespace FactGen.Compiler.Diagnostics;

/// <summary>What a diagnostic can name that another file declares.</summary>
internal enum DeclarationKind
{
    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A source card.</summary>
    Source,
}

/// <summary>A declaration in another file, whose place may move without this one.</summary>
/// <param name="Kind">What is declared.</param>
/// <param name="Id">Its id.</param>
internal sealed record Declared(DeclarationKind Kind, string Id);

/// <summary>One thing to tell the editor: which rule, in words, where, and in which claim.</summary>
/// <param name="Rule">The rule of the catalogue that speaks.</param>
/// <param name="Message">What is wrong and the way out, with the name of the thing.</param>
/// <param name="Place">The exact word.</param>
public sealed record FactDiagnostic(Rule Rule, string Message, Place Place)
{
    /// <summary>What is wrong and the way out, on one line in which no character acts on whatever shows it.</summary>
    public string Message { get; } = MessageLine.Of(Message);

    /// <summary>Other places that belong to it: the other side of a dispute, the first use of an id.</summary>
    public EquatableArray<Place> AlsoAt { get; init; }

    /// <summary>What else belongs to it and is declared in another file: where, is known once all files are.</summary>
    internal EquatableArray<Declared> Elsewhere { get; init; }

    /// <summary>The claim it concerns, where it concerns one.</summary>
    public string? Claim { get; init; }

    /// <summary>What would fix it, the likeliest first; empty if that is not known.</summary>
    public EquatableArray<Remedy> Remedies { get; init; }

    /// <summary>A severity other than the rule's.</summary>
    public Severity? As { get; init; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => As ?? Rule.Severity;

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
