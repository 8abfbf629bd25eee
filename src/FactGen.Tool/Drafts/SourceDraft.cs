using System.Globalization;
using FactGen.Compiler.Fixes;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Drafts;

/// <summary>The card of a source, guessed from its text. Every guess is reported, so that somebody can check it.</summary>
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

    /// <summary>The title and its line; if no line can be the title, the words of the id and no line.</summary>
    public required (string Words, int? Line) Title { get; init; }

    /// <summary>Whether the title's line is a heading: a quote from a heading never settles anything.</summary>
    public required bool HasHeading { get; init; }

    /// <summary>A date in the first lines: perhaps the day of publication.</summary>
    public required (FactDate Date, string Words, int Line)? Published { get; init; }

    /// <summary>The first dates of the text, each with its place.</summary>
    public required IReadOnlyList<string> Dates { get; init; }

    /// <summary>Whether the text seems to be English. A text is read as English unless its card says otherwise.</summary>
    public required bool LooksEnglish { get; init; }

    /// <summary>Guesses the card from the text.</summary>
    public static SourceDraft Of(string id, string file, SourceText text)
    {
        var prose = new ProseText(text);
        (string Words, TextRange Range, int Line)[] head =
        [
            .. LinesOf(text).Where(line => line.Words.Length > 0).Take(HeadLines).Where(line => line.Words.Split(' ').Length <= TitleWords),
        ];
        var title = head is [var first, ..]
            && first.Words.Any(char.IsLetter)
            && first.Range.Contains(new TextRange(text.Paragraphs[0].Start, text.Paragraphs[0].Start))
            && (!EndsAsSentence(first.Words) || first.Words.Split(' ').Length <= ShortWords)
            ? first
            : ((string Words, TextRange, int Line)?)null;
        return new SourceDraft
        {
            Id = id,
            File = file,
            Digest = text.Digest,
            Title = title is var (words, _, line) ? (words, line) : (char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' '), null),
            HasHeading = title is var (heading, _, _) && !EndsAsSentence(heading),
            Published = head
                .SelectMany(line => DatesOf(prose, line.Range).Select(date => ((FactDate, string, int)?)(date.Date, date.Words, line.Line)))
                .FirstOrDefault(),
            LooksEnglish = EnglishWords.AreIn(text.Text),
            Dates =
            [
                .. DatesOf(prose, new TextRange(0, text.Text.Length))
                    .Take(MostDates)
                    .Select(date => $"'{date.Words}' at {text.PositionOf(date.Start)}"),
            ],
        };
    }

    /// <summary>The card as YAML.</summary>
    public string Card()
    {
        var title = ScalarText.WriteText(Title.Words, inFlow: false);
        var published = Published is var (date, words, line)
            ? $"  published: {date}\n  published_basis: derived\n  because: {Guess(line, words)}\n"
            : "  published_basis: unknown\n";
        var headings = HasHeading ? $"  headings:\n    - {title}\n" : "";
        return $"{Id}:\n  title: {title}\n{published}  text: {File}\n  sha256: {Digest}\n{headings}";

        static string Guess(int line, string words) =>
            ScalarText.WriteText($"guessed from line {Number(line)} of the text, which has \"{words}\"", inFlow: false);
    }

    /// <summary>The points that somebody should check, one sentence each.</summary>
    public IEnumerable<string> ToCheck()
    {
        yield return Title.Line is { } line
            ? $"title: it is line {Number(line)} of the text. Is that the document's title?"
            : "title: no line at the beginning may be it; these are the words of the id. Write the document's title.";
        yield return HasHeading
            ? "headings: the same line, since a quote from a heading settles nothing. Add the others."
            : "headings: none is guessed. Add them: a quote from a heading settles nothing.";
        yield return Published is var (date, words, where)
            ? $"published: {date} is guessed from '{words}' in line {Number(where)}. Is that the day of publication? Then write 'published_basis: stated', or say in 'because' how it follows."
            : $"published: not known. {(Dates.Count > 0 ? $"The text has {string.Join(", ", Dates)}. " : "")}Dates without a year, and 'yesterday', are read from it.";
        yield return "publisher, author, url: not guessed. Add what you know.";
        yield return "exclude: name what is no part of the document (menus, notices, other headlines): it is never evidence.";
        yield return LooksEnglish
            ? "language: read as English. Add 'language' where it is another."
            : "language: the text has hardly a little word of English, as which it is read. Add 'language', so that nobody's numbers and dates are read wrongly.";
    }

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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
