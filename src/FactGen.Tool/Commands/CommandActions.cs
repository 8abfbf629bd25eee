using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary>What a command does, so that Ctrl-C can break it off.</summary>
internal static class CommandActions
{
    /// <summary>
    /// Has a command do some work, on a thread of its own: the library waits for the work or for Ctrl-C, whichever comes first.
    /// Before anything is written the work asks whether it was broken off.
    /// </summary>
    public static void Does(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction((parsed, cancellation) => Task.Run(() => work(parsed, cancellation), cancellation));
}
