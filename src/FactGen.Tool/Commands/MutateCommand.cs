using System.CommandLine;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using FactGen.Tool.Mutation;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen mutate</c>: turns right facts into wrong ones, and counts how many the compiler refuses.</summary>
internal static class MutateCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "mutate";

    private const string Summary =
        "Puts the checks to the test: makes wrong facts of the right ones, one at a time, in memory, and counts for each kind how "
        + "many are refused. It needs the source texts.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var format = ReportFormat.Option();
        var survivors = new Option<bool>("--survivors") { Description = "List the wrong facts that pass." };
        var check = new Option<bool>("--check")
        {
            Description = "Fail unless every text is here and every kind reaches its required rate.",
        };
        var sample = SampleOption();
        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(format);
        command.Add(survivors);
        command.Add(check);
        command.Add(sample);
        command.Does((parsed, cancellation) =>
        {
            var wordLimit = factBase.WordLimit(parsed, caller);
            var run = FactBaseRun.Of(factBase.Folder(parsed, caller), wordLimit);
            if (run.Facts.HasErrors)
            {
                ReportErrors(run, caller);
                return ExitCode.Errors;
            }

            var facts = new MutationBase(run.Files, run.Facts.Model, parsed.GetValue(sample));
            var report = MutationReport.Of(
                facts,
                caller.Progress.Of("Making wrong facts and checking them", said => MutationRun.Of(facts, wordLimit, said, cancellation)),
                parsed.GetValue(survivors));
            if (parsed.GetRequiredValue(format) == ReportFormat.Json)
            {
                report.WriteJson(caller.Output);
            }
            else
            {
                report.WriteText(caller.Output);
            }

            return parsed.GetValue(check) && !report.IsReached ? ExitCode.Errors : ExitCode.Holds;
        });
        return command;
    }

    private static Option<int?> SampleOption()
    {
        var sample = new Option<int?>("--sample")
        {
            Description = "Make wrong facts of N claims only, spread over the fact base; every run takes the same ones.",
            HelpName = "N",
        };
        sample.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var count) || count < 1))
            {
                result.AddError($"--sample takes a number of claims, at least 1, not '{token.Value}'.");
            }
        });
        return sample;
    }

    private static void ReportErrors(FactBaseRun run, Caller caller)
    {
        new TextReport(new Page(caller.Error, caller.ErrorTerminal))
            .Write(run.Facts.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error), run.Files);
        caller.Error.WriteLine($"factgen: no wrong facts are made of these: fix {TextReport.Counted(run.Summary.Errors, "error")} first.");
    }
}
