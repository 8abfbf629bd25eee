namespace FactGen.Tests.Checks;

/// <summary>A reason for a value names the value, and what the quote has in its place (FACT4001, FACT4002).</summary>
public sealed class ReasonForValueTests
{
    [Theory]
    // Another number is in the quote
    [InlineData("It has four seats.", "seats", "value: {|FACT4001:400|}\nbecause: 400 it was\nsources: { paper: has four seats }")]
    [InlineData("It has four seats.", "seats", "value: {|FACT4001:400|}\nbecause: the four are those of the crew\nsources: { paper: has four seats }")]
    [InlineData("It has four seats.", "seats", "value: 400\nbecause: four a boat and a hundred boats are 400\nsources: { paper: has four seats }")]
    [InlineData("It has four seats.", "seats", "value: 400\nbecause: 4 times 100 are 400\nsources: { paper: has four seats }")]
    [InlineData("The motor weighs 12 kg.", "weight", "value: {|FACT4001:0.012|}\nbecause: 0.012 by the scales\nsources: { paper: weighs 12 kg }")]
    // No number is in the quote
    [InlineData("It has new seats.", "seats", "value: {|FACT4001:12|}\nbecause: 12 it was\nsources: { paper: has new seats }")]
    [InlineData("It has new seats.", "seats", "value: 12\nbecause: the new ones are 12\nsources: { paper: has new seats }")]
    // A hedge at the number
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: 40 it was\nsources: { paper: {|FACT4002:40 seats|} }")]
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: about the only hedge is on the deck\nsources: { paper: {|FACT4002:40 seats|} }")]
    [InlineData("It has about 40 seats.", "seats", "value: 40\nbecause: about 40 are 40 on the plan\nsources: { paper: 40 seats }")]
    [InlineData("It has some 40 seats.", "seats", "value: 40\nbecause: some is said of all 40\nsources: { paper: 40 seats }")]
    public void Of_a_number(string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    [Theory]
    // Words of a closed list
    [InlineData("It was lost on a reef.", "end", "value: {|FACT4001:ran_aground|}\nbecause: the paper's own account\nsources: { paper: lost on a reef }")]
    [InlineData("It was lost on a reef.", "end", "value: {|FACT4001:ran_aground|}\nbecause: it ran aground, says the paper\nsources: { paper: lost on a reef }")]
    [InlineData("It was lost on a reef.", "end", "value: ran_aground\nbecause: on reefs one runs aground\nsources: { paper: lost on a reef }")]
    [InlineData("Then it sank.", "end", "value: {|FACT4001:ran_aground|}\nbecause: it ran aground, says the paper\nsources: { paper: Then it sank }")]
    [InlineData("Then it sank.", "end", "value: {|FACT4001:ran_aground|}\nbecause: it sank, says the paper\nsources: { paper: Then it sank }")]
    [InlineData("Then it sank.", "end", "value: ran_aground\nbecause: it sank after it ran aground\nsources: { paper: Then it sank }")]
    // Text
    [InlineData("It sails in any weather.", "motto", "value: {|FACT4001:all seas|}\nbecause: the crew's words\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: {|FACT4001:all weather|}\nbecause: all weather it is\nsources: { paper: sails in any weather }")]
    [InlineData("It sails in any weather.", "motto", "value: all seas\nbecause: in any weather is on all seas\nsources: { paper: sails in any weather }")]
    [InlineData("Then she resigned.", "motto", "value: left the post\nbecause: to resign is to leave it\nsources: { paper: Then she resigned }")]
    // Names: a pronoun or title of the quote is named too
    [InlineData("Holm was ill. Then she led it.", "captain", "value: {|FACT4001:ida-holm|}\nbecause: the Holm of the ship\nsources: { paper: Then she led it }")]
    [InlineData("Holm was ill. Then she led it.", "captain", "value: ida-holm\nbecause: she is Ida Marie Holm\nsources: { paper: Then she led it }")]
    public void Of_words(string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    /// <summary>A letter, or only an article, is in every sentence.</summary>
    [Theory]
    [InlineData("It was a falling stone.", "value: {|FACT4001:a|}\nsources: { paper: a falling stone }")]
    [InlineData("It was the stone.", "value: {|FACT4001:the|}\nsources: { paper: was the stone }")]
    [InlineData("Plan b was taken.", "value: {|FACT4001:b|}\nsources: { paper: Plan b was }")]
    [InlineData("Plan B was taken.", "value: B\nsources: { paper: Plan B was }")]
    [InlineData("Plan b was taken.", "value: b\nbecause: the letter of the plan\nsources: { paper: Plan b was }")]
    [InlineData("It was the first.", "value: the first\nsources: { paper: was the first }")]
    [InlineData("They voted for it.", "value: for\nsources: { paper: voted for it }")]
    public void A_text_says_something_by_itself(string text, string claim) => EvidenceCase.Expect(text, "motto", claim);

    /// <summary>Digits are read in every language; of the rest the reason names the words.</summary>
    [Theory]
    [InlineData("Färjan har 4 platser.", "seats", "value: {|FACT4001:400|}\nbecause: the number is in the text\nsources: { paper: har 4 platser }")]
    [InlineData("Färjan har 4 platser.", "seats", "value: {|FACT4001:400|}\nbecause: 400 it is\nsources: { paper: har 4 platser }")]
    [InlineData("Färjan har 4 platser.", "seats", "value: 400\nbecause: 4 a row and 100 rows are 400\nsources: { paper: har 4 platser }")]
    [InlineData("Färjan har fyra platser.", "seats", "value: {|FACT4001:4|}\nbecause: it says 4\nsources: { paper: har fyra platser }")]
    [InlineData("Färjan har fyra platser.", "seats", "value: 4\nbecause: fyra is 4\nsources: { paper: har fyra platser }")]
    [InlineData("Färjan har cirka 4 platser.", "seats", "value: {|FACT4001:about 4|}\nsources: { paper: har cirka 4 platser }")]
    [InlineData("Färjan har cirka 4 platser.", "seats", "value: about 4\nbecause: cirka is about\nsources: { paper: har cirka 4 platser }")]
    [InlineData("Resan tog 10 dagar.", "journey", "value: 10 days\nbecause: dagar are days\nsources: { paper: tog 10 dagar }")]
    [InlineData("Resan tog 10 dagar.", "journey", "value: {|FACT4001:11 days|}\nbecause: dagar are days\nsources: { paper: tog 10 dagar }")]
    [InlineData("Färjan kostade 1,5 miljoner euro.", "cost", "value: {|FACT4001:1500000 EUR|}\nbecause: as it says\nsources: { paper: \"kostade 1,5 miljoner euro\" }")]
    [InlineData("Färjan kostade 1,5 miljoner euro.", "cost", "value: 1500000 EUR\nbecause: 1,5 miljoner is 1500000 EUR\nsources: { paper: \"kostade 1,5 miljoner euro\" }")]
    [InlineData("Seglade den 5 januari 2022.", "sailed", "value: {|FACT4001:2022-01-05|}\nsources: { paper: 5 januari 2022 }")]
    [InlineData("Seglade den 5 januari 2022.", "sailed", "value: 2022-01-05\nbecause: januari is January\nsources: { paper: 5 januari 2022 }")]
    [InlineData("Seglade den 5 januari 2022.", "sailed", "value: {|FACT4001:2022-01-06|}\nbecause: januari is January\nsources: { paper: 5 januari 2022 }")]
    [InlineData("Seglade den 5 januari 2022.", "sailed", "value: {|FACT4001:2021-01-05|}\nbecause: januari is January\nsources: { paper: 5 januari 2022 }")]
    [InlineData("Färjan stal en båt.", "motto", "value: {|FACT4001:stole the boat|}\nbecause: translated\nsources: { paper: stal en båt }")]
    [InlineData("Färjan stal en båt.", "motto", "value: stole the boat\nbecause: stal is stole\nsources: { paper: stal en båt }")]
    [InlineData("Sedan sjönk den.", "end", "value: {|FACT4001:sank|}\nbecause: translated\nsources: { paper: Sedan sjönk den }")]
    [InlineData("Sedan sjönk den.", "end", "value: sank\nbecause: sjönk\nsources: { paper: Sedan sjönk den }")]
    [InlineData("Den är säker.", "safe", "value: true\nbecause: it says so\nsources: { paper: Den är säker }")]
    [InlineData("船で 12 人が死亡した。", "dead", "value: 12\nsources: { paper: 船で 12 人が死亡した }")]
    [InlineData("船で十二人が死亡した。", "dead", "value: 12\nbecause: 十二 is 12\nsources: { paper: 十二人が死亡した }")]
    [InlineData("船は 沈没した。", "end", "value: sank\nbecause: 沈没 is sinking\nsources: { paper: 船は 沈没した }")]
    public void In_a_language_that_is_not_read(string text, string property, string claim)
    {
        var language = text[0] > 'ⸯ' ? "ja" : "sv";
        EvidenceCase.Expect(text, property, claim, language);
    }

    /// <summary>Only of English it is known which words tell of a death.</summary>
    [Theory]
    [InlineData("Погибли 12 человек.", "Погибли 12 человек", "ru")]
    [InlineData("Bei dem Unglück kamen 12 Menschen ums Leben.", "kamen 12 Menschen ums Leben", "de")]
    [InlineData("船で12人が死亡した。", "12人が死亡した", "ja")]
    public void The_dead_of_another_language_need_no_reason(string text, string quote, string language) =>
        EvidenceCase.Expect(text, "dead", $"value: 12\nsources: {{ paper: {quote} }}", language);
}
