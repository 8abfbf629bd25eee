namespace FactGen.Tests.Checks;

/// <summary><c>sic</c> says what a translation garbled, and exchanges no number, date or name (FACT4016).</summary>
public sealed class SicCheckTests
{
    private const string Translated = "translation: machine";

    [Theory]
    [InlineData("The Gull has 4O seats.", "seats", "value: 40\nsources: { paper: { quote: has 4O seats, sic: has 40 seats } }")]
    [InlineData("The Gull has 4O seats.", "seats", "value: {|FACT4001:41|}\nsources: { paper: { quote: has 4O seats, sic: has 40 seats } }")]
    [InlineData("It sails in an weather.", "motto", "value: any weather\nsources: { paper: { quote: sails in an weather, sic: sails in any weather } }")]
    [InlineData("It sailed the 2019 voyage.", "sailed", "value: 2019\nsources: { paper: { quote: sailed the 2019 voyage, sic: sailed the voyage in 2019 } }")]
    [InlineData("It sailed on 9 March 2021.", "sailed", "value: 2021-03-09\nsources: { paper: { quote: sailed on 9 March 2021, sic: sailed on 9 March } }")]
    [InlineData("The boat by 40 seats.", "seats", "value: 40\nsources: { paper: { quote: boat by 40 seats, sic: boat of 40 seats } }")]
    [InlineData("It has forty seating.", "seats", "value: 40\nsources: { paper: { quote: has forty seating, sic: has 40 seats } }")]
    [InlineData("Ida Marie Holm steer the ship.", "captain", "value: ida-holm\nsources: { paper: { quote: Ida Marie Holm steer, sic: Ida Marie Holm steers } }")]
    [InlineData("Ida Marei Holmm steer the ship.", "captain", "value: ida-holm\nsources: { paper: { quote: Ida Marei Holmm steer, sic: Ida Marie Holm steers } }")]
    [InlineData("Ida Marie Holm steer to port of north.", "home",
        "value: northport\nsources: { paper: { quote: Ida Marie Holm steer to port of north, sic: Ida Marie Holm steers to Northport } }")]
    public void It_says_what_garbled_words_of_a_translation_mean(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim, card: Translated);

    [Theory]
    [InlineData("It sailed on 9 March 2021.", "sailed", "value: 1999-01-01\nsources: { paper: { quote: on 9 March 2021, sic: {|FACT4016:on 1 January 1999|} } }")]
    [InlineData("It sailed on 9 March 2021.", "sailed", "value: 2021-04-09\nsources: { paper: { quote: on 9 March 2021, sic: {|FACT4016:on 9 April 2021|} } }")]
    [InlineData("The Gull has 30 seats.", "seats", "value: 40\nsources: { paper: { quote: has 30 seats, sic: {|FACT4016:has 40 seats|} } }")]
    [InlineData("The Gull has thirty seats.", "seats", "value: 40\nsources: { paper: { quote: has thirty seats, sic: {|FACT4016:has forty seats|} } }")]
    [InlineData("Per Lund steers it.", "captain", "value: ida-holm\nsources: { paper: { quote: Per Lund steers, sic: {|FACT4016:Captain Holm steers|} } }")]
    public void It_exchanges_no_number_date_or_name(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim, card: Translated);

    [Theory]
    [InlineData("It sails in an weather.", "motto", "value: any weather\nsources: { paper: { quote: sails in an weather, sic: {|FACT4016:sails in any weather|} } }")]
    [InlineData("It sails in an weather.", "motto", "value: in any weather\nbecause: an weather is any weather\nsources: { paper: sails in an weather }")]
    public void It_is_for_translations(string text, string property, string claim) => EvidenceCase.Expect(text, property, claim);

    /// <summary>A date is shown whole; of several things that were exchanged, a date is shown, or else a number.</summary>
    [Theory]
    [InlineData("has 30 seats", "has 40 seats", "has '40' where the quote has '30'")]
    [InlineData("on 9 March 2021", "on 10 March 2021", "has '10 March 2021' where the quote has '9 March 2021'")]
    [InlineData("Per Lund has 30 seats", "Jan Lund has 40 seats", "has '40' where the quote has '30'")]
    [InlineData("Per Lund has 30 seats", "Jan Lund has 30 seats", "has 'Jan Lund' where the quote has 'Per Lund'")]
    public void The_message_says_what_was_exchanged(string quote, string sic, string says)
    {
        var message = EvidenceCase.Expect(
            $"{quote}.", "motto", $"value: {quote}\nsources: {{ paper: {{ quote: {quote}, sic: {{|FACT4016:{sic}|}} }} }}", card: Translated)[0].Message;

        Assert.StartsWith($"'{sic}' {says}: 'sic' says what garbled words mean", message, StringComparison.Ordinal);
    }
}
