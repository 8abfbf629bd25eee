using System.Collections.Immutable;
using FactGen.Compiler.Graph;
using FactGen.Generator;
using FactGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator.Running;

/// <summary>
/// A run of the generator in a compilation. Every run is repeated, with the same files and then with new objects of equal content: nothing
/// may be computed again. So each test checks that too.
/// </summary>
internal sealed class GeneratorRun
{
    private static readonly string[] s_steps =
        [.. typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>The C# of .NET 8, the oldest that a project that compiles facts may have, with its XML documentation checked.</summary>
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;
    private readonly ImmutableArray<MemoryText> _texts;
    private readonly ImmutableDictionary<string, string> _properties;
    private readonly ImmutableArray<MetadataReference> _bases;

    private GeneratorRun(
        GeneratorDriver driver,
        CSharpCompilation compilation,
        ImmutableArray<MemoryText> texts,
        ImmutableDictionary<string, string> properties,
        ImmutableArray<MetadataReference> bases)
    {
        (_compilation, _texts, _properties, _bases) = (compilation, texts, properties, bases);
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = (CSharpCompilation)output;
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        if (Result.TrackedSteps.IsEmpty)
        {
            return;
        }

        AssertAllCached(_driver.RunGenerators(compilation.Clone()), s_steps);
        AssertAllCached(_driver
            .ReplaceAdditionalTexts([.. texts.Select(text => text.GetType() == typeof(MemoryText) ? Text(text.File, RootOf(text)) : text)])
            .WithUpdatedAnalyzerConfigOptions(new ProjectOptions(properties))
            .RunGenerators(compilation), s_steps.Except([StepNames.Find])); // which finds the new objects
    }

    /// <summary>The driver's result of the run.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The compilation with the generated code.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the analyzers report of the code that uses the facts.</summary>
    /// <param name="options">Their options: files and properties of the project.</param>
    public Task<ImmutableArray<Diagnostic>> AnalyzeUse(AnalyzerOptions options) => Output
        .WithAnalyzers([new UnsettledValueAnalyzer(), new UnknownIdAnalyzer(), new AllegationAnalyzer()], options)
        .GetAnalyzerDiagnosticsAsync();

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>
    /// The generated files by their hint names, without the one with the marks of the inputs: every edit but one of a text changes that.
    /// </summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.Where(source => source.HintName != InputMarks.HintName)
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator on a fact base.</summary>
    /// <param name="files">The fact base.</param>
    /// <param name="root">The project's folder.</param>
    /// <param name="code">The consuming project's own code.</param>
    /// <param name="properties">The project's properties, in addition to <c>RootNamespace</c>.</param>
    public static GeneratorRun Of(
        FactBaseFiles files, string root = "/home/ines/harbour", string code = "", params (string Name, string Value)[] properties) =>
        OfTexts([.. files.Complete.Select(file => Text(file, root))], code, properties);

    /// <summary>
    /// Runs the generator as compilers do, without tracking its steps. If Roslyn (4.14 to 5.3) tracks them, it loses the items after a
    /// removed file in the run after that, because its CombineNode counts the removed one twice. It also walks every path through the
    /// steps, and their number grows faster than the third power of the number of files: a dozen files take many minutes.
    /// </summary>
    public static GeneratorRun Untracked(FactBaseFiles files, string root = "/home/ines/harbour", params (string Name, string Value)[] properties) =>
        OfTexts([.. files.Complete.Select(file => Text(file, root))], "", properties, tracksSteps: false);

    /// <summary>Runs the generator on additional files of any sort.</summary>
    public static GeneratorRun OfTexts(
        IEnumerable<MemoryText> texts,
        string code = "",
        IEnumerable<(string Name, string Value)>? properties = null,
        bool tracksSteps = true,
        ImmutableArray<MetadataReference> bases = default)
    {
        ImmutableArray<MemoryText> all = [.. texts];
        var set = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Harbour")
            .SetItems((properties ?? []).Select(property => KeyValuePair.Create(property.Name, property.Value)));
        var driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            all,
            s_parsing,
            new ProjectOptions(set),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
        bases = bases.IsDefault ? [] : bases;
        return new GeneratorRun(driver, Compilation(code, set["RootNamespace"], bases), all, set, bases);
    }

    /// <summary>
    /// Continues with an edited fact base, as an editor or a watching build does: files that did not change are the same objects.
    /// </summary>
    public GeneratorRun With(FactBaseFiles files)
    {
        var (driver, texts) = (_driver, _texts);
        FactBaseFile[] complete = [.. files.Complete];
        foreach (var gone in _texts.Where(text => !complete.Any(file => file.Name == text.File.Name)))
        {
            (driver, texts) = (driver.RemoveAdditionalTexts([gone]), texts.Remove(gone));
        }

        foreach (var file in complete)
        {
            var old = texts.SingleOrDefault(text => text.File.Name == file.Name);
            var edited = Text(file, RootOf(_texts[0]));
            if (old is null)
            {
                (driver, texts) = (driver.AddAdditionalTexts([edited]), texts.Add(edited));
            }
            else if (old.File != file)
            {
                (driver, texts) = (driver.ReplaceAdditionalText(old, edited), texts.Replace(old, edited));
            }
        }

        return new GeneratorRun(driver, _compilation, texts, _properties, _bases);
    }

    /// <summary>Continues with other C# in addition to the facts.</summary>
    public GeneratorRun WithCode(string code) =>
        new(_driver, Compilation(code, _compilation.AssemblyName!, _bases), _texts, _properties, _bases);

    /// <summary>Continues with other fact bases referenced.</summary>
    public GeneratorRun WithBases(params ImmutableArray<MetadataReference> bases) =>
        new(_driver, _compilation.WithReferences([.. ProjectReferences.All, .. bases]), _texts, _properties, bases);

    /// <summary>Continues with another value of a project's property.</summary>
    public GeneratorRun WithProperty(string name, string value)
    {
        var properties = _properties.SetItem(name, value);
        return new GeneratorRun(
            _driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(properties)), _compilation, _texts, properties, _bases);
    }

    /// <summary>The reason of each output of a step, in the order of the outputs.</summary>
    public IEnumerable<IncrementalStepRunReason> ReasonsOf(string step) => OutputsOf(step).Select(output => output.Reason);

    /// <summary>The outputs of a step.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> OutputsOf(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs) : [];

    /// <summary>The generated file with the marks of the inputs; null if there is none.</summary>
    public string? Marks => Result.GeneratedSources.FirstOrDefault(source => source.HintName == InputMarks.HintName).SourceText?.ToString();

    /// <summary>The generated files that this run wrote anew, without the one with the marks of the inputs.</summary>
    public IEnumerable<string> Rewritten => AllRewritten.Where(name => name != InputMarks.HintName);

    /// <summary>Whether this run wrote the file with the marks of the inputs anew.</summary>
    public bool HasNewMarks => AllRewritten.Contains(InputMarks.HintName);

    private IEnumerable<string> AllRewritten =>
        SourcesOf(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>What is wrong with the generated code, warnings included.</summary>
    public IEnumerable<Diagnostic> CodeProblems =>
        Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Warning or DiagnosticSeverity.Error);

    private static MemoryText Text(FactBaseFile file, string root) => new(file, root);

    private static string RootOf(MemoryText text) => text.Path[..^(text.File.Path.Length + 1)];

    private static CSharpCompilation Compilation(string code, string name, ImmutableArray<MetadataReference> bases) =>
        CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code, s_parsing, path: "Code.cs")],
        [.. ProjectReferences.All, .. bases],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            deterministic: true));

    private IEnumerable<string> SourcesOf(Func<IncrementalStepRunReason, bool> isMeant) => Result.TrackedOutputSteps.Values
        .SelectMany(runs => runs)
        .SelectMany(run => run.Outputs)
        .Where(output => isMeant(output.Reason))
        .SelectMany(output => HintNames(output.Value))
        .Order(StringComparer.Ordinal);

    /// <summary>Roslyn keeps a source output's files in a tuple whose first item lists them; the type of an item is not public.</summary>
    private static IEnumerable<string> HintNames(object output) =>
        output is System.Runtime.CompilerServices.ITuple { Length: > 0 } tuple && tuple[0] is System.Collections.IEnumerable sources
        ? sources.Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!)
        : [];

    private static void AssertAllCached(GeneratorDriver again, IEnumerable<string> steps)
    {
        var result = Assert.Single(again.GetRunResult().Results);
        Assert.Null(result.Exception);
        var outputs = steps.SelectMany(step => result.TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
            .Concat(result.TrackedOutputSteps.Values.SelectMany(runs => runs))
            .SelectMany(run => run.Outputs.Select(output => (run.Name, output.Reason)));
        Assert.All(outputs, output => Assert.True(
            output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{output.Name ?? "output"} was {output.Reason} in a run without a change"));
    }
}
