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
    [InlineData("born: { value: 1850-05-01, sources: { log: on 1 May 1999 } }")]
    [InlineData("dead: { value: true, because: so the log, sources: { log: pilot } }")]
    [InlineData("condition: { value: dead, because: so the log, sources: { log: pilot } }")]
    [InlineData("killed_by: { value: per, because: so the log, sources: { log: pilot } }")]
    [InlineData("last_days: { value: pilot, sources: { log: was pilot } }")]
    public void A_claim_shows_that_the_person_is_dead(string claim) =>
        Expect("Ida Moe was pilot on 1 May 1999.", $"living: false\n    {claim}");

    [Theory]
    [InlineData("killed: { value: per, sources: { log: Per Lund } }")]
    [InlineData("dead: { value: false, sources: { log: Ida Moe } }")]
    [InlineData("born: { value: 1999-05-01, sources: { log: Ida Moe } }")]
    [InlineData("role: { value: pilot, valid: 1999, sources: { log: Ida Moe } }")]
    [InlineData("condition: { value: alive, sources: { log: Ida Moe } }")]
    [InlineData("deaths_seen: { value: 2, sources: { log: Ida Moe } }")]
    [InlineData("charged_with_death_of: { value: a seal, sources: { log: Ida Moe } }")]
    [InlineData("died: { none: true, sources: { log: Ida Moe } }")]
    [InlineData("died: { value: 1999-05-01, modality: denied, sources: { log: Ida Moe } }")]
    public void Another_claim_does_not(string claim) =>
        Expect("Ida Moe and Per Lund.", $"living: {{|FACT4017:false|}}\n    {claim}");

    /// <summary>A claim on something else has the person as a value: it is one of the dead, and not one who does it.</summary>
    [Theory]
    [InlineData("dead: { value: ida, sources: { log: Ida Moe } }", "false")]
    [InlineData("died_there: { value: ida, sources: { log: Ida Moe } }", "false")]
    [InlineData("dead: { value: per, sources: { log: Per Lund } }", "{|FACT4017:false|}")]
    [InlineData("killed_by: { value: ida, sources: { log: Ida Moe } }", "{|FACT4017:false|}")]
    [InlineData("pilot: { value: ida, sources: { log: Ida Moe } }", "{|FACT4017:false|}")]
    [InlineData("dead: { value: ida, modality: denied, sources: { log: Ida Moe } }", "{|FACT4017:false|}")]
    [InlineData("dead: { unknown: true, sources: { log: Ida Moe } }", "{|FACT4017:false|}")]
    public void A_claim_on_something_else_shows_it_of_its_value(string claim, string living) => Expect(
        "Ida Moe and Per Lund.", $"living: {living}", $"Raid:\n  raid:\n    name: The raid\n    {claim}\n");

    /// <summary>A text that is not here may tell it: that of a claim on the person, or any if there is no claim.</summary>
    [Theory]
    [InlineData("", "false")]
    [InlineData("role: { value: pilot, sources: { gone: the pilot } }", "false")]
    [InlineData("role: { value: pilot, sources: { log: the pilot } }", "{|FACT4017:false|}")]
    public void A_text_that_is_not_here_may_say_it(string claim, string living) =>
        Expect("Ida Moe is the pilot.", $"living: {living}\n    {claim}", isGone: true);

    /// <summary>The message names the type of the person, and the person.</summary>
    [Fact]
    public void The_message_says_what_to_write() => Assert.StartsWith(
        "'ida' is 'living: false', a Person is living, and nothing shows that Ida Moe is dead: ",
        Assert.Single(Expect("Ida Moe met Per Lund.", "living: {|FACT4017:false|}")),
        StringComparison.Ordinal);

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
    private static IReadOnlyList<string> Expect(string text, string living, string more = "", bool isGone = false)
    {
        var markup = Markup.Parse($"Person:\n  ida:\n    name: Ida Moe\n    {living}\n  per:\n    name: Per Lund\n{more}");
        var facts = new FactBaseText
        {
            Schema =
                """
                types:
                  Person:
                    properties:
                      died: { type: date }
                      born: { type: date }
                      dead: { type: bool }
                      killed: { type: Person }
                      killed_by: { type: Person }
                      condition: { one_of: [dead, alive] }
                      deaths_seen: { type: count, of: deaths }
                      charged_with_death_of: { type: text, accusation: true }
                      last_days: { type: text, summary: How the person died. }
                      role: { type: text, over_time: true }
                  Raid:
                    properties:
                      dead: { type: Person }
                      died_there: { type: Person }
                      killed_by: { type: Person }
                      pilot: { type: Person }

                """,
            Facts = markup.Text,
            Cards = $"log: {{ title: Log, published: 2031-01-02, language: en, text: log.txt, sha256: {TextDigest.Of(text)} }}\n"
                + (isGone ? $"gone: {{ title: Gone, published: 2031-01-02, language: en, text: gone.txt, sha256: {TextDigest.Of("x")} }}\n" : ""),
            Texts = new Dictionary<string, string> { ["log.txt"] = text },
        };
        var diagnostics = facts.Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id is "FACT4017" or "FACT1003" or "FACT1004").ToArray();

        Assert.Equal(
            markup.Spans.Select(span => $"{span.Label} {span.Line}:{span.Column} '{markup[span]}'"),
            diagnostics.Select(Markup.Span.Of).Select(span => $"{span.Label} {span.Line}:{span.Column} '{markup[span]}'"));
        return [.. diagnostics.Select(diagnostic => diagnostic.Message)];
    }
}
