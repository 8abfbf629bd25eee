using FactGen.Tool.Documents.Decoding;
using FactGen.Tool.Documents.Html;
using Markdig;

namespace FactGen.Tool.Documents;

/// <summary>Markdown becomes a page (Markdig), and the page text.</summary>
internal static class MarkdownConverter
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseFigures()
        .UseEmphasisExtras()
        .Build();

    /// <summary>The text of a Markdown file.</summary>
    public static Document Convert(ReceivedDocument received)
    {
        var (text, done) = DeclaredEncoding.Decode(received, isMarkup: false);
        var page = HtmlPage.Parse(ToHtml(text, received.Shown), received.Shown);
        var blocks = HtmlBlocks.Of(page.Body!).Blocks;
        var front = FrontMatter.Of(text);
        var metadata = new DocumentMetadata
        {
            Title = front.GetValueOrDefault("title") ?? blocks.FirstOrDefault(block => block.Kind is BlockKind.Heading)?.Text,
            Author = front.GetValueOrDefault("author"),
            Publisher = front.GetValueOrDefault("publisher"),
            Language = DocumentLanguage.Of(front.GetValueOrDefault("lang")) ?? DocumentLanguage.Of(front.GetValueOrDefault("language")),
            Url = front.GetValueOrDefault("url"),
            Doi = PublicationIds.Doi(front.GetValueOrDefault("doi")),
            Pmid = PublicationIds.Pmid(front.GetValueOrDefault("pmid")),
            Published = MetadataDate.Of(front.GetValueOrDefault("date")) is { } date ? (date, "'date' at the top of the file") : null,
        };
        return DocumentText.Of(blocks, metadata, [.. done is null ? [] : new[] { done }, "markup: the signs of Markdown are left out."], received.Shown);
    }

    private static string ToHtml(string text, string shown)
    {
        try
        {
            return Markdown.ToHtml(text, Pipeline);
        }
        catch (ArgumentException failure)
        {
            throw new CannotRunException($"'{shown}' cannot be read as Markdown: {failure.Message} Save it as plain text, and add that.");
        }
    }
}
