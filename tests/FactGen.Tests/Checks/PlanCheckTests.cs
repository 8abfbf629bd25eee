namespace FactGen.Tests.Checks;

/// <summary>What is still to come is not asserted as done (FACT4011).</summary>
public class PlanCheckTests
{
    [Theory]
    [InlineData("It will have 40 seats.", "value: 40\nsources: { paper: {|FACT4011:have 40 seats|} }")]
    [InlineData("It will have 40 seats.", "value: 40\nsources: { paper: {|FACT4011:will have 40 seats|} }")]
    [InlineData("It will have 40 seats.", "value: 40\nmodality: planned\nsources: { paper: have 40 seats }")]
    [InlineData("It will soon have its 40 seats.", "value: 40\nsources: { paper: {|FACT4011:its 40 seats|} }")]
    [InlineData("It is to have 40 seats.", "value: 40\nsources: { paper: {|FACT4011:have 40 seats|} }")]
    [InlineData("The yard plans to build 40 seats.", "value: 40\nsources: { paper: {|FACT4011:build 40 seats|} }")]
    [InlineData("The yard promised to build 40 seats.", "by: unnamed\nvalue: 40\nsources: { paper: {|FACT4011:build 40 seats|} }")]
    [InlineData("The yard intends to build 40 seats.", "value: 40\nsources: { paper: {|FACT4011:build 40 seats|} }")]
    [InlineData("The yard aims to build 40 seats.", "value: 40\nsources: { paper: {|FACT4011:build 40 seats|} }")]
    [InlineData("40 seats are scheduled to be built.", "value: 40\nsources: { paper: {|FACT4011:40 seats are scheduled to be built|} }")]
    [InlineData("It is due to get 40 seats.", "value: 40\nsources: { paper: {|FACT4011:get 40 seats|} }")]
    [InlineData("It is set to get 40 seats.", "value: 40\nsources: { paper: {|FACT4011:get 40 seats|} }")]
    [InlineData("It is expected to get 40 seats.", "value: 40\nsources: { paper: {|FACT4011:get 40 seats|} }")]
    [InlineData("Per Lund said it will have 40 seats.", "value: 40\nby: per-lund\nsources: { paper: {|FACT4011:have 40 seats|} }")]
    [InlineData("40 seats will be built.", "value: 40\nsources: { paper: {|FACT4011:40 seats will be built|} }")]
    [InlineData("Per Lund said it would get 40 seats.", "value: 40\nby: per-lund\nsources: { paper: {|FACT4011:get 40 seats|} }")]
    [InlineData("It has room for the planned number of 40 seats.", "value: 40\nsources: { paper: {|FACT4011:number of 40 seats|} }")]
    [InlineData("It has room for its proposed 40 seats.", "value: 40\nsources: { paper: {|FACT4011:40 seats|} }")]
    [InlineData("If it sails, it will have 40 seats.", "value: 40\nsources: { paper: {|FACT4007:have 40 seats|} }")]
    public void A_plan_is_not_asserted(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);

    [Theory]
    [InlineData("It has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("The 40 seats will be painted.", "value: 40\nsources: { paper: The 40 seats }")]
    [InlineData("It was built in a yard that would have 40 seats to spare.", "value: 40\nby: unnamed\nmodality: counterfactual\nsources: { paper: have 40 seats }")]
    [InlineData("It would later carry the old 40 seats.", "value: 40\nsources: { paper: the old 40 seats }")]
    [InlineData("It has 40 seats and will sail.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It will sail, but it has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It will sail. It has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("By the will of its owner it has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("Will Lund built 40 seats.", "value: 40\nsources: { paper: built 40 seats }")]
    [InlineData("It lost 40 seats due to frost.", "value: 40\nsources: { paper: 40 seats due to frost }")]
    [InlineData("The yard planned well and built 40 seats.", "value: 40\nsources: { paper: built 40 seats }")]
    [InlineData("After the planned talk it has 40 seats.", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It came later than planned with 40 seats.", "value: 40\nsources: { paper: with 40 seats }")]
    [InlineData("It set to work and built 40 seats.", "value: 40\nsources: { paper: built 40 seats }")]
    [InlineData("It will carry the crew that once filled 40 seats.", "value: 40\nsources: { paper: filled 40 seats }")]
    public void What_is_told_as_done_is_asserted(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);

    [Theory]
    [InlineData("motto", "value: sails in any weather\nsources: { paper: {|FACT4011:be one that sails in any weather|} }", "It aims to be one that sails in any weather.")]
    [InlineData("motto", "value: green\nsources: { paper: {|FACT4011:to paint it green|} }", "The yard plans to paint it green.")]
    [InlineData("planned_colour", "value: green\nsources: { paper: to paint it green }", "The yard plans to paint it green.")]
    [InlineData("planned_colour", "value: green\nsources: { paper: {|FACT4011:be painted green|} }", "It will be painted green.")]
    [InlineData("motto", "value: will sail in any weather\nsources: { paper: will sail in any weather }", "It will sail in any weather.")]
    [InlineData("asked", "value: sail in any weather\nby: per-lund\nsources: { paper: sail in any weather }", "Per Lund said it will sail in any weather.")]
    [InlineData("asked", "value: the weather\nsources: { paper: {|FACT4011:will question the weather|} }", "Per Lund will question the weather.")]
    [InlineData("asked", "value: the weather\nsources: { paper: questioned the weather }", "Per Lund questioned the weather.")]
    public void A_value_or_property_with_the_word_and_a_property_of_speech_have_the_plan(string property, string claim, string text) =>
        EvidenceCase.Expect(text, property, claim);

    /// <summary>A deed, an item of a list and a time belong to the plan, however far its word is.</summary>
    [Theory]
    [InlineData("It will be kept from making any further noise.", "noise", "making any further noise", true)]
    [InlineData("The yard will pay special attention to painting the old hull.", "the old hull", "painting the old hull", true)]
    [InlineData("The yard wanted the owners, who live abroad, to paint the hull.", "paint the hull", "paint the hull", true)]
    [InlineData("The owners have the hull.", "the hull", "have the hull", false)]
    [InlineData("It is planned to mend the mast, paint hulls of boats and oil the engine.", "hulls of boats", "hulls of boats", true)]
    [InlineData("It is planned to mend the mast, paint the hull and oil the engine.", "the hull", "the hull", false)]
    [InlineData("The yard will win friends by making gifts to a new museum.", "a new museum", "gifts to a new museum", true)]
    [InlineData("The rules will touch the comfort of passengers, deck hands, cooks and stewards.", "deck hands", "deck hands", true)]
    [InlineData("The rules will touch the comfort of passengers, deck hands, cooks and stewards.", "cooks and stewards", "cooks and stewards", true)]
    [InlineData("It is planned to mend the mast, paint the hull and oil the engine.", "oil the engine", "oil the engine", true)]
    [InlineData("The yard announced several plans, including the sale of the hull and the repair of the mast.", "the repair of the mast",
        "the repair of the mast", true)]
    [InlineData("The yard made proposals including a blue funnel.", "a blue funnel", "a blue funnel", true)]
    [InlineData("A slow repair of the mast will begin.", "A slow repair", "A slow repair", true)]
    [InlineData("An orderly repair of the mast begins tomorrow.", "orderly", "An orderly repair", true)]
    [InlineData("The rules will change as soon as the crew agrees.", "as soon as the crew agrees", "as soon as the crew agrees", true)]
    [InlineData("It will sail to Northport, the capital of the coast.", "the capital of the coast", "the capital of the coast", false)]
    [InlineData("It will meet the owner of a hull with the leading colours.", "leading colours", "leading colours", false)]
    [InlineData("A slow yard will begin painting the hull.", "slow", "A slow yard", false)]
    [InlineData("The slow repair of the mast will begin.", "slow", "The slow repair", false)]
    [InlineData("The yard has many colours, including a blue one.", "a blue one", "a blue one", false)]
    [InlineData("It will visit the yard, the owner said, and deck hands cheered.", "deck hands cheered", "deck hands cheered", false)]
    public void What_a_plan_goes_on_with_is_planned(string text, string value, string quote, bool isPlanned) =>
        EvidenceCase.Expect(
            text,
            "motto",
            $"value: {value}\n{(text.Contains("said", StringComparison.Ordinal) ? "by: unnamed\n" : "")}sources: {{ paper: {(isPlanned ? $"{{|FACT4011:{quote}|}}" : quote)} }}");

    /// <summary>"Will go down" in the schema does not make a wreck a plan.</summary>
    [Theory]
    [InlineData("It will be scrapped.", "value: scrapped\nsources: { paper: {|FACT4011:It will be scrapped|} }")]
    [InlineData("It will be scrapped.", "value: scrapped\nmodality: planned\nsources: { paper: It will be scrapped }")]
    [InlineData("It is to be rebuilt.", "value: planned\nsources: { paper: It is to be rebuilt }")]
    public void A_word_of_the_schema_with_the_word_of_a_plan_is_one_only_if_its_id_says_so(string text, string claim) =>
        EvidenceCase.Expect(text, "fate", claim);

    /// <summary>A time with "next" is a plan where the sentence goes on with "will".</summary>
    [Theory]
    [InlineData("In the next 5 days, the crew will rest.", "value: 5 days\nsources: { paper: {|FACT4011:In the next 5 days|} }")]
    [InlineData("Over the next 5 days the crew rested.", "value: 5 days\nsources: { paper: Over the next 5 days the crew rested }")]
    public void A_time_to_come_is_planned(string text, string claim) => EvidenceCase.Expect(text, "journey", claim);

    /// <summary>The paper was published on 12 January 2022.</summary>
    [Theory]
    [InlineData("It sails on 19 January 2022.", "value: {|FACT4011:2022-01-19|}\nsources: { paper: on 19 January 2022 }")]
    [InlineData("It sails on 19 January 2022.", "value: 2022-01-19\nmodality: planned\nsources: { paper: on 19 January 2022 }")]
    [InlineData("It sails on 19 January 2022.", "value: {|FACT4011:2022-01-19|}\nbecause: { plan: the day is in the law }\nsources: { paper: on 19 January 2022 }")]
    [InlineData("It sails on 19 January 2022.", "value: 2022-01-19\nbecause: { plan: 2022-01-19 is in the law }\nsources: { paper: on 19 January 2022 }")]
    [InlineData("It sailed on January 11.", "value: 2022-01-11\nsources: { paper: on January 11 }")]
    [InlineData("It sailed on January 5.", "value: 2022-01-05\nsources: { paper: on January 5 }")]
    [InlineData("It sailed in January 2022.", "value: 2022-01\nsources: { paper: in January 2022 }")]
    [InlineData("Per Lund said on January 3 that it sails on 5 January 2022.",
        "value: {|FACT4011:2022-01-05|}\nby: per-lund\nstated: 2022-01-03\nsources: { paper: on 5 January 2022 }")]
    [InlineData("Per Lund said on January 5 that it sailed on January 5.",
        "value: 2022-01-05\nby: per-lund\nstated: 2022-01-05\nsources: { paper: it sailed on January 5 }")]
    public void A_day_to_come_is_not_asserted(string text, string claim) => EvidenceCase.Expect(text, "sailed", claim);

    /// <summary>A history tells what is past with "will"; a plan remains one. The paper was published on 12 January 2022.</summary>
    [Theory]
    [InlineData("In 1912 it will sail on 5 May 1912.", "value: 1912-05-05\nsources: { paper: will sail on 5 May 1912 }")]
    [InlineData("It will sail in June 1912.", "value: 1912-06\nsources: { paper: sail in June 1912 }")]
    [InlineData("It shall sail in June 1912.", "value: 1912-06\nsources: { paper: sail in June 1912 }")]
    [InlineData("It will sail on 11 January 2022.", "value: 2022-01-11\nsources: { paper: sail on 11 January 2022 }")]
    [InlineData("It will sail on 12 January 2022.", "value: 2022-01-12\nsources: { paper: {|FACT4011:sail on 12 January 2022|} }")]
    [InlineData("It plans to sail in June 1912.", "value: 1912-06\nsources: { paper: {|FACT4011:sail in June 1912|} }")]
    [InlineData("It is expected to sail in June 1912.", "value: 1912-06\nsources: { paper: {|FACT4011:sail in June 1912|} }")]
    [InlineData("It will sail in January 2022.", "value: 2022-01\nsources: { paper: {|FACT4011:sail in January 2022|} }")]
    [InlineData("Per Lund said on May 1 1912 that it will sail in June 1912.",
        "value: 1912-06\nby: per-lund\nstated: 1912-05-01\nsources: { paper: {|FACT4011:in June 1912|} }")]
    public void A_history_tells_what_is_past_with_will(string text, string claim) => EvidenceCase.Expect(text, "sailed", claim);

    [Fact]
    public void The_message_names_the_day_on_which_it_was_said()
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect(
            "It sails on 19 January 2022.", "sailed", "value: {|FACT4011:2022-01-19|}\nsources: { paper: on 19 January 2022 }"));

        Assert.Contains("'2022-01-19' lies after the day on which it was said ('paper' was published on 2022-01-12).", diagnostic.Message, StringComparison.Ordinal);
    }
}
