using FactGen.Compiler.Diagnostics;

namespace FactGen.Tests.Checks;

public class ValueCheckTests
{
    [Theory]
    // Numbers
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: 2030\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: {|FACT4001:2031|}\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: {|FACT4001:2031|}\nbecause: the sentence is about the ferry\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: 2032\nbecause: to the 2030 come the two of the crew, which makes 2032\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has new seats.", "seats", "value: {|FACT4001:12|}\nsources: { paper: has new seats }")]
    [InlineData("The Gull has new seats.", "seats", "value: 12\nbecause: four rows of three new ones are twelve\nsources: { paper: has new seats }")]
    [InlineData("The Gull has new seats.", "seats", "value: {|FACT4001:12|}\nbecause: four rows of three are on the plan\nsources: { paper: has new seats }")]
    [InlineData("It has 20 to 30 seats.", "seats", "value: {|FACT4001:25|}\nbecause: of the 30 some are for the crew\nsources: { paper: has 20 to 30 seats }")]
    [InlineData("The Gull has three hundred seats.", "seats", "value: 300\nsources: { paper: three hundred seats }")]
    [InlineData("The Gull has three hundred seats.", "seats", "value: about 300\nsources: { paper: three hundred seats }")]
    [InlineData("The Gull has three hundred thousand seats.", "seats", "value: {|FACT4001:300|}\nsources: { paper: has three hundred }")]
    [InlineData("The Gull weighs 2.5 tonnes.", "weight", "value: 2.5\nsources: { paper: weighs 2.5 tonnes }")]
    [InlineData("The Gull weighs 2.5 tonnes.", "weight", "value: {|FACT4001:25|}\nsources: { paper: weighs 2.5 tonnes }")]
    [InlineData("It cost $3 million to build.", "cost", "value: 3000000 USD\nsources: { paper: It cost $3 million }")]
    [InlineData("It cost $3 million to build.", "cost", "value: {|FACT4001:3000000 EUR|}\nsources: { paper: It cost $3 million }")]
    [InlineData("It cost $3 million to build.", "cost", "value: {|FACT4001:3 USD|}\nsources: { paper: It cost $3 million }")]
    [InlineData("The motor weighs 12 kg.", "weight", "value: {|FACT4001:12|}\nsources: { paper: weighs 12 kg }")]
    [InlineData("The motor weighs 12 kg.", "weight", "value: 0.012\nbecause: 12 kg are 0.012 tonnes\nsources: { paper: weighs 12 kg }")]
    [InlineData("The motor weighs 12 t.", "weight", "value: 12\nsources: { paper: weighs 12 t }")]
    [InlineData("One in five boats leaks.", "odds", "value: 1 in 5\nsources: { paper: One in five boats }")]
    [InlineData("One in five boats leaks.", "odds", "value: 20 in 100\nsources: { paper: One in five boats }")]
    [InlineData("One in five boats leaks.", "odds", "value: {|FACT4001:1 in 50|}\nsources: { paper: One in five boats }")]
    [InlineData("About one in five boats leaks.", "odds", "value: 1 in 5\nsources: { paper: {|FACT4002:one in five boats|} }")]
    [InlineData("One in five boats leaks.", "share", "value: 20 %\nsources: { paper: One in five boats }")]
    [InlineData("20 percent of the boats leak.", "odds", "value: 1 in 5\nsources: { paper: 20 percent of the boats }")]
    [InlineData("The town owns 12.5 percent of it.", "share", "value: 12.5 %\nsources: { paper: owns 12.5 percent }")]
    [InlineData("The town owns 12.5 percent of it.", "share", "value: {|FACT4001:1.25 %|}\nsources: { paper: owns 12.5 percent }")]
    [InlineData("Eva Moe, 68, was on board.", "age", "value: 68\nsources: { paper: \"Eva Moe, 68\" }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: {|FACT4001:2031|}\nbecause: 7 of them are new\nsources: { paper: has 2,030 seats }")]
    [InlineData("The Gull has 2,030 seats in all.", "seats", "value: 2032\nbecause: the plan has 2032 for the 2,030\nsources: { paper: has 2,030 seats }")]
    [InlineData("It has 20 to 30 seats.", "seats", "value: 25\nbecause: of the 30 some are for the crew, so 25\nsources: { paper: has 20 to 30 seats }")]
    [InlineData("The Gull has, in all, 40 seats.", "seats", "value: 40\nsources: { paper: The Gull has … 40 seats }")]
    [InlineData("The Gull has, in all, 40 seats.", "seats", "value: {|FACT4001:41|}\nsources: { paper: The Gull has … 40 seats }")]
    // Hedges
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: 'ABOUT 40 is a filler here'\nsources: { paper: 40 seats }")]
    [InlineData("It has 40 seats.", "seats", "value: about 40\nbecause: about 40, as some fold\nsources: { paper: 40 seats }")]
    [InlineData("It has 90 seats.", "seats", "value: about 90\nbecause: about 90, as some fold\nsources: { paper: 90 seats }")]
    [InlineData("It weighs 0.5 tonnes.", "weight", "value: about 0.5\nbecause: about 0.5, by the scales\nsources: { paper: weighs 0.5 tonnes }")]
    [InlineData("It has 40 seats.", "seats", "value: at least 40\nbecause: counted at the quay\nsources: { paper: {|FACT4002:40 seats|} }")]
    [InlineData("It has 40 seats.", "seats", "value: at least 40\nbecause: at least 40, as some fold\nsources: { paper: 40 seats }")]
    [InlineData("It has about 2,300 seats.", "seats", "value: about 2300\nsources: { paper: \"about 2,300 seats\" }")]
    [InlineData("It has about 2,300 seats.", "seats", "value: 2300\nsources: { paper: {|FACT4002:2,300 seats|} }")]
    [InlineData("It has 2,300 seats.", "seats", "value: about 2300\nsources: { paper: {|FACT4002:2,300 seats|} }")]
    [InlineData("It has over 2,300 seats.", "seats", "value: about 2300\nsources: { paper: {|FACT4002:2,300 seats|} }")]
    [InlineData("It has nearly 300 lamps and 40 seats.", "seats", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("It has, nearly all year, 40 seats.", "seats", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("Nearly all had 40 seats.", "seats", "value: 40\nsources: { paper: 40 seats }")]
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: '\"about\" 40 is a translator''s filler here'\nsources: { paper: 40 seats }")]
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: the sentence is the paper's own\nsources: { paper: {|FACT4002:40 seats|} }")]
    [InlineData("The trip does not take more than 10 days.", "journey", "value: at most 10 days\nsources: { paper: take more than 10 days }")]
    [InlineData("The trip took twenty and four hours.", "journey", "value: {|FACT4001:4 hours|}\nsources: { paper: twenty and four hours }")]
    [InlineData("The trip does not take more than 10 days.", "journey", "value: 10 days\nsources: { paper: {|FACT4002:take more than 10 days|} }")]
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
    [InlineData("It RAN AGROUND.", "end", "value: ran_aground\nsources: { paper: It RAN AGROUND }")]
    // Text, truth, language
    [InlineData("It sails in any weather.", "motto", "value: all weather\nbecause: in any weather, they mean\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: any weather\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: Any weather\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: {|FACT4001:all weather|}\nsources: { paper: sails in any weather }")]
    [InlineData("It bears the mark z and the mark Z.", "motto", "value: {|FACT4001:z|}\nsources: { paper: bears the mark z }")]
    [InlineData("It bears the mark z and the mark Z.", "motto", "value: Z\nsources: { paper: and the mark Z }")]
    [InlineData("It sails in any weather.", "motto", "value: {|FACT4001:weath|}\nsources: { paper: sails in any weather }")]
    [InlineData("It is safe to board.", "safe", "value: {|FACT4001:true|}\nsources: { paper: is safe to board }")]
    [InlineData("It is safe to board.", "safe", "value: true\nbecause: it says so\nsources: { paper: is safe to board }")]
    public void Reads_the_value_from_the_quote(string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    /// <summary>The text, the property, the claim, what is said of it, and what the value would have to be.</summary>
    public static TheoryData<string, string, string, string, string> Messages => new()
    {
        {
            "The raft profit was $12.", "profit", "value: {|FACT4001:12 USD|}\nsources: { paper: raft profit was $12 }",
            "The text gives '12 USD' as 'raft_profit', not as 'profit': it has 'raft profit' right before '$12'. Write the claim on 'raft_profit', correct the value, or say in 'because' why it is the value nevertheless, with the words 'raft profit'.", ""
        },
        {
            "It sails in any weather.", "motto", "value: {|FACT4001:all weather|}\nsources: { paper: sails in any weather }",
            "'all weather' is not in the words of 'sails in any weather'. Take the value from the quote, quote the words that carry it, or say in 'because' how it follows.", ""
        },
        {
            "It sails in the rain.", "motto", "value: {|FACT4001:the|}\nsources: { paper: sails in the rain }",
            "'the' has no word that says something by itself. Take the value from the quote, quote the words that carry it, or say in 'because' how it follows.", ""
        },
        {
            "It has nearly 300 seats.", "seats", "value: 300\nsources: { paper: {|FACT4002:300 seats|} }",
            "'gull/seats' is '300', and the text says 'nearly 300'. Write the value as 'nearly 300', or say in 'because' why 'nearly 300' does not hedge it.", "nearly 300"
        },
        {
            "It has about 40 seats.", "seats", "value: 40\nbecause: the paper's own words\nsources: { paper: {|FACT4002:40 seats|} }",
            "'gull/seats' is '40', and the text says 'about 40'. Write the value as 'about 40', or say in 'because' (it does not name '40') why 'about 40' does not hedge it.", "about 40"
        },
        {
            "It has 40 seats or thereabout.", "seats", "value: about 40\nsources: { paper: {|FACT4002:40 seats|} }",
            "'gull/seats' is 'about 40', and the compiler reads no word of approximation at '40' in the text. If the text has one, name it in 'because' beside 'about 40'; otherwise correct the value.", ""
        },
        {
            "It has 20 to 30 seats.", "seats", "value: at least 20\nsources: { paper: {|FACT4002:20 to 30 seats|} }",
            "'gull/seats' is 'at least 20', and the text says '20 to 30'. Write the value as '20 to 30', or say in 'because' why '20 to 30' does not hedge it.", "20 to 30"
        },
        {
            // No count: nothing that could be written in its place.
            "It has 20.5 to 30 seats.", "seats", "value: at most 30\nsources: { paper: {|FACT4002:20.5 to 30 seats|} }",
            "'gull/seats' is 'at most 30', and the text says '20.5 to 30'. Write the value as '20.5 to 30', or say in 'because' why '20.5 to 30' does not hedge it.", ""
        },
        {
            "The Gull has new seats.", "seats", "value: {|FACT4001:12|}\nsources: { paper: has new seats }",
            "'12' cannot be read from 'has new seats', which has no count. Quote the words that give it, or say in 'because' how 12 follows.", ""
        },
        {
            "The Gull has 2,030 seats.", "seats", "value: {|FACT4001:2031|}\nsources: { paper: has 2,030 seats }",
            "'2031' cannot be read from 'has 2,030 seats', which says '2,030'. Correct the value, quote the words that give it, or say in 'because' how 2031 follows.", ""
        },
        {
            "The Gull has 2,030 seats.", "seats", "value: {|FACT4001:2031|}\nbecause: the paper's own words\nsources: { paper: has 2,030 seats }",
            "'2031' cannot be read from 'has 2,030 seats', which says '2,030'. Correct the value, quote the words that give it, or say in 'because' how 2031 follows; as it is, it does not name it.", ""
        },
        {
            "It has 11 masts, 12 oars, 13 lamps, 14 seats and 15 bells.", "seats", "value: {|FACT4001:16|}\nsources: { paper: \"11 masts, 12 oars, 13 lamps, 14 seats and 15 bells\" }",
            "'16' cannot be read from '11 masts, 12 oars, 13 lamps, 14 seats and 15 bells', which says '11' and '12' and '13' and '14'. Correct the value, quote the words that give it, or say in 'because' how 16 follows.", ""
        },
        {
            "Then it sank.", "end", "value: {|FACT4001:ran_aground|}\nsources: { paper: Then it sank }",
            "'Then it sank' does not say 'ran aground'; it says 'sank'. Quote the words that say it, add them to 'words' of 'ran_aground' in the schema, or say in 'because' how it follows.", ""
        },
        {
            "Then it sank.", "end", "value: {|FACT4001:ran_aground|}\nbecause: the paper's own words\nsources: { paper: Then it sank }",
            "'Then it sank' does not say 'ran aground'; it says 'sank'. Quote the words that say it, add them to 'words' of 'ran_aground' in the schema, or say in 'because' how it follows; as it is, it names no word of the quote.", ""
        },
        {
            "Then it was lost.", "end", "value: {|FACT4001:ran_aground|}\nsources: { paper: it was lost }",
            "'it was lost' does not say 'ran aground'. Quote the words that say it, add them to 'words' of 'ran_aground' in the schema, or say in 'because' how it follows.", ""
        },
        {
            "Per Lund steers it to Northport.", "captain", "value: {|FACT4001:ida-holm|}\nsources: { paper: Per Lund steers it to Northport }",
            "'Per Lund steers it to Northport' does not name Ida Marie Holm ('ida-holm'); it names Per Lund. Quote the words that name it, or add what they call it to 'aliases' of 'ida-holm', or say in 'because' how it follows.", ""
        },
        {
            "Per Lund steers it.", "captain", "value: {|FACT4001:ida-holm|}\nbecause: the paper's own words\nsources: { paper: Per Lund steers it }",
            "'Per Lund steers it' does not name Ida Marie Holm ('ida-holm'); it names Per Lund. Quote the words that name it, or name it in 'because', which does not say how it comes to be Ida Marie Holm.", ""
        },
        {
            "She steers it to Northport.", "captain", "value: {|FACT4001:ida-holm|}\nsources: { paper: She steers it to Northport }",
            "'She steers it to Northport' does not name Ida Marie Holm ('ida-holm'). Quote the words that name it, or add what they call it to 'aliases' of 'ida-holm', or say in 'because' how it follows.", ""
        },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Shows_what_the_quote_says_and_the_way_out(string text, string property, string claim, string message, string value)
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(text, property, claim));
        Assert.Equal((message, $"gull/{property}"), (diagnostic.Message, diagnostic.Claim));
        Assert.Equal(value.Length == 0 ? [] : [new Remedy(RemedyKind.Value, value)], diagnostic.Remedies);
    }

    /// <summary>What the other quote has cannot be told, so nothing is said of what both together do not have.</summary>
    [Fact]
    public void A_quote_that_is_not_found_is_all_that_is_reported()
    {
        var facts = new FactBaseText { Case = "Operation:\n  lift:\n    name: The lift\n    boats: { value: 99, sources: { log: [moved 12 boats, whales in quiet waters] } }\n" };
        Assert.Equal(["FACT3003"], facts.Check().Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    /// <summary>Nothing but a number or a date needs a reader of its language.</summary>
    [Theory]
    [InlineData("Färjan har 300 platser.", "seats", "value: 300\nsources: { paper: har 300 platser }")]
    [InlineData("Färjan har 300 platser.", "seats", "value: {|FACT4001:301|}\nsources: { paper: har 300 platser }")]
    [InlineData("Färjan har 300 tusen platser.", "seats", "value: {|FACT4001:300|}\nsources: { paper: har 300 tusen platser }")]
    [InlineData("Färjan har 300 platser och 12 båtar.", "seats", "value: {|FACT4001:300|}\nsources: { paper: har 300 platser och 12 båtar }")]
    [InlineData("Färjan har cirka 300 platser.", "seats", "value: {|FACT4001:300|}\nsources: { paper: har cirka 300 platser }")]
    [InlineData("Färjan har trehundra platser.", "seats", "value: {|FACT4001:300|}\nsources: { paper: har trehundra platser }")]
    [InlineData("Färjan har 2 300 platser.", "seats", "value: 2300\nsources: { paper: har 2 300 platser }")]
    [InlineData("Färjan har 2.300 platser.", "seats", "value: 2300\nsources: { paper: har 2.300 platser }")]
    [InlineData("Färjan nr 12-300 seglade.", "seats", "value: {|FACT4001:300|}\nsources: { paper: nr 12-300 seglade }")]
    [InlineData("Færgen har ٣٠٠ pladser.", "seats", "value: 300\nsources: { paper: har ٣٠٠ pladser }")]
    [InlineData("Färjan kostade 300 EUR då.", "cost", "value: 300 EUR\nsources: { paper: kostade 300 EUR då }")]
    [InlineData("Färjan kostade €300 då.", "cost", "value: 300 EUR\nsources: { paper: kostade €300 då }")]
    [InlineData("Färjan kostade 300 EUR då.", "cost", "value: {|FACT4001:300 USD|}\nsources: { paper: kostade 300 EUR då }")]
    [InlineData("Färjan kostade 300 kronor då.", "cost", "value: {|FACT4001:300 SEK|}\nsources: { paper: kostade 300 kronor då }")]
    [InlineData("Färjan är 12 % full.", "share", "value: 12 %\nsources: { paper: är 12 % full }")]
    [InlineData("Färjan är 12 % full.", "share", "value: {|FACT4001:21 %|}\nsources: { paper: är 12 % full }")]
    [InlineData("Färjan seglade 2022-01-05 igen.", "sailed", "value: 2022-01-05\nsources: { paper: seglade 2022-01-05 igen }")]
    [InlineData("Färjan seglade 25/01/2021 igen.", "sailed", "value: 2021-01-25\nsources: { paper: seglade 25/01/2021 igen }")]
    [InlineData("Färjan seglade 05/01/2022 igen.", "sailed", "value: {|FACT4001:2022-01-05|}\nsources: { paper: seglade 05/01/2022 igen }")]
    [InlineData("Färjan seglade 2022 igen.", "sailed", "value: 2022\nsources: { paper: seglade 2022 igen }")]
    [InlineData("Färjan seglade 2022 igen.", "sailed", "value: {|FACT4001:2021|}\nsources: { paper: seglade 2022 igen }")]
    [InlineData("Resan tog 10 dagar.", "journey", "value: {|FACT4001:10 days|}\nsources: { paper: tog 10 dagar }")]
    [InlineData("Sedan sjönk den.", "motto", "value: sjönk den\nsources: { paper: Sedan sjönk den }")]
    [InlineData("Sedan sjönk den.", "motto", "value: {|FACT4001:brann den|}\nsources: { paper: Sedan sjönk den }")]
    [InlineData("Sedan kom Per Lund igen.", "captain", "value: per-lund\nsources: { paper: kom Per Lund igen }")]
    [InlineData("Sedan kom Per Lund igen.", "captain", "value: {|FACT4001:ida-holm|}\nsources: { paper: kom Per Lund igen }")]
    public void In_a_language_without_a_reader(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim, "sv");
}
