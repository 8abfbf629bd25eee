namespace FactGen.Tests.Facts;

/// <summary>What is reported on a facts file: its types, its entities and the keys that all of them have.</summary>
public class FactsFileTests
{
    private const string Source = "sources: { log: moved 12 boats }";

    /// <summary>The file, and the message.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        // Types
        { "{|FACT2001:Evnt|}:\n  fair: { name: Fair }\n", "'Evnt' is not a type of the schema. Did you mean 'Event'?" },
        { "{|FACT2001:Boat|}: { tern: { name: Tern } }\n", "Known: Company, Event, Operation, Person, Place." },
        { "Event: {|FACT1004:[fair]|}\n", "'Event' must be a map, not a list." },
        { "Event: {|FACT1004:fair|}\n", "'Event' must be a map, not 'fair'." },
        { "Event: {}\n", "" },
        { "Place: { bergen: { name: Bergen } }\nPerson: { ann: { name: Ann, home: { value: bergen, " + Source + " } } }\n", "" },

        // Entities
        { "Place:\n  {|FACT1004:Bergen|}: { name: Bergen }\n", "'Bergen' is no entity's id: write it in kebab-case" },
        { "Place:\n  {|FACT1004:unnamed|}: { name: Bergen }\n", "'unnamed' means whoever a source does not name, and cannot be an entity's id" },
        { "Place:\n  bergen: {|FACT1004:Bergen|}\n", "The entity 'bergen' must be a map, not 'Bergen'." },
        { "Person:\n  {|FACT1004:ann|}:\n    home: { value: norvik, " + Source + " }\n", "The entity 'ann' needs 'name' with a text." },
        { "Person:\n  ann:\n    {|FACT1004:name|}:\n    home: { value: norvik, " + Source + " }\n", "The entity 'ann' needs 'name' with a text." },
        { "Person: { ann: { name: {|FACT1004:''|}, home: { value: norvik, " + Source + " } } }\n", "The entity 'ann' has an empty name" },
        { "Person: { ann: { name: {|FACT1004:[Ann]|}, home: { value: norvik, " + Source + " } } }\n", "'name' must be a text" },
        { "Person: { ann: { name: Ann, living: {|FACT1004:yes|}, home: { value: norvik, " + Source + " } } }\n", "'living' must be true or false" },
        { "Person: { ann: { name: Ann, aliases: [Annie, {|FACT1004:[A]|}], home: { value: norvik, " + Source + " } } }\n", "An alias of 'ann' must be a text" },
        { "Person: { ann: { name: Ann, aliases: [{ {|FACT1004:lang|}: en }], home: { value: norvik, " + Source + " } } }\n", "An alias of 'ann' needs 'text'" },
        { "Person: { ann: { name: Ann, aliases: [{ text: Annie, {|FACT1003:language|}: en }], home: { value: norvik, " + Source + " } } }\n", "'language' is not a key of an alias of 'ann'." },
        { "Person: { ann: { name: Ann, aliases: { text: Annie, lang: en }, titles: the captain, living: false, note: x, home: { value: norvik, " + Source + " } } }\n", "" },
        { "Person: { ann: { name: Ann, aliases: { text: Annie, lang: {|FACT1004:''|} }, home: { value: norvik, " + Source + " } } }\n", "'' is no tag of a language" },
        { "Person: { ann: { name: Ann, aliases: { text: Annie, lang: {|FACT1004:de/at|} }, home: { value: norvik, " + Source + " } } }\n", "'de/at' is no tag of a language" },
        { "Person: { ann: { name: Ann, titles: {|FACT1004:{ a: b }|}, home: { value: norvik, " + Source + " } } }\n", "'titles' must be a text or a list of texts" },

        // Properties
        { "Person:\n  ann:\n    name: Ann\n    {|FACT2002:hme|}: { value: norvik, " + Source + " }\n", "'hme' is not a property of 'Person'. Did you mean 'home'?" },
        { "Person: { ann: { name: Ann, {|FACT2002:title|}: captain } }\n", "Did you mean 'titles'?" },
        { "Person: { ann: { name: Ann, {|FACT2002:boats|}: { value: 12, " + Source + " } } }\n", "'boats' is not a property of 'Person'. Known: aliases, home, ids, living, name, note, role, same_as, titles." },
        { "Operation: { lift: { name: Lift, date: { value: 2021-03-03, " + Source + " } } }\n", "" },

        // Identifiers elsewhere
        { "Person: { {|FACT3012:ann|}: { name: Ann, ids: { wikidata: Q42, orcid: 0000-0002-1825-0097 } } }\n", "" },
        { "Person: { {|FACT3012:ann|}: { name: Ann, ids: { wikidata: {|FACT1004:42|} } } }\n", "'ann' has '42' as its identifier in wikidata, where one looks like 'Q9'" },
        { "Person: { {|FACT3012:ann|}: { name: Ann, ids: { {|FACT1003:wikidat|}: Q42 } } }\n", "Did you mean 'wikidata'?" },

        // Ids and names
        { "Place:\n  {|FACT2006:norvik|}: { name: Norvik }\n", "The entity 'norvik' is declared already, at facts/norvik.yaml(6,3): give this one another id, or move what it says there." },
        { "Person:\n  {|FACT2006:norvik|}: { name: Norvik }\n", "The entity 'norvik' is declared already" },
        { "Person:\n  ann: { name: Ann, home: { value: norvik, " + Source + " } }\nEvent:\n  {|FACT2006:ann|}: { name: Ann }\n", "The entity 'ann' is declared already, at facts/other.yaml(" },
        { "Person:\n  ann: { name: Ann, home: { value: norvik, " + Source + " } }\n  {|FACT1002:ann|}: { name: Ann }\n", "" },
        { "Person:\n  ann: { name: Ann, home: { value: norvik, " + Source + " } }\n{|FACT1002:Person|}:\n  bo: { name: Bo }\n", "" },
        { "Person:\n  pier1: { name: X, home: { value: norvik, " + Source + " } }\n  {|FACT2007:pier-1|}: { name: X, home: { value: norvik, " + Source + " } }\n", "'pier-1' and 'pier1' both become the C# name 'Pier1': rename one." },
        { "Person:\n  person: { name: X, home: { value: norvik, " + Source + " } }\n", "" },
        { "Person:\n  {|FACT2007:home|}: { name: X, home: { value: norvik, " + Source + " } }\n", "which is taken by the property 'Person.home'" },
        { "Person:\n  {|FACT2007:find|}: { name: X, home: { value: norvik, " + Source + " } }\n", "which is taken by the library" },
        { "Person:\n  event: { name: X, home: { value: norvik, " + Source + " } }\n", "" },

        // What is not used, and what occurs twice
        { "Place:\n  {|FACT3012:bergen|}: { name: Bergen }\n", "Nothing is claimed of 'bergen', and no claim names it: add a claim, or remove it." },
        { "Place: { bergen: { name: Bergen } }\nEvent: { fair: { name: Fair, account: { value: x, by: bergen, " + Source + " } } }\n", "" },
        { "Place: { bergen: { name: Bergen } }\nEvent: { fair: { name: Fair, account: { value: x, by: norvik, via: bergen, " + Source + " } } }\n", "" },
        { "Event: { fair: { name: Fair, actors: [{ value: ada-lind, " + Source + " }, { {|FACT5004:value|}: ada-lind, " + Source + " }] } }\n", "'fair/actors#2' says just what 'fair/actors#1' says, with the same words of the same sources: leave one out." },
        { "Event:\n  fair:\n    name: Fair\n    account:\n      - value: a\n        " + Source + "\n      - {|FACT5004:id|}: again\n        value: a\n        " + Source + "\n", "'again' says just what 'fair/account#1' says" },
        { "Event: { fair: { name: Fair, actors: [{ value: ada-lind, " + Source + " }, { value: ada-lind, sources: { log: Norvik Ferries moved } }] } }\n", "" },
        { "Event: { fair: { name: Fair, held: [{ value: {|FACT2003:yes|}, " + Source + " }, { value: {|FACT2003:no|}, " + Source + " }] } }\n", "" },

        // Disputes
        { "Operation: { lift: { name: Lift, boats: [{ value: {|FACT5001:12|}, " + Source + " }, { value: about 14, by: ada-lind, sources: { log: We moved 14 boats } }] } }\n", "Sources disagree on 'lift/boats': 12 boats (log) against about 14 boats (Ada Lind). Code that needs one value will not compile; where one claim is the better, say so with 'rank: preferred' and a 'reason'." },
        { "Operation:\n  lift:\n    name: Lift\n    boats:\n      - value: {|FACT5001:12|}\n        " + Source + "\n      - value: 12\n        modality: denied\n        by: ada-lind\n        sources: { log: We moved 14 boats }\n", "12 boats (log) against not 12 boats (Ada Lind)" },
        { "Operation: { lift: { name: Lift, boats: [{ value: 12, " + Source + " }, { value: about 12, by: ada-lind, sources: { log: We moved 14 boats } }] } }\n", "" },
        { "Operation: { lift: { name: Lift, boats: [{ value: 12, rank: preferred, reason: counted, " + Source + " }, { value: 14, by: ada-lind, sources: { log: We moved 14 boats } }] } }\n", "" },
        { "Person: { ann: { name: Ann, role: [{ value: captain, valid: 2021, " + Source + " }, { value: mate, valid: 2021, " + Source + " }] } }\n", "" },
        { "Event: { fair: { name: Fair, same_as: { value: feast, " + Source + " }, held: { value: {|FACT5001:true|}, " + Source + " } }, feast: { name: Feast, held: { value: false, sources: { gazette: the office in Norvik } } } }\n", "Sources disagree on 'fair/held'" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fault_of_a_facts_file_is_reported_at_its_word(string marked, string says) =>
        FactBaseText.Expect(FactBaseText.CasePath, marked, text => new FactBaseText { Case = text }, says);

    /// <summary>Words that YAML would read otherwise are shown as they must be written.</summary>
    [Theory]
    [InlineData("value: {|FACT1004:[2021-03-01..2021-03-04]|}", "put it in quotation marks: \"[2021-03-01..2021-03-04]\"")]
    public void A_value_that_needs_quotation_marks_is_shown_with_them(string value, string says) =>
        FactBaseText.Expect(
            FactBaseText.CasePath,
            $"Event: {{ fair: {{ name: Fair, date: {{ {value}, {Source} }} }} }}\n",
            text => new FactBaseText { Case = text },
            says);

    [Fact]
    public void The_other_place_of_an_id_or_a_dispute_is_given_too()
    {
        var facts = new FactBaseText
        {
            Case = "Place: { norvik: { name: N } }\nOperation: { lift: { name: L, boats: [{ value: 12, " + Source + " }, { value: 14, by: ada-lind, sources: { log: We moved 14 boats } }] } }\n",
        };
        var also = facts.Check().Diagnostics.Where(diagnostic => diagnostic.AlsoAt.Count > 0)
            .Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Claim} {string.Join(" ", diagnostic.AlsoAt)}");

        Assert.Equal(["FACT2006  facts/norvik.yaml(6,3)", "FACT5001 lift/boats#1 facts/other.yaml(2,97)"], also);
    }

    /// <summary>A message names its subject, but repeats neither whole pages nor line breaks.</summary>
    [Fact]
    public void A_page_as_a_value_makes_no_page_of_a_message()
    {
        var page = string.Join("\n\n        ", Enumerable.Repeat("many 😀 boats", 4000));
        var message = Assert.Single(new FactBaseText
        {
            Case = $"Operation:\n  lift:\n    name: L\n    boats:\n      {Source}\n      value: |\n        {page}\n",
        }.Check().Diagnostics).Message;

        Assert.InRange(message.Length, 200, 1200);
        Assert.DoesNotContain(message, char.IsControl);
        Assert.EndsWith("'20 to 30'.", message, StringComparison.Ordinal);
    }
}
