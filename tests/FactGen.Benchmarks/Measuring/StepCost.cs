namespace FactGen.Benchmarks.Measuring;

/// <summary>What a piece of work in this process cost, on all its threads.</summary>
/// <param name="Cpu">Processor time, in user and in system mode.</param>
/// <param name="Allocated">Bytes allocated on the managed heap.</param>
internal readonly record struct StepCost(TimeSpan Cpu, long Allocated)
{
    /// <summary>Does the work and measures it.</summary>
    public static StepCost Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return OfNext(work);
    }

    /// <summary>Does the work and measures it, without clearing up before.</summary>
    public static StepCost OfNext(Action work)
    {
        var (cpu, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        work();
        return new StepCost(Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    /// <summary>The medians of several.</summary>
    public static StepCost Median(IReadOnlyList<StepCost> costs) =>
        new(Rounds.Median(costs.Select(cost => cost.Cpu)), Rounds.Median(costs.Select(cost => cost.Allocated)));
}
