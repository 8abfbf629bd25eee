using FactGen.Compiler.Fixes;

namespace FactGen.Tests.Checks;

/// <summary>A quote that is in another source than it cites (FACT3003), and an ellipsis that skips nothing (FACT4013).</summary>
public class StrayQuoteTests
{
    [Theory]
    [InlineData("{ log: {|FACT3003:moved 13 boats|}, gazette: moved 13 boats }", "'moved 13 boats' is not in 'log'. It is in 'gazette', at 1:16: name that source, or quote words of 'log'.")]
    [InlineData("{ log: {|FACT3003:Norvik Ferries … 13 boats|}, gazette: moved 13 boats }", "It is in 'gazette', at 1:1: name that source")]
    [InlineData("{ log: moved {|FACT3003:99|} boats, gazette: moved 13 boats }", "'moved 99 boats' is not in 'log'. The nearest there")]
    public void A_quote_of_another_source_says_in_which_it_is(string sources, string says) =>
        FactBaseText.Expect(FactBaseText.CasePath, Claim(sources), facts => new FactBaseText { Case = facts }, says);

    [Theory]
    [InlineData("moved … 13 boats", "moved 13 boats")]
    [InlineData("moved ... 13 boats", "moved 13 boats")]
    [InlineData("Norvik Ferries … 13 … boats", "Norvik Ferries … 13 boats")]
    public void An_ellipsis_that_skips_no_word_is_left_out(string quote, string straight)
    {
        var marked = Claim($"{{ gazette: {{|FACT4013:{quote}|}} }}");
        FactBaseText.Expect(FactBaseText.CasePath, marked, facts => new FactBaseText { Case = facts }, $"skips no word of 'gazette': quote '{straight}'.");

        var facts = Markup.Parse(marked).Text;
        var diagnostic = Assert.Single(new FactBaseText { Case = facts }.Check().Diagnostics, diagnostic => diagnostic.Rule.Id is "FACT4013");
        var fix = Assert.Single(new FixableFile(facts).FixesOf(diagnostic));

        Assert.True(fix.IsSafe);
        Assert.Equal(facts.Replace(quote, straight, StringComparison.Ordinal), fix.ApplyTo(facts));
    }

    [Fact]
    public void An_ellipsis_that_skips_a_word_remains() =>
        FactBaseText.Expect(FactBaseText.CasePath, Claim("{ gazette: Norvik Ferries … 13 boats }"), facts => new FactBaseText { Case = facts }, "");

    private static string Claim(string sources) =>
        $"Operation:\n  spring-lift:\n    name: The spring lift\n    boats: {{ value: 13, sources: {sources} }}\n";
}
