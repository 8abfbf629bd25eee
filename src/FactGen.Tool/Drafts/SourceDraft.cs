using System.Globalization;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tool.Drafts;

/// <summary>The card of a source as it can be guessed from its text: everything guessed is named, for somebody to check.</summary>
internal sealed record SourceDraft
{
    /// <summary>In how many lines at the beginning a title and a date are looked for.</summary>
    private const int HeadLines = 8;

    /// <summary>A line of more words is a sentence of the text, and no title or line with a date.</summary>
    private const int TitleWords = 20;

    /// <summary>What ends as a sentence is a title only up to so many words.</summary>
    private const int ShortWords = 8;

    /// <summary>How many of the text's dates are named.</summary>
    private const int MostDates = 5;

    /// <summary>The source's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the file with its text, below the text root.</summary>
    public required string File { get; init; }

    /// <summary>The digest of that file.</summary>
    public required string Digest { get; init; }

    /// <summary>The title, and the line that it is; the id's words, and no line, where no line may be it.</summary>
    public required (string Words, int? Line) Title { get; init; }

    /// <summary>Whether the title's line is a heading: a quote that stands there settles nothing.</summary>
    public required bool HasHeading { get; init; }

    /// <summary>A date in the lines at the beginning: perhaps the day of publication.</summary>
    public required (FactDate Date, string Words, int Line)? Published { get; init; }

    /// <summary>The first dates of the text, each with its place.</summary>
    public required IReadOnlyList<string> Dates { get; init; }

    /// <summary>Whether the text has the little words of English, as which it is read unless its card says otherwise.</summary>
    public required bool LooksEnglish { get; init; }

    /// <summary>Guesses from the text.</summary>
    public static SourceDraft Of(string id, string file, SourceText text)
    {
        var prose = new ProseText(text);
        (string Words, TextRange Range, int Line)[] head =
        [
            .. LinesOf(text).Where(line => line.Words.Length > 0).Take(HeadLines).Where(line => line.Words.Split(' ').Length <= TitleWords),
        ];
        var title = head is [var first, ..] && first.Words.Any(char.IsLetter) && first.Range.Contains(new TextRange(text.Paragraphs[0].Start, text.Paragraphs[0].Start))
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
            Published = head.SelectMany(line => DatesOf(prose, line.Range).Select(date => ((FactDate, string, int)?)(date.Date, date.Words, line.Line))).FirstOrDefault(),
            LooksEnglish = EnglishWords.AreIn(text.Text),
            Dates = [.. DatesOf(prose, new TextRange(0, text.Text.Length)).Take(MostDates).Select(date => $"'{date.Words}' at {text.PositionOf(date.Start)}")],
        };
    }

    /// <summary>The card as YAML.</summary>
    public string Card()
    {
        var title = YamlText.Of(Title.Words);
        var published = Published is var (date, words, line)
            ? $"  published: {date}\n  published_basis: derived\n  because: {YamlText.Of($"guessed from line {Number(line)} of the text, which has \"{words}\"")}\n"
            : "  published_basis: unknown\n";
        var headings = HasHeading ? $"  headings:\n    - {title}\n" : "";
        return $"{Id}:\n  title: {title}\n{published}  text: {File}\n  sha256: {Digest}\n{headings}";
    }

    /// <summary>What somebody should check, a sentence each.</summary>
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
        where !reading.NeedsAnchor
        from resolved in reading.Resolve(null, mayBeFuture: false).Take(1)
        where resolved.Date.EarliestDay is { } day && day == resolved.Date.LatestDay
        select (resolved.Date, reading.Words, reading.Whole.Start);

    private static IEnumerable<(string Words, TextRange Range, int Line)> LinesOf(SourceText text)
    {
        var start = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            var range = new TextRange(start, start + line.Length);
            var words = string.Concat(text.OnOneLine(range).Where(character => char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format)));
            yield return (words, range, text.PositionOf(start).Line);
            start += line.Length + 1;
        }
    }

    private static bool EndsAsSentence(string words) => words[^1] is '.' or '!' or '?' or '…';

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
