namespace FactGen.Tests.Findings;

/// <summary>A function for some kinds of finding, and one for all others.</summary>
public class MatchTests
{
    private static readonly Finding<Count> s_unclaimed = new Unclaimed<Count>(Entity.Unnamed, "crew");

    [Fact]
    public void A_kind_with_a_function_goes_to_it() =>
        Assert.Equal(
            "nothing",
            s_unclaimed.MatchSome(otherwise: any => $"{any.Kind}", settled: crew => $"{crew.Value}", unclaimed: _ => "nothing"));

    [Fact]
    public void Every_other_kind_goes_to_the_fallback_with_the_whole_finding() =>
        Assert.Equal(
            "Unclaimed: not stated",
            s_unclaimed.MatchSome(otherwise: any => $"{any.Kind}: {any}", settled: crew => $"{crew.Value}"));

    [Fact]
    public void A_fallback_there_must_be() =>
        Assert.Throws<ArgumentNullException>("otherwise", () => s_unclaimed.MatchSome<string>(otherwise: null!, unclaimed: _ => ""));
}
