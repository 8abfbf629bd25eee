using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.Search;

namespace FactGen.Tests.Search;

/// <summary>The sentences around a quote, on one line, with the quote marked.</summary>
public sealed class MarkedWordsTests
{
    [Theory]
    [InlineData("It rained. The ferry [|sank twice|] that day. Nobody came.", "The ferry [sank twice] that day.")]
    [InlineData("[|The ferry sank.|] Nobody came.", "[The ferry sank.]")]
    [InlineData("It rained. The ferry [|sank.|]", "The ferry [sank.]")]
    [InlineData("The ferry [|sank|] and the crew [|swam|] ashore.", "The ferry [sank] and the crew [swam] ashore.")]
    [InlineData("The ferry [|sank. Nobody|] came. It rained.", "The ferry [sank. Nobody] came.")]
    [InlineData("The  ferry\tthat [|sank  \t twice|]   was old.", "The ferry that [sank twice] was old.")]
    public void The_whole_sentence_is_shown(string marked, string expected)
    {
        var markup = Markup.Parse(marked);
        var place = new QuotePlace([.. markup.Spans.Select(span => new TextRange(span.Start, span.End))]);
        Assert.Equal(
            expected,
            string.Concat(MarkedWords.Of(new SourceText(markup.Text), place).Select(words => words.IsMeant ? $"[{words.Text}]" : words.Text)));
    }
}
