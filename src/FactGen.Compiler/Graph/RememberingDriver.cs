using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>
/// Runs the graph again and again. After a change of the inputs, a step runs only on the items that differ from those of the last run. If a
/// result equals the last one, the steps after it do not run. Steps run when their items are asked for.
/// </summary>
/// <param name="loop">How a step is run on many items.</param>
public sealed class RememberingDriver(IFileLoop loop) : GraphDriver
{
    private readonly List<Func<IEnumerable<FactDiagnostic>>> _failures = [];

    /// <summary>How often the inputs have changed.</summary>
    internal int Revision { get; private set; }

    /// <summary>How many items each step has run on since this was last cleared, by the names of the steps.</summary>
    public Dictionary<string, int> Runs { get; } = new(StringComparer.Ordinal);

    /// <summary>FACT9001 for each step that threw when it last ran.</summary>
    public IEnumerable<FactDiagnostic> Failures => _failures.SelectMany(failures => failures());

    /// <summary>An input, whose items can be replaced.</summary>
    public RememberedInput<T> Input<T>(params IReadOnlyList<T> items) => new(this, items);

    /// <inheritdoc/>
    public override Items<TResult> Each<T, TResult>(Items<T> items, string step, Func<T, TResult> run, Func<T, object?> subjectOf) =>
        new EachItem<T, TResult>(this, Of(items), step, item => [item.Then(run, subjectOf)]);

    /// <inheritdoc/>
    public override Items<TPart> Split<T, TPart>(Items<T> items, string step, Func<T, EquatableArray<TPart>> parts) =>
        new EachItem<T, TPart>(this, Of(items), step, item => item.Divide(whole => parts(whole)));

    /// <inheritdoc/>
    public override Items<T> Narrow<T>(Items<T> items, string step, Func<T, IEnumerable<T>> parts) =>
        new EachItem<T, T>(this, Of(items), step, item => item.Divide(parts));

    /// <inheritdoc/>
    public override Items<(T, TOther)> With<T, TOther>(Items<T> items, Items<TOther> single) =>
        new PairedItem<T, TOther>(this, Of(items), Of(single));

    /// <inheritdoc/>
    public override Items<ItemList<T>> All<T>(Items<T> items) => new Gathered<T, ItemList<T>>(this, Of(items), Outcome.All, ofPart: false);

    /// <inheritdoc/>
    public override Items<ItemList<FactDiagnostic>> Report<T>(Items<T> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        new Gathered<T, ItemList<FactDiagnostic>>(this, Of(items), all => Outcome.Of(Outcome.Report(all, diagnosticsOf)), ofPart: true);

    internal void Change() => Revision++;

    internal void Watch(Func<IEnumerable<FactDiagnostic>> failures) => _failures.Add(failures);

    internal IReadOnlyList<TResult> Run<T, TResult>(string step, IReadOnlyList<T> items, Func<T, TResult> run)
    {
        Runs[step] = items.Count + (Runs.TryGetValue(step, out var before) ? before : 0);
        return loop.Each(items, run);
    }

    private static RememberingItems<T> Of<T>(Items<T> items) => (RememberingItems<T>)items;
}

/// <summary>Items that are brought up to date when they are asked for.</summary>
public abstract class RememberingItems<T>(RememberingDriver driver) : Items<T>(driver)
{
    private int _revision = -1;

    /// <summary>The result for each item. The same array as before if no item changed.</summary>
    public Outcome<T>[] Outcomes
    {
        get
        {
            if (_revision != driver.Revision)
            {
                Last = Settle(Last, Update());
                _revision = driver.Revision;
            }

            return Last;
        }
    }

    /// <summary>
    /// The outcomes of those inputs that are meant, before the others are brought up to date. A step that needs all of its items gets all.
    /// </summary>
    /// <param name="isMeant">Whether an input is meant. Of inputs none of which is, all count.</param>
    internal virtual Outcome<T>[] OutcomesOf(Func<object?, bool> isMeant) => Outcomes;

    /// <summary>The outcomes of the last run.</summary>
    protected Outcome<T>[] Last { get; private set; } = [];

    /// <summary>Brings the outcomes up to date.</summary>
    protected abstract Outcome<T>[] Update();

    /// <summary>The new outcomes, each as the old object if it is equal to that; the old array if all are.</summary>
    private static Outcome<T>[] Settle(Outcome<T>[] old, Outcome<T>[] current)
    {
        if (ReferenceEquals(old, current))
        {
            return old;
        }

        var isSame = old.Length == current.Length;
        for (var number = 0; number < Math.Min(old.Length, current.Length); number++)
        {
            if (old[number].Equals(current[number]))
            {
                current[number] = old[number];
            }
            else
            {
                isSame = false;
            }
        }

        return isSame ? old : current;
    }
}

/// <summary>A step that runs on each item by itself, and yields one or more items for it.</summary>
internal sealed class EachItem<T, TResult> : RememberingItems<TResult>
{
    private readonly RememberingDriver _driver;
    private readonly RememberingItems<T> _source;
    private readonly string _step;
    private readonly Func<Outcome<T>, IReadOnlyList<Outcome<TResult>>> _run;
    private readonly List<(Outcome<T> Input, IReadOnlyList<Outcome<TResult>> Outputs)> _early = [];
    private Outcome<T>[] _inputs = [];
    private IReadOnlyList<Outcome<TResult>>[] _outputs = [];

    public EachItem(
        RememberingDriver driver, RememberingItems<T> source, string step, Func<Outcome<T>, IReadOnlyList<Outcome<TResult>>> run)
        : base(driver)
    {
        (_driver, _source, _step, _run) = (driver, source, step, run);
        driver.Watch(() => Outcomes.Select(outcome => outcome.Failure).OfType<FactDiagnostic>());
    }

    protected override Outcome<TResult>[] Update()
    {
        var inputs = _source.Outcomes;
        if (ReferenceEquals(inputs, _inputs))
        {
            return Last;
        }

        var outputs = new IReadOnlyList<Outcome<TResult>>[inputs.Length];
        List<int> pending = [];
        for (var number = 0; number < inputs.Length; number++)
        {
            if (Find(inputs, number) is var old and >= 0)
            {
                outputs[number] = _outputs[old];
            }
            else if (FindEarly(inputs[number]) is { } early)
            {
                outputs[number] = early;
            }
            else
            {
                pending.Add(number);
            }
        }

        var results = _driver.Run(_step, pending, number => _run(inputs[number]));
        for (var number = 0; number < pending.Count; number++)
        {
            outputs[pending[number]] = results[number];
        }

        (_inputs, _outputs) = (inputs, outputs);
        _early.Clear();
        return [.. outputs.SelectMany(parts => parts)];
    }

    internal override Outcome<TResult>[] OutcomesOf(Func<object?, bool> isMeant) =>
        [.. _source.OutcomesOf(isMeant).SelectMany(OutputsOf)];

    /// <summary>The outputs of one input. Those that it gets before the others are kept until these are brought up to date.</summary>
    private IReadOnlyList<Outcome<TResult>> OutputsOf(Outcome<T> input)
    {
        if (Array.FindIndex(_inputs, known => known.Equals(input)) is var old and >= 0)
        {
            return _outputs[old];
        }

        if (FindEarly(input) is { } early)
        {
            return early;
        }

        var outputs = _driver.Run(_step, [input], _run)[0];
        _early.Add((input, outputs));
        return outputs;
    }

    private IReadOnlyList<Outcome<TResult>>? FindEarly(Outcome<T> input)
    {
        foreach (var (known, outputs) in _early)
        {
            if (known.Equals(input))
            {
                return outputs;
            }
        }

        return null;
    }

    /// <summary>Where the same item was in the last run: at the same place from the start or from the end, or −1.</summary>
    private int Find(Outcome<T>[] inputs, int number)
    {
        var fromEnd = number - inputs.Length + _inputs.Length;
        return number < _inputs.Length && _inputs[number].Equals(inputs[number]) ? number
            : fromEnd >= 0 && fromEnd < _inputs.Length && _inputs[fromEnd].Equals(inputs[number]) ? fromEnd
            : -1;
    }
}

/// <summary>Items paired with the only item of another step.</summary>
internal sealed class PairedItem<T, TOther>(RememberingDriver driver, RememberingItems<T> source, RememberingItems<TOther> single)
    : RememberingItems<(T, TOther)>(driver)
{
    private Outcome<T>[]? _inputs;
    private Outcome<TOther>[]? _single;

    protected override Outcome<(T, TOther)>[] Update()
    {
        var (inputs, other) = (source.Outcomes, single.Outcomes);
        if (ReferenceEquals(inputs, _inputs) && ReferenceEquals(other, _single))
        {
            return Last;
        }

        (_inputs, _single) = (inputs, other);
        return Pair(inputs, other);
    }

    internal override Outcome<(T, TOther)>[] OutcomesOf(Func<object?, bool> isMeant) => Pair(source.OutcomesOf(isMeant), single.Outcomes);

    private static Outcome<(T, TOther)>[] Pair(Outcome<T>[] inputs, Outcome<TOther>[] others)
    {
        var only = others.Length == 0 ? Outcome<TOther>.Skipped : others[0];
        return [.. inputs.Select(input => Outcome.Pair(input, only))];
    }
}

/// <summary>One item that is computed from all.</summary>
/// <param name="driver">The driver.</param>
/// <param name="source">The items.</param>
/// <param name="gather">Computes it.</param>
/// <param name="ofPart">Whether that of some items is worth something by itself: a report is, a link is not.</param>
internal sealed class Gathered<T, TResult>(
    RememberingDriver driver, RememberingItems<T> source, Func<IReadOnlyList<Outcome<T>>, Outcome<TResult>> gather, bool ofPart)
    : RememberingItems<TResult>(driver)
{
    private Outcome<T>[]? _inputs;

    protected override Outcome<TResult>[] Update()
    {
        var inputs = source.Outcomes;
        if (ReferenceEquals(inputs, _inputs))
        {
            return Last;
        }

        _inputs = inputs;
        return [gather(inputs)];
    }

    internal override Outcome<TResult>[] OutcomesOf(Func<object?, bool> isMeant) =>
        ofPart ? [gather(source.OutcomesOf(isMeant))] : Outcomes;
}
