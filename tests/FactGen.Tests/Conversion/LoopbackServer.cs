using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace FactGen.Tests.Conversion;

/// <summary>A web server on the loopback address, for one test: it answers each path with the bytes that the test gave.</summary>
/// <remarks>With a certificate it speaks https.</remarks>
internal sealed class LoopbackServer : IDisposable
{
    private readonly X509Certificate2? _certificate;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, Func<Stream, Task>> _answers = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    public LoopbackServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>The address of a path.</summary>
    public string this[string path] => $"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}{path}";

    /// <summary>Its port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The paths that were asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Answers a path with a page.</summary>
    public void Answer(string path, string status, string headers, byte[] body) => Answer(path, async stream =>
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n"));
        await stream.WriteAsync(body);
    });

    /// <summary>Answers a path as a test likes.</summary>
    public void Answer(string path, Func<Stream, Task> answer) => _answers[path] = answer;

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _serving.Wait(TimeSpan.FromSeconds(5));
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await AnswerAsync(client.GetStream());
            }
            catch (Exception exception)
                when (exception is IOException or SocketException or AuthenticationException
                    or OperationCanceledException or ObjectDisposedException)
            {
                // The tool went away, as it does when it has read enough, or the test is over.
            }
        }
    }

    private async Task AnswerAsync(NetworkStream connection)
    {
        Stream stream = connection;
        if (_certificate is not null)
        {
            var secured = new SslStream(connection);
            await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _end.Token);
            stream = secured;
        }

        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var path = (await reader.ReadLineAsync(_end.Token))?.Split(' ') is [_, var asked, ..] ? asked : "";
        while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 })
        {
        }

        if (path.Length == 0)
        {
            return; // whoever connected wanted nothing: it does not trust the certificate
        }

        Asked.Add(path);
        await _answers[path](stream);
    }
}
