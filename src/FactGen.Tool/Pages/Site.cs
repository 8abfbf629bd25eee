using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Tool.FactBases;
using FactGen.Tool.Pages.Markup;
using FactGen.Tool.Pages.Models;

namespace FactGen.Tool.Pages;

/// <summary>Writes the facts as a static site.</summary>
internal static class Site
{
    /// <summary>The most disagreements on the first page; their own page has all.</summary>
    private const int MostDisagreements = 20;

    /// <summary>The most sources on the first page; their own page has all.</summary>
    private const int MostSources = 12;

    private static readonly SearchContext Context = new(new JsonSerializerOptions(SearchContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>All files of the site.</summary>
    /// <param name="run">The facts, without errors.</param>
    /// <param name="title">The title of the site.</param>
    /// <param name="showsTexts">Whether the pages may show more of the sources than their quotes.</param>
    public static IEnumerable<(string Path, string Text)> Files(FactBaseRun run, string title, bool showsTexts)
    {
        var index = new FactIndex(run.Facts, showsTexts);
        var frame = new PageFrame(title);
        var sources = SourceModel.All(index);
        var speakers = SpeakerModel.All(index);
        return Assets(index)
            .Concat(Lists(run, title, index, sources, speakers, frame))
            .Concat(Details(index, sources, speakers, frame));
    }

    private static IEnumerable<(string Path, string Text)> Assets(FactIndex index)
    {
        yield return (SiteAssets.Style, SiteAssets.TextOf(SiteAssets.Style));
        yield return (SiteAssets.SearchScript, SiteAssets.TextOf(SiteAssets.SearchScript));
        yield return (SitePaths.SearchIndex, $"const factgenIndex = {JsonSerializer.Serialize(SearchEntry.All(index), Context.IReadOnlyListSearchEntry)};\n");
    }

    /// <summary>The pages of which the site has one each.</summary>
    private static IEnumerable<(string Path, string Text)> Lists(
        FactBaseRun run,
        string title,
        FactIndex index,
        IReadOnlyList<SourceModel> sources,
        IReadOnlyList<SpeakerModel> speakers,
        PageFrame frame)
    {
        var groups = EntityGroup.All(index);
        var tables = DisagreementTable.All(index);
        yield return Page(
            SitePaths.Search, "Search", links => SearchPage.Of(links), SitePaths.SearchIndex, SiteAssets.SearchScript);
        yield return Page(
            SitePaths.Overview, title, links => OverviewPage.Of(OverviewOf(run, title, index, sources, groups, tables), links));
        yield return Page(SitePaths.Entities, "Entities", links => EntityPages.List(groups, links));
        yield return Page(SitePaths.Figures, "Figures", links => FigurePage.Of(FigureGroup.All(index), links));
        yield return Page(SitePaths.Disagreements, "Where the sources disagree", links => DisagreementPage.Of(tables, links));
        yield return Page(SitePaths.Speakers, "Who said what about whom", links => SpeakerPages.List(speakers, links));
        yield return Page(SitePaths.Sources, "Sources", links => SourcePages.List(sources, links));

        (string, string) Page(string path, string name, Func<Links, IEnumerable<object?>> content, params string[] scripts) =>
            (path, frame.Write(path, name, path, content, scripts));
    }

    /// <summary>A page for each period, speaker, source and entity.</summary>
    private static IEnumerable<(string Path, string Text)> Details(
        FactIndex index, IReadOnlyList<SourceModel> sources, IReadOnlyList<SpeakerModel> speakers, PageFrame frame)
    {
        foreach (var timeline in TimelineModel.Pages(index))
        {
            yield return Page(timeline.Path, timeline.Title, SitePaths.Timeline, links => TimelinePage.Of(timeline, links));
        }

        foreach (var speaker in speakers)
        {
            var name = $"What {speaker.Speaker.Text} said";
            yield return Page(speaker.Path, name, SitePaths.Speakers, links => SpeakerPages.Of(speaker, links));
        }

        foreach (var source in sources)
        {
            yield return Page(source.Path, source.Title, SitePaths.Sources, links => SourcePages.Of(source, links));
        }

        var (mentions, spoken) = (Mention.Of(index), SpeakerModel.Counts(index));
        foreach (var declaration in index.Entities)
        {
            var entity = EntityModel.Of(declaration, index, mentions, spoken);
            yield return Page(entity.Path, entity.Name, SitePaths.Entities, links => EntityPages.Of(entity, links));
        }

        (string, string) Page(string path, string name, string section, Func<Links, IEnumerable<object?>> content) =>
            (path, frame.Write(path, name, section, content));
    }

    private static OverviewModel OverviewOf(
        FactBaseRun run,
        string title,
        FactIndex index,
        IReadOnlyList<SourceModel> sources,
        IReadOnlyList<EntityGroup> groups,
        IReadOnlyList<DisagreementTable> tables) => new()
        {
            Title = title,
            Entities = run.Summary.Entities,
            Claims = run.Summary.Claims,
            Quotes = run.Summary.Quotes,
            Findings = run.Summary.Findings.Sum(finding => finding.Count),
            Kinds = KindCount.Of(run.Summary),
            Types =
        [
            .. groups.Select(group =>
                (new Reference(group.Type, $"{SitePaths.Entities}#{group.Anchor}"), group.Entities.Count, group.Summary)),
        ],
            Disagreements = [.. tables.SelectMany(table => table.Rows).Take(MostDisagreements)],
            DisagreementCount = tables.Sum(table => table.Rows.Count),
            Sources = [.. sources.Take(MostSources)],
            SourceCount = sources.Count,
            ShowsTexts = index.ShowsTexts,
        };
}

/// <summary>The JSON serializer of the search entries, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(IReadOnlyList<SearchEntry>))]
internal sealed partial class SearchContext : JsonSerializerContext;
