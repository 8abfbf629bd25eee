using FactGen.Tool.FactBases;
using FactGen.Tool.Pages.Markup;
using FactGen.Tool.Pages.Models;

namespace FactGen.Tool.Pages;

/// <summary>Writes the facts as a static site.</summary>
internal static class Site
{
    /// <summary>All files of the site.</summary>
    /// <param name="run">The facts, without errors.</param>
    /// <param name="settings">What the caller decides.</param>
    public static IEnumerable<(string Path, string Text)> Files(FactBaseRun run, SiteSettings settings)
    {
        var index = new FactIndex(run.Facts, settings.ShowsTexts);
        var frame = new PageFrame(settings);
        var sources = SourceModel.All(index);
        var speakers = SpeakerModel.All(index);
        List<string> pages = [];
        foreach (var (head, text) in Lists(run, settings, index, sources, speakers, frame).Concat(Details(index, sources, speakers, frame)))
        {
            pages.Add(head.Path);
            yield return (head.Path, text);
        }

        foreach (var asset in new[] { SiteAssets.Style, SiteAssets.SearchScript, SiteAssets.Icon })
        {
            yield return (asset, SiteAssets.TextOf(asset));
        }

        foreach (var file in SearchFiles.Of(SearchIndex.Of(SearchEntry.All(index))))
        {
            yield return file;
        }

        if (settings.Feed is { } feed)
        {
            yield return (SitePaths.Changes, feed.Write(settings));
        }

        if (settings.Address is not null)
        {
            yield return (SitePaths.SiteMap, string.Concat(pages.Select(page => $"{settings.AddressOf(page)}\n")));
        }
    }

    /// <summary>The pages of which the site has one each.</summary>
    private static IEnumerable<(PageHead Head, string Text)> Lists(
        FactBaseRun run,
        SiteSettings settings,
        FactIndex index,
        IReadOnlyList<SourceModel> sources,
        IReadOnlyList<SpeakerModel> speakers,
        PageFrame frame)
    {
        var groups = EntityGroup.All(index);
        var tables = DisagreementTable.All(index);
        var overview = OverviewModel.Of(settings.Title, run.Summary, groups, tables, sources, index);
        yield return Page(
            SitePaths.Search, "Search", PageDescription.Search, links => SearchPage.Of(links), SitePaths.SearchIndex, SiteAssets.SearchScript);
        yield return Page(SitePaths.Overview, settings.Title, PageDescription.Of(overview), links => OverviewPage.Of(overview, links));
        yield return Page(SitePaths.Entities, "Entities", PageDescription.Entities, links => EntityPages.List(groups, links));
        yield return Page(
            SitePaths.Disagreements, "Where the sources disagree", PageDescription.Disagreements, links => DisagreementPage.Of(tables, links));
        yield return Page(SitePaths.Speakers, "Who said what about whom", PageDescription.Speakers, links => SpeakerPages.List(speakers, links));
        yield return Page(SitePaths.Sources, "Sources", PageDescription.Sources, links => SourcePages.List(sources, links));

        (PageHead, string) Page(
            string path, string name, string description, Func<Links, IEnumerable<object?>> content, params string[] scripts)
        {
            var head = new PageHead(path, name, path, description);
            return (head, frame.Write(head, content, scripts));
        }
    }

    /// <summary>A page for each period, speaker, source and entity.</summary>
    private static IEnumerable<(PageHead Head, string Text)> Details(
        FactIndex index, IReadOnlyList<SourceModel> sources, IReadOnlyList<SpeakerModel> speakers, PageFrame frame)
    {
        foreach (var timeline in TimelineModel.Pages(index))
        {
            yield return Page(
                new PageHead(timeline.Path, timeline.Title, SitePaths.Timeline, PageDescription.Timeline),
                links => TimelinePage.Of(timeline, links));
        }

        foreach (var figures in FigurePageModel.All(index))
        {
            yield return Page(
                new PageHead(figures.Path, figures.Title, SitePaths.Figures, PageDescription.Figures),
                links => FigurePage.Of(figures, links));
        }

        foreach (var speaker in speakers)
        {
            yield return Page(
                new PageHead(speaker.Path, $"What {speaker.Speaker.Text} said", SitePaths.Speakers, PageDescription.Of(speaker)),
                links => SpeakerPages.Of(speaker, links));
        }

        foreach (var source in sources)
        {
            yield return Page(
                new PageHead(source.Path, source.Title, SitePaths.Sources, PageDescription.Of(source)),
                links => SourcePages.Of(source, links));
        }

        var (mentions, spoken) = (Mention.Of(index), SpeakerModel.Counts(index));
        foreach (var declaration in index.Entities)
        {
            var entity = EntityModel.Of(declaration, index, mentions, spoken);
            yield return Page(
                new PageHead(entity.Path, entity.Name, SitePaths.Entities, PageDescription.Of(entity)),
                links => EntityPages.Of(entity, links));
        }

        (PageHead, string) Page(PageHead head, Func<Links, IEnumerable<object?>> content) => (head, frame.Write(head, content));
    }
}
