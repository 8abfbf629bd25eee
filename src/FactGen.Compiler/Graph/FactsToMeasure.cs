using FactGen.Compiler.CSharp;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Findings;

namespace FactGen.Compiler.Graph;

/// <summary>
/// A facts file with the places of its own quotes, of which its data in an assembly are made: after an edit of another file it is the same,
/// and its data are not made again.
/// </summary>
/// <param name="Facts">The file with its findings.</param>
/// <param name="Locators">Where its quotes are; null if nobody needs to know how long the data are, because all data fit.</param>
internal sealed record FactsToMeasure(FactsWithFindings Facts, QuoteLocators? Locators) : IFileStep
{
    /// <inheritdoc/>
    public string Path => Facts.Path;

    /// <summary>Selects what the data of a file are made of.</summary>
    public static FactsToMeasure Of(FactsWithFindings file, bool mayHaveToPack, QuoteLocatorsOfFiles locators) =>
        new(file, mayHaveToPack ? locators.Of(file.Path) : null);

    /// <summary>How many characters of data the file needs in an assembly, packed if that is shorter; 0 if nobody needs to know.</summary>
    public static int PackedLength(FactsToMeasure file)
    {
        if (file.Locators is not { } locators)
        {
            return 0;
        }

        // The look-up of the places is dropped with the data.
        var data = FactsFileModels.DataOf(file.Facts.Findings, file.Facts.Entities, new QuoteLocators(locators.All));
        return Math.Min(data.Length, TextPacker.LengthOf(data));
    }
}
