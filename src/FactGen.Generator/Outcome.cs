using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Generator;

/// <summary>What a step came to: a value, or the failure that it answers for.</summary>
internal readonly record struct Outcome<T>(T? Value, FactDiagnostic? Failure);

/// <summary>Runs steps. An exception in one of them is our own fault, and becomes FACT9001 instead of a build without facts.</summary>
internal static class Outcome
{
    /// <summary>The outcome of a step. No step is given a token, so that nothing here can be a cancellation.</summary>
    /// <param name="step">The step.</param>
    /// <param name="path">The file that it is about, where it is about one.</param>
    public static Outcome<T> Of<T>(Func<T> step, string? path)
    {
        try
        {
            return new Outcome<T>(step(), null);
        }
        catch (Exception exception)
        {
            return new Outcome<T>(default, FailureOf(exception, path));
        }
    }

    /// <summary>What went wrong, for whoever mends FactGen.</summary>
    public static FactDiagnostic FailureOf(Exception exception, string? path) => new(
        Catalogue.InternalError,
        $"FactGen failed: {exception.GetType().Name}: {exception.Message} The build fails, since facts would be missing. Please report this with the facts file and these lines: {exception.StackTrace?.Replace("\r", "").Replace('\n', ' ')}",
        Place.StartOf(path ?? ""));
}
