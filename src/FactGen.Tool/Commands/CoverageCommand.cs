using System.CommandLine;
using FactGen.Compiler;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Prose;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen coverage</c>: reports the sentences and numbers of the sources that no claim quotes.</summary>
internal static class CoverageCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "coverage";

    private const string Summary =
        "Lists the sentences and numbers of each source that no claim quotes and no card lists as 'uncited'. Headings and "
        + "excluded parts are left aside, but what an exclusion hides is listed if it has numbers or names of the fact base.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var format = ReportFormat.Option();
        var check = new Option<bool>("--check")
        {
            Description = "Fail unless every text is here, its claims hold, and every sentence and number of it is accounted for.",
        };

        var limit = ReportLimit.Option("sentences and numbers");

        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(format);
        command.Add(limit);
        command.Add(check);
        command.Does((parsed, _) =>
        {
            var shown = ReportLimit.Of(parsed, limit, parsed.GetRequiredValue(format), caller);
            var run = FactBaseRun.Of(factBase.Folder(parsed, caller), factBase.WordLimit(parsed, caller), staysOnDisk: true);
            var texts = run.Files
                .Where(file => file.Kind is InputKind.Text)
                .ToDictionary(file => file.Name, FileSteps.ReadText, StringComparer.Ordinal);
            var report = CoverageReport.Of(
                Coverage.Of(
                    run.Facts.Model.Cards.Select(card => card.Card), run.Facts.Evidence, texts, new EntityNames(run.Facts.Model.Linked)),
                run.Summary.Errors);
            if (parsed.GetRequiredValue(format) == ReportFormat.Json)
            {
                report.WriteJson(caller.Output);
            }
            else
            {
                report.WriteText(caller.Output, shown, factBase.Again(parsed, CheckCommand.Name));
            }

            return parsed.GetValue(check) && !report.IsCovered ? ExitCode.Errors : ExitCode.Holds;
        });
        return command;
    }
}
