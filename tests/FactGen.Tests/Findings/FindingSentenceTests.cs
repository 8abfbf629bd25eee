namespace FactGen.Tests.Findings;

/// <summary>A finding in one sentence, as in documentation and program output.</summary>
public class FindingSentenceTests
{
    [Theory]
    [InlineData(FindingKind.Settled, "12", "12")]
    [InlineData(FindingKind.Attributed, "12", "12, according to Ada Lind")]
    [InlineData(FindingKind.Planned, "12", "12 (planned, according to Ada Lind)")]
    [InlineData(FindingKind.Alleged, "12", "allegedly 12, according to Ada Lind")]
    [InlineData(FindingKind.Denied, "12", "not 12, according to Ada Lind")]
    [InlineData(FindingKind.Unknown, "", "not known, according to Ada Lind")]
    [InlineData(FindingKind.None, "", "none, according to Ada Lind")]
    [InlineData(FindingKind.Opinion, "too few", "too few, in the opinion of Ada Lind")]
    public void Each_kind_has_its_sentence(FindingKind kind, string value, string sentence) =>
        Assert.Equal(sentence, FindingSentence.Of(kind, value, "Ada Lind"));

    [Theory]
    [InlineData(FindingKind.Disputed)]
    [InlineData(FindingKind.Unclaimed)]
    public void A_finding_without_one_value_has_none(FindingKind kind) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FindingSentence.Of(kind, "12", "Ada Lind"));

    [Fact]
    public void A_side_is_a_value_with_its_speaker_or_its_publishers() => Assert.Equal(
        ["12 (Ada Lind)", "not 12 (Gazette)"],
        FindingSentence.Sides([Side("12", "lind"), Side("12", null, isDenied: true)]));

    [Fact]
    public void A_speaker_with_several_values_is_shown_with_who_quotes_each() => Assert.Equal(
        ["12 (Ada Lind, quoted by Gazette)", "14 (Ada Lind, quoted by Gazette)", "14 (Ned Price)"],
        FindingSentence.Sides([Side("12", "lind"), Side("14", "lind"), Side("14", "price")]));

    [Theory]
    [InlineData(null, "", "Gazette")]
    [InlineData("Ada Lind", "", "Ada Lind, quoted by Gazette")]
    [InlineData(null, "Wire", "Wire, quoted by Gazette")]
    [InlineData("Ada Lind", "Wire, Agency", "Ada Lind, quoted by Wire, quoted by Agency, quoted by Gazette")]
    public void An_attribution_leads_back_to_the_source(string? speaker, string via, string attribution) =>
        Assert.Equal(attribution, FindingSentence.Attribution(speaker, via.Split(", ", StringSplitOptions.RemoveEmptyEntries), "Gazette"));

    [Theory]
    [InlineData("", "no source")]
    [InlineData("Gazette", "Gazette")]
    [InlineData("Gazette, Wire, Gazette", "Gazette and Wire")]
    [InlineData("Gazette, Wire, Log", "Gazette, Wire and Log")]
    public void Publishers_are_named_once(string publishers, string list) =>
        Assert.Equal(list, FindingSentence.Publishers(publishers.Split(", ", StringSplitOptions.RemoveEmptyEntries)));

    private static DisputeSide Side(string value, string? speaker, bool isDenied = false)
    {
        var name = speaker switch { "lind" => "Ada Lind", "price" => "Ned Price", _ => null };
        return new DisputeSide(value, isDenied, speaker, name, FindingSentence.Attribution(name, [], "Gazette"));
    }
}
