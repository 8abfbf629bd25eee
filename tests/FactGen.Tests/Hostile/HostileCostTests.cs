using FactGen.Benchmarks.Workloads;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Hostile;

/// <summary>
/// Adversarial inputs cost no more than their length. Bytes are counted, not time: code that keeps or repeats too much allocates it.
/// Comparisons that do not allocate are measured by the benchmarks.
/// </summary>
[Trait("Speed", "Slow")]
public class HostileCostTests
{
    private const int Times = 4;

    /// <summary>What lists that double, and sorting, add to a cost in proportion.</summary>
    private const double Most = 1.6;

    public static TheoryData<HostileInput> Inputs => [.. HostileInputs.All];

    [Theory]
    [MemberData(nameof(Inputs), DisableDiscoveryEnumeration = true)]
    public void Four_times_as_much_allocates_four_times_as_much(HostileInput input)
    {
        // Each runs once before, so that both find the arrays in the pools.
        var (small, large) = (input.Make(input.Size / Times), input.Make(input.Size));
        Compile(small);
        Compile(large);
        var (little, much) = (Allocated(small), Allocated(large));
        Assert.True(much < Most * Times * little, $"{much} bytes for {Times} times what takes {little}");
    }

    /// <summary>A search that has a limit says so when it reaches it.</summary>
    [Theory]
    [InlineData("misquotes of words that are nearly the same", "The search for the nearest passage stopped, because too many are nearly the same.")]
    [InlineData("ids that differ at both ends, misspelt", "The search for the name that was meant stopped: too many are nearly the same.")]
    public void A_search_that_stops_says_so(string name, string message) => Assert.Contains(
        FactCompiler.Check(Assert.Single(HostileInputs.Named(name)).Make(1)).Diagnostics,
        diagnostic => diagnostic.Message.Contains(message, StringComparison.Ordinal));

    private static long Allocated(IReadOnlyList<InputFile> files)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Compile(files);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Compile(IReadOnlyList<InputFile> files)
    {
        var facts = FactCompiler.Check(files);
        if (!facts.HasErrors)
        {
            _ = FactCompiler.Emit(facts, new EmissionOptions("Hostile")).Count();
        }
    }
}
