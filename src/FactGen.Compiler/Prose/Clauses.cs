using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What a sentence passes on as somebody's words, and the words by which it does.</summary>
/// <param name="Token">The first token of these words.</param>
/// <param name="Cue">The words: "said", "according to".</param>
/// <param name="Before">What is said of that which stands before them: "The ferry is late, Lind said".</param>
/// <param name="After">What is said of that which stands behind them: "Lind said the ferry is late".</param>
internal readonly record struct ReportedSpeech(int Token, TextRange Cue, TextRange? Before, TextRange? After) : IPlaced
{
    /// <inheritdoc/>
    TextRange IPlaced.Place => Cue;

    /// <inheritdoc/>
    int IOffset.Start => Cue.Start;

    /// <summary>Whether a stretch is somebody's words, at least in part.</summary>
    public bool Covers(TextRange range) => Before?.Overlaps(range) == true || After?.Overlaps(range) == true;
}
