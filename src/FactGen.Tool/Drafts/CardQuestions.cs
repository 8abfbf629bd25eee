using System.Globalization;

namespace FactGen.Tool.Drafts;

/// <summary>The points of a new card that somebody should check, one sentence each.</summary>
internal static class CardQuestions
{
    /// <summary>The sentences, in the order of the card.</summary>
    public static IEnumerable<string> Of(SourceDraft draft)
    {
        var metadata = draft.Document.Metadata;
        yield return metadata.Title is not null ? "title: as the document gives it. Is it the title that people see?"
            : draft.Title.Line is { } line ? $"title: it is line {Number(line)} of the text. Is that the document's title?"
            : "title: no line at the beginning may be it; these are the words of the id. Write the document's title.";
        yield return Headings(draft);
        yield return Published(draft);
        string[] unknown = [.. new[] { (metadata.Publisher, "publisher"), (metadata.Author, "author"), (draft.Url, "url") }
            .Where(item => item.Item1 is null).Select(item => item.Item2)];
        if (unknown.Length > 0)
        {
            yield return $"{string.Join(", ", unknown)}: not guessed. Add what you know.";
        }

        yield return draft.Document.Excluded.Count > 0
            ? $"exclude: {(draft.Document.Excluded.Count == 1 ? "1 table or note" : $"{Number(draft.Document.Excluded.Count)} tables and notes")}. Take out those that are evidence, and name what is no part of the document."
            : "exclude: name what is no part of the document (menus, notices, other headlines): it is never evidence.";
        yield return (metadata.Language, draft.LooksEnglish) switch
        {
            ({ } tag, _) when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) != draft.LooksEnglish =>
                $"language: the document says '{tag}', and its words do not look like it. Is it right?",
            ({ } tag, _) => $"language: '{tag}', as the document says.",
            (null, true) => "language: read as English. Add 'language' where it is another.",
            _ => "language: the text has hardly a little word of English, as which it is read. Add 'language', so that nobody's numbers and dates are read wrongly.",
        };
    }

    private static string Headings(SourceDraft draft) => draft.Document.Headings.Count > 0
        ? $"headings: {(draft.Headings.Count == 1 ? "1 heading or caption by its" : $"{Number(draft.Headings.Count)} headings and captions by their")} form: a quote from one settles nothing. Is one of them text, or one missing?"
        : draft.Headings.Count > 0 ? "headings: the same line, since a quote from a heading settles nothing. Add the others."
        : "headings: none is guessed. Add them: a quote from a heading settles nothing.";

    private static string Published(SourceDraft draft)
    {
        if (draft.Document.Metadata.Published is var (date, where))
        {
            return draft.HasGivenDate
                ? $"published: {date}, as {where} says and the text too."
                : $"published: {date}, as {where} says; the text does not have that date. Is it the day of publication?";
        }

        var dates = draft.Dates.Count > 0 ? $"The text has {string.Join(", ", draft.Dates)}. " : "";
        return draft.Guessed is var (guessed, words, line)
            ? $"published: {guessed} is guessed from '{words}' in line {Number(line)}. Is that the day of publication? Then write 'published_basis: stated', or say in 'because' how it follows."
            : $"published: not known. {dates}Dates without a year, and 'yesterday', are read from it.";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
