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
        var driver = new RoslynDriver(context);

        // If the project has no facts, there are no options: every step that needs them is skipped.
        var provider = context.AnalyzerConfigOptionsProvider.SelectMany(static (one, _) => new[] { one });
        var settings = (RoslynItems<GeneratorOptions>)driver.Input(provider)
            .Each(StepNames.Options, GeneratorOptions.Read);
        var options = new RoslynItems<GeneratorOptions>(
            driver, settings.Outcomes.Where(static read => read.Value is not { HasFacts: false }));
        var inputs = InputReader.InputsOf(context, options);
        var files = InputReader.FilesOf(inputs);
        var emission = options.Part(StepNames.Emission, static read => read.Emission);
        var images = driver.Input(context.MetadataReferencesProvider).Each(StepNames.ReadReferences, ReferenceReader.Read).All();
        var bases = emission.With(images).Each(
            StepNames.BindBases, static (given, all) => ReferencedBases.Read(all.OfType<BaseImage>(), given.FactBase, given.Namespace));

        var facts = FactGraph.Declare(new FactInputs(
            Of(InputKind.Schema),
            Of(InputKind.Facts),
            Of(InputKind.Card),
            Of(InputKind.Lock),
            Of(InputKind.Text),
            bases,
            options.Part(
                StepNames.CheckOptions,
                static read => new CheckOptions(read.WordLimit, read.Drafts, Namespace: read.Emission.Namespace))));

        // Only outputs need the address of the help pages: another one computes no step again.
        var help = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => GeneratorOptions.HelpUriOf(provider));
        foreach (var report in facts.Reports)
        {
            Reporter.Report(context, report.Diagnostics, help);
        }

        foreach (var code in CodeGraph.Declare(CodeInputs.Of(facts, emission)))
        {
            Reporter.Emit(context, code, help);
        }

        InputMarks.Emit(context, inputs, help);
        HandWrittenData.Report(context, help);

        RoslynItems<InputFile> Of(InputKind kind) => driver.Input(files.Where(file => file.Kind == kind));
    }
}
