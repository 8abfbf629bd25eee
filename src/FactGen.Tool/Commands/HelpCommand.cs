using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen help</c>: the help that <c>--help</c> prints.</summary>
internal static class HelpCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "help";

    /// <summary>The command.</summary>
    /// <param name="run">Runs another command line.</param>
    public static Command Create(Func<IReadOnlyList<string>, int> run)
    {
        var words = new Argument<string[]>("command")
        {
            Description = "The command to explain; without it, the commands are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(Name, "Explains a command: the same as 'factgen COMMAND --help'.") { words };
        command.Does((parsed, _) =>
        {
            string[] named = parsed.GetValue(words) ?? [];
            return named is [Name, ..] ? run([Name, "--help"]) : run([.. named, "--help"]);
        });
        return command;
    }
}
