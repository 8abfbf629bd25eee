using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>A negation, and what it reaches.</summary>
/// <param name="Word">The words that negate: "not", "failed to".</param>
/// <param name="Scope">What it turns into its opposite, and what is left out beside it.</param>
internal sealed record NegatedClauses(TextRange Word, NegationScope Scope)
{
    /// <summary>Whether a stretch is negated, at least in part.</summary>
    public bool Reaches(TextRange range) => Array.Exists(Scope.Negated, range.Overlaps) || Scope.Shared?.Contains(range) == true;
}

/// <summary>What a negation reaches.</summary>
/// <param name="Negated">What it turns into its opposite, in the order of the text.</param>
/// <param name="Shared">
/// What has to be read with what is affirmed and with what is denied, as the "it carries" of "it carries tea and no rum": by itself, no
/// part of it says either.
/// </param>
internal readonly record struct NegationScope(TextRange[] Negated, TextRange? Shared = null);
