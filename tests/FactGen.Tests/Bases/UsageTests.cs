using System.Collections.Immutable;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Bases;

/// <summary>What is reported on code that uses a fact base together with those on which it builds (FACT6001, FACT6004).</summary>
[Trait("Speed", "Slow")]
public sealed class UsageTests
{
    /// <summary>Another fact base that has everything that the port has.</summary>
    private static readonly Lazy<CompiledBase> s_isle = new(() => CompiledBase.Of(PortFacts.Port, "Isle"));

    [Theory]
    [InlineData("FACT6001", "Port.Operation.StormWatch.InLetters().Boats.[|Value|]")]
    [InlineData("FACT6001", "Port.Operation.StormWatch.InLetters().Sailors.[|Value|]")]
    [InlineData("FACT6001", "Port.Operation.StormWatch.Sailors.[|Value|]")]
    [InlineData(null, "Port.Operation.StormWatch.Boats.Value")]
    [InlineData(null, "Port.Operation.StormWatch.InLetters().Date.Value")]
    [InlineData("FACT6004", "FactBase.Find([|\"torwald\"|])")]
    [InlineData("FACT6004", "FactBase.Find([|\"port:torwald\"|])")]
    [InlineData("FACT6004", "FactBase.Find([|\"port:quay-salvage\"|])")]
    [InlineData("FACT6004", "Port.Person.Find([|\"first-mate\"|])")]
    [InlineData("FACT6004", "Port.Operation.Find([|\"port:storm-watch\"|])")]
    [InlineData(null, "FactBase.Find(\"torvald\")")]
    [InlineData(null, "FactBase.Find(\"port:torvald\")")]
    [InlineData(null, "FactBase.Find(\"port:storm-watch\")")]
    [InlineData(null, "FactBase.Find(\"quay-salvage\")")]
    [InlineData(null, "FactBase.Find(\"letters:quay-salvage\")")]
    [InlineData(null, "Port.Person.Find(\"torvald\")")]
    public async Task Analyzers_speak_at_the_word(string? id, string marked)
    {
        var code = Code(marked);
        var found = await Analyze(PortFacts.DissentingLetters, code, CompiledBase.Port);
        Assert.Equal(id is null ? [] : [id], found.Select(diagnostic => diagnostic.Id));
        Assert.All(found, diagnostic =>
            Assert.Equal((code.Only.Start, code.Only.End), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)));
    }

    [Fact]
    public async Task Each_side_is_reported_with_its_place_if_it_is_in_the_facts_here()
    {
        var message = Assert.Single(await Analyze(PortFacts.DissentingLetters, Code("Port.Operation.StormWatch.InLetters().Boats.Value"), CompiledBase.Port)).GetMessage();
        Assert.Contains("12 boats (Port of Veldhaven), claim port:storm-watch/boats;", message, StringComparison.Ordinal);
        Assert.Contains("14 boats (“A sailor's letter”), at /Letters/facts/letters.yaml(", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_two_bases_have_is_found_by_neither()
    {
        var annals = FactBaseFiles.Of(("facts", "annals.yaml", "port:Operation: { port:storm-watch: {} }\n"));
        var found = Assert.Single(await Analyze(annals, Code("FactBase.Find(\"torvald\")"), CompiledBase.Port, s_isle.Value));
        Assert.Equal("FACT6004", found.Id);
        Assert.Empty(await Analyze(annals, Code("FactBase.Find(\"isle:torvald\")"), CompiledBase.Port, s_isle.Value));
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(FactBaseFiles files, Markup code, params CompiledBase[] bases)
    {
        var run = CompiledBase.Generate(files, "Letters", code.Text, bases);
        return await run.AnalyzeUse(new AnalyzerOptions([.. files.Complete.Select(file => new MemoryText(file, "/Letters"))]));
    }

    /// <summary>An expression, perhaps with a mark, in a class of its own.</summary>
    private static Markup Code(string marked) =>
        Markup.Parse($"using FactGen; using Letters; internal static class User {{ internal static object? Use() => {marked}; }}");
}
