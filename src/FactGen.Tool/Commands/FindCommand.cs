using System.CommandLine;
using FactGen.Tool.Reports;
using FactGen.Tool.Search;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen find</c>: finds the passages of the texts that contain some words or similar ones.</summary>
internal static class FindCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "find";

    private const string Summary =
        "Finds words in the source texts: where they stand as they are, then the passages most like them. Each comes with its "
        + "sentence and the lines that quote it, ready to paste below a claim's value.";

    private const int FewPassages = 10;

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var words = new Argument<string>("words") { Description = "What to look for, in quotation marks if it is more than one word." };
        var factBase = new FactBaseOptions();
        var format = ReportFormat.Option();
        var most = new Option<int>("--most")
        {
            Description = "How many passages to show.",
            DefaultValueFactory = _ => FewPassages,
            HelpName = "number",
        };

        var command = new Command(Name, Summary) { words };
        factBase.AddTo(command);
        command.Add(format);
        command.Add(most);
        command.Does((parsed, _) =>
        {
            var (asked, number, wordLimit) =
                (parsed.GetRequiredValue(words), parsed.GetRequiredValue(most), factBase.WordLimit(parsed, caller));
            if (string.IsNullOrWhiteSpace(asked))
            {
                throw new CannotRunException("There is nothing to look for. Name the words: 'factgen find \"some words\"'.");
            }

            if (number < 1)
            {
                throw new CannotRunException("'--most' takes a number of passages, at least 1.");
            }

            var folder = factBase.Folder(parsed, caller, needsFacts: false);
            var search = caller.Progress.Of("Searching the texts", () => SourceSearch.Of(folder.ReadSources(), asked, wordLimit));
            var report = PassageReport.Of(search, asked, number);
            if (parsed.GetRequiredValue(format) == ReportFormat.Json)
            {
                report.WriteJson(caller.Output);
            }
            else
            {
                report.WriteText(caller.Page);
            }

            return report.Passages.Count > 0 ? ExitCode.Holds : ExitCode.Errors;
        });
        return command;
    }
}
