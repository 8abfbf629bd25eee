using System.Runtime;

namespace FactGen.Benchmarks.Measuring;

/// <summary>The cost of a piece of work in this process, on all its threads.</summary>
/// <param name="Cpu">Processor time, in user and in system mode, with that of collections and of the JIT compiler.</param>
/// <param name="Allocated">Bytes allocated on the managed heap.</param>
/// <param name="Collecting">How long garbage collections paused it.</param>
/// <param name="Compiling">How long the JIT compiler worked meanwhile.</param>
internal readonly record struct StepCost(TimeSpan Cpu, long Allocated, TimeSpan Collecting, TimeSpan Compiling)
{
    /// <summary>Does the work and measures it.</summary>
    public static StepCost Of(Action work)
    {
        ClearUp();
        return OfNext(work);
    }

    /// <summary>Does the work and measures it, with no collection meanwhile.</summary>
    /// <param name="work">The work.</param>
    /// <param name="bytes">How much memory it may allocate.</param>
    /// <exception cref="InvalidOperationException">It allocated more.</exception>
    public static StepCost OfWorkAlone(Action work, long bytes)
    {
        ClearUp();
        if (!GC.TryStartNoGCRegion(bytes))
        {
            throw new InvalidOperationException($"There are no {bytes} bytes of memory to work in without a collection.");
        }

        var cost = OfNext(work);
        if (GCSettings.LatencyMode is not GCLatencyMode.NoGCRegion)
        {
            throw new InvalidOperationException($"The work allocated more than {bytes} bytes, and there was a collection.");
        }

        GC.EndNoGCRegion();
        return cost;
    }

    /// <summary>Does the work and measures it, without clearing up before.</summary>
    public static StepCost OfNext(Action work)
    {
        var before = Now();
        work();
        var after = Now();
        return new StepCost(
            after.Cpu - before.Cpu,
            after.Allocated - before.Allocated,
            after.Collecting - before.Collecting,
            after.Compiling - before.Compiling);

        static StepCost Now() => new(
            Environment.CpuUsage.TotalTime,
            GC.GetTotalAllocatedBytes(precise: true),
            GC.GetTotalPauseDuration(),
            JitInfo.GetCompilationTime());
    }

    /// <summary>
    /// Collects twice, so that objects of earlier work are already in the oldest generation: moving them would otherwise count for the next
    /// work.
    /// </summary>
    private static void ClearUp()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    /// <summary>The medians of several.</summary>
    public static StepCost Median(IReadOnlyList<StepCost> costs) => new(
        Rounds.Median(costs.Select(cost => cost.Cpu)),
        Rounds.Median(costs.Select(cost => cost.Allocated)),
        Rounds.Median(costs.Select(cost => cost.Collecting)),
        Rounds.Median(costs.Select(cost => cost.Compiling)));
}
