namespace FactGen.Compiler.Graph;

/// <summary>Reads the outputs of a remembering graph.</summary>
public static class RememberedValues
{
    /// <summary>The items that have a value; runs the steps that yield them.</summary>
    public static IEnumerable<T> UpToDate<T>(this Items<T> items) =>
        ((RememberingItems<T>)items).Outcomes.Where(outcome => outcome.HasValue).Select(outcome => outcome.Value!);

    /// <summary>The items of one file that have a value; runs the steps that yield them, of other files only what these need.</summary>
    /// <param name="items">The items.</param>
    /// <param name="path">The file's path.</param>
    public static IEnumerable<T> UpToDateOf<T>(this Items<T> items, string path) => ((RememberingItems<T>)items)
        .OutcomesOf(input => input is InputFile file && file.Path == path)
        .Where(outcome => outcome.HasValue)
        .Select(outcome => outcome.Value!);
}

/// <summary>An input of a remembering graph.</summary>
public sealed class RememberedInput<T> : RememberingItems<T>
{
    private readonly RememberingDriver _driver;
    private IReadOnlyList<T> _items;

    internal RememberedInput(RememberingDriver driver, IReadOnlyList<T> items)
        : base(driver) => (_driver, _items) = (driver, items);

    /// <summary>Replaces the items.</summary>
    public void Set(IReadOnlyList<T> items)
    {
        _items = items;
        _driver.Change();
    }

    /// <inheritdoc/>
    protected override Outcome<T>[] Update() => [.. _items.Select(Outcome.Of)];

    internal override Outcome<T>[] OutcomesOf(Func<object?, bool> isMeant)
    {
        Outcome<T>[] meant = [.. _items.Where(item => isMeant(item)).Select(Outcome.Of)];
        return meant.Length > 0 ? meant : Outcomes;
    }
}
