namespace FactGen.Compiler.Graph;

/// <summary>
/// How a step is taken with each of some files: they know nothing of each other, so that they may be taken at the same time.
/// </summary>
public interface IFileLoop
{
    /// <summary>What a step makes of each file, in the order of the files.</summary>
    IReadOnlyList<TResult> Each<TFile, TResult>(IReadOnlyList<TFile> files, Func<TFile, TResult> step);
}

/// <summary>One file after the other: within the C# compiler, whose threads are its own.</summary>
public sealed class OneByOne : IFileLoop
{
    private OneByOne()
    {
    }

    /// <summary>The only one.</summary>
    public static IFileLoop Instance { get; } = new OneByOne();

    /// <inheritdoc/>
    public IReadOnlyList<TResult> Each<TFile, TResult>(IReadOnlyList<TFile> files, Func<TFile, TResult> step) => [.. files.Select(step)];
}
