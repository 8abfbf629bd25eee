namespace FactGen.Tests.Checks;

/// <summary>Which words at a number say that it counts another thing, and how far from it (FACT4001).</summary>
public sealed class ThingAtNumberTests
{
    /// <summary>The number is one of people in boats.</summary>
    [Theory]
    [InlineData("The gale took 12 boats.", "12", "12 boats")]
    [InlineData("The gale took 12 big boats and men.", "12", "12 big boats")]
    [InlineData("The gale took 12 cars.", "{|FACT4001:12|}", "12 cars")]
    [InlineData("The gale took 12 cars with boats.", "{|FACT4001:12|}", "12 cars with boats")]
    [InlineData("The gale took 12 car boats.", "12", "12 car boats")]
    [InlineData("The gale took 12 boats cars.", "{|FACT4001:12|}", "12 boats cars")]
    public void A_word_of_the_property_is_the_thing_and_another_class_is_not(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "boat_people", value, quote, properties: "boat_people: { type: count, of: people }");

    [Theory]
    [InlineData("It killed some; the gale took 12 big old grey sheep.", "{|FACT4001:12|}", "12 big old grey sheep")]
    [InlineData("It killed some; the gale took 12 big old grey farm sheep.", "12", "12 big old grey farm sheep")]
    [InlineData("It killed some; the gale left 12 big old grey injured.", "{|FACT4001:12|}", "12 big old grey injured")]
    [InlineData("It killed some; the gale left 12 big old grey poor injured.", "12", "12 big old grey poor injured")]
    [InlineData("It killed some; there were injured big old grey 12.", "{|FACT4001:12|}", "injured big old grey 12")]
    [InlineData("It killed some; there were injured very big old grey 12.", "12", "injured very big old grey 12")]
    [InlineData("It killed some; the injured rose to 12.", "{|FACT4001:12|}", "injured rose to 12")]
    [InlineData("It killed some; a number of injured of 12.", "{|FACT4001:12|}", "injured of 12")]
    [InlineData("It killed some; the injured from 12.", "12", "injured from 12")]
    [InlineData("It killed some, the injured, 12.", "12", "the injured, 12")]
    public void Words_up_to_the_fourth_belong_to_a_number(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "dead", value, quote);

    /// <summary>The noun ends its phrase, and what happened to those who are counted is that of the property.</summary>
    [Theory]
    [InlineData("It killed some; killed 12 injured miners.", "12", "killed 12 injured miners", "")]
    [InlineData("It killed some; killed in all 12 injured miners.", "{|FACT4001:12|}", "killed in all 12 injured miners", "")]
    [InlineData("It killed some; killed the 12 injured miners.", "{|FACT4001:12|}", "killed the 12 injured miners", "")]
    [InlineData("It killed some; killed all 12 injured miners.", "{|FACT4001:12|}", "killed all 12 injured miners", "")]
    [InlineData("It killed some; injured 12 dead miners.", "12", "injured 12 dead miners", "")]
    [InlineData("It killed some; the gale took 12 sheep farmers.", "12", "12 sheep farmers", "")]
    [InlineData("It killed some; the gale took 12 sheep killed.", "{|FACT4001:12|}", "12 sheep killed", "")]
    [InlineData("It killed some; the gale took 12 sheep owned by him.", "{|FACT4001:12|}", "12 sheep owned by him", "")]
    [InlineData("It killed some; the gale took 12 sheep were lost.", "{|FACT4001:12|}", "12 sheep were lost", "")]
    [InlineData("It killed some; the gale took 12 sheep-dogs.", "{|FACT4001:12|}", "12 sheep-dogs", "")]
    [InlineData("It killed some; the gale took 12 sheep, and more.", "{|FACT4001:12|}", "12 sheep, and more", "")]
    [InlineData("It killed some; the gale took 12 sheep.", "{|FACT4001:12|}", "12 sheep", "")]
    [InlineData("It killed some; the gale took 12 were sheep.", "12", "12 were sheep", "")]
    [InlineData("It killed some; the gale took 12 people sheep.", "{|FACT4001:12|}", "12 people sheep", "")]
    [InlineData("It killed some; the gale took 12 of the sheep.", "12", "12 of the sheep", "")]
    [InlineData("It killed some; the gale took 12 fishing-boats.", "{|FACT4001:12|}", "12 fishing-boats", "")]
    [InlineData("It killed some; the gale took 12 - boats.", "12", "12 - boats", "")]
    [InlineData("It killed some; the gale took 12 crates.", "{|FACT4001:12|}", "12 crates", "")]
    [InlineData("It killed some; the gale took 12 shares.", "{|FACT4001:12|}", "12 shares", "")]
    [InlineData("It killed some; the gale took 12 statements.", "{|FACT4001:12|}", "12 statements", "'12' is not what '12 statements' says of 'dead': 'statements' tells what '12' counts. Correct the value, quote the words that give it, or say in 'because' why it is the value nevertheless, with the word 'statements'.")]
    public void The_dead_are_no_others(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "dead", value, quote, says);

    [Theory]
    [InlineData("The gale took 12 sheep.", "herd", "12", "12 sheep")]
    [InlineData("The gale took 12 cows.", "herd", "12", "12 cows")]
    [InlineData("The gale took 12 men.", "herd", "{|FACT4001:12|}", "12 men")]
    [InlineData("The gale took 12 men.", "tally", "12", "12 men")]
    [InlineData("The gale took 12 crates.", "tally", "12", "12 crates")]
    [InlineData("The gale took 12 crates.", "load", "12", "12 crates")]
    [InlineData("The gale killed 12 miners.", "lost_miners", "{|FACT4001:12|}", "killed 12 miners")]
    public void A_class_of_things_has_all_that_belong_to_it(string text, string property, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, property, value, quote,
            properties: "herd: { type: count, of: animals }\ntally: { type: count }\nload: { type: number }\nlost_miners: { type: count, of: miners, summary: Those who were hurt }");

    [Theory]
    [InlineData("The gale took 12 crates.", "seats", "{|FACT4001:12|}", "12 crates")]
    [InlineData("The gale took 12 crate seats.", "seats", "12", "12 crate seats")]
    [InlineData("The gale took 12 seat crates.", "seats", "{|FACT4001:12|}", "12 seat crates")]
    [InlineData("The gale took 12 crates were seats.", "seats", "{|FACT4001:12|}", "12 crates were seats")]
    [InlineData("The gale took 12 injured seats.", "seats", "12", "12 injured seats")]
    [InlineData("The gale took 12 crates.", "crates", "12\nbecause: {|FACT4009:there were crates|}", "took 12")]
    public void A_word_of_another_count_is_another_thing(string text, string property, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, property, value, quote);

    [Theory]
    [InlineData("They came. There were 12 people.", "dead", "{|FACT4001:12|}", "12 people", "'12' counts the dead, and neither the paragraph of '12 people' nor the three before it say that anybody died: \"There were 12 people.\" Quote the words that give it, or say in 'because' why these are the dead.")]
    [InlineData("They came. There were 12 people. The toll rose.", "dead", "12", "12 people", "")]
    [InlineData("There were 12 people.", "dead", "12\nbecause: they were found", "12 people", "")]
    [InlineData("The toll.\n\nOne.\n\nTwo.\n\nOn it were 12 people.", "dead", "12", "12 people", "")]
    [InlineData("The toll.\n\nOne.\n\nTwo.\n\nThree.\n\nOn it were 12 people.", "dead", "{|FACT4001:12|}", "12 people", "")]
    [InlineData("On it were 12 people.\n\nThe toll.", "dead", "{|FACT4001:12|}", "12 people", "")]
    [InlineData("There were 12 people.", "injured", "12", "12 people", "")]
    public void Of_the_dead_the_text_tells_nearby(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);
}
