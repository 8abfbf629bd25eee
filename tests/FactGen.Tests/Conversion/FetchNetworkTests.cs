using System.Net;
using System.Net.Sockets;
using FactGen.Tool;
using FactGen.Tool.Documents.Fetching;

namespace FactGen.Tests.Conversion;

/// <summary>
/// What a name leads to is checked where the connection is made. The network is one of the test: its public addresses lead to a server
/// on the loopback address, so that nothing leaves the machine.
/// </summary>
public sealed class FetchNetworkTests : IDisposable
{
    private const string Public = "8.8.8.8";

    private readonly LoopbackServer _server = new();
    private readonly List<string> _resolved = [];
    private readonly List<string> _connected = [];

    public FetchNetworkTests()
    {
        _server.Answer("/page", "200 OK", "Content-Type: text/plain\r\n", "The ferry left."u8.ToArray());
        _server.Answer("/to-private", "302 Found", "Location: http://inside.example/page\r\n", []);
        _server.Answer("/to-itself", "302 Found", "Location: http://turning.example/page\r\n", []);
    }

    /// <summary>The address, what its name leads to each time that it is asked, the addresses connected to, and the refusal.</summary>
    [Theory]
    [InlineData("http://outside.example/page", Public, Public, null)]
    [InlineData("http://inside.example/page", "10.0.0.7", "", "'inside.example' is 10.0.0.7, an address of this machine or its own network")]
    [InlineData("http://inside.example/page", "fd00::7", "", "'inside.example' is fd00::7, an address")]
    [InlineData("http://inside.example/page", "::ffff:169.254.169.254", "", "'inside.example' is ::ffff:169.254.169.254, an address")]
    // Of several addresses, only the public ones are connected to.
    [InlineData("http://mixed.example/page", "127.0.0.1,8.8.8.8,::1", Public, null)]
    // A public page leads to a private one.
    [InlineData("http://outside.example/to-private", "8.8.8.8;192.168.1.1", Public, "'inside.example' is 192.168.1.1, an address")]
    // A name that is public when it is asked first and private afterwards: asked once for a connection, and checked for each.
    [InlineData("http://turning.example/page", "8.8.8.8;127.0.0.1", Public, null)]
    [InlineData("http://turning.example/to-itself", "8.8.8.8;127.0.0.1", Public, "'turning.example' is 127.0.0.1, an address")]
    public void Only_public_addresses_are_connected_to(string address, string leadsTo, string connected, string? reason)
    {
        var answers = new Queue<string>(leadsTo.Split(';'));
        var fetch = new PageFetch(allowLocal: false, TimeSpan.FromSeconds(20), new FetchNetwork(ResolveAsync, ConnectAsync));

        var refusal = Record.Exception(() => fetch.Fetch(address, "2032-11-05", CancellationToken.None));

        Assert.Equal(connected.Length == 0 ? [] : connected.Split(','), _connected);
        Assert.Equal(connected.Length == 0 ? 0 : 1, _server.Asked.Count);
        if (reason is null)
        {
            Assert.Null(refusal);
            Assert.Single(_resolved);
        }
        else
        {
            Assert.Contains(reason, Assert.IsType<CannotRunException>(refusal).Message, StringComparison.Ordinal);
        }

        Task<IPAddress[]> ResolveAsync(string name, CancellationToken cancellation)
        {
            _resolved.Add(name);
            return Task.FromResult(answers.Dequeue().Split(',').Select(IPAddress.Parse).ToArray());
        }
    }

    public void Dispose() => _server.Dispose();

    private async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        _connected.AddRange(addresses.Select(address => address.ToString()));
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, _server.Port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
