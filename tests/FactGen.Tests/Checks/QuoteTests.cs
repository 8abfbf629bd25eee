using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>What is reported of a quote that does not stand in its source as it should, and at which of its words.</summary>
public class QuoteTests
{
    /// <summary>What a claim says after <c>sources: { log: </c>, and what the message says.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        // Not there
        { "moved 12 boats to Norvik", "" },
        { "moved {|FACT3003:13|} boats to Norvik", "'moved 13 boats to Norvik' is not in 'log'. The nearest there, at " },
        { "\"moved {|FACT3003:13|} boats to Norvik\"", "Quote the text as it stands." },
        { "moved 12 {|FACT3003:barges|}", "'moved 12 barges' is not in 'log'. The nearest" },
        { "{|FACT3003:whales in quiet waters|}", "'whales in quiet waters' is not in 'log', nor anything like it. Quote words of that text, or name the source that has these." },
        { "[moved 12 boats, \"crews counted {|FACT3003:1,250|} sailors\"]", "1,240" },
        { "{ quote: moved {|FACT3003:13|} boats to Norvik }", "'moved 13 boats to Norvik' is not in 'log'" },
        { "{|FACT3003:counted 1,240 sailors … moved 12 boats|}", "are in 'log' in another order: 'moved 12 boats … counted 1,240 sailors'." },
        { "{|FACT3003:MOVED|} 12 boats", "" },
        { "Moved 12 boats", "" },
        { "{|FACT3003:moved boats to Norvik|}", "'moved boats to Norvik' is not in 'log'. The nearest there, at " },
        { "Norvik moved {|FACT3003:13|} boats to Norvik", "'Norvik moved 13 boats to Norvik' is not in 'log'. The nearest there, at " },

        // More than once
        { "{|FACT3004:the boats left the harbour|}", "'the boats left the harbour' occurs 2 times in 'log', at " },
        { "{ quote: {|FACT3004:the boats left the harbour|} }", "Say which is meant: prefix: 'noon' or prefix: 'evening'." },
        { "{ quote: {|FACT3004:the boats left the harbour|}, prefix: At night }", "but not after this prefix and before this suffix. Give the words right beside it: prefix: " },
        { "{ quote: the boats left the harbour, prefix: At noon }", "" },
        { "{ quote: the boats left the harbour, suffix: again }", "" },

        // No evidence
        { "{|FACT3005:cheap tickets to Norvik|}", "'cheap tickets to Norvik' is in 'log' only at " },
        { "[{|FACT3005:tickets to Norvik|}, to Norvik on 3 March]", "in the part that its card excludes from 'Back to news'. Quote the article itself, or fix the exclusion." },
        { "to Norvik on", "" },

        // Too long, too short, cut
        { "{|FACT3008:Norvik Ferries moved 12 boats to Norvik on 3 March 2021. The crews counted 1,240 sailors. The lift took 10 days and cost 500 EUR. At noon the boats left the|}", "This quote has 31 words; 30 may be quoted. Keep the words that carry the claim, and leave others out with '" },
        { "Norvik Ferries moved 12 boats to Norvik on 3 March 2021. The crews counted 1,240 sailors. The lift took 10 days and cost 500 EUR", "" },
        { "{|FACT3009:boats|}", "'boats' is too short to be evidence: quote at least two words or a number." },
        { "{|FACT3009:\"\"|}", "is too short to be evidence" },
        { "2021", "" },
        { "{|FACT3009:240 sailors|}", "'240 sailors' cuts into the number '1,240' of 'log' at " },
        { "{|FACT3009:crews counted 1|}", "cuts into the number '1,240'" },
        { "{|FACT3009:erries moved|}", "cuts into the word 'Ferries' of 'log' at " },
        { "counted 1,240 sailors", "" },

        // What is skipped
        { "The engines were cold {|FACT3010:…|} on deck", "of 'log'. Quote it too, and say what the sentence says." },
        { "{|FACT3010:The engines were cold ... on deck|}", "hold 'nobody', at " },
        { "In the evening the boats … again", "" },
        { "counted 1,240 sailors {|FACT3010:…|} boats left", "are in different paragraphs of 'log', at " },
        { "moved 12 boats … to Norvik", "" },
        { "moved 12 boats … 3 March 2021", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fault_of_a_quote_is_reported_at_its_word(string quote, string says)
    {
        foreach (var source in new[] { $"sources:\n        log: {quote}", $"sources: {{ log: {Quoted(quote)} }}" })
        {
            // A claim that needs 'because' where the compiler cannot see how it follows.
            FactBaseText.Expect(
                FactBaseText.CasePath,
                $"Event:\n  fair:\n    name: The fair\n    held:\n      value: true\n      because: made up for this case\n      {source}\n",
                text => new FactBaseText { Case = text },
                says);
        }
    }

    /// <summary>In braces, words with a comma need quotation marks; a mark that takes in all of the words takes these in too.</summary>
    private static string Quoted(string quote) => quote switch
    {
        _ when quote.Contains('"', StringComparison.Ordinal) || quote[0] is '[' || quote.StartsWith("{ ", StringComparison.Ordinal) => quote,
        ['{', '|', 'F', 'A', 'C', 'T', _, _, _, _, ':', .. var words, '|', '}'] => $"{quote[..11]}\"{words}\"|}}",
        _ => $"\"{quote}\"",
    };

    /// <summary>Over several lines, folded and not, the words stand where they stand in the file.</summary>
    [Theory]
    [InlineData("log: >-\n          Norvik Ferries moved\n          {|FACT3003:13|} boats to\n          Norvik\n")]
    [InlineData("log: |\n          Norvik Ferries moved\n          {|FACT3003:13|} boats to Norvik\n")]
    [InlineData("log: Norvik Ferries\n          moved {|FACT3003:13|} boats\n          to Norvik\n")]
    [InlineData("log:\n          - Norvik Ferries moved\n          - >-\n            The crews\n            counted {|FACT3003:1,250|} sailors\n")]
    [InlineData("log: \"Norvik\\u0020Ferries moved {|FACT3003:13|} boats\"\n")]
    public void A_word_of_a_long_quote_is_found_in_its_line(string sources) =>
        FactBaseText.Expect(
            FactBaseText.CasePath,
            $"Event:\n  fair:\n    name: The fair\n    held:\n      value: true\n      because: made up for this case\n      sources:\n        {sources}",
            text => new FactBaseText { Case = text });

    /// <summary>In a language whose negations are not known nothing may be skipped.</summary>
    [Fact]
    public void Words_of_an_unknown_language_are_not_skipped()
    {
        var facts = new FactBaseText
        {
            Case = "Event:\n  fair:\n    name: The fair\n    held: { value: true, because: x, sources: { log: moved … to Norvik on } }\n",
            Cards = FactBaseText.OrdinaryCards.Replace("published: 2021-03-05", "language: nb", StringComparison.Ordinal),
        };

        var found = Assert.Single(facts.Check().Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3010");

        Assert.Equal((FactBaseText.CasePath, 4), (found.Place.Path, found.Place.Line));
        Assert.Contains("skips words of a text in 'nb', whose negations are not known here. Quote without a gap.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_word_limit_is_the_build_s()
    {
        var files = new FactBaseText { Case = "Event: { fair: { name: F, held: { value: true, because: x, sources: { log: Norvik Ferries moved 12 boats to Norvik } } } }\n" }.Files;

        Assert.Contains(Compiler.Graph.FactCompiler.Check(files, new CheckOptions(6)).Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3008");
        Assert.DoesNotContain(
            Compiler.Graph.FactCompiler.Check(files, new CheckOptions(7)).Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3008");
    }

    [Theory]
    [InlineData("The crews counted 1,240 sailors", true)]
    [InlineData("The crews counted 1, which: 240", false)]
    [InlineData("'The crews counted 1', which: 240", false)]
    public void A_comma_inside_braces_that_ends_a_quote_is_named(string quote, bool isNamed)
    {
        var files = new FactBaseText
        {
            Case = $"Event: {{ fair: {{ name: F, held: {{ value: true, because: as told, sources: {{ log: {quote} }} }} }} }}\n",
        }.Files;
        var cut = Compiler.Graph.FactCompiler.Check(files).Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "FACT3009");
        Assert.Equal(isNamed, cut.Message.EndsWith(" Inside braces a comma ends it: put it in quotation marks.", StringComparison.Ordinal));
    }

    /// <summary>Nobody knows which of its places is meant: a value that none of them has is reported too.</summary>
    [Theory]
    [InlineData("13", "12 boats", "FACT3004 FACT4001")]
    [InlineData("12", "12 boats", "FACT3004")]
    [InlineData("about 12", "12 boats", "FACT3004")]
    [InlineData("over 12", "12 boats", "FACT3004 FACT4002")]
    public void A_value_that_no_place_of_a_quote_has_is_reported(string value, string quote, string told)
    {
        const string text = "It moved 12 boats in May, and about 12 boats in June.";
        var facts = new FactBaseText
        {
            Case = $"Operation:\n  tow:\n    name: The tow\n    boats: {{ value: {value}, sources: {{ page: {quote} }} }}\n",
            Cards = $"{FactBaseText.OrdinaryCards}page:\n  title: The page\n  text: page.txt\n  sha256: {TextDigest.Of(text)}\n",
            Texts = new Dictionary<string, string>(new FactBaseText().Texts) { ["page.txt"] = text },
        };

        Assert.Equal(told, string.Join(" ", facts.Check().Diagnostics
            .Where(diagnostic => diagnostic.Claim == "tow/boats").Select(diagnostic => diagnostic.Rule.Id).Order(StringComparer.Ordinal)));
    }

    /// <summary>A quote in a heading settles nothing, unless another quote of the same source stands below it.</summary>
    [Theory]
    [InlineData("log: A winter lift in the north", true)]
    [InlineData("log: [A winter lift in the north, moved 12 boats]", false)]
    [InlineData("log: moved 12 boats", false)]
    [InlineData("{ log: A winter lift in the north, gazette: moved 13 boats }", true)]
    public void A_claim_stands_in_headings_where_all_its_quotes_do(string sources, bool onlyInHeadings)
    {
        var facts = new FactBaseText { Case = $"Event:\n  fair:\n    name: The fair\n    held:\n      value: true\n      because: made up for this case\n      sources:{(sources[0] is '{' ? " " : "\n        ")}{sources}\n" };

        SourcedClaim[] expected = onlyInHeadings ? [new(new("fair/held"), "log")] : [];
        Assert.Equal(expected, QuoteEvidence.InHeadings(facts.Check().Evidence));
    }
}
