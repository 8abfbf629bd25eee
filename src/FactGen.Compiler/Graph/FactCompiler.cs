using FactGen.Compiler.Bases;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Compiler.Graph;

/// <summary>Compiles a fact base in one batch: from files to diagnostics, and from checked facts to C#.</summary>
public static class FactCompiler
{
    /// <summary>Checks a fact base.</summary>
    /// <param name="files">The inputs, in any order.</param>
    /// <param name="options">The options; the defaults if null.</param>
    /// <param name="loop">How a step is run on many files; one after the other if null.</param>
    /// <param name="bases">The fact bases that it builds on; none if null.</param>
    public static CheckedFacts Check(
        IReadOnlyList<InputFile> files, CheckOptions? options = null, IFileLoop? loop = null, BoundBases? bases = null) =>
        Read(Declare(files, options, loop, bases));

    /// <summary>The steps of <see cref="Check"/>; each runs when its items are asked for.</summary>
    public static FactOutputs Declare(
        IReadOnlyList<InputFile> files, CheckOptions? options = null, IFileLoop? loop = null, BoundBases? bases = null)
    {
        var run = new BatchRun(loop ?? OneByOne.Instance);
        return FactGraph.Declare(new FactInputs(
            Of(InputKind.Schema),
            Of(InputKind.Facts),
            Of(InputKind.Card),
            Of(InputKind.Lock),
            Of(InputKind.Text),
            run.Input(bases ?? BoundBases.None),
            run.Input(options ?? new CheckOptions())));

        Items<InputFile> Of(InputKind kind) => run.Input<InputFile>([.. files.Where(file => file.Kind == kind)]);
    }

    /// <summary>
    /// Writes the C# of a checked fact base: its types, its facts files in the order of their names, its source cards, and the whole.
    /// </summary>
    public static IEnumerable<GeneratedFile> Emit(CheckedFacts facts, EmissionOptions options)
    {
        var run = new BatchRun(OneByOne.Instance);
        return CodeGraph
            .Declare(new CodeInputs(
                run.Input(facts.Model.Schema),
                run.Input(facts.Model.Linked.Bases),
                run.Input<(string, string)>([.. facts.Files.Select(file => (file.File.Name, file.Path))]),
                run.Input<FactsWithFindings>([.. facts.Files]),
                run.Input(QuoteLocatorsOfFiles.Of(facts.Evidence)),
                run.Input(facts.Cards),
                run.Input<FactDiagnostic?>([null]),
                run.Input(options)))
            .SelectMany(code => code.Values())
            .Select(code => code.Write())
            .OfType<GeneratedFile>();
    }

    /// <summary>
    /// A diagnostic as it is where nothing is compiled: facts that no assembly could hold are whole for every other use.
    /// </summary>
    private static FactDiagnostic WithoutBuild(FactDiagnostic diagnostic) =>
        diagnostic.Rule == Catalogue.TooManyFacts ? diagnostic with { As = Severity.Warning } : diagnostic;

    /// <summary>Diagnostics in the order of files and places.</summary>
    public static IReadOnlyList<FactDiagnostic> Sort(IEnumerable<FactDiagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Place.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Place.Start)
            .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Brings together what the steps of a graph yield; runs those that are not up to date.</summary>
    /// <exception cref="InvalidOperationException">A step that everything depends on failed in a remembering run.</exception>
    public static CheckedFacts Read(FactOutputs outputs)
    {
        var diagnostics = Sort(outputs.Reports.SelectMany(report => report.Diagnostics.Value()).Select(WithoutBuild));
        FactsWithFindings[] files = [.. InOrder.Of(outputs.Files.Values(), file => file.File.Name, file => file.Path)];
        var claims = InOrder.Of(outputs.Claims.Values(), group => group.Citing.Facts.File.Name, group => group.Path);
        var entities = outputs.Entities.Value();
        var model = new FactModel(
            entities, outputs.Facts.Values().Select(file => file.File), outputs.BoundCards.Values().SelectMany(file => file.Cards));
        var context = FindingContext.Of(entities, outputs.CitedCards.Value(), outputs.Cited.Values().SelectMany(file => file.HeadingOnly));
        return new CheckedFacts(
            model,
            outputs.CardLibrary.Value(),
            outputs.Sources.Value(),
            files,
            [.. claims.SelectMany(group => group.Evidence)],
            new FindingsOfModel(files.Select(file => file.Findings), context),
            diagnostics);
    }
}
