using FactGen.Compiler.Sources.Texts;
using FactGen.Tool;
using FactGen.Tool.Documents;

namespace FactGen.Tests.Conversion;

/// <summary>Documents that real programs made (<c>documents/make.sh</c>): text, title, headings, and a quote on its page.</summary>
public sealed class RealDocumentsTests
{
    internal static readonly string Folder = Path.Combine(RepositoryPaths.Root, "tests", "FactGen.Tests", "Conversion", "documents");

    /// <summary>The file, its title, how many pages its text has, words of it with the page on which they are, and a heading.</summary>
    public static TheoryData<string, string, int, string, int, string> Documents => new()
    {
        { "pandoc.docx", "The flood at Norvik", 1, "Insurers will pay for about two thirds of it; the remainder", 1, "Who pays" },
        { "pandoc.html", "The flood at Norvik", 1, "Insurers will pay for about two thirds of it; the remainder", 1, "Who pays" },
        { "source/harbour-report.md", "The flood at Norvik", 1, "Insurers will pay for about two thirds of it; the remainder", 1, "Who pays" },
        { "abiword.docx", "Notice to skippers at the Veldhaven lock", 1, "Whoever passes more than twice a day pays for two passages only", 1, "What it costs" },
        { "pandoc.md", "Letter to the town of Veldhaven", 1, "The province pays for one half and the town for the other", 1, "What it costs" },
        { "html2markdown.markdown", "Ferry crews end strike after nine days", 1, "Farmers on the islands had to pour away some 85,000 litres of milk", 1, "Who paid for it" },
        { "protected.pdf", "Letter to the town of Veldhaven", 1, "A later decision would move the works into the following year", 1, "When it is done" },
        { "pdftex.pdf", "The flood at Norvik", 3, "Insurers will pay for about two thirds of it; the remainder", 2, "Who pays" },
        { "libreoffice.pdf", "Letter to the town of Veldhaven", 2, "The province pays for one half and the town for the other", 1, "What it costs" },
        { "libreoffice.docx", "Letter to the town of Veldhaven", 1, "The province pays for one half and the town for the other", 1, "What it costs" },
        { "libreoffice.html", "Letter to the town of Veldhaven", 1, "The province pays for one half and the town for the other", 1, "What it costs" },
        { "chromium.pdf", "Ferry crews end strike after nine days | Norvik Courier", 3, "Farmers on the islands had to pour away some 85,000 litres of milk", 2, "Who paid for it" },
        { "chromium.html", "Ferry crews end strike after nine days", 1, "Farmers on the islands had to pour away some 85,000 litres of milk", 1, "Who paid for it" },
    };

    /// <summary>The file, its first line, how many pages its text has, and words of it with the page on which they are.</summary>
    [Theory]
    [InlineData("pdftotext.txt", "The flood at Norvik", 4, "began in 1904. The keeper of the lock, Bo Ek", 2)]
    [InlineData("libreoffice.txt", "Letter to the town of Veldhaven", 1, "The province pays for one half and the town for the other", 1)]
    [InlineData("w3m.txt", "We use cookies to make this page better for you. Accept all", 1, "7 per cent more from the new year", 1)]
    public void A_plain_text_is_the_file_itself(string file, string first, int pages, string quote, int page)
    {
        var document = Read(file);

        Assert.True(document.IsFileItself);
        Assert.StartsWith(first, document.Text, StringComparison.Ordinal);
        Assert.Equal(pages, document.Text.Split('\f').Length);
        Assert.Equal(page, PageOf(quote, document));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_text_with_title_pages_and_headings(
        string file, string title, int pages, string quote, int page, string heading)
    {
        var document = Read(file);

        Assert.Equal(title, document.Metadata.Title);
        Assert.Equal(pages, document.Text.Split('\f').Length);
        Assert.Contains(heading, document.Headings);
        Assert.Equal(page, PageOf(quote, document));

        // What the card names is in the text.
        Assert.Empty(new SourceText(document.Text).Zones(document.Excluded, document.Headings).Problems);
    }

    /// <summary>Tables and notes are whole passages on the card, and everything else is text.</summary>
    [Theory]
    [InlineData("pandoc.docx", "North quay\t212\t6", "The count includes two boats that were lifted ashore")]
    [InlineData("pandoc.html", "North quay\t212\t6", "The count includes two boats that were lifted ashore")]
    [InlineData("source/harbour-report.md", "North quay\t212\t6", "The count includes two boats that were lifted ashore")]
    [InlineData("libreoffice.docx", "Foundations\t2.9", "Six holes were drilled between the lock")]
    [InlineData("libreoffice.pdf", "Foundations\t2.9", "Six holes were drilled between the lock")]
    [InlineData("pdftex.pdf", "North quay\t212\t6", "The count includes two boats that were lifted ashore")]
    [InlineData("chromium.html", "Norvik–Holm\t54", "By the count of the union")]
    public void Tables_and_notes_are_excluded(string file, string row, string note)
    {
        var document = Read(file);
        var zones = new SourceText(document.Text).Zones(document.Excluded, document.Headings);

        Assert.All([row, note], words =>
        {
            var at = document.Text.IndexOf(words, StringComparison.Ordinal);
            Assert.True(at >= 0, document.Text);
            Assert.NotNull(zones.ExclusionOf(new TextRange(at, at + words.Length)));
        });
        Assert.Equal(2, document.Excluded.Count);
    }

    /// <summary>What is on every page is no text, and a word that a line's end divides is one.</summary>
    [Theory]
    [InlineData("libreoffice.pdf", "Veldhaven harbour office", "left out: ")]
    [InlineData("protected.pdf", "\f", "protected: it opens without a password")]
    [InlineData("pdftex.pdf", "\n3\n", "left out: ")]
    public void Running_heads_and_page_numbers_are_left_out_and_named(string file, string head, string done)
    {
        var document = Read(file);

        Assert.DoesNotContain(head, document.Text, StringComparison.Ordinal);
        Assert.Contains(document.Done, sentence => sentence.StartsWith(done, StringComparison.Ordinal));
    }

    /// <summary>PDFs that real programs made and that cannot be read as they are.</summary>
    [Theory]
    [InlineData("password.pdf", "is encrypted and asks for a password. Open it with the password, save it without one")]
    [InlineData("scanned.pdf", "has no text: its pages are pictures, as a scanner makes them.")]
    public void A_document_that_cannot_be_read_is_refused_with_the_way_out(string file, string reason) =>
        Assert.Contains(reason, Assert.Throws<CannotRunException>(() => Read(file)).Message, StringComparison.Ordinal);

    private static int PageOf(string quote, Document document)
    {
        var at = document.Text.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(at >= 0, document.Text);
        return document.Text[..at].Count(character => character == '\f') + 1;
    }

    internal static Document Read(string file) =>
        DocumentReader.Read(DocumentReader.Receive(Path.Combine(Folder, file), file), CancellationToken.None);
}
