using System.Collections.Immutable;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>Runs the graph as steps of an incremental generator: Roslyn decides what runs again, and remembers the rest.</summary>
/// <remarks>If the only item that a step is paired with does not exist (the project has no facts), the step is skipped.</remarks>
internal sealed class RoslynItems<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Outcome<T>> outcomes) : Items<T>
{
    private IncrementalValueProvider<ImmutableArray<Outcome<T>>>? _all;

    /// <summary>What became of each item.</summary>
    public IncrementalValuesProvider<Outcome<T>> Outcomes => outcomes;

    private IncrementalValueProvider<ImmutableArray<Outcome<T>>> Collected => _all ??= outcomes.Collect();

    /// <inheritdoc/>
    public override Items<TResult> Each<TResult>(string step, Func<T, TResult> run, Func<T, object?>? subjectOf = null) => Reported(outcomes
        .Select((item, cancellationToken) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return item.Then(run, subjectOf);
        })
        .WithTrackingName(step));

    /// <inheritdoc/>
    public override Items<TPart> Split<TPart>(string step, Func<T, EquatableArray<TPart>> parts) => Divided(step, item => (IEnumerable<TPart>)parts(item));

    /// <inheritdoc/>
    public override Items<T> Narrow(string step, Func<T, IEnumerable<T>> parts) => Divided(step, parts);

    /// <inheritdoc/>
    public override Items<(T, TOther)> With<TOther>(Items<TOther> single) => new RoslynItems<(T, TOther)>(
        context,
        outcomes.Combine(((RoslynItems<TOther>)single).Collected).Select(static (pair, _) =>
            pair.Right.IsEmpty ? Outcome<(T, TOther)>.Skipped : Outcome.Pair(pair.Left, pair.Right[0])));

    /// <inheritdoc/>
    public override Items<ItemList<T>> All() => new RoslynItems<ItemList<T>>(
        context, Collected.SelectMany(static (all, _) => ImmutableArray.Create(Outcome.All(all))));

    /// <inheritdoc/>
    public override Items<ItemList<FactDiagnostic>> Report(Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) => new RoslynItems<ItemList<FactDiagnostic>>(
        context, Collected.SelectMany((all, _) => ImmutableArray.Create(Outcome.Of(Outcome.Report(all, diagnosticsOf)))));

    private Items<TPart> Divided<TPart>(string step, Func<T, IEnumerable<TPart>> parts) =>
        Reported(outcomes.SelectMany((item, _) => item.Divide(parts)).WithTrackingName(step));

    /// <summary>The outcomes of a step, each failure of which is reported.</summary>
    private RoslynItems<TResult> Reported<TResult>(IncrementalValuesProvider<Outcome<TResult>> results)
    {
        context.RegisterSourceOutput(
            results.Where(static outcome => outcome.Failure is not null),
            static (output, outcome) => Reporter.Report(output, [outcome.Failure!]));
        return new RoslynItems<TResult>(context, results);
    }
}
