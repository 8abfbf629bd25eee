using System.Collections.Immutable;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Generator;

/// <summary>The same facts give the same text, byte for byte, wherever and however they are compiled.</summary>
[Trait("Speed", "Slow")]
public class DeterminismTests
{
    private static readonly GeneratorRun s_run = GeneratorRun.Of(HarbourFacts.Files);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_inputs_does_not_matter(int seed)
    {
        var shuffled = HarbourFacts.Files.Files.ToArray();
        new Random(seed).Shuffle(shuffled);
        AssertSame(GeneratorRun.Of(new FactBaseFiles([.. shuffled])));
    }

    [Theory]
    [MemberData(nameof(ForeignCulture.Some), MemberType = typeof(ForeignCulture))]
    public void The_culture_does_not_matter(string name, string decimalSeparator, string negativeSign, string shortDate)
    {
        using var culture = new ForeignCulture(name, decimalSeparator, negativeSign, shortDate);
        AssertSame(GeneratorRun.Of(HarbourFacts.Files));
    }

    [Fact]
    public void Line_breaks_do_not_matter() => AssertSame(GeneratorRun.Of(
        HarbourFacts.Files.Rewrite(file => file.Kind == "text" ? file.Text : file.Text.ReplaceLineEndings("\r\n"))));

    [Theory]
    [InlineData("/")]
    [InlineData("/some/where/else")]
    [InlineData("C:\\Users\\Ada Lind\\harbour")]
    public void The_place_of_the_project_does_not_matter(string root) => AssertSame(GeneratorRun.Of(HarbourFacts.Files, root));

    [Fact]
    public void Generated_files_have_LF_and_no_byte_order_mark() => Assert.All(s_run.Result.GeneratedSources, source =>
    {
        var text = source.SourceText.ToString();
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\uFEFF', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Empty(source.SourceText.Encoding!.GetPreamble());
    });

    private static void AssertSame(GeneratorRun other)
    {
        Assert.Equal(
            s_run.Sources.ToImmutableSortedDictionary(StringComparer.Ordinal),
            other.Sources.ToImmutableSortedDictionary(StringComparer.Ordinal));
        Assert.Equal(
            s_run.Diagnostics.Select(diagnostic => diagnostic.GetMessage()),
            other.Diagnostics.Select(diagnostic => diagnostic.GetMessage()));
    }
}
