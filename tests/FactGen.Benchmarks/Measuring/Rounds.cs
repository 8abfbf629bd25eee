namespace FactGen.Benchmarks.Measuring;

/// <summary>
/// Measures several things alternately, so that other work of the machine affects them alike, and takes the median of each.
/// </summary>
internal static class Rounds
{
    /// <summary>The median costs of processes, in the order in which they are given.</summary>
    public static IReadOnlyList<ProcessCost> OfProcesses(int rounds, params IReadOnlyList<Func<ProcessCost>> runs)
    {
        var costs = Of(rounds, runs);
        return
        [
            .. costs.Select(of => new ProcessCost(
                TimeSpan.FromTicks(Median(of.Select(cost => cost.Cpu.Ticks))), Median(of.Select(cost => cost.PeakMemory)), of[0].Output)),
        ];
    }

    /// <summary>The results of each of several runs, round by round.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(int rounds, params IReadOnlyList<Func<T>> runs)
    {
        var results = runs.Select(_ => new List<T>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var index = 0; index < runs.Count; index++)
            {
                results[index].Add(runs[index]());
            }
        }

        return results;
    }

    /// <summary>The one in the middle; of an even number, the lower of the two.</summary>
    public static T Median<T>(IEnumerable<T> values)
    {
        T[] sorted = [.. values.Order()];
        return sorted[(sorted.Length - 1) / 2];
    }
}
