using CsCheck;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>A user reads exactly what was written in the facts: random facts are compiled, loaded and compared with their source.</summary>
public class RoundTripTests
{
    /// <summary>How many fact bases are tried; Roslyn compiles each, which takes most of the time.</summary>
    private const int Rounds = 8;

    [Trait("Speed", "Slow")]
    [Fact]
    public void Random_facts_compile_without_a_warning_and_read_back_as_drawn() => DrawnFacts.Entities.Sample(
        entities =>
        {
            var run = GeneratorRun.Of(DrawnFacts.Files(entities));
            Assert.Empty(run.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && !IsAboutProse(diagnostic)));
            using var assembly = GeneratedAssembly.Of(run);
            for (var number = 0; number < entities.Length; number++)
            {
                AssertNames(entities[number], assembly.Entity(DrawnFacts.Id(number)));
                AssertClaims(entities, entities[number], assembly.Entity(DrawnFacts.Id(number)));
                AssertMembers(entities[number], assembly.Entity(DrawnFacts.Id(number)));
            }

            AssertCounts(entities, assembly);
        },
        iter: Rounds,
        threads: 1);

    /// <summary>Random words seldom carry the value; the compiler reports that, but this test is not about it.</summary>
    private static bool IsAboutProse(Diagnostic diagnostic) =>
        diagnostic.Id == "FACT3010" || diagnostic.Id.StartsWith("FACT4", StringComparison.Ordinal);

    private static void AssertNames(DrawnEntity drawn, Entity entity)
    {
        Assert.Equal((drawn.Name, drawn.Note), (entity.Name, entity.Note));
        Assert.Equal(drawn.Aliases, entity.Aliases.Select(alias => (alias.Text, alias.Language, alias.Note)));
        Assert.Equal(drawn.Titles, entity.Titles);
    }

    private static void AssertClaims(DrawnEntity[] all, DrawnEntity drawn, Entity entity)
    {
        var expected = drawn.ByProperty.SelectMany(property => property).ToArray();
        Assert.Equal(
            drawn.ByProperty.SelectMany(property => property.Select((_, index) => $"{entity.Id}/{property.Key}#{index + 1}")),
            entity.Claims.Select(claim => claim.Id));
        foreach (var (claim, read) in expected.Zip(entity.Claims))
        {
            Assert.Equal((claim.Property, claim.Value, claim.Because, claim.Note), (read.Property, read.Wording, read.Because, read.Note));
            Assert.Equal(claim.Modality, $"{read.Modality}", ignoreCase: true);
            Assert.Equal(claim.Speaker, read.By?.Id ?? "");
            Assert.Equal(FactDate.Parse(claim.Stated ?? "1900-01-01"), read.Stated);
            Assert.Equal(DrawnFacts.Quote(all, claim), Assert.Single(read.Quotes).Exact);
            AssertValue(claim, read.Value!);
        }
    }

    /// <summary>A value equals what parsing its words gives: the same code reads it at compile time and at run time.</summary>
    private static void AssertValue(DrawnClaim claim, object value) => Assert.True(value switch
    {
        string text => text == claim.Value,
        Count count => count == Count.Parse(claim.Value),
        Amount amount => amount == Amount.Parse(claim.Value),
        Money money => money == Money.Parse(claim.Value),
        Ratio ratio => ratio == Ratio.Parse(claim.Value),
        Percent percent => percent == Percent.Parse(claim.Value),
        FactDate date => date == FactDate.Parse(claim.Value),
        Duration duration => duration == Duration.Parse(claim.Value),
        bool truth => truth == (claim.Value == "true"),
        Uri address => address == new Uri(claim.Value),
        Enum word => $"{word}" == (claim.Value switch { "three_mast" => "ThreeMast", "class" => "Class", _ => "Sloop" }),
        Entity entity => entity.Id == claim.Value,
        _ => false,
    }, $"{claim.Property} reads '{value}' of '{claim.Value}'");

    /// <summary>
    /// A property with one finding has its exact type. Every claim on it is in a finding; if the property has one value, in only one.
    /// </summary>
    private static void AssertMembers(DrawnEntity drawn, Entity entity)
    {
        foreach (var property in DrawnFacts.Values.Keys)
        {
            var member = GeneratedAssembly.Member(entity, string.Concat(property[..1].ToUpperInvariant(), property[1..]));
            var value = member.GetValue(entity);
            var claims = drawn.Claims.Where(claim => claim.Property == property).ToArray();
            if (value is Finding finding)
            {
                var hasFinding = claims.Any(claim => claim.Modality != "counterfactual");
                Assert.Equal(hasFinding, member.PropertyType == finding.GetType());
                Assert.Equal(hasFinding, finding.Kind is not FindingKind.Unclaimed);
                Assert.Equal(
                    hasFinding ? claims.Length : 0,
                    finding.Claims.Concat(finding.Dissent).Concat(finding.Others).DistinctBy(claim => claim.Id).Count());
            }
        }
    }

    private static void AssertCounts(DrawnEntity[] entities, GeneratedAssembly assembly)
    {
        Assert.Equal(entities.Length, assembly.Entities.Count);
        Assert.Equal(entities.Sum(entity => entity.Claims.Length), assembly.Claims.Count);
        Assert.Equal(assembly.Entities.Sum(entity => entity.Findings.Count), assembly.Findings.Count());
        Assert.Equal(assembly.Entities.Sum(entity => entity.Statements.Count), assembly.Claims.Count(claim => claim.By is { Id: not "unnamed" }));
        Assert.Equal(assembly.Entities.Sum(entity => entity.Mentions.Count), assembly.Claims.Count(claim => claim.Value is Entity));
        Assert.Single(assembly.Sources);
        Assert.All(assembly.Findings, finding => Assert.NotEmpty($"{finding}"));
    }
}
