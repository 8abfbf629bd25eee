using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>Where the phrases of a list stand in a text.</summary>
public sealed class PhraseListTests
{
    private static readonly PhraseList s_list = new(WordUse.Future, "adrift", "set adrift", "set adrift by night", "set - aside", "ran aground");

    private static readonly Vocabulary s_vocabulary = new Vocabulary().With(WordUse.Future, s_list.Beginnings);

    [Theory]
    [InlineData("The boat was [|adrift|].")]
    [InlineData("[|Adrift|] and [|ADRIFT|]")]
    [InlineData("It was [|set [|adrift|]|] by us.")]
    [InlineData("It was [|set [|adrift|] by night|] and day.")]
    [InlineData("It was [|set   [|adrift|]|].")]
    [InlineData("It was [|set-aside|] once.")]
    [InlineData("It was set aside once.")]
    [InlineData("It was set, [|adrift|].")]
    [InlineData("The set was large. [|Adrift|] it was.")]
    [InlineData("It ran. Aground it lay.")]
    [InlineData("It ran and aground it lay.")]
    [InlineData("It was adrifting.")]
    [InlineData("It [|ran aground|]")]
    [InlineData("It ran")]
    public void The_longest_phrase_at_each_place_is_found(string marked)
    {
        var markup = Markup.Parse(marked);
        var found = s_list.FindAll(Tokenizer.Split(new SourceText(markup.Text), s_vocabulary));
        Assert.Equal(markup.Spans.Select(span => (span.Start, span.End)), found.Select(range => (range.Start, range.End)));
    }

    [Fact]
    public void The_words_that_phrases_begin_with_are_listed_once() =>
        Assert.Equal(["adrift", "ran", "set"], s_list.Beginnings.Order(StringComparer.Ordinal));

    /// <summary>A list is asked only where the vocabulary notes its use, whatever else begins with the same word.</summary>
    [Fact]
    public void A_word_noted_for_another_use_is_passed_over() =>
        Assert.Empty(s_list.FindAll(Tokenizer.Split(new SourceText("It was adrift."), new Vocabulary().With(WordUse.Date, s_list.Beginnings))));

    [Theory]
    [InlineData(nameof(WordList.SayingOfTheSentenceBefore), "He [|said this|] at noon.")]
    [InlineData(nameof(WordList.SayingOfTheSentenceBefore), "He said that this was noon.")]
    [InlineData(nameof(WordList.Future), "It [|will|] sail, and [|is to|] come back.")]
    [InlineData(nameof(WordList.Future), "It is too late.")]
    public void English_has_these_lists(string list, string marked)
    {
        var markup = Markup.Parse(marked);
        var english = ProseLanguages.For("en")!;
        var found = english.Words(Enum.Parse<WordList>(list)).FindAll(Tokenizer.Split(new SourceText(markup.Text), english.Vocabulary));
        Assert.Equal(markup.Spans.Select(span => (span.Start, span.End)), found.Select(range => (range.Start, range.End)));
    }
}
