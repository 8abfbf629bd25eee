namespace FactGen.Fuzzing.Targets;

/// <summary>One entry point of the compiler. It must return for every input; if something is wrong, it throws.</summary>
/// <param name="Name">Its name, and that of its folders of seeds and regressions.</param>
/// <param name="Run">Takes one input.</param>
public sealed record Target(string Name, Action<string> Run)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new("yaml", YamlTarget.Run),
        new("schema", SchemaTarget.Run),
        new("quote", QuoteTarget.Run),
        new("lock", LockTarget.Run),
        new("edtf", EdtfTarget.Run),
        new("quantity", QuantityTarget.Run),
        new("prose", ProseTarget.Run),
        new("languages", LanguagesTarget.Run),
        new("facts", FactBaseTarget.Run),
    ];

    /// <summary>The one of a name.</summary>
    public static Target Named(string name) =>
        All.SingleOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"There is no target '{name}', but {string.Join(", ", All.Select(target => target.Name))}.");
}
