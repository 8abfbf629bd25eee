using System.CommandLine;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen explain</c>: prints the help page of a diagnostic.</summary>
internal static class ExplainCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "explain";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var id = new Argument<string?>("id")
        {
            Description =
                "The id of a diagnostic, as FACT3001, or 'json' for what '--format json' prints. Without it, every id is listed with its title.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, "Explains a diagnostic: what it means, an example, and how to mend it.") { id };
        command.Does((parsed, _) =>
        {
            if (parsed.GetValue(id) is not { } asked)
            {
                foreach (var known in HelpPages.Ids)
                {
                    caller.Output.WriteLine(HelpPages.TitleOf(known));
                }

                return ExitCode.Holds;
            }

            var page = (asked == JsonPage.Name ? JsonPage.Text : HelpPages.Of(asked.ToUpperInvariant()))
                ?? throw new CannotRunException(
                    $"No diagnostic has the id '{asked}'.{(DidYouMean.Nearest(asked, HelpPages.Ids) is { } nearest ? $" Did you mean '{nearest}'?" : "")} 'factgen explain' lists them all.");
            caller.Output.Write(page);
            return ExitCode.Holds;
        });
        return command;
    }
}
