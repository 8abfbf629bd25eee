namespace FactGen.Tests.Checks;

/// <summary>A number that words relate to something else, and one of several numbers of a quote, are no value without a reason.</summary>
public sealed class QuantityRelationTests
{
    private const string Refused = "value: {|FACT4001:12|}\nsources: { paper: QUOTE }";
    private const string Accepted = "value: 12\nsources: { paper: QUOTE }";

    [Theory]
    [InlineData("The yard added another 12 seats.", "another 12 seats")]
    [InlineData("The yard added 12 more seats.", "12 more seats")]
    [InlineData("The yard added a further 12 seats.", "a further 12 seats")]
    [InlineData("The yard added two seats and 12 additional seats.", "12 additional seats")]
    [InlineData("They took out the other 12 seats.", "other 12 seats")]
    [InlineData("They kept the remaining 12 seats.", "remaining 12 seats")]
    [InlineData("Half of the 12 seats are new.", "12 seats")]
    [InlineData("Most of the 12 seats are new.", "12 seats")]
    [InlineData("Each of the 12 seats is new.", "12 seats")]
    [InlineData("They sold 3 of the 12 seats.", "the 12 seats")]
    [InlineData("A third of its 12 seats are new.", "12 seats")]
    [InlineData("They sold all but 12 seats.", "all but 12 seats")]
    [InlineData("They sold all seats except 12 seats.", "except 12 seats")]
    [InlineData("Apart from 12 seats, all is new.", "12 seats")]
    [InlineData("The room rose by 12 seats.", "by 12 seats")]
    [InlineData("The room fell sharply from 12 seats.", "from 12 seats")]
    [InlineData("The room is up from 12 seats.", "12 seats")]
    [InlineData("The room is down to 12 seats.", "12 seats")]
    [InlineData("The room grew from 12 to 40 seats.", "from 12 to 40 seats")]
    [InlineData("Twice the 12 seats of old are needed.", "12 seats")]
    [InlineData("It has as many as the 12 seats of old.", "12 seats of old")]
    [InlineData("So far it has 12 seats.", "it has 12 seats")]
    [InlineData("It has 12 seats so far.", "12 seats so far")]
    [InlineData("It has 12 seats to date.", "12 seats to date")]
    [InlineData("It has 12 seats and counting.", "12 seats and counting")]
    [InlineData("Initially it had 12 seats.", "it had 12 seats")]
    [InlineData("At first it had 12 seats.", "it had 12 seats")]
    [InlineData("The yard fits 12 seats a day.", "12 seats a day")]
    [InlineData("The yard fits 12 seats every week.", "12 seats every week")]
    [InlineData("The yard fits 12 seats per month.", "12 seats per month")]
    [InlineData("The yard fits 12 seats daily.", "12 seats daily")]
    [InlineData("The boats have 12 seats each.", "12 seats each")]
    [InlineData("Each boat has 12 seats.", "12 seats")]
    [InlineData("The boats have 12 seats apiece.", "12 seats apiece")]
    [InlineData("It has 12 fewer seats than the old one.", "12 fewer seats")]
    [InlineData("It has 12 seats more than the old one.", "12 seats more")]
    [InlineData("The yard reported an increase of 12 seats.", "increase of 12 seats")]
    [InlineData("The first 12 seats are new.", "first 12 seats")]
    [InlineData("Every 12 seats have a door.", "Every 12 seats")]
    [InlineData("There is one door per 12 seats.", "per 12 seats")]
    [InlineData("It has 40 seats, compared with an old room of 12 seats.", "compared with an old room of 12 seats")]
    [InlineData("The boats have an average of 12 seats.", "12 seats")]
    [InlineData("The yard sold a monthly total of 12 seats.", "total of 12 seats")]
    public void A_number_that_is_related_to_something_needs_a_reason(string text, string quote) =>
        EvidenceCase.Expect(text, "seats", Refused.Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal));

    [Theory]
    [InlineData("It costs $12 a head.", "$12 a head")]
    [InlineData("It costs $12 per person.", "$12 per person")]
    [InlineData("They cost $12 apiece.", "$12 apiece")]
    [InlineData("They cost $12 each.", "$12 each")]
    [InlineData("It costs $12 an hour.", "$12 an hour")]
    [InlineData("It is worth $12-a-share.", "$12-a-share")]
    [InlineData("It lost $7, compared with $12 in May.", "compared with $12")]
    [InlineData("It cost another $12.", "another $12")]
    public void Words_relate_an_amount_as_they_do_a_count(string text, string quote) =>
        EvidenceCase.Expect(text, "cost", Refused.Replace("12", "12 USD", StringComparison.Ordinal).Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal));

    [Theory]
    [InlineData("It cost $12, a head start for the yard.", "cost $12")]
    [InlineData("It cost $12 in a share deal.", "cost $12")]
    [InlineData("It cost $12; a person paid.", "cost $12")]
    [InlineData("It cost $12 and bore comparison.", "cost $12")]
    public void An_amount_that_nothing_shares_is_the_value(string text, string quote) =>
        EvidenceCase.Expect(text, "cost", Accepted.Replace("12", "12 USD", StringComparison.Ordinal).Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal));

    [Theory]
    [InlineData("The fare rose by 12 cents to $2.50.", "rise", "value: 0.12 USD\nsources: { paper: rose by 12 cents }")]
    [InlineData("The fare has risen by 12 cents.", "rise", "value: 0.12 USD\nsources: { paper: risen by 12 cents }")]
    [InlineData("The fare fell by 12 cents.", "rise", "value: {|FACT4001:0.12 USD|}\nsources: { paper: fell by 12 cents }")]
    [InlineData("The fare rose from 12 cents to $2.50.", "rise", "value: {|FACT4001:0.12 USD|}\nsources: { paper: rose from 12 cents }")]
    [InlineData("The fare rose from $3 to $5.", "cost", "value: 3 to 5 USD\nsources: { paper: rose from $3 to $5 }")]
    [InlineData("The fare rose from $3 to $5.", "cost", "value: {|FACT4001:3 USD|}\nsources: { paper: rose from $3 to $5 }")]
    [InlineData("The fare has had an increase of 12 cents.", "rise", "value: 0.12 USD\nsources: { paper: increase of 12 cents }")]
    [InlineData("The fare has had an increase of 12 cents.", "cost", "value: {|FACT4001:0.12 USD|}\nsources: { paper: increase of 12 cents }")]
    [InlineData("The fare is $30 after a rise of $12.", "rise", "value: 12 USD\nsources: { paper: is $30 after a rise of $12 }")]
    public void A_change_is_the_value_of_a_property_named_after_it_and_from_one_number_to_another_is_a_range(
        string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    [Theory]
    [InlineData("It has 12 seats.", "has 12 seats")]
    [InlineData("It has a total of 12 seats.", "a total of 12 seats")]
    [InlineData("It has only 12 seats.", "only 12 seats")]
    [InlineData("All 12 seats are new.", "12 seats")]
    [InlineData("It came last 12 times, and it has 12 seats.", "has 12 seats")]
    [InlineData("Of the 12 seats that it has, three are new.", "the 12 seats that it has")]
    [InlineData("The sale of the 12 seats went well.", "the 12 seats")]
    [InlineData("12 of the 40 seats are new.", "12 of the 40 seats")]
    [InlineData("It came from 12 seats away.", "12 seats away")]
    [InlineData("It was built by 12 seats of the council.", "by 12 seats")]
    [InlineData("The room grew from 40 to 12 seats.", "from 40 to 12 seats")]
    [InlineData("It had 12 seats a year ago.", "12 seats a year ago")]
    [InlineData("It had 12 seats a day later.", "12 seats a day later")]
    [InlineData("It had 12 seats for a day.", "12 seats for a day")]
    [InlineData("The council met more than once over 7 boats; it has 12 seats.", "12 seats")]
    [InlineData("There are 12 seats, each with a view.", "12 seats")]
    [InlineData("There are 12 seats, more than before.", "12 seats")]
    [InlineData("It had 12 seats later than originally planned.", "12 seats later than originally planned")]
    [InlineData("It has 12 seats, compared with an old room of 40 seats.", "12 seats")]
    [InlineData("Its own average age is low, and it has 12 seats.", "it has 12 seats")]
    public void Other_words_beside_it_relate_it_to_nothing(string text, string quote) =>
        EvidenceCase.Expect(text, "seats", Accepted.Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal));

    [Theory]
    [InlineData("The yard added another 12 seats.", "value: 12\nbecause: another says that they came to none before\nsources: { paper: another 12 seats }")]
    [InlineData("The yard added another 12 seats.", "value: {|FACT4001:12|}\nbecause: 12 is what was counted\nsources: { paper: another 12 seats }")]
    [InlineData("The yard fits 12 seats a day.", "value: 12\nbecause: a day is all that it worked\nsources: { paper: 12 seats a day }")]
    public void The_reason_repeats_the_word(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);

    /// <summary>A word of the sentence that contradicts the property's name; where it has both, it contradicts nothing.</summary>
    [Theory]
    [InlineData("Hourly fares rose to $12.", "weekly_fares", "value: {|FACT4001:12 USD|}\nsources: { paper: rose to $12 }")]
    [InlineData("Hourly fares rose to $12.", "weekly_fares", "value: 12 USD\nbecause: hourly is a slip for 12 USD by the week\nsources: { paper: rose to $12 }")]
    [InlineData("Fares rose to $12.", "weekly_fares", "value: 12 USD\nsources: { paper: rose to $12 }")]
    [InlineData("Weekly fares rose to $12, in the monthly list.", "weekly_fares", "value: 12 USD\nsources: { paper: rose to $12 }")]
    [InlineData("The net take was $12.", "gross_take", "value: {|FACT4001:12 USD|}\nsources: { paper: take was $12 }")]
    [InlineData("The gross take was $12, and the net was low.", "gross_take", "value: 12 USD\nsources: { paper: take was $12 }")]
    [InlineData("A profit came after a loss of $12.", "profit", "value: {|FACT4001:12 USD|}\nsources: { paper: a loss of $12 }")]
    [InlineData("A profit of $12 came after a loss of $40.", "profit", "value: 12 USD\nsources: { paper: A profit of $12 }")]
    [InlineData("The yard gained $12 after a loss.", "profit", "value: 12 USD\nbecause: it gained 12 USD after a loss\nsources: { paper: gained $12 }")]
    public void A_sentence_does_not_contradict_the_name_of_the_property(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    /// <summary>The name of another property of the type right before a number tells whose it is.</summary>
    [Theory]
    [InlineData("The raft profit was $12.", "profit", "value: {|FACT4001:12 USD|}\nsources: { paper: raft profit was $12 }")]
    [InlineData("The raft-profits, at only $12, fell.", "profit", "value: {|FACT4001:12 USD|}\nsources: { paper: at only $12 }")]
    [InlineData("Raft profit was $12.", "raft_profit", "value: 12 USD\nsources: { paper: Raft profit was $12 }")]
    [InlineData("The raft profit was $12.", "profit", "value: 12 USD\nbecause: the raft profit is all that there is\nsources: { paper: raft profit was $12 }")]
    [InlineData("The profit was $12, for a raft profit rarely seen.", "profit", "value: 12 USD\nsources: { paper: The profit was $12 }")]
    [InlineData("Raft profit fell, as the whole profit did, to $12.", "profit", "value: 12 USD\nsources: { paper: profit did, to $12 }")]
    public void The_name_of_another_property_at_a_number_is_not_the_propertys(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    [Theory]
    [InlineData("Its average gain over 12 months (+7 rafts) was low.", "value: {|FACT4001:7|}\nsources: { paper: +7 rafts }")]
    [InlineData("It gained in March (7 rafts), as its average shows.", "value: 7\nsources: { paper: 7 rafts }")]
    public void A_number_in_brackets_is_what_the_noun_before_them_says(string text, string claim) => EvidenceCase.Expect(text, "rafts_sold", claim);

    [Theory]
    [InlineData("Letters came from two of the signers.", "value: {|FACT4001:2|}\nsources: { paper: from two of the signers }")]
    [InlineData("Letters came from two signers.", "value: 2\nsources: { paper: from two signers }")]
    public void Some_of_those_who_are_counted_are_not_their_number(string text, string claim) => EvidenceCase.Expect(text, "signers", claim);

    [Theory]
    [InlineData("It had 40 at first and lost 12 in the storm.", "value: 12\nsources: { paper: had 40 at first and lost 12 }")]
    [InlineData("It sold 40 and lost 12 in the storm.", "value: {|FACT4001:12|}\nsources: { paper: sold 40 and lost 12 }")]
    [InlineData("It sold 40 and lost 12 in the storm.", "value: 12\nsources: { paper: lost 12 }")]
    [InlineData("It sold 40 and lost 12 in the storm.", "value: 12\nbecause: 12 is what it lost\nsources: { paper: sold 40 and lost 12 }")]
    [InlineData("It sold 40 and lost 12 in the storm.", "value: {|FACT4001:12|}\nbecause: the storm took them\nsources: { paper: sold 40 and lost 12 }")]
    [InlineData("It has 40 benches in all, and it has 12 seats.", "value: 12\nsources: { paper: 'has 40 benches in all, and it has 12 seats' }")]
    [InlineData("It has 40 benches and 12 seats.", "value: 12\nsources: { paper: 40 benches and 12 seats }")]
    [InlineData("It has 40, 9 and 12 of them.", "value: 12\nsources: { paper: 'has 40, 9 and 12' }")]
    [InlineData("It went from 12 to 40 in May.", "value: 12\nsources: { paper: from 12 to 40 }")]
    [InlineData("It sold 12 and then lost 12 in the storm.", "value: 12\nsources: { paper: sold 12 and then lost 12 }")]
    [InlineData("In May 2019 it lost 12 of them.", "value: 12\nsources: { paper: In May 2019 it lost 12 }")]
    public void The_value_is_the_only_number_of_the_quote_that_fits(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);
}
