using FactGen.Generator.Analyzers;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator;

/// <summary>A type whose schema says <c>members: false</c>: its entities can be found, and have no C# members of their own.</summary>
public class MembersTests
{
    /// <summary>
    /// Boats without members, tugs that derive from them, and ferries that derive and have members again; ids that would clash.
    /// </summary>
    private static readonly FactBaseFiles s_files = LetterFacts.Files
        .Rewrite(file => file.Name switch
        {
            "schema.yaml" => """
                types:
                  Boat:
                    members: false
                    properties:
                      crew: { type: count, of: sailors }
                      port: { type: text, many: true }
                      suspected_of: { type: text, accusation: true }
                  Tug: { is: Boat }
                  Ferry: { is: Boat, members: true }
                  Port: { properties: { depth: { type: number } } }
                """,
            "boats.yaml" => """
                Boat:
                  marigold: { name: Marigold, crew: { value: 12, sources: { letter: carried 12 sailors } } }
                  mari-gold: { name: Mari Gold }
                  crew: { name: Crew }
                Tug:
                  bollard: { name: Bollard }
                Ferry:
                  swan: { name: Swan, crew: { value: 12, sources: { letter: carried 12 sailors } } }
                """,
            _ => file.Text,
        });

    private static readonly GeneratorRun s_run = GeneratorRun.Of(s_files);

    [Fact]
    public void Its_entities_are_found_by_id_and_by_type_and_have_no_class_of_their_own()
    {
        Assert.DoesNotContain(s_run.Diagnostics, diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        using var assembly = GeneratedAssembly.Of(s_run);
        Assert.Equal(
            ["marigold Boat", "mari-gold Boat", "crew Boat", "bollard Tug", "swan Swan"],
            ((IEnumerable<Entity>)assembly.Static("Boat", "All")!).Select(boat => $"{boat.Id} {boat.GetType().Name}"));
        Assert.Equal(["Swan"], assembly.Type("Boat").Assembly.GetTypes().Where(type => type.Namespace == "Harbour.Entities").Select(type => type.Name));
        Assert.Same(assembly.Entity("bollard"), assembly.Call("Tug", "Find", "bollard"));
        Assert.Null(assembly.Call("Tug", "Find", "marigold"));
        Assert.Same(assembly.Entity("swan"), assembly.Static("Ferry", "Swan"));
    }

    [Fact]
    public void Their_findings_are_read_through_the_properties_of_the_type()
    {
        using var assembly = GeneratedAssembly.Of(s_run);
        var crew = assembly.Type("Boat").GetProperty("Crew")!;
        Assert.Equal(Count.Parse("12"), Assert.IsType<Settled<Count>>(crew.GetValue(assembly.Entity("marigold"))).Value);
        Assert.IsType<Unclaimed<Count>>(crew.GetValue(assembly.Entity("bollard")));
        Assert.Same(crew.GetValue(assembly.Entity("marigold")), assembly.Entity("marigold").Findings[0]);
        Assert.Equal(["marigold/crew", "swan/crew"], assembly.Claims.Select(claim => claim.Id));
    }

    [Theory]
    [InlineData("Boat.Find(\"marigold\")!.SuspectedOf", "FACT6003")]
    [InlineData("Ferry.Swan.SuspectedOf", "FACT6003")]
    [InlineData("Boat.Find(\"marigold\")!.Crew", null)]
    public async Task An_accusation_is_used_knowingly_though_no_exact_member_can_say_so(string use, string? id)
    {
        var found = await GeneratorRun.Of(s_files, code: Code(use)).Output
            .WithAnalyzers([new AllegationAnalyzer()], new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync();
        Assert.Equal(id is null ? [] : [id], found.Select(diagnostic => diagnostic.Id));
        Assert.All(found, diagnostic => Assert.StartsWith(
            "'Boat.SuspectedOf' may accuse a living person of what nobody vouches for.", diagnostic.GetMessage(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Boat.Find(\"mari-golds\")", "Did you mean 'mari-gold'?")]
    [InlineData("Tug.Find(\"marigold\")", "No entity of 'Tug'")]
    [InlineData("Boat.Find(\"bollard\")", null)]
    [InlineData("FactBase.Find(\"swan\")", null)]
    public async Task An_unknown_id_is_found_out_without_members_too(string use, string? message)
    {
        var found = await GeneratorRun.Of(s_files, code: Code(use)).Output
            .WithAnalyzers([new UnknownIdAnalyzer()], new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync();
        if (message is null)
        {
            Assert.Empty(found);
            return;
        }

        Assert.Contains(message, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_made_by_a_user_is_refused()
    {
        using var assembly = GeneratedAssembly.Of(s_run);
        var made = (Entity)Activator.CreateInstance(assembly.Type("Tug"))!;
        Assert.Contains("take it from the fact base", Assert.Throws<InvalidOperationException>(() => made.Id).Message, StringComparison.Ordinal);
    }

    private static string Code(string use) => $"using Harbour; internal static class User {{ internal static object? Use() => {use}; }}";
}
