using System.CommandLine;
using FactGen.Compiler.Graph;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using FactGen.Tool.Fixing;
using FactGen.Tool.Reports;
using FactGen.Tool.Workspaces;

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

    private const string FormatSummary =
        "How to report: lines of text, as build logs and editors read them, one JSON object, SARIF 2.1.0, GitHub workflow commands, or "
        + "GitLab code quality JSON.";

    private const string WatchSummary =
        "Stay, and check again whenever a file changes, until Ctrl-C. Says what is new and what is fixed, errors first, and counts the infos.";

    private const string FixSummary =
        "First fix what a program can fix safely: mistyped names and ids, the spaces and marks of a quote, a missing hedge that the text has. "
        + "It changes no word and no digit of a quote or value. Says what it changed.";

    private const string DryRunSummary = "With '--fix': say what would be fixed, and leave the files as they are.";

    private const string DraftsSummary =
        "Let claims without a source through as drafts, and say how many there are. Give it where the build has FactGenDrafts=true.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var factBase = new FactBaseOptions();
        var format = ReportFormat.Option(FormatSummary, SarifFormat, GitHubFormat, GitLabFormat);
        var watch = new Option<bool>("--watch") { Description = WatchSummary };
        var fix = new Option<bool>("--fix") { Description = FixSummary };
        var dryRun = new Option<bool>("--dry-run") { Description = DryRunSummary };
        var drafts = new Option<bool>("--drafts") { Description = DraftsSummary };
        var limit = ReportLimit.Option("diagnostics, errors first");

        var command = new Command(Name, Summary);
        factBase.AddTo(command);
        command.Add(format);
        command.Add(limit);
        command.Add(watch);
        command.Add(fix);
        command.Add(dryRun);
        command.Add(drafts);
        command.Does((parsed, cancellation) =>
        {
            var request = new Request(
                factBase.Folder(parsed, caller),
                factBase.WordLimit(parsed, caller),
                parsed.GetRequiredValue(format),
                parsed.GetValue(drafts),
                ReportLimit.Of(parsed, limit, parsed.GetRequiredValue(format), caller));
            FixFirst(request, parsed.GetValue(fix), parsed.GetValue(dryRun), caller);
            return parsed.GetValue(watch) ? Watch(request, caller, cancellation) : Check(request, caller);
        });
        return command;
    }

    private static int Check(Request request, Caller caller)
    {
        var run = request.Run();
        Write(run, request, caller);
        return run.Facts.HasErrors ? ExitCode.Errors : ExitCode.Holds;
    }

    private static void FixFirst(Request request, bool fixes, bool isDryRun, Caller caller)
    {
        if (fixes)
        {
            Fix(request, isDryRun, caller);
        }
        else if (isDryRun)
        {
            throw new CannotRunException("'--dry-run' says what '--fix' would do: give both, or leave it out.");
        }
    }

    /// <summary>Fixes the files unless it is a dry run, and reports each fix in the text format.</summary>
    private static void Fix(Request request, bool isDryRun, Caller caller)
    {
        var run = FixRun.Of(request.Folder.Read(), request.WordLimit, request.Folder.ReadBases());
        foreach (var file in isDryRun ? [] : run.Changed)
        {
            request.Folder.Write(file);
        }

        if (request.Format == ReportFormat.Text)
        {
            new TextReport(caller.Page).Write(run.Applied, isDryRun);
        }
    }

    private static void Write(FactBaseRun run, Request request, Caller caller)
    {
        var report = new TextReport(caller.Page);
        switch (request.Format)
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
                GitHubAnnotations.Write(run.Facts.Diagnostics, caller.Commands);
                report.Write(run.Summary);
                break;
            default:
                report.Write(run.Facts.Diagnostics, run.Files, request.Limit);
                report.Write(run.Summary);
                break;
        }
    }

    /// <summary>Checks after every change. Facts that cannot be read at the moment do not end the loop.</summary>
    private static int Watch(Request request, Caller caller, CancellationToken cancellation)
    {
        if (request.Format != ReportFormat.Text)
        {
            throw new CannotRunException(
                $"'--watch' reports as text, for somebody who looks on. Leave '--format {request.Format}' out, or '--watch'.");
        }

        var report = new WatchReport(caller.Page, request.Limit);
        var workspace = new Lazy<FactBaseWorkspace>(
            () => new FactBaseWorkspace(request.Folder, new CheckOptions(request.WordLimit, request.Drafts)),
            LazyThreadSafetyMode.PublicationOnly);
        for (var watch = new FactBaseWatch(request.Folder); ; watch.WaitForChange(cancellation))
        {
            watch.Look();
            caller.Terminal?.Clear(home: true);
            try
            {
                request.Folder.RequireSchema();
                report.Write(FactBaseRun.Of(workspace.Value));
            }
            catch (CannotRunException reason)
            {
                caller.Error.WriteLine($"factgen: {reason.Message}");
            }

            caller.Page.Line(Run.Faint("Waiting for a change; Ctrl-C ends."));
        }
    }

    /// <summary>What to check, and how to report it.</summary>
    private sealed record Request(FactBaseFolder Folder, int WordLimit, string Format, bool Drafts, int Limit)
    {
        /// <summary>Checks the fact base as it is now.</summary>
        public FactBaseRun Run() => FactBaseRun.Of(Folder, WordLimit, Drafts, staysOnDisk: true);
    }
}
