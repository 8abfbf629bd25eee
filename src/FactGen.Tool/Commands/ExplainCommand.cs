using System.CommandLine;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary>
/// <c>factgen explain</c>: prints the help page of a diagnostic, the reference of the format, or what one of its keys means.
/// </summary>
internal static class ExplainCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "explain";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var word = new Argument<string?>("word")
        {
            Description = $"The id of a diagnostic, as FACT3001; a key of the format, as over_time; '{FormatPage.Name}' for the whole reference "
                + $"of the format; '{JsonPage.Name}' for what '--format json' prints; or '{JsonPage.SchemaName}' for the JSON Schema of facts that a "
                + "program writes with System.Text.Json. Without it, all of them are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, "Explains a diagnostic (what it means, an example, and how to fix it) or a key of the format.")
        {
            word,
        };
        command.Does((parsed, _) =>
        {
            if (parsed.GetValue(word) is { } asked)
            {
                caller.Output.Write(ExplainedWord.Of(asked) ?? throw new CannotRunException(ExplainedWord.WhyNot(asked)));
            }
            else
            {
                WriteList(caller.Output);
            }

            return ExitCode.Holds;
        });
        return command;
    }

    private static void WriteList(TextWriter output)
    {
        foreach (var known in HelpPages.Ids)
        {
            output.WriteLine(HelpPages.TitleOf(known));
        }

        output.WriteLine();
        output.WriteLine($"{FormatPage.Name}: the reference of the language in which facts are written");
        output.WriteLine($"{JsonPage.Name}: what '--format json' prints");
        output.WriteLine($"{JsonPage.SchemaName}: the JSON Schema of facts that a program writes with System.Text.Json");
        output.WriteLine();
        foreach (var table in KeyExplanation.Tables())
        {
            output.WriteLine(table);
        }
    }
}
