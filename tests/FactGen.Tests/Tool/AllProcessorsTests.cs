using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;

namespace FactGen.Tests.Tool;

/// <summary>Files processed on all processors come out in their order, and a failure is the same as on one processor.</summary>
public sealed class AllProcessorsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(500)]
    public void Results_are_in_the_order_of_the_files(int count)
    {
        int[] files = [.. Enumerable.Range(0, count)];
        Assert.Equal(files.Select(file => $"{file}"), new AllProcessors().Each(files, file => $"{file}"));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void A_failure_is_the_step_s_own(int count)
    {
        var failure = new InvalidOperationException("the last one");
        var thrown = Assert.Throws<InvalidOperationException>(() =>
            new AllProcessors().Each<int, int>([.. Enumerable.Range(1, count)], file => file < count ? file : throw failure));
        Assert.Same(failure, thrown);
    }
}
