namespace FactGen.Benchmarks.Workloads;

/// <summary>
/// Numbers that look drawn and are always the same (SplitMix64): a workload depends on its seed alone, not on a runtime's version.
/// </summary>
internal sealed class Numbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to but not a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>From a first to a last number.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
