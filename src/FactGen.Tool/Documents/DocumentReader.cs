using System.Globalization;
using FactGen.Tool.Documents.Docx;
using FactGen.Tool.Documents.Html;
using FactGen.Tool.Documents.Pdf;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Documents;

/// <summary>Reads documents of every kind: the one place that knows the converters.</summary>
internal static class DocumentReader
{
    /// <summary>The stack of the thread that reads: enough for what the readers nest, which they bound themselves.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>A document in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">Its path for messages.</param>
    public static ReceivedDocument Receive(string path, string shown)
    {
        CheckLength(Utf8File.LengthOf(path, shown), DocumentLimits.Bytes, shown);
        try
        {
            return new ReceivedDocument(RegularFile.Read(path, shown), shown, Path.GetFileName(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{shown}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a document. One that takes too long, or that its reader cannot read, is refused.</summary>
    /// <param name="received">The document.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static Document Read(ReceivedDocument received, CancellationToken cancellation)
    {
        var kind = DocumentKinds.Of(received);
        if (kind is DocumentKind.Html or DocumentKind.Markdown)
        {
            CheckLength(received.Bytes.Length, DocumentLimits.MarkupBytes, received.Shown);
        }

        var reading = new TaskCompletionSource<Document>();
        var thread = new Thread(() => Complete(reading, received, kind), StackBytes) { IsBackground = true };
        thread.Start();
        return Task.WaitAny([reading.Task], (int)DocumentLimits.Time.TotalMilliseconds, cancellation) == 0
            ? reading.Task.GetAwaiter().GetResult()
            : throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{received.Shown}' takes more than {DocumentLimits.Time.TotalSeconds} seconds to read, and is no document for people. Save the part that counts, and add that."));
    }

    private static void Complete(TaskCompletionSource<Document> reading, ReceivedDocument received, DocumentKind kind)
    {
        try
        {
            reading.SetResult(Convert(received, kind) with { Kind = kind });
        }
        catch (Exception exception)
        {
            reading.SetException(exception);
        }
    }

    private static Document Convert(ReceivedDocument received, DocumentKind kind) => kind switch
    {
        DocumentKind.Markdown => MarkdownConverter.Convert(received),
        DocumentKind.Html => HtmlConverter.Convert(received),
        DocumentKind.Pdf => PdfConverter.Convert(received),
        DocumentKind.Docx => WordConverter.Convert(received),
        _ => TextConverter.Convert(received),
    };

    private static void CheckLength(long length, int most, string shown)
    {
        if (length > most)
        {
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{shown}' has {length} bytes; at most {most} are read of such a document. Save the part that counts, and add that."));
        }
    }
}
