using System.Collections.Immutable;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator;

/// <summary>
/// What is reported on code that uses facts: by the analyzers (FACT6001, FACT6004) and through attributes of members (FACT6002, FACT6005).
/// </summary>
[Trait("Speed", "Slow")]
public sealed class UsageTests
{
    private static readonly FactBaseFiles s_retracted = HarbourFacts.Files.Edit(
        "flood.yaml",
        "      value: at most 10 days\n",
        "      value: at most 10 days\n      retracted: { on: 2031-04-01, reason: the paper took it back, instead: storm-surge/date }\n");

    private static readonly FactBaseFiles s_draft = HarbourFacts.Files.Edit(
        "flood.yaml", "      value: at most 10 days\n      sources:\n        gazette: cleaned up within at most 10 days\n", "      value: at most 10 days\n");

    /// <summary>The facts without any code that uses them; each case only adds its code, which is quicker than a first run.</summary>
    private static readonly Lazy<GeneratorRun> s_harbour = new(() => GeneratorRun.Of(HarbourFacts.Files));

    [Theory]
    [InlineData("FACT6001", "Flood.StormSurge.Boats.[|Value|]")]
    [InlineData("FACT6001", "Flood.StormSurge.Height.[|Value|]")]
    [InlineData("FACT6001", "Flood.StormSurge.Cost?.[|Value|]")]
    [InlineData("FACT6001", "((Flood)Flood.StormSurge).Date.[|Value|]")]
    [InlineData("FACT6001", "new Unclaimed<int>(Flood.StormSurge, \"x\").[|Value|]")]
    [InlineData(null, "Flood.StormSurge.Date.Value")]
    [InlineData(null, "Flood.StormSurge.Boats.Claims[0].Value")]
    [InlineData(null, "Flood.StormSurge.Height.Stated")]
    [InlineData(null, "Flood.StormSurge.Date is { Value: var value }")]
    [InlineData("FACT6004", "Flood.Find([|\"storm-surges\"|])")]
    [InlineData("FACT6004", "Person.Find([|\"storm-surge\"|])")]
    [InlineData("FACT6004", "FactBase.Find([|\"nobody\"|])")]
    [InlineData(null, "Flood.Find(\"storm-surge\")")]
    [InlineData(null, "Event.Find(\"storm-surge\")")]
    [InlineData(null, "FactBase.Find(\"torvald\")")]
    [InlineData(null, "Flood.Find(System.Environment.MachineName)")]
    [InlineData(null, "new System.Collections.Generic.List<string>().Find(name => name == \"storm-surges\")")]
    public async Task Analyzers_speak_at_the_word(string? id, string marked)
    {
        var code = Code(marked);
        var found = await Analyze(code);
        if (id is null)
        {
            Assert.Empty(found);
            return;
        }

        var diagnostic = Assert.Single(found);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal((code.Only.Start, code.Only.End), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }

    [Fact]
    public async Task A_value_taken_for_granted_is_reported_with_each_side_and_its_place_in_the_facts()
    {
        var diagnostic = Assert.Single(await Analyze(Code("Flood.StormSurge.Boats.Value")));

        Assert.Contains("'Flood.StormSurge.Boats' is disputed", diagnostic.GetMessage());
        Assert.Contains("310 boats (Ines Torvald), at /home/ines/harbour/facts/flood.yaml(", diagnostic.GetMessage());
        Assert.Contains("about 900 boats (Veldhaven Gazette), at", diagnostic.GetMessage());
        Assert.Contains("Use 'Claims'", diagnostic.GetMessage());
        var lines = HarbourFacts.Files["flood.yaml"].Split('\n');
        Assert.Equal(
            ["310", "about 900"],
            diagnostic.AdditionalLocations.Select(place =>
            {
                var span = place.GetLineSpan();
                return lines[span.StartLinePosition.Line][span.StartLinePosition.Character..span.EndLinePosition.Character];
            }));
    }

    [Fact]
    public async Task A_mistyped_id_is_answered_with_the_nearest() =>
        Assert.Contains("Did you mean 'storm-surge'?", Assert.Single(await Analyze(Code("Flood.Find(\"strom-surge\")"))).GetMessage());

    [Fact]
    public void A_retracted_claim_keeps_its_value_and_warns_with_the_reason()
    {
        var run = GeneratorRun.Of(s_retracted, code: Code("Flood.StormSurge.Length.Value").Text);
        var diagnostic = Assert.Single(run.CodeProblems);

        Assert.Equal(("FACT6002", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("Retracted on 1 April 2031: the paper took it back. Use 'storm-surge/date' instead.", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("FACT6005", "Flood.StormSurge.Length.Stated", true)]
    [InlineData(null, "Flood.StormSurge.Date.Value", true)]
    [InlineData(null, "Flood.StormSurge.Length.Value", false)]
    public void A_draft_has_no_value_and_warns_its_users(string? id, string code, bool draft)
    {
        var run = GeneratorRun.Of(draft ? s_draft : HarbourFacts.Files, code: Code(code).Text, properties: ("FactGenDrafts", "true"));
        Assert.Equal(
            id is null ? [] : [(id, DiagnosticSeverity.Warning)], run.CodeProblems.Select(problem => (problem.Id, problem.Severity)));
        Assert.Equal(
            draft ? [("FACT3013", DiagnosticSeverity.Warning)] : [],
            run.Diagnostics.Where(said => said.Severity is not DiagnosticSeverity.Info).Select(said => (said.Id, said.Severity)));
    }

    [Fact]
    public void A_draft_is_marked_everywhere()
    {
        using var assembly = GeneratedAssembly.Of(GeneratorRun.Of(s_draft, properties: ("FactGenDrafts", "true")));
        var claim = Assert.Single(assembly.Findings, finding => finding.Property == "length").Claims.Single();

        Assert.True(claim.IsDraft);
        Assert.Empty(claim.Sources);
        Assert.Equal("at most 10 days, according to no source", claim.ToString());
        Assert.Contains("at most 10 days: a draft, without a source", assembly.Documentation.ToString());
    }

    [Fact]
    public void A_retracted_finding_is_marked_everywhere()
    {
        using var assembly = GeneratedAssembly.Of(GeneratorRun.Of(s_retracted));
        var finding = Assert.Single(assembly.Findings, finding => finding.IsRetracted);

        Assert.Equal("length", finding.Property);
        Assert.Equal("at most 10 days (retracted: the paper took it back)", finding.ToString());
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Markup code)
    {
        var run = s_harbour.Value.WithCode(code.Text);
        var files = HarbourFacts.Files.Complete.Select(file => new MemoryText(file, "/home/ines/harbour"));
        return await run.AnalyzeUse(new AnalyzerOptions([.. files]));
    }

    /// <summary>An expression, perhaps with a mark, in a class of its own.</summary>
    private static Markup Code(string marked) =>
        Markup.Parse($"using FactGen; using Harbour; internal static class User {{ internal static object? Use() => {marked}; }}");
}
