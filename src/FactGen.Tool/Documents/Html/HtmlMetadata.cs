using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactGen.Tool.Documents.Html;

/// <summary>What a page says of itself: in <c>meta</c> (Open Graph, Highwire, Dublin Core), linked data, and its elements.</summary>
internal sealed class HtmlMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "citation_publication_date", "citation_date", "citation_online_date", "dc.date.issued", "dcterms.issued",
        "dcterms.date", "dc.date", "datepublished", "parsely-pub-date", "date",
    ];

    private readonly IHtmlDocument _page;
    private readonly LinkedData _data;
    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.OrdinalIgnoreCase);

    private HtmlMetadata(IHtmlDocument page, LinkedData data)
    {
        (_page, _data) = (page, data);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop");
            if (name is { Length: > 0 } && Plain(meta.GetAttribute("content")) is { } content)
            {
                (_meta.TryGetValue(name, out var values) ? values : _meta[name] = []).Add(content);
            }
        }
    }

    /// <summary>Reads it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="data">Its linked data.</param>
    /// <param name="url">The address from which it came; null for a file.</param>
    public static DocumentMetadata Of(IHtmlDocument page, LinkedData data, string? url)
    {
        var read = new HtmlMetadata(page, data);
        return new DocumentMetadata
        {
            Title = read.Title(),
            Author = read.Author(),
            Publisher = Plain(data.Names("publisher").FirstOrDefault())
                ?? read.First("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "application-name", "citation_journal_title"),
            Published = read.Published(),
            Language = DocumentLanguage.Of(page.DocumentElement.GetAttribute("lang") ?? page.DocumentElement.GetAttribute("xml:lang"))
                ?? DocumentLanguage.Of(read.First("og:locale", "dc.language", "citation_language")),
            Url = url ?? read.OwnAddress(),
            Doi = read.All("citation_doi", "dc.identifier", "dcterms.identifier", "prism.doi", "bepress_citation_doi").Select(PublicationIds.Doi)
                .OfType<string>().FirstOrDefault(),
            Pmid = read.All("citation_pmid", "ncbi_uidlist").Select(PublicationIds.Pmid).OfType<string>().FirstOrDefault(),
        };
    }

    private string? Title()
    {
        var named = First("citation_title", "og:title") ?? Plain(_data.Text("headline")) ?? First("dc.title", "dcterms.title", "twitter:title");
        var headings = _page.QuerySelectorAll("h1");
        return named ?? (headings.Length == 1 ? Plain(headings[0].TextContent) : null) ?? Plain(_page.Title);
    }

    private string? Author()
    {
        string[] names =
        [
            .. (_meta.GetValueOrDefault("citation_author") ?? _data.Names("author").Select(Plain).OfType<string>().ToList())
                .DefaultIfEmpty(First("author", "dc.creator", "dcterms.creator", "article:author", "parsely-author") ?? "")
                .Where(name => name.Length > 0 && !name.Contains("://", StringComparison.Ordinal))
                .Distinct(),
        ];
        return names.Length > 0 ? string.Join(", ", names)
            : _page.QuerySelectorAll("[rel=author], [itemprop=author], address[class~=author]") is [var byline] ? Plain(byline.TextContent)
            : null;
    }

    private (FactDate Date, string Where)? Published()
    {
        foreach (var name in DateNames)
        {
            if (MetadataDate.Of(First(name)) is { } named)
            {
                return (named, $"the page's '{name}'");
            }
        }

        if (MetadataDate.Of(_data.Text("datePublished")) is { } linked)
        {
            return (linked, "'datePublished' in the page's linked data");
        }

        return _page.QuerySelectorAll("time[datetime]") is [var time] && MetadataDate.Of(time.GetAttribute("datetime")) is { } only
            ? (only, "the only 'time' of the page")
            : null;
    }

    private string? OwnAddress() =>
        new[] { _page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), First("og:url") }
            .FirstOrDefault(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                && !address!.Any(character => char.IsWhiteSpace(character) || char.IsControl(character)));

    private string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_meta.TryGetValue(name, out var values))
            {
                return values[0];
            }
        }

        return null;
    }

    private IEnumerable<string> All(params string[] names) => names.SelectMany(name => _meta.GetValueOrDefault(name) ?? []);

    /// <summary>A text on one line; null if it is empty or far too long.</summary>
    private static string? Plain(string? text)
    {
        var line = new InlineText();
        line.Append(text ?? "");
        return line.Take() is { Length: > 0 and <= 500 } plain ? plain : null;
    }
}
