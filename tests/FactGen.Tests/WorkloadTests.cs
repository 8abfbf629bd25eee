using FactGen.Benchmarks.Workloads;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;

namespace FactGen.Tests;

/// <summary>The fact bases of the benchmarks: their evidence is valid, and they are always the same.</summary>
public class WorkloadTests
{
    public static TheoryData<WorkloadSize> Sizes => [new(10), new(100), new(1_000), WorkloadSize.Dense(1_000)];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Has_as_many_claims_as_asked_for_and_all_are_valid(WorkloadSize size)
    {
        var facts = FactCompiler.Check(Workload.Make(size));
        Assert.DoesNotContain(facts.Diagnostics, diagnostic => diagnostic.Severity is not Severity.Info);
        Assert.Equal(size.Claims, facts.Model.AllClaims.Count());
    }

    [Fact]
    public void Is_the_same_every_time() => Assert.Equal(Workload.Make(new WorkloadSize(1_000)), Workload.Make(new WorkloadSize(1_000)));

    [Fact]
    public void Has_findings_of_each_common_kind()
    {
        var findings = FactCompiler.Check(Workload.Make(new WorkloadSize(1_000))).Findings.All.Select(finding => finding.Kind).ToHashSet();
        Assert.Superset(
            new HashSet<FindingKind> { FindingKind.Settled, FindingKind.Attributed, FindingKind.Disputed, FindingKind.Planned }, findings);
    }
}
