using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace FactGen.Tool.Documents.Pdf;

/// <summary>A PDF (PdfPig) becomes text, page by page.</summary>
internal static class PdfConverter
{
    private const int ShownWords = 5;

    private const string Protected =
        "protected: it opens without a password, and its owner may have forbidden that words are copied from it. Are you allowed to quote it?";

    /// <summary>The text of a PDF.</summary>
    public static Document Convert(ReceivedDocument received)
    {
        var filters = BoundedFilters.For(received.Shown);
        try
        {
            using var pdf = PdfDocument.Open(received.Bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = filters,
            });
            return Convert(pdf, filters, received.Shown);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new CannotRunException(
                $"'{received.Shown}' is encrypted and asks for a password. Open it with the password, save it without one ('qpdf --decrypt' does), and add that.");
        }
        catch (Exception exception) when (exception is not (CannotRunException or OutOfMemoryException or OperationCanceledException))
        {
            throw filters.Reason ?? new CannotRunException(
                $"'{received.Shown}' is damaged, and cannot be read as PDF: {exception.Message} Save it again, and add that.");
        }
    }

    private static Document Convert(PdfDocument pdf, BoundedFilters filters, string shown)
    {
        if (pdf.NumberOfPages > DocumentLimits.Pages)
        {
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{shown}' has {pdf.NumberOfPages} pages; at most {DocumentLimits.Pages} are read. Divide it, and add the parts."));
        }

        var sheets = PdfSheets.Read(pdf, shown, out var turned);
        if (filters.Reason is { } reason)
        {
            throw reason;
        }

        int[] pictures = [.. sheets.Where(sheet => sheet.Lines.Count == 0).Select(sheet => sheet.Number)];
        if (pictures.Length == sheets.Count)
        {
            throw new CannotRunException(
                $"'{shown}' has no text: its pages are pictures, as a scanner makes them. Have their letters recognised ('ocrmypdf' does), read the result over, and add that.");
        }

        var (kept, heads) = RunningHeads.Remove(sheets);
        var (blocks, joined) = PdfBlocks.Of([.. kept.Select(PdfTables.Join)]);
        string[] done = [.. pdf.IsEncrypted ? new[] { Protected } : [], .. Done(heads, joined, pictures, turned)];
        return DocumentText.Of(blocks, PdfMetadata.Of(pdf, blocks), done, shown);
    }

    private static IEnumerable<string> Done(
        IReadOnlyList<string> heads,
        IReadOnlyList<string> joined,
        IReadOnlyList<int> pictures,
        int turned)
    {
        if (heads.Count > 0)
        {
            yield return Count($"left out: {heads.Count} running heads and page numbers, as {Some(heads)}.");
        }

        if (joined.Count > 0)
        {
            yield return Count($"joined: {joined.Count} {(joined.Count == 1 ? "word" : "words")} that the end of a line divided, as {Some(joined)}.");
        }

        if (turned > 0)
        {
            yield return Count($"left out: {turned} turned lines, as they stand in margins.");
        }

        if (pictures.Count > 0)
        {
            yield return Count($"pages without text: {string.Join(", ", pictures.Take(10))}{(pictures.Count > 10 ? " …" : "")}. Are they pictures of text?");
        }

        yield return "order: a PDF has only the places of its letters; columns, tables and notes follow from these. Look whether they are right.";
    }

    private static string Some(IReadOnlyList<string> lines) =>
        string.Join(", ", lines.Distinct().Take(3).Select(line => $"'{string.Join(' ', line.Split(' ').Take(ShownWords))}'"));

    private static string Count(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
