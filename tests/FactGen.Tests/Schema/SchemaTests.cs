namespace FactGen.Tests.Schema;

/// <summary>What is reported on a schema.</summary>
public class SchemaTests
{
    private const string Tern = "  Boat:\n    properties:\n      ";

    /// <summary>The text below the types of an ordinary schema, and the message.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        // Types
        { "  Boat:\n", "" },
        { "  Boat: {}\n", "" },
        { "  {|FACT2008:boat|}:\n", "'boat' is no type's name: write it in PascalCase, as in 'PeaceMission'." },
        { "  {|FACT1002:Place|}:\n", "" },
        { "  Boat: {|FACT1004:big|}\n", "The type 'Boat' must be a map, not 'big'." },
        { "  Boat: { {|FACT1003:sumary|}: x }\n", "'sumary' is not a key of the type 'Boat'. Did you mean 'summary'?" },
        { "  Boat: { summary: {|FACT1004:[x]|} }\n", "'summary' must be a text" },
        { "  Boat: { living: {|FACT1004:no|} }\n", "'living' must be true or false" },
        { "  Boat: { properties: {|FACT1004:[name]|} }\n", "'properties' must be a map" },
        { "  Boat: { is: {|FACT2008:Opration|} }\n", "The type 'Boat' is to derive from 'Opration', which the schema does not declare. Did you mean 'Operation'?" },
        { "  Boat: { is: {|FACT1004:[Operation]|} }\n", "'is' must be a text" },
        { "  Boat: { is: Operation }\n", "" },
        { "  Boat: { is: {|FACT2008:Boat|} }\n", "The type 'Boat' derives from itself (Boat is Boat): break the circle." },
        { "  Boat: { is: {|FACT2008:Ship|} }\n  Ship: { is: {|FACT2008:Boat|} }\n  Tug: { is: Ship }\n", "'Boat' derives from itself (Boat is Ship is Boat)" },
        { "  {|FACT2007:Claim|}:\n", "The C# name 'Claim' is taken by the library: give the type another name." },
        { "  Claims:\n", "" },

        // Properties
        { Tern + "{|FACT2008:crewSize|}: { type: count }\n", "'crewSize' is no property's name: write it in snake_case" },
        { Tern + "{|FACT2008:note|}: { type: text }\n", "'note' is a key that every entity has; give the property of 'Boat' another name." },
        { Tern + "crew: {|FACT1004:count|}\n", "The property 'Boat.crew' must be a map, not 'count'." },
        { Tern + "crew: { type: count, {|FACT1003:manny|}: true }\n", "'manny' is not a key of the property 'Boat.crew'. Did you mean 'many'?" },
        { Tern + "crew: { {|FACT2008:many|}: true }\n", "The property 'Boat.crew' needs either 'type' or 'one_of': say what its values are." },
        { Tern + "crew: { {|FACT2008:type|}: count, one_of: [a] }\n", "needs either 'type' or 'one_of'" },
        { Tern + "crew: { type: {|FACT2001:cuont|} }\n", "The property 'Boat.crew' is of the unknown type 'cuont'. Did you mean 'count'?" },
        { Tern + "crew: { type: {|FACT2001:Persn|} }\n", "Did you mean 'Person'?" },
        { Tern + "crew: { type: {|FACT2001:string|} }\n", "is of the unknown type 'string'. Did you mean 'text'?" },
        { Tern + "crew: { type: {|FACT2001:integer|} }\n", "Did you mean 'count'?" },
        { Tern + "crew: { type: {|FACT2001:Int|} }\n", "Did you mean 'count'?" },
        { Tern + "crew: { type: {|FACT2001:boolean|} }\n", "Did you mean 'bool'?" },
        { Tern + "crew: { type: {|FACT2001:year|} }\n", "Did you mean 'date'?" },
        { Tern + "crew: { type: {|FACT2001:currency|} }\n", "Did you mean 'money'?" },
        { Tern + "crew: { type: {|FACT2001:double|} }\n", "Did you mean 'number'?" },
        { Tern + "crew: { type: {|FACT2001:year|} }\n  Year:\n", "Did you mean 'Year'?" },
        { Tern + "crew: { type: Year }\n  Year:\n", "" },
        { Tern + "crew: { type: [Person, {|FACT2001:string|}] }\n", "unknown type 'string'. Known: " },
        { Tern + "crew: { type: [Person, {|FACT2001:text|}] }\n", "unknown type 'text'. A list holds entity types alone." },
        { Tern + "crew: { type: [Person, Company] }\n", "" },
        { Tern + "crew: { type: {|FACT2008:[]|} }\n", "takes entities of no type: name at least one." },
        { Tern + "crew: { type: {|FACT1004:{ a: b }|} }\n", "'type' must be a text or a list of texts" },
        { Tern + "crew: { type: count, {|FACT2008:unit|}: men }\n", "has 'unit', which goes with the type 'number' alone: leave it out." },
        { Tern + "crew: { type: text, {|FACT2008:of|}: men }\n", "has 'of', which goes with the type 'count' alone: leave it out." },
        { Tern + "crew: { type: count, of: sailors }\n      speed: { type: number, unit: knots }\n", "" },
        { Tern + "crew: { type: count, many: {|FACT1004:1|} }\n", "'many' must be true or false" },
        { "  Boat:\n    is: Operation\n    properties:\n      {|FACT2008:boats|}: { type: count }\n", "The property 'boats' of 'Boat' is already one of 'Operation', from which it derives: leave it out here, or name it otherwise." },
        { "  Boat:\n    is: Operation\n    properties:\n      {|FACT2008:date|}: { type: date }\n", "is already one of 'Event'" },
        { Tern + "boats: { type: count }\n", "" },
        { Tern + "{|FACT2007:id|}: { type: text }\n", "The property 'Boat.id' becomes the C# name 'Id', which is taken by the library: rename it." },
        { Tern + "{|FACT2007:boat|}: { type: text }\n", "which is taken by the type 'Boat'" },
        { Tern + "part1: { type: text }\n      {|FACT2007:part_1|}: { type: text }\n", "becomes the C# name 'Part1', which is taken by the property 'Boat.part1'" },

        // Words
        { Tern + "rig: { one_of: [{|FACT2008:Sloop|}, ketch] }\n", "'Sloop' is no word of a closed list: write it in snake_case" },
        { Tern + "rig: { one_of: [sloop, {|FACT2008:sloop|}] }\n", "'sloop' is twice among the words of the property 'Boat.rig': leave one out." },
        { Tern + "rig: { one_of: [a1, {|FACT2007:a_1|}] }\n", "The words 'a1' and 'a_1' of 'Boat.rig' both become the C# name 'A1': rename one." },
        { Tern + "rig: { one_of: {|FACT2008:[]|} }\n", "has no words to choose from: list at least one." },
        { Tern + "rig: { one_of: {|FACT1004:sloop|} }\n", "'one_of' must be a list, not 'sloop'. Write it as a list: [sloop]" },
        { Tern + "rig: { one_of: [{ {|FACT1004:words|}: [sloop] }] }\n", "A word of the property 'Boat.rig' needs 'id'" },
        { Tern + "rig: { one_of: [{ id: sloop, {|FACT1003:word|}: x }] }\n", "Did you mean 'words'?" },
        { Tern + "rig: { one_of: [sloop, { id: ketch, words: [two masts] }] }\n", "" },
        { Tern + "{|FACT2007:rig|}: { one_of: [sloop] }\n  BoatRig:\n", "The words of 'Boat.rig' become the C# enum 'BoatRig', and a type has that name: rename one." },

        // Rules
        { "  Boat:\n    is: Operation\n    rules: [date <= end, 'at least one of date, end', boats in 1 to 500]\n", "" },
        { "  Boat:\n    is: Operation\n    rules: date <= end\n", "" },
        { "  Boat:\n    is: Operation\n    rules:\n      - {|FACT2008:date = end|}\n", "'date = end' is no rule of 'Boat': write 'date <= end', 'at least one of date, end' or 'troops in 1 to 5000'." },
        { "  Boat: { is: Operation, rules: [{|FACT2008:boats in 1|}] }\n", "is no rule of 'Boat'" },
        { "  Boat: { is: Operation, rules: [{|FACT1004:{ a: b }|}] }\n", "'rules' must be a text" },
        { "  Boat: { is: Operation, rules: [date <= {|FACT2008:ende|}] }\n", "The rule 'date <= ende' names 'ende', which is no property of 'Boat'. Did you mean 'end'?" },
        { "  Boat: { is: Operation, rules: [date <= {|FACT2008:dat|}] }\n", "names 'dat'" },
        { "  Boat: { is: Operation, rules: ['at least one of end, {|FACT2008:en|}'] }\n", "names 'en'" },
        { "  Boat: { rules: ['{|FACT2008:x|} < x'] }\n", "names 'x', which is no property of 'Boat'." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fault_of_a_schema_is_reported_at_its_word(string marked, string says) =>
        FactBaseText.Expect(
            FactBaseText.SchemaPath, FactBaseText.OrdinarySchema + marked, text => new FactBaseText { Schema = text }, says);

    /// <summary>A whole schema, in a fact base that contains nothing else.</summary>
    public static TheoryData<string, string> Whole => new()
    {
        { "{|FACT2008:|}", "The schema declares no types: write 'types:' with a type in it." },
        { "{|FACT2008:|}{|FACT1003:type|}: {}\n", "'type' is not a key of the schema. Did you mean 'types'?" },
        { "types: {}\n", "" },
    };

    [Fact]
    public void Facts_of_a_schema_without_types_are_not_passed_over() => FactBaseText.Expect(
        FactBaseText.CasePath, "{|FACT2001:Boat|}:\n  marigold: { name: Marigold }\n", text => new FactBaseText { Schema = "types: {}\n", Facts = "", Cards = "", Case = text }, "'Boat' is not a type of the schema.");

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_schema_declares_types(string marked, string says)
    {
        var markup = Markup.Parse(marked);
        var diagnostics = new FactBaseText { Schema = markup.Text, Facts = "", Cards = "" }.Check().Diagnostics;

        Assert.Equal(
            markup.Spans.Select(span => (span.Label, span.Start)).Order(),
            diagnostics.Select(diagnostic => (diagnostic.Rule.Id, diagnostic.Place.Start)).Order());
        Assert.Contains(says, string.Concat(diagnostics.Select(diagnostic => diagnostic.Message)));
    }
}
