using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary>Runs a command's work so that Ctrl-C can cancel it.</summary>
internal static class CommandActions
{
    /// <summary>
    /// Sets a command's work. It runs on a thread of its own; the library waits for the work or for Ctrl-C, whichever comes first.
    /// The work checks for cancellation before it writes anything.
    /// </summary>
    public static void Does(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction((parsed, cancellation) => Task.Run(() => work(parsed, cancellation), cancellation));
}
