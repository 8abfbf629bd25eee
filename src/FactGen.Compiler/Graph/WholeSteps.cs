using FactGen.Compiler.Checks;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;

namespace FactGen.Compiler.Graph;

/// <summary>
/// The steps that report what only all files together show, and that check the files which belong to the whole fact base.
/// </summary>
internal static class WholeSteps
{
    /// <summary>What is wrong with the passages that a file's cards name.</summary>
    public static IReadOnlyList<FactDiagnostic> CheckCards(CardsWithTexts file) => [.. file.Pairs.SelectMany(CheckCard)];

    /// <summary>What is wrong with the passages that a card names.</summary>
    public static IReadOnlyList<FactDiagnostic> CheckCard((SourceCardDeclaration Card, CitedSource Source) pair)
    {
        var diagnostics = new DiagnosticSink();
        CheckRegister.Run(new CardInput(pair.Card, pair.Source), diagnostics);
        return diagnostics.Diagnostics;
    }

    /// <summary>What is wrong between files.</summary>
    public static IReadOnlyList<FactDiagnostic> CheckWhole(
        Survey survey, EntityNames names, IEnumerable<BoundFacts> facts, IEnumerable<CardsWithTexts> cardFiles)
    {
        var diagnostics = new DiagnosticSink();
        var files = InOrder.Of(facts, file => file.File.Name, file => file.Path)
            .Select(file => new FileOfWhole(file.Path, file.File, file.Surface.Uses, file.HasDrafts));
        var cards = InOrder.Of(cardFiles.SelectMany(file => file.Pairs), pair => pair.Card.Card.Id, pair => pair.Card.Key.Place.Path)
            .Select(pair => new CardInput(pair.Card, pair.Source));
        CheckRegister.Run(new WholeInput(survey, names, [.. files], [.. cards]), diagnostics);
        return diagnostics.Diagnostics;
    }

    /// <summary>What is wrong with the lock; nothing if there is none.</summary>
    public static IReadOnlyList<FactDiagnostic> CheckLock(
        ReadLock? quoteLock, CitedSources sources, IReadOnlyCollection<LockUse> uses, IEnumerable<ClaimSurface> claims)
    {
        if (quoteLock?.File.Unreadable is { } reason)
        {
            return [reason];
        }

        var diagnostics = new DiagnosticSink();
        if (quoteLock is not null)
        {
            CheckRegister.Run(new LockInput(quoteLock.Path, quoteLock.File.Text, quoteLock.Lock, sources, uses, claims), diagnostics);
        }

        return diagnostics.Diagnostics;
    }

    /// <summary>Where everything is declared.</summary>
    public static DeclarationPlaces FindPlaces(IEnumerable<BoundFacts> facts, IEnumerable<BoundCards> cards) => new(
        InOrder.Of(facts, file => file.File.Name, file => file.Path).Select(file => file.File),
        InOrder.Of(cards.SelectMany(file => file.Cards), card => card.Card.Id, card => card.Key.Place.Path));

    /// <summary>
    /// The most characters of data that a facts file needs in an assembly, without the sections in which quotes are; 0 if nobody needs to
    /// know, because all data fit.
    /// </summary>
    public static int MeasureAtMost(FactsWithFindings file, bool fitsSurely) =>
        fitsSurely ? 0 : MostData.LengthOf(file.Findings, file.Entities.Schema);

    /// <summary>
    /// How many characters of data a facts file has, without the places of its quotes: these cost more than the data, and have a bound of
    /// their own. 0 if all data fit, and more than fits if it is not worth the while.
    /// </summary>
    public static int MeasureData(FactsWithFindings file, DataFit fit) => fit switch
    {
        DataFit.Surely => 0,
        DataFit.Perhaps => FactsFileModels.DataOf(file.Findings, file.Entities, new QuoteLocators([])).Length
            + MostData.LengthOfPlaces(file.Findings),
        _ => DataSize.Limit + 1,
    };
}
