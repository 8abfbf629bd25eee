namespace FactGen.Tests.Checks;

public class ValueCheckTests
{
    [Theory]
    // Numbers
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: 2030\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: {|FACT4001:2031|}\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: {|FACT4001:2031|}\nbecause: the sentence is about the ferry\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: 2032\nbecause: to the 2030 come the two of the crew\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has new seats.", "seats", "value: {|FACT4001:12|}\nsources: { paper: has new seats }")]
    [InlineData("The Gull has new seats.", "seats", "value: 12\nbecause: four rows of three are on the plan\nsources: { paper: has new seats }")]
    [InlineData("The Gull has three hundred seats.", "seats", "value: 300\nsources: { paper: three hundred seats }")]
    [InlineData("The Gull has three hundred seats.", "seats", "value: about 300\nsources: { paper: three hundred seats }")]
    [InlineData("The Gull has three hundred thousand seats.", "seats", "value: {|FACT4001:300|}\nsources: { paper: has three hundred }")]
    [InlineData("The Gull weighs 2.5 tonnes.", "weight", "value: 2.5\nsources: { paper: weighs 2.5 tonnes }")]
    [InlineData("The Gull weighs 2.5 tonnes.", "weight", "value: {|FACT4001:25|}\nsources: { paper: weighs 2.5 tonnes }")]
    [InlineData("It cost $3 million to build.", "cost", "value: 3000000 USD\nsources: { paper: It cost $3 million }")]
    [InlineData("It cost $3 million to build.", "cost", "value: {|FACT4001:3000000 EUR|}\nsources: { paper: It cost $3 million }")]
    [InlineData("It cost $3 million to build.", "cost", "value: {|FACT4001:3 USD|}\nsources: { paper: It cost $3 million }")]
    [InlineData("The town owns 12.5 percent of it.", "share", "value: 12.5 %\nsources: { paper: owns 12.5 percent }")]
    [InlineData("The town owns 12.5 percent of it.", "share", "value: {|FACT4001:1.25 %|}\nsources: { paper: owns 12.5 percent }")]
    [InlineData("Eva Moe, 68, was on board.", "age", "value: 68\nsources: { paper: \"Eva Moe, 68\" }")]
    // Hedges
    [InlineData("It has about 2,300 seats.", "seats", "value: about 2300\nsources: { paper: \"about 2,300 seats\" }")]
    [InlineData("It has about 2,300 seats.", "seats", "value: 2300\nsources: { paper: {|FACT4002:2,300 seats|} }")]
    [InlineData("It has 2,300 seats.", "seats", "value: about 2300\nsources: { paper: {|FACT4002:2,300 seats|} }")]
    [InlineData("It has over 2,300 seats.", "seats", "value: about 2300\nsources: { paper: {|FACT4002:2,300 seats|} }")]
    [InlineData("It has nearly 300 lamps and 40 seats.", "seats", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("It has, nearly all agree, 40 seats.", "seats", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("Nearly all had 40 seats.", "seats", "value: 40\nbecause: '\"nearly\" is about the ferries'\nsources: { paper: 40 seats }")]
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: '\"about\" is a translator''s filler here'\nsources: { paper: 40 seats }")]
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: the sentence is the paper's own\nsources: { paper: {|FACT4002:40 seats|} }")]
    [InlineData("The trip will not take more than 10 days.", "journey", "value: at most 10 days\nsources: { paper: take more than 10 days }")]
    [InlineData("The trip will not take more than 10 days.", "journey", "value: 10 days\nsources: { paper: {|FACT4002:take more than 10 days|} }")]
    [InlineData("The trip took nearly three weeks.", "journey", "value: nearly 21 days\nsources: { paper: nearly three weeks }")]
    [InlineData("The trip took at least a month or two.", "journey", "value: at least 1 month\nsources: { paper: at least a month or two }")]
    // Names
    [InlineData("Ida Marie Holm steers it.", "captain", "value: ida-holm\nsources: { paper: Ida Marie Holm steers }")]
    [InlineData("Holm's ferry sailed.", "captain", "value: ida-holm\nsources: { paper: Holm's ferry }")]
    [InlineData("Captain Holm’s ferry sailed.", "captain", "value: ida-holm\nsources: { paper: Captain Holm's ferry }")]
    [InlineData("Lund steers it.", "captain", "value: {|FACT4001:per-lund|}\nsources: { paper: Lund steers }")]
    [InlineData("Holmes steers it.", "captain", "value: {|FACT4001:ida-holm|}\nsources: { paper: Holmes steers }")]
    [InlineData("The captain steers it.", "captain", "value: {|FACT4001:ida-holm|}\nsources: { paper: The captain steers }")]
    [InlineData("Holm was ill. The captain steers it.", "captain", "value: ida-holm\nbecause: she is the captain\nsources: { paper: The captain steers }")]
    [InlineData("Holm was ill. The captain steers it.", "captain", "value: {|FACT4001:per-lund|}\nbecause: that is the captain\nsources: { paper: The captain steers }")]
    [InlineData("Per Lund steers it.", "captain", "value: {|FACT4001:ida-holm|}\nbecause: the article's own words\nsources: { paper: Per Lund steers }")]
    [InlineData("Per Lund steers it.", "captain", "value: ida-holm\nbecause: the paper mixes up Lund and Holm, as its correction of the day after says\nsources: { paper: Per Lund steers }")]
    [InlineData("It lies in the old harbour.", "home", "value: northport\nsources: { paper: in the old harbour }")]
    [InlineData("It lies in an old harbour.", "home", "value: {|FACT4001:northport|}\nsources: { paper: in an old harbour }")]
    // Words of a closed list
    [InlineData("Then it went down.", "end", "value: sank\nsources: { paper: it went down }")]
    [InlineData("Then it sank.", "end", "value: sank\nsources: { paper: Then it sank }")]
    [InlineData("Then it ran aground.", "end", "value: ran_aground\nsources: { paper: it ran aground }")]
    [InlineData("Then it sank.", "end", "value: {|FACT4001:ran_aground|}\nsources: { paper: Then it sank }")]
    [InlineData("Then it sank.", "end", "value: {|FACT4001:ran_aground|}\nbecause: the paper's own words\nsources: { paper: Then it sank }")]
    [InlineData("It was lost on a reef.", "end", "value: ran_aground\nbecause: a reef is ground\nsources: { paper: lost on a reef }")]
    // Text, truth, language
    [InlineData("It sails in any weather.", "motto", "value: any weather\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: Any weather\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: {|FACT4001:all weather|}\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: {|FACT4001:weath|}\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in an weather.", "motto", "value: any weather\nsources: { paper: { quote: sails in an weather, sic: sails in any weather } }")]
    [InlineData("It is safe to board.", "safe", "value: {|FACT4001:true|}\nsources: { paper: is safe to board }")]
    [InlineData("It is safe to board.", "safe", "value: true\nbecause: it says so\nsources: { paper: is safe to board }")]
    public void Reads_the_value_from_the_quote(string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    [Fact]
    public void Shows_what_the_quote_says_and_the_way_out()
    {
        var hedged = Assert.Single(EvidenceCase.Expect("It has nearly 300 seats.", "seats", "value: 300\nsources: { paper: {|FACT4002:300 seats|} }"));
        Assert.Equal("'gull/seats' is '300', and the text says 'nearly 300'. Write the value as 'nearly 300', or say in 'because' why 'nearly 300' does not hedge it.", hedged.Message);
        Assert.Equal("gull/seats", hedged.Claim);
    }

    [Fact]
    public void Other_languages_need_because()
    {
        EvidenceCase.Expect("Паром имеет 300 мест.", "seats", "value: {|FACT4001:300|}\nsources: { paper: имеет 300 мест }", "ru");
        EvidenceCase.Expect("Паром имеет 300 мест.", "seats", "value: 300\nbecause: мест is seats\nsources: { paper: имеет 300 мест }", "ru");
    }
}
