using System.Text.Json;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Tool;

public sealed class FindCommandTests : IDisposable
{
    private const string DiaryText =
        "Diary of the keeper\n\n"
        + "The keeper's “old lamp” went out: nobody saw it. The boat went out at dawn, and the boat came back at dusk.\n\n"
        + "Costs were 1,200 crowns — not 12,000 #crowns. The light\u00ADhouse stood. And the boat stayed, - said one.\n\n"
        + "Also of interest: the boat of the year\n";

    private readonly FactBaseOnDisk _facts = new();

    /// <summary>What the sentence around a pasted quote may say against the claim, although the quote is found.</summary>
    private static readonly string[] s_ofTheSentence = ["FACT3010", "FACT4006"];

    public FindCommandTests()
    {
        _facts.Write("facts/schema.yaml", "types:\n  Event:\n    properties:\n      said: { type: text, many: true }\n      boats: { type: count, of: boats }\n      begin: { type: date }\n");
        _facts.Write("seeds/diary.txt", DiaryText);
        _facts.Write(
            "seeds/diary.yaml",
            $"""
            diary:
              title: Diary
              published: 2021-03-04
              headings: [Diary of the keeper]
              exclude: [{"{ from: Also of interest }"}]
              text: diary.txt
              sha256: {TextDigest.Of(DiaryText)}

            """);
    }

    public static TheoryData<string, string[]> Searches => new()
    {
        { "went out at dawn", ["diary 3:59 went out at dawn"] },
        { "Went out", ["diary 3:25 went out, prefix: lamp", "diary 3:59 went out, prefix: boat"] },
        { "the boat", ["diary 3:50 The boat, prefix: it", "diary 3:81 the boat, prefix: dawn, and", "diary 5:74 the boat, prefix: stood. And", "diary 7:19 excluded"] },
        { "boat came … at dusk", ["diary 3:85 boat came … at dusk"] },
        { "\"old lamp\"", ["diary 3:14 “old lamp”"] },
        { "lamp\" went out: nobody", ["diary 3:19 lamp” went out: nobody"] },
        { "Costs were 1,200 crowns - not", ["diary 5:1 Costs were 1,200 crowns — not"] },
        { "1,200", ["diary 5:12 1,200"] },
        { "not 12,000 #crowns", ["diary 5:27 not 12,000 #crowns"] },
        { "lighthouse stood", ["diary 5:51 lighthouse stood"] },
        { "stayed, - said one", ["diary 5:83 stayed, - said one"] },
        { "- said one", ["diary 5:91 - said one"] },
        { "dusk", ["diary 3:103 at dusk"] },
        { "diary", ["diary 1:1 Diary of, heading"] },
        { "the keeper", ["diary 1:10 the keeper, heading"] },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public void The_nearest_passage_is_first_each_with_a_quote_that_matches(string words, string[] expected)
    {
        using var report = Json(words, "--most", "50");
        JsonElement[] passages = [.. report.RootElement.GetProperty("passages").EnumerateArray()];

        Assert.Equal(expected, passages.Take(expected.Length).Select(Shown));
        foreach (var passage in passages.Where(passage => Text(passage, "snippet") is not null))
        {
            Paste(passage);
        }
    }

    [Theory]
    [InlineData("storm sunk 12 boat", "gazette 3:5 storm sank 12 boats, nearly")]
    [InlineData("THE STORM SANK 20 BOATS", "herald 1:1 The storm sank 20 boats, nearly")]
    [InlineData("six pepole were hrut", "herald 1:30 six people were hurt, nearly")]
    public void Words_that_occur_nowhere_lead_to_similar_passages(string words, string nearest)
    {
        using var report = Json(words);

        var passage = report.RootElement.GetProperty("passages")[0];
        Assert.Equal(nearest, Shown(passage));
        Assert.NotEqual(0, passage.GetProperty("differences").GetArrayLength());
        Paste(passage);
    }

    [Fact]
    public void A_reader_sees_the_place_the_sentence_and_the_lines_to_paste()
    {
        Assert.Equal(
            [
                "diary 3:59  as it stands",
                "  The boat [went out at dawn], and the boat came back at dusk.",
                "      sources:",
                "        diary: went out at dawn",
            ],
            _facts.Run("find", "went out at dawn").Lines);
    }

    [Theory]
    [InlineData("Also of interest", "  Not to be quoted: the card excludes this part, from 'Also of interest' on: it is never evidence.")]
    [InlineData("Diary of the keeper", "  In a heading: it never settles anything.")]
    [InlineData("Storm closed the harbour", "  the quote has 'closed', the text has 'closes'.")]
    public void Everything_known_about_a_passage_is_shown(string words, string said) =>
        Assert.Contains(said, _facts.Run("find", words).Lines);

    [Fact]
    public void More_words_than_may_be_quoted_are_found_and_not_proposed()
    {
        Assert.Contains(
            "  Not to be quoted: these are 5 words, and 4 may be quoted: look for fewer.",
            _facts.Run("find", "boat went out at dawn", "--max-quote-words", "4").Lines);
    }

    [Fact]
    public void What_was_not_searched_is_named()
    {
        _facts.Delete("seeds/herald.txt");
        _facts.Write("seeds/gazette.txt", "Another text.\n");
        _facts.Write("seeds/letter.txt", "A letter.\n");

        var run = _facts.Run("find", "no such thing anywhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "Neither 'no such thing anywhere' nor anything like it is in 1 text.",
                "herald: not searched, its text is not here; name its folder with '--text-root'.",
                "gazette: not searched, its text is not the one on the card.",
                "letter.txt: not searched, no card names it ('factgen add source' makes one).",
            ],
            run.Lines);
    }

    [Fact]
    public void Of_many_passages_the_first_are_shown_and_the_rest_counted()
    {
        var run = _facts.Run("find", "the boat", "--most", "1");

        Assert.Single(run.Lines, line => line.StartsWith("diary ", StringComparison.Ordinal));
        Assert.Matches(@"^\d+ passages more: '--most \d+' shows all\.$", run.Lines[^1]);
    }

    [Theory]
    [InlineData(" ", "There is nothing to look for.")]
    [InlineData("boat", "at least 1", "--most", "0")]
    public void What_cannot_be_searched_is_refused(string words, string reason, params string[] options) =>
        Assert.Contains(reason, _facts.Run(["find", words, .. options]).Reason, StringComparison.Ordinal);

    public void Dispose() => _facts.Dispose();

    private JsonDocument Json(string words, params string[] options) => JsonDocument.Parse(_facts.Run(["find", words, .. options, "--format", "json"]).Output);

    private static string Shown(JsonElement passage)
    {
        var marks = Text(passage, "prefix") is { } prefix ? $", prefix: {prefix}" : Text(passage, "suffix") is { } suffix ? $", suffix: {suffix}" : "";
        var state = passage.GetProperty("excluded").GetBoolean() ? "excluded" : Text(passage, "quote") ?? Text(passage, "why_no_quote");
        return $"{Text(passage, "source")} {passage.GetProperty("line")}:{passage.GetProperty("column")} {state}{marks}"
            + (passage.GetProperty("heading").GetBoolean() ? ", heading" : "")
            + (passage.GetProperty("exact").GetBoolean() ? "" : ", nearly");
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    /// <summary>Pastes the snippet below a claim's value, and has the facts checked: it is found at the place that was shown.</summary>
    private void Paste(JsonElement passage)
    {
        var snippet = Text(passage, "snippet")!;
        var pasted = string.Concat(snippet.TrimEnd('\n').Split('\n').Select(line => $"      {line}\n"));
        _facts.Write("facts/weather/storm.yaml", $"Event:\n  pasted:\n    name: Pasted\n    said:\n      value: something\n      because: {JsonSerializer.Serialize(Text(passage, "quote"))}\n{pasted}");

        var check = _facts.Run("check");
        Assert.DoesNotContain(check.Lines, line => line.Contains("storm.yaml", StringComparison.Ordinal) && !s_ofTheSentence.Any(line.Contains));
        Assert.Contains(check.Lines, line => line.StartsWith("Quotes: 1 in text", StringComparison.Ordinal));
    }
}
