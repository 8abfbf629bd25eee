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
    [InlineData("Person", "name: Bo Ek, aliases: ['the mayor, 2nd', the mayor 2, mayor The]")]
    [InlineData("Person", "name: the pilot Ek, aliases: [{|FACT2011:the pilot|}]")]
    [InlineData("Person", "name: Bo Ek, aliases: [{ text: {|FACT2011:he|} }], titles: [{|FACT2011:he|}, he The, The Who]")]
    [InlineData("Company", "name: Ek Boats, aliases: [the yard, boatbuilders, The report]")]

    // Pronouns and articles
    [InlineData("Person", "name: Bo Ek, titles: [{|FACT2011:she|}]")]
    [InlineData("Person", "name: Bo Ek, titles: [{|FACT2011:She|}]")]
    [InlineData("Person", "name: Bo Ek, aliases: [{|FACT2011:the|}]")]
    [InlineData("Company", "name: Ek Boats, aliases: [{|FACT2011:The|}, {|FACT2011:their|}]")]
    [InlineData("Company", "name: Ek Boats, aliases: [US, It, The Who, WHO]")]
    [InlineData("Person", "name: Bo Ek, aliases: [May, Will]")]
    [InlineData("Person", "name: Bo Ek, titles: [{|FACT2011:A|}, {|FACT2011:The She|}, SHE, The SHE, the it girl]")]
    [InlineData("Company", "name: Ek Boats, titles: [{|FACT2011:the|}, {|FACT2011:The|}, She, the It]")]

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
    [InlineData("aliases: [she]", "'she' may be anybody or anything: as an alias it would find Bo Ek everywhere. Leave it out")]
    [InlineData("aliases: [mayor]", "'mayor' is no name of Bo Ek: it has no capital. Write it under 'titles'")]
    [InlineData("aliases: [Bо]", "The alias 'Bо' of 'bo-ek' mixes two alphabets: the 'о' (U+043E) of 'Bо' is Cyrillic and looks like another letter.")]
    [InlineData("titles: [Бb]", "The title 'Бb' of 'bo-ek' mixes two alphabets: the 'b' (U+0062) of 'Бb' is Latin")]
    [InlineData("titles: [Ek Bοя]", "The title 'Ek Bοя' of 'bo-ek' mixes two alphabets: the 'ο' (U+03BF) of 'Bοя' is Greek")]
    public void The_message_says_what_to_write(string keys, string told)
    {
        var facts = new FactBaseText { Case = $"Person:\n  bo-ek: {{ name: Bo Ek, {keys}, {Rests} }}\n" };

        Assert.Contains(facts.Check().Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT2011"
            && diagnostic.Message.Contains(told, StringComparison.Ordinal));
    }

    /// <summary>The first and last letters of each alphabet that is told apart, and those right beside them.</summary>
    [Theory]
    [InlineData('A', true)]
    [InlineData('Z', true)]
    [InlineData('a', true)]
    [InlineData('z', true)]
    [InlineData('À', true)]
    [InlineData('Ö', true)]
    [InlineData('Ø', true)]
    [InlineData('ö', true)]
    [InlineData('ø', true)]
    [InlineData('ɏ', true)]
    [InlineData('ɐ', false)]
    [InlineData('ª', false)]
    [InlineData('Α', true)]
    [InlineData('Β', true)]
    [InlineData('Γ', false)]
    [InlineData('Ε', true)]
    [InlineData('Ζ', true)]
    [InlineData('Η', true)]
    [InlineData('Ι', true)]
    [InlineData('Κ', true)]
    [InlineData('Μ', true)]
    [InlineData('Ν', true)]
    [InlineData('Ο', true)]
    [InlineData('Ρ', true)]
    [InlineData('Τ', true)]
    [InlineData('Υ', true)]
    [InlineData('Χ', true)]
    [InlineData('ο', true)]
    [InlineData('π', false)]
    [InlineData('Ѐ', false)]
    [InlineData('ԯ', false)]
    public void A_letter_beside_a_cyrillic_one_is_of_another_alphabet(char letter, bool isOther) => Assert.Equal(
        isOther, Check($"{letter}я").Contains("mixes two alphabets", StringComparison.Ordinal));

    /// <summary>Letters that are beside Latin ones in names that are right, and those that only look like them.</summary>
    [Theory]
    [InlineData('Ѐ', true)]
    [InlineData('ԯ', true)]
    [InlineData('Ͽ', false)]
    [InlineData('Ա', false)]
    [InlineData('β', false)]
    [InlineData('Α', true)]
    public void A_letter_beside_a_latin_one_is_of_another_alphabet(char letter, bool isOther) => Assert.Equal(
        isOther, Check($"B{letter}").Contains("mixes two alphabets", StringComparison.Ordinal));

    /// <summary>All that is said of a name.</summary>
    private static string Check(string name) => string.Join("\n", new FactBaseText { Case = $"Company:\n  ek: {{ name: {name}, {Rests.Replace("home", "seat", StringComparison.Ordinal)} }}\n" }
        .Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "FACT2011").Select(diagnostic => diagnostic.Message));
}
