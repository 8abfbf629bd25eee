using System.IO.Compression;
using System.Text;
using FactGen.Tool;
using FactGen.Tool.Documents;

namespace FactGen.Tests.Conversion;

/// <summary>Documents that are made to cost memory, time or the stack: each is an error, in bounded memory.</summary>
[Collection(nameof(HostileDocumentsTests))]
[Trait("Speed", "Slow")]
public sealed class HostileDocumentsTests
{
    /// <summary>What reading a hostile document may add to what the process has, in bytes.</summary>
    private const long MostMemory = 1024L * 1024 * 1024;

    /// <summary>The name of a document, how it is made, and the reason for which it is refused.</summary>
    public static TheoryData<string, Func<byte[]>, string> Hostile => new()
    {
        { "long.html", () => new byte[50 * 1024 * 1024], "has 52428800 bytes; at most 8388608 are read" },
        { "wide.html", () => Ascii("<html>" + Repeat("<b>x</b>", 200_000)), "has more than 250000 elements" },
        { "deep.html", () => Ascii("<html>" + Repeat("<div>", 100_000) + "x"), "elements inside each other" },
        { "formatting.html", () => Ascii("<p>" + string.Concat(Enumerable.Range(0, 200).Select(number => $"<b id={number}>")) + "</p>" + Repeat("<p>x</p>", 50_000)), "becomes that large" },
        { "deep.md", () => Ascii(Repeat("> ", 50_000) + "x"), "cannot be read as Markdown" },
        { "links.md", () => Ascii(Repeat("[", 50_000) + "x"), "cannot be read as Markdown" },
        { "bomb.docx", () => Package(("word/document.xml", new byte[400 * 1024 * 1024])), "unpacks to more than 100663296 bytes" },
        { "relations.docx", () => Package(("word/document.xml", []), ("_rels/.rels", new byte[200 * 1024 * 1024])), "unpacks to more than" },
        { "entities.docx", () => Document("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>"), "is damaged" },
        { "deep.docx", () => Document($"<w:document xmlns:w=\"{Word}\">{Repeat("<w:tbl>", 200_000)}"), "is damaged" },
        { "sheet.docx", () => Package(("xl/workbook.xml", Ascii("<x/>"))), "is an archive (ZIP), and no DOCX" },
        { "cut.docx", () => Package(("word/document.xml", Ascii("<x/>")))[..60], "is a damaged archive (ZIP)" },
        { "old.doc", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "is a document of Word before 2007, or one with a password" },
        { "letter.rtf", () => Ascii(@"{\rtf1 A letter}"), "is rich text (RTF)" },
        { "flate.pdf", () => Pdf("/Filter /FlateDecode", Flate(new byte[400 * 1024 * 1024])), "unpacks to more than" },
        { "twice.pdf", () => Pdf("/Filter [/FlateDecode /FlateDecode]", Flate(Flate(new byte[400 * 1024 * 1024]))), "unpacks to more than" },
        { "deep.pdf", () => Pdf("", Ascii(Repeat("[", 200_000))), "" },
        { "loop.pdf", () => Ascii("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj\ntrailer <</Size 3/Root 1 0 R>>\n"), "" },
        { "empty.pdf", () => Ascii("%PDF-1.7\n"), "is damaged, and cannot be read as PDF" },
        { "scanned.pdf", () => Pdf("", Ascii("0 0 100 100 re f")), "has no text: its pages are pictures" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_document_is_an_error_in_bounded_memory(string name, Func<byte[]> make, string reason)
    {
        var received = new ReceivedDocument(make(), name, name);
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var most = 0L;
        using var watch = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 5);

        var refusal = Record.Exception(() => DocumentReader.Read(received, CancellationToken.None));

        Assert.True(most < MostMemory, $"{name} took {most} bytes, and allocated {GC.GetTotalAllocatedBytes() - before}.");
        Assert.IsType<CannotRunException>(refusal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    internal const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Flate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Package(params (string Name, byte[] Content)[] parts)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return package.ToArray();
    }

    internal static byte[] Document(string xml) => Package(
        ("[Content_Types].xml", Ascii("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")),
        ("_rels/.rels", Ascii("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")),
        ("word/document.xml", Ascii(xml)));

    /// <summary>A PDF of one page with these contents.</summary>
    private static byte[] Pdf(string filter, byte[] contents) =>
    [
        .. Ascii("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"),
        .. Ascii("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>\nendobj\n"),
        .. Ascii($"4 0 obj\n<</Length {contents.Length} {filter}>>\nstream\n"),
        .. contents,
        .. Ascii("\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF\n"),
    ];
}
