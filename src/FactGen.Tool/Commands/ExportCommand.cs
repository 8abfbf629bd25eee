using System.CommandLine;
using System.Globalization;
using FactGen.Compiler.Diagnostics;
using FactGen.Tool.Display;
using FactGen.Tool.Exports;
using FactGen.Tool.Exports.Rdf;
using FactGen.Tool.FactBases;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen export</c>: writes a fact base for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "export";

    private const string Summary =
        "Writes the claims with their quotes for other programs: as one JSON object, as a table (CSV, Parquet), or as RDF in which each "
        + "claim is a nanopublication (TriG, JSON-LD). The same facts give the same bytes. Of the sources' texts nothing but the quotes gets out.";

    private static readonly string[] Formats = ["json", "csv", "jsonld", "trig", "parquet"];

    /// <summary>The command.</summary>
    public static Command Create(Caller caller)
    {
        var output = new Argument<string>("out") { Description = "The file, written whole or not at all." };
        var factBase = new FactBaseOptions();
        var format = new Option<string?>("--format")
        {
            Description = "The format, if the file's name does not end in it.",
            HelpName = string.Join('|', Formats),
        };
        format.AcceptOnlyFromAmong(Formats);
        var names = new Option<string>("--namespace")
        {
            Description = "Where the names of claims, entities and sources begin in RDF: an absolute IRI that ends in '/', '#' or ':'.",
            DefaultValueFactory = _ => RdfNames.DefaultNamespace,
            HelpName = "iri",
        };
        var created = new Option<string?>("--created")
        {
            Description = "The day that the nanopublications are to say they were made on, as 2022-01-31. Without it they say none.",
            HelpName = "date",
        };
        var creator = new Option<string?>("--creator") { Description = "Who made the nanopublications.", HelpName = "iri" };
        var license = new Option<string?>("--license") { Description = "Their licence.", HelpName = "iri" };

        var command = new Command(Name, Summary) { output };
        factBase.AddTo(command);
        foreach (var option in new Option[] { format, names, created, creator, license })
        {
            command.Add(option);
        }

        command.Does((parsed, cancellation) =>
        {
            var shown = parsed.GetRequiredValue(output);
            var request = new Request(
                shown,
                parsed.GetValue(format) ?? FormatOf(shown),
                new RdfNames(parsed.GetRequiredValue(names)),
                new Publication(parsed.GetValue(created), parsed.GetValue(creator), parsed.GetValue(license)));
            Verify(request.Names, request.Publication);
            var run = FactBaseRun.Of(factBase.Folder(parsed, caller), factBase.WordLimit(parsed, caller), staysOnDisk: true);
            return Export(run, request, caller, cancellation);
        });
        return command;
    }

    private static int Export(FactBaseRun run, Request request, Caller caller, CancellationToken cancellation)
    {
        if (run.Facts.HasErrors)
        {
            ReportErrors(run, request.Output, caller);
            return ExitCode.Errors;
        }

        var facts = ExportedFacts.Of(run.Facts);
        var quotes = caller.Progress.Of("Writing the facts", () =>
        {
            Utf8File.Write(caller.Absolute(request.Output), request.Output, output =>
            {
                ExportFile.Write(facts, request.Format, request.Names, request.Publication, output, cancellation);
                cancellation.ThrowIfCancellationRequested();
            });
            return TextReport.Counted(run.Summary.Quotes, "quote");
        });
        caller.Page.Line(
            new Run("written: ", Look.Good), $"{request.Output}, {TextReport.Counted(facts.Claims.Count, "claim")} with {quotes}");
        return ExitCode.Holds;
    }

    private static void ReportErrors(FactBaseRun run, string shown, Caller caller)
    {
        new TextReport(new Page(caller.Error, caller.ErrorTerminal))
            .Write(run.Facts.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error), run.Files);
        caller.Error.WriteLine($"factgen: '{shown}' is not written: fix {TextReport.Counted(run.Summary.Errors, "error")} first.");
    }

    private static string FormatOf(string path) => Path.GetExtension(path) is ['.', .. var ending] && Formats.Contains(ending)
        ? ending
        : throw new CannotRunException($"The name '{path}' does not end in a format's. Name one: '--format {string.Join('|', Formats)}'.");

    private static void Verify(RdfNames names, Publication publication)
    {
        if (!RdfNames.IsNamespace(names.Namespace))
        {
            throw new CannotRunException(
                $"'{names.Namespace}' begins no names. '--namespace' takes an absolute IRI that ends in '/', '#' or ':', as in 'https://facts.example.org/'.");
        }

        foreach (var (option, iri) in new[] { ("--creator", publication.Creator), ("--license", publication.License) })
        {
            if (iri is not null && !RdfNames.IsIri(iri))
            {
                throw new CannotRunException($"'{iri}' is no IRI. '{option}' takes an absolute one, as in 'https://example.org/'.");
            }
        }

        if (publication.Created is { } day
            && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            throw new CannotRunException($"'{day}' is no day. '--created' takes one as in 2022-01-31.");
        }
    }

    /// <summary>What is asked for.</summary>
    /// <param name="Output">The file, as the caller named it.</param>
    /// <param name="Format">The format.</param>
    /// <param name="Names">How RDF names things.</param>
    /// <param name="Publication">What nanopublications say about themselves.</param>
    private sealed record Request(string Output, string Format, RdfNames Names, Publication Publication);
}
