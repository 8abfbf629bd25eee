using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Graph;

/// <summary>The result for one item, in a driver that goes on after a failure.</summary>
/// <param name="Value">The value; the default value if there is none.</param>
/// <param name="HasValue">Whether there is a value.</param>
/// <param name="Failure">FACT9001 if this very step threw; null if an earlier step did, which reports it.</param>
public readonly record struct Outcome<T>(T? Value, bool HasValue, FactDiagnostic? Failure)
{
    /// <summary>No value, because a step before this one has none.</summary>
    public static Outcome<T> Skipped => default;
}

/// <summary>Runs steps. An exception in a step is a defect of FactGen: it becomes FACT9001, and the build fails.</summary>
public static class Outcome
{
    /// <summary>A value.</summary>
    public static Outcome<T> Of<T>(T value) => new(value, true, null);

    /// <summary>Runs a step. Steps get no cancellation token, so an exception is never a cancellation.</summary>
    /// <param name="step">The step.</param>
    /// <param name="path">The file that it is about; null if it is not about one file.</param>
    public static Outcome<T> Run<T>(Func<T> step, string? path)
    {
        try
        {
            return Of(step());
        }
        catch (Exception exception)
        {
            return new Outcome<T>(default, false, FailureOf(exception, path));
        }
    }

    /// <summary>Runs a step on an item, or skips it if the item has no value.</summary>
    public static Outcome<TResult> Then<T, TResult>(this Outcome<T> item, Func<T, TResult> step, Func<T, object?> subjectOf) =>
        item.HasValue
        ? Run(() => step(item.Value!), (subjectOf(item.Value!) as IFileStep)?.Path)
        : Outcome<TResult>.Skipped;

    /// <summary>The items that a step divides an item into; one failure if it throws.</summary>
    public static IReadOnlyList<Outcome<TPart>> Divide<T, TPart>(this Outcome<T> item, Func<T, IEnumerable<TPart>> parts)
    {
        if (!item.HasValue)
        {
            return [Outcome<TPart>.Skipped];
        }

        var divided = Run(() => parts(item.Value!).Select(Of).ToArray(), (item.Value as IFileStep)?.Path);
        return divided.HasValue ? divided.Value! : [new Outcome<TPart>(default, false, divided.Failure)];
    }

    /// <summary>A pair, if both have a value.</summary>
    public static Outcome<(T, TOther)> Pair<T, TOther>(Outcome<T> one, Outcome<TOther> other) =>
        one.HasValue && other.HasValue ? Of((one.Value!, other.Value!)) : Outcome<(T, TOther)>.Skipped;

    /// <summary>The list of all values, if each item has one.</summary>
    public static Outcome<ItemList<T>> All<T>(IReadOnlyList<Outcome<T>> items) => items.All(item => item.HasValue)
        ? Of(new ItemList<T>([.. items.Select(item => item.Value!)]))
        : Outcome<ItemList<T>>.Skipped;

    /// <summary>The diagnostics of the items that have a value.</summary>
    public static ItemList<FactDiagnostic> Report<T>(IReadOnlyList<Outcome<T>> items, Func<T, IEnumerable<FactDiagnostic>> diagnosticsOf) =>
        new([.. items.Where(item => item.HasValue).SelectMany(item => diagnosticsOf(item.Value!))]);

    /// <summary>What went wrong, for those who fix FactGen.</summary>
    public static FactDiagnostic FailureOf(Exception exception, string? path) => new(
        Catalogue.InternalError,
        $"FactGen failed: {exception.GetType().Name}: {exception.Message} The build fails, since facts would be missing. Please report this with the facts file and these lines: {exception.StackTrace?.Replace("\r", "").Replace('\n', ' ')}",
        Place.StartOf(path ?? ""));
}
