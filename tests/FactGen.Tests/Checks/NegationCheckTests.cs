using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Checks;

/// <summary>A clause that denies carries no claim that does not (FACT3010). What a negation reaches is in NegatedClausesTests.</summary>
public class NegationCheckTests
{
    [Theory]
    [InlineData("The Gull has never had 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:had 40 seats|} }")]
    [InlineData("It is not true that, on this deck, it has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:has 40 seats|} }")]
    [InlineData("The Gull doesn&rsquo;t wait with its 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:its 40 seats|} }")]
    [InlineData("The Gull has ne-\nver had 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:had 40 seats|} }")]
    [InlineData("The Gull does\u0092nt wait and has not-\nwithstanding 40 seats.", "seats", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("The Gull doesn\u0092t wait with its 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:its 40 seats|} }")]
    [InlineData("The Gull didnt wait with its 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:its 40 seats|} }")]
    [InlineData("The Gull lacks the mast, the oars and 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:and 40 seats|} }")]
    [InlineData("Its 40 seats were not new.", "seats", "value: 40\nsources: { paper: {|FACT3010:Its 40 seats|} }")]
    [InlineData("It never had and does not have 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:have 40 seats|} }")]
    [InlineData("It sails and does NOT wait.", "motto", "value: {|FACT4001:does not wait|}\nsources: { paper: {|FACT3010:does NOT wait|} }")]
    public void A_negation_of_the_clause_is_not_left_out(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    [Theory]
    [InlineData("The Gull has never had 40 seats.", "seats", "value: 40\nmodality: denied\nsources: { paper: had 40 seats }")]
    [InlineData("The Gull has no seats.", "seats", "none: true\nsources: { paper: has no seats }")]
    [InlineData("The Gull is not safe.", "safe", "value: false\nbecause: it says so\nsources: { paper: is not safe }")]
    [InlineData("The Gull is not safe.", "safe", "value: true\nbecause: it says so\nsources: { paper: {|FACT3010:is not safe|} }")]
    [InlineData("No more than 40 seats are left.", "seats", "value: at most 40\nsources: { paper: 40 seats are left }")]
    [InlineData("No more than 40 seats are left, and no lamp.", "seats", "value: at most 40\nsources: { paper: 40 seats are left }")]
    [InlineData("It sails and does not wait.", "motto", "value: sails and does not wait\nsources: { paper: sails and does not wait }")]
    [InlineData("It will not wait on Sundays, and the quay has no lamp.", "motto", "value: will not wait on Sundays\nsources: { paper: will not wait on Sundays }")]
    [InlineData("It never left the rocks.", "end", "value: ran_aground\nsources: { paper: never left the rocks }")]
    public void A_claim_takes_it_up(string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    [Theory]
    [InlineData("The Gull, which never rests, has 40 seats.", "seats", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It never rests. The Gull has 40 seats.", "seats", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It has 40 seats. It never rests.", "seats", "value: 40\nsources:\n  paper: has 40 seats. It never rests")]
    [InlineData("It has 40 seats; it never rests.", "seats", "value: 40\nsources:\n  paper: has 40 seats; it never rests")]
    [InlineData("Its 40 seats were not enough.", "seats", "value: 40\nsources: { paper: Its 40 seats }")]
    [InlineData("It does not wait but sails on.", "motto", "value: sails on\nsources: { paper: sails on }")]
    [InlineData("The Gull doesn\u0092t wait and has 40 seats.", "seats", "value: 40\nsources: { paper: has 40 seats }")]
    public void A_negation_of_another_clause_does_not_count(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    /// <summary>No reason lifts it, and a denied claim needs none.</summary>
    [Theory]
    [InlineData("The Gull has not carried 40 seats.", "value: 40\nbecause: { {|FACT4009:negation|}: not is about another ship }\nsources: { paper: {|FACT3010:carried 40 seats|} }")]
    [InlineData("The Gull was unable to carry 40 seats.", "value: 40\nsources: { paper: {|FACT3010:carry 40 seats|} }")]
    [InlineData("The Gull has no 40 seats.", "value: 40\nsources: { paper: {|FACT3010:40 seats|} }")]
    [InlineData("No one boards its 40 seats.", "value: 40\nsources: { paper: {|FACT3010:one boards its 40 seats|} }")]
    [InlineData("It has not only 40 seats but a mast.", "value: 40\nsources: { paper: {|FACT3010:only 40 seats|} }")]
    [InlineData("It isn't only 40 seats but a mast.", "value: 40\nsources: { paper: {|FACT3010:only 40 seats|} }")]
    [InlineData("It has not only 40 seats but a mast.", "value: 40\nsources: { paper: has not only 40 seats }")]
    [InlineData("It does not; 40 seats it has.", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("No, 40 seats it has.", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("It has not carried 40 seats.", "value: 40\nmodality: denied\nsources: { paper: carried 40 seats }")]
    [InlineData("It has little used 40 seats.", "value: 40\nsources: { paper: {|FACT3010:used 40 seats|} }")]
    [InlineData("It has little used 40 seats.", "value: 40\nsources: { paper: little used 40 seats }")]
    public void A_quote_does_not_begin_right_behind_a_negation(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);

    [Theory]
    [InlineData("It has not carried 40 seats.", "carried 40 seats",
        "'carried 40 seats' begins right behind 'not': \"It has not carried 40 seats.\" Quote 'not' too, ")]
    [InlineData("It has not only 40 seats.", "only 40 seats", "'only 40 seats' begins inside 'not only': \"It has not only 40 seats.\" Quote all of it.")]
    [InlineData("It never rests with 40 seats.", "with 40 seats", "'never' negates 'with 40 seats', and 'gull/seats' has no negation: ")]
    public void The_message_says_what_is_seen(string text, string quote, string says)
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(text, "seats", $"value: 40\nsources: {{ paper: {{|FACT3010:{quote}|}} }}"));

        Assert.StartsWith(says, diagnostic.Message, StringComparison.Ordinal);
    }

    /// <summary>A sentence of up to 240 units is shown whole; of a longer one the beginning, without a space at its end.</summary>
    [Theory]
    [InlineData(240, 100, 240)]
    [InlineData(241, 100, 237)]
    [InlineData(300, 237, 237)]
    [InlineData(300, 236, 236)]
    public void A_message_shows_so_much_of_a_sentence(int length, int space, int shown)
    {
        var text = "It never rests with 40 seats, ".PadRight(length - 1, 'a').Remove(space, 1).Insert(space, " ") + ".";
        var diagnostic = Assert.Single(EvidenceCase.Expect(text, "seats", "value: 40\nsources: { paper: {|FACT3010:with 40 seats|} }"));

        var words = shown == length ? text : $"{text[..shown]}...";
        Assert.Contains($"has no negation: \"{words}\" Quote", diagnostic.Message, StringComparison.Ordinal);
    }
}
