using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>All of the generated code, for reading: whoever changes the generator sees here what users get.</summary>
public class SnapshotTests
{
    [Fact]
    public void Harbour() => Snapshot.Verify(GeneratorRun.Of(HarbourFacts.Files).Sources);

    [Fact]
    public void Nothing_but_a_schema() => Snapshot.Verify(
        GeneratorRun.Of(FactBaseFiles.Of(("schema", "schema.yaml", "types: { Boat: { properties: { length: { type: number } } } }"))).Sources);

    [Fact]
    public void Nothing_for_a_project_that_only_uses_facts() =>
        Assert.Empty(GeneratorRun.Of(FactBaseFiles.Of(), properties: ("FactGenHasFacts", "false")).Sources);

    [Fact]
    public void Internal_types_in_a_namespace_of_their_own() => Snapshot.Verify(GeneratorRun.Of(
        LetterFacts.Files, properties: [("FactGenAccessibility", "internal"), ("FactGenNamespace", "Letters.Of.Ours")]).Sources);
}
