using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>The documentation of a member and the finding at run time say the same, in the same words.</summary>
public class DocumentedFindingTests
{
    [Theory]
    [InlineData(
        "[{ value: 12, by: reed, sources: { letter: Ann Reed said we were 12 sailors } }, "
            + "{ value: 14, by: reed, sources: { log: Ann Reed said we were 14 sailors } }]",
        "Disputed: 12 sailors (Ann Reed, quoted by “A letter”) or 14 sailors (Ann Reed, quoted by “A log”).")]
    [InlineData(
        "[{ value: 12, sources: { letter: we were 12 sailors } }, { value: 14, by: reed, sources: { log: Ann Reed said we were 14 sailors } }]",
        "Disputed: 12 sailors (“A letter”) or 14 sailors (Ann Reed).")]
    [InlineData("{ value: 12, modality: planned, because: meant, sources: { letter: we were 12 sailors } }", "12 sailors (planned, according to “A letter”).")]
    [InlineData("{ value: 12, modality: denied, because: meant, sources: { letter: we were 12 sailors } }", "Not 12 sailors, according to “A letter”.")]
    [InlineData("{ unknown: true, because: meant, sources: { letter: we were 12 sailors } }", "Not known, according to “A letter”.")]
    [InlineData("{ none: true, because: meant, sources: { letter: we were 12 sailors } }", "None, according to “A letter”.")]
    public void The_first_sentence_is_the_finding(string crew, string sentence)
    {
        using var assembly = GeneratedAssembly.Of(GeneratorRun.Of(Files(crew)));
        var boat = assembly.Entity("marigold");
        var member = assembly.Documentation.Descendants("member").Single(member => $"{member.Attribute("name")!.Value}".EndsWith(".Crew", StringComparison.Ordinal)
            && member.Descendants("para").Any());
        Assert.Equal(sentence, member.Descendants("para").First().Value);
        var prose = $"{GeneratedAssembly.Member(boat, "Crew").GetValue(boat)}.";
        Assert.Equal(sentence.Replace("Disputed: ", "", StringComparison.Ordinal), $"{char.ToUpperInvariant(prose[0])}{prose[1..]}");
    }

    /// <summary>A number has its unit in the documentation, in a finding, in its claims and in a dispute.</summary>
    [Theory]
    [InlineData("{ value: 12.5, sources: { letter: 12.5 metres long } }", "12.5 metres", "12.5 metres, according to “A letter”")]
    [InlineData("{ value: about 12.5, because: meant, sources: { letter: 12.5 metres long } }", "about 12.5 metres", "about 12.5 metres, according to “A letter”")]
    [InlineData(
        "[{ value: 12.5, sources: { letter: 12.5 metres long } }, { value: 14, sources: { log: 14 metres long } }]",
        "12.5 metres (“A letter”) or 14 metres (“A log”)",
        "12.5 metres, according to “A letter”")]
    public void A_number_has_its_unit(string length, string finding, string claim)
    {
        using var assembly = GeneratedAssembly.Of(GeneratorRun.Of(Lengths(length)));
        var written = (Finding)GeneratedAssembly.Member(assembly.Entity("marigold"), "Length").GetValue(assembly.Entity("marigold"))!;

        Assert.Equal((finding, claim), ($"{written}", $"{written.Claims[0]}"));
        Assert.Contains(finding, assembly.Documentation.ToString(), StringComparison.Ordinal);
    }

    private static FactBaseFiles Lengths(string length) => FactBaseFiles.Of(
        ("schema", "schema.yaml", "types:\n  Boat: { properties: { length: { type: number, unit: metres } } }\n"),
        ("facts", "boats.yaml", $"Boat:\n  marigold: {{ name: Marigold, length: {length} }}\n"),
        ("card", "cards.yaml", """
            letter: { title: A letter, published: 1890-05-01, language: en, text: letter.txt, sha256: {letter.txt} }
            log: { title: A log, published: 1890-05-01, language: en, text: log.txt, sha256: {log.txt} }
            """),
        ("text", "letter.txt", "The Marigold is 12.5 metres long.\n"),
        ("text", "log.txt", "The Marigold is 14 metres long.\n"));

    private static FactBaseFiles Files(string crew) => FactBaseFiles.Of(
        ("schema", "schema.yaml", """
            types:
              Boat: { properties: { crew: { type: count, of: sailors } } }
              Person: {}
            """),
        ("facts", "boats.yaml", $$"""
            Boat:
              marigold: { name: Marigold, crew: {{crew}} }
            Person:
              reed: { name: Ann Reed }
            """),
        ("card", "cards.yaml", """
            letter: { title: A letter, published: 1890-05-01, language: en, text: letter.txt, sha256: {letter.txt} }
            log: { title: A log, published: 1890-05-01, language: en, text: log.txt, sha256: {log.txt} }
            """),
        ("text", "letter.txt", "Ann Reed said we were 12 sailors.\n"),
        ("text", "log.txt", "Ann Reed said we were 14 sailors.\n"));
}
