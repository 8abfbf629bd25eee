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
    public static FactsToMeasure Of(FactsWithFindings file, bool fitsSurely, QuoteLocatorsOfFiles locators) =>
        new(file, fitsSurely ? null : locators.Of(file.Path));

    /// <summary>How many characters of data the file needs in an assembly; 0 if nobody needs to know.</summary>
    public static int Length(FactsToMeasure file) => file.Locators is { } locators ? file.DataWith(locators).Length : 0;

    /// <summary>The same for packed data; 0 if the data need not be packed.</summary>
    public static int PackedLength(FactsToMeasure file, bool mustPack) =>
        mustPack && file.Locators is { } locators ? TextPacker.Pack(file.DataWith(locators)).Length : 0;

    /// <summary>The data. The look-up of the places is dropped with them.</summary>
    private string DataWith(QuoteLocators locators) =>
        FactsFileModels.DataOf(Facts.Findings, Facts.Entities, new QuoteLocators(locators.All));
}
