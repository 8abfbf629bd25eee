using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Checks;

/// <summary>Where a text is not there, its quotes are held against the lock; text by text.</summary>
public class LockTests
{
    private const string Claim =
        """
        Person:
          ann-berg:
            name: Ann Berg
            role: { value: mate, valid: 2021-03-01/.., sources: { gazette: Norvik Ferries moved 13 boats } }
        Operation:
          lift:
            name: The lift
            boats:
              value: 13
              by: ada-lind
              via: norvik-ferries
              stated: 2021-03-05
              modality: planned
              because: made up
              sources: { gazette: Norvik Ferries moved 13 boats }

        """;

    private static readonly FactBaseText Whole = new() { Case = Claim };

    [Theory]
    [InlineData]
    [InlineData("log.txt")]
    [InlineData("gazette.txt")]
    [InlineData("log.txt", "gazette.txt")]
    public void What_was_verified_with_the_texts_holds_without_them(params string[] withheld)
    {
        var facts = Whole.Locked(withheld).Check();

        Assert.DoesNotContain(facts.Diagnostics, diagnostic => diagnostic.Rule.Id[4] is '3');
        Assert.Equal(Whole.Check().Findings.All, facts.Findings.All);
        Assert.All(facts.Evidence, quote => Assert.Equal(withheld.Contains($"{quote.Quoted.Source.Card.Id}.txt"), quote is QuoteEvidence.InLock));
    }

    /// <summary>Without text and without lock no quote passes; the text that is there still carries its own.</summary>
    [Fact]
    public void A_quote_neither_found_nor_locked_is_an_error() =>
        FactBaseText.Expect(
            FactBaseText.FactsPath,
            FactBaseText.OrdinaryFacts.Replace("the office in Norvik", "{|FACT3007:the office in Norvik|}", StringComparison.Ordinal),
            text => (Whole with { Facts = text, Case = null }).Locked("gazette.txt") with { Lock = null },
            "'the office in Norvik' cannot be checked: the text 'gazette.txt' is not here, and the lock has no line for this quote of 'norvik-ferries/seat'. Put the text under the text root (FACTGEN_TEXT_ROOT), or have 'factgen lock' run by someone who has it.");

    /// <summary>A card that names no text leaves nothing to look its quotes up in.</summary>
    [Fact]
    public void A_card_without_a_text_carries_no_quote() =>
        FactBaseText.Expect(
            FactBaseText.FactsPath,
            FactBaseText.OrdinaryFacts.Replace("the office in Norvik", "{|FACT3007:the office in Norvik|}", StringComparison.Ordinal),
            text => new FactBaseText { Facts = text, Cards = FactBaseText.OrdinaryCards.Replace("text: gazette.txt", "text:", StringComparison.Ordinal) },
            "The card of 'gazette' names no text to look 'the office in Norvik' up in: add 'text' and 'sha256' to it.");

    /// <summary>Whatever the rules of evidence look at: changed, the old line is worth nothing.</summary>
    [Theory]
    [InlineData("value: 13", "value: 14")]
    [InlineData("value: 13", "unknown: true")]
    [InlineData("value: 13", "none: true")]
    [InlineData("boats:\n      value: 13", "share:\n      value: 13")]
    [InlineData("by: ada-lind", "by: norvik")]
    [InlineData("by: ada-lind", "by: unnamed")]
    [InlineData("by: ada-lind\n      ", "")]
    [InlineData("via: norvik-ferries", "via: [norvik-ferries, norvik]")]
    [InlineData("via: norvik-ferries\n      ", "")]
    [InlineData("stated: 2021-03-05", "stated: 2021-03-04")]
    [InlineData("modality: planned", "modality: asserted")]
    [InlineData("modality: planned", "modality: denied")]
    [InlineData("because: made up", "because: made up again")]
    [InlineData("because: made up\n      ", "")]
    [InlineData("because: made up", "because: made up\n      if: the bell rings")]
    [InlineData("moved 13 boats } }\nOperation", "moved 13 boats. The trial } }\nOperation")]
    [InlineData("gazette: Norvik Ferries moved 13 boats } }\nOperation", "gazette: { quote: Norvik Ferries moved 13 boats, sic: x } } }\nOperation")]
    [InlineData("valid: 2021-03-01/..", "valid: 2021-03-02/..")]
    [InlineData("valid: 2021-03-01/..", "valid: 2021-03-01/2021-04-01")]
    [InlineData("valid: 2021-03-01/..", "valid: 2021-03-01/")]
    [InlineData("valid: 2021-03-01/..", "valid: { to: 2021-03-01 }")]
    [InlineData("  lift:", "  tow:")]
    public void A_claim_changed_since_it_was_verified_is_refused(string was, string now)
    {
        var locked = Whole.Locked("gazette.txt");
        Assert.Contains(was, Claim, StringComparison.Ordinal);
        var changed = locked with { Case = Claim.Replace(was, now, StringComparison.Ordinal) };

        Assert.Single(changed.Check().Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3007");
    }

    /// <summary>
    /// The names by which the rules look for an entity, and who shares them: the lines of its claims are worth nothing, others hold.
    /// </summary>
    [Theory]
    [InlineData("name: Norvik }", "name: Norvik, aliases: [Nor Vik] }", "norvik-ferries/seat")]
    [InlineData("name: Norvik }", "name: Nordvik }", "norvik-ferries/seat")]
    [InlineData("name: Norvik }", "name: Norvik, titles: [The port] }", "norvik-ferries/seat")]
    [InlineData("name: Norvik }", "name: Norvik }\n  north: { name: Norvik }", "norvik-ferries/seat")]
    [InlineData("name: Norvik }", "name: Norvik }\n  sornes: { name: Sornes }")]
    [InlineData("name: Ada Lind\n", "name: Ada Lind\n    titles: [the captain]\n", "lift/boats")]
    [InlineData("name: Ada Lind\n", "name: Ada Lind\n    aliases: [Lena Lind]\n", "lift/boats")]
    [InlineData("Place:\n", "  jan-lind: { name: Jan Lind }\nPlace:\n", "lift/boats")]
    [InlineData("Place:\n", "  jan-holm: { name: Jan Holm }\nPlace:\n")]
    [InlineData("Place:\n", "  lind-berg: { name: Lind Berg }\nPlace:\n", "lift/boats", "ann-berg/role")]
    [InlineData("name: Norvik Ferries\n", "name: Norvik Ferries\n    aliases: [the line]\n", "lift/boats")]
    [InlineData("Company:\n", "Company:\n  norvik-line:\n    name: Norvik Line\n    same_as: { value: norvik-ferries, sources: { log: Norvik Ferries moved 12 boats } }\n", "lift/boats")]
    public void An_entity_renamed_since_its_claims_were_verified(string was, string now, params string[] claims)
    {
        var locked = Whole.Locked("gazette.txt");
        Assert.Contains(was, locked.Facts, StringComparison.Ordinal);
        var changed = locked with { Facts = locked.Facts.Replace(was, now, StringComparison.Ordinal) };

        Assert.Equal(
            claims.Order(StringComparer.Ordinal),
            changed.Check().Diagnostics
                .Where(diagnostic => diagnostic.Rule.Id == "FACT3007")
                .Select(diagnostic => diagnostic.Claim)
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Of a surname that more than a hundred have, a line has one digest: with another bearer it is worth nothing.</summary>
    [Theory]
    [InlineData("  jan-lind: { name: Jan Lind }\n", "lift/boats")]
    [InlineData("  jan-holm: { name: Jan Holm }\n")]
    public void One_more_of_a_name_that_many_have(string another, params string[] claims)
    {
        var many = string.Concat(Enumerable.Range(0, 150).Select(number => $"  j{number}-lind: {{ name: J{number} Lind }}\n"));
        var facts = FactBaseText.OrdinaryFacts.Replace("Place:\n", $"{many}Place:\n", StringComparison.Ordinal);
        var locked = (Whole with { Facts = facts }).Locked("gazette.txt");
        var changed = locked with { Facts = locked.Facts.Replace("Place:\n", $"{another}Place:\n", StringComparison.Ordinal) };

        Assert.DoesNotContain(locked.Check().Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3007");
        Assert.Equal(
            claims, changed.Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "FACT3007").Select(diagnostic => diagnostic.Claim));
    }

    /// <summary>A lock of other rules is one error, if a quote depends on it, whatever it pins.</summary>
    [Theory]
    [InlineData("rules 1\n", "", "0")]
    [InlineData("rules 1\n", "rules 0\n", "0")]
    [InlineData("rules 1\n", "rules 7\n", "7")]
    [InlineData("rules 1\n", "rules 1\nrules 0\n", "0")]
    public void A_lock_of_other_rules_is_one_error(string was, string now, string rules)
    {
        var locked = Whole.Locked("gazette.txt");
        Assert.Contains(was, locked.Lock, StringComparison.Ordinal);
        var other = locked with { Lock = locked.Lock!.Replace(was, now, StringComparison.Ordinal) };

        var error = Assert.Single(other.Check().Diagnostics, diagnostic => diagnostic.Rule.Id[4] is '3');
        Assert.Equal("FACT3011", error.Rule.Id);
        Assert.Equal(
            $"The claims in this lock passed the rules {rules} of FactGen, and this version has the rules 1: the lock proves nothing. Have 'factgen lock' run by someone who has the texts.",
            error.Message);
        Assert.DoesNotContain((other with { Texts = Whole.Texts }).Check().Diagnostics, diagnostic => diagnostic.Rule.Id[4] is '3');
    }

    /// <summary>What no rule of evidence looks at may change.</summary>
    [Theory]
    [InlineData("name: The lift", "name: The long lift\n    note: renamed")]
    [InlineData("because: made up", "because: made up\n      note: x\n      rank: preferred\n      reason: counted")]
    [InlineData("because: made up", "because: 'made up'\n      retracted: { reason: a misprint }")]
    public void What_does_not_touch_the_evidence_may_change(string was, string now)
    {
        var changed = Whole.Locked("gazette.txt") with { Case = Claim.Replace(was, now, StringComparison.Ordinal) };

        Assert.DoesNotContain(changed.Check().Diagnostics, diagnostic => diagnostic.Rule.Id is "FACT3007" or "FACT3012");
    }

    [Fact]
    public void A_changed_claim_and_a_changed_card_are_told_apart_in_the_message()
    {
        var locked = Whole.Locked("gazette.txt");
        FactBaseText.Expect(
            FactBaseText.CasePath,
            Claim.Replace("value: 13", "value: 14", StringComparison.Ordinal).Replace("gazette: Norvik Ferries moved 13 boats }\n", "gazette: {|FACT3007:Norvik Ferries moved 13 boats|} }\n", StringComparison.Ordinal),
            text => locked with { Case = text },
            "'lift/boats' is not what it was when the lock was written.");

        var card = locked with
        {
            Cards = FactBaseText.OrdinaryCards.Replace(
                Compiler.Sources.Texts.TextDigest.Of(FactBaseText.Gazette), new string('a', 64), StringComparison.Ordinal)
        };
        Assert.All(
            card.Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "FACT3007"),
            diagnostic => Assert.Contains("in another text than the one on the card of 'gazette'", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_lock_does_not_lengthen_what_may_be_quoted()
    {
        var files = Whole.Locked("gazette.txt").Files;

        Assert.Contains(
            Compiler.Graph.FactCompiler.Check(files, new CheckOptions(4)).Diagnostics,
            diagnostic => diagnostic.Rule.Id == "FACT3008" && diagnostic.Claim == "lift/boats");
        Assert.DoesNotContain(
            Compiler.Graph.FactCompiler.Check(files, new CheckOptions(5)).Diagnostics,
            diagnostic => diagnostic.Rule.Id == "FACT3008" && diagnostic.Claim == "lift/boats");
    }

    /// <summary>A text that is another is reported once, and neither its quotes nor the lines that pin them.</summary>
    [Fact]
    public void Beside_a_changed_text_its_lines_of_the_lock_are_not_reported()
    {
        var locked = Whole.Locked("gazette.txt");
        var changed = locked with { Texts = new Dictionary<string, string>(locked.Texts) { ["gazette.txt"] = "Norvik Ferries moved 15 boats.\n" } };

        Assert.Equal(
            ["FACT3006"],
            changed.Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id[4] is '3').Select(diagnostic => diagnostic.Rule.Id));
    }

    /// <summary>A line more in the lock, and what the message says.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "# a comment\n\n", "" },
        { "{|FACT3011:norvik-ferries/seat gazette|}\n", "This line of the lock cannot be read: six or seven fields are expected, divided by single spaces; this line has 2. Have 'factgen lock' write the file again." },
        { "{|FACT3011:<<<<<<< HEAD|}\n", "This line of the lock cannot be read: it marks a merge conflict, of which both sides may stay. Have 'factgen lock' write the file again." },
        { "{|FACT3011:a/b gazette xyz 1+2 body xyz|}\n", "the third field must be a SHA-256" },
        { "{|FACT3012:lift/no-such gazette DIGEST 1+2 body DIGEST|}\n", "This line of the lock pins nothing: no claim 'lift/no-such' is there. Have 'factgen lock' write the file again." },
        { "{|FACT3012:boats-moved gazette DIGEST 1+2 body DIGEST|}\n", "'boats-moved' has no such quote of 'gazette'" },
        { "{|FACT3012:norvik-ferries/seat gazette DIGEST 1+2 body DIGEST|}\n", "'norvik-ferries/seat' has no such quote of 'gazette'" },
        { "boats-moved log DIGEST 1+2 body DIGEST\n", "" }, // its text is there: the tool compares such lines
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_line_of_the_lock_pins_something(string marked, string says)
    {
        var locked = new FactBaseText().Locked("gazette.txt");
        foreach (var newLine in new[] { "\n", "\r\n" })
        {
            var markup = Markup.Parse((locked.Lock + marked).Replace("DIGEST", new string('0', 64), StringComparison.Ordinal)
                .Replace("\n", newLine, StringComparison.Ordinal));
            var diagnostics = (locked with { Lock = markup.Text }).Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id[4] is '3')
                .ToArray();

            Assert.Equal(markup.Spans, diagnostics.Select(Markup.Span.Of));
            Assert.Contains(says, string.Concat(diagnostics.Select(diagnostic => diagnostic.Message)), StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// A lock is read by people too, in a review: what they cannot see in it is told of, a surrogate pair as one character.
    /// </summary>
    [Theory]
    [InlineData("# {|FACT1007:\u202E|}said\n", "U+202E (right-to-left override) is not allowed here: the lock is not what it looks like. Have 'factgen lock' write the file again.")]
    [InlineData("# {|FACT1007:\U000E0041|}said\n", "U+E0041 (tag character) is not allowed here: the lock is not what it looks like. Have 'factgen lock' write the file again.")]
    [InlineData("# said\n", "")]
    public void The_lock_is_what_it_looks_like(string marked, string says)
    {
        var locked = new FactBaseText().Locked("gazette.txt");
        var markup = Markup.Parse(locked.Lock + marked);
        var diagnostics = (locked with { Lock = markup.Text }).Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id[4] is '1')
            .ToArray();

        Assert.Equal(markup.Spans, diagnostics.Select(Markup.Span.Of));
        Assert.Equal(says, string.Concat(diagnostics.Select(diagnostic => diagnostic.Message)));
    }

    [Fact]
    public void A_line_given_twice_is_reported_where_it_stands_again()
    {
        var locked = new FactBaseText().Locked("gazette.txt");
        var line = locked.Lock!.Split('\n').Last(line => line.Length > 0);
        var diagnostic = Assert.Single((locked with { Lock = $"{locked.Lock}{line}\n" }).Check().Diagnostics, diagnostic => diagnostic.Rule.Id[4] is '3');

        Assert.Equal(("FACT3011", locked.Lock.Split('\n').Length), (diagnostic.Rule.Id, diagnostic.Place.Line));
        Assert.Contains($"already has this line, as line {diagnostic.Place.Line - 1}", diagnostic.Message, StringComparison.Ordinal);
    }
}
