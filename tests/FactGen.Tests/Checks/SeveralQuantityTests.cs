namespace FactGen.Tests.Checks;

/// <summary>Which of several numbers in a quote may be the value (FACT4001).</summary>
public sealed class SeveralQuantityTests
{
    [Theory]
    [InlineData("It carried 40. And 50 came.", "crates", "{|FACT4001:40|}", "carried 40. And 50 came")]
    [InlineData("It carried 30 and 40 crates.", "crates", "40", "30 and 40 crates")]
    [InlineData("It carried 30 (then 40 crates).", "crates", "40", "30 (then 40 crates)")]
    [InlineData("It carried 30 then 40 crates.", "crates", "40", "30 then 40 crates")]
    [InlineData("It carried 30 or so then 40 crates.", "crates", "40", "30 or so then 40 crates")]
    [InlineData("It carried 40 then 30 crates.", "crates", "{|FACT4001:40|}", "40 then 30 crates")]
    [InlineData("It carried 40 crates; and 30 were left.", "crates", "40", "40 crates; and 30 were left")]
    [InlineData("It carried 40 crates and 30 were left.", "crates", "40", "40 crates and 30 were left")]
    [InlineData("It carried 40 and 30 were left.", "crates", "40", "40 and 30 were left")]
    [InlineData("It carried 40 while 30 were left.", "crates", "{|FACT4001:40|}", "40 while 30 were left")]
    [InlineData("It carried 40 (and 30) on deck.", "crates", "{|FACT4001:40|}", "40 (and 30) on deck")]
    [InlineData("It weighs 40 tonnes, 50 tonnes laden.", "weight", "40", "40 tonnes, 50 tonnes laden")]
    [InlineData("It weighs 40 tonnes, and 50 tonnes laden.", "weight", "40", "40 tonnes, and 50 tonnes laden")]
    [InlineData("A share of 40% and 50% was sold.", "share", "40%", "40% and 50% was sold")]
    [InlineData("A share of 40% then 50% was sold.", "share", "40%", "40% then 50% was sold")]
    [InlineData("A share of 40% (and 50%) was sold.", "share", "40%", "40% (and 50%) was sold")]
    [InlineData("It weighs 40 tonnes and about 50 tonnes.", "weight", "40", "40 tonnes and about 50 tonnes")]
    [InlineData("It weighs 40 tonnes or (about 50 tonnes).", "weight", "40", "40 tonnes or (about 50 tonnes)")]
    public void Only_the_joints_of_a_list_are_between_its_members(string text, string property, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, property, value, quote);

    /// <summary>Up to four words behind it.</summary>
    [Theory]
    [InlineData("It took 40 big crates to 50 men.", "40", "40 big crates to 50 men")]
    [InlineData("It took 40 big red crates to 50.", "40", "40 big red crates to 50")]
    [InlineData("It took 40 very big red crates to 50.", "40", "40 very big red crates to 50")]
    [InlineData("It took 40 very very big red crates to 50.", "40", "40 very very big red crates to 50")]
    [InlineData("It took 40 very, big crates to 50.", "40", "40 very, big crates to 50")]
    [InlineData("It took 40 crate-loads to 50.", "40", "40 crate-loads to 50")]
    [InlineData("It took 40 half-full crates to 50.", "40", "40 half-full crates to 50")]
    [InlineData("It took 40 there while 50 very big red crates came.", "{|FACT4001:40|}", "40 there while 50 very big red crates came")]
    [InlineData("It took 40 there while 50 very very big red crates came.", "{|FACT4001:40|}", "40 there while 50 very very big red crates came")]
    [InlineData("It took 40 crates there while 50 big crates came.", "{|FACT4001:40|}", "40 crates there while 50 big crates came")]
    [InlineData("It carried 40 crates there while 30 very very big red crates came.", "40", "40 crates there while 30 very very big red crates came")]
    [InlineData("It carried 40 crates there while 30 very very big crates came.", "{|FACT4001:40|}", "40 crates there while 30 very very big crates came")]
    [InlineData("It carried 40 very very big crates while 30 came.", "40", "40 very very big crates while 30 came")]
    [InlineData("It carried 40 very very big red crates while 30 came.", "{|FACT4001:40|}", "40 very very big red crates while 30 came")]
    [InlineData("It carried 40 crate in May while 50 came.", "40", "40 crate in May while 50 came")]
    [InlineData("It carried 40 cratings in May while 50 came.", "{|FACT4001:40|}", "40 cratings in May while 50 came")]
    [InlineData("It carried 40 craters in May while 50 came.", "40", "40 craters in May while 50 came")]
    [InlineData("It carried 40 crate-loads while 50 came.", "40", "40 crate-loads while 50 came")]
    [InlineData("It carried 40 in crates while 50 came.", "40", "40 in crates while 50 came")]
    [InlineData("It carried 40; crates while 50 came.", "{|FACT4001:40|}", "40; crates while 50 came")]
    [InlineData("It carried crates of 40 while 50 came.", "40", "crates of 40 while 50 came")]
    [InlineData("It carried as crates that day 40 while 50 came.", "40", "crates that day 40 while 50 came")]
    [InlineData("It carried crates on that day 40 while 50 came.", "40", "crates on that day 40 while 50 came")]
    [InlineData("It carried crates on that very day 40 while 50 came.", "{|FACT4001:40|}", "crates on that very day 40 while 50 came")]
    [InlineData("It carried crates on that very dull day 40 while 50 came.", "{|FACT4001:40|}", "crates on that very dull day 40 while 50 came")]
    [InlineData("It carried crates, 40 while 50 came.", "{|FACT4001:40|}", "crates, 40 while 50 came")]
    public void A_number_with_the_noun_goes_before_others(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "crates", value, quote);

    /// <summary>Up to four words before it.</summary>
    [Theory]
    [InlineData("With a rise of 40 dollars it had 50 dollars.", "40 USD", "a rise of 40 dollars it had 50 dollars", "")]
    [InlineData("With a rise of 40 dollars it had 50 dollars.", "{|FACT4001:50 USD|}", "a rise of 40 dollars it had 50 dollars", "'50 USD' may be '50 dollars' of 'a rise of 40 dollars it had 50 dollars', and '40 dollars' may be the value too. Quote fewer words, or name the value in 'because', as '50 USD', and say why it is that one.")]
    [InlineData("With a rise of just about 40 dollars it had 50 dollars.", "about 40 USD", "a rise of just about 40 dollars it had 50 dollars", "")]
    [InlineData("With a rise of over all 40 dollars it had 50 dollars.", "40 USD", "a rise of over all 40 dollars it had 50 dollars", "")]
    [InlineData("With rises of 40 dollars it had 50 dollars.", "40 USD", "rises of 40 dollars it had 50 dollars", "")]
    [InlineData("A rise (of 40 dollars) it had, 50 dollars.", "{|FACT4001:40 USD|}", "rise (of 40 dollars) it had, 50 dollars", "")]
    [InlineData("A rise, 40 dollars, was there and then 50 dollars.", "{|FACT4001:40 USD|}", "rise, 40 dollars, was there and then 50 dollars", "")]
    public void A_number_that_the_property_tells_goes_before_others(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "rise", value, quote, says);

    [Theory]
    [InlineData("It carried 40 in the year 2021 there.", "40", "40 in the year 2021")]
    [InlineData("On 5 January it carried 40.", "40", "On 5 January it carried 40")]
    [InlineData("It carried 40 at 2019 piers.", "40", "40 at 2019 piers")]
    [InlineData("It carried 40. Then 50.", "40", "carried 40")]
    [InlineData("It carried 40 crates in 2021 there.", "40", "40 crates in 2021")]
    [InlineData("It carried 40 in May 2021.", "40", "40 in May 2021")]
    [InlineData("It carried 40 crates while another 50 crates came.", "40", "40 crates while another 50 crates came")]
    [InlineData("It carried 40 crates while 50 piers came.", "40", "40 crates while 50 piers came")]
    public void A_number_of_a_date_or_of_another_thing_is_none(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "crates", value, quote);

    [Theory]
    [InlineData("It carried 40 crates in May; then it had 50 crates.", "crates", "{|FACT4001:40|}", "40 crates … 50 crates")]
    [InlineData("It carried 40 crates in May, and it had 50 crates.", "crates", "{|FACT4001:40|}", "40 crates … had 50 crates")]
    [InlineData("It carried 40 crates in May, and it had 40 crates.", "crates", "40", "40 crates … had 40 crates")]
    [InlineData("It carried 40 in May while 50 came.", "crates", "40\nbecause: 40 is what it carried", "40 in May while 50 came")]
    [InlineData("It carried 40 in May while 50 came.", "crates", "{|FACT4001:40|}\nbecause: that is what it carried", "40 in May while 50 came")]
    [InlineData("It carried 40 in May while 50 came.", "crates", "40\nbecause: forty it carried", "40 in May while 50 came")]
    [InlineData("It carried 40 in May while 40 came.", "crates", "40", "40 in May while 40 came")]
    [InlineData("The odds are one in 40 while it is one in 50.", "odds", "1 in 40", "one in 40 while it is one in 50")]
    [InlineData("The odds are one in 40 while it is one in 50.", "odds", "{|FACT4001:1 in 50|}", "one in 40 while it is one in 50")]
    public void Parts_of_a_quote_and_reasons_count(string text, string property, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, property, value, quote);
}
