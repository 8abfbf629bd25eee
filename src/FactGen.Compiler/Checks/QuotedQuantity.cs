using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;

namespace FactGen.Compiler.Checks;

/// <summary>A quantity that a quote gives.</summary>
/// <param name="Part">The part of the quote.</param>
/// <param name="Reading">The quantity.</param>
internal sealed record QuotedQuantity(EvidencePart Part, QuantityReading Reading)
{
    /// <summary>Its words, as a message shows them.</summary>
    public string Words => Part.Text.Source.OnOneLine(Reading.Whole);
}
