using Spectre.Console;

namespace FactGen.Tool.Display;

/// <summary>Shows progress during long work; shows nothing if there is no terminal.</summary>
/// <param name="terminal">The terminal of standard error; null if there is none.</param>
internal sealed class ProgressDisplay(IAnsiConsole? terminal)
{
    /// <summary>Reports progress: the parts done, and the total.</summary>
    public delegate void Report(int done, int of);

    /// <summary>Runs work of unknown length.</summary>
    public T Of<T>(string what, Func<T> work) => terminal is null
        ? work()
        : terminal.Status().Spinner(Spinner.Known.Line).Start(Markup.Escape(VisibleText.OnOneLine(what)), _ => work());

    /// <summary>Runs work that reports its progress.</summary>
    public T Of<T>(string what, Func<Report, T> work)
    {
        if (terminal is null)
        {
            return work((_, _) => { });
        }

        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(VisibleText.OnOneLine(what)));
                return work((done, of) =>
                {
                    task.MaxValue = of;
                    task.Value = done;
                });
            });
    }

    /// <summary>Restores the terminal, also after cancelled work.</summary>
    public void End() => terminal?.Cursor.Show();
}
