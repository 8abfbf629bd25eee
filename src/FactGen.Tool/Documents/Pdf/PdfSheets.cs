using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace FactGen.Tool.Documents.Pdf;

/// <summary>Reads the lines of the pages of a PDF, in the order in which people read them.</summary>
internal static class PdfSheets
{
    /// <summary>Turned lines are left out where most lines are not turned.</summary>
    private const double MostTurned = 0.2;

    /// <summary>The pages.</summary>
    /// <param name="pdf">The document.</param>
    /// <param name="shown">Its path or address for messages.</param>
    /// <param name="turned">How many turned lines were left out.</param>
    public static IReadOnlyList<PdfSheet> Read(PdfDocument pdf, string shown, out int turned)
    {
        List<PdfSheet> sheets = [];
        turned = 0;
        var letters = 0L;
        foreach (var page in pdf.GetPages())
        {
            letters += page.Letters.Count;
            if (page.Letters.Count > DocumentLimits.LettersOfPage || letters > DocumentLimits.Text)
            {
                throw new CannotRunException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{shown}' has more letters than are read: {DocumentLimits.LettersOfPage} on a page, {DocumentLimits.Text} altogether. Divide it, and add the parts."));
            }

            var (lines, left) = LinesOf(page);
            turned += left;
            sheets.Add(new PdfSheet(page.Number, page.Height, lines));
        }

        return sheets;
    }

    private static (IReadOnlyList<PdfLine> Lines, int Turned) LinesOf(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters)
            .Where(word => !string.IsNullOrWhiteSpace(word.Text))
            .ToArray();
        if (words.Length == 0)
        {
            return ([], 0);
        }

        var marks = NoteMarks.Find(words);
        words = Array.FindAll(words, word => !marks.Contains(word));
        if (words.Length == 0)
        {
            return ([], 0);
        }

        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        var ordered = UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder);
        var lines = ordered.SelectMany((block, region) => block.TextLines.Select(line => (Line: line, Region: region)))
            .Where(item => !string.IsNullOrWhiteSpace(item.Line.Text))
            .ToArray();
        var upright = Array.FindAll(lines, item => item.Line.TextOrientation is TextOrientation.Horizontal);
        var kept = lines.Length - upright.Length <= MostTurned * lines.Length ? upright : lines;
        return ([.. kept.Select(item => LineOf(item.Line, item.Region, marks))], lines.Length - kept.Length);
    }

    private static PdfLine LineOf(TextLine line, int region, NoteMarks marks)
    {
        var letters = line.Words.SelectMany(word => word.Letters).ToArray();
        var sizes = letters.Select(letter => letter.PointSize).Order().ToArray();
        return new PdfLine(
            string.Join(' ', line.Words.Select(word => Plain(marks.TextOf(word))).Where(word => word.Length > 0)),
            line.BoundingBox.Left,
            line.BoundingBox.Right,
            letters.Length == 0 ? line.BoundingBox.Bottom : letters[0].StartBaseLine.Y,
            sizes.Length == 0 ? 0 : sizes[sizes.Length / 2],
            Array.TrueForAll(letters, letter => IsBold(letter.FontName)),
            region);
    }

    private static bool IsBold(string? font) =>
        font is not null
        && (font.Contains("bold", StringComparison.OrdinalIgnoreCase)
            || font.Contains("CMBX", StringComparison.Ordinal)
            || font.Contains("SFBX", StringComparison.Ordinal));

    /// <summary>Words without control characters, which some fonts have in place of letters.</summary>
    private static string Plain(string word) =>
        string.Concat(word.Normalize(System.Text.NormalizationForm.FormC).Where(character => !char.IsControl(character))).Trim();
}
