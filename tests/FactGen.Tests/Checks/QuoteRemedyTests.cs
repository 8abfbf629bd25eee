namespace FactGen.Tests.Checks;

/// <summary>What is offered in the place of a quote that does not stand in its source once, each looked up there before.</summary>
public class QuoteRemedyTests
{
    private const string Bells = "The bell rang at dawn. The bell rang at noon. The bell rang at dusk. The bell rang at midnight.";

    /// <summary>What a claim says after <c>sources: { log: </c>, what is reported, and what is offered.</summary>
    [Theory]
    // As the text has it
    [InlineData("moved 13 boats to Norvik", "FACT3003", "Quote moved 12 boats to Norvik")]
    [InlineData("counted 1,250 sailors … took 10 days", "FACT3003", "Quote counted 1,240 sailors … took 10 days")]
    [InlineData("counted 1,240 sailors … took 11 days", "FACT3003", "Quote counted 1,240 sailors … took 10 days")]
    [InlineData("the boats left the harbor", "FACT3003", "Quote the boats left the harbour")]
    [InlineData("whales in quiet waters", "FACT3003", "")]
    [InlineData("moved 12 boats … boats to Norvik", "FACT3003", "")]
    [InlineData("counted 1,240 sailors … moved 13 boats", "FACT3003", "")]
    // What stands beside it
    [InlineData("the boats left the harbour", "FACT3004", "Prefix noon, Prefix evening")]
    [InlineData("{ quote: the boats left the harbour, prefix: At night }", "FACT3004", "Prefix noon, Prefix evening")]
    [InlineData("The bell rang at", "FACT3004", "Prefix everybody, Prefix dawn, Prefix noon")]
    // Nothing can be offered
    [InlineData("boats", "FACT3009", "")]
    [InlineData("The engines were cold … on deck", "FACT3010", "")]
    public void Words_that_stand_in_the_text_are_offered(string quote, string rule, string offered)
    {
        var log = $"{FactBaseText.Log}\n{Bells}\n";
        var facts = new FactBaseText
        {
            Case = $"Event:\n  fair:\n    name: The fair\n    held:\n      value: true\n      because: made up for this case\n      sources:\n        log: {quote}\n",
            Cards = FactBaseText.OrdinaryCards.Replace(
                Compiler.Sources.Texts.TextDigest.Of(FactBaseText.Log),
                Compiler.Sources.Texts.TextDigest.Of(log),
                StringComparison.Ordinal),
            Texts = new Dictionary<string, string> { ["log.txt"] = log, ["gazette.txt"] = FactBaseText.Gazette },
        };
        var diagnostic = Assert.Single(facts.Check().Diagnostics);

        Assert.Equal(rule, diagnostic.Rule.Id);
        Assert.Equal(offered, string.Join(", ", diagnostic.Remedies.Select(remedy => $"{remedy.Kind} {remedy.Words}")));
    }
}
