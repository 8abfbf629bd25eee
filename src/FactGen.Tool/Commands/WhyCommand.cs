using System.CommandLine;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reasons;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen why</c>: shows everything about one finding, claim or entity.</summary>
internal static class WhyCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "why";

    private const string Summary =
        "Shows everything about a finding, a claim or an entity: the result and why, which claims decide, who says so, "
        + "and the words of the sources in their sentences.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var id = new Argument<string>("id") { Description = "A finding's id (entity/property), a claim's, or an entity's." };
        var factBase = new FactBaseOptions();
        var format = ReportFormat.Option();

        var command = new Command(Name, Summary) { id };
        factBase.AddTo(command);
        command.Add(format);
        command.Does((parsed, _) =>
        {
            var asked = parsed.GetRequiredValue(id);
            var facts = FactBaseRun.Of(factBase.Folder(parsed, caller), factBase.WordLimit(parsed, caller)).Facts;
            if (Subject.Find(facts, asked) is not { } subject)
            {
                caller.Error.WriteLine(
                    $"factgen: No entity, finding or claim has the id '{asked}'.{Subject.DidYouMean(facts.Model, asked)}");
                return ExitCode.Errors;
            }

            var report = ReasonReport.Of(subject, facts);
            if (parsed.GetRequiredValue(format) == ReportFormat.Json)
            {
                report.Write(caller.Output);
            }
            else
            {
                new ReasonText(caller.Page).Write(report);
            }

            return ExitCode.Holds;
        });
        return command;
    }
}
