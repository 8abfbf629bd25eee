namespace FactGen.Tests.Checks;

/// <summary>What claims and cards name: entities (FACT2004, FACT2005), claims (FACT2004) and sources (FACT3002).</summary>
public class ReferenceCheckTests
{
    private const string Rests = "sources: { log: In the evening the boats left }";

    /// <summary>A property of a tow, what is claimed, and what is told.</summary>
    public static TheoryData<string, string, string> Entities => new()
    {
        // A value: only what would fit is suggested, and what has the same name as nothing is not
        { "place", "value: norvik", "" },
        { "place", "value: {|FACT2004:norvikk|}", "'norvikk' is no entity of this fact base. Did you mean 'norvik'? Or declare it, with its name, under its type. Write 'norvik'." },
        { "place", "value: {|FACT2004:ada-lindd|}", "'ada-lindd' is no entity of this fact base. Declare it, with its name, under its type." },
        { "place", "value: {|FACT2005:norvik-ferries|}", "'norvik-ferries' is of type 'Company'; 'place' takes Place. Name an entity of that type, or widen the property in the schema. Also at facts/norvik.yaml(8,3)." },
        { "actors", "value: {|FACT2005:winter-lift|}", "'winter-lift' is of type 'Operation'; 'actors' takes Person or Company. Name an entity of that type, or widen the property in the schema. Also at facts/norvik.yaml(12,3)." },
        { "actors", "value: {|FACT2004:norvik-ferry|}", "'norvik-ferry' is no entity of this fact base. Did you mean 'norvik-ferries'? Or declare it, with its name, under its type. Write 'norvik-ferries'." },
        { "follows", "value: winter-lift", "" },

        // Of a fact base that is not referenced nothing can be meant, however near its name is
        { "place", "value: {|FACT2004:x:norvik|}", "'x' in 'x:norvik' is no fact base that this one builds on. It builds on none: reference the project or package that has those facts." },
        { "boats", "value: 12\nby: {|FACT2004:x:ada-lind|}", "'x' in 'x:ada-lind' is no fact base that this one builds on. It builds on none: reference the project or package that has those facts." },

        // Speakers and those who passed it on: of whatever type
        { "boats", "value: 12\nby: norvik", "" },
        { "boats", "value: 12\nby: unnamed", "" },
        { "boats", "value: 12\nby: {|FACT2004:unamed|}", "'unamed' is no entity of this fact base. Declare it, with its name, under its type." },
        { "boats", "value: 12\nby: {|FACT2004:winter-lif|}", "'winter-lif' is no entity of this fact base. Did you mean 'winter-lift'? Or declare it, with its name, under its type. Write 'winter-lift'." },
        { "boats", "value: 12\nby: ada-lind\nvia: {|FACT2004:norvi|}", "'norvi' is no entity of this fact base. Did you mean 'norvik'? Or declare it, with its name, under its type. Write 'norvik'." },
        { "boats", "value: 12\nby: ada-lind\nvia: [norvik, {|FACT2004:tug|}, {|FACT2004:ada-lin|}]", "'tug' is no entity of this fact base. Declare it, with its name, under its type.\n'ada-lin' is no entity of this fact base. Did you mean 'ada-lind'? Or declare it, with its name, under its type. Write 'ada-lind'." },

        // Two entities are one only where the one's type derives from the other's
        { "same_as", "value: winter-lift", "" },
        { "same_as", "value: winter-fair", "" },
        { "same_as", "value: {|FACT2004:night-tow|}", "'night-tow' cannot be the same as itself: name the other entity that it is, or leave 'same_as' out." },
        { "same_as", "value: {|FACT2004:winter-left|}", "'winter-left' is no entity of this fact base. Did you mean 'winter-lift'? Or declare it, with its name, under its type. Write 'winter-lift'." },
        { "same_as", "value: {|FACT2005:norvik|}", "'night-tow' is of type 'Operation', 'norvik' of type 'Place', and neither derives from the other: they cannot be the same. Also at facts/norvik.yaml(6,3)." },
        { "same_as", "value: {|FACT2005:night-salvage|}", "'night-tow' is of type 'Operation', 'night-salvage' of type 'Salvage', and neither derives from the other: they cannot be the same. Also at facts/other.yaml(2,3)." },
    };

    [Theory]
    [MemberData(nameof(Entities))]
    public void A_named_entity_is_there_and_fits(string property, string claim, string told) => CheckCase.Expect(
        "Salvage:\n  night-salvage: { name: The salvage, account: { value: left, " + Rests + " } }\n" + Tow(property, claim), told, Harbour);

    /// <summary>The same entity's type may be the more general one, too.</summary>
    [Fact]
    public void What_is_more_general_is_the_same_as_what_is_more_special() =>
        CheckCase.Expect("Event:\n  night-fair: { name: The fair, same_as: { value: winter-lift, " + Rests + " } }\n", "", Harbour);

    /// <summary>A property of a tow, which claim its own is the same as or replaced by, and what is told.</summary>
    public static TheoryData<string, string, string> Claims => new()
    {
        // Said again: a claim on the same property of the same entity, under whatever name that has
        { "account", "- value: the boats left\n  id: first-word\n- value: boats went\n  same_as: first-word", "" },
        { "account", "- value: the boats left\n- value: boats went\n  same_as: night-tow/account#1", "" },
        { "account", "value: boats went\nsame_as: {|FACT2004:winter-lift/account|}", "'night-tow/account' cannot be the same as 'winter-lift/account', which is about another entity: name a claim on 'night-tow/account'. Also at facts/norvik.yaml(16,16)." },
        { "account", "value: boats went\nsame_as: {|FACT2004:fair-told|}", "'night-tow/account' cannot be the same as 'fair-told', which is about another entity: name a claim on 'night-tow/account'. Also at facts/norvik.yaml(20,16)." },
        { "account", "value: boats went\nsame_as: {|FACT2004:tow-told|}", "'night-tow/account' cannot be the same as 'tow-told', which is about another property: name a claim on 'night-tow/account'. Also at facts/other.yaml(8,13)." },
        { "account", "value: boats went\nsame_as: {|FACT2004:tow-tolt|}", "'tow-tolt' is no claim of this fact base. Did you mean 'tow-told'? Write 'tow-told'." },
        { "account", "value: boats went\nsame_as: {|FACT2004:never-said|}", "'never-said' is no claim of this fact base." },

        // Retracted in favour of any claim that is there
        { "account", "value: boats went\nretracted: { reason: a slip, instead: winter-lift/account }", "" },
        { "account", "value: boats went\nretracted: { reason: a slip, instead: tow-told }", "" },
        { "account", "value: boats went\nretracted: { reason: a slip, instead: {|FACT2004:winter-lift/acount|} }", "'winter-lift/acount' is no claim of this fact base. Did you mean 'winter-lift/account'? Write 'winter-lift/account'." },
        { "account", "value: boats went\nretracted: { reason: a slip, instead: {|FACT2004:never-said|} }", "'never-said' is no claim of this fact base." },
        { "account", "value: boats went\nretracted: { reason: a slip, instead: {|FACT2004:night-tow|} }", "'night-tow' is no claim of this fact base." },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_named_claim_is_there_and_says_the_same(string property, string claims, string told) =>
        CheckCase.Expect(Tow(property, claims) + "    held: { value: true, id: tow-told, " + Rests + " }\n", told, Harbour);

    /// <summary>Where two entities are one, so are the claims on them; on another property they are not.</summary>
    [Theory]
    [InlineData("account", "value: the boats left", "")]
    [InlineData("motto", "value: {|FACT2004:|}", "'night-tow/motto' cannot be the same as 'winter-lift/account', which is about another property: name a claim on 'night-tow/motto'. Also at facts/norvik.yaml(16,16).")]
    public void One_entity_of_two_names_may_say_the_same(string property, string claim, string told) => CheckCase.Expect(
        Tow(property, (claim + "\nsame_as: winter-lift/account").Replace("{|FACT2004:|}\nsame_as: winter-lift/account", "the boats left\nsame_as: {|FACT2004:winter-lift/account|}"))
        + "    same_as: { value: winter-lift, " + Rests + " }\n",
        told,
        Harbour);

    /// <summary>The sources of a claim, and what is told.</summary>
    [Theory]
    [InlineData("log: In the evening the boats left", "")]
    [InlineData("{|FACT3002:logg|}: the boats left", "'night-tow/account' rests on the source 'logg', which has no card. Did you mean 'log'? Or add a card for it. Write 'log'.")]
    [InlineData("{|FACT3002:almanac|}: the boats left", "'night-tow/account' rests on the source 'almanac', which has no card. Known: gazette, log. Or add a card for it.")]
    [InlineData("{|FACT3002:port:log|}: the boats left", "'night-tow/account' rests on the source 'port:log', which this fact base does not have: add a card for the document here too. By its digest it is known to be one and the same.")]
    public void A_cited_source_has_a_card_here(string sources, string told) => CheckCase.Expect(
        $"Operation:\n  night-tow:\n    name: The tow\n    account:\n      value: the boats left\n      sources:\n        {sources}\n", told, Harbour);

    /// <summary>The source that a card's document copies, and what is told of it.</summary>
    [Theory]
    [InlineData("log", "")]
    [InlineData("{|FACT3002:logg|}", "The source 'gazette' rests on the source 'logg', which has no card. Did you mean 'log'? Or add a card for it. Write 'log'.")]
    [InlineData("{|FACT3002:port:ledger|}", "The source 'gazette' rests on the source 'port:ledger', which has no card. Known: gazette, log. Or add a card for it.")]
    public void A_copied_source_has_a_card(string original, string told)
    {
        var cards = FactBaseText.OrdinaryCards + $"  derived_from: {original}\n";
        FactBaseText.Expect(FactBaseText.CardsPath, cards, text => new FactBaseText { Cards = text });
        Assert.Equal(told, CheckCase.Told(new FactBaseText { Cards = Markup.Parse(cards).Text }));
    }

    private static FactBaseText Harbour { get; } = new()
    {
        Schema = FactBaseText.OrdinarySchema + "      motto: { type: text }\n      follows: { type: Event }\n  Salvage:\n    is: Event\n",
        Facts = FactBaseText.OrdinaryFacts + $"Event:\n  winter-fair:\n    name: The winter fair\n    account: {{ value: the boats left, id: fair-told, {Rests} }}\n",
    };

    private static string Tow(string property, string claims) =>
        "Operation:\n  night-tow:\n    name: The tow\n    " + property + ":\n" + string.Concat(
            (claims.StartsWith('-') ? claims.Replace("\n-", $"\n  {Rests}\n-") + "\n  " + Rests : $"{claims}\n{Rests}").Split('\n').Select(line => $"      {line}\n"));
}
