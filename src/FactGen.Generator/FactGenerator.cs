using System.Collections.Immutable;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>Facts in, C# and diagnostics out: two outputs that do not wait for each other.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider))
            .WithTrackingName(StepNames.Options);

        var emission = options
            .Select(static (read, _) => read.Emission)
            .WithTrackingName(StepNames.Emission);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => InputReader.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(StepNames.Read);

        var boundSchema = files.Where(static file => file.Kind is InputKind.Schema)
            .Select(static (file, _) => Steps.Parse(file))
            .WithTrackingName(StepNames.ParseSchema)
            .Collect()
            .Select(static (parsed, _) => Steps.BindSchema(parsed))
            .WithTrackingName(StepNames.BindSchema);

        var schema = boundSchema
            .Select(static (bound, _) => bound.Schema)
            .WithTrackingName(StepNames.Schema);

        var facts = files.Where(static file => file.Kind is InputKind.Facts)
            .Select(static (file, _) => Steps.Parse(file))
            .WithTrackingName(StepNames.ParseFacts)
            .Combine(schema)
            .Select(static (pair, _) => Steps.BindFacts(pair.Left, pair.Right))
            .WithTrackingName(StepNames.BindFacts);

        var cards = files.Where(static file => file.Kind is InputKind.Card)
            .Select(static (file, _) => Steps.Parse(file))
            .WithTrackingName(StepNames.ParseCards)
            .Select(static (parsed, _) => Steps.BindCards(parsed))
            .WithTrackingName(StepNames.BindCards);

        var quoteLock = files.Where(static file => file.Kind is InputKind.Lock)
            .Select(static (file, _) => Steps.ReadLock(file))
            .WithTrackingName(StepNames.ReadLock);

        var texts = files.Where(static file => file.Kind is InputKind.Text)
            .Select(static (file, _) => Steps.IndexText(file))
            .WithTrackingName(StepNames.IndexText);

        var checkedFacts = boundSchema
            .Combine(facts.Collect())
            .Combine(cards.Collect())
            .Combine(quoteLock.Collect())
            .Combine(texts.Collect())
            .Combine(options)
            .Select(static (all, _) => Steps.Check(
                all.Left.Left.Left.Left.Left, all.Left.Left.Left.Left.Right, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Check);

        context.RegisterSourceOutput(checkedFacts, static (output, outcome) => Reporter.Report(output, outcome.Diagnostics));

        var types = schema
            .Combine(emission)
            .SelectMany(static (pair, _) => Steps.Types(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Types);
        context.RegisterSourceOutput(types, static (output, type) => Reporter.Emit(output, () => type.Write()));

        var factsFiles = checkedFacts
            .SelectMany(static (outcome, _) => outcome.FactsFiles)
            .WithTrackingName(StepNames.FactsFiles);
        context.RegisterSourceOutput(
            factsFiles.Combine(emission),
            static (output, pair) => Reporter.Emit(output, () => FactsFileSource.Write(pair.Left, pair.Right)));

        var factBase = checkedFacts
            .SelectMany(static (outcome, _) => outcome.FactBase is { } model ? [model] : ImmutableArray<FactBaseModel>.Empty)
            .WithTrackingName(StepNames.FactBase);
        context.RegisterSourceOutput(
            factBase.Combine(emission),
            static (output, pair) => Reporter.Emit(output, () => FactBaseSource.Write(pair.Left, pair.Right)));
    }
}
