using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>A person is not living if a claim or a text shows the death, or the editor says how it is known (FACT4017).</summary>
public sealed class LivingCheckTests
{
    [Theory]
    [InlineData("Ida Moe met Per Lund.")]
    [InlineData("Ida Moe killed two seals.")]
    [InlineData("Ida Moe said that two people died.")]
    [InlineData("Ida Moe's brother died.")]
    [InlineData("Ida Moe did not die.")]
    [InlineData("The attempted murder of Ida Moe shook the town.")]
    [InlineData("Ida Moe sailed to Northport in 1986.")]
    [InlineData("Ida Moe, who wrote on the fire of 1666, came.")]
    public void No_text_says_that_the_person_is_dead(string text) =>
        Expect(text, "living: {|FACT4017:false|}");

    [Theory]
    [InlineData("The late Ida Moe met Per Lund.")]
    [InlineData("Ida Moe, the skipper, died in May.")]
    [InlineData("Ida Moe was killed in May.")]
    [InlineData("Many came to Ida Moe's funeral.")]
    [InlineData("The death of the former mayor Ida Moe shook the town.")]
    [InlineData("The storm came, killing Ida Moe and two seals.")]
    [InlineData("Ida Moe (1935-1999) was a skipper.")]
    [InlineData("Ida Moe (31 March 1935 in Northport – 29 November 1999 in Southport) was a skipper.")]
    [InlineData("Ida Moe sailed to Northport in 1686.")]
    [InlineData("In 1686 Ida Moe sailed to Northport.")]
    public void A_text_says_that_the_person_is_dead(string text) => Expect(text, "living: false");

    [Theory]
    [InlineData("died: { value: 1999-05-01, sources: { log: on 1 May 1999 } }")]
    [InlineData("role: { value: pilot, valid: 1850, because: { valid: by the log }, sources: { log: pilot } }")]
    public void A_claim_shows_that_the_person_is_dead(string claim) =>
        Expect("Ida Moe was pilot on 1 May 1999.", $"living: false\n    {claim}");

    [Theory]
    [InlineData("killed: { value: per, sources: { log: Per Lund } }")]
    [InlineData("dead: { value: false, sources: { log: Ida Moe } }")]
    public void Another_claim_does_not(string claim) =>
        Expect("Ida Moe and Per Lund.", $"living: {{|FACT4017:false|}}\n    {claim}");

    [Theory]
    [InlineData("living: { value: false, because: her family told us }")]
    [InlineData("living: true")]
    [InlineData("note: not said")]
    public void A_reason_lifts_it_and_the_living_need_none(string living) => Expect("Ida Moe met Per Lund.", living);

    [Theory]
    [InlineData("living: {|FACT1004:{ because: told us }|}")]
    [InlineData("living: { value: true, because: {|FACT1004:'...'|} }")]
    [InlineData("living: { value: true, {|FACT1003:why|}: x }")]
    public void A_map_has_a_value_and_a_reason_with_words(string living) => Expect("Ida Moe met Per Lund.", living);

    /// <summary>Of a person, what is said of these rules, at the marked places.</summary>
    private static void Expect(string text, string living)
    {
        var markup = Markup.Parse($"Person:\n  ida:\n    name: Ida Moe\n    {living}\n  per:\n    name: Per Lund\n");
        var facts = new FactBaseText
        {
            Schema =
                "types: { Person: { properties: { died: { type: date }, dead: { type: bool }, killed: { type: Person }, role: { type: text, over_time: true } } } }\n",
            Facts = markup.Text,
            Cards = $"log: {{ title: Log, published: 2031-01-02, language: en, text: log.txt, sha256: {TextDigest.Of(text)} }}\n",
            Texts = new Dictionary<string, string> { ["log.txt"] = text },
        };

        Assert.Equal(
            markup.Spans.Select(span => $"{span.Label} {span.Line}:{span.Column} '{markup[span]}'"),
            facts.Check().Diagnostics
                .Where(diagnostic => diagnostic.Rule.Id is "FACT4017" or "FACT1003" or "FACT1004")
                .Select(Markup.Span.Of)
                .Select(span => $"{span.Label} {span.Line}:{span.Column} '{markup[span]}'"));
    }
}
