using System.Collections.Immutable;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>The items of a step of the incremental generator.</summary>
/// <param name="driver">The driver that made them.</param>
/// <param name="outcomes">The result for each item.</param>
internal sealed class RoslynItems<T>(RoslynDriver driver, IncrementalValuesProvider<Outcome<T>> outcomes) : Items<T>(driver)
{
    private IncrementalValueProvider<ImmutableArray<Outcome<T>>>? _all;

    /// <summary>The result for each item.</summary>
    public IncrementalValuesProvider<Outcome<T>> Outcomes => outcomes;

    /// <summary>The results for all items, collected once for all steps that need them.</summary>
    public IncrementalValueProvider<ImmutableArray<Outcome<T>>> All => _all ??= outcomes.Collect();
}

/// <summary>Runs the graph as steps of an incremental generator: Roslyn decides what runs again, and remembers the rest.</summary>
/// <remarks>If the only item that a step is paired with does not exist (the project has no facts), the step is skipped.</remarks>
internal sealed class RoslynDriver(IncrementalGeneratorInitializationContext context) : GraphDriver
{
    /// <summary>Items to begin with.</summary>
    public RoslynItems<T> Input<T>(IncrementalValuesProvider<T> values) => new(this, values.Select(static (value, _) => Outcome.Of(value)));

    /// <inheritdoc/>
    public override Items<TResult> Each<T, TResult>(Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        Reported(Of(items).Outcomes
            .Select((item, cancellationToken) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return item.Then(run, subjectOf);
            })
            .WithTrackingName(step));

    /// <inheritdoc/>
    public override Items<TPart> Split<T, TPart>(Items<T> items, string step, Func<T, EquatableArray<TPart>> parts) =>
        Reported(Of(items).Outcomes.SelectMany((item, _) => item.Divide(whole => parts(whole))).WithTrackingName(step));

    /// <inheritdoc/>
    public override Items<T> Narrow<T>(Items<T> items, string step, Func<T, IEnumerable<T>> parts) =>
        Reported(Of(items).Outcomes.SelectMany((item, _) => item.Divide(parts)).WithTrackingName(step));

    /// <inheritdoc/>
    public override Items<(T, TOther)> With<T, TOther>(Items<T> items, Items<TOther> single) => new RoslynItems<(T, TOther)>(
        this,
        Of(items).Outcomes.Combine(Of(single).All).Select(static (pair, _) =>
            pair.Right.IsEmpty ? Outcome<(T, TOther)>.Skipped : Outcome.Pair(pair.Left, pair.Right[0])));

    /// <inheritdoc/>
    public override Items<ItemList<T>> All<T>(Items<T> items) => new RoslynItems<ItemList<T>>(
        this, Of(items).All.SelectMany(static (all, _) => ImmutableArray.Create(Outcome.All(all))));

    /// <inheritdoc/>
    public override Items<ItemList<FactDiagnostic>> Report<T>(Items<T> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        new RoslynItems<ItemList<FactDiagnostic>>(
            this, Of(items).All.SelectMany((all, _) => ImmutableArray.Create(Outcome.Of(Outcome.Report(all, diagnosticsOf)))));

    private static RoslynItems<T> Of<T>(Items<T> items) => (RoslynItems<T>)items;

    /// <summary>The outcomes of a step; each failure is reported.</summary>
    private RoslynItems<TResult> Reported<TResult>(IncrementalValuesProvider<Outcome<TResult>> results)
    {
        Reporter.ReportFailures(context, results);
        return new RoslynItems<TResult>(this, results);
    }
}
