using FactGen.Compiler.Prose;

namespace FactGen.Tests.Prose;

/// <summary>The entities that a text names. A row marks each name with the entity's id.</summary>
public sealed class EntityNamesTests
{
    private static readonly FactBaseText s_facts = new()
    {
        Facts =
            """
            Person:
              ada-lind: { name: Ada Lind, aliases: [Captain Lind], titles: [the captain] }
              olaf-berg: { name: Olaf Berg }
              mira-berg: { name: Mira Berg }
              bo-ek: { name: Bo Ek, titles: [the mate] }
            Place:
              norvik: { name: Norvik, aliases: [the old harbour] }
              new-norvik: { name: New Norvik }
            Company:
              norvik-ferries: { name: Norvik Ferries }

            """,
    };

    private static readonly EntityNames s_names = new(s_facts.Check().Model.Linked);

    [Theory]
    [InlineData("We met {|ada-lind:Ada {|ada-lind:Lind|}|} there.")]
    [InlineData("We met {|ada-lind:Lind|} there.")]
    [InlineData("We met {|ada-lind:Captain {|ada-lind:Lind|}|} there.")]
    [InlineData("{|ada-lind:Lind|}'s boat sank.")]
    [InlineData("We met {|olaf-berg:Olaf Berg|} there.")]
    [InlineData("{|norvik-ferries:{|norvik:Norvik|} Ferries|} sank.")]
    [InlineData("We saw {|new-norvik:New {|norvik:Norvik|}|}.")]
    // Titles, in any case
    [InlineData("Then {|ada-lind:the captain|} left, and {|ada-lind:The Captain|} came back.")]
    [InlineData("Then a captain left.")]
    // Names that are common words may begin a sentence
    [InlineData("{|norvik:The old harbour|} is {|norvik:the old harbour|}.")]
    [InlineData("The old harbours are old.")]
    // A surname that several persons have is found as such, and as that of none of them
    [InlineData("We met {|Berg:Berg|} there.")]
    [InlineData("We met Olaf, {|Berg:Berg|} and others.")]
    // Names in capitals, however short; initials are those of the name, and not of a title
    [InlineData("We met {|bo-ek:BO EK|} there.")]
    [InlineData("We met B. {|bo-ek:Ek|} there, and T. Ek.")]
    // A title with another's name behind it is that one's
    [InlineData("Then {|ada-lind:the captain|} said so, and the captain Nils Moe, too.")]
    [InlineData("Then the captain {|olaf-berg:Olaf Berg|} left.")]
    [InlineData("Then {|ada-lind:the captain|} {|ada-lind:Ada {|ada-lind:Lind|}|} left.")]
    // No names
    [InlineData("We met ada lind there.")]
    [InlineData("We met Ada there.")]
    [InlineData("We met Ada. {|ada-lind:Lind|} left.")]
    [InlineData("We met Lindt there.")]
    [InlineData("The NORVIK sank.")]
    public void Are_found_word_by_word(string marked)
    {
        var markup = Markup.Parse(marked);
        var tokens = Tokenizer.Split(new Compiler.Sources.Texts.SourceText(markup.Text), ProseLanguages.For("en")!.Vocabulary);
        Assert.Equal(
            markup.Spans.Select(span => $"{span.Label} {span.Start}-{span.End}").Order(StringComparer.Ordinal),
            s_names.FindAll(tokens, ProseLanguages.For("en"))
                .Select(mention => $"{mention.Entity} {mention.Range.Start}-{mention.Range.End}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("the captain", true)]
    [InlineData("Ada Lind", false)]
    public void A_title_only_points_at_its_entity(string text, bool isTitle) =>
        Assert.Equal(isTitle, Assert.Single(
            s_names.FindAll(Tokenizer.Split(text), ProseLanguages.For("en")).DistinctBy(mention => mention.IsTitle)).IsTitle);

    [Theory]
    [InlineData("ada-lind", "Ada Lind", "Person")]
    [InlineData("norvik", "Norvik", "Place")]
    [InlineData("nobody", "nobody", null)]
    public void An_entity_has_a_name_and_a_type(
        string id,
        string name,
        string? type) => Assert.Equal((name, type), (s_names.NameOf(id), s_names.TypeOf(id)));
}
