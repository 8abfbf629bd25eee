using System.Runtime.ExceptionServices;
using FactGen.Compiler.Graph;

namespace FactGen.Tool.FactBases;

/// <summary>Runs work on files in parallel, one thread for each processor.</summary>
internal sealed class AllProcessors : IFileLoop
{
    /// <summary>The fewest files for which a second thread pays: fewer are done before it has started.</summary>
    private const int Few = 8;

    /// <inheritdoc/>
    public IReadOnlyList<TResult> Each<TFile, TResult>(IReadOnlyList<TFile> files, Func<TFile, TResult> step)
    {
        if (files.Count < Few)
        {
            return OneByOne.Instance.Each(files, step);
        }

        var results = new TResult[files.Count];
        try
        {
            Parallel.For(0, files.Count, number => results[number] = step(files[number]));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return results;
    }
}
