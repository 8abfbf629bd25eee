using System.CommandLine;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using FactGen.Tool.Fixing;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen check</c>: reports what the compiler would report.</summary>
internal static class CheckCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "check";

    private const string Summary =
        "Checks a fact base: its YAML, its claims, and that every quote stands in its source. What it reports has an id "
        + "that 'factgen explain' explains.";

    private const string SarifFormat = "sarif";

    private const string GitHubFormat = "github";

    private const string GitLabFormat = "gitlab";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var format = ReportFormat.Option(
            "How to report: lines of text, as build logs and editors read them, one JSON object, SARIF 2.1.0, GitHub workflow commands, or GitLab code quality JSON.",
            SarifFormat,
            GitHubFormat,
            GitLabFormat);
        var watch = new Option<bool>("--watch")
        {
            Description = "Stay, and check again whenever a file changes, until Ctrl-C. Reports as text.",
        };

        var fix = new Option<bool>("--fix")
        {
            Description =
                "First fix what a program can fix safely: mistyped names and ids, the spaces and marks of a quote, a missing hedge that the text has. "
                + "It changes no word and no digit of a quote or value. Says what it changed.",
        };

        var dryRun = new Option<bool>("--dry-run") { Description = "With '--fix': say what would be fixed, and leave the files as they are." };

        var drafts = new Option<bool>("--drafts")
        {
            Description =
                "Let claims without a source through as drafts, and say how many there are. Give it where the build has FactGenDrafts=true.",
        };

        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(format);
        command.Add(watch);
        command.Add(fix);
        command.Add(dryRun);
        command.Add(drafts);
        command.Does((parsed, cancellation) =>
        {
            var (folder, wordLimit, chosen) =
                (factBase.Folder(parsed, caller), factBase.WordLimit(parsed, caller), parsed.GetRequiredValue(format));
            var isDryRun = parsed.GetValue(dryRun);
            if (parsed.GetValue(fix))
            {
                Fix(folder, wordLimit, chosen, isDryRun, caller);
            }
            else if (isDryRun)
            {
                throw new CannotRunException("'--dry-run' says what '--fix' would do: give both, or leave it out.");
            }

            if (!parsed.GetValue(watch))
            {
                var run = FactBaseRun.Of(folder, wordLimit, parsed.GetValue(drafts));
                Write(run, chosen, caller);
                return run.Facts.HasErrors ? ExitCode.Errors : ExitCode.Holds;
            }

            return chosen == ReportFormat.Text
                ? Watch(folder, wordLimit, parsed.GetValue(drafts), caller, cancellation)
                : throw new CannotRunException(
                    $"'--watch' reports as text, for somebody who looks on. Leave '--format {chosen}' out, or '--watch'.");
        });
        return command;
    }

    /// <summary>Fixes the files unless it is a dry run, and reports each fix in the text format.</summary>
    private static void Fix(FactBaseFolder folder, int wordLimit, string format, bool isDryRun, Caller caller)
    {
        var run = FixRun.Of(folder.Read(), wordLimit, folder.ReadBases());
        foreach (var file in isDryRun ? [] : run.Changed)
        {
            FactBaseFolder.Write(file, caller);
        }

        if (format == ReportFormat.Text)
        {
            new TextReport(caller.Page).Write(run.Applied, isDryRun);
        }
    }

    private static void Write(FactBaseRun run, string format, Caller caller)
    {
        var report = new TextReport(caller.Page);
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(run, caller.Output);
                break;
            case SarifFormat:
                SarifReport.Write(run, caller.Output);
                break;
            case GitLabFormat:
                GitLabReport.Write(run.Facts.Diagnostics, caller.Output);
                break;
            case GitHubFormat:
                GitHubAnnotations.Write(run.Facts.Diagnostics, caller.Output);
                report.Write(run.Summary);
                break;
            default:
                report.Write(run.Facts.Diagnostics, run.Files);
                report.Write(run.Summary);
                break;
        }
    }

    /// <summary>Checks after every change. Facts that cannot be read at the moment do not end the loop.</summary>
    private static int Watch(FactBaseFolder folder, int wordLimit, bool drafts, Caller caller, CancellationToken cancellation)
    {
        for (var watch = new FactBaseWatch(folder); ; watch.WaitForChange(cancellation))
        {
            watch.Look();
            caller.Terminal?.Clear(home: true);
            try
            {
                Write(FactBaseRun.Of(folder, wordLimit, drafts), ReportFormat.Text, caller);
            }
            catch (CannotRunException reason)
            {
                caller.Error.WriteLine($"factgen: {reason.Message}");
            }

            caller.Page.Line(Run.Faint("Waiting for a change; Ctrl-C ends."));
        }
    }
}
