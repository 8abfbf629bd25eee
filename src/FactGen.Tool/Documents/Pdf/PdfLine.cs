namespace FactGen.Tool.Documents.Pdf;

/// <summary>A line that is printed on a page.</summary>
/// <param name="Text">Its words, with single spaces.</param>
/// <param name="Left">Where it begins, in points from the left.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">The height of its feet, in points from the foot of the page.</param>
/// <param name="Size">The size of its letters in points.</param>
/// <param name="IsBold">Whether all its letters are bold.</param>
/// <param name="Region">The number of the region of the page in which it is; those of a region belong together.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Base, double Size, bool IsBold, int Region)
{
    /// <summary>Whether it stands for all rows of a table, which its text has, a line each.</summary>
    public bool IsTable { get; init; }

    /// <summary>How many letters and digits it has.</summary>
    public int Letters => Text.Count(char.IsLetterOrDigit);
}

/// <summary>A page, with its lines in the order in which people read them.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Lines">The lines.</param>
internal sealed record PdfSheet(int Number, double Height, IReadOnlyList<PdfLine> Lines);
