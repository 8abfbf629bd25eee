using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What a sentence does with words instead of asserting them.</summary>
internal enum FrameKind
{
    /// <summary>They hold only if something else does: "if", "unless", "would have".</summary>
    Condition,

    /// <summary>They are not true: "it is false that", "mistakenly".</summary>
    Falsity,

    /// <summary>They may be true: "perhaps", "appears to", "may have".</summary>
    Doubt,

    /// <summary>It asks.</summary>
    Question,

    /// <summary>They are told of a made-up world: "in the novel", "imagine".</summary>
    Fiction,

    /// <summary>Somebody is suspected, accused or before a court for them: "arrested over", "blamed for".</summary>
    Suspicion,

    /// <summary>They are still to come: "will", "plans to".</summary>
    Plan,
}

/// <summary>Words of a sentence that it does not assert, and the word by which it does not.</summary>
/// <param name="Kind">What it does with them.</param>
/// <param name="Cue">The word: "perhaps", "if".</param>
/// <param name="Before">What it reaches before the word.</param>
/// <param name="After">What it reaches behind the word.</param>
/// <param name="IsSubject">
/// Whether what stands before the word is only the subject of its verb, which the sentence takes for granted: "the mayor" in "The mayor may
/// resign".
/// </param>
internal readonly record struct Frame(FrameKind Kind, TextRange Cue, TextRange? Before, TextRange? After, bool IsSubject) : IPlaced
{
    /// <inheritdoc/>
    TextRange IPlaced.Place => Cue;

    /// <inheritdoc/>
    int IOffset.Start => Cue.Start;

    /// <summary>Whether it reaches a stretch.</summary>
    /// <param name="range">The stretch.</param>
    /// <param name="withSubject">Whether the subject counts: a number in it does, "12 people may have died".</param>
    public bool Reaches(TextRange range, bool withSubject) =>
        After?.Overlaps(range) == true || (withSubject || !IsSubject) && Before?.Overlaps(range) == true;
}
