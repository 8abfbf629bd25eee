using FactGen.Compiler.Sources.Lock;

namespace FactGen.Fuzzing.Targets;

/// <summary>A lock file is read line by line, and what was read is printed so that it reads alike.</summary>
internal static class LockTarget
{
    public static void Run(string text)
    {
        var read = QuoteLock.Parse(text);
        foreach (var range in read.Lines.Select(line => line.Range).Concat(read.Problems.Select(problem => problem.Range)))
        {
            Law.LiesWithin(range, text);
        }

        var again = QuoteLock.Parse(QuoteLock.Print(read.Lines.Select(line => line.Entry)));
        Law.Holds(again.Problems.Count == 0 && again.Lines.Count == read.Lines.Count, "a lock file that was printed can be read");
    }
}
