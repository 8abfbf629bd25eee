using Spectre.Console;

namespace FactGen.Tool.Display;

/// <summary>Shows what the tool is about while it takes its time; where no terminal can show it, nothing.</summary>
/// <param name="terminal">The terminal of standard error; null where there is none.</param>
internal sealed class ProgressDisplay(IAnsiConsole? terminal)
{
    /// <summary>Says how far the work is: so many parts done, of so many.</summary>
    public delegate void Report(int done, int of);

    /// <summary>Does some work of unknown length.</summary>
    public T Of<T>(string what, Func<T> work) => terminal is null
        ? work()
        : terminal.Status().Spinner(Spinner.Known.Line).Start(Markup.Escape(VisibleText.OnOneLine(what)), _ => work());

    /// <summary>Does some work that says how far it is.</summary>
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

    /// <summary>Leaves the terminal as it was, also where work was broken off.</summary>
    public void End() => terminal?.Cursor.Show();
}
