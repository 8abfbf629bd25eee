using FactGen.Tool.Documents;

namespace FactGen.Tests.Conversion;

/// <summary>Word writes into a document where its pages ended when it was saved: the pages of the text are those.</summary>
public class WordPagesTests
{
    private const string Break = "<w:lastRenderedPageBreak/>";

    [Theory]
    [InlineData($"{P}The ferry left at noon.{End}{P}The quay was empty.{End}", "The ferry left at noon.\n\nThe quay was empty.")]
    [InlineData($"{P}The ferry left at noon.{End}{P}{Break}The quay was empty.{End}", "The ferry left at noon.", "The quay was empty.")]
    [InlineData($"{P}The ferry left {Break}at noon.{End}", "The ferry left", "at noon.")]
    [InlineData($"{P}One.{End}{P}{Break}{End}{P}{Break}Three.{End}", "One.", "", "Three.")]
    public void Pages_begin_where_Word_showed_them(string paragraphs, params string[] pages)
    {
        var xml = paragraphs.Replace(Break, $"</w:t>{Break}<w:t>", StringComparison.Ordinal);
        var bytes = HostileDocumentsTests.Document($"<w:document xmlns:w=\"{HostileDocumentsTests.Word}\"><w:body>{xml}</w:body></w:document>");

        var document = DocumentReader.Read(new ReceivedDocument(bytes, "a.docx", "a.docx"), CancellationToken.None);

        Assert.Equal(pages, document.Text.Split('\f').Select(page => page.Trim()));
    }

    private const string P = "<w:p><w:r><w:t>";

    private const string End = "</w:t></w:r></w:p>";
}
