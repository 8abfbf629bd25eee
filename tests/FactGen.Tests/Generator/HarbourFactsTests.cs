using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>The fact base of the other tests compiles, and its C# contains what its YAML says.</summary>
public class HarbourFactsTests
{
    private static readonly GeneratorRun s_run = GeneratorRun.Of(HarbourFacts.Files);
    private static readonly GeneratedAssembly s_assembly = GeneratedAssembly.Of(s_run);

    /// <summary>The finding of each property: its kind, and as a reader sees it.</summary>
    public static TheoryData<string, string, Type, string> Findings => new()
    {
        { "storm-surge", "Date", typeof(Settled<FactDate>), "3 March 2031" },
        { "storm-surge", "Boats", typeof(Disputed<Count>), "310 boats (Ines Torvald) or about 900 boats (Veldhaven Gazette)" },
        { "storm-surge", "Moored", typeof(Settled<Count>), "1,240 boats" },
        { "storm-surge", "Height", typeof(Attributed<Amount>), "2.5 metres, according to Ines Torvald" },
        { "storm-surge", "Cost", typeof(Planned<Money>), "4,000,000 EUR (planned, according to Ada Lind)" },
        { "storm-surge", "Share", typeof(Unknown<Percent>), "not known, according to Veldhaven Gazette" },
        { "storm-surge", "Length", typeof(Settled<Duration>), "at most 10 days" },
        { "storm-surge", "PowerCut", typeof(Settled<bool>), "yes" },
        { "storm-surge", "Cause", typeof(Opinion<string>), "a lazy pump, in the opinion of Ada Lind" },
        { "storm-surge", "Warning", typeof(Attributed<string>), "the tide tables, according to Ines Torvald" },
        { "storm-surge", "Toll", typeof(None<Count>), "none, according to Veldhaven Gazette" },
        { "storm-surge", "Spared", typeof(Unclaimed<Count>), "not stated" },
        { "storm-surge", "Report", typeof(Settled<Uri>), "https://veldhaven.example/report?a=1&b=2#top" },
        { "veldhaven", "Inhabitants", typeof(Settled<Count>), "nearly 30,000" },
        { "torvald", "Age", typeof(Settled<Count>), "58 years" },
        { "lind", "SuspectedOf", typeof(Alleged<string>), "allegedly selling the old pump, according to an unnamed speaker" },
        { "lind", "Age", typeof(Unclaimed<Count>), "not stated" },
    };

    [Fact]
    public void The_only_diagnostics_are_that_its_sources_disagree() =>
        Assert.Equal(["FACT5001"], s_run.Diagnostics.Select(diagnostic => diagnostic.Id));

    [Theory]
    [MemberData(nameof(Findings))]
    public void Each_property_has_its_finding(string entity, string property, Type kind, string prose)
    {
        var subject = s_assembly.Entity(entity);
        var member = GeneratedAssembly.Member(subject, property);
        var finding = member.GetValue(subject);
        Assert.IsType(kind, finding);
        Assert.Equal(prose, $"{finding}");
        if (finding is not Unclaimed<Count>)
        {
            Assert.Equal(kind, member.PropertyType);
        }
    }

    [Fact]
    public void Sets_and_timelines_are_read_through_their_members()
    {
        var torvald = s_assembly.Entity("torvald");
        var roles = Assert.IsType<TimelineSet<string>>(GeneratedAssembly.Member(torvald, "Role").GetValue(torvald));
        Assert.Equal("harbour master", $"{Assert.Single(roles.At(2031, 3, 3))}");
        Assert.Equal("pilot", $"{Assert.Single(roles.At(2012, 1, 1))}");

        var surge = s_assembly.Entity("storm-surge");
        var natures = (System.Collections.IEnumerable)GeneratedAssembly.Member(surge, "Nature").GetValue(surge)!;
        Assert.Equal(["flood", "not dyke breach, according to Ines Torvald"], natures.Cast<object>().Select(finding => $"{finding}"));
    }

    [Fact]
    public void Entities_are_found_by_type_by_id_and_by_their_base()
    {
        var surge = s_assembly.Static("Flood", "StormSurge");
        Assert.Same(surge, s_assembly.Call("Flood", "Find", "storm-surge"));
        Assert.Same(surge, s_assembly.Call("Event", "Find", "storm-surge"));
        Assert.Null(s_assembly.Call("Person", "Find", "storm-surge"));
        Assert.Null(s_assembly.Call("Flood", "Find", "no-such-flood"));
        Assert.Equal([surge], (IEnumerable<Entity>)s_assembly.Static("Event", "All")!);
        Assert.Equal(["veldhaven", "harbour-office", "port-office", "torvald", "lind"], s_assembly.Entities.Skip(1).Select(entity => entity.Id));
    }

    [Fact]
    public void To_look_an_entity_up_again_allocates_nothing()
    {
        var find = s_assembly.Type("FactBase").GetMethod("Find", [typeof(string)])!.CreateDelegate<Func<string, Entity?>>();
        _ = find("storm-surge");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = find("storm-surge");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(("storm-surge", 0), (found?.Id, allocated));
    }

    [Fact]
    public void A_claim_carries_who_says_so_and_the_words()
    {
        var claim = Assert.Single(s_assembly.Claims, claim => claim.Id == "storm-surge/boats#1");
        Assert.Equal(("Ines Torvald", "Harbour Office"), (claim.By!.Name, Assert.Single(claim.Via).Name));
        Assert.Equal("“310 boats broke loose” (“What they said”)", $"{Assert.Single(claim.Quotes)}");
        var warned = Assert.Single(s_assembly.Claims, claim => claim.Id == "warned-by-post");
        Assert.Equal(new Retraction(FactDate.Parse("2031-03-06"), "the letter was of another year", "storm-surge/warning#1"), warned.Retraction);
        var spared = Assert.Single(s_assembly.Claims, claim => claim.Property == "spared");
        Assert.Equal((Modality.Counterfactual, "Had the pump run"), (spared.Modality, spared.If));
    }

    [Fact]
    public void Names_notes_and_marks_are_as_the_facts_give_them()
    {
        var surge = s_assembly.Entity("storm-surge");
        Assert.Equal([new Alias("Great Surge", null, null), new Alias("Grote Vloed", "nl", "as the harbour office has it")], surge.Aliases);
        Assert.Equal("One event, whoever tells it.", surge.Note);
        Assert.Equal(["the harbour master", "the master"], s_assembly.Entity("torvald").Titles);
        Assert.Equal((true, false), (s_assembly.Entity("torvald").IsLiving, s_assembly.Entity("lind").IsLiving));
    }

    [Fact]
    public void A_consumer_reads_what_is_settled_and_cannot_read_what_is_not()
    {
        const string Consumer = """
            internal static class Consumer
            {
                public static int Age => Harbour.Person.Torvald.Age.Value.ToString()!.Length;
                public static global::FactGen.Count Moored => Harbour.Flood.StormSurge.Moored;
                public static object Boats => Harbour.Flood.StormSurge.Boats.Value;
            }
            """;
        var problem = Assert.Single(GeneratorRun.Of(HarbourFacts.Files, code: Consumer).CodeProblems);
        Assert.Equal("CS1061", problem.Id);
        Assert.Equal(4, problem.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_claim_without_sources_is_what_is_reported()
    {
        // Building the model must neither fail because of it nor hide it.
        var run = GeneratorRun.Of(FactBaseFiles.Of(
            ("schema", "schema.yaml", "types:\n  Mission:\n    properties:\n      crew: { type: count }\n"),
            ("facts", "missions.yaml", "Mission:\n  lumen-2:\n    name: Lumen 2\n    crew:\n      value: 3\n")));
        Assert.Equal("FACT3001", Assert.Single(run.Diagnostics).Id);
    }
}
