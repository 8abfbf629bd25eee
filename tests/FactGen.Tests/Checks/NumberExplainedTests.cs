namespace FactGen.Tests.Checks;

/// <summary>What is said of a number that a quote does not show, and which reason explains it (FACT4001, FACT4002).</summary>
public sealed class NumberExplainedTests
{
    [Theory]
    [InlineData("The ferry has 30 seats.", "{|FACT4001:40|}", "has 30 seats", "'40' cannot be read from 'has 30 seats', which says '30'. Correct the value, quote the words that give it, or say in 'because' how 40 follows.")]
    [InlineData("The ferry has 30 seats and 50 seats, 60 seats, 70 seats, 80 seats.", "{|FACT4001:40|}", "has 30 seats and 50 seats, 60 seats, 70 seats, 80 seats", "'40' cannot be read from 'has 30 seats and 50 seats, 60 seats, 70 seats, 80 seats', which says '30' and '50' and '60' and '70'. Correct the value, quote the words that give it, or say in 'because' how 40 follows.")]
    [InlineData("The ferry has 30 seats and 30 seats.", "{|FACT4001:40|}", "has 30 seats and 30 seats", "")]
    [InlineData("The ferry has 30 seats.", "{|FACT4001:40|}\nbecause: it comes to 40 by the log", "has 30 seats", "'40' cannot be read from 'has 30 seats', which says '30'. Correct the value, quote the words that give it, or say in 'because' how 40 follows; as it is, it does not name '30', which the quote has in its place.")]
    [InlineData("The ferry has 30 seats.", "{|FACT4001:40|}\nbecause: it says so", "has 30 seats", "'40' cannot be read from 'has 30 seats', which says '30'. Correct the value, quote the words that give it, or say in 'because' how 40 follows; as it is, it does not name it.")]
    [InlineData("The ferry has 30 seats.", "40\nbecause: 30 and ten more are 40", "has 30 seats", "")]
    [InlineData("The ferry has 30 seats.", "40\nbecause: thirty and ten more are forty", "has 30 seats", "")]
    [InlineData("The ferry has 30 seats.", "40\nbecause: 20 to 30 are 40", "has 30 seats", "")]
    [InlineData("The ferry has 30 to 35 seats.", "40\nbecause: 35 are 40", "has 30 to 35 seats", "")]
    [InlineData("The ferry has 30 to 35 seats.", "{|FACT4001:40|}\nbecause: 33 are 40", "has 30 to 35 seats", "")]
    [InlineData("The ferry has 1,030 seats.", "1040\nbecause: 1030 and ten are 1040", "has 1,030 seats", "")]
    [InlineData("The ferry has seats.", "{|FACT4001:40|}\nbecause: it comes to 40 by the log", "has seats", "'40' cannot be read from 'has seats', which has no count. Quote the words that give it, or say in 'because' how 40 follows; as it is, it does not name any word of the quote.")]
    [InlineData("The ferry has seats.", "40\nbecause: the seats are 40", "has seats", "")]
    [InlineData("The ferry has seats.", "{|FACT4001:40|}\nbecause: the seats are many", "has seats", "")]
    public void A_reason_names_the_value_and_what_the_quote_has(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("The ferry has 30 tonnes.", "seats", "{|FACT4001:40|}", "has 30 tonnes", "'40' cannot be read from 'has 30 tonnes', where the compiler does not read '30 tonnes' as a count of seats. Quote the words that give it, or say in 'because' how 40 follows.")]
    [InlineData("The ferry has 30 tonnes and 50 dollars.", "seats", "{|FACT4001:40|}", "has 30 tonnes and 50 dollars", "'40' cannot be read from 'has 30 tonnes and 50 dollars', where the compiler does not read '30 tonnes' as a count of seats. Quote the words that give it, or say in 'because' how 40 follows.")]
    [InlineData("The ferry has 30 dollars.", "weight", "{|FACT4001:40|}", "has 30 dollars", "'40' cannot be read from 'has 30 dollars', where the compiler does not read '30 dollars' as a number in tonnes. Quote the words that give it, or say in 'because' how 40 follows.")]
    [InlineData("The ferry has 30 dollars.", "share", "{|FACT4001:40%|}", "has 30 dollars", "'40%' cannot be read from 'has 30 dollars', where the compiler does not read '30 dollars' as a percent. Quote the words that give it, or say in 'because' how 40% follows.")]
    [InlineData("The ferry has 30 tonnes.", "cost", "{|FACT4001:40 USD|}", "has 30 tonnes", "")]
    public void A_number_in_another_unit_is_shown(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("The ferry has about 40 seats.", "40", "{|FACT4002:has about 40 seats|}", "'gull/seats' is '40', and the text says 'about 40'. Write the value as 'about 40', or say in 'because' why 'about 40' does not hedge it.")]
    [InlineData("The ferry has about 40 seats.", "40\nbecause: it is so", "{|FACT4002:has about 40 seats|}", "'gull/seats' is '40', and the text says 'about 40'. Write the value as 'about 40', or say in 'because' (it does not name '40') why 'about 40' does not hedge it.")]
    [InlineData("The ferry has about 40 seats.", "40\nbecause: it is 40", "{|FACT4002:has about 40 seats|}", "'gull/seats' is '40', and the text says 'about 40'. Write the value as 'about 40', or say in 'because' (it does not name these words) why 'about 40' does not hedge it.")]
    [InlineData("The ferry has about 40 seats.", "40\nbecause: about 40 is 40 by the log", "has about 40 seats", "")]
    [InlineData("The ferry has 40 seats.", "about 40", "{|FACT4002:has 40 seats|}", "'gull/seats' is 'about 40', and the compiler reads no word of approximation at '40' in the text. If the text has one, name it in 'because' beside 'about 40'; otherwise correct the value.")]
    [InlineData("The ferry has 40 seats.", "about 40\nbecause: by the log it is about 40", "has 40 seats", "")]
    [InlineData("The ferry has 40 seats.", "about 40\nbecause: by the log it is so", "{|FACT4002:has 40 seats|}", "")]
    [InlineData("The ferry has 40 seats or more.", "40", "{|FACT4002:40 seats or more|}", "")]
    [InlineData("The ferry has over 40 seats.", "at least 40", "{|FACT4002:has over 40 seats|}", "")]
    [InlineData("The ferry has dozens of seats.", "{|FACT4001:40|}", "dozens of seats", "")]
    [InlineData("The ferry has 40-odd seats.", "40", "{|FACT4002:has 40-odd seats|}", "")]
    public void A_hedge_is_kept_or_explained(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "seats", value, quote, says);

    [Theory]
    [InlineData("Two of the piers are new.", "piers", "{|FACT4001:2|}", "Two of the piers", "'2' is not by itself what 'Two of the piers' says: 'of the' relates 'Two' to something else. Say in 'because' why it is the value nevertheless, with the word 'of the', correct the value, or let 'of' or the summary of 'piers' have the word.")]
    [InlineData("Two of all piers are new.", "piers", "2", "Two of all piers", "")]
    [InlineData("Two of these piers are new.", "piers", "{|FACT4001:2|}", "Two of these piers", "")]
    [InlineData("Two of the old piers are new.", "piers", "2", "Two of the old piers", "")]
    [InlineData("Two of the rafts are sold.", "rafts_sold", "2", "Two of the rafts", "")]
    [InlineData("Another 40 crates came.", "crates", "{|FACT4001:40|}", "Another 40 crates", "'40' is not by itself what 'Another 40 crates' says: 'Another' relates '40' to something else. Say in 'because' why it is the value nevertheless, with the word 'Another', correct the value, or let 'of' or the summary of 'crates' have the word.")]
    [InlineData("Another 40 crates came.", "crates", "40\nbecause: another was wrong", "Another 40 crates", "")]
    [InlineData("Another 40 crates came.", "crates", "{|FACT4001:40|}\nbecause: it was wrong", "Another 40 crates", "")]
    [InlineData("It carried 40 crates a day.", "crates", "{|FACT4001:40|}", "40 crates a day", "")]
    [InlineData("It took 40 dollars a week.", "weekly_fares", "40 USD", "40 dollars a week", "")]
    [InlineData("It took 40 dollars weekly.", "weekly_fares", "40 USD", "40 dollars weekly", "")]
    [InlineData("It took 40 dollars a day.", "weekly_fares", "{|FACT4001:40 USD|}", "40 dollars a day", "")]
    [InlineData("It rose by 40 dollars.", "rise", "40 USD", "rose by 40 dollars", "")]
    [InlineData("It fell by 40 dollars.", "rise", "{|FACT4001:40 USD|}", "fell by 40 dollars", "")]
    [InlineData("It rose by 40 dollars.", "cost", "{|FACT4001:40 USD|}", "rose by 40 dollars", "")]
    [InlineData("A rise of 40 dollars.", "cost", "{|FACT4001:40 USD|}", "rise of 40 dollars", "")]
    [InlineData("It fell to 30 dollars, compared with a profit of 40 dollars.", "profit", "40 USD", "a profit of 40 dollars", "")]
    [InlineData("It fell to 30 dollars, compared with a profit of 40 dollars.", "profit", "{|FACT4001:40 USD|}", "with a profit of 40 dollars", "")]
    [InlineData("It fell to 30 dollars, compared with 40 dollars.", "profit", "{|FACT4001:40 USD|}", "40 dollars", "")]
    public void A_number_is_related_to_something_else(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("The loss was 40 dollars.", "profit", "{|FACT4001:40 USD|}", "loss was 40 dollars")]
    [InlineData("The loss was 40 dollars and the profit fine.", "profit", "40 USD", "loss was 40 dollars")]
    [InlineData("The net take was 40 dollars.", "gross_take", "{|FACT4001:40 USD|}", "net take was 40 dollars")]
    [InlineData("The net take was 40 dollars after a gross one.", "gross_take", "40 USD", "net take was 40 dollars")]
    [InlineData("The daily fares were 40 dollars.", "weekly_fares", "{|FACT4001:40 USD|}", "daily fares were 40 dollars")]
    [InlineData("The daily fares were 40 dollars, the monthly more.", "weekly_fares", "{|FACT4001:40 USD|}", "were 40 dollars")]
    public void A_word_contradicts_the_property(string text, string property, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, property, value, quote);

    [Theory]
    [InlineData("The raft profit was 40 dollars.", "profit", "{|FACT4001:40 USD|}", "raft profit was 40 dollars", "The text gives '40 USD' as 'raft_profit', not as 'profit': it has 'raft profit' right before '40 dollars'. Write the claim on 'raft_profit', correct the value, or say in 'because' why it is the value nevertheless, with the words 'raft profit'.")]
    [InlineData("The raft profit was 40 dollars.", "profit", "40 USD\nbecause: raft profit is all profit", "raft profit was 40 dollars", "")]
    [InlineData("The raft profit was 40 dollars.", "raft_profit", "40 USD", "raft profit was 40 dollars", "")]
    [InlineData("The raft-profit was 40 dollars.", "profit", "{|FACT4001:40 USD|}", "raft-profit was 40 dollars", "")]
    [InlineData("The raft profit was then just 40 dollars.", "profit", "{|FACT4001:40 USD|}", "raft profit was then just 40 dollars", "")]
    [InlineData("The raft profit was even then just 40 dollars.", "profit", "40 USD", "raft profit was even then just 40 dollars", "")]
    [InlineData("The raft profit it was in fact even then 40 dollars.", "profit", "40 USD", "raft profit it was in fact even then 40 dollars", "")]
    [InlineData("The raft profit it was then 40 dollars.", "profit", "{|FACT4001:40 USD|}", "raft profit it was then 40 dollars", "")]
    [InlineData("The raft profit in all then 40 dollars.", "profit", "{|FACT4001:40 USD|}", "raft profit in all then 40 dollars", "")]
    [InlineData("The raft and profit was 40 dollars.", "profit", "40 USD", "raft and profit was 40 dollars", "")]
    [InlineData("The raft profit and the profit were 40 dollars.", "profit", "40 USD", "raft profit and the profit were 40 dollars", "")]
    [InlineData("The rafts profits were 40 dollars.", "profit", "{|FACT4001:40 USD|}", "rafts profits were 40 dollars", "")]
    [InlineData("The weekly fares were 40 dollars.", "cost", "{|FACT4001:40 USD|}", "weekly fares were 40 dollars", "")]
    [InlineData("The gross take was 40 dollars.", "profit", "{|FACT4001:40 USD|}", "gross take was 40 dollars", "")]
    public void Another_property_is_named_before_the_number(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says);

    [Theory]
    [InlineData("Winter crates were 40.", "40", "{|FACT4008:crates were 40|}", "'crates were 40' begins inside a noun, and 'Winter' before it may tell of a part only: \"Winter crates were 40.\" Quote 'Winter' too and claim what it says, or say under 'subject' in 'because', with 'Winter', why it is 'crates' of Gull.")]
    [InlineData("Winter crates were 40.", "40\nbecause: { subject: Winter is when it sails }", "crates were 40", "")]
    [InlineData("Winter crates were 40.", "40\nbecause: { subject: it is so }", "{|FACT4008:crates were 40|}", "")]
    [InlineData("Crate crates were 40.", "40", "crates were 40", "")]
    public void A_quote_does_not_begin_inside_a_noun(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "crates", value, quote, says);
}
