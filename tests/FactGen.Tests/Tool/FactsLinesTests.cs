using FactGen.Tool.Tables;

namespace FactGen.Tests.Tool;

/// <summary>A claim that is added to a facts file leaves comments, order, line ends and the way of quoting as they are.</summary>
public sealed class FactsLinesTests
{
    private const string Name = "Event:\n  storm: # of March\n    name: The storm\n";

    [Theory]
    [InlineData(Name, Name + "    boats:\n      value: 12\n      sources:\n        gazette: sank 12 boats\n")]
    [InlineData(Name + "\n\n", Name + "    boats:\n      value: 12\n      sources:\n        gazette: sank 12 boats\n\n\n")]
    [InlineData("Event:\n  storm:\n    name: The storm", "Event:\n  storm:\n    name: The storm\n    boats:\n      value: 12\n      sources:\n        gazette: sank 12 boats\n")]
    [InlineData("Event:\r\n  storm:\r\n    name: The storm\r\n", "Event:\r\n  storm:\r\n    name: The storm\r\n    boats:\r\n      value: 12\r\n      sources:\r\n        gazette: sank 12 boats\r\n")]
    // An entity between braces gets lines of its own.
    [InlineData(
        "Event:\n  storm: { name: \"A, b: {c}\", aliases: [X, Bo's], ids: { doi: '10.1' } } # here\n  calm: {}\n",
        "Event:\n  storm: # here\n    name: \"A, b: {c}\"\n    aliases: [X, Bo's]\n    ids: { doi: '10.1' }\n    boats:\n      value: 12\n      sources:\n        gazette: sank 12 boats\n  calm: {}\n")]
    [InlineData("Event:\n  storm: {}\n", "Event:\n  storm:\n    boats:\n      value: 12\n      sources:\n        gazette: sank 12 boats\n")]
    // Quotes in quotation marks stay the rule where they are.
    [InlineData(
        Name + "    begin: { value: 2021, sources: { gazette: \"in 2021\" } }\n",
        Name + "    begin: { value: 2021, sources: { gazette: \"in 2021\" } }\n    boats:\n      value: 12\n      sources:\n        gazette: \"sank 12 boats\"\n")]
    [InlineData(
        Name + "    begin: { value: 2021, sources: { gazette: 'in 2021', herald: it was 2021 } }\n",
        Name + "    begin: { value: 2021, sources: { gazette: 'in 2021', herald: it was 2021 } }\n    boats:\n      value: 12\n      sources:\n        gazette: sank 12 boats\n")]
    // The only claim becomes the first of a list.
    [InlineData(
        "Event:\r\n  storm:\r\n    boats: { value: 20 } # many\r\n    begin: {}\r\n",
        null)]
    [InlineData(
        "Event:\r\n  storm:\r\n    boats:\r\n      # of the log\r\n      value: 20 # many\r\n    begin: {}\r\n",
        "Event:\r\n  storm:\r\n    boats:\r\n      # of the log\r\n      - value: 20 # many\r\n      - value: 12\r\n        sources:\r\n          gazette: sank 12 boats\r\n    begin: {}\r\n")]
    [InlineData(
        "Event:\r\n  storm:\r\n    boats: { value: 20 }\r\n    begin: {}\r\n",
        "Event:\r\n  storm:\r\n    boats:\r\n      - { value: 20 }\r\n      - value: 12\r\n        sources:\r\n          gazette: sank 12 boats\r\n    begin: {}\r\n")]
    public void A_claim_is_added(string before, string? after)
    {
        var lines = new FactsLines(before);
        var row = new ClaimRow(1, new Dictionary<string, string> { ["value"] = "12", ["source"] = "gazette", ["quote"] = "sank 12 boats" });
        var isAdded = lines.AddClaims(lines.LineOf("storm"), "boats", [[.. ClaimLines.Of([row], lines.QuoteMark)]]);
        if (after is null)
        {
            // A comment behind brackets stays where it is: behind the item that it is about.
            Assert.Contains("# many\r\n", lines.Text, StringComparison.Ordinal);
            return;
        }

        Assert.True(isAdded);
        Assert.Equal(after, lines.Text);
    }
}
