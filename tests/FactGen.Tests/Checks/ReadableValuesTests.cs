using FactGen.Compiler.Checks;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>The values that an editor may claim of selected words.</summary>
public sealed class ReadableValuesTests
{
    [Theory]
    [InlineData("actors", "Norvik Ferries moved 12 boats to Norvik", "norvik-ferries")]
    [InlineData("actors", "Ada Lind is the captain", "ada-lind")]
    [InlineData("actors", "boats to Norvik on 3 March", "")]
    [InlineData("place", "Norvik Ferries moved 12 boats to Norvik", "norvik")]
    [InlineData("boats", "moved 12 boats to Norvik", "12")]
    [InlineData("boats", "took 10 days and cost 500 EUR", "")]
    [InlineData("cost", "took 10 days and cost 500 EUR", "500 EUR")]
    [InlineData("length", "took 10 days and cost 500 EUR", "10 days")]
    [InlineData("date", "to Norvik on 3 March 2021", "2021-03-03")]
    [InlineData("date", "Ada Lind is the captain", "")]
    [InlineData("account", "The engines were cold", "The engines were cold")]
    [InlineData("held", "The engines were cold", "true")]
    [InlineData("page", "The engines were cold", "")]
    public void The_log_gives_the_values_of_the_kind(string property, string words, string values) =>
        Assert.Equal(values, Read("log", property, words));

    /// <summary>A word of a closed list is found by its own name and by its other words, within the selection alone.</summary>
    [Theory]
    [InlineData("The trial at sea ended", "sea_trial")]
    [InlineData("The trial at", "")]
    [InlineData("the office in Norvik", "")]
    public void The_gazette_gives_words_of_a_list(string words, string values) => Assert.Equal(values, Read("gazette", "nature", words));

    private static string Read(string sourceId, string propertyName, string words)
    {
        var facts = new FactBaseText().Check();
        var names = new EntityNames(facts.Model.Linked);
        var source = facts.Sources.Find(sourceId)!;
        var start = source.Evidence!.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        var property = names.Schema.PropertiesOf("Operation")[propertyName];

        return string.Join(", ", new ReadableValues(names).In(source, property, new TextRange(start, start + words.Length)));
    }
}
