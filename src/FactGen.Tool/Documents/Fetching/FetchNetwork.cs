using System.Net;
using System.Net.Sockets;

namespace FactGen.Tool.Documents.Fetching;

/// <summary>The network as fetching uses it. Tests have one of their own, in which names lead where they like.</summary>
/// <param name="ResolveAsync">Looks a name up. What it gives is checked and connected to: the name is not looked up again.</param>
/// <param name="ConnectAsync">Connects to the first of some addresses that answers.</param>
internal sealed record FetchNetwork(
    Func<string, CancellationToken, Task<IPAddress[]>> ResolveAsync, Func<IPAddress[], int, CancellationToken, Task<Stream>> ConnectAsync)
{
    /// <summary>The network of this machine.</summary>
    public static FetchNetwork Real { get; } = new(Dns.GetHostAddressesAsync, ConnectToAsync);

    private static async Task<Stream> ConnectToAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
