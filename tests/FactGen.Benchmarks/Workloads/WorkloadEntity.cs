namespace FactGen.Benchmarks.Workloads;

/// <summary>An entity of a workload.</summary>
/// <param name="Type">Its type in the schema.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Short">The name in most sentences: a surname, or the full name.</param>
internal sealed record WorkloadEntity(string Type, string Id, string Name, string Short)
{
    /// <summary>Other names, which sentences may use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>One of its names.</summary>
    public string Called(Numbers numbers) => numbers.Below(4) switch
    {
        0 => Name,
        1 => numbers.OneOf([Short, .. Aliases]),
        _ => Short,
    };
}
