using System.Runtime.ExceptionServices;
using FactGen.Compiler.Graph;

namespace FactGen.Tool.FactBases;

/// <summary>Runs work on files in parallel, one thread for each processor.</summary>
internal sealed class AllProcessors : IFileLoop
{
    /// <summary>The fewest files for which a second thread pays: fewer are done before it has started.</summary>
    private const int Few = 8;

    /// <inheritdoc/>
    public void Run(int count, Action<int> step)
    {
        if (count < Few)
        {
            OneByOne.Instance.Run(count, step);
            return;
        }

        try
        {
            Parallel.For(0, count, step);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
