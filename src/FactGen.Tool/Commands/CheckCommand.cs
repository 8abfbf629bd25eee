using System.CommandLine;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen check</c>: reports what the compiler would report.</summary>
internal static class CheckCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "check";

    private const string TextFormat = "text";

    private const string JsonFormat = "json";

    private const string Summary =
        "Checks a fact base: its YAML, its claims, and that every quote stands in its source. What it reports has an id "
        + "that 'factgen explain' explains.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var format = new Option<string>("--format")
        {
            Description = "How to report: lines of text, as build logs and editors read them, or one JSON object.",
            DefaultValueFactory = _ => TextFormat,
            HelpName = $"{TextFormat}|{JsonFormat}",
        };
        format.AcceptOnlyFromAmong(TextFormat, JsonFormat);

        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var run = FactBaseRun.Of(factBase.Folder(parsed, caller), factBase.WordLimit(parsed, caller));
            if (parsed.GetRequiredValue(format) == JsonFormat)
            {
                JsonReport.Write(run, caller.Output);
            }
            else
            {
                var report = new TextReport(caller.Output, caller.Colour);
                report.Write(run.Facts.Diagnostics);
                report.Write(run.Summary);
            }

            return run.Facts.HasErrors ? ExitCode.Errors : ExitCode.Holds;
        });
        return command;
    }
}
