using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Tool.Display;
using FactGen.Tool.Drafts;
using FactGen.Tool.Search;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen find</c>, as text and as JSON.</summary>
internal sealed record PassageReport
{
    private const int Indentation = 2;

    private static readonly PassageReportContext Context = new(new JsonSerializerOptions(PassageReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public int Version { get; } = 1;

    /// <summary>The words that were looked for.</summary>
    public required string Words { get; init; }

    /// <summary>How many texts were searched.</summary>
    public required int Searched { get; init; }

    public required IReadOnlyList<JsonPassage> Passages { get; init; }

    /// <summary>How many more there are.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The sources whose text is not available.</summary>
    public required IReadOnlyList<string> WithoutText { get; init; }

    /// <summary>The sources whose text is not the one on the card.</summary>
    public required IReadOnlyList<string> OfOtherText { get; init; }

    /// <summary>The texts that no card names.</summary>
    public required IReadOnlyList<string> WithoutCard { get; init; }

    /// <summary>Creates the report.</summary>
    /// <param name="search">What was found.</param>
    /// <param name="words">The words that were looked for.</param>
    /// <param name="most">How many passages are reported.</param>
    public static PassageReport Of(SourceSearch search, string words, int most) => new()
    {
        Words = words,
        Searched = search.Searched,
        Passages = [.. search.Passages.Take(most).Select(JsonPassage.Of)],
        LeftOut = Math.Max(0, search.Passages.Count - most),
        WithoutText = search.CardsWithoutText,
        OfOtherText = search.CardsOfOtherText,
        WithoutCard = search.TextsWithoutCard,
    };

    /// <summary>Writes it for programs.</summary>
    public void WriteJson(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(this, Context.PassageReport));

    /// <summary>Writes it for people.</summary>
    public void WriteText(Page page)
    {
        foreach (var passage in Passages)
        {
            Write(page, passage);
            page.Blank();
        }

        if (Passages.Count == 0)
        {
            page.Line(
                Searched == 0
                    ? "No text was searched."
                    : $"Neither '{Words}' nor anything like it is in {TextReport.Counted(Searched, "text")}.");
        }
        else if (LeftOut > 0)
        {
            page.Line($"{TextReport.Counted(LeftOut, "passage")} more: '--most {TextReport.Number(Passages.Count + LeftOut)}' shows all.");
        }

        Say(page, WithoutText, "not searched, its text is not here; name its folder with '--text-root'");
        Say(page, OfOtherText, "not searched, its text is not the one on the card");
        Say(page, WithoutCard, "not searched, no card names it ('factgen add source' makes one)");
    }

    private static void Write(Page page, JsonPassage passage)
    {
        page.Line(
            Run.Strong(passage.Source),
            $" {TextReport.Number(passage.Line)}:{TextReport.Number(passage.Column)}",
            Run.Faint(passage.Exact ? "  as it stands" : "  nearly"));
        page.Indented(Indentation, [.. passage.Sentence.Select(words => words.Match ? Run.Match(words.Text) : words.Text)]);
        if (passage.Differences.Count > 0)
        {
            page.Indented(Indentation, Run.Faint($"{string.Join("; ", passage.Differences)}."));
        }

        if (passage.Heading)
        {
            page.Indented(Indentation, new Run("In a heading: it never settles anything.", Look.Warning));
        }

        if (passage.Snippet is { } snippet)
        {
            page.Verbatim(ClaimSnippet.Indentation, snippet);
        }
        else
        {
            page.Indented(Indentation, new Run($"Not to be quoted: {passage.WhyNoQuote}.", Look.Warning));
        }
    }

    private static void Say(Page page, IReadOnlyList<string> names, string what)
    {
        foreach (var name in names)
        {
            page.Line($"{name}: {what}.");
        }
    }
}

/// <summary>One passage.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Text">The file with its text.</param>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Column">Where it begins, from 1, in UTF-16 units.</param>
/// <param name="EndLine">Where it ends.</param>
/// <param name="EndColumn">Just past its last character.</param>
/// <param name="Exact">Whether the text contains exactly the words that were looked for.</param>
/// <param name="Distance">The total cost of the differences; 0 if there are none.</param>
/// <param name="Differences">The differences, in words.</param>
/// <param name="Excluded">Whether the card excludes it.</param>
/// <param name="Heading">Whether it is in a heading.</param>
/// <param name="Sentence">The sentences that it touches.</param>
/// <param name="Quote">The quote that a claim can use for it.</param>
/// <param name="Prefix">The words before it that the quote needs.</param>
/// <param name="Suffix">The words after it that the quote needs.</param>
/// <param name="Snippet">The <c>sources</c> of a claim with the quote, as YAML.</param>
/// <param name="WhyNoQuote">Why there is no quote.</param>
internal sealed record JsonPassage(
    string Source,
    string Text,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    bool Exact,
    double Distance,
    IReadOnlyList<string> Differences,
    bool Excluded,
    bool Heading,
    IReadOnlyList<JsonWords> Sentence,
    string? Quote,
    string? Prefix,
    string? Suffix,
    string? Snippet,
    string? WhyNoQuote)
{
    /// <summary>Converts a passage.</summary>
    public static JsonPassage Of(SourcePassage passage) => new(
        passage.Card.Id,
        passage.Card.Text!,
        passage.Start.Line,
        passage.Start.Column,
        passage.End.Line,
        passage.End.Column,
        passage.Passage.Distance == 0,
        Math.Round(passage.Passage.Distance, 2),
        [.. passage.Passage.Differences.Select(difference => difference.ToString())],
        passage.Exclusion is not null,
        passage.IsInHeading,
        JsonWords.Of(passage.Text, passage.Passage.Place),
        passage.Quote?.Exact,
        passage.Quote?.Prefix,
        passage.Quote?.Suffix,
        passage.Quote is { } quote ? ClaimSnippet.Of(passage.Card.Id, quote) : null,
        passage.WhyNoQuote);
}

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(PassageReport))]
internal sealed partial class PassageReportContext : JsonSerializerContext;
