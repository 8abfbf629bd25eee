using System.CommandLine;
using FactGen.Tool.Differences;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary>
/// <c>factgen diff</c>: reports what changed between two states of a fact base, as findings, claims, quotes, entities, sources and
/// types.
/// </summary>
internal static class DiffCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "diff";

    private const string Summary =
        "Says what changed between a revision of git and the work tree, or between two revisions: first the findings that moved, then "
        + "the claims, quotes, entities, sources and types that were added, removed or changed. The work tree is not touched.";

    private const string MarkdownFormat = "markdown";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var before = new Argument<string>("rev") { Description = "The earlier state: a branch, a tag or a commit." };
        var after = new Argument<string?>("rev2")
        {
            Description = "The later state; by default the files as they lie there.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var factBase = new FactBaseOptions(folderIsOption: true);
        var format = ReportFormat.Option("How to report: lines of text, Markdown for a pull request, or one JSON object.", MarkdownFormat);

        var command = new Command(Name, Summary) { before, after };
        factBase.AddTo(command);
        command.Add(format);
        command.Does((parsed, cancellation) =>
        {
            var (folder, wordLimit) = (factBase.Folder(parsed, caller), factBase.WordLimit(parsed, caller));
            var repository = GitRepository.Of(folder.Facts, caller.Shown(folder.Facts));
            var (one, other) =
                (RevisionOf(parsed.GetRequiredValue(before)), parsed.GetValue(after) is { } second ? RevisionOf(second) : null);
            var report = caller.Progress.Of("Comparing the facts", () =>
            {
                var bases = folder.ReadBases(); // the assemblies on disk serve both states: a revision has none
                var old = FactState.Of(one, wordLimit, bases);
                cancellation.ThrowIfCancellationRequested();
                return DifferenceReport.Of(
                    old,
                    other is null ? FactState.Of(folder, wordLimit, bases) : FactState.Of(other, wordLimit, bases));
            });
            cancellation.ThrowIfCancellationRequested();
            Write(report, parsed.GetRequiredValue(format), caller);
            return report.Before.Errors + report.After.Errors > 0 ? ExitCode.Errors : ExitCode.Holds;

            Revision RevisionOf(string name) => new(name, repository.CommitOf(name), repository, folder);
        });
        return command;
    }

    private static void Write(DifferenceReport report, string format, Caller caller)
    {
        switch (format)
        {
            case ReportFormat.Json:
                report.Write(caller.Output);
                break;
            case MarkdownFormat:
                new DifferenceMarkdown(caller.Output).Write(report);
                break;
            default:
                new DifferenceText(caller.Page).Write(report);
                break;
        }
    }
}
