using System.Text;

namespace FactGen.Tool.Documents.Docx;

/// <summary>A paragraph that is being read.</summary>
internal sealed class WordParagraph
{
    /// <summary>Its text so far, on this page.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The id of its style.</summary>
    public string? Style { get; set; }

    /// <summary>Whether it is in the outline of the document, as headings are.</summary>
    public bool IsInOutline { get; set; }

    /// <summary>The page on which that text begins.</summary>
    public int Page { get; set; }

    /// <summary>Whether it began on the page before.</summary>
    public bool Continues { get; set; }
}

/// <summary>A table that is being read.</summary>
internal sealed class WordTable
{
    /// <summary>The rows so far.</summary>
    public List<string> Rows { get; } = [];

    /// <summary>The cells of the row.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>The paragraphs of the cell.</summary>
    public List<string> Paragraphs { get; } = [];

    /// <summary>The page on which it begins.</summary>
    public required int Page { get; init; }
}
