using FactGen.Compiler.Graph;
using FactGen.Generator;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Bases;

/// <summary>What a fact base that builds on another computes again after an edit.</summary>
public sealed class RerunTests
{
    /// <summary>The port, which counts its boats anew.</summary>
    private static readonly Lazy<CompiledBase> s_edited = new(() => CompiledBase.Of(
        PortFacts.Port
            .Edit("watch.yaml", "boats: { value: 12, sources: { ledger: sent 12 boats } }", "boats: { value: 13, sources: { ledger: sent 13 boats } }")
            .Edit("ledger.txt", "sent 12 boats", "sent 13 boats"),
        "Port"));

    [Fact]
    public void Other_code_of_the_project_changes_nothing()
    {
        var run = CompiledBase.Letters.Run.WithCode("internal sealed class Unrelated { }");
        foreach (var step in new[]
        {
            StepNames.ReadReferences,
            StepNames.BindBases,
            StepNames.Bases,
            StepNames.BindFacts,
            StepNames.CheckFacts,
            StepNames.FactsFiles
        })
        {
            Assert.NotEmpty(run.ReasonsOf(step));
            Assert.All(run.ReasonsOf(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        Assert.Empty(run.Rewritten);
    }

    [Fact]
    public void Another_reference_with_the_same_facts_is_read_and_nothing_more()
    {
        var run = CompiledBase.Letters.Run.WithBases(MetadataReference.CreateFromImage(CompiledBase.Port.Image));
        Assert.Contains(IncrementalStepRunReason.Unchanged, run.ReasonsOf(StepNames.ReadReferences));
        Assert.All(run.ReasonsOf(StepNames.BindBases), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Empty(run.Rewritten);
    }

    [Fact]
    public void An_edit_of_its_own_facts_does_its_own_again()
    {
        var run = CompiledBase.Letters.Run.With(PortFacts.Letters.Edit("letters.yaml", "name: The quay salvage", "name: The salvage at the quay"));
        foreach (var step in new[]
        {
            StepNames.ReadReferences,
            StepNames.BindBases,
            StepNames.Bases,
            StepNames.KnownTypes,
            StepNames.BindSchema
        })
        {
            Assert.All(run.ReasonsOf(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        Assert.StartsWith("Letters_", Assert.Single(run.Rewritten), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_facts_of_the_base_rewrite_only_what_mentions_them()
    {
        var letters = PortFacts.Letters.With("facts", "crew.yaml", "Crew: { day-crew: { name: the day crew } }\n");
        var run = CompiledBase.Generate(letters, "Letters", "", CompiledBase.Port).WithBases(s_edited.Value.Reference);
        Assert.All(run.ReasonsOf(StepNames.BindSchema), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(["FactBase.g.cs", "Letters_"], run.Rewritten.Select(name => name.StartsWith("Letters_", StringComparison.Ordinal) ? "Letters_" : name));
    }

    [Fact]
    public void Other_facts_of_the_base_change_the_combined_findings()
    {
        var run = CompiledBase.Letters.Run.WithBases(s_edited.Value.Reference);
        Assert.Equal("FACT5001", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("Disputed<global::FactGen.Count> Boats", run.Sources.Single(source => source.Key.StartsWith("Letters_", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }
}
