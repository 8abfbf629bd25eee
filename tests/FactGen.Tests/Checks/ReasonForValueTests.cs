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
    [InlineData("Паром имеет 300 мест.", "seats", "value: 300\nbecause: мест is seats\nsources: { paper: имеет 300 мест }")]
    [InlineData("Паром имеет 4 места.", "seats", "value: {|FACT4001:400|}\nbecause: the number is in the text\nsources: { paper: имеет 4 места }")]
    [InlineData("Паром имеет 4 места.", "seats", "value: {|FACT4001:400|}\nbecause: 400 it is\nsources: { paper: имеет 4 места }")]
    [InlineData("Паром имеет 4 места.", "seats", "value: 400\nbecause: 4 a row and 100 rows are 400\nsources: { paper: имеет 4 места }")]
    [InlineData("Паром имеет четыре места.", "seats", "value: {|FACT4001:4|}\nbecause: it says 4\nsources: { paper: имеет четыре места }")]
    [InlineData("Паром имеет четыре места.", "seats", "value: 4\nbecause: четыре is 4\nsources: { paper: имеет четыре места }")]
    [InlineData("Паром имеет 2.300 мест.", "seats", "value: 2300\nbecause: as it says\nsources: { paper: имеет 2.300 мест }")]
    [InlineData("Паром имеет 2 300 мест.", "seats", "value: 2300\nbecause: as it says\nsources: { paper: имеет 2 300 мест }")]
    [InlineData("Паром стоил 1,5 миллиона евро.", "cost", "value: {|FACT4001:1500000 EUR|}\nbecause: as it says\nsources: { paper: стоил 1,5 миллиона евро }")]
    [InlineData("Паром стоил 1,5 миллиона евро.", "cost", "value: 1500000 EUR\nbecause: 1,5 миллиона is 1500000 EUR\nsources: { paper: \"стоил 1,5 миллиона евро\" }")]
    [InlineData("Отплыл 5 января 2022 года.", "sailed", "value: 2022-01-05\nbecause: января is January\nsources: { paper: 5 января 2022 }")]
    [InlineData("Отплыл 5 января 2022 года.", "sailed", "value: {|FACT4001:1999-07-08|}\nbecause: января is January\nsources: { paper: 5 января 2022 }")]
    [InlineData("Паром украл лодку.", "motto", "value: {|FACT4001:stole the boat|}\nbecause: translated\nsources: { paper: украл лодку }")]
    [InlineData("Паром украл лодку.", "motto", "value: stole the boat\nbecause: украл is stole\nsources: { paper: украл лодку }")]
    [InlineData("Паром украл лодку.", "motto", "value: украл лодку\nbecause: quoted\nsources: { paper: украл лодку }")]
    [InlineData("Потом затонул.", "end", "value: {|FACT4001:sank|}\nbecause: translated\nsources: { paper: Потом затонул }")]
    [InlineData("Потом затонул.", "end", "value: sank\nbecause: затонул\nsources: { paper: Потом затонул }")]
    [InlineData("Безопасен он.", "safe", "value: true\nbecause: it says so\nsources: { paper: Безопасен он }")]
    [InlineData("船で 12 人が死亡した。", "seats", "value: 12\nbecause: people are counted\nsources: { paper: 船で 12 人が死亡した }")]
    [InlineData("船は 沈没した。", "end", "value: sank\nbecause: 沈没 is sinking\nsources: { paper: 船は 沈没した }")]
    public void In_a_language_that_is_not_read(string text, string property, string claim)
    {
        var language = text[0] > 'ⸯ' ? "ja" : "ru";
        EvidenceCase.Expect(text, property, claim, language);
    }
}
