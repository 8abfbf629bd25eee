using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>What of a sentence it does not assert, and what it does.</summary>
public sealed class FrameTests
{
    [Theory]
    // Conditions
    [InlineData(nameof(FrameKind.Condition), "The ferry sank, and if [|the port reopens, divers go down.|]")]
    [InlineData(nameof(FrameKind.Condition), "Unless [|the pier burned, the crew lied.|]")]
    [InlineData(nameof(FrameKind.Condition), "[|The pier burned|] if [|the Gazette is right.|]")]
    [InlineData(nameof(FrameKind.Condition), "Lind asked if [|the pier burned.|]")]
    [InlineData(nameof(FrameKind.Condition), "The court asks whether [|the pier burned|], but the ferry sank.")]
    [InlineData(nameof(FrameKind.Condition), "Had [|the market been open, 12 people had died.|]")]
    [InlineData(nameof(FrameKind.Condition), "[|The fire|] could have [|killed 12 people|] before it was put out.")]
    [InlineData(nameof(FrameKind.Condition), "He ran as if [|the pier burned.|]")]
    // What is not so
    [InlineData(nameof(FrameKind.Falsity), "It is false that [|the pier burned.|]")]
    [InlineData(nameof(FrameKind.Falsity), "It is false that [|the ferry|], an old boat, [|sank in May|], which made it sorry.")]
    [InlineData(nameof(FrameKind.Falsity), "It is a myth that [|boats, nets and ropes were sold|], but the ferry sank.")]
    [InlineData(nameof(FrameKind.Falsity), "It was wrongly believed that [|the ferry|], which was old, [|sank.|]")]
    [InlineData(nameof(FrameKind.Falsity), "[|The story that the pier burned was|] a hoax.")]
    [InlineData(nameof(FrameKind.Falsity), "[|The Gazette|] mistakenly [|wrote of a fire|], which made it sorry.")]
    [InlineData(nameof(FrameKind.Falsity), "[|The Gazette|] mistakenly [|gives his rank as Oberst, Colonel.|]")]
    [InlineData(nameof(FrameKind.Falsity), "[|A leak was very|] unlikely to [|have sunk the ferry|], which was old.")]
    [InlineData(nameof(FrameKind.Falsity), "Ek refuted [|the claim that the pier burned.|]")]
    [InlineData(nameof(FrameKind.Falsity), "[|The pier burned.|] This is untrue.")]
    [InlineData(nameof(FrameKind.Falsity), "[|The pier burned.|]\n\nCorrection: the line above was wrong.")]
    [InlineData(nameof(FrameKind.Falsity), "False: [|the pier burned.|] The ferry sank.")]
    [InlineData(nameof(FrameKind.Falsity), "Rumours that we heard:\n[|- The pier burned.\n- The ferry sank.|]\nThe market opened.")]
    [InlineData(nameof(FrameKind.Falsity), "It was more a feast than [|a riot|], and the pier burned.")]
    [InlineData(nameof(FrameKind.Falsity), "It was less of a [|feast|] than a riot.")]
    [InlineData(nameof(FrameKind.Falsity), "A pier other than [|ours burned.|]")]
    [InlineData(nameof(FrameKind.Falsity), "Unlike [|the pier|], the market burned.")]
    // Doubts
    [InlineData(nameof(FrameKind.Doubt), "\"Perhaps [|in Orrin, the ferry sank since May|].\"")]
    [InlineData(nameof(FrameKind.Doubt), "[|The ferry|] allegedly [|sank,|]")]
    [InlineData(nameof(FrameKind.Falsity), "It is false that [|Lind|] – who is old – [|said what was known since May.|]")]
    [InlineData(nameof(FrameKind.Plan), "[|The shops and malls|] will [|be sold.|]")]
    [InlineData(nameof(FrameKind.Plan), "[|Today, the mall|] will [|be sold.|]")]
    [InlineData(nameof(FrameKind.Doubt), "Perhaps [|the ferry|], an old boat, [|sank|], and it was late.")]
    [InlineData(nameof(FrameKind.Doubt), "It is doubtful that [|the ferry sank|], although it is old.")]
    [InlineData(nameof(FrameKind.Doubt), "[|The pier|], as one hears, [|burned.|]")]
    [InlineData(nameof(FrameKind.Doubt), "[|The pier|], so they say, [|burned|], and the ferry sank.")]
    [InlineData(nameof(FrameKind.Doubt), "[|The pier|] probably [|burned|], and the ferry sank.")]
    [InlineData(nameof(FrameKind.Doubt), "[|The pier|], perhaps, [|burned.|]")]
    [InlineData(nameof(FrameKind.Doubt), "The ferry sank and [|the pier|] may [|have burned.|]")]
    [InlineData(nameof(FrameKind.Doubt), "The ferry, which might [|have been overloaded|], sank.")]
    [InlineData(nameof(FrameKind.Doubt), "[|The leak|] appears to [|be due to frost.|]")]
    [InlineData(nameof(FrameKind.Doubt), "[|The pier is widely|] thought to [|have burned.|]")]
    [InlineData(nameof(FrameKind.Doubt), "Lind played a part that may [|have been a major one in|] what was the worst fire of 30 years.")]
    // Questions and fiction
    [InlineData(nameof(FrameKind.Question), "[|Did the pier burn|]? The ferry sank.")]
    [InlineData(nameof(FrameKind.Question), "\"[|Did the pier burn|]?\" asked Lind.")]
    [InlineData(nameof(FrameKind.Fiction), "In the novel[|, the pier burns.|] The ferry sank.")]
    [InlineData(nameof(FrameKind.Fiction), "Imagine [|that the pier burned.|]")]
    // Courts
    [InlineData(nameof(FrameKind.Suspicion), "Ek, the mayor, was arrested [|over the fire.|]")]
    [InlineData(nameof(FrameKind.Suspicion), "Ek, who was charged [|on Monday, sold the boat.|]")]
    [InlineData(nameof(FrameKind.Suspicion), "Ek, charged [|on Monday|], is the mayor.")]
    public void Is_framed(string kind, string sentence) => Expect(sentence, Enum.Parse<FrameKind>(kind));

    [Theory]
    [InlineData("The ferry sailed on 3 May 2031.")]
    [InlineData("In May the ferry sank.")]
    [InlineData("on 1 may the ferry sank.")]
    [InlineData("The might of the sea broke the pier.")]
    [InlineData("Few if any boats came.")]
    [InlineData("A false alarm closed 12 schools.")]
    [InlineData("Ek was denied entry.")]
    [InlineData("Women were 12 percent more likely to sail.")]
    [InlineData("Lind works in the film industry.")]
    [InlineData("Nobody other than Lind steers the ferry.")]
    [InlineData("Lind hears and they say little.")]
    [InlineData("The mayor had the pier built.")]
    [InlineData("The pier was built in Perhapsburg.")]
    [InlineData("Lind dismissed the captain.")]
    public void Is_asserted(string sentence) => Expect(sentence, null);

    /// <summary>The marked stretches, and no others, are framed.</summary>
    private static void Expect(string sentence, FrameKind? kind)
    {
        var markup = Markup.Parse(sentence);
        var text = new ProseText(new SourceText(markup.Text));
        var frames = text.FramesIn(text.Whole).Where(frame => kind is null || frame.Kind == kind).ToArray();
        for (var word = 0; word < text.Tokens.Length; word++)
        {
            var place = new TextRange(text.Tokens[word].Start, text.Tokens[word].End);
            if (char.IsLetterOrDigit(text.Tokens[word].First))
            {
                var expected = markup.Spans.Any(span => new TextRange(span.Start, span.End).Contains(place));
                Assert.True(
                    expected == frames.Any(frame => frame.Reaches(place, withSubject: true)),
                    $"'{text.Tokens[word].Text}' {(expected ? "is framed" : "is asserted")} in: {markup.Text}");
            }
        }
    }
}
