namespace FactGen.Compiler.Graph;

/// <summary>How a step is run on each of some files. No file depends on another, so the step may run on several at the same time.</summary>
public interface IFileLoop
{
    /// <summary>Runs a step for each number from 0 to below the count.</summary>
    /// <remarks>
    /// Not generic: an ahead-of-time program creates the types of a generic interface method one by one when it first runs (see
    /// <see cref="BatchItems{T}"/>).
    /// </remarks>
    void Run(int count, Action<int> step);
}

/// <summary>One file after the other: for use inside the C# compiler, which manages its own threads.</summary>
public sealed class OneByOne : IFileLoop
{
    private OneByOne()
    {
    }

    /// <summary>The only one.</summary>
    public static IFileLoop Instance { get; } = new OneByOne();

    /// <inheritdoc/>
    public void Run(int count, Action<int> step)
    {
        for (var number = 0; number < count; number++)
        {
            step(number);
        }
    }
}

/// <summary>Reads the results of a loop.</summary>
public static class FileLoopExtensions
{
    /// <summary>The result of a step for each file, in the order of the files.</summary>
    public static IReadOnlyList<TResult> Each<TFile, TResult>(this IFileLoop loop, IReadOnlyList<TFile> files, Func<TFile, TResult> step)
    {
        var results = new TResult[files.Count];
        loop.Run(results.Length, number => results[number] = step(files[number]));
        return results;
    }
}
