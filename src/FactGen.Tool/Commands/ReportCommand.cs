using System.CommandLine;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using FactGen.Tool.Pages;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen report</c>: writes the facts as a static web site.</summary>
internal static class ReportCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "report";

    private const string Summary =
        "Writes the facts as a site of plain files: what is found on each entity and the words it rests on, a timeline, who said "
        + "what, where sources disagree, and how much of each source is quoted. It needs no server and no network.";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var output = new Argument<string>("output")
        {
            Description = "The folder of the site: an empty one, one that is not there yet, or an earlier report, which is replaced.",
        };
        var factBase = new FactBaseOptions();
        var title = new Option<string?>("--title")
        {
            Description = "What the site is called; by default as the project next to the facts, or as their folder.",
            HelpName = "text",
        };
        var address = new Option<string?>("--base-url")
        {
            Description =
                "Where the site will be published, 'https://facts.example/january/'. With it the pages name their own address, and sitemap.txt "
                + "lists them. The links between pages do not need it.",
            HelpName = "address",
        };
        var since = new Option<string?>("--since")
        {
            Description =
                "Also write a feed of the findings that changed since this branch, tag or commit of git, which news readers follow: changes.xml.",
            HelpName = "rev",
        };
        var withTexts = new Option<bool>("--with-texts")
        {
            Description =
                "Show the quoted words in their sentences, and each source's text. Without it the pages hold nothing of the texts but the quotes.",
        };

        var command = new Command(Name, Summary) { output };
        factBase.AddTo(command);
        command.Add(title);
        command.Add(address);
        command.Add(since);
        command.Add(withTexts);
        command.Does((parsed, cancellation) =>
        {
            var given = parsed.GetRequiredValue(output);
            var folder = SiteFolderOf(given, caller);
            var facts = FactsOf(factBase.Folder(parsed, caller));
            SiteFolder.RefuseFactBase(folder, facts);
            var wordLimit = factBase.WordLimit(parsed, caller);
            var settings = new SiteSettings(
                parsed.GetValue(title) ?? ProjectName.Of(facts),
                parsed.GetValue(withTexts),
                AddressOf(parsed.GetValue(address)),
                parsed.GetValue(since) is { } revision ? ChangeFeed.Since(revision, facts, wordLimit) : null);
            var run = FactBaseRun.Of(facts, wordLimit, staysOnDisk: true);
            if (run.Facts.HasErrors)
            {
                ReportErrors(run, given, caller);
                return ExitCode.Errors;
            }

            var files = caller.Progress.Of(
                "Writing the pages",
                () => SiteFolder.Write(folder, Site.Files(run, settings), caller, cancellation));
            ReportSuccess(run, given, files, settings.ShowsTexts, caller);
            return ExitCode.Holds;
        });
        return command;
    }

    private static string SiteFolderOf(string given, Caller caller)
    {
        if (given.Length == 0)
        {
            throw new CannotRunException("The name of the site's folder is empty. Name a folder.");
        }

        var folder = caller.Absolute(given);
        SiteFolder.Refuse(folder, caller);
        return folder;
    }

    private static Uri? AddressOf(string? given) => given is null ? null : SiteSettings.Parse(given) ?? throw new CannotRunException(
        $"'{given}' is no address of a site. Give one that begins with https:// or http://, without '?' and '#', as in 'https://facts.example/january/'.");

    private static FactBaseFolder FactsOf(FactBaseFolder facts) => facts.Bases.Count == 0 ? facts : throw new CannotRunException(
        "The report has pages for one fact base by itself, and none for what others say. 'factgen export' and 'factgen why' take '--base'.");

    private static void ReportErrors(FactBaseRun run, string given, Caller caller)
    {
        new TextReport(caller.Page).Write(
            run.Facts.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error),
            run.Files);
        caller.Output.WriteLine($"{given} is not written: fix {TextReport.Counted(run.Summary.Errors, "error")} first.");
    }

    private static void ReportSuccess(FactBaseRun run, string given, int files, bool showsTexts, Caller caller)
    {
        caller.Page.Line(
            new Run("written: ", Look.Good),
            $"{given}, {TextReport.Counted(files, "file")}; begin with {Path.Combine(given, "index.html")}");
        if (showsTexts && run.Summary.CardsWithText < run.Summary.Cards)
        {
            caller.Output.WriteLine(
                $"Of {TextReport.Counted(run.Summary.Cards, "source")}, {TextReport.Counted(run.Summary.Cards - run.Summary.CardsWithText, "text")} is not here: its quotes stand without their sentences.");
        }
    }
}
