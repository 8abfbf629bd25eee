namespace FactGen.Tests.Checks;

/// <summary>To which deed a date of a quote belongs, and how a reason names one (FACT4001).</summary>
public sealed class DateOfDeedTests
{
    [Theory]
    [InlineData("It was launched on 3 March 2021.", "sailed", "{|FACT4001:2021-03-03|}", "launched on 3 March 2021", "'2021-03-03' is the date of something else in 'launched on 3 March 2021': 'launched' has '3 March 2021' there. Correct the value, quote fewer words, or name the value in 'because', as '2021-03-03', and say why it is that one.")]
    [InlineData("It was launched on 3 March 2021.", "sailed", "{|FACT4001:2021-03|}", "launched on 3 March 2021", "")]
    [InlineData("It was launched on 3 March 2021.", "first_day", "2021-03-03", "launched on 3 March 2021", "")]
    [InlineData("It was launched on 3 March 2021.", "born", "{|FACT4001:2021-03-03|}", "launched on 3 March 2021", "")]
    [InlineData("It was born on 3 March 2021.", "launched", "{|FACT4001:2021-03-03|}", "born on 3 March 2021", "")]
    [InlineData("Its first day was 3 March 2021.", "launched", "2021-03-03", "first day was 3 March 2021", "")]
    [InlineData("It launched and sailed on 3 March 2021.", "sailed", "2021-03-03", "launched and sailed on 3 March 2021", "")]
    [InlineData("It sailed and was launched on 3 March 2021.", "sailed", "2021-03-03", "sailed and was launched on 3 March 2021", "")]
    [InlineData("It was launched on 3 March 2021.", "sailed", "2021-03-03/2021-03-04\nbecause: it was back on 4 March 2021", "launched on 3 March 2021", "")]
    [InlineData("It trained on 3 March 2021.", "sailed", "2021-03-03", "trained on 3 March 2021", "")]
    [InlineData("It was launched on 3 March 2021 and sailed on 5 May 2021.", "sailed", "{|FACT4001:2021-03-03|}", "launched on 3 March 2021 and sailed on 5 May 2021", "")]
    [InlineData("It was launched on 3 March 2021 and on 5 May 2021 came home.", "sailed", "2021-05-05", "launched on 3 March 2021 and on 5 May 2021 came home", "")]
    [InlineData("It was launched on 3 March 2021; born on 5 May 2021.", "sailed", "{|FACT4001:2021-05-05|}", "launched on 3 March 2021; born on 5 May 2021", "")]
    public void A_date_is_of_the_deed_right_before_it(string text, string property, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, property, value, quote, says,
            properties: "launched: { type: date }\nfirst_day: { type: date }\nborn: { type: date }");

    [Theory]
    [InlineData("It sailed on 3 March 2021, sailed on 5 May 2021 and sank on 7 June 2021.", "{|FACT4001:2021-06-07|}", "sailed on 3 March 2021, sailed on 5 May 2021 and sank on 7 June 2021", "'2021-06-07' is the date of something else in 'sailed on 3 March 2021, sailed on 5 May 2021 and sank on 7 June 2021': 'sailed' has '3 March 2021' there. Correct the value, quote fewer words, or name the value in 'because', as '2021-06-07', and say why it is that one.")]
    [InlineData("It sank on 7 June 2021, and it had sailed on 3 March 2021.", "{|FACT4001:2021-06-07|}", "sank on 7 June 2021, and it had sailed on 3 March 2021", "")]
    [InlineData("It sank on 7 June 2021, and sailed on every Friday.", "2021-06-07", "sank on 7 June 2021, and sailed on every Friday", "")]
    [InlineData("It sailed on every Friday, and sank on 7 June 2021.", "2021-06-07", "sailed on every Friday, and sank on 7 June 2021", "")]
    [InlineData("It sailed on 3, 5 and 7 June 2021.", "2021-06-07", "sailed on 3, 5 and 7 June 2021", "")]
    [InlineData("It sailed on 3 June 2021 and 7 June 2021.", "{|FACT4001:2021-06-07|}", "sailed on 3 June 2021 and 7 June 2021", "")]
    [InlineData("It sailed on 3 June 2021 then 7 June 2021.", "{|FACT4001:2021-06-07|}", "sailed on 3 June 2021 then 7 June 2021", "")]
    [InlineData("It sailed on 3 June 2021, 5 June 2021 and 7 June 2021.", "{|FACT4001:2021-06-07|}", "sailed on 3 June 2021, 5 June 2021 and 7 June 2021", "")]
    [InlineData("It sailed on 3 June 2021, 5 June 2021 and sank on 7 June 2021.", "{|FACT4001:2021-06-07|}", "sailed on 3 June 2021, 5 June 2021 and sank on 7 June 2021", "")]
    [InlineData("It sailed on 3 June 2021 & 7 June 2021.", "{|FACT4001:2021-06-07|}", "sailed on 3 June 2021 & 7 June 2021", "")]
    [InlineData("Its sailing ended on 3 June 2021 and it sank on 7 June 2021.", "2021-06-07", "sailing ended on 3 June 2021 and it sank on 7 June 2021", "")]
    [InlineData("Its sailors met on 3 June 2021 and it sank on 7 June 2021.", "2021-06-07", "sailors met on 3 June 2021 and it sank on 7 June 2021", "")]
    [InlineData("It sailed home.\n\nOn 3 June 2021 it rained and on 7 June 2021 it sank.", "2021-06-07", "3 June 2021 it rained and on 7 June 2021 it sank", "")]
    [InlineData("In June 2021 it sailed on 3 June 2021 and sank.", "2021-06", "In June 2021 it sailed on 3 June 2021", "")]
    [InlineData("In June 2021 it sailed on 3 May 2021 and sank.", "{|FACT4001:2021-06|}", "In June 2021 it sailed on 3 May 2021", "'2021-06' is the date of something else in 'In June 2021 it sailed on 3 May 2021': 'sailed' has '3 May 2021' there. Correct the value, quote fewer words, or name the value in 'because', as '2021-06', and say why it is that one.")]
    public void Of_several_dates_the_one_with_the_word_is_the_value(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "sailed", value, quote, says);

    [Theory]
    [InlineData("It sailed for years, and in 1965 was sold.", "{|FACT4001:1965|}", "sailed for years, and in 1965 was sold", "'1965' is the date of something else in 'sailed for years, and in 1965 was sold': 'was' has '1965' there. Correct the value, quote fewer words, or name the value in 'because', as '1965', and say why it is that one.")]
    [InlineData("It sailed for years, and in 1965, was sold.", "{|FACT4001:1965|}", "sailed for years, and in 1965, was sold", "")]
    [InlineData("It sailed for years, and 1965 was fine.", "{|FACT4001:1965|}", "sailed for years, and 1965 was fine", "")]
    [InlineData("It sailed for years, and in 1965 the ferry was sold.", "1965", "sailed for years, and in 1965 the ferry was sold", "")]
    [InlineData("It sailed for years, then in 1965 was sold.", "1965", "sailed for years, then in 1965 was sold", "")]
    [InlineData("It sailed for years, and in 1965 was sold and sailed away.", "1965", "sailed for years, and in 1965 was sold and sailed away", "")]
    [InlineData("It came for years, and in 1965 was sold.", "1965", "came for years, and in 1965 was sold", "")]
    [InlineData("It sailed for years. It came, and in 1965 was sold.", "1965", "came, and in 1965 was sold", "")]
    [InlineData("It sailed for years, and in 1965 was sold. Later it sailed on.", "{|FACT4001:1965|}", "sailed for years, and in 1965 was sold", "")]
    public void A_date_that_begins_a_clause_is_of_its_verb(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "sailed", value, quote, says);

    [Theory]
    [InlineData("It sailed with a fall of 12 from 5 January.", "{|FACT4001:2022-01-05|}", "sailed with a fall of 12 from 5 January", "'2022-01-05' is the date of something else in 'sailed with a fall of 12 from 5 January': 'fall' has '5 January' there. Correct the value, quote fewer words, or name the value in 'because', as '2022-01-05', and say why it is that one.")]
    [InlineData("It sailed with a fall and one two three four five six from 5 January.", "{|FACT4001:2022-01-05|}", "fall and one two three four five six from 5 January", "")]
    [InlineData("It sailed with a fall and one two three four five six seven from 5 January.", "2022-01-05", "fall and one two three four five six seven from 5 January", "")]
    [InlineData("It sailed with a fall and one two three four five six seven eight from 5 January.", "2022-01-05", "fall and one two three four five six seven eight from 5 January", "")]
    [InlineData("There was a fall, and it sailed from 5 January.", "2022-01-05", "it sailed from 5 January", "")]
    [InlineData("It sailed with a fall of 12 on 5 January.", "2022-01-05", "sailed with a fall of 12 on 5 January", "")]
    [InlineData("It sailed with a sail of 12 from 5 January.", "2022-01-05", "sailed with a sail of 12 from 5 January", "")]
    public void A_date_from_which_a_change_is_told_is_none(string text, string value, string quote, string says) =>
        EvidenceCase.ExpectQuote(text, "sailed", value, quote, says);

    [Theory]
    [InlineData("It sailed.", "2022-01-05\nbecause: by the log it sailed on 2022-01-05.", "It sailed")]
    [InlineData("It sailed.", "2022-01-05\nbecause: by the log it sailed on 2022-01-05, it says", "It sailed")]
    [InlineData("It sailed.", "2022-01-05\nbecause: 2022-01-05", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2022-01-05|}\nbecause: it sailed x2022-01-05", "It sailed")]
    [InlineData("It sailed.", "2022-01-05\nbecause: it sailed 2022-01-05x", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2022-01-05|}\nbecause: it sailed 2022-01-051", "It sailed")]
    [InlineData("It sailed.", "2022-01-05\nbecause: it sailed 2022-01-05~", "It sailed")]
    [InlineData("It sailed.", "2022-01-05\nbecause: it sailed 2022-01-05?", "It sailed")]
    [InlineData("It sailed.", "2022-01-05\nbecause: it sailed 2022-01-05%", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2022-01|}\nbecause: it sailed 2022-01-05", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2022-01|}\nbecause: it sailed 2022-01/2022-02", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2022-02|}\nbecause: it sailed 2022-01/2022-02", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2022-01|}\nbecause: it sailed 2022-01.5", "It sailed")]
    [InlineData("It sailed.", "2022-01\nbecause: it sailed 2022-01..2021-04", "It sailed")]
    [InlineData("It sailed.", "2021-04\nbecause: it sailed 2022-01..2021-04", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2021-04|}\nbecause: it sailed 2022-01,2021-04", "It sailed")]
    [InlineData("It sailed.", "2021-04\nbecause: it sailed '[2021-04'", "It sailed")]
    [InlineData("It sailed.", "2021-04\nbecause: it sailed -2021-04 and then 2021-04", "It sailed")]
    [InlineData("It sailed.", "2021-04\nbecause: it sailed (2021-04)", "It sailed")]
    public void A_reason_names_a_date_in_EDTF(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "sailed", value, quote);

    [Theory]
    [InlineData("It sailed.", "{|FACT4001:2021-04|}\nbecause: it sailed in the 4th month", "It sailed")]
    [InlineData("It sailed.", "2021-04\nbecause: it sailed in April 2021", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2021-04|}\nbecause: it sailed on 5 April 2021", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2021-04-05|}\nbecause: it sailed in April 2021", "It sailed")]
    [InlineData("It sailed.", "2021-04-05/2021-04-07\nbecause: it sailed on 5 April 2021 and came on 7 April 2021", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2021-04-05/2021-04-07|}\nbecause: it sailed on 5 April 2021", "It sailed")]
    [InlineData("It sailed.", "{|FACT4001:2021-04-05/2021-04-07|}\nbecause: it came on 7 April 2021", "It sailed")]
    [InlineData("It sailed.", "2021-04-05/..\nbecause: it came on 5 April 2021", "It sailed")]
    [InlineData("It sailed on 5 April.", "2021-04-05/2021-04-07\nbecause: it came on 7 April 2021", "sailed on 5 April")]
    public void A_reason_names_a_date_in_words(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "sailed", value, quote);

    [Theory]
    [InlineData("It sailed around 5 January.", "2022-01-05", "{|FACT4002:around 5 January|}")]
    [InlineData("It sailed around 5 January.", "2022-01-05~", "around 5 January")]
    [InlineData("It sailed around 5 January.", "{|FACT4001:2022-01-06~|}", "around 5 January")]
    [InlineData("It sailed on 5 January.", "2022-01~", "{|FACT4002:on 5 January|}")]
    [InlineData("It sailed on 5 January.", "2022~", "{|FACT4002:on 5 January|}")]
    [InlineData("It sailed on 5 January.", "2022", "on 5 January")]
    [InlineData("It sailed on 5 January.", "202X", "on 5 January")]
    [InlineData("It sailed on 5 January.", "{|FACT4001:2023|}", "on 5 January")]
    [InlineData("It sailed on 5 January 2022.", "{|FACT4001:2022-01-04/2022-01-05|}", "on 5 January 2022")]
    [InlineData("It sailed between 5 and 7 January 2022.", "2022-01-05/2022-01-07", "between 5 and 7 January 2022")]
    [InlineData("It sailed from 5 January 2022.", "2022-01-05/..", "from 5 January 2022")]
    [InlineData("It sailed until 5 January 2022.", "../2022-01-05", "until 5 January 2022")]
    [InlineData("It sailed in January 2022.", "2022-01-01/2022-01-31", "in January 2022")]
    [InlineData("It sailed in January 2022.", "{|FACT4001:2022-01-01/2022-01-30|}", "in January 2022")]
    [InlineData("It sailed in January 2022.", "{|FACT4001:2022-01-02/2022-01-31|}", "in January 2022")]
    [InlineData("It sailed in January 2022.", "{|FACT4001:2022-01-05|}", "in January 2022")]
    [InlineData("It sailed every Friday until 5 January 2022.", "{|FACT4001:2022-02-05|}\nbecause: it is so", "every Friday until 5 January 2022")]
    [InlineData("It sailed two days ago.", "{|FACT4003:2022-01-11|}", "two days ago")]
    [InlineData("It sailed yesterday and last week.", "{|FACT4003:2022-01-12|}", "yesterday and last week")]
    public void A_date_has_the_days_that_the_text_has(string text, string value, string quote) =>
        EvidenceCase.ExpectQuote(text, "sailed", value, quote);
}
