using System.Runtime;

namespace FactGen.Benchmarks.Measuring;

/// <summary>What a piece of work in this process cost, on all its threads.</summary>
/// <param name="Cpu">Processor time, in user and in system mode, with that of collections and of the JIT compiler.</param>
/// <param name="Allocated">Bytes allocated on the managed heap.</param>
/// <param name="Collecting">How long collections held it up.</param>
/// <param name="Compiling">What the JIT compiler took meanwhile.</param>
internal readonly record struct StepCost(TimeSpan Cpu, long Allocated, TimeSpan Collecting, TimeSpan Compiling)
{
    /// <summary>Does the work and measures it.</summary>
    public static StepCost Of(Action work)
    {
        // Twice, so that what is left of the work before is old: to move it would else be on this work's account.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return OfNext(work);
    }

    /// <summary>Does the work and measures it, without clearing up before.</summary>
    public static StepCost OfNext(Action work)
    {
        var before = Now();
        work();
        var after = Now();
        return new StepCost(after.Cpu - before.Cpu, after.Allocated - before.Allocated, after.Collecting - before.Collecting, after.Compiling - before.Compiling);

        static StepCost Now() => new(
            Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true), GC.GetTotalPauseDuration(), JitInfo.GetCompilationTime());
    }

    /// <summary>The medians of several.</summary>
    public static StepCost Median(IReadOnlyList<StepCost> costs) => new(
        Rounds.Median(costs.Select(cost => cost.Cpu)),
        Rounds.Median(costs.Select(cost => cost.Allocated)),
        Rounds.Median(costs.Select(cost => cost.Collecting)),
        Rounds.Median(costs.Select(cost => cost.Compiling)));
}
