using FactGen.Compiler.Bases;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;

namespace FactGen.Compiler.Graph;

/// <summary>The options of the checks.</summary>
/// <param name="WordLimit">How many words a quote may have.</param>
/// <param name="Drafts">Whether claims without a source are accepted, as drafts.</param>
/// <param name="DataLimit">How many characters of data an assembly can contain.</param>
/// <param name="Namespace">The C# namespace of the generated types; null if it is not known, as to the tool.</param>
public sealed record CheckOptions(
    int WordLimit = QuoteMatcher.DefaultWordLimit, bool Drafts = false, int DataLimit = DataSize.Limit, string? Namespace = null);

/// <summary>The inputs of the checks of a fact base.</summary>
/// <param name="Schema">The schema's files.</param>
/// <param name="Facts">The facts files.</param>
/// <param name="Cards">The files of source cards.</param>
/// <param name="Lock">The lock file; if there are several, the first counts.</param>
/// <param name="Texts">The source texts.</param>
/// <param name="Bases">One item: the fact bases that this one builds on.</param>
/// <param name="Options">One item: the options.</param>
public sealed record FactInputs(
    Items<InputFile> Schema,
    Items<InputFile> Facts,
    Items<InputFile> Cards,
    Items<InputFile> Lock,
    Items<InputFile> Texts,
    Items<BoundBases> Bases,
    Items<CheckOptions> Options);

/// <summary>What a step reports.</summary>
/// <param name="Step">The step.</param>
/// <param name="Diagnostics">One item: the diagnostics.</param>
public sealed record StepReport(string Step, Items<ItemList<FactDiagnostic>> Diagnostics);

/// <summary>The outputs of the checks of a fact base.</summary>
/// <param name="Reports">The diagnostics, by the steps that report them, in the order of the flow.</param>
/// <param name="Schema">One item: the schema.</param>
/// <param name="Bases">One item: the facts of the fact bases that this one builds on.</param>
/// <param name="Facts">The facts files as bound.</param>
/// <param name="BoundCards">The files of source cards as bound.</param>
/// <param name="CardLibrary">One item: the source cards.</param>
/// <param name="Sources">One item: the sources with their texts.</param>
/// <param name="Entities">One item: the entities.</param>
/// <param name="CitedCards">One item: the cards, with the fields that findings use.</param>
/// <param name="Claims">The claims with their evidence.</param>
/// <param name="Locators">One item: where the quotes are in their sources.</param>
/// <param name="Cited">The facts files with the cards and headings that they rest on.</param>
/// <param name="Files">The facts files with their findings.</param>
/// <param name="SizeProblem">One item: the diagnostic that the data do not fit into an assembly, or null.</param>
public sealed record FactOutputs(
    IReadOnlyList<StepReport> Reports,
    Items<FactSchema> Schema,
    Items<ReferencedFacts> Bases,
    Items<BoundFacts> Facts,
    Items<BoundCards> BoundCards,
    Items<CardLibrary> CardLibrary,
    Items<CitedSources> Sources,
    Items<LinkedEntities> Entities,
    Items<CitedCards> CitedCards,
    Items<ClaimsWithEvidence> Claims,
    Items<QuoteLocatorsOfFiles> Locators,
    Items<FactsWithCards> Cited,
    Items<FactsWithFindings> Files,
    Items<FactDiagnostic?> SizeProblem);
