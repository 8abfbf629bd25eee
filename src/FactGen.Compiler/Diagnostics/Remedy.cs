namespace FactGen.Compiler.Diagnostics;

/// <summary>What a remedy changes.</summary>
public enum RemedyKind
{
    /// <summary>The name at the diagnostic's place: a key or an id.</summary>
    Name,

    /// <summary>The words of the quote at the diagnostic's place.</summary>
    Quote,

    /// <summary>The quote at the diagnostic's place without an ellipsis that skips nothing.</summary>
    StraightQuote,

    /// <summary>The words before the quote at the diagnostic's place.</summary>
    Prefix,

    /// <summary>The words after the quote at the diagnostic's place.</summary>
    Suffix,

    /// <summary>The sources of the claim at the diagnostic's place, if it has none.</summary>
    Sources,

    /// <summary>The value of the claim whose quote is at the diagnostic's place.</summary>
    Value,

    /// <summary>The key of the reason at the diagnostic's place.</summary>
    ReasonKey,

    /// <summary>The note of the claim: it gets the reason at the diagnostic's place, so the remedy has no words.</summary>
    Note,
}

/// <summary>What would fix a diagnostic, in terms of the facts. <c>Fixes/</c> decides how the file is changed.</summary>
/// <param name="Kind">What to change.</param>
/// <param name="Words">The new content.</param>
public sealed record Remedy(RemedyKind Kind, string Words);
