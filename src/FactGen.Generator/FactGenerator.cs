using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Graph;
using FactGen.Generator.References;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>
/// Wires the graph of the compiler to Roslyn: files and options in, diagnostics and C# out. The steps between are declared in
/// <see cref="FactGraph"/> and <see cref="CodeGraph"/>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // If the project has no facts, there are no options: every step that needs them is skipped.
        var settings = (RoslynItems<GeneratorOptions>)Items(context.AnalyzerConfigOptionsProvider.SelectMany(static (provider, _) => new[] { provider }))
            .Each(StepNames.Options, GeneratorOptions.Read);
        var options = new RoslynItems<GeneratorOptions>(context, settings.Outcomes.Where(static read => read.Value is not { HasFacts: false }));
        var files = InputReader.FilesOf(context, options);
        var emission = options.Each(StepNames.Emission, static read => read.Emission);
        var images = Items(context.MetadataReferencesProvider).Each(StepNames.ReadReferences, ReferenceReader.Read).All();
        var bases = emission.With(images).Each(
            StepNames.BindBases, static (given, all) => ReferencedBases.Read(all.OfType<BaseImage>(), given.FactBase, given.Namespace));

        var facts = FactGraph.Declare(new FactInputs(
            Of(InputKind.Schema),
            Of(InputKind.Facts),
            Of(InputKind.Card),
            Of(InputKind.Lock),
            Of(InputKind.Text),
            bases,
            options.Each(StepNames.CheckOptions, static read => new CheckOptions(read.WordLimit, read.Drafts))));
        foreach (var report in facts.Reports)
        {
            Reporter.Report(context, report.Diagnostics);
        }

        foreach (var code in CodeGraph.Declare(CodeInputs.Of(facts, emission)))
        {
            Reporter.Emit(context, code);
        }

        RoslynItems<T> Items<T>(IncrementalValuesProvider<T> values) => new(context, values.Select(static (value, _) => Outcome.Of(value)));

        RoslynItems<InputFile> Of(InputKind kind) => Items(files.Where(file => file.Kind == kind));
    }
}
