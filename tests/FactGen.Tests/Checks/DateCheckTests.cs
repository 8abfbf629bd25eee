using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>The text is of Wednesday, 12 January 2022.</summary>
public class DateCheckTests
{
    [Theory]
    [InlineData("It sailed on January 5.", "value: 2022-01-05\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: 2022-01\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: {|FACT4001:2022-01-06|}\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: 2022-01-05~\nsources: { paper: {|FACT4002:on January 5|} }")]
    [InlineData("It sailed around January 5.", "value: 2022-01-05\nsources: { paper: {|FACT4002:January 5|} }")]
    [InlineData("It sailed around January 5.", "value: 2022-01-05~\nsources: { paper: January 5 }")]
    [InlineData("It sailed.", "value: {|FACT4001:2022-01-05|}\nsources: { paper: It sailed }")]
    [InlineData("It sailed.", "value: {|FACT4001:2022-01-05|}\nbecause: the log has the day\nsources: { paper: It sailed }")]
    [InlineData("It sailed.", "value: 2022-01-05\nbecause: the log has 5 January\nsources: { paper: It sailed }")]
    [InlineData("It sailed on January 5.", "value: {|FACT4001:2022-01-06|}\nbecause: the paper's own words\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "value: 2022-01-06\nbecause: by the log it was 6 January\nsources: { paper: on January 5 }")]
    [InlineData("It sailed yesterday.", "value: 2022-01-11\nsources: { paper: It sailed yesterday }")]
    [InlineData("It sailed yesterday.", "value: {|FACT4003:2022-01-12|}\nsources: { paper: It sailed yesterday }")]
    [InlineData("It sailed last week.", "value: \"[2022-01-03..2022-01-09]\"\nsources: { paper: It sailed last week }")]
    [InlineData("It sailed last week.", "value: {|FACT4003:2022-01-05|}\nsources: { paper: It sailed last week }")]
    [InlineData("It sailed last week.", "value: {|FACT4003:2022-01-05|}\nbecause: on some day of it, by the log\nsources: { paper: It sailed last week }")]
    [InlineData("It sailed last week.", "value: 2022-01-05\nbecause: on 5 January, by the log\nsources: { paper: It sailed last week }")]
    [InlineData("It sails tomorrow.", "value: 2022-01-13\nmodality: planned\nsources: { paper: It sails tomorrow }")]
    [InlineData("Speaking on January 10, Per Lund said: it sails in two days.", "value: 2022-01-12\nmodality: planned\nby: per-lund\nstated: 2022-01-10\nsources: { paper: in two days }")]
    [InlineData("Speaking on January 10, Per Lund said: it sails in two days.", "value: {|FACT4003:2022-01-14|}\nmodality: planned\nby: per-lund\nstated: 2022-01-10\nsources: { paper: in two days }")]
    [InlineData("Per Lund said: it sails in two days.", "value: 2022-01-12\nmodality: planned\nby: per-lund\nstated: {|FACT4001:2022-01-10|}\nsources: { paper: in two days }")]
    [InlineData("Per Lund said: it sails in two days.", "value: 2022-01-12\nmodality: planned\nby: per-lund\nstated: 2022-01-10\nbecause: { stated: said in council on 10 January }\nsources: { paper: in two days }")]
    [InlineData("Per Lund said: it sails in two days.", "value: 2022-01-11\nmodality: planned\nby: per-lund\nstated: {|FACT4001:2022-01-09|}\nbecause: { stated: said in council on 10 January }\nsources: { paper: in two days }")]
    [InlineData("It sailed from 3 to 9 January.", "value: 2022-01-03/2022-01-09\nsources: { paper: from 3 to 9 January }")]
    [InlineData("It sailed from 3 to 9 January and rested in February.", "value: 2022-01-03/2022-01-09\nsources: { paper: from 3 to 9 January and rested in February }")]
    [InlineData("It sailed for years, and in 1965 was sold.", "value: {|FACT4001:1965|}\nsources: { paper: \"sailed for years, and in 1965 was sold\" }")]
    [InlineData("It sailed for years, and in 1965 was sold.", "value: {|FACT4001:1965|}\nsources: { paper: \"sailed for years, and in 1965\" }")]
    [InlineData("It sailed in 1960, and in 1965 was sold.", "value: 1960\nsources: { paper: \"sailed in 1960, and in 1965\" }")]
    [InlineData("It sailed at first, and in 1965 sailed again.", "value: 1965\nsources: { paper: \"sailed at first, and in 1965\" }")]
    [InlineData("It sailed on January 5.", "value: {|FACT4001:'[2022-01-03..2022-01-09]'|}\nsources: { paper: on January 5 }")]
    // The date of another clause, and one that is only compared with
    [InlineData("It sailed to Northport and in 2019 was sold.", "value: {|FACT4001:2019|}\nsources: { paper: sailed to Northport and in 2019 was sold }")]
    [InlineData("It was built and in 2019 sailed to Northport.", "value: 2019\nsources: { paper: built and in 2019 sailed to Northport }")]
    [InlineData("It sailed with a fall of 12 from January 5.", "value: {|FACT4001:2022-01-05|}\nsources: { paper: sailed with a fall of 12 from January 5 }")]
    [InlineData("It sailed, and fares have risen since 2019.", "value: 2019\nsources: { paper: 'sailed, and fares have risen since 2019' }")]
    // What is not read as a whole: no part of it is taken, and the reason names the date in EDTF
    [InlineData("It sailed every Friday.", "value: {|FACT4001:2022-01-07|}\nsources: { paper: It sailed every Friday }")]
    [InlineData("It sailed every Friday.", "value: 2022-01-07\nbecause: by the log it was every Friday up to 2022-01-07\nsources: { paper: It sailed every Friday }")]
    [InlineData("It sailed every Friday.", "value: {|FACT4001:2022-01-07|}\nbecause: by the log it was on that of the fair\nsources: { paper: It sailed every Friday }")]
    [InlineData("It sailed in fiscal 2019.", "value: {|FACT4001:2019|}\nsources: { paper: in fiscal 2019 }")]
    [InlineData("It sailed in fiscal 2019.", "value: 2018-10/2019-09\nbecause: the port's fiscal 2019 is 2018-10/2019-09\nsources: { paper: in fiscal 2019 }")]
    [InlineData("It sailed in fiscal 2019.", "value: {|FACT4001:2018-10/2019-09|}\nbecause: the port's fiscal 2019 is 2018-10/2019-09-30\nsources: { paper: in fiscal 2019 }")]
    [InlineData("It sailed the next day.", "value: {|FACT4001:2022-01-13|}\nsources: { paper: sailed the next day }")]
    [InlineData("On 5 January it rained. It sailed the next day.", "value: 2022-01-06\nsources: { paper: sailed the next day }")]
    [InlineData("On 5 January it rained. It sailed the next day.", "value: {|FACT4003:2022-01-13|}\nsources: { paper: sailed the next day }")]
    // Ranges, lists and choices
    [InlineData("It sailed from 5 January to 7 March 2019.", "value: 2019-01-05\nsources: { paper: from 5 January to 7 March 2019 }")]
    [InlineData("It sailed from 5 January to 7 March 2019.", "value: 2019-01-05/2019-03-07\nsources: { paper: from 5 January to 7 March 2019 }")]
    [InlineData("It sailed from 5 January to 7 March 2019.", "value: 2019-01-05\nsources: { paper: sailed from 5 January }")]
    [InlineData("It sailed from 5 January to 7 March 2019.", "value: {|FACT4001:2022-01-05|}\nsources: { paper: sailed from 5 January }")]
    [InlineData("It sailed on 5 or 6 January.", "value: \"[2022-01-05,2022-01-06]\"\nsources: { paper: on 5 or 6 January }")]
    [InlineData("It sailed on 5 or 6 January.", "value: {|FACT4001:2022-01-06|}\nsources: { paper: on 5 or 6 January }")]
    [InlineData("It sailed on 5 or 6 January.", "value: {|FACT4001:2022-01-06|}\nsources: { paper: 6 January }")]
    [InlineData("It sailed in 1900 or 1905.", "value: \"[1900,1905]\"\nsources: { paper: in 1900 or 1905 }")]
    [InlineData("It sailed in 1900 or 1905.", "value: {|FACT4001:1905|}\nsources: { paper: or 1905 }")]
    [InlineData("It sailed no later than 5 January.", "value: \"[..2022-01-05]\"\nsources: { paper: no later than 5 January }")]
    [InlineData("It sailed in autumn 2019.", "value: 2019-23\nsources: { paper: in autumn 2019 }")]
    [InlineData("It sailed in the third quarter of 2019.", "value: 2019-35\nsources: { paper: in the third quarter of 2019 }")]
    [InlineData("It sailed in the 19th century.", "value: 18XX\nsources: { paper: in the 19th century }")]
    [InlineData("It sailed in the 19th century.", "value: 1801/1900\nsources: { paper: in the 19th century }")]
    [InlineData("It sailed in 44 BC.", "value: -0043\nsources: { paper: in 44 BC }")]
    [InlineData("It sailed in 44 BC.", "value: {|FACT4001:-0044|}\nsources: { paper: in 44 BC }")]
    // Of several dates, the one of the property's word
    [InlineData("It was built on 3 March 2021 and sailed on 5 May 2021.", "value: {|FACT4001:2021-03-03|}\nsources: { paper: built on 3 March 2021 and sailed on 5 May 2021 }")]
    [InlineData("It was built on 3 March 2021 and sailed on 5 May 2021.", "value: 2021-05-05\nsources: { paper: built on 3 March 2021 and sailed on 5 May 2021 }")]
    [InlineData("It was built on 3 March 2021 and sailed on 5 May 2021.", "value: 2021-03-03\nsources: { paper: built on 3 March 2021 }")]
    [InlineData("It was built on 3 March 2021 and sailed on 5 May 2021.", "value: 2021-03-03\nbecause: it first sailed when it was built, on 2021-03-03\nsources: { paper: built on 3 March 2021 and sailed on 5 May 2021 }")]
    [InlineData("It sailed on 3 March 2021 and sank on 5 May 2021.", "value: {|FACT4001:2021-05-05|}\nsources: { paper: sailed on 3 March 2021 and sank on 5 May 2021 }")]
    [InlineData("It sailed on 3 March 2021 and sank on 5 May 2021.", "value: 2021-03\nsources: { paper: sailed on 3 March 2021 and sank on 5 May 2021 }")]
    [InlineData("It sailed on 3 March 2021 and sailed again on 5 May 2021.", "value: 2021-05-05\nsources: { paper: sailed on 3 March 2021 and sailed again on 5 May 2021 }")]
    [InlineData("It left on 3 March 2021 and sank on 5 May 2021.", "value: 2021-03-03\nsources: { paper: left on 3 March 2021 and sank on 5 May 2021 }")]
    [InlineData("It sailed on 3 March and 5 May 2021.", "value: 2021-05-05\nsources: { paper: sailed on 3 March and 5 May 2021 }")]
    [InlineData("In March 2021 it sailed on 3 March 2021.", "value: 2021-03-03\nsources: { paper: In March 2021 it sailed on 3 March 2021 }")]
    // What is still to come: a plan, or a word of the future
    [InlineData("It sailed on Friday.", "value: 2022-01-07\nsources: { paper: sailed on Friday }")]
    [InlineData("It sailed on Friday.", "value: {|FACT4003:2022-01-14|}\nsources: { paper: sailed on Friday }")]
    [InlineData("It will sail on Friday.", "value: 2022-01-14\nmodality: planned\nsources: { paper: sail on Friday }")]
    [InlineData("It sails on Friday.", "value: 2022-01-14\nmodality: planned\nsources: { paper: sails on Friday }")]
    // The reason gives what the quote leaves open
    [InlineData("It sailed on January 3.", "value: 2022-01-03/2022-01-09\nbecause: it was back on 9 January, by the log\nsources: { paper: on January 3 }")]
    [InlineData("It sailed on January 3.", "value: 2022-01-03/2022-01-31\nbecause: by the log it was out in January\nsources: { paper: on January 3 }")]
    [InlineData("It sailed on January 3.", "value: {|FACT4001:2022-01-03/2022-01-09|}\nbecause: it was back by the log\nsources: { paper: on January 3 }")]
    [InlineData("It sails.", "value: 2022-01-14\nmodality: planned\nbecause: on Friday, by the log\nsources: { paper: It sails }")]
    [InlineData("Speaking on 10 January 2021, Per Lund said: it sailed.", "value: 2021-01-05\nby: per-lund\nstated: 2021-01-10\nbecause: on 5 January, by the log\nsources: { paper: it sailed }")]
    [InlineData("Speaking on 10 January 2021, Per Lund said: it sailed.", "value: {|FACT4001:2023-01-05|}\nby: per-lund\nstated: 2021-01-10\nbecause: on 5 January, by the log\nsources: { paper: it sailed }")]
    // When it was said
    [InlineData("Per Lund said: it sails in two days.", "value: 2022-01-14\nmodality: planned\nby: per-lund\nstated: 2022-01-12\nsources: { paper: in two days }")]
    [InlineData("Speaking on Friday, Per Lund said: it sails in three days.", "value: 2022-01-10\nmodality: planned\nby: per-lund\nstated: 2022-01-07\nsources: { paper: in three days }")]
    [InlineData("Speaking on Friday, Per Lund said: it sails in three days.", "value: 2022-01-17\nmodality: planned\nby: per-lund\nstated: {|FACT4001:2022-01-14|}\nsources: { paper: in three days }")]
    public void Dates_follow_from_the_quote(string text, string claim) => EvidenceCase.Expect(text, "sailed", claim);

    [Theory]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { to: 2022-01-05 }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { to: {|FACT4001:2022-01-06|} }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe has been mate since last week.", "value: mate\nvalid: { from: {|FACT4003:2022-01-05|} }\nsources: { paper: mate since last week }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { from: 2019, to: 2022-01-05 }\nbecause: { valid: taken on in 2019 }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: {|FACT4001:2019/2020|}\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { to: {|FACT4001:2022-01-06|} }\nbecause: { valid: the paper's own words }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate.", "value: mate\nvalid: { from: 2019 }\nbecause: { valid: by the log }\nsources: { paper: was mate }")]
    [InlineData("Moe was mate.", "value: mate\nvalid: { to: '[2022-01-03..2022-01-09]' }\nbecause: { valid: until last week }\nsources: { paper: was mate }")]
    [InlineData("Moe was mate.", "value: mate\nvalid: { to: {|FACT4001:2022-01-05|} }\nbecause: { valid: until last week }\nsources: { paper: was mate }")]
    [InlineData("Moe was mate.", "value: mate\nvalid: { to: 2022-01-05 }\nbecause: { valid: until last week on 2022-01-05 }\nsources: { paper: was mate }")]
    [InlineData("Moe was mate until January 5, and slept on January 8.", "value: mate\nvalid: { to: 2022-01-05~ }\nbecause: { valid: by the log }\nsources: { paper: \"was mate until January 5, and slept on January 8\" }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { from: 2019, to: 2022-01-05~ }\nbecause: { valid: by the log }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { to: 2022-01-08 }\nbecause: { valid: the log of 3 January has until 8 January }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { from: 2019, to: 2022-01-08 }\nbecause: { valid: the log has until 8 January }\nsources: { paper: was mate until January 5 }")]
    [InlineData("Moe was mate until January 5.", "value: mate\nvalid: { from: {|FACT4001:2019|}, to: {|FACT4001:2022-01-08|} }\nbecause: { valid: the log has until 9 January }\nsources: { paper: was mate until January 5 }")]
    public void Times_are_read_like_values(string text, string claim) => EvidenceCase.Expect(text, "role", claim);

    [Fact]
    public void Shows_the_arithmetic()
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect("It sailed yesterday.", "sailed", "value: {|FACT4003:2022-01-12|}\nsources: { paper: It sailed yesterday }"));
        Assert.StartsWith("'yesterday' from 2022-01-12 (published) is 2022-01-11, not 2022-01-12.", diagnostic.Message);
    }

    /// <summary>The text, the property, the claim, what is said of it, and what the value would have to be.</summary>
    public static TheoryData<string, string, string, string, string> Messages => new()
    {
        {
            "It sailed.", "sailed", "value: {|FACT4001:2022-01-05|}\nsources: { paper: It sailed }",
            "'2022-01-05' cannot be read from 'It sailed', which has no date. Quote the words that give it, or say in 'because' how it follows.", ""
        },
        {
            "It sailed on January 5.", "sailed", "value: {|FACT4001:2022-01-06|}\nsources: { paper: on January 5 }",
            "'2022-01-06' cannot be read from 'on January 5': 'January 5' in the year nearest to 2022-01-12 (published) is 2022-01-05. Correct it, quote the words that give it, or say in 'because' how it follows.", ""
        },
        {
            "It sailed on January 5.", "sailed", "value: {|FACT4001:2022-01-06|}\nbecause: the paper's own words\nsources: { paper: on January 5 }",
            "'2022-01-06' cannot be read from 'on January 5': 'January 5' in the year nearest to 2022-01-12 (published) is 2022-01-05. Correct it, quote the words that give it, or say in 'because' how it follows; as it is, it names another date or none.", ""
        },
        {
            "It sailed in 2015, 2016, 2017, 2018 and 2019.", "sailed", "value: {|FACT4001:2014|}\nsources: { paper: \"in 2015, 2016, 2017, 2018 and 2019\" }",
            "'2014' cannot be read from 'in 2015, 2016, 2017, 2018 and 2019': '2015' is 2015 and '2016' is 2016 and '2017' is 2017 and '2018' is 2018. Correct it, quote the words that give it, or say in 'because' how it follows.", ""
        },
        {
            "It sailed every Friday.", "sailed", "value: {|FACT4001:2022-01-07|}\nsources: { paper: It sailed every Friday }",
            "'2022-01-07' cannot be checked: the compiler does not read 'every Friday' in 'It sailed every Friday'. If that is what it means, name the date in 'because' in EDTF, with the words from which it follows ('every Friday' is 2022-01-07); otherwise correct it or quote other words.", ""
        },
        {
            "It sailed yesterday.", "sailed", "value: {|FACT4003:2022-01-12|}\nsources: { paper: It sailed yesterday }",
            "'yesterday' from 2022-01-12 (published) is 2022-01-11, not 2022-01-12. Correct the value, or the day on which it was stated, or say in 'because' how it follows.", ""
        },
        {
            "It sailed on January 5.", "sailed", "value: 2022-01-05~\nsources: { paper: {|FACT4002:on January 5|} }",
            "'gull/sailed' has '2022-01-05~', and the text says 'January 5', which is 2022-01-05. Write '2022-01-05', or say in 'because' how it follows.", "2022-01-05"
        },
        {
            "Moe was mate until around January 5.", "role", "value: mate\nvalid: { to: 2022-01-05 }\nsources: { paper: {|FACT4002:was mate until around January 5|} }",
            "'eva-moe/role' has '2022-01-05', and the text says 'January 5', which is 2022-01-05~. Write '2022-01-05~', or say under 'valid' in 'because' how it follows.", ""
        },
        {
            "Moe has been mate since last week.", "role", "value: mate\nvalid: { from: {|FACT4003:2022-01-05|} }\nsources: { paper: mate since last week }",
            "'last week' from 2022-01-12 (published) is [2022-01-03..2022-01-09], not 2022-01-05. Correct 'valid', or the day on which it was stated, or say under 'valid' in 'because' how it follows.", ""
        },
        {
            "Per Lund said: it sails in two days.", "sailed", "value: 2022-01-12\nmodality: planned\nby: per-lund\nstated: {|FACT4001:2022-01-10|}\nsources: { paper: in two days }",
            "That 'gull/sailed' was stated on 2022-01-10 cannot be read from the text around 'in two days'. Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day.", ""
        },
        {
            "Per Lund said: it sails in two days.", "sailed", "value: 2022-01-11\nmodality: planned\nby: per-lund\nstated: {|FACT4001:2022-01-09|}\nbecause: { stated: said in council on 10 January }\nsources: { paper: in two days }",
            "That 'gull/sailed' was stated on 2022-01-09 cannot be read from the text around 'in two days'. Correct 'stated', leave it out where it is the day of publication, or say under 'stated' in 'because' how it follows, with the day; as it is, it does not name that day.", ""
        },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Shows_the_dates_of_the_text_and_the_way_out(string text, string property, string claim, string message, string value)
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(text, property, claim));
        Assert.Equal(message, diagnostic.Message);
        Assert.Equal(value.Length == 0 ? [] : [new Remedy(RemedyKind.Value, value)], diagnostic.Remedies);
    }

    [Theory]
    [InlineData("opened yesterday", "value: {|FACT4003:2021-03-04|}", "'yesterday' counts from a day that is not known: give 'stated', or 'published' on the card of 'log', or say in 'because' how it follows.")]
    [InlineData("opened yesterday", "value: {|FACT4003:2021-03-04|}\nbecause: by the paper", "'yesterday' counts from a day that is not known: give 'stated', or 'published' on the card of 'log', or say in 'because' how it follows; as it is, it names another date or none.")]
    [InlineData("opened on 4 March 2021", "value: 2021-03-04", "")]
    public void A_relative_date_needs_a_day_to_count_from(string quote, string claim, string says)
    {
        var text = $"{FactBaseText.Log}The fair {quote}.\n";
        FactBaseText.Expect(
            FactBaseText.CasePath,
            $"Event:\n  fair:\n    name: The fair\n    date:\n      {claim.Replace("\n", "\n      ", StringComparison.Ordinal)}\n      sources: {{ log: {quote} }}\n",
            facts => new FactBaseText
            {
                Case = facts,
                Cards = FactBaseText.OrdinaryCards.Replace("published: 2021-03-05\n  ", "", StringComparison.Ordinal)
                    .Replace(TextDigest.Of(FactBaseText.Log), TextDigest.Of(text), StringComparison.Ordinal),
                Texts = new Dictionary<string, string> { ["log.txt"] = text, ["gazette.txt"] = FactBaseText.Gazette },
            },
            says);
    }
}
