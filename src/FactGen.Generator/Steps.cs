using System.Collections.Immutable;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources;

namespace FactGen.Generator;

/// <summary>
/// The steps of <see cref="FactCompiler"/> as the pipeline calls them: an exception in one of them is our own fault, and becomes
/// FACT9001 instead of a build without facts.
/// </summary>
internal static class Steps
{
    public static ParsedFile Parse(InputFile file) => Guard(
        () => FactCompiler.Parse(file),
        failure => new ParsedFile(file.Path, file.Name, null, [failure]),
        file.Path);

    public static BoundSchema BindSchema(ImmutableArray<ParsedFile> files) => Guard(
        () => FactCompiler.BindSchema(files),
        failure => new BoundSchema(FactSchema.Empty, [failure]),
        files.FirstOrDefault()?.Path);

    public static BoundFacts BindFacts(ParsedFile file, FactSchema schema) => Guard(
        () => FactCompiler.BindFacts(file, schema),
        failure => new BoundFacts(new FactsFile(file.Name, []), [failure]),
        file.Path);

    public static BoundCards BindCards(ParsedFile file) => Guard(
        () => FactCompiler.BindCards(file),
        failure => new BoundCards([], [failure]),
        file.Path);

    public static (ReadLock? Lock, FactDiagnostic? Failure) ReadLock(InputFile file) => Guard<(ReadLock?, FactDiagnostic?)>(
        () => (FactCompiler.ReadLock(file), null),
        failure => (null, failure),
        file.Path);

    public static IndexedText IndexText(InputFile file) => Guard(
        () => new IndexedText(file.Name, file.Unreadable is null ? FactCompiler.ReadText(file) : null, file.Unreadable),
        failure => new IndexedText(file.Name, null, failure),
        file.Path);

    public static Outcome Check(
        BoundSchema schema,
        ImmutableArray<BoundFacts> facts,
        ImmutableArray<BoundCards> cards,
        ImmutableArray<(ReadLock? Lock, FactDiagnostic? Failure)> locks,
        ImmutableArray<IndexedText> texts,
        GeneratorOptions options)
    {
        if (!options.HasFacts)
        {
            return new Outcome([], default, null);
        }

        FactDiagnostic[] failures = [.. locks.Select(read => read.Failure).Concat(texts.Select(text => text.Failure)).OfType<FactDiagnostic>()];
        return Guard(
            () =>
            {
                var byName = texts.Where(text => text.Text is not null)
                    .GroupBy(text => text.Name, StringComparer.Ordinal)
                    .ToDictionary(same => same.Key, same => same.First().Text!, StringComparer.Ordinal);
                var outcome = FactCompiler.Check(schema, facts, cards, locks.FirstOrDefault().Lock, byName, options.WordLimit);
                ImmutableArray<FactDiagnostic> diagnostics = [.. failures, .. outcome.Diagnostics];

                // What was found wrong with the facts is said even where summing them up fails.
                return Guard(
                    () =>
                    {
                        var files = FactsFileModels.Of(outcome.Model, outcome.Findings, options.Emission).ToEquatableArray();
                        return new Outcome(diagnostics, files, FactBaseModel.Of(outcome.Model, files));
                    },
                    failure => new Outcome([.. diagnostics, failure], default, FactBaseModel.Empty),
                    null);
            },
            failure => new Outcome(
                [
                    .. failures,
                    .. schema.Diagnostics,
                    .. facts.SelectMany(file => file.Diagnostics),
                    .. cards.SelectMany(file => file.Diagnostics),
                    failure,
                ],
                default,
                FactBaseModel.Empty),
            null);
    }

    public static IEnumerable<TypeModel> Types(FactSchema schema, EmissionOptions options) =>
        schema.Types
            .GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase) // a second one is an error, and hint names must differ
            .Select(same => new TypeModel(same.First(), schema, options));

    /// <summary>What went wrong, for whoever mends FactGen.</summary>
    public static FactDiagnostic Failure(Exception exception, string? path) => new(
        Catalogue.InternalError,
        $"FactGen failed: {exception.GetType().Name}: {exception.Message} The build fails, since facts would be missing. Please report this with the facts file and these lines: {exception.StackTrace?.Replace("\r", "").Replace('\n', ' ')}",
        Place.StartOf(path ?? ""));

    /// <summary>A step that answers for its failure. No step is given a token, so that nothing here can be a cancellation.</summary>
    internal static T Guard<T>(Func<T> step, Func<FactDiagnostic, T> onFailure, string? path)
    {
        try
        {
            return step();
        }
        catch (Exception exception)
        {
            return onFailure(Failure(exception, path));
        }
    }
}

/// <summary>A source text under the name that cards give it.</summary>
internal sealed record IndexedText(string Name, SourceText? Text, FactDiagnostic? Failure);

/// <summary>What comes out of checking: what is said, and what is emitted; nothing at all for a project without facts.</summary>
internal sealed record Outcome(ImmutableArray<FactDiagnostic> Diagnostics, EquatableArray<FactsFileModel> FactsFiles, FactBaseModel? FactBase);

/// <summary>What the C# of one type is written from.</summary>
internal sealed record TypeModel(EntityType Type, FactSchema Schema, EmissionOptions Options)
{
    public GeneratedFile Write() => TypeSource.Write(Type, Schema, Options);
}
