using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactGen.Tests.Tool;

namespace FactGen.Tests.Conversion;

/// <summary>Documents that real programs made, fetched by https as the tool is run: as a process that trusts one certificate.</summary>
[Trait("Speed", "Slow")]
public sealed class SecuredFetchTests : IDisposable
{
    private readonly X509Certificate2 _certificate = CertificateOf(DateTimeOffset.UtcNow.AddDays(1));
    private readonly LoopbackServer _server;
    private readonly FactBaseOnDisk _facts = new();

    public SecuredFetchTests()
    {
        _server = new LoopbackServer(_certificate);
        _facts.Write("trusted.pem", _certificate.ExportCertificatePem());
    }

    /// <summary>The file, what the server calls it, its title, and words of its text with their page.</summary>
    [Theory]
    [InlineData("chromium.html", "text/html; charset=utf-8", "Ferry crews end strike after nine days", "Farmers on the islands had to pour away some 85,000 litres of milk", 1)]
    [InlineData("pdftex.pdf", "application/pdf", "The flood at Norvik", "Insurers will pay for about two thirds of it; the remainder", 2)]
    [InlineData("libreoffice.docx", "application/octet-stream", "Letter to the town of Veldhaven", "The province pays for one half and the town for the other", 1)]
    public void A_document_comes_by_https(string file, string type, string title, string quote, int page)
    {
        _server.Answer("/paper", "200 OK", $"Content-Type: {type}\r\n", File.ReadAllBytes(Path.Combine(RealDocumentsTests.Folder, file)));

        Add("/paper").Succeeded();

        var card = File.ReadAllLines(Path.Combine(_facts.Folder, "seeds/paper.yaml"));
        Assert.Contains($"  title: {title}", card);
        Assert.Contains($"  url: {_server["/paper"]}", card);
        var text = File.ReadAllText(Path.Combine(_facts.Folder, "seeds/paper.txt"));
        Assert.Contains(quote, text, StringComparison.Ordinal);
        Assert.Equal(page, text[..text.IndexOf(quote, StringComparison.Ordinal)].Count(character => character == '\f') + 1);
    }

    [Fact]
    public void A_certificate_that_nobody_vouches_for_is_refused()
    {
        Assert.Contains("cannot be fetched: ", _facts.Run("add", "source", _server["/paper"], "--allow-local").Reason, StringComparison.Ordinal);
        Assert.Empty(_server.Asked);
    }

    public void Dispose()
    {
        _server.Dispose();
        _facts.Dispose();
        _certificate.Dispose();
    }

    private ProgramRun Add(string path) => ProgramRun.Of(
        _facts.Folder,
        "dotnet",
        [RepositoryPaths.Tool, "add", "source", _server[path], "--allow-local"],
        [KeyValuePair.Create("SSL_CERT_FILE", Path.Combine(_facts.Folder, "trusted.pem"))]);

    private static X509Certificate2 CertificateOf(DateTimeOffset end)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=loopback", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(
            certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        return request.CreateSelfSigned(end.AddDays(-2), end);
    }
}
