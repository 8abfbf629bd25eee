using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Checks;

/// <summary>A reason waives the rule that it is for, and no other. One that waives nothing is reported where it is written.</summary>
public sealed class ReasonCheckTests
{
    private const string Held = "The police suspect that Moe was held on January 5.";

    /// <summary>A text, a property, a claim whose rule asks for a reason, the key of the rule, and a reason that lifts it.</summary>
    private static readonly (string Text, string Property, string Claim, ReasonKey Key, string Reason)[] s_asked =
    [
        ("It sails in any weather.", "motto", "value: {|FACT4001:all weather|}\nsources: { paper: sails in any weather }", ReasonKey.Value, "it sails in all of it"),
        ("It has new seats.", "seats", "value: {|FACT4001:12|}\nsources: { paper: has new seats }", ReasonKey.Value, "four rows of three new ones are 12"),
        ("It is safe to board.", "safe", "value: {|FACT4001:true|}\nsources: { paper: is safe to board }", ReasonKey.Value, "the paper says so"),
        ("It has about 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4002:40 seats|} }", ReasonKey.Value, "about 40 is a filler here"),
        ("It sailed two days ago.", "sailed", "value: {|FACT4003:2022-01-09|}\nsources: { paper: sailed two days ago }", ReasonKey.Value, "the log has 9 January"),
        ("Moe was mate.", "role", "value: mate\nvalid: { from: {|FACT4001:2019|} }\nsources: { paper: was mate }", ReasonKey.Valid, "taken on in 2019"),
        ("Moe was mate.", "role", "value: mate\nvalid: {|FACT4001:2019/2020|}\nsources: { paper: was mate }", ReasonKey.Valid, "by the log"),
        ("Per Lund praised its 40 seats.", "seats", "by: per-lund\nstated: {|FACT4001:2022-01-10|}\nvalue: 40\nsources: { paper: its 40 seats }", ReasonKey.Stated,
            "he spoke in council on 10 January"),
        ("People praised its 40 seats.", "seats", "by: {|FACT4004:per-lund|}\nvalue: 40\nsources: { paper: its 40 seats }", ReasonKey.Speaker, "Per Lund holds the speech"),
        ("The mayor said it has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }", ReasonKey.Voice, "the paper counted too"),
        ("“It floats. It has 40 seats.”", "seats", "value: 40\nsources: { paper: {|FACT4006:has 40 seats|} }", ReasonKey.Voice, "the marks are the printer's"),
        ("The Gull never rests with 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT3010:with 40 seats|} }", ReasonKey.Negation, "NEVER is about its rest"),
        (Held, "arrested", "value: {|FACT4005:2022-01-05|}\nsources: { paper: was held on January 5 }", ReasonKey.Doubt, "they suspect the theft and not the day"),
        ("Per Lund is 40 years old.", "age", "value: 40\nsources: { paper: {|FACT4008:40 years old|} }", ReasonKey.Subject, "Per Lund is her other name"),
        ("Per Lund allegedly steers it.", "captain", "value: {|FACT4005:per-lund|}\nsources: { paper: Per Lund allegedly steers }", ReasonKey.Doubt,
            "allegedly is about the course"),
        ("It will have 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4011:have 40 seats|} }", ReasonKey.Plan, "will is the yard's word for has"),
        ("It has 40 seats.", "seats", "value: 40\nmodality: {|FACT4012:planned|}\nsources: { paper: has 40 seats }", ReasonKey.Plan, "the page before plans it"),
        ("It has 40 seats.", "seats", "value: 40\nmodality: {|FACT4012:denied|}\nsources: { paper: has 40 seats }", ReasonKey.Doubt, "the page before denies it"),
        ("The Gull is old. It has 40 seats.", "seats", "value: 40\nsources: { paper: {|FACT4013:The Gull … 40 seats|} }", ReasonKey.Parts, "it is the Gull"),
        ("It sails in any weather.", "motto", "value: any weather\nsame_as: {|FACT4014:first-motto|}\nsources: { paper: any weather }", ReasonKey.Same,
            "all weather is any weather"),
        ("Eva Moe met Jan Lund.", "same_as", "value: {|FACT4015:jan-lund|}\nsources: { paper: Eva Moe met Jan Lund }", ReasonKey.Same, "one passenger"),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, s_asked.Length)];

    /// <summary>Each row with each key that is not its own.</summary>
    public static TheoryData<int, ReasonKey> OtherKeys
    {
        get
        {
            var rows = new TheoryData<int, ReasonKey>();
            foreach (var row in Enumerable.Range(0, s_asked.Length))
            {
                foreach (var key in ReasonRecord.Keys.Where(key => key != s_asked[row].Key))
                {
                    rows.Add(row, key);
                }
            }

            return rows;
        }
    }

    [Fact]
    public void Every_key_has_a_row() =>
        Assert.Equal(ReasonRecord.Keys, s_asked.Select(row => row.Key).Distinct().Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_rule_asks_for_the_reason_under_its_key(int row)
    {
        var (text, property, claim, key, _) = s_asked[row];
        var diagnostic = Assert.Single(EvidenceCase.Expect(text, property, claim));

        Assert.Contains(key is ReasonKey.Value ? "in 'because'" : $"under '{NameOf(key)}' in 'because'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_reason_under_the_key_of_the_rule_lifts_it(int row)
    {
        var (text, property, claim, key, reason) = s_asked[row];
        EvidenceCase.Expect(text, property, $"because: {{ {NameOf(key)}: {reason} }}\n{Unmarked(claim)}");
    }

    [Theory]
    [MemberData(nameof(OtherKeys))]
    public void Under_another_key_it_lifts_nothing_and_is_reported_there(int row, ReasonKey other)
    {
        var (text, property, claim, _, reason) = s_asked[row];
        EvidenceCase.Expect(text, property, $"because: {{ {{|FACT4009:{NameOf(other)}|}}: {reason} }}\n{claim}");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_reason_as_a_text_is_for_the_value_alone(int row)
    {
        var (text, property, claim, key, reason) = s_asked[row];
        EvidenceCase.Expect(text, property, key is ReasonKey.Value ? $"because: {reason}\n{Unmarked(claim)}" : $"because: {{|FACT4009:{reason}|}}\n{claim}");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Of_two_reasons_the_needless_one_is_reported(int row)
    {
        var (text, property, claim, key, reason) = s_asked[row];
        var other = key is ReasonKey.Voice ? ReasonKey.Negation : ReasonKey.Voice;
        EvidenceCase.Expect(
            text, property, $"because: {{ {NameOf(key)}: {reason}, {{|FACT4009:{NameOf(other)}|}}: {reason} }}\n{Unmarked(claim)}");
    }

    /// <summary>A reason for a negation or a doubt repeats the word that it waives: all of them, if the sentence has two.</summary>
    [Theory]
    [InlineData("The Gull never rests with 40 seats.", "value: 40\nbecause: { negation: it is about rest }\nsources: { paper: {|FACT3010:with 40 seats|} }")]
    [InlineData("The Gull never rests with 40 seats.", "value: 40\nbecause: { negation: not is about rest }\nsources: { paper: {|FACT3010:with 40 seats|} }")]
    [InlineData("The Gull never rests with 40 seats.", "value: 40\nbecause: { negation: \"'never' is about rest\" }\nsources: { paper: with 40 seats }")]
    [InlineData("The Gull never rests and does not wait with 40 seats.", "value: 40\nbecause: { negation: never is about rest }\nsources: { paper: {|FACT3010:with 40 seats|} }")]
    [InlineData("The Gull never rests and does not wait with 40 seats.", "value: 40\nbecause: { negation: never and not are about rest }\nsources: { paper: with 40 seats }")]
    public void A_negation_is_waived_by_its_word(string text, string claim) => EvidenceCase.Expect(text, "seats", claim);

    [Theory]
    [InlineData("value: {|FACT4005:2022-01-05|}\nbecause: { doubt: the arrest is a fact }\nsources: { paper: was held on January 5 }")]
    [InlineData("value: {|FACT4005:2022-01-05|}\nbecause: { doubt: he was suspected }\nsources: { paper: was held on January 5 }")]
    [InlineData("value: 2022-01-05\nbecause: { doubt: they suspect more than this }\nsources: { paper: was held on January 5 }")]
    public void A_doubt_is_waived_by_its_word(string claim) => EvidenceCase.Expect(Held, "arrested", claim);

    /// <summary>A reason that a rule asks for, and that does not answer it, is no needless one: the rule reports it.</summary>
    [Theory]
    [InlineData("It has 40 seats.", "seats", "value: {|FACT4001:41|}\nbecause: 7 of them are new\nsources: { paper: has 40 seats }")]
    [InlineData("It sailed on January 5.", "sailed", "value: {|FACT4001:2022-01-06|}\nbecause: the paper's own words\nsources: { paper: on January 5 }")]
    [InlineData("People praised its 40 seats.", "seats", "by: {|FACT4004:per-lund|}\nbecause: { speaker: the page before has the name }\nvalue: 40\nsources: { paper: its 40 seats }")]
    public void A_reason_that_does_not_answer_is_reported_by_its_rule_alone(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    /// <summary>A reason that names the value is not needless: the reader that reads the words may be newer than the reason.</summary>
    [Theory]
    [InlineData("It has 40 seats.", "seats", "value: 40\nbecause: the count of 40 is the paper's\nsources: { paper: has 40 seats }")]
    [InlineData("It has 40 seats.", "seats", "value: 40\nbecause: {|FACT4009:the count of 39 was another's|}\nsources: { paper: has 40 seats }")]
    [InlineData("It sailed on January 5.", "sailed", "value: 2022-01-05\nbecause: the paper has 2022-01-05\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "sailed", "value: 2022-01-05\nbecause: 2022-01-05 is the paper's\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "sailed", "value: 2022-01-05\nbecause: {|FACT4009:'[2022-01-05, 2022-01-06] are the paper''s'|}\nsources: { paper: on January 5 }")]
    [InlineData("It sailed on January 5.", "sailed", "value: 2022-01-05\nbecause: {|FACT4009:the paper has 2022-01|}\nsources: { paper: on January 5 }")]
    public void A_reason_that_names_the_value_is_kept(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    /// <summary>Without a reason nothing is said, whatever the claim is.</summary>
    [Theory]
    [InlineData("It has 40 seats.", "seats", "value: 40\nsources: { paper: has 40 seats }")]
    [InlineData("It has 40 seats.", "seats", "value: 40\nnote: the paper counted too\nsources: { paper: has 40 seats }")]
    [InlineData("Per Lund said it has 40 seats.", "seats", "value: 40\nby: per-lund\nsources: { paper: has 40 seats }")]
    [InlineData("The Gull has no seats.", "seats", "none: true\nsources: { paper: has no seats }")]
    [InlineData("It has some seats.", "seats", "unknown: true\nsources: { paper: has some seats }")]
    public void A_claim_without_a_reason_is_not_asked_for_one(string text, string property, string claim) =>
        EvidenceCase.Expect(text, property, claim);

    [Theory]
    [InlineData("because: {|FACT4009:counted|}",
        "a reason for the value in 'because', and the quote shows the value: the reason waives nothing. Move it into 'note', or leave it out.")]
    [InlineData("because: { {|FACT4009:value|}: counted }", "a reason for the value in 'because', and the quote shows the value")]
    [InlineData("because: { {|FACT4009:valid|}: counted }", "a reason for 'valid' in 'because', and the quote shows the time: the reason waives nothing.")]
    [InlineData("because: { {|FACT4009:stated|}: counted }", "a reason for 'stated' in 'because', and the text around the quote shows the day")]
    [InlineData("because: { {|FACT4009:speaker|}: counted }", "a reason for the speaker in 'because', and the text names the speaker near the quote")]
    [InlineData("because: { {|FACT4009:voice|}: counted }", "a reason for the voice in 'because', and the sentence passes on nobody's words")]
    [InlineData("because: { {|FACT4009:negation|}: counted }", "a reason for a negation in 'because', and the sentence negates nothing")]
    [InlineData("because: { {|FACT4009:doubt|}: counted }", "a reason for a doubt in 'because', and the sentence doubts nothing")]
    [InlineData("because: { {|FACT4009:plan|}: counted }", "a reason for a plan in 'because', and the sentence plans nothing")]
    [InlineData("because: { {|FACT4009:subject|}: counted }", "a reason for the subject in 'because', and the text names the entity near the quote")]
    [InlineData("because: { {|FACT4009:parts|}: counted }", "a reason for the parts in 'because', and no sentence ends between the parts")]
    [InlineData("because: { {|FACT4009:same|}: counted }", "a reason for 'same_as' in 'because', and the claim has none")]
    public void The_message_says_what_is_seen(string because, string says)
    {
        var diagnostic = Assert.Single(EvidenceCase.Expect("It has 40 seats.", "seats", $"value: 40\n{because}\nsources: {{ paper: has 40 seats }}"));

        Assert.Equal("FACT4009", diagnostic.Rule.Id);
        Assert.Contains(says, diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", diagnostic.Message, StringComparison.Ordinal);
    }

    /// <summary>If another rule reports the claim, the reason may be meant for that one.</summary>
    [Theory]
    [InlineData("The mayor said it has 40 seats.", "because: {|FACT4009:counted|}\nvalue: 40\nsources: { paper: {|FACT4006:has 40 seats|} }", "'voice'", "voice")]
    [InlineData("It never rests and has 40 seats.", "because: {|FACT4009:counted|}\nvalue: 40\nsources: { paper: {|FACT3010:has 40 seats|} }", "'negation'", "negation")]
    [InlineData("The mayor said it has 41 seats.",
        "because: { {|FACT4009:negation|}: counted, voice: the paper counted }\nvalue: {|FACT4001:40|}\nsources: { paper: has 41 seats }", "'value'", "value")]
    public void A_reason_under_the_wrong_key_is_offered_to_the_rule_that_reports(
        string text, string claim, string keys, params string[] offered)
    {
        var diagnostic = EvidenceCase.Expect(text, "seats", claim).Single(diagnostic => diagnostic.Rule.Id == "FACT4009");

        Assert.EndsWith(
            $"If it answers the rule that reports the claim, write it under {keys} in 'because'; otherwise move it into 'note'.", diagnostic.Message);
        Assert.Equal([.. offered.Select(key => new Remedy(RemedyKind.ReasonKey, key)), new Remedy(RemedyKind.Note, "")], diagnostic.Remedies);
    }

    /// <summary>The rule that already has a reason, if not a good one, is not offered another.</summary>
    [Theory]
    [InlineData("because: { value: counted, {|FACT4009:negation|}: counted }\nvalue: {|FACT4001:40|}", "Move it into 'note', or leave it out.")]
    [InlineData("because: { {|FACT4009:negation|}: counted }\nvalue: {|FACT4001:40|}", "otherwise move it into 'note'.")]
    public void A_rule_that_has_a_reason_is_offered_no_other(string claim, string way)
    {
        var told = EvidenceCase.Expect("It has 41 seats.", "seats", $"{claim}\nsources: {{ paper: has 41 seats }}");

        Assert.EndsWith($" {way}", told.Single(diagnostic => diagnostic.Rule.Id == "FACT4009").Message, StringComparison.Ordinal);
    }

    /// <summary>A quote that is not found may be the one that needs the reason.</summary>
    [Theory]
    [InlineData("moved 12 boats", true)]
    [InlineData("moved 13 boats", false)]
    public void Nothing_is_said_of_reasons_while_a_quote_is_not_found(string quote, bool isReported)
    {
        var facts = new FactBaseText { Case = $"Operation:\n  fair:\n    name: The fair\n    boats: {{ value: 12, because: counted, sources: {{ log: {quote} }} }}\n" };
        var ids = FactCompiler.Check(facts.Files).Diagnostics.Select(diagnostic => diagnostic.Rule.Id).ToArray();

        Assert.Equal(isReported, ids.Contains("FACT4009"));
        Assert.NotEqual(isReported, ids.Contains("FACT3003"));
    }

    private static string NameOf(ReasonKey key) => ReasonRecord.NameOf(key);

    private static string Unmarked(string claim) => Markup.Parse(claim).Text;
}
