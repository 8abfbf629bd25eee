using System.IO.Compression;
using System.Net;
using System.Text;
using FactGen.Tests.Tool;
using FactGen.Tool;
using FactGen.Tool.Documents.Fetching;

namespace FactGen.Tests.Conversion;

/// <summary>Documents from an address, on a server on the loopback address.</summary>
public sealed class FetchTests : IDisposable
{
    private const string Html = "Content-Type: text/html; charset=utf-8\r\n";

    private readonly LoopbackServer _server = new();
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void A_page_becomes_a_source_with_its_address_and_the_day()
    {
        _server.Answer("/old", "301 Moved Permanently", "Location: /news/ferry-strike\r\n", []);
        _server.Answer("/news/ferry-strike", "200 OK", Html, Page("utf-8", "The crews went back to work – all of them."));

        var run = _facts.Run("add", "source", _server["/old"], "--allow-local", "--keep-original", "--archived", "https://archive.example/1");

        Assert.Equal("", run.Error);
        Assert.Equal(["/old", "/news/ferry-strike"], _server.Asked);
        Assert.Equal(
            ["written: seeds/ferry-strike.txt", "written: seeds/ferry-strike.original.html", "written: seeds/ferry-strike.yaml"],
            run.Lines.Take(3));
        var card = File.ReadAllLines(Path.Combine(_facts.Folder, "seeds/ferry-strike.yaml"));
        Assert.Equal(
            [
                "ferry-strike:",
                "  title: Strike ends",
                "  author: Mara Holm",
                "  publisher: Norvik Courier",
                $"  url: {_server["/news/ferry-strike"]}",
                "  doi: 10.1000/182",
                "  published: 2032-10-21",
                "  published_basis: derived",
                "  because: the page's 'article:published_time' gives it",
                "  retrieved: 2032-11-05",
                "  archived: https://archive.example/1",
                "  language: en-GB",
                "  text: ferry-strike.txt",
            ],
            card.Take(13));
        Assert.Equal(["  original:", "    file: ferry-strike.original.html"], card.Skip(14).Take(2));
        Assert.Equal(
            "Strike ends\n\nThe crews went back to work – all of them.\n",
            File.ReadAllText(Path.Combine(_facts.Folder, "seeds/ferry-strike.txt")));
        Assert.DoesNotContain(_facts.Run("check").Lines, line => line.Contains(" error ", StringComparison.Ordinal));
        Assert.Contains("is the text of 'ferry-strike' already", _facts.Run("add", "source", _server["/news/ferry-strike"], "--allow-local", "--id", "again").Reason, StringComparison.Ordinal);
    }

    /// <summary>The kind is told by the first bytes, whatever the server calls it; every kind keeps the address.</summary>
    [Theory]
    [InlineData("pdftex.pdf", "application/octet-stream")]
    [InlineData("pandoc.docx", "application/zip")]
    [InlineData("source/harbour-report.md", "text/markdown")]
    public void Other_documents_are_fetched_too(string file, string type)
    {
        _server.Answer("/flood", "200 OK", $"Content-Type: {type}\r\n", File.ReadAllBytes(Path.Combine(RealDocumentsTests.Folder, file)));

        Assert.Equal(0, _facts.Run("add", "source", _server["/flood"], "--allow-local").ExitCode);
        var card = File.ReadAllLines(Path.Combine(_facts.Folder, "seeds/flood.yaml"));
        Assert.Contains("  title: The flood at Norvik", card);
        Assert.Contains($"  url: {_server["/flood"]}", card);
    }

    /// <summary>What the server says of the encoding comes before what the page says; without either it is UTF-8 or refused.</summary>
    [Theory]
    [InlineData("text/html; charset=windows-1252", "windows-1252", "utf-8", "decoded: it is in windows-1252, as the server says.")]
    [InlineData("text/html", "windows-1251", "windows-1251", "decoded: it is in windows-1251, as the page itself says.")]
    [InlineData("text/html", "iso-8859-1", "iso-8859-1", "decoded: it is in iso-8859-1, as the page itself says.")]
    [InlineData("text/html", "utf-16", "none", "decoded: it is in utf-16, as its byte order mark says.")]
    public void A_page_is_decoded_as_it_is_declared(string type, string encoding, string declared, string done)
    {
        var words = encoding == "windows-1251" ? "Паром вышел в море." : "Das Fährschiff läuft aus.";
        _server.Answer("/page", "200 OK", $"Content-Type: {type}\r\n", Page(encoding, words, declared));

        var run = _facts.Run("add", "source", _server["/page"], "--allow-local");

        Assert.Contains(run.Lines, line => line.Trim().StartsWith(done, StringComparison.Ordinal));
        Assert.Contains(words, File.ReadAllText(Path.Combine(_facts.Folder, "seeds/page.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("401 Unauthorized", "", "is behind a wall: the server answers 401")]
    [InlineData("402 Payment Required", "", "is behind a wall: the server answers 402")]
    [InlineData("403 Forbidden", "", "is behind a wall: the server answers 403")]
    [InlineData("404 Not Found", "", "is not there: the server answers 404")]
    [InlineData("429 Too Many Requests", "", "does not want to be asked so often")]
    [InlineData("500 Broken", "", "cannot be fetched: the server answers 500")]
    [InlineData("302 Found", "Location: /page\r\n", "redirects on and on")]
    [InlineData("302 Found", "Location: ftp://127.0.0.1/page\r\n", "is fetched neither by http nor by https")]
    [InlineData("302 Found", "Location: file:///etc/passwd\r\n", "is fetched neither by http nor by https")]
    [InlineData("302 Found", "Location: http://ada:secret@127.0.0.1/\r\n", "with a user or password in its address")]
    [InlineData("200 OK", "Content-Type: image/png\r\n", "is of the type 'image/png': it is not read")]
    [InlineData("200 OK", "Content-Type: text/html; charset=klingon\r\n", "is in the encoding 'klingon', which is not known here")]
    [InlineData("200 OK", "Content-Type: text/html; charset=utf-8\r\n", "is not UTF-8: byte")]
    public void What_is_no_document_is_refused_with_the_way_out(string status, string headers, string reason)
    {
        _server.Answer("/page", status, headers, Page("windows-1252", "Fähre", "none"));

        Assert.Contains(reason, _facts.Run("add", "source", _server["/page"], "--allow-local").Reason, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_facts.Folder, "seeds/page.txt")));
    }

    [Fact]
    public void A_page_that_says_it_is_not_free_to_read_is_refused_and_a_file_of_it_is_not()
    {
        var page = Page("utf-8", "The first sentence.", more: """<script type="application/ld+json">{"headline":"x","isAccessibleForFree":"False"}</script>""");
        _server.Answer("/page", "200 OK", Html, page);
        _facts.Write("saved.html", page);

        Assert.Contains("is behind a wall: the page says that it is not free", _facts.Run("add", "source", _server["/page"], "--allow-local").Reason, StringComparison.Ordinal);
        Assert.Contains(_facts.Run("add", "source", "saved.html").Lines, line => line.StartsWith("  wall: the page says", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("archive.example/1")]
    [InlineData("file:///archive/1")]
    public void An_archived_copy_has_an_address(string archived)
    {
        Assert.Contains(
            $"'{archived}' is no address of an archived copy",
            _facts.Run("add", "source", _server["/page"], "--allow-local", "--archived", archived).Reason,
            StringComparison.Ordinal);
        Assert.Empty(_server.Asked);
    }

    /// <summary>A file says what it is in by a byte order mark or, of a page, in itself; otherwise it is UTF-8 or refused.</summary>
    [Theory]
    [InlineData("letter.txt", "utf-16", "decoded: it is in utf-16, as its byte order mark says.")]
    [InlineData("letter.html", "windows-1251", "decoded: it is in windows-1251, as the page itself says.")]
    [InlineData("letter.txt", "windows-1251", null)]
    [InlineData("letter.md", "windows-1251", null)]
    public void A_file_is_decoded_as_it_is_declared(string file, string encoding, string? done)
    {
        _facts.Write(file, Page(encoding, "Паром вышел в море."));

        var run = _facts.Run("add", "source", file);

        if (done is null)
        {
            Assert.Contains($"'{file}' is not UTF-8: byte ", run.Reason, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains(run.Lines, line => line.Trim().StartsWith(done, StringComparison.Ordinal));
            Assert.Contains("Паром вышел в море.", File.ReadAllText(Path.Combine(_facts.Folder, "seeds/letter.txt")), StringComparison.Ordinal);
        }
    }

    /// <summary>A document is there already if its text is, or if it is the original of a text.</summary>
    [Theory]
    [InlineData("pdftex.pdf", "--keep-original")]
    [InlineData("libreoffice.pdf")]
    [InlineData("pdftotext.txt", "--keep-original")]
    public void A_document_that_is_there_already_is_refused(string file, params string[] options)
    {
        var document = Path.Combine(RealDocumentsTests.Folder, file);
        Assert.Equal(0, _facts.Run(["add", "source", document, "--id", "first", .. options]).ExitCode);

        Assert.Contains(
            "is the text of 'first' already, at seeds/first.yaml(1,1): as two sources it would be two witnesses.",
            _facts.Run("add", "source", document, "--id", "second").Reason,
            StringComparison.Ordinal);
    }

    /// <summary>Whatever an address or a redirect leads to, and however it is written, is checked where the connection is made.</summary>
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    public void A_local_address_is_refused_unless_it_is_allowed(string host)
    {
        var port = new Uri(_server["/"]).Port;

        Assert.Contains("'--allow-local' allows it", _facts.Run("add", "source", $"http://{host}:{port}/page").Reason, StringComparison.Ordinal);
        Assert.Empty(_server.Asked);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    public void An_address_is_public_if_nothing_of_it_is_local(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public void What_never_ends_or_unpacks_to_far_more_is_broken_off()
    {
        _server.Answer("/long", async stream =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray());
            for (var part = 0; part < 100; part++)
            {
                await stream.WriteAsync(new byte[1024 * 1024]);
            }
        });
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(new byte[80 * 1024 * 1024]);
        }

        _server.Answer("/packed", "200 OK", $"{Html}Content-Encoding: gzip\r\n", packed.ToArray());
        _server.Answer("/slow", stream => Task.Delay(TimeSpan.FromSeconds(1)));

        Assert.All(["/long", "/packed"], path =>
            Assert.Contains("has more than 67108864 bytes", _facts.Run("add", "source", _server[path], "--allow-local").Reason, StringComparison.Ordinal));
        var late = Assert.Throws<CannotRunException>(
            () => new PageFetch(allowLocal: true, TimeSpan.FromMilliseconds(100)).Fetch(_server["/slow"], "2032-11-05", CancellationToken.None));
        Assert.Contains("did not come within 0.1 seconds", late.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _facts.Dispose();
        _server.Dispose();
    }

    private static byte[] Page(string encoding, string words, string? declared = null, string more = "")
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var charset = declared ?? encoding;
        var page = $"""
            <!doctype html><html lang="en-GB"><head>{(charset == "none" ? "" : $"<meta charset='{charset}'>")}
            <title>Strike ends | Norvik Courier</title><meta property="og:title" content="Strike ends">
            <meta property="og:site_name" content="Norvik Courier"><meta name="author" content="Mara Holm">
            <meta property="article:published_time" content="2032-10-21T07:30:00+01:00"><meta name="citation_doi" content="doi:10.1000/182">{more}</head>
            <body><nav>Home</nav><article><h1>Strike ends</h1><p>{words}</p></article><footer>All rights reserved</footer></body></html>
            """;
        var bytes = Encoding.GetEncoding(encoding).GetBytes(page);
        return encoding == "utf-16" ? [.. Encoding.Unicode.GetPreamble(), .. bytes] : bytes;
    }
}
