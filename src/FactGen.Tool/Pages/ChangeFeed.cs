using System.Text;
using System.Xml;
using System.Xml.Linq;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Differences;
using FactGen.Tool.Display;
using FactGen.Tool.FactBases;
using FactGen.Tool.Pages.Models;
using FactGen.Tool.Reports;

namespace FactGen.Tool.Pages;

/// <summary>What changed in the facts since a revision of git, as an Atom feed, which news readers follow (RFC 4287).</summary>
internal sealed class ChangeFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    private readonly DifferenceReport _report;
    private readonly FactState _before;
    private readonly FactState _after;
    private readonly string _updated;

    private ChangeFeed(FactState before, FactState after, string updated)
    {
        (_before, _after, _updated) = (before, after, updated);
        _report = DifferenceReport.Of(before, after, isForReaders: true);
    }

    /// <summary>The changes between a revision and the files as they are, which have the day of the last commit.</summary>
    public static ChangeFeed Since(string revision, FactBaseFolder folder, int wordLimit)
    {
        var repository = GitRepository.Of(folder.Facts, folder.Caller.Shown(folder.Facts));
        var before = new Revision(revision, repository.CommitOf(revision), repository, folder);
        var bases = folder.ReadBases();
        return new ChangeFeed(
            FactState.Of(before, wordLimit, bases), FactState.Of(folder, wordLimit, bases), repository.DayOf(repository.CommitOf("HEAD")));
    }

    /// <summary>Writes the feed of a site.</summary>
    public string Write(SiteSettings settings)
    {
        var feed = new XElement(
            Atom + "feed",
            Text("title", $"{settings.Title}: what changed"),
            Text("id", settings.AddressOf(SitePaths.Changes) ?? $"urn:sha256:{TextDigest.Of(settings.Title)}"),
            Text("updated", _updated),
            new XElement(Atom + "author", Text("name", settings.Title)),
            settings.AddressOf(SitePaths.Changes) is { } self ? Link(self, "self") : null,
            Link(settings.AddressOf(SitePaths.Overview) ?? SitePaths.Overview, "alternate"),
            _report.Findings.Select(move => Entry(move, settings)));
        var text = new Utf8StringWriter();
        using (var writer = XmlWriter.Create(text, Settings))
        {
            new XDocument(feed).Save(writer);
        }

        return $"{text}\n";
    }

    /// <summary>A finding that changed. The title names no value, because there is no room for the doubts about it.</summary>
    private XElement Entry(JsonFindingMove move, SiteSettings settings)
    {
        var property = Wording.OfProperty(move.Property);
        var page = move.After is null ? SitePaths.Overview : SitePaths.Property(move.Entity, move.Property);
        var accusation = IsAccusation(move) ? "This is an accusation: what is found is that it is made, not that it is true. " : "";
        var (was, stands) = (DifferenceWords.Of(move.Before), DifferenceWords.Of(move.After));
        return new XElement(
            Atom + "entry",
            Text("title", $"{move.Name}: {property}: {DifferenceWords.Of(move.Move)}"),
            Text("id", $"urn:sha256:{TextDigest.Of($"{settings.Title}\n{move.Entity}\n{move.Property}\n{was}\n{stands}")}"),
            Text("updated", _updated),
            Link(settings.AddressOf(page) ?? page, "alternate"),
            Text("summary", $"{accusation}Before: {was}. Now: {stands}."));
    }

    private bool IsAccusation(JsonFindingMove move) =>
        (move.After is null ? _before : _after).Facts.Model.PropertyOf(move.Entity, move.Property).Accusation;

    private static XElement Text(string name, string text) => new(Atom + name, VisibleText.OnOneLine(text));

    private static XElement Link(string address, string relation) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    /// <summary>Writes a text whose head names the encoding of the file.</summary>
    private sealed class Utf8StringWriter : StringWriter
    {
        public override Encoding Encoding => Settings.Encoding;
    }
}
