using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Search;

/// <summary>A passage of a source, and the quote that a claim can use for it.</summary>
internal sealed record SourcePassage
{
    /// <summary>The source's card.</summary>
    public required SourceCard Card { get; init; }

    /// <summary>Its text.</summary>
    public required SourceText Text { get; init; }

    /// <summary>The passage.</summary>
    public required FoundPassage Passage { get; init; }

    /// <summary>The excluded part that contains it, if any: it is never evidence.</summary>
    public ExcludedZone? Exclusion { get; init; }

    /// <summary>Whether it is in a heading: it never settles anything.</summary>
    public bool IsInHeading { get; init; }

    /// <summary>The quote; null if no valid quote is possible.</summary>
    public QuoteSelector? Quote { get; init; }

    /// <summary>Why there is no quote.</summary>
    public string? WhyNoQuote { get; init; }

    /// <summary>Where it begins.</summary>
    public TextPosition Start => Text.PositionOf(Passage.Place.Range.Start);

    /// <summary>Where it ends: just past its last character.</summary>
    public TextPosition End => Text.PositionOf(Passage.Place.Range.End);
}
