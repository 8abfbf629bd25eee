namespace FactGen.Tests.Checks;

/// <summary>Each name becomes a C# name of its own (FACT2007).</summary>
public class NameCheckTests
{
    private const string Rests = "sources: { log: In the evening the boats left }";

    /// <summary>Types below the ordinary ones, and what is told.</summary>
    [Theory]

    // Types
    [InlineData("  Boat:\n  {|FACT2007:BOAT|}:\n", "The types 'Boat' and 'BOAT' differ by letter case alone, and their C# files would have one name: rename one.")]
    [InlineData("  Boat:\n  BOat:\n  {|FACT2007:BOAT|}:\n", "The types 'Boat' and 'BOAT' differ by letter case alone, and their C# files would have one name: rename one.")]
    [InlineData("  {|FACT2007:Finding|}:\n", "The C# name 'Finding' is taken by the library: give the type another name.")]
    [InlineData("  {|FACT2007:Find|}:\n", "The C# name 'Find' is taken by the library: give the type another name.")]
    [InlineData("  {|FACT2007:All|}:\n", "The C# name 'All' is taken by the library: give the type another name.")]
    [InlineData("  {|FACT2007:UsesAllegation|}:\n", "The C# name 'UsesAllegation' is taken by the library: give the type another name.")]
    [InlineData("  Findings:\n", "")]
    [InlineData("  Finds:\n", "")]

    // Properties: the library's, those of the type itself or a type below it, and of each other
    [InlineData("  Boat:\n    properties:\n      {|FACT2007:mentions|}: { type: count }\n", "The property 'Boat.mentions' becomes the C# name 'Mentions', which is taken by the library: rename it.")]
    [InlineData("  Boat:\n    properties:\n      {|FACT2007:boat|}: { type: text }\n", "The property 'Boat.boat' becomes the C# name 'Boat', which is taken by the type 'Boat': rename it.")]
    [InlineData("  Boat:\n    properties:\n      {|FACT2007:tug|}: { type: text }\n  Tug:\n    is: Boat\n", "The property 'Boat.tug' becomes the C# name 'Tug', which is taken by the type 'Tug': rename it.")]
    [InlineData("  Boat:\n    properties:\n      tug: { type: text }\n  Tug:\n", "")]
    [InlineData("  Boat:\n    properties:\n      pier1: { type: text }\n      {|FACT2007:pier_1|}: { type: text }\n", "The property 'Boat.pier_1' becomes the C# name 'Pier1', which is taken by the property 'Boat.pier1': rename it.")]
    [InlineData("  Boat:\n    properties:\n      pier1: { type: text }\n      pier_2: { type: text }\n", "")]

    // Words, and the lists of them
    [InlineData("  Boat:\n    properties:\n      rig: { one_of: [mast1, {|FACT2007:mast_1|}] }\n", "The words 'mast1' and 'mast_1' of 'Boat.rig' both become the C# name 'Mast1': rename one.")]
    [InlineData("  Boat:\n    properties:\n      rig: { one_of: [mast1a, mast1_a, {|FACT2007:mast_1a|}] }\n", "The words 'mast1a' and 'mast_1a' of 'Boat.rig' both become the C# name 'Mast1a': rename one.")]
    [InlineData("  Boat:\n    properties:\n      {|FACT2007:rig|}: { one_of: [sloop] }\n  BoatRig:\n", "The words of 'Boat.rig' become the C# enum 'BoatRig', and a type has that name: rename one.")]
    [InlineData("  Boat:\n    properties:\n      rig_kind: { one_of: [sloop] }\n  BoatRig:\n    properties:\n      {|FACT2007:kind|}: { one_of: [ketch] }\n", "The words of 'BoatRig.kind' become the C# enum 'BoatRigKind', and the words of 'Boat.rig_kind' have that name: rename one.")]
    [InlineData("  Fact:\n    properties:\n      {|FACT2007:base|}: { one_of: [sloop] }\n", "The words of 'Fact.base' become the C# enum 'FactBase', and the library has that name: rename one.")]
    [InlineData("  Boat:\n    properties:\n      rig: { type: text }\n  BoatRig:\n", "")]
    public void A_name_of_the_schema_is_its_own(string types, string told)
    {
        var schema = FactBaseText.OrdinarySchema + types;
        FactBaseText.Expect(FactBaseText.SchemaPath, schema, text => new FactBaseText { Schema = text });
        Assert.Equal(told, CheckCase.Told(new FactBaseText { Schema = Markup.Parse(schema).Text }));
    }

    /// <summary>Entities beside the ordinary ones, and what is told.</summary>
    [Theory]
    [InlineData("Event:\n  event: CLAIM\n", "")]
    [InlineData("Operation:\n  event: CLAIM\n", "")]
    [InlineData("Event:\n  event: CLAIM\nOperation:\n  {|FACT2007:the-event|}: CLAIM\n", "'the-event' and 'event' both become the C# name 'TheEvent': rename one. Also at facts/other.yaml(2,3).")]
    [InlineData("Event:\n  operation: CLAIM\n", "")]
    [InlineData("Event:\n  {|FACT2007:held|}: CLAIM\n", "'held' becomes the C# name 'Event.Held', which is taken by the property 'Event.held': give the entity another id.")]
    [InlineData("Operation:\n  {|FACT2007:held|}: CLAIM\n", "'held' becomes the C# name 'Operation.Held', which is taken by the property 'Event.held': give the entity another id.")]
    [InlineData("Event:\n  boats: CLAIM\n", "")]
    [InlineData("Event:\n  {|FACT2007:get-type|}: CLAIM\n", "'get-type' becomes the C# name 'Event.GetType', which is taken by the library: give the entity another id.")]

    // Of each other, whatever their types; of several the first is named, and alone held against what is taken
    [InlineData("Event:\n  pier1: CLAIM\nOperation:\n  {|FACT2007:pier-1|}: CLAIM\n", "'pier-1' and 'pier1' both become the C# name 'Pier1': rename one. Also at facts/other.yaml(2,3).")]
    [InlineData("Event:\n  a1b: CLAIM\n  {|FACT2007:a-1b|}: CLAIM\nOperation:\n  c1b: CLAIM\n", "'a-1b' and 'a1b' both become the C# name 'A1b': rename one. Also at facts/other.yaml(2,3).")]
    [InlineData("Event:\n  {|FACT2007:lift1|}: CLAIM\n  {|FACT2007:lift-1|}: CLAIM\n", "'lift1' becomes the C# name 'Event.Lift1', which is taken by the property 'Event.lift_1': give the entity another id.\n'lift-1' and 'lift1' both become the C# name 'Lift1': rename one. Also at facts/other.yaml(2,3).")]
    [InlineData("Event:\n  pier1: CLAIM\n  pier-11: CLAIM\n", "")]

    // A type without members gives its entities no names
    [InlineData("Buoy:\n  pier1: CLAIM\n  pier-1: CLAIM\n  held: CLAIM\n", "")]
    [InlineData("Buoy:\n  pier1: CLAIM\nEvent:\n  pier-1: CLAIM\n", "")]
    public void An_entity_has_a_name_of_its_own(string entities, string told) => CheckCase.Expect(
        entities.Replace("CLAIM", $"{{ name: X, account: {{ value: the boats left, {Rests} }} }}"),
        told,
        new FactBaseText
        {
            Schema = FactBaseText.OrdinarySchema.Replace("      account:", "      lift_1: { type: text }\n      account:") + "  Buoy:\n    members: false\n    properties:\n      account: { type: text }\n",
        });
}
