using FactGen.Compiler.Checks;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>The stretches of a source that give a value, in the order of the text.</summary>
public sealed class ValuePassagesTests
{
    private const string Text =
        """
        Norvik Ferries moved 12 boats yesterday, on 9 March 2021. The company moved twelve boats, and 13 boats sank. The boats: left. It was a
        Sea Trial, a trial at sea, and a rescue. The boats left Norvik on 8 March. It cost 12 EUR, or about 12 boats.
        """;

    /// <summary>A property of an operation, a value, the day from which relative dates count, and the stretches.</summary>
    [Theory]
    [InlineData("boats", "12", null, "12; twelve")]
    [InlineData("boats", "13", null, "13")]
    [InlineData("boats", "14", null, "")]
    [InlineData("boats", "about 12", null, "about 12")]
    [InlineData("cost", "12 EUR", null, "12 EUR")]
    [InlineData("date", "2021-03-09", null, "yesterday; 9 March")]
    [InlineData("date", "2021-03-08", null, "8 March")]
    [InlineData("date", "2021-03-08", "2021-03-09", "yesterday; 8 March")]
    [InlineData("date", "2021-03-09", "2021-03-09", "9 March")]
    [InlineData("date", "2021-03", null, "")]
    [InlineData("actors", "norvik-ferries", null, "Norvik Ferries")]
    [InlineData("actors", "ada-lind", null, "")]
    [InlineData("nature", "sea_trial", null, "Sea Trial; trial at sea")]
    [InlineData("nature", "rescue", null, "rescue")]
    [InlineData("account", "the boats left", null, "The boats: left; The boats left")]
    [InlineData("account", "the BOATS left", null, "")]
    [InlineData("account", "the boats left Norvik on 8 March It", null, "The boats left Norvik on 8 March. It")]
    [InlineData("held", "true", null, "")]
    public void A_value_is_given_by_stretches_of_the_text(string property, string value, string? stated, string stretches)
    {
        var facts = new FactBaseText
        {
            Facts = FactBaseText.OrdinaryFacts.Replace("    name: Norvik Ferries\n", "    name: Norvik Ferries\n    titles: [the company]\n", StringComparison.Ordinal),
        }.Check();
        var names = new EntityNames(facts.Model.Linked);
        var found = names.Schema.PropertiesOf("Operation")[property];
        var text = new SourceText(Text.Replace('\n', ' '));
        var card = new SourceCard { Id = "log", Title = "The log", Published = FactDate.Parse("2021-03-10"), Sha256 = text.Digest }.ForEvidence;

        var passages = new ValuePassages(names).Find(
            new CitedSource(card, text), found, ValueBinder.Read(value, found.Type)!, stated is null ? null : FactDate.Parse(stated));

        Assert.Equal(stretches, string.Join("; ", passages.Select(text.OnOneLine)));
    }
}
