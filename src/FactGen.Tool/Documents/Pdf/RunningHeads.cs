using System.Globalization;

namespace FactGen.Tool.Documents.Pdf;

/// <summary>Finds what is printed at the edges of pages and is no part of the text: running heads and page numbers.</summary>
internal static class RunningHeads
{
    /// <summary>The share of a page's height, at its head and its foot, in which they are.</summary>
    private const double Edge = 0.13;

    /// <summary>How many lines at an edge can be heads.</summary>
    private const int MostLines = 3;

    /// <summary>On how many pages a line comes again, in a document of many pages.</summary>
    private const int LeastPages = 3;

    /// <summary>The pages without them, and the different lines that were removed, with the first digits that they had.</summary>
    public static (IReadOnlyList<PdfSheet> Pages, IReadOnlyList<string> Removed) Remove(IReadOnlyList<PdfSheet> pages)
    {
        var found = pages.SelectMany(page => EdgesOf(page).Select(edge => (page.Number, edge.Line, Key: KeyOf(edge))))
            .GroupBy(item => item.Key)
            .ToDictionary(group => group.Key, group => group.Select(item => item.Number).Distinct().Count());
        List<string> removed = [];
        PdfSheet[] kept =
        [
            .. pages.Select(page =>
            {
                var edges = EdgesOf(page).Where(edge => IsHead(edge, found[KeyOf(edge)], page, pages.Count));
                HashSet<PdfLine> heads = [.. edges.Select(edge => edge.Line)];
                removed.AddRange(page.Lines.Where(heads.Contains).Select(line => line.Text));
                return page with { Lines = [.. page.Lines.Where(line => !heads.Contains(line))] };
            }),
        ];
        return (kept, removed);
    }

    private static bool IsHead((PdfLine Line, bool IsAtHead, int Place) edge, int pages, PdfSheet page, int all)
    {
        var repeats = pages >= (all <= 4 ? 2 : LeastPages);
        return all == 1
            ? edge.Place == 0 && edge.Line.Text.Trim('-', '–', ' ') == page.Number.ToString(CultureInfo.InvariantCulture)
            : repeats && (edge.Place == 0 || !IsNumber(edge.Line.Text));
    }

    /// <summary>The lines at the head and at the foot, counted from outside.</summary>
    private static IEnumerable<(PdfLine Line, bool IsAtHead, int Place)> EdgesOf(PdfSheet page)
    {
        var byHeight = page.Lines.OrderByDescending(line => line.Base).ToArray();
        var head = byHeight.Take(MostLines).Where(line => line.Base > page.Height * (1 - Edge));
        var foot = byHeight.Reverse().Take(MostLines).Where(line => line.Base < page.Height * Edge);
        return head.Select((line, place) => (line, true, place)).Concat(foot.Select((line, place) => (line, false, place)));
    }

    /// <summary>The edge and the words, in which each number stands for all numbers.</summary>
    private static string KeyOf((PdfLine Line, bool IsAtHead, int Place) edge)
    {
        var text = IsNumber(edge.Line.Text) ? "#" : edge.Line.Text;
        var words = text.Split(' ').Select(word => word.Length > 0 && word.All(char.IsAsciiDigit) ? "#" : word);
        return $"{(edge.IsAtHead ? "head" : "foot")} {string.Join(' ', words)}";
    }

    /// <summary>Whether a line is only a number, in Arabic or small Roman digits, perhaps between dashes.</summary>
    private static bool IsNumber(string line) =>
        line.Trim('-', '–', '—', ' ', '.') is { Length: > 0 and <= 6 } number
        && (number.All(char.IsAsciiDigit) || number.All(character => character is 'i' or 'v' or 'x' or 'l' or 'c'));
}
