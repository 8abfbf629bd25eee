using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace FactGen.Tool.Documents.Pdf;

/// <summary>What a PDF says of itself.</summary>
internal static class PdfMetadata
{
    /// <summary>In how many blocks at the beginning its own identifier is looked for.</summary>
    private const int HeadBlocks = 12;

    /// <summary>Words in titles that programs give and no author does.</summary>
    private static readonly string[] Given = ["untitled", "microsoft word", ".doc", ".tex", ".dvi", ".indd", ".odt"];

    /// <summary>Reads it.</summary>
    /// <param name="pdf">The document.</param>
    /// <param name="blocks">Its blocks.</param>
    public static DocumentMetadata Of(PdfDocument pdf, IReadOnlyList<Block> blocks)
    {
        var information = pdf.Information;
        var first = blocks.Where(block => block.Page == 1).Take(HeadBlocks).ToArray();
        return new DocumentMetadata
        {
            Title = TitleOf(information.Title) ?? Array.Find(first, block => block.Kind is BlockKind.Heading)?.Text,
            Author = Plain(information.Author),
            Language = LanguageOf(pdf),
            Doi = first.Select(block => PublicationIds.DoiIn(block.Text)).OfType<string>().FirstOrDefault(),
        };
    }

    private static string? TitleOf(string? title) =>
        Plain(title) is { } plain && !Array.Exists(Given, word => plain.Contains(word, StringComparison.OrdinalIgnoreCase)) ? plain : null;

    private static string? LanguageOf(PdfDocument pdf) =>
        pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Lang, out var token)
            ? DocumentLanguage.Of((token as StringToken)?.Data)
            : null;

    private static string? Plain(string? value) =>
        value is null ? null
        : string.Concat(value.Where(character => !char.IsControl(character))).Trim() is { Length: > 0 and <= 500 } text ? text
        : null;
}
