using System.Text.RegularExpressions;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Generator;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>The catalogue, Roslyn's descriptors and the release notes agree.</summary>
public partial class DescriptorTests
{
    /// <summary>
    /// The rules that the generator and the analyzers report; the C# compiler reports the others, through attributes on members.
    /// </summary>
    private static readonly string[] s_reported =
        [.. Catalogue.All.Select(rule => rule.Id).Where(id => id is not ("FACT6002" or "FACT6005"))];

    public static TheoryData<string> Rules => [.. s_reported];

    [Fact]
    public void Every_rule_that_is_reported_here_has_a_descriptor() =>
        Assert.Equal(s_reported, Descriptors.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_descriptor_is_as_the_catalogue_has_it(string id)
    {
        var rule = Catalogue.All.Single(rule => rule.Id == id);
        var descriptor = Descriptors.Of(rule);
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal(rule.Title, $"{descriptor.Title}");
        Assert.Equal("{0}", $"{descriptor.MessageFormat}");
        Assert.True(descriptor.IsEnabledByDefault);

        // Rules on code that uses facts can be silenced where it is used; data written by hand cannot.
        var isOnUse = id.StartsWith("FACT6", StringComparison.Ordinal) && id != "FACT6007";
        var cannotBeSilenced = (rule.Severity is Severity.Error || id == "FACT3013") && !isOnUse;
        Assert.Equal(cannotBeSilenced, rule.IsAlwaysReported);
        Assert.Equal(cannotBeSilenced, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }

    [Fact]
    public void The_release_notes_list_them_all()
    {
        var notes = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadLines(Path.Combine(RepositoryPaths.BuildFiles, "..", file)))
            .Select(line => ReleaseLine().Match(line))
            .Where(line => line.Success)
            .Select(line => (line.Groups[1].Value, line.Groups[2].Value, line.Groups[3].Value, line.Groups[4].Value.Trim()));
        Assert.Equal(
            Descriptors.Rules
                .Select(rule => Descriptors.Of(rule))
                .Select(descriptor => (descriptor.Id, descriptor.Category, $"{descriptor.DefaultSeverity}", $"{descriptor.Title}"))
                .Order(),
            notes.Order());
    }

    [GeneratedRegex(@"^(FACT\d{4}) *\| *([\w.]+) *\| *(\w+) *\| *(.*)$")]
    private static partial Regex ReleaseLine();
}
