namespace FactGen;

/// <summary>A reason that the editor gave where the compiler cannot see that the quote carries the claim.</summary>
/// <param name="Key">What it is for.</param>
/// <param name="Text">The reason.</param>
public sealed record ClaimReason(ReasonKey Key, string Text);
