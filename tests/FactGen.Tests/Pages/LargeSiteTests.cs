using System.Text;
using FactGen.Benchmarks.Workloads;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Matching;
using FactGen.Tool.FactBases;
using FactGen.Tool.Pages;

namespace FactGen.Tests.Pages;

/// <summary>The site of 10,000 claims: no file is so large that a reader waits for it.</summary>
[Trait("Speed", "Slow")]
public sealed class LargeSiteTests
{
    private const int Largest = 500_000;

    [Fact]
    public void No_page_of_10_000_claims_is_above_500_KB_and_the_search_index_is_in_parts()
    {
        var inputs = Workload.Make(new WorkloadSize(10_000));
        var facts = FactCompiler.Check(inputs);
        var run = new FactBaseRun
        {
            Files = inputs,
            Facts = facts,
            Summary = CheckSummary.Of(inputs, facts, QuoteMatcher.DefaultWordLimit),
        };

        (string Path, int Size)[] sizes =
            [.. Site.Files(run, new SiteSettings("Large")).Select(file => (file.Path, Encoding.UTF8.GetByteCount(file.Text)))];

        Assert.DoesNotContain(sizes, file => file.Size > Largest);
        Assert.All(sizes.Where(file => file.Path.StartsWith("search/", StringComparison.Ordinal)), file => Assert.InRange(file.Size, 1, 100_000));
        Assert.InRange(sizes.Count(file => file.Path.StartsWith("search/entries-", StringComparison.Ordinal)), 20, 200);
        Assert.InRange(sizes.Single(file => file.Path == "search-index.js").Size, 1, 20_000);
        Assert.InRange(sizes.Single(file => file.Path == "index.html").Size, 1, 80_000);
    }
}
