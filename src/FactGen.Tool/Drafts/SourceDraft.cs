using System.Globalization;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Documents;

namespace FactGen.Tool.Drafts;

/// <summary>
/// The card of a source: what the document says of itself, and what its text lets guess. Every guess is reported, so that somebody can
/// check it.
/// </summary>
internal sealed record SourceDraft
{
    /// <summary>The number of lines at the beginning in which a title and a date are looked for.</summary>
    private const int HeadLines = 8;

    /// <summary>A line with more words than this is a sentence of the text, not a title or a date line.</summary>
    private const int TitleWords = 20;

    /// <summary>A line that ends like a sentence is a title only if it has at most this many words.</summary>
    private const int ShortWords = 8;

    /// <summary>How many of the text's dates are reported.</summary>
    private const int MostDates = 5;

    /// <summary>The source's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the file with its text, below the text root.</summary>
    public required string File { get; init; }

    /// <summary>The digest of that file.</summary>
    public required string Digest { get; init; }

    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>The title and its line; if no line can be the title, the words of the id and no line.</summary>
    public required (string Words, int? Line) Title { get; init; }

    /// <summary>The headings: a quote from one never settles anything.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>A date in the first lines: perhaps the day of publication.</summary>
    public required (FactDate Date, string Words, int Line)? Guessed { get; init; }

    /// <summary>Whether the text has the date that the document gives of itself.</summary>
    public required bool HasGivenDate { get; init; }

    /// <summary>The first dates of the text, each with its place.</summary>
    public required IReadOnlyList<string> Dates { get; init; }

    /// <summary>Whether the text seems to be English. A text is read as English unless its card says otherwise.</summary>
    public required bool LooksEnglish { get; init; }

    /// <summary>Where the document was fetched; null if it came as a file and names no address.</summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched.</summary>
    public string? Retrieved { get; init; }

    /// <summary>The address of an archived copy.</summary>
    public string? Archived { get; init; }

    /// <summary>The file from which the text was made, if it is kept.</summary>
    public OriginalFile? Original { get; init; }

    /// <summary>Guesses the card from a document.</summary>
    public static SourceDraft Of(string id, string file, Document document, SourceText text)
    {
        var prose = new ProseText(text);
        (string Words, TextRange Range, int Line)[] head =
        [
            .. LinesOf(text).Where(line => line.Words.Length > 0).Take(HeadLines).Where(line => line.Words.Split(' ').Length <= TitleWords),
        ];
        var title = TitleOf(head, text);
        (FactDate Date, string Words, int Start)[] dates = [.. DatesOf(prose, new TextRange(0, text.Text.Length))];
        var hasHeading = title is var (heading, _, _) && !EndsAsSentence(heading);
        return new SourceDraft
        {
            Id = id,
            File = file,
            Digest = text.Digest,
            Document = document,
            Title = document.Metadata.Title is { } own ? (own, null)
                : title is var (words, _, line) ? (words, line)
                : (char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' '), null),
            Headings = document.Headings.Count > 0 ? document.Headings : hasHeading ? [title!.Value.Words] : [],
            Guessed = head
                .SelectMany(line => DatesOf(prose, line.Range).Select(date => ((FactDate, string, int)?)(date.Date, date.Words, line.Line)))
                .FirstOrDefault(),
            HasGivenDate = document.Metadata.Published is var (given, _) && dates.Any(date => date.Date.Equals(given)),
            LooksEnglish = EnglishWords.AreIn(text.Text),
            Dates = [.. dates.Take(MostDates).Select(date => $"'{date.Words}' at {text.PositionOf(date.Start)}")],
        };
    }

    private static (string Words, TextRange Range, int Line)? TitleOf((string Words, TextRange Range, int Line)[] head, SourceText text) =>
        head is [var first, ..]
            && first.Words.Any(char.IsLetter)
            && first.Range.Contains(new TextRange(text.Paragraphs[0].Start, text.Paragraphs[0].Start))
            && (!EndsAsSentence(first.Words) || first.Words.Split(' ').Length <= ShortWords)
            ? first
            : null;

    private static IEnumerable<(FactDate Date, string Words, int Start)> DatesOf(ProseText prose, TextRange range) =>
        from reading in prose.DatesIn(range)
        where !reading.NeedsAnchor && !reading.IsRelative
        from resolved in reading.Resolve(null, mayBeFuture: false).Take(1)
        where resolved.Date.EarliestDay is { } day && day == resolved.Date.LatestDay
        select (resolved.Date, reading.Words, reading.Whole.Start);

    private static IEnumerable<(string Words, TextRange Range, int Line)> LinesOf(SourceText text)
    {
        var start = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            var range = new TextRange(start, start + line.Length);
            var words =
                string.Concat(text.OnOneLine(range).Where(character =>
                    char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format)));
            yield return (words, range, text.PositionOf(start).Line);
            start += line.Length + 1;
        }
    }

    private static bool EndsAsSentence(string words) => words[^1] is '.' or '!' or '?' or '…';
}
