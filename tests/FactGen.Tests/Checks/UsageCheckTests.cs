namespace FactGen.Tests.Checks;

/// <summary>Sources and entities that nothing uses (FACT3012).</summary>
public class UsageCheckTests
{
    private const string Rests = "sources: { log: In the evening the boats left }";

    /// <summary>Entities beside the ordinary ones, among them one that only others name, and what is told.</summary>
    [Theory]
    [InlineData("Place:\n  {|FACT3012:bergen|}: { name: Bergen }\n", "Nothing is claimed of 'bergen', and no claim names it: add a claim, or remove it.")]
    [InlineData("Place:\n  {|FACT3012:bergen|}: { name: Bergen, note: to come }\n  {|FACT3012:tromsund|}: { name: Tromsund }\n", "Nothing is claimed of 'bergen', and no claim names it: add a claim, or remove it.\nNothing is claimed of 'tromsund', and no claim names it: add a claim, or remove it.")]
    [InlineData("Place:\n  bergen: { name: Bergen }\nEvent:\n  fair: { name: Fair, place: { value: bergen, SOURCES } }\n", "")]
    [InlineData("Place:\n  bergen: { name: Bergen }\nEvent:\n  fair: { name: Fair, held: { value: true, by: bergen, SOURCES } }\n", "")]
    [InlineData("Place:\n  {|FACT3012:bergen|}: { name: Bergen }\nEvent:\n  fair: { name: Fair, account: { value: bergen, SOURCES } }\n", "Nothing is claimed of 'bergen', and no claim names it: add a claim, or remove it.")]
    public void An_entity_is_used(string entities, string told) => CheckCase.Expect(entities.Replace("SOURCES", Rests), told);

    /// <summary>A card beside the ordinary ones, and what is told.</summary>
    [Theory]
    [InlineData("{|FACT3012:almanac|}: { title: The almanac }\n", "No claim rests on the source 'almanac': quote it in a claim, or remove its card.")]
    [InlineData("almanac: { title: The almanac }\n{|FACT3012:almanac-2|}: { title: The almanac again, derived_from: almanac }\n", "No claim rests on the source 'almanac-2': quote it in a claim, or remove its card.")]
    public void A_source_is_used(string card, string told)
    {
        var cards = FactBaseText.OrdinaryCards + card;
        FactBaseText.Expect(FactBaseText.CardsPath, cards, text => new FactBaseText { Cards = text });
        Assert.Equal(told, CheckCase.Told(new FactBaseText { Cards = Markup.Parse(cards).Text }));
    }
}
