using System.Text.RegularExpressions;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Generator;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>The contract's list of diagnostics, the catalogue, Roslyn's descriptors and the release notes say the same.</summary>
public partial class DescriptorTests
{
    /// <summary>
    /// The ids of FORMAT.md section 7; FACT2009 and FACT2010, which are about other fact bases, FACT3013 and FACT6005, about drafts, and
    /// FACT9002, about the assembly.
    /// </summary>
    private static readonly string[] s_contract =
    [
        .. Ids(1001, 1007), .. Ids(2001, 2010), .. Ids(3001, 3013), .. Ids(4001, 4006), .. Ids(5001, 5004), .. Ids(6001, 6005),
        "FACT9001", "FACT9002",
    ];

    /// <summary>What the generator and the analyzers report; the others the C# compiler reports, by attributes on members.</summary>
    private static readonly string[] s_reported = [.. s_contract.Where(id => id is not ("FACT6002" or "FACT6003" or "FACT6005"))];

    /// <summary>What FORMAT.md does not make an error.</summary>
    private static readonly Dictionary<string, Severity> s_mild = new()
    {
        ["FACT3012"] = Severity.Warning,
        ["FACT3013"] = Severity.Warning,
        ["FACT4004"] = Severity.Warning,
        ["FACT5001"] = Severity.Info,
        ["FACT5004"] = Severity.Warning,
        ["FACT6002"] = Severity.Warning,
        ["FACT6005"] = Severity.Warning,
    };

    public static TheoryData<string> Rules => [.. s_reported];

    [Fact]
    public void The_catalogue_has_the_ids_of_the_contract() => Assert.Equal(s_contract, Catalogue.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_that_is_reported_here_has_a_descriptor_and_every_descriptor_a_rule() =>
        Assert.Equal(s_reported, Descriptors.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_descriptor_is_as_the_catalogue_has_it(string id)
    {
        var rule = Catalogue.All.Single(rule => rule.Id == id);
        var descriptor = Descriptors.Of(rule);
        Assert.Equal(s_mild.GetValueOrDefault(id, Severity.Error), rule.Severity);
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal(rule.Title, $"{descriptor.Title}");
        Assert.Equal("{0}", $"{descriptor.MessageFormat}");
        Assert.True(descriptor.IsEnabledByDefault);
        var cannotBeSilenced = (rule.Severity is Severity.Error || id == "FACT3013") && !id.StartsWith("FACT6", StringComparison.Ordinal);
        Assert.Equal(cannotBeSilenced, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }

    [Fact]
    public void The_release_notes_list_them_all()
    {
        var notes = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadLines(Path.Combine(RepositoryPaths.BuildFiles, "..", file)))
            .Select(line => ReleaseLine().Match(line))
            .Where(line => line.Success)
            .Select(line =>
                (
                    Id: line.Groups[1].Value,
                    Category: line.Groups[2].Value,
                    Severity: line.Groups[3].Value,
                    Title: line.Groups[4].Value.Trim()));
        Assert.Equal(
            Descriptors.Rules.Select(rule => Descriptors.Of(rule)).Select(descriptor => (descriptor.Id, descriptor.Category, $"{descriptor.DefaultSeverity}", $"{descriptor.Title}")).Order(),
            notes.Order());
    }

    private static IEnumerable<string> Ids(int first, int last) => Enumerable.Range(first, last - first + 1).Select(number => $"FACT{number}");

    [GeneratedRegex(@"^(FACT\d{4}) *\| *([\w.]+) *\| *(\w+) *\| *(.*)$")]
    private static partial Regex ReleaseLine();
}
