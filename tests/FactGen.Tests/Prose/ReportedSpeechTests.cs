using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>What of a sentence is somebody's words, and what is the source's own.</summary>
public sealed class ReportedSpeechTests
{
    [Theory]
    // What follows the verb
    [InlineData("Lind said [|the ferry would sail late.|]")]
    [InlineData("Lind said on Friday [|that the ferry would sail late.|]")]
    [InlineData("Lind told the harbour board [|that the ferry would sail late.|]")]
    [InlineData("The crew was told [|that the ferry would sail late.|]")]
    [InlineData("Lind praised [|the ferry for its speed.|]")]
    [InlineData("Lind accused [|the board of sleeping.|]")]
    [InlineData("Lind called for [|a new pier.|]")]
    [InlineData("Lind wrote [|that the pier was rotten.|]")]
    [InlineData("The ferry is said [|to be slow.|]")]
    [InlineData("Ek left the pier, adding [|that he would return.|]")]
    [InlineData("Lind announced [|plans for a pier.|]")]
    [InlineData("Nobody answered the claim [|that the pier was rotten.|]")]
    [InlineData("According to Lind, [|the ferry sank.|]")]
    [InlineData("According to the crew [|there were cows on the quay.|]")]
    [InlineData("The inquiry found [|that the rope had been cut.|]")]
    [InlineData("Our data suggest [|that the rope had been cut.|]")]
    [InlineData("Lind disputed [|that the pier was rotten.|]")]
    // What stands before it
    [InlineData("[|The ferry would sail late,|] Lind said.")]
    [InlineData("[|The ferry would sail late,|] said Ada Lind.")]
    [InlineData("[|The ferry would sail late,|] Lind told reporters on Friday.")]
    [InlineData("[|The ferry had 40 seats,|] according to Lind.")]
    [InlineData("[|The ferry,|] Lind said[|, would sail late.|]")]
    public void Is_somebodys(string sentence) => Expect(sentence);

    [Theory]
    // The subject, with its appositions and clauses
    [InlineData("Ada Lind, 61, the harbour master of Orrin, said [|the ferry would sail late.|]")]
    [InlineData("Ek, who had served for 40 years, said [|the ferry would sail late.|]")]
    [InlineData("When the storm had passed, Lind said [|the ferry would sail.|]")]
    [InlineData("Speaking in Orrin, where 40 boats lay, Lind said [|the ferry would sail.|]")]
    [InlineData("It was noon when the harbour master, Ada Lind, asked the crew [|for the keys.|]")]
    [InlineData("He had left when the cook, Nils Moe, begged her [|for a seat.|]")]
    // Another clause
    [InlineData("The ferry carried 40 people; Lind believed [|that it was safe.|]")]
    [InlineData("Lind said [|the pier was rotten|]; it had been built in 1990.")]
    [InlineData("Lind said [|the pier was rotten|], but the ferry used it.")]
    [InlineData("Lind praised [|the crew|] in an interview with the Gazette.")]
    [InlineData("With 300 boats built, we believe in the sea.")]
    // Nouns, adjectives and deeds
    [InlineData("The council sent the plan out for comment.")]
    [InlineData("The case was argued on Friday.")]
    [InlineData("Announced May 3, 2021—Reported June 4, 2021")]
    [InlineData("Proposed Friday; built in June.")]
    [InlineData("The fund paid 12 insurance claims.")]
    [InlineData("The bank printed 40 notes.")]
    [InlineData("He wrote three novels.")]
    [InlineData("Ek was admitted to hospital.")]
    [InlineData("The boats are sorted according to size.")]
    [InlineData("The plan announced in May was dropped.")]
    [InlineData("Lind leads by 270 pledged delegates.")]
    [InlineData("The countries agreed to cut their fleets.")]
    [InlineData("She added three rooms to the inn.")]
    [InlineData("The rest is easier said than done.")]
    [InlineData("That said, the pier was closed.")]
    [InlineData("Nobody can tell the two boats apart.")]
    [InlineData("In other words, the pier was closed.")]
    [InlineData("They found three boats on the shore.")]
    [InlineData("Needless to say, the ferry was late.")]
    [InlineData("Lind left a diary of the ferry, written in English.")]
    public void Is_the_sources_own(string sentence) => Expect(sentence);

    /// <summary>The marked stretches, and no others, are somebody's.</summary>
    private static void Expect(string sentence)
    {
        var markup = Markup.Parse(sentence);
        var text = new ProseText(new SourceText(markup.Text));
        for (var word = 0; word < text.Tokens.Length; word++)
        {
            var place = new TextRange(text.Tokens[word].Start, text.Tokens[word].End);
            if (char.IsLetterOrDigit(text.Tokens[word].First))
            {
                var expected = markup.Spans.Any(span => new TextRange(span.Start, span.End).Contains(place));
                Assert.True(
                    expected == text.SayingsOf(place, text.Whole).Count > 0,
                    $"'{text.Tokens[word].Text}' {(expected ? "is somebody's" : "is the source's own")} in: {markup.Text}");
            }
        }
    }
}
