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

/// <summary>A declaration in another file, whose place may change while this file does not.</summary>
/// <param name="Kind">What is declared.</param>
/// <param name="Id">Its id.</param>
internal sealed record Declared(DeclarationKind Kind, string Id);

/// <summary>One message for the editor: which rule, the text, the place, and the claim.</summary>
/// <param name="Rule">The rule of the catalogue that speaks.</param>
/// <param name="Message">What is wrong and how to correct it, with the name of the thing.</param>
/// <param name="Place">The exact word.</param>
public sealed record FactDiagnostic(Rule Rule, string Message, Place Place)
{
    private readonly string? _liftedBy;

    /// <summary>What is wrong and how to correct it: one line without characters that act on a terminal or log.</summary>
    public string Message { get; } = MessageLine.Of(Message);

    /// <summary>Other places that belong to it: the other side of a dispute, the first use of an id.</summary>
    public EquatableArray<Place> AlsoAt { get; init; }

    /// <summary>A related declaration in another file. Its place is added once all files are read.</summary>
    internal EquatableArray<Declared> Elsewhere { get; init; }

    /// <summary>The claim that it concerns, or null.</summary>
    public string? Claim { get; init; }

    /// <summary>The key of <c>because</c> whose reason lifts it, if one does: that of the rule unless it says otherwise.</summary>
    public string? LiftedBy
    {
        get => _liftedBy ?? Rule.LiftedBy;
        init => _liftedBy = value;
    }

    /// <summary>What would fix it, the most likely first; empty if that is not known.</summary>
    public EquatableArray<Remedy> Remedies { get; init; }

    /// <summary>A severity other than the rule's.</summary>
    public Severity? As { get; init; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => As ?? Rule.Severity;

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
