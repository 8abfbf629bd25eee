namespace FactGen.Tests.Checks;

/// <summary>A number that counts another thing than the property does is no value without a reason that repeats the word.</summary>
public sealed class OtherThingTests
{
    private const string Refused = "value: {|FACT4001:12|}\nsources: { paper: QUOTE }";
    private const string Accepted = "value: 12\nsources: { paper: QUOTE }";

    [Theory]
    // What happened to those who are counted
    [InlineData("dead", "The gale left 7 dead and 12 injured.", "12 injured")]
    [InlineData("dead", "The gale hurt 12 people.", "12 people")]
    [InlineData("dead", "The gale hurt some of the crew; 12 sailors were wounded.", "12 sailors")]
    [InlineData("dead", "The gale killed 7 and injured 12 people.", "12 people")]
    [InlineData("dead", "The number of injured rose to 12.", "rose to 12")]
    [InlineData("dead", "They rescued 12 people.", "12 people")]
    [InlineData("injured", "The gale killed 12 sailors.", "12 sailors")]
    [InlineData("injured", "The gale cost 12 lives.", "12 lives")]
    [InlineData("injured", "After the gale, 12 people are missing.", "12 people")]
    // The word of another property of the type
    [InlineData("rafts_sold", "The yard has 7 rafts sold and 12 rafts built.", "12 rafts built")]
    [InlineData("piers", "The gale broke 7 piers and 12 crates.", "12 crates")]
    [InlineData("piers", "The gale broke 7 piers and 12 big crates.", "12 big crates")]
    [InlineData("crates", "It took the goods from 12 piers.", "12 piers")]
    // Another class of things
    [InlineData("dead", "The gale killed a farmer, who had 12 sheep.", "12 sheep")]
    [InlineData("dead", "The gale took 12 houses.", "12 houses")]
    [InlineData("dead", "The gale took 12 fishing boats.", "12 fishing boats")]
    [InlineData("dead", "The gale took 12 horses in the night.", "12 horses")]
    [InlineData("dead", "The gale killed a clerk with 12 patents.", "12 patents")]
    [InlineData("dead", "The gale killed trade; there were 12 indictments.", "12 indictments")]
    public void A_number_of_another_thing_needs_a_reason(string property, string text, string quote) =>
        EvidenceCase.Expect(text, property, Refused.Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal));

    [Theory]
    [InlineData("dead", "The gale killed 12 people.", "12 people")]
    [InlineData("dead", "The gale killed 12.", "killed 12")]
    [InlineData("dead", "The gale killed 12 sailors and injured 7.", "12 sailors")]
    [InlineData("dead", "The gale left 7 injured and 12 dead.", "12 dead")]
    [InlineData("dead", "The gale took 12 people with it.", "12 people")]
    [InlineData("dead", "The toll was 12.", "was 12")]
    [InlineData("dead", "It cost 12 sheep farmers dear.", "12 sheep farmers")]
    [InlineData("dead", "The gale killed 12 injured sailors.", "12 injured sailors")]
    [InlineData("dead", "Of those on the boats, 12 died.", "12 died")]
    [InlineData("dead", "There were 12 casualties.", "12 casualties")]
    [InlineData("injured", "There were 12 casualties.", "12 casualties")]
    [InlineData("injured", "At the piers, 12 got hurt.", "12 got hurt")]
    [InlineData("injured", "The gale killed 7 and wounded 12.", "wounded 12")]
    [InlineData("rafts_sold", "The yard has 12 rafts.", "12 rafts")]
    [InlineData("rafts_sold", "The yard has 12 rafts at the piers.", "12 rafts")]
    [InlineData("piers", "The gale broke 12 wooden piers.", "12 wooden piers")]
    [InlineData("piers", "The gale broke 12 jetties.", "12 jetties")]
    [InlineData("piers", "There are 12 in Northport.", "12 in Northport")]
    [InlineData("seats", "The gale killed 7; it has 12 seats.", "12 seats")]
    public void A_number_of_the_thing_or_of_a_word_that_is_not_known_is_the_value(string property, string text, string quote) =>
        EvidenceCase.Expect(text, property, Accepted.Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal));

    /// <summary>A number of the dead, and nothing near it tells of any: a warning.</summary>
    [Theory]
    [InlineData("The pier fell in May. 12 people came to see.", "fell in May. 12 people")]
    [InlineData("Only on the boat were 12 people.", "12 people")]
    [InlineData("It killed 7.\n\nOne.\n\nTwo.\n\nThree.\n\nOn the boat were 12 people.", "12 people")]
    public void The_text_tells_of_the_dead(string text, string quote)
    {
        Assert.All(
            EvidenceCase.Expect(text, "dead", Refused.Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal)),
            diagnostic => Assert.Equal(Compiler.Diagnostics.Severity.Warning, diagnostic.Severity));
        EvidenceCase.Expect(text, "dead", "value: 12\nbecause: the list names them\nsources: { paper: 'QUOTE' }".Replace("QUOTE", quote, StringComparison.Ordinal));
    }

    [Theory]
    // The words that a property lists for its unit
    [InlineData("The ferry took 12 loads.", "12 loads", true)]
    [InlineData("The ferry took 12 ld. of oats.", "12 ld", true)]
    [InlineData("The ferry took 12 dry loads.", "12 dry", true)]
    [InlineData("The ferry took 12 standard sacks.", "12 standard", true)]
    [InlineData("Loads: 12.", "12", true)]
    [InlineData("The ferry took 12 farmers and some loads.", "12 farmers", false)]
    [InlineData("The ferry took 12 sacks.", "12 sacks", false)]
    [InlineData("The ferry took 12 crates with loads.", "took 12", false)]
    [InlineData("The ferry took the loads and 12 farmers.", "12 farmers", false)]
    [InlineData("The ferry took 12. Loads were left.", "took 12", false)]
    public void A_listed_unit_is_at_its_number(string text, string quote, bool isAccepted) =>
        EvidenceCase.Expect(text, "grain", (isAccepted ? Accepted : Refused).Replace("QUOTE", $"'{quote}'", StringComparison.Ordinal));

    [Theory]
    [InlineData("value: 12\nbecause: the injured died later, as the paper says\nsources: { paper: 12 injured }")]
    [InlineData("value: {|FACT4001:12|}\nbecause: 12 is the number\nsources: { paper: 12 injured }")]
    public void The_reason_repeats_the_word(string claim) => EvidenceCase.Expect("The gale left 7 dead and 12 injured.", "dead", claim);

    [Fact]
    public void The_message_names_the_unit()
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(
            "The ferry took 12 sacks.", "grain", "value: {|FACT4001:12|}\nsources: { paper: took 12 sacks }"));
        Assert.Equal(
            "'12' needs its unit 'loads', but 'took 12 sacks' says '12' without it. Quote the words that give it, list the text's word in "
            + "'unit' of the schema, or say in 'because' why 12 is the value.",
            diagnostic.Message);
    }

    [Fact]
    public void The_message_names_the_word()
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(
            "The gale left 12 injured.", "dead", "value: {|FACT4001:12|}\nsources: { paper: 12 injured }"));
        Assert.Equal(
            "'12' is not what '12 injured' says of 'dead': 'injured' tells what '12' counts. Correct the value, quote the words that give it, "
            + "or say in 'because' why it is the value nevertheless, with the word 'injured'.",
            diagnostic.Message);
    }
}
