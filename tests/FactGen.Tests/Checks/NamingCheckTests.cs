namespace FactGen.Tests.Checks;

/// <summary>A name, alias or title is one (FACT2011).</summary>
public sealed class NamingCheckTests
{
    private const string Rests = "home: { value: norvik, sources: { gazette: the office in Norvik } }";

    /// <summary>Keys of a person or a company, marked where they are reported.</summary>
    [Theory]

    // Aliases of a person: a capital beyond the article
    [InlineData("Person", "name: Bo Ek, aliases: [{|FACT2011:the mayor|}]")]
    [InlineData("Person", "name: Bo Ek, aliases: [Bo, {|FACT2011:The mayor|}]")]
    [InlineData("Person", "name: Bo Ek, aliases: [{|FACT2011:mayor|}]")]
    [InlineData("Person", "name: Bo Ek, aliases: [{ text: {|FACT2011:an old sailor|} }]")]
    [InlineData("Person", "name: Bo Ek, aliases: [Bo, The Gull, the Elder, 'al-Ek Boran']")]
    [InlineData("Person", "name: Bo Ek, titles: [the mayor, mayor, The mayor]")]
    [InlineData("Person", "name: the pilot, aliases: [the man at the stick]")]
    [InlineData("Person", "name: Bo Ek, aliases: ['北斎']")]
    [InlineData("Company", "name: Ek Boats, aliases: [the yard, boatbuilders, The report]")]

    // Pronouns and articles
    [InlineData("Person", "name: Bo Ek, titles: [{|FACT2011:she|}]")]
    [InlineData("Person", "name: Bo Ek, titles: [{|FACT2011:She|}]")]
    [InlineData("Person", "name: Bo Ek, aliases: [{|FACT2011:the|}]")]
    [InlineData("Company", "name: Ek Boats, aliases: [{|FACT2011:The|}, {|FACT2011:their|}]")]
    [InlineData("Company", "name: Ek Boats, aliases: [US, It, The Who, WHO]")]
    [InlineData("Person", "name: Bo Ek, aliases: [May, Will]")]

    // A name tells no deed of somebody
    [InlineData("Company", "name: {|FACT2011:The yard that Bo Ek burned|}")]
    [InlineData("Company", "name: {|FACT2011:The yard which Bo Ek has led|}")]
    [InlineData("Company", "name: The yard that closed")]
    [InlineData("Company", "name: The House That Jack Built")]
    [InlineData("Company", "name: The yard that Ek Boats")]

    // Two alphabets
    [InlineData("Person", "name: {|FACT2011:Bо Ek|}")]
    [InlineData("Company", "name: Ek Boats, aliases: [{|FACT2011:Еk Boats|}]")]
    [InlineData("Company", "name: TNFα Labs, aliases: [Бот, 'Ek (Эк)']")]
    public void A_name_is_one(string type, string keys) => FactBaseText.Expect(
        FactBaseText.CasePath,
        $"{type}:\n  case-{type.ToLowerInvariant()}: {{ {keys}, {(type is "Person" ? Rests : Rests.Replace("home", "seat", StringComparison.Ordinal))} }}\n",
        text => new FactBaseText { Case = text });

    [Theory]
    [InlineData("aliases: [the mayor]", "'the mayor' is no name of Bo Ek: it has no capital beyond its article. Write it under 'titles'")]
    [InlineData("titles: [she]", "'she' may be anybody or anything: as a title it would find Bo Ek everywhere. Leave it out")]
    [InlineData("aliases: [Bо]", "mixes two alphabets: the 'о' (U+043E) of 'Bо' is Cyrillic")]
    public void The_message_says_what_to_write(string keys, string told)
    {
        var facts = new FactBaseText { Case = $"Person:\n  bo-ek: {{ name: Bo Ek, {keys}, {Rests} }}\n" };

        Assert.Contains(facts.Check().Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT2011"
            && diagnostic.Message.Contains(told, StringComparison.Ordinal));
    }
}
