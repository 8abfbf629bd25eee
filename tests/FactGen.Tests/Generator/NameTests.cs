using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>Names that are awkward in C#: they compile, or FACT2007 says why not.</summary>
[Trait("Speed", "Slow")]
public class NameTests
{
    /// <summary>A schema's types, the claims on one boat, and whether the names clash.</summary>
    public static TheoryData<string, string> Clashes => new()
    {
        { "types by letter case", "Boat: { } , BOAT: { }" },
        { "a type and a closed list", "Boat: { properties: { rig: { one_of: [sloop] } } }, BoatRig: { }" },
        { "two closed lists", "Boat: { properties: { rig_kind: { one_of: [sloop] } } }, BoatRig: { properties: { kind: { one_of: [ketch] } } }" },
        { "a closed list and the library", "Fact: { properties: { base: { one_of: [sloop] } } }" },
        { "a type and the library", "Finding: { }" },
        { "a type and a member of every type", "Find: { }" },
        { "a type and the namespace", "Harbour: { }" },
        { "a property and the library", "Boat: { properties: { claims: { type: count } } }" },
        { "two properties", "Boat: { properties: { rig_2a: { type: text }, rig2a: { type: text } } }" },
        { "a property and its type", "Boat: { properties: { boat: { type: text } } }" },
        { "two words", "Boat: { properties: { rig: { one_of: [mast_1a, mast1a] } } }" },
    };

    public static TheoryData<string> ProjectNames => ["harbour-facts", "2031.floods", "class", "Harbour.event.namespace", "Ærø facts", "a..b", "-"];

    /// <summary>Words that are taken elsewhere in C# or in the generated code.</summary>
    private static readonly string[] s_taken =
        ["class", "string", "record", "new", "field", "fact-base", "generated", "entities", "system", "global", "harbour", "factgen", "instance-1", "s-all", "object", "boats", "chunk"];

    public static TheoryData<string> PropertyIds => [.. s_taken];

    /// <summary>An entity may also be called as its type is, which a property of the type may not.</summary>
    public static TheoryData<string> EntityIds => [.. s_taken, "boat"];

    [Theory]
    [MemberData(nameof(Clashes))]
    public void A_clash_is_reported_once_and_at_its_name(string what, string types)
    {
        var run = GeneratorRun.Of(FactBaseFiles.Of(("schema", "schema.yaml", $"types: {{ {types} }}")));
        var error = Assert.Single(run.Diagnostics);
        Assert.True(error.Id == "FACT2007", $"{what}: {error}");
        Assert.EndsWith("schema.yaml", error.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Port.Facts", "Port", true)]
    [InlineData("Port.Facts", "Facts", true)]
    [InlineData("Port.Facts", "PortFacts", false)]
    [InlineData("Port.Facts", "Harbour", false)]
    public void A_type_may_not_be_named_like_a_part_of_its_namespace(string space, string type, bool isTaken)
    {
        var run = GeneratorRun.Of(
            FactBaseFiles.Of(("schema", "schema.yaml", $"types:\n  {type}:\n    properties: {{ }}\n")), properties: ("FactGenNamespace", space));

        Assert.Equal(isTaken ? ["FACT2007"] : [], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("boat-1", "boat1")]
    [InlineData("crew")]
    [InlineData("find")]
    [InlineData("note")]
    public void An_entity_whose_name_is_taken_is_one_error_and_no_error_of_the_CSharp_compiler(params string[] ids)
    {
        var text = LetterFacts.Files["boats.yaml"];
        var entity = text[text.IndexOf("  marigold:", StringComparison.Ordinal)..].TrimEnd('\n') + "\n";
        var all = string.Concat(ids.Select(id => entity.Replace("marigold:", $"{id}:", StringComparison.Ordinal)));
        var run = GeneratorRun.Of(LetterFacts.Files.Rewrite(file => file.Name == "boats.yaml" ? $"Boat:\n{all}" : file.Text));
        Assert.Equal("FACT2007", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.CodeProblems);
    }

    [Theory]
    [MemberData(nameof(EntityIds))]
    public void An_id_that_is_a_word_of_CSharp_or_of_the_generated_code_compiles(string id)
    {
        var run = GeneratorRun.Of(LetterFacts.Files.Edit("boats.yaml", "marigold:", $"{id}:"));
        Assert.Empty(run.Diagnostics);
        using var assembly = GeneratedAssembly.Of(run);
        Assert.Equal(id, Assert.Single(assembly.Entities).Id);
    }

    [Theory]
    [MemberData(nameof(PropertyIds))]
    public void So_does_a_property(string id)
    {
        var name = id.Replace('-', '_');
        var run = GeneratorRun.Of(
            new FactBaseFiles(
                [.. LetterFacts.Files.Files.Select(file => file with { Text = file.Text.Replace("crew:", $"{name}:", StringComparison.Ordinal) })]));
        Assert.Empty(run.Diagnostics);
        using var assembly = GeneratedAssembly.Of(run);
        Assert.Equal(name, Assert.Single(assembly.Claims).Property);
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Any_project_name_gives_a_namespace(string name)
    {
        var run = GeneratorRun.Of(LetterFacts.Files, properties: [("RootNamespace", name)]);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CodeProblems);
    }

    [Fact]
    public void Files_whose_names_differ_by_letter_case_or_signs_give_files_of_their_own()
    {
        string[] names = ["a-b.yaml", "a_b.yaml", "A-B.yaml", "a/b.yaml", "ab.yaml", "2031.yaml", "ø.yaml", "Words.yaml", "a b.yaml"];
        var files = names.Select((name, number) => (name, number)).Aggregate(LetterFacts.Files, (all, file) => all.With(
            "facts", file.name, LetterFacts.Files["boats.yaml"].Replace("marigold", $"boat-{file.number}", StringComparison.Ordinal)));
        var run = GeneratorRun.Untracked(files);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        using var assembly = GeneratedAssembly.Of(run);
        Assert.Equal(names.Length + 1, assembly.Claims.Count);
    }

    [Fact]
    public void An_id_given_twice_is_FACT2006_and_nothing_worse()
    {
        var claims = """
            [
                  { id: crew-of-may, value: 12, sources: { letter: carried 12 sailors } },
                  { id: crew-of-may, value: 14, sources: { letter: carried 14 sailors } } ]
            """;
        var twice = LetterFacts.Files.Rewrite(file => file.Name == "boats.yaml" ? $"Boat:\n  marigold:\n    name: Marigold\n    crew: {claims}\n" : file.Text);
        Assert.Equal(["FACT2006", "FACT5001"], GeneratorRun.Of(twice).Diagnostics.Select(diagnostic => diagnostic.Id).Order());

        var fileTwice = GeneratorRun.OfTexts(LetterFacts.Files.Complete.Concat(LetterFacts.Files.Complete.Where(file => file.Kind == "facts"))
            .Select((file, number) => new MemoryText(file, number < LetterFacts.Files.Files.Length ? "/" : "/copy")));
        Assert.Equal(["FACT2006", "FACT5004"], fileTwice.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
    }
}
