using System.Collections.Immutable;
using FactGen.Tests.Bases;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>The same facts give the same text, byte for byte, wherever and however they are compiled.</summary>
[Trait("Speed", "Slow")]
public class DeterminismTests
{
    /// <summary>Each fact base by its name, with those that it builds on.</summary>
    private static readonly Dictionary<string, (FactBaseFiles Files, Func<CompiledBase[]> Bases)> s_facts = new()
    {
        ["harbour"] = (HarbourFacts.Files, () => []),
        ["languages"] = (LanguageFacts.Files, () => []),
        ["annals"] = (PortFacts.Annals, () => [CompiledBase.Port, CompiledBase.Letters, CompiledBase.Guild]),
    };

    private static readonly Dictionary<string, Lazy<GeneratorRun>> s_runs =
        s_facts.Keys.ToDictionary(name => name, name => new Lazy<GeneratorRun>(() => Run(name)));

    public static TheoryData<string> Facts => [.. s_facts.Keys];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_order_of_the_inputs_does_not_matter(string name) =>
        Assert.All([1, 2, 3], seed => AssertSame(name, Run(name, shuffle: new Random(seed))));

    [Theory]
    [MemberData(nameof(ForeignCulture.Some), MemberType = typeof(ForeignCulture))]
    public void The_culture_does_not_matter(string culture, string decimalSeparator, string negativeSign, string shortDate)
    {
        using var foreign = new ForeignCulture(culture, decimalSeparator, negativeSign, shortDate);
        Assert.All(s_facts.Keys, name => AssertSame(name, Run(name)));
    }

    /// <summary>The marks are of the bytes of the files, so they alone are others.</summary>
    [Theory]
    [MemberData(nameof(Facts))]
    public void Line_breaks_do_not_matter(string name) => AssertSame(
        name,
        Run(name, rewritten: file => file.Kind == "text" ? file.Text : file.Text.ReplaceLineEndings("\r\n")),
        withMarks: false);

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_place_of_the_project_does_not_matter(string name) =>
        Assert.All(["/", "/some/where/else", "C:\\Users\\Ada Lind\\harbour"], root => AssertSame(name, Run(name, root)));

    [Theory]
    [MemberData(nameof(Facts))]
    public void Generated_files_have_LF_and_no_byte_order_mark(string name) => Assert.All(
        s_runs[name].Value.Result.GeneratedSources,
        source =>
        {
            var text = source.SourceText.ToString();
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\uFEFF', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.Empty(source.SourceText.Encoding!.GetPreamble());
        });

    private static GeneratorRun Run(
        string name, string root = "/home/ines/harbour", Random? shuffle = null, Func<FactBaseFile, string>? rewritten = null)
    {
        var (files, bases) = s_facts[name];
        FactBaseFile[] inputs = [.. files.Rewrite(rewritten ?? (file => file.Text)).Complete];
        MetadataReference[] references = [.. bases().Select(known => known.Reference)];
        shuffle?.Shuffle(inputs);
        shuffle?.Shuffle(references);
        return GeneratorRun.OfTexts(inputs.Select(file => new MemoryText(file, root)), bases: [.. references]);
    }

    private static void AssertSame(string name, GeneratorRun other, bool withMarks = true)
    {
        var run = s_runs[name].Value;
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.NotEmpty(run.Sources);
        Assert.Equal(
            run.Sources.ToImmutableSortedDictionary(StringComparer.Ordinal),
            other.Sources.ToImmutableSortedDictionary(StringComparer.Ordinal));
        Assert.Equal(withMarks, run.Marks == other.Marks);
        Assert.Equal(
            run.Diagnostics.Select(diagnostic => diagnostic.GetMessage()),
            other.Diagnostics.Select(diagnostic => diagnostic.GetMessage()));
    }
}
