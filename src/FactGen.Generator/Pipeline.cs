using System.Collections.Immutable;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>
/// Puts steps together. Each has a name and answers for its failure; what builds on a step that failed is left out, and all else is
/// said and emitted.
/// </summary>
internal sealed class Pipeline(IncrementalGeneratorInitializationContext context)
{
    /// <summary>A step on each of some items.</summary>
    public IncrementalValuesProvider<TResult> Step<T, TResult>(string name, IncrementalValuesProvider<T> items, Func<T, TResult> step) =>
        Guarded(name, items, step, static item => item);

    /// <inheritdoc cref="Step{T, TResult}"/>
    public IncrementalValuesProvider<TResult> Step<T1, T2, TResult>(string name, IncrementalValuesProvider<(T1, T2)> items, Func<T1, T2, TResult> step) =>
        Guarded(name, items, all => step(all.Item1, all.Item2), static all => all.Item1);

    /// <inheritdoc cref="Step{T, TResult}"/>
    public IncrementalValuesProvider<TResult> Step<T1, T2, T3, TResult>(
        string name, IncrementalValuesProvider<(T1, T2, T3)> items, Func<T1, T2, T3, TResult> step) =>
        Guarded(name, items, all => step(all.Item1, all.Item2, all.Item3), static all => all.Item1);

    /// <inheritdoc cref="Step{T, TResult}"/>
    public IncrementalValuesProvider<TResult> Step<T1, T2, T3, T4, TResult>(
        string name, IncrementalValuesProvider<(T1, T2, T3, T4)> items, Func<T1, T2, T3, T4, TResult> step) =>
        Guarded(name, items, all => step(all.Item1, all.Item2, all.Item3, all.Item4), static all => all.Item1);

    /// <summary>Reports what there is to say on a step that comes to one thing.</summary>
    public void Report<T>(IncrementalValuesProvider<T> one, Func<T, IReadOnlyList<FactDiagnostic>> diagnosticsOf) =>
        context.RegisterSourceOutput(one, (output, item) => Reporter.Report(output, diagnosticsOf(item)));

    /// <summary>Reports what there is to say on many items, all at once: of most there is nothing.</summary>
    public void Report<T>(IncrementalValuesProvider<ImmutableArray<T>> all, Func<T, IReadOnlyList<FactDiagnostic>> diagnosticsOf) =>
        context.RegisterSourceOutput(all, (output, items) => Reporter.Report(output, items.SelectMany(diagnosticsOf)));

    /// <summary>Adds a generated file for each item.</summary>
    public void Emit<T>(IncrementalValuesProvider<(T Model, EmissionOptions Options)> items, Func<T, EmissionOptions, GeneratedFile> write) =>
        context.RegisterSourceOutput(items, (output, item) => Reporter.Emit(output, () => write(item.Model, item.Options)));

    private IncrementalValuesProvider<TResult> Guarded<T, TResult>(string name, IncrementalValuesProvider<T> items, Func<T, TResult> step, Func<T, object?> subject)
    {
        var outcomes = items
            .Select((item, cancellationToken) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Outcome.Of(() => step(item), (subject(item) as IFileStep)?.Path);
            })
            .WithTrackingName(name);
        Report(outcomes.Where(static outcome => outcome.Failure is not null), static outcome => [outcome.Failure!]);
        return outcomes.SelectMany(static (outcome, _) => outcome.Failure is null ? [outcome.Value!] : ImmutableArray<TResult>.Empty);
    }
}
