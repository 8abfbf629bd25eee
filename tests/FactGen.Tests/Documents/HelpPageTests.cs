using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Lock;
using FactGen.Generator.Analyzers;
using FactGen.Tests.Bases;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Documents;

/// <summary>Every help page's example is run, and the page shows exactly what is printed for it.</summary>
/// <remarks>
/// One page is left out. FACT9001 is reported only if FactGen itself fails, which no facts can cause; <see cref="Generator.FailureTests"/>
/// and the tests of the tool report it with a part that is made to fail.
/// </remarks>
public sealed class HelpPageTests
{
    /// <summary>The surroundings of a page's example that no block can show.</summary>
    private static readonly Dictionary<string, Surroundings> s_surroundings = new()
    {
        ["FACT2009"] = new(Bases: () => CompiledBase.Bound("harbour", CompiledBase.Port.Read())),
        ["FACT2010"] = new(
            Bases: () => CompiledBase.Bound("harbour", CompiledBase.Port.Read() with { Assembly = "PortFacts", Format = 2 })),
        ["FACT3007"] = new(HasTexts: false),
        ["FACT3013"] = new(HasDrafts: true),
        ["FACT6005"] = new(HasDrafts: true),
    };

    /// <summary>
    /// The errors that an example has in addition to its own: a quote cannot name an entity that does not exist or is no place, and a
    /// property that is declared twice has its C# name twice.
    /// </summary>
    private static readonly Dictionary<string, string[]> s_alsoReported = new()
    {
        ["FACT2004"] = ["FACT4001"],
        ["FACT2005"] = ["FACT4001"],
        ["FACT2008"] = ["FACT2007"],
    };

    public static TheoryData<string> OfFacts =>
    [
        .. Catalogue.All.Where(rule => !IsOfCode(rule)).Select(rule => rule.Id).Except(["FACT6007", "FACT9001", "FACT9002"]),
    ];

    public static TheoryData<string> OfCode => [.. Catalogue.All.Where(IsOfCode).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(OfFacts))]
    public void A_page_on_facts_shows_what_factgen_prints(string id)
    {
        var example = HelpPageExample.Of(id);
        var diagnostics = Check(example.Files, s_surroundings.GetValueOrDefault(id) ?? new());

        Assert.Equal(
            example.Message,
            string.Join("\n", diagnostics.Where(diagnostic => diagnostic.Rule.Id == id).Select(diagnostic => diagnostic.Message)));
        Assert.Equal(
            s_alsoReported.GetValueOrDefault(id, []),
            diagnostics
                .Where(diagnostic => diagnostic.Rule.Id != id && diagnostic.Severity is Severity.Error)
                .Select(diagnostic => diagnostic.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(OfCode))]
    public async Task A_page_on_code_shows_what_the_compiler_prints(string id)
    {
        var example = HelpPageExample.Of(id);
        var texts = example.Files.Complete.Select(file => new MemoryText(file, "/home/ada/harbour")).ToArray();
        var drafts = s_surroundings.ContainsKey(id) ? "true" : "false";
        var run = GeneratorRun.OfTexts(
            texts,
            $$"""
            using System;
            using System.Linq;
            using FactGen;
            using Harbour;

            internal static class Program
            {
                private static void Main()
                {
                    {{example.Code}}
                }
            }
            """,
            [("FactGenDrafts", drafts)]);
        var analyzed = await run.Output
            .WithAnalyzers(
                [new UnsettledValueAnalyzer(), new UnknownIdAnalyzer(), new AllegationAnalyzer(), new ValueOrderAnalyzer()],
                new AnalyzerOptions([.. texts]))
            .GetAllDiagnosticsAsync();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.Equal(
            example.Message,
            string.Join("\n", analyzed.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.GetMessage())));
    }

    /// <summary>A fact base of that size would be too long for a page.</summary>
    [Fact]
    public void The_page_on_the_size_shows_what_factgen_prints() =>
        Assert.Equal(DataSize.Check([9_300_000])?.Message, HelpPageExample.Of("FACT9002").Message);

    /// <summary>The generator reports it, and no analyzer.</summary>
    [Fact]
    public void The_page_on_data_written_by_hand_shows_what_the_compiler_prints()
    {
        var example = HelpPageExample.Of("FACT6007");
        var run = GeneratorRun.Of(example.Files, code: $"using Harbour;\n{example.Code}");
        Assert.Equal(example.Message, Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "FACT6007").GetMessage());
        Assert.Empty(run.CodeProblems);
    }

    [Fact]
    public void The_fact_base_around_the_examples_is_without_fault() => Assert.Empty(Check(HelpPageExample.Ordinary, new()));

    private static IReadOnlyList<FactDiagnostic> Check(FactBaseFiles files, Surroundings surroundings) => FactCompiler.Check(
        [
            .. files.Complete.Select(AsInput).Where(file => surroundings.HasTexts || file.Kind is not InputKind.Text),
            .. surroundings.HasTexts ? Array.Empty<InputFile>() : [LockOfOrdinary()],
        ],
        new CheckOptions(Drafts: surroundings.HasDrafts),
        bases: surroundings.Bases?.Invoke()).Diagnostics;

    /// <summary>The lock of the fact base around the examples.</summary>
    private static InputFile LockOfOrdinary()
    {
        var facts = FactCompiler.Check([.. HelpPageExample.Ordinary.Complete.Select(AsInput)]);
        var lines = ClaimLock.LinesOf(facts.Evidence, facts.Model.Linked);
        return new InputFile(InputKind.Lock, "seeds/quotes.lock", "quotes.lock", QuoteLock.Print(lines));
    }

    private static InputFile AsInput(FactBaseFile file) => new(file.InputKind, file.Path, file.Name, file.Text);

    private static bool IsOfCode(Rule rule) => rule.Stages.Any(stage => stage is Stage.Analyzer or Stage.Code);

    private sealed record Surroundings(Func<BoundBases>? Bases = null, bool HasTexts = true, bool HasDrafts = false);
}
