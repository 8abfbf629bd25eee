namespace FactGen.Tests.Findings;

/// <summary>FORMAT.md section 5 as tables: claims, and their finding.</summary>
public class FindingTests
{
    /// <summary>Values as sets: claims agree if one is within the others, or all overlap.</summary>
    [Theory]
    [InlineData("troops", "one: 2030", "settled 2030, 1 witness")]
    [InlineData("troops", "one: 2030 | two: 2,030", "settled 2030, 2 witnesses")]
    [InlineData("troops", "one: 2030 | two: 2031", "disputed, 2 witnesses")]
    [InlineData("troops", "one: about 2300 | two: 2300", "settled 2300, 2 witnesses")]
    [InlineData("troops", "one: 2415 | two: about 2300", "settled 2415, 2 witnesses")]
    [InlineData("troops", "one: 2416 | two: about 2300", "disputed, 2 witnesses")]
    [InlineData("troops", "one: about 2300 | two: about 2400", "settled 2,280 to 2,415, 2 witnesses")]
    [InlineData("troops", "one: nearly 100 | two: 90", "settled 90, 2 witnesses")]
    [InlineData("troops", "one: nearly 100 | two: 89", "disputed, 2 witnesses")]
    [InlineData("troops", "one: almost 100 | two: 100", "disputed, 2 witnesses")]
    [InlineData("troops", "one: over 1300 | two: 1300", "disputed, 2 witnesses")]
    [InlineData("troops", "one: over 1300 | two: 1950", "settled 1950, 2 witnesses")]
    [InlineData("troops", "one: over 1300 | two: 1951", "disputed, 2 witnesses")]
    [InlineData("troops", "one: at least 100 | two: 100", "settled 100, 2 witnesses")]
    [InlineData("troops", "one: 100 or more | two: 1000000", "settled 1000000, 2 witnesses")]
    [InlineData("troops", "one: under 5 | two: 5", "disputed, 2 witnesses")]
    [InlineData("troops", "one: under 5 | two: 0", "settled 0, 2 witnesses")]
    [InlineData("troops", "one: 20 to 30 | two: 25 to 40", "settled 25 to 30, 2 witnesses")]
    [InlineData("troops", "one: 20 to 30 | two: 25 to 40 | three: 31", "disputed, 3 witnesses")]
    [InlineData("troops", "one: at least 20 | two: at most 40 | three: about 30", "settled about 30, 3 witnesses")]
    [InlineData("speed", "one: 2.5 | two: over 2", "settled 2.5, 2 witnesses")]
    [InlineData("share", "one: 12.5 % | two: about 12.5", "settled 12.5 %, 2 witnesses")]
    [InlineData("money", "one: 300000000 USD | two: over 250000000 USD", "settled 300000000 USD, 2 witnesses")]
    [InlineData("money", "one: 300 USD | two: 300 EUR", "disputed, 2 witnesses")]
    [InlineData("length", "one: at most 10 days | two: 10 days", "settled 10 days, 2 witnesses")]
    [InlineData("length", "one: at most 10 days | two: 11 days", "disputed, 2 witnesses")]
    [InlineData("length", "one: 1 week | two: 7 days", "settled 1 week, 2 witnesses")]
    [InlineData("day", "one: 2022-01 | two: 2022-01-13", "settled 2022-01-13, 2 witnesses")]
    [InlineData("day", "one: 2022-01 | two: 2022-02-01", "disputed, 2 witnesses")]
    [InlineData("day", "one: 2022-01-05~ | two: 2022-01-06", "settled 2022-01-06, 2 witnesses")]
    [InlineData("day", "one: 2022-01-05~ | two: 2022-01-07", "disputed, 2 witnesses")]
    [InlineData("day", "one: [2022-01-03..2022-01-09] | two: [2022-01-08..2022-01-12]", "settled [2022-01-08..2022-01-09], 2 witnesses")]
    [InlineData("day", "one: 2022-01-03/2022-01-09 | two: 2022-01-05", "disputed, 2 witnesses")]
    [InlineData("guilty", "one: true | two: true", "settled true, 2 witnesses")]
    [InlineData("guilty", "one: true | two: false", "disputed, 2 witnesses")]
    [InlineData("nature", "one: coup | two: protest", "disputed, 2 witnesses")]
    [InlineData("page", "one: http://a.example | two: http://a.example", "settled http://a.example, 2 witnesses")]
    [InlineData("leader", "one: anna | two: bo", "disputed, 2 witnesses")]
    [InlineData("leader", "one: anna | two: anna", "settled anna, 2 witnesses")]
    public void Values_agree_as_sets(string property, string claims, string finding) => Amounts(property, claims, finding);

    /// <summary>Texts agree if they are the same, or one claim is declared to say the same as the other, in either direction.</summary>
    [Theory]
    [InlineData("one: a fight | two: a fight", "settled a fight, 2 witnesses")]
    [InlineData("one: a fight | two: a brawl", "disputed, 2 witnesses")]
    [InlineData("one: a fight (id fight) | two: a brawl (same_as fight)", "settled a fight, 2 witnesses")]
    [InlineData("one: a fight (same_as brawl) | two: a brawl (id brawl)", "settled a fight, 2 witnesses")]
    [InlineData("one: a fight (same_as it/story#2) | two: a brawl (same_as it/story#1)", "settled a fight, 2 witnesses")]
    [InlineData("one: a fight | two: a brawl (same_as it/story#1) | three: a scuffle (same_as it/story#2)", "settled a fight, 3 witnesses")]
    [InlineData("one: a fight | two: a brawl (same_as it/story#1) | three: a dance", "disputed, 3 witnesses")]
    [InlineData("one: a fight (same_as it/story#1)", "settled a fight, 1 witness")]
    public void Texts_agree_if_they_are_or_are_declared_the_same(string claims, string finding) => Amounts("story", claims, finding);

    /// <summary>
    /// The first kind of claim that occurs decides; the others are kept. If all were retracted, the finding is what it was before.
    /// </summary>
    [Theory]
    [InlineData("one: 5 | two: 7 (planned)", "settled 5, 1 witness, beside #2")]
    [InlineData("one: 7 (planned) | two: 9 (alleged)", "planned 7, 1 witness, beside #2")]
    [InlineData("one: 9 (alleged) | two: unknown", "alleged 9, 1 witness, beside #2")]
    [InlineData("one: unknown | two: none", "unknown, 1 witness, beside #2")]
    [InlineData("one: none | two: 5 (opinion)", "none, 1 witness, beside #2")]
    [InlineData("one: 5 (opinion)", "opinion 5, 1 witness")]
    [InlineData("one: 5 (denied) | two: 7 (planned)", "denied 5, 1 witness, beside #2")]
    [InlineData("one: 5 (counterfactual)", "")]
    [InlineData("one: 5 (deprecated)", "")]
    [InlineData("one: 5 (retracted)", "retracted, before settled 5, 1 witness")]
    [InlineData("one: 5 | two: 6 (counterfactual) | three: 7 (retracted) | one: 8 (deprecated)", "settled 5, 1 witness, beside #2 #3 #4")]
    [InlineData("one: 7 (planned) | two: 8 (planned)", "disputed, 2 witnesses")]
    [InlineData("one: 7 (alleged) | two: 8 (alleged)", "disputed, 2 witnesses")]
    [InlineData("one: 7 (opinion) | two: 8 (opinion)", "disputed, 2 witnesses")]
    [InlineData("one: unknown | two: unknown", "unknown, 2 witnesses")]
    [InlineData("one: none (by anna) | two: none", "none, 2 witnesses")]
    [InlineData("one: unknown (alleged) | two: 7 (alleged)", "alleged 7, 1 witness, beside #1")]
    public void The_first_kind_of_claim_decides(string claims, string finding) => Amounts("troops", claims, finding);

    /// <summary>A claim without a source settles nothing, has no witness, and decides only if no claim with a source does.</summary>
    [Theory]
    [InlineData("troops", "draft: 5", "draft, attributed 5, 0 witnesses")]
    [InlineData("troops", "draft: 5 (by anna)", "draft, attributed 5, 0 witnesses")]
    [InlineData("troops", "draft: 5 | draft: 6", "draft, disputed, 0 witnesses")]
    [InlineData("troops", "draft: 5 (planned)", "draft, planned 5, 0 witnesses")]
    [InlineData("troops", "draft: 5 | one: 6", "settled 6, 1 witness, beside #1")]
    [InlineData("troops", "draft: 5 | one: 5 (by anna)", "attributed 5, 1 witness, beside #1")]
    [InlineData("troops", "draft: 5 | one: 6 (opinion)", "opinion 6, 1 witness, beside #1")]
    [InlineData("troops", "draft: 5 | one: 6 (retracted)", "draft, attributed 5, 0 witnesses, beside #2")]
    [InlineData("troops", "draft: 5 (preferred) | one: 6", "settled 6, 1 witness, beside #1")]
    [InlineData("troops", "draft: 5 (retracted)", "retracted, before attributed 5, 0 witnesses")]
    [InlineData("kinds", "one: 5 | draft: 6", "settled 5, 1 witness; draft, attributed 6, 0 witnesses")]
    [InlineData("seats", "one: 5 (valid 2021-01-01/2023-12-31) | draft: 6 (valid 2022-01-01/..)", "2021-01-01..2023-12-31 settled 5, 1 witness, beside #2")]
    [InlineData("seats", "draft: 5 (valid 2021-01-01/2022-12-31)", "2021-01-01..2022-12-31 draft, attributed 5, 0 witnesses")]
    public void A_draft_settles_nothing(string property, string claims, string finding) => Amounts(property, claims, finding);

    /// <summary>Only what a source says in its own voice is settled, and the value is no narrower than there.</summary>
    [Theory]
    [InlineData("one: 250 (by anna)", "attributed 250, 1 witness")]
    [InlineData("one: 250 (by unnamed)", "attributed 250, 0 witnesses")]
    [InlineData("one: 250 (by anna) | two: 250", "settled 250, 2 witnesses")]
    [InlineData("one: 250 (by unnamed) | two: 250", "settled 250, 1 witness")]
    [InlineData("one: about 2300 | two: 2300 (by anna)", "settled about 2300, 2 witnesses")]
    [InlineData("one: 2300 | two: about 2300 (by anna)", "settled 2300, 2 witnesses")]
    [InlineData("one: 20 to 30 | two: 25 to 40 (by anna)", "settled 20 to 30, 2 witnesses")]
    [InlineData("one: about 2300 (by bo) | two: 2300 (by anna)", "attributed 2300, 2 witnesses")]
    [InlineData("one: 2030 (by bo) | two: about 2300", "disputed, 2 witnesses")]
    [InlineData("one's heading: 250", "attributed 250, 1 witness")]
    [InlineData("one's heading: 250 | two: 250", "settled 250, 2 witnesses")]
    [InlineData("one's heading: 250 | two: about 250", "settled about 250, 2 witnesses")]
    [InlineData("one's heading + two: 250", "settled 250, 2 witnesses")]
    [InlineData("one's heading: 250 | two: 260", "disputed, 2 witnesses")]
    public void Settled_is_what_a_source_vouches_for(string claims, string finding) => Amounts("troops", claims, finding);

    /// <summary>
    /// Among claims that cannot all be true, a preferred one counts as if it were alone; if they can, rank changes nothing.
    /// </summary>
    [Theory]
    [InlineData("one: 5 (preferred) | two: 7", "settled 5, 1 witness, dissent #2")]
    [InlineData("one: 5 (preferred) | two: 7 (preferred)", "disputed, 2 witnesses")]
    [InlineData("one: 5 (preferred) | two: 7 (preferred) | three: 9", "disputed, 2 witnesses, dissent #3")]
    [InlineData("one: 5 (preferred) | two: 5 (preferred) | three: 9", "settled 5, 2 witnesses, dissent #3")]
    [InlineData("one: 5 (by anna, preferred) | two: 7", "attributed 5, 1 witness, dissent #2")]
    [InlineData("one: 5 (denied, preferred) | two: 5", "denied 5, 1 witness, dissent #2")]
    [InlineData("one: about 5 (preferred) | two: 5", "settled 5, 2 witnesses")]
    [InlineData("one: 5 (planned, preferred) | two: 7", "settled 7, 1 witness, beside #1")]
    [InlineData("one: 5 (preferred) | two: 7 | three: 9 (alleged)", "settled 5, 1 witness, dissent #2, beside #3")]
    [InlineData("one: 5 (deprecated) | two: 7", "settled 7, 1 witness, beside #1")]
    public void A_preferred_claim_settles_a_dispute(string claims, string finding) => Amounts("troops", claims, finding);

    /// <summary>A denial disputes only what is asserted within it; a denied truth is the opposite, asserted.</summary>
    [Theory]
    [InlineData("troops", "one: 5 (denied)", "denied 5, 1 witness")]
    [InlineData("troops", "one: 5 (denied, by anna)", "denied 5, 1 witness")]
    [InlineData("troops", "one: 5 | two: 5 (denied)", "disputed, 2 witnesses")]
    [InlineData("troops", "one: 5 | two: 7 (denied)", "settled 5, 1 witness, beside #2")]
    [InlineData("troops", "one: 5 | two: at least 3 (denied)", "disputed, 2 witnesses")]
    [InlineData("troops", "one: at least 3 | two: 5 (denied)", "settled at least 3, 1 witness, beside #2")]
    [InlineData("troops", "one: 5 (by anna) | two: 7 (denied)", "attributed 5, 1 witness, beside #2")]
    [InlineData("troops", "one: 5 (alleged) | two: 5 (denied)", "denied 5, 1 witness, beside #1")]
    [InlineData("guilty", "one: true (denied)", "settled false, 1 witness")]
    [InlineData("guilty", "one: true (denied, by anna)", "attributed false, 1 witness")]
    [InlineData("guilty", "one: true (denied) | two: false", "settled false, 2 witnesses")]
    [InlineData("guilty", "one: true (denied) | two: true", "disputed, 2 witnesses")]
    [InlineData("guilty", "one: true (alleged) | two: true (denied, by anna)", "attributed false, 1 witness, beside #1")]
    [InlineData("natures", "one: coup | two: coup (denied) | three: protest", "disputed, 2 witnesses; settled protest, 1 witness")]
    [InlineData("natures", "one: coup | two: protest (denied)", "settled coup, 1 witness; denied protest, 1 witness")]
    public void A_denial_touches_what_it_denies(string property, string claims, string finding) => Amounts(property, claims, finding);

    /// <summary>With <c>many</c> each value is a finding of its own.</summary>
    [Theory]
    [InlineData("guests", "one: anna | two: bo", "settled anna, 1 witness; settled bo, 1 witness")]
    [InlineData("guests", "one: anna | two: bo | three: anna", "settled anna, 2 witnesses; settled bo, 1 witness")]
    [InlineData("guests", "one: anna | two: anna (by bo) | three: bo (alleged)", "settled anna, 2 witnesses; alleged bo, 1 witness")]
    [InlineData("kinds", "one: 2030 | two: 2,030 | three: about 2030", "settled 2030, 2 witnesses; settled about 2030, 1 witness")]
    [InlineData("days", "one: 2022-01-05 | two: 2022-01-06", "settled 2022-01-05, 1 witness; settled 2022-01-06, 1 witness")]
    [InlineData("stories", "one: a fight (id fight) | two: a brawl (same_as fight) | three: a dance", "settled a fight, 2 witnesses; settled a dance, 1 witness")]
    [InlineData("stories", "one: a fight | two: a fight (retracted) | three: a dance (retracted)", "settled a fight, 1 witness, beside #2; retracted, before settled a dance, 1 witness")]
    [InlineData("guests", "one: unknown | two: anna", "unknown, 1 witness; settled anna, 1 witness")]
    public void Of_many_each_value_is_a_finding(string property, string claims, string findings) => Amounts(property, claims, findings);

    /// <summary>
    /// Whoever copies another is no additional witness; a speaker is one, however often quoted; an unnamed speaker is none.
    /// </summary>
    [Theory]
    [InlineData("one: 5 | copy: 5", "settled 5, 1 witness")]
    [InlineData("copy: 5", "settled 5, 1 witness")]
    [InlineData("copy: 5 | two: 5", "settled 5, 2 witnesses")]
    [InlineData("one + copy + two: 5", "settled 5, 2 witnesses")]
    [InlineData("mirror: 5 | glass: 5", "settled 5, 1 witness")]
    [InlineData("one: 5 (by anna) | two: 5 (by anna)", "attributed 5, 1 witness")]
    [InlineData("one + two: 5 (by anna)", "attributed 5, 1 witness")]
    [InlineData("one: 5 (by anna) | two: 5 (by bo)", "attributed 5, 2 witnesses")]
    [InlineData("one: 5 (by anna) | one: 5", "settled 5, 2 witnesses")]
    [InlineData("one: 5 (by unnamed) | two: 5 (by unnamed)", "attributed 5, 0 witnesses")]
    [InlineData("one: 5 (by anna, via the-council) | two: 5 (by anna, via bo)", "attributed 5, 1 witness")]
    public void Witnesses_are_counted_once(string claims, string finding) => Amounts("troops", claims, finding);

    private static void Amounts(string property, string claims, string finding) =>
        Assert.Equal(finding, ClaimsText.Amounting(property, claims));
}
