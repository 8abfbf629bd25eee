using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;

namespace FactGen.Tests.Checks;

/// <summary>What is checked of facts that build on others: here on those of Veldhaven's port and of its guild.</summary>
public class OtherBaseTests
{
    private const string Rests = "sources: { log: In the evening the boats left }";

    private static readonly Property s_sheds = new(
        "sheds",
        "port:Quay",
        null,
        new PropertyType(ValueKind.Count, null, default, default),
        Many: false,
        OverTime: false,
        Accusation: false);

    private static readonly Property s_motto = new(
        "motto",
        "port:Quay",
        null,
        new PropertyType(ValueKind.Text, null, default, default),
        Many: false,
        OverTime: false,
        Accusation: false);

    private static readonly FactBaseText s_facts = new() { Bases = Bases() };

    /// <summary>A facts file, and what is told.</summary>
    [Theory]

    // Entities: of one fact base by the id alone, of several by the one that is meant; so are they suggested
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, by: ida-holm, SOURCES } }\n", "")]
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, by: port:ida-holm, SOURCES } }\n", "")]
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, by: {|FACT2004:ida-holmm|}, SOURCES } }\n", "'ida-holmm' is no entity of this fact base. Did you mean 'ida-holm'? Or declare it, with its name, under its type. Write 'ida-holm'.")]
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, by: {|FACT2004:port:ida-holmm|}, SOURCES } }\n", "'port:ida-holmm' is no entity of this fact base. Did you mean 'port:ida-holm'? Or declare it, with its name, under its type. Write 'port:ida-holm'.")]
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, by: {|FACT2009:bell-master|}, SOURCES } }\n", "'bell-master' is an entity of several fact bases: write which is meant, 'guild:bell-master' or 'port:bell-master'.")]
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, by: {|FACT2004:bell-mastr|}, SOURCES } }\n", "'bell-mastr' is no entity of this fact base. Declare it, with its name, under its type.")]
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, by: {|FACT2004:prt:ida-holm|}, SOURCES } }\n", "'prt' in 'prt:ida-holm' is no fact base that this one builds on. Did you mean 'port'?")]
    [InlineData("Event:\n  fair: { name: Fair, place: { value: {|FACT2005:west-quay|}, SOURCES } }\n", "'port:west-quay' is of type 'port:Quay'; 'place' takes Place. Name an entity of that type, or widen the property in the schema.")]

    // Claims of the others: what is said again is on the same property of the same entity
    [InlineData("Quay:\n  port:west-quay: { motto: { value: steady, same_as: port:west-quay/motto, SOURCES } }\n", "")]
    [InlineData("Quay:\n  port:west-quay: { motto: { value: steady, same_as: {|FACT2004:port:west-quay/sheds|}, SOURCES } }\n", "'west-quay/motto' cannot be the same as 'port:west-quay/sheds', which is about another property: name a claim on 'port:west-quay/motto'.")]
    [InlineData("Quay:\n  new-quay: { name: The new quay, motto: { value: steady, same_as: {|FACT2004:port:west-quay/motto|}, SOURCES } }\n", "'new-quay/motto' cannot be the same as 'port:west-quay/motto', which is about another entity: name a claim on 'new-quay/motto'.")]
    [InlineData("Quay:\n  new-quay: { name: The new quay, motto: { value: steady, same_as: port:west-quay/motto, SOURCES }, same_as: { value: west-quay, SOURCES } }\n", "")]
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, retracted: { reason: a slip, instead: port:west-quay/motto }, SOURCES } }\n", "")]

    // C# names: one's own entity has one, of whichever type it is, and what another fact base declares has none here
    [InlineData("Quay:\n  ada1: { name: The quay of Ada, motto: { value: steady, SOURCES } }\nEvent:\n  {|FACT2007:ada-1|}: { name: Fair, held: { value: true, SOURCES } }\n", "'ada-1' and 'ada1' both become the C# name 'Ada1': rename one. Also at facts/other.yaml(2,3).")]
    [InlineData("Quay:\n  port:east-quay: { motto: { value: steady, SOURCES } }\nEvent:\n  east-quay: { name: Fair, held: { value: true, SOURCES } }\n", "")]

    // One's own entity and another's of the same local id, with claims on both that the editor gives one id
    [InlineData("Quay:\n  port:east-quay: { motto: { value: steady, id: quay-motto, SOURCES } }\n  east-quay: { name: The other, motto: { value: calm, id: {|FACT2006:quay-motto|}, SOURCES } }\n", "The claim 'quay-motto' is declared already, at facts/other.yaml(2,49): give this one another id, or move what it says there. Also at facts/other.yaml(2,49).")]

    // Disputes: with one's own claims, and none of what the others dispute among themselves
    [InlineData("Quay:\n  port:west-quay: { sheds: { value: {|FACT5001:4|}, SOURCES } }\n", "Sources disagree on 'port:west-quay/sheds': 3 (port:ledger) against 4 (log). Code that needs one value will not compile; where one claim is the better, say so with 'rank: preferred' and a 'reason'.")]
    [InlineData("Quay:\n  port:east-quay: { motto: { value: steady, SOURCES } }\n", "")]
    public void Facts_build_on_others(string facts, string told) => CheckCase.Expect(facts.Replace("SOURCES", Rests), told, s_facts);

    /// <summary>A card may copy what only another fact base has.</summary>
    [Theory]
    [InlineData("port:ledger", "")]
    [InlineData("{|FACT3002:port:leger|}", "The source 'gazette' rests on the source 'port:leger', which has no card. Known: gazette, log. Or add a card for it.")]
    public void A_copied_source_has_a_card_somewhere(string original, string told)
    {
        var cards = FactBaseText.OrdinaryCards + $"  derived_from: {original}\n";
        FactBaseText.Expect(FactBaseText.CardsPath, cards, text => s_facts with { Cards = text });
        Assert.Equal(told, CheckCase.Told(s_facts with { Cards = Markup.Parse(cards).Text }));
    }

    /// <summary>Documents are one by their digest or where the one is a copy: together they are one witness.</summary>
    [Theory]
    [InlineData("", 2)]
    [InlineData("  derived_from: port:ledger\n", 1)]
    [InlineData("  derived_from: port:list\n", 2)]
    [InlineData("  derived_from: port:ledger-copy\n", 1)]
    public void A_copy_of_anothers_document_is_no_second_witness(string card, int witnesses)
    {
        var facts = s_facts with
        {
            Cards = FactBaseText.OrdinaryCards + card,
            Case = "Quay:\n  port:west-quay: { sheds: { value: 3, because: counted, sources: { gazette: Norvik Ferries moved 13 boats } } }\n",
        };
        Assert.Equal(witnesses, Assert.Single(facts.Check().Findings.All, finding => finding is { Entity: "port:west-quay", Property: "sheds" }).Witnesses);
    }

    private static BoundBases Bases()
    {
        var port = new BaseSchema("port", "Port", IsPublic: true, Types("port:Person", "port:Quay"));
        var guild = new BaseSchema("guild", "Guild", IsPublic: true, Types("guild:Master"));
        EquatableArray<BaseSchema> both = [guild, port];
        return new BoundBases(
            new ReferencedFacts(new FactSchema(default, "norvik", both),
            [
                new ReferencedBase(guild, [], [Entity("guild", "Master", "bell-master")], "guild"),
                new ReferencedBase(
                    port,
                    [Card("port:ledger", null), Card("port:list", null), Card("port:ledger-copy", "port:ledger")],
                    [
                        Entity("port", "Person", "ida-holm"),
                        Entity("port", "Person", "bell-master"),
                        Entity("port", "Quay", "west-quay", Claimed(s_sheds, "3"), Claimed(s_motto, "steady")),
                        Entity("port", "Quay", "east-quay", Claimed(s_sheds, "3"), Claimed(s_sheds, "5", "#2")),
                    ],
                    "port"),
            ]),
            []);
    }

    private static EquatableArray<EntityType> Types(params string[] names) =>
        names.Select(name => new EntityType(
            name, null, null, Living: false, Named: false, Common: false, Members: true, name == "port:Quay" ? [s_sheds, s_motto] : [], []))
            .ToEquatableArray();

    private static SourceCard Card(string id, string? original) => new() { Id = id, Title = id, DerivedFrom = original };

    private static ReferencedEntity Entity(string factBase, string type, string id, params Func<string, ReferencedClaim>[] claims) => new(
        factBase,
        new EntityHead($"{factBase}:{id}", $"{factBase}:{type}", id, default, default, default, IsLiving: false),
        () => [.. claims.Select(claim => claim($"{factBase}:{id}"))]);

    private static Func<string, ReferencedClaim> Claimed(Property property, string value, string number = "") =>
        entity => new ReferencedClaim(
        new ClaimRecord
        {
            Id = new($"{entity}/{property.Name}{number}"),
            Entity = entity,
            Property = property.Name,
            Value = ValueBinder.Read(value, property.Type),
            Sources = [new SourceReference("port:ledger", [new QuoteRecord("the quay has sheds", null, null, null)])],
        },
        0,
        property,
        default);
}
