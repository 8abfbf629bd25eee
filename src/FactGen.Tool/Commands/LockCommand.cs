using System.CommandLine;
using FactGen.Compiler.Sources.Suggesting;
using FactGen.Tool.FactBases;
using FactGen.Tool.Locking;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen lock</c>: writes the lock file from the texts, or checks that it is up to date.</summary>
internal static class LockCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "lock";

    private const string Summary =
        "Writes quotes.lock from the source texts, so that the facts can be checked where the texts may not go. It refuses while "
        + "there are errors. Lines of quotes whose text is not here are kept as long as they pin what the claim says.";

    private const int MostNamed = 20;

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; fail unless every text is here and the file is byte for byte what they give.",
        };

        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(check);
        command.Does((parsed, cancellation) =>
        {
            var folder = factBase.Folder(parsed, caller);
            var run = FactBaseRun.Of(folder, factBase.WordLimit(parsed, caller));
            var proposal = LockProposal.Of(run, caller.Shown(folder.LockPath));
            cancellation.ThrowIfCancellationRequested();
            return parsed.GetValue(check) ? Check(proposal, factBase.Again(parsed, Name), caller) : Write(proposal, folder, caller);
        });
        return command;
    }

    private static int Write(LockProposal proposal, FactBaseFolder folder, Caller caller)
    {
        if (proposal.Errors.Count > 0)
        {
            new TextReport(caller.Page).Write(proposal.Errors, proposal.Files);
            caller.Output.WriteLine($"{proposal.Path} is not written: fix {TextReport.Counted(proposal.Errors.Count, "error")} first.");
            return ExitCode.Errors;
        }

        if (!proposal.IsCurrent)
        {
            folder.Write(folder.LockPath, proposal.Text);
        }

        var kept = proposal.Kept.Count > 0
            ? $", {proposal.Kept.Count} kept of texts that are not here ({string.Join(", ", proposal.CardsWithoutText)})"
            : "";
        caller.Output.WriteLine(
            $"{proposal.Path} {(proposal.IsCurrent ? "is up to date" : "is written")}: {TextReport.Counted(proposal.Found.Count, "line")} from the texts{kept}.");
        return ExitCode.Holds;
    }

    private static int Check(LockProposal proposal, string writes, Caller caller)
    {
        if (proposal.Errors.Count > 0)
        {
            new TextReport(caller.Page).Write(proposal.Errors, proposal.Files);
            caller.Output.WriteLine(
                $"{proposal.Path} proves nothing: the facts have {TextReport.Counted(proposal.Errors.Count, "error")}.");
        }
        else if (!proposal.IsCurrent)
        {
            WriteDifference(proposal, writes, caller.Output);
        }

        if (proposal.CardsWithoutText.Count > 0)
        {
            caller.Output.WriteLine(
                $"{proposal.Path} is not proved for {string.Join(", ", proposal.CardsWithoutText)}: the text is not here. Name the folder of the texts with '--text-root' or {FactBaseOptions.TextRootVariable}.");
        }

        if (proposal.Errors.Count > 0 || !proposal.IsCurrent || proposal.CardsWithoutText.Count > 0)
        {
            return ExitCode.Errors;
        }

        caller.Output.WriteLine($"{proposal.Path} is what the texts give: {TextReport.Counted(proposal.Found.Count, "line")}.");
        return ExitCode.Holds;
    }

    private static void WriteDifference(LockProposal proposal, string writes, TextWriter output)
    {
        var difference = proposal.Difference;
        output.WriteLine(
            !proposal.IsThere ? $"{proposal.Path} is not there. '{writes}' writes it."
            : difference.IsEmpty ? $"{proposal.Path} pins what the texts give, and is not written as 'factgen lock' writes it: its comments, order, line ends or surplus lines differ. '{writes}' writes it again."
            : $"{proposal.Path} is not what the texts give. Write it again with '{writes}', and look at what it changes.");
        foreach (var (kind, entries) in new[] { ("missing", difference.Missing), ("surplus", difference.Surplus), ("different", difference.Different) })
        {
            foreach (var (claim, source) in entries.Take(MostNamed))
            {
                output.WriteLine($"  {kind}: {claim} ({source})");
            }

            if (entries.Count > MostNamed)
            {
                output.WriteLine($"  {kind}: {entries.Count - MostNamed} more");
            }
        }
    }
}
