namespace FactGen.Tests.Checks;

/// <summary>An id names one thing (FACT2006).</summary>
public class IdentityCheckTests
{
    private const string Rests = "sources: { log: Norvik Ferries moved 12 boats }";

    /// <summary>A facts file beside the ordinary ones, and what is told.</summary>
    [Theory]

    // Entities: of one type or of two, in one file or in two
    [InlineData("Place:\n  {|FACT2006:norvik|}: { name: Norvik }\n", "The entity 'norvik' is declared already, at facts/norvik.yaml(6,3): give this one another id, or move what it says there. Also at facts/norvik.yaml(6,3).")]
    [InlineData("Person:\n  tug: { name: Tug, home: { value: norvik, SOURCES } }\nCompany:\n  {|FACT2006:tug|}: { name: Tug, seat: { value: norvik, SOURCES } }\n", "The entity 'tug' is declared already, at facts/other.yaml(2,3): give this one another id, or move what it says there. Also at facts/other.yaml(2,3).")]
    [InlineData("Person:\n  tug: { name: Tug, home: { value: norvik, SOURCES } }\nCompany:\n  {|FACT2006:tug|}: { name: Tug, seat: { value: norvik, SOURCES } }\nEvent:\n  {|FACT2006:tug|}: { name: Tug, held: { value: true, SOURCES } }\n", "The entity 'tug' is declared already, at facts/other.yaml(2,3): give this one another id, or move what it says there. Also at facts/other.yaml(2,3).\nThe entity 'tug' is declared already, at facts/other.yaml(2,3): give this one another id, or move what it says there. Also at facts/other.yaml(2,3).")]
    [InlineData("Person:\n  tug: { name: Tug, home: { value: norvik, SOURCES } }\nCompany:\n  tugs: { name: Tug, seat: { value: norvik, SOURCES } }\n", "")]

    // The ids of their claims follow from the entity's, which alone is told of
    [InlineData("Operation:\n  {|FACT2006:winter-lift|}: { name: The lift, account: { value: left, SOURCES } }\n", "The entity 'winter-lift' is declared already, at facts/norvik.yaml(12,3): give this one another id, or move what it says there. Also at facts/norvik.yaml(12,3).")]

    // Claims: the ids that editors gave
    [InlineData("Event:\n  fair: { name: Fair, held: { value: true, id: {|FACT2006:boats-moved|}, SOURCES } }\n", "The claim 'boats-moved' is declared already, at facts/norvik.yaml(15,29): give this one another id, or move what it says there. Also at facts/norvik.yaml(15,29).")]
    [InlineData("Event:\n  fair:\n    name: Fair\n    held: { value: true, id: told, SOURCES }\n    account: { value: left, id: {|FACT2006:told|}, SOURCES }\n", "The claim 'told' is declared already, at facts/other.yaml(4,30): give this one another id, or move what it says there. Also at facts/other.yaml(4,30).")]
    [InlineData("Event:\n  fair:\n    name: Fair\n    held: { value: true, id: told, SOURCES }\n    account: { value: left, id: told-too, SOURCES }\n", "")]
    public void An_id_is_given_once(string facts, string told) => CheckCase.Expect(facts.Replace("SOURCES", Rests), told);

    /// <summary>Of two cards of one id, in one file more, the one is told of that comes later.</summary>
    [Theory]
    [InlineData("log", "The source 'log' is declared already, at seeds/cards.yaml(1,1): give this one another id, or move what it says there. Also at seeds/cards.yaml(1,1). (seeds/more.yaml(1,1))")]
    [InlineData("log-book", "")]
    public void A_source_has_one_card(string id, string told)
    {
        var files = new FactBaseText().Files.Append(new(Compiler.InputKind.Card, "seeds/more.yaml", "more.yaml", $"{id}: {{ title: The log book, derived_from: gazette }}\n"));
        var twice = Compiler.Graph.FactCompiler.Check([.. files]).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "FACT2006");

        Assert.Equal(told, string.Join("\n", twice.Select(diagnostic => $"{diagnostic.Message} Also at {Assert.Single(diagnostic.AlsoAt)}. ({diagnostic.Place})")));
    }
}
