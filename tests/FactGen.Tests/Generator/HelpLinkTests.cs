using System.Collections.Immutable;
using System.Diagnostics;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Generator;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Generator;

/// <summary>Each diagnostic names the address of its help page: the one that the project sets with FactGenHelpUri.</summary>
[Trait("Speed", "Slow")]
public sealed class HelpLinkTests
{
    private const string Address = "https://facts.example/help/{id}.html";

    private static readonly FactBaseFiles s_unsourced =
        HarbourFacts.Files.With("facts", "unsourced.yaml", "Flood: { tide: { name: The tide, date: 2031-03-09 } }\n");

    [Fact]
    public void Every_descriptor_has_the_address_of_its_page() => Assert.All(Descriptors.Rules, rule =>
    {
        Assert.Equal($"https://facts.example/help/{rule.Id}.html", Descriptors.Of(rule, Address).HelpLinkUri);
        Assert.Same(Descriptors.Of(rule, Address), Descriptors.Of(rule, Address));
        Assert.Equal("", Descriptors.Of(rule).HelpLinkUri);
    });

    [Theory]
    [InlineData(Address, "https://facts.example/help/FACT3001.html")]
    [InlineData("https://facts.example/", "https://facts.example/")]
    [InlineData("", "")]
    public void What_is_reported_of_facts_links_to_it(string address, string link)
    {
        var run = GeneratorRun.Of(s_unsourced, properties: ("FactGenHelpUri", address));
        Assert.Equal(link, Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "FACT3001").Descriptor.HelpLinkUri);
    }

    [Fact]
    public void Another_address_computes_no_step_again()
    {
        var run = GeneratorRun.Of(s_unsourced, properties: ("FactGenHelpUri", Address))
            .WithProperty("FactGenHelpUri", "https://elsewhere.example/{id}");

        var diagnostic = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "FACT3001");
        Assert.Equal("https://elsewhere.example/FACT3001", diagnostic.Descriptor.HelpLinkUri);
        Assert.All(
            typeof(StepNames).GetFields().Select(field => field.Name).SelectMany(step => run.ReasonsOf(step)),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public async Task What_analyzers_report_links_to_it()
    {
        const string code = """
            using Harbour;

            internal static class User
            {
                internal static object? Use() => Flood.Find("x") ?? (object)Flood.StormSurge.Boats.Value;
            }
            """;
        var run = GeneratorRun.Of(HarbourFacts.Files, code: code);
        var properties = ImmutableDictionary<string, string>.Empty.Add("FactGenHelpUri", Address);
        var found = await run.AnalyzeUse(new AnalyzerOptions([], new ProjectOptions(properties)));

        Assert.Equal(
            ["https://facts.example/help/FACT6001.html", "https://facts.example/help/FACT6004.html"],
            found.Select(diagnostic => diagnostic.Descriptor.HelpLinkUri).Order(StringComparer.Ordinal));
    }

    /// <summary>A project that imports FactGen.Source.targets, as this repository's facts do, gets the pages of the clone.</summary>
    [Fact]
    public void From_source_the_address_is_that_of_the_page_in_the_clone()
    {
        var project = Path.Combine(RepositoryPaths.Root, "src", "Kazakhstan2022");
        using var evaluation = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", project, "-getProperty:FactGenHelpUri"])
        {
            RedirectStandardOutput = true,
        })!;
        var address = evaluation.StandardOutput.ReadToEnd().Trim();
        evaluation.WaitForExit();

        Assert.All(Catalogue.All, rule =>
        {
            var page = new Uri(address.Replace("{id}", rule.Id, StringComparison.Ordinal));
            Assert.True(page.IsFile && File.Exists(page.LocalPath), $"{page} is not there");
        });
    }
}
