using System.Globalization;
using System.Net;

namespace FactGen.Tool.Documents.Fetching;

/// <summary>
/// Fetches a document by <c>http</c> or <c>https</c>, within bounds of size and time. Every address that is really connected to is public,
/// also behind a redirect and whatever a name leads to, unless the caller allows local ones.
/// </summary>
/// <param name="allowLocal">Whether addresses of this machine and its network are allowed.</param>
/// <param name="time">How long it may take altogether.</param>
/// <param name="network">Looks names up and connects; the real one by default.</param>
internal sealed class PageFetch(bool allowLocal, TimeSpan time, FetchNetwork? network = null)
{
    private const int MostRedirects = 5;

    private readonly FetchNetwork _network = network ?? FetchNetwork.Real;

    /// <summary>How long it may take by default.</summary>
    public static readonly TimeSpan DefaultTime = TimeSpan.FromSeconds(60);

    /// <summary>Whether a word is an address and not the name of a file.</summary>
    public static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(word, UriKind.Absolute, out var address) && !address.IsFile;

    /// <summary>Fetches a document.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="today">The day, for the card.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public ReceivedDocument Fetch(string address, string today, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(time);
        try
        {
            return FetchAsync(new Uri(address), today, limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{address}' did not come within {time.TotalSeconds} seconds. Try again later, or save it from the browser and add the file."));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw ReasonOf(exception) ?? new CannotRunException(
                $"'{address}' cannot be fetched: {exception.InnerException?.Message ?? exception.Message} Try again later, or save it from the browser and add the file.");
        }
    }

    private static CannotRunException? ReasonOf(Exception? exception) =>
        exception is null ? null : exception as CannotRunException ?? ReasonOf(exception.InnerException);

    private async Task<ReceivedDocument> FetchAsync(Uri address, string today, CancellationToken cancellation)
    {
        using var client = new HttpClient(Handler());
        client.Timeout = Timeout.InfiniteTimeSpan;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            Check(address);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.UserAgent.ParseAdd("factgen");
            request.Headers.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5");
            using var response = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation)
                .ConfigureAwait(false);
            if (response.Headers.Location is { } location && (int)response.StatusCode is 301 or 302 or 303 or 307 or 308)
            {
                address = new Uri(address, location);
                continue;
            }

            if (!response.IsSuccessStatusCode)
            {
                throw Refusal(address, response.StatusCode);
            }

            var type = response.Content.Headers.ContentType;
            var bytes = await ReadAsync(response, address, cancellation).ConfigureAwait(false);
            return new ReceivedDocument(bytes, address.AbsoluteUri, NameOf(address))
            {
                MediaType = type?.MediaType?.ToLowerInvariant(),
                Charset = type?.CharSet?.Trim('"', ' ') is { Length: > 0 } charset ? charset : null,
                Url = address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped),
                Retrieved = today,
            };
        }

        throw new CannotRunException($"'{address}' redirects on and on: {MostRedirects} redirects are followed. Name the address at which it ends.");
    }

    private static void Check(Uri address)
    {
        if (address.Scheme is not ("http" or "https"))
        {
            throw new CannotRunException(
                $"'{address}' is fetched neither by http nor by https. Save the document as a file, and add that.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new CannotRunException(
                $"'{address.Host}' is named with a user or password in its address, which would stand on the card. Leave it out, or save the document as a file and add that.");
        }
    }

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = time,
        MaxResponseHeadersLength = 64,
        UseCookies = false,
        UseProxy = false, // a proxy would connect to addresses that are not seen here
    };

    /// <summary>Connects to an address that was checked: looking the name up again could give another.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await _network.ResolveAsync(host, cancellation).ConfigureAwait(false);
        var allowed = Array.FindAll(addresses, address => allowLocal || PublicAddress.Is(address));
        if (allowed.Length == 0 && addresses.Length > 0)
        {
            throw new CannotRunException(
                $"'{host}' is {addresses[0]}, an address of this machine or its own network, and not of the internet. '--allow-local' allows it.");
        }

        return await _network.ConnectAsync(allowed, port, cancellation).ConfigureAwait(false);
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, Uri address, CancellationToken cancellation)
    {
        using var content = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var read = new MemoryStream();
        var part = new byte[64 * 1024];
        for (var count = await content.ReadAsync(part, cancellation).ConfigureAwait(false);
            count > 0;
            count = await content.ReadAsync(part, cancellation).ConfigureAwait(false))
        {
            read.Write(part, 0, count);
            if (read.Length > DocumentLimits.Bytes)
            {
                throw new CannotRunException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{address}' has more than {DocumentLimits.Bytes} bytes, which is more than is read of a document. Save the part that counts, and add that."));
            }
        }

        return read.ToArray();
    }

    private static CannotRunException Refusal(Uri address, HttpStatusCode status) => new((int)status switch
    {
        401 or 402 or 403 or 407 or 451 => $"'{address}' is behind a wall: the server answers {Number(status)} to those who do not log in or pay. If you may read it, save it from the browser, and add the file.",
        404 or 410 => $"'{address}' is not there: the server answers {Number(status)}. Correct the address, or look for an archived copy.",
        429 => $"'{address}' does not want to be asked so often: the server answers 429. Try again later.",
        _ => $"'{address}' cannot be fetched: the server answers {Number(status)}. Try again later, or save it from the browser and add the file.",
    });

    private static string Number(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    /// <summary>The last part of the path, or the host: the id is made of it.</summary>
    private static string NameOf(Uri address) =>
        Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries) is [.., var last]
            ? last
            : address.Host;
}
