using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;

namespace FactGen.Tests.Bases;

/// <summary>Compiled fact bases that cannot be built on, or not together (FACT2010).</summary>
[Trait("Speed", "Slow")]
public sealed class FittingTests
{
    private static BaseImage Port => CompiledBase.Port.Read();

    private static BaseImage Letters => CompiledBase.Letters.Read();

    /// <summary>The references, and what is reported on them.</summary>
    private static readonly (string Case, Func<BaseImage[]> Images, string[] Says)[] s_cases =
    [
        ("one", () => [Port], []),
        ("one and one that builds on it", () => [Letters, Port], []),
        ("another format", () => [Port with { Format = 2 }], ["The fact base 'port' in 'Port' was compiled by a FactGen that writes the format 2, and this one reads 1. Compile it again with the FactGen that is used here"]),
        ("two of one name", () => [Port, Port with { Assembly = "OldPort", Namespace = "OldPort" }], ["The fact base 'port' in 'Port' has the short name 'port', as that in 'OldPort'."]),
        ("this one's name", () => [Port with { Name = "annals" }], ["has the short name 'annals', as this fact base itself: it cannot build on itself."]),
        ("this one's namespace", () => [Port with { Namespace = "Elsewhere" }], ["has its types in the namespace 'Elsewhere', as this fact base itself."]),
        ("one without what it builds on", () => [Letters], ["The fact base 'letters' in 'Letters' builds on 'port', which is not referenced here, or does not fit. Reference it too."]),
        ("one compiled with other facts of another", () => [Letters, Port with { Sources = Port.Sources + "\n" }], ["The fact base 'letters' in 'Letters' was compiled with other facts of 'port' than those referenced here."]),
        ("one that builds on this", () => [Port with { Bases = $"Bannals\t{new string('0', 64)}" }], ["builds on 'annals', which is this fact base itself. Break the circle"]),
        ("two that build on each other", () => [Letters, Port with { Bases = $"Bletters\t{new string('0', 64)}" }], ["builds on 'port', and 'port' on 'letters'. Break the circle", "builds on 'letters', and 'letters' on 'port'. Break the circle"]),
    ];

    public static TheoryData<string> Cases => [.. s_cases.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_does_not_fit_is_reported_and_left_out(string name)
    {
        var (_, images, says) = s_cases.Single(row => row.Case == name);
        var bound = CompiledBase.Bound("annals", images());
        Assert.Equal(says.Length, bound.Diagnostics.Count);
        Assert.All(says.Zip(bound.Diagnostics), pair =>
        {
            Assert.Equal(Catalogue.UnfitBase, pair.Second.Rule);
            Assert.Contains(pair.First, pair.Second.Message, StringComparison.Ordinal);
        });
        Assert.Equal(images().Length - says.Length, bound.Facts.Bases.Count);
    }

    [Fact]
    public void A_build_with_a_base_that_does_not_fit_fails()
    {
        var run = CompiledBase.Generate(PortFacts.Guild, "Guild", "", [("FactGenBase", "port")], CompiledBase.Port);
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "FACT2010" && diagnostic.GetMessage().Contains("cannot build on itself", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Port", "port")]
    [InlineData("Kazakhstan2022", "kazakhstan2022")]
    [InlineData("Acme.PortFacts", "port-facts")]
    [InlineData("Acme.HTTPFacts", "http-facts")]
    [InlineData("harbour_facts._2031", "facts-2031")]
    [InlineData("Häfen", "h-fen")]
    [InlineData("Порт", "facts")]
    public void The_short_name_follows_from_the_namespace(string space, string name) => Assert.Equal(name, ShortName.Of(space));

    [Fact]
    public void An_invalid_short_name_is_reported() =>
        Assert.Contains("'Port Facts' is no short name of a fact base", Assert.Single(CompiledBase.Bound("Port Facts").Diagnostics).Message, StringComparison.Ordinal);
}
