using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.TestKit;
using FactGen.Tool.Pages.Models;

namespace FactGen.Tests.Pages;

/// <summary>What the search finds, and how it is divided into parts.</summary>
public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("2,300 peacekeepers left", "2300 peacekeepers left")]
    [InlineData("on 5.5 points, 2021.", "on 55 points 2021")]
    [InlineData("Köln, Čapek’s São", "koln capek s sao")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("seed-002", "seed 002")]
    [InlineData("Мой ёж", "мои еж")]
    [InlineData("القاهرة 12", "القاهرة 12")]
    [InlineData(" -- ", "")]
    public void Words_are_small_without_accents_and_numbers_are_whole(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void A_word_leads_to_the_entries_that_have_it_and_a_claim_is_found_by_its_entity()
    {
        var index = SearchIndex.Of([Entity("The storm", "gale"), Claim("Boats", 0, "12", "sank twelve boats"), Entity("The flood", "")]);

        Assert.Equal("0,1 ", Where(index, "storm"));
        Assert.Equal(" 0", Where(index, "gale"));
        Assert.Equal("1 ", Where(index, "boats"));
        Assert.Equal(" 1", Where(index, "12"));
        Assert.Equal("0,1,2 ", Where(index, "the"));
        Assert.Equal(" 1", Where(index, "alleged"));
        Assert.Empty(index.Common);
    }

    [Fact]
    public void Many_entries_are_in_parts_and_words_that_most_have_are_left_out()
    {
        var index = SearchIndex.Of([.. Enumerable.Range(0, 4_000).Select(number => Entity($"The boat {number}", new string('x', 60)))]);

        Assert.Equal(["boat", "event", "the", new string('x', 60)], index.Common);
        Assert.InRange(index.Entries.Count, 5, 20);
        Assert.Equal(4_000, index.Entries.Sum(part => part.Count));
        Assert.Equal(index.Entries.Take(3).Sum(part => part.Count), index.Starts[3]);
        Assert.Equal(4_000, index.Words.Sum(part => part.Count));
        Assert.Equal(
            index.Words.SelectMany(part => part).Select(word => word.Word).Order(StringComparer.Ordinal),
            index.Words.SelectMany(part => part).Select(word => word.Word));
    }

    [Fact]
    public void Every_claim_has_its_labels_and_its_voice()
    {
        var facts = FactCompiler.Check(
            [
                new InputFile(InputKind.Schema, "schema.yaml", "schema.yaml", "types: { Event: { properties: { boats: { type: count, of: boats }, begin: { type: date } } } }"),
                new InputFile(InputKind.Facts, "storm.yaml", "storm.yaml", StormFacts.Facts),
                new InputFile(InputKind.Card, "gazette.yaml", "gazette.yaml", SourceFiles.Card("gazette", "News of the gazette", "2021-03-04", StormFacts.Gazette)),
                new InputFile(InputKind.Card, "herald.yaml", "herald.yaml", SourceFiles.Card("herald", "News of the herald", "2021-03-04", StormFacts.Herald)),
                new InputFile(InputKind.Text, "gazette.txt", "gazette.txt", StormFacts.Gazette),
                new InputFile(InputKind.Text, "herald.txt", "herald.txt", StormFacts.Herald),
            ]);
        Assert.False(facts.HasErrors, string.Join(' ', facts.Diagnostics));

        var claims = SearchEntry.All(new FactIndex(facts, showsTexts: false)).Where(entry => entry.Kind == "Claim").ToArray();

        Assert.Equal(
            ["Boats: 12 boats disputed, in News of the gazette", "Boats: 20 boats disputed, in News of the herald", "Begin: 3 March 2021 settled, in News of the gazette"],
            claims.Select(claim => $"{claim.Title}: {claim.Value} {string.Join(' ', claim.Labels!.Select(label => label.Text))}, {claim.Voice}"));
        Assert.All(claims, claim => Assert.Equal(0, claim.Of));
    }

    private static SearchEntry Entity(string name, string text) => new(name, "entities/it.html", "Event") { Text = text };

    private static SearchEntry Claim(string property, int entity, string value, string quote) =>
        new(property, "entities/it.html#claim", "Claim") { Of = entity, Value = value, Text = quote, Labels = [new Label("alleged", "alleged")], Voice = "in it" };

    private static string Where(SearchIndex index, string word)
    {
        var found = index.Words.SelectMany(part => part).Single(known => known.Word == word);
        return $"{string.Join(',', found.InTitle)} {string.Join(',', found.InText)}";
    }
}
