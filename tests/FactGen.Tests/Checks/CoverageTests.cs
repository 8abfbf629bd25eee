using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Tests.Bases;
using FactGen.Tests.Facts;
using FactGen.Tests.Schema;
using FactGen.Tests.Yaml;

namespace FactGen.Tests.Checks;

/// <summary>Each rule of the catalogue has a case that marks its exact place.</summary>
public class CoverageTests
{
    /// <summary>The tables that hold marked text, in whichever column.</summary>
    private static readonly IEnumerable<object[]>[] Tables =
    [
        YamlDiagnosticTests.NotYaml, YamlDiagnosticTests.Keys, YamlDiagnosticTests.Shapes, YamlDiagnosticTests.Forbidden,
        YamlDiagnosticTests.Invisible,
        SchemaTests.Cases, FactsFileTests.Cases, ClaimTests.Cases, CardTests.Cases, CardTests.Passages, QuoteTests.Cases, LockTests.Lines,
        NamingTests.Cases,
    ];

    /// <summary>Rules without a case in these tables, and where theirs is or who reports them.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["FACT1006"] = "its texts are long: HostileInputTests",
        ["FACT1008"] = "about the name of a file: FileNamesTests",
        ["FACT2010"] = "marked in NamingTests, of a fact base whose types are internal; of others in FittingTests",
        ["FACT3006"] = "marked in CardTests.A_changed_text_is_reported_on_its_card_with_the_claims_that_rest_on_it",
        ["FACT3007"] = "marked in LockTests.A_quote_neither_found_nor_locked_is_an_error",
        ["FACT3013"] = "where drafts are let through: DraftTests",
        ["FACT3014"] = "marked in CardTests.A_text_that_is_no_plain_text_is_reported_on_its_card",
        ["FACT4001"] = "the value checks' own tests",
        ["FACT4002"] = "the value checks' own tests",
        ["FACT4003"] = "the value checks' own tests",
        ["FACT4004"] = "the speaker checks' own tests",
        ["FACT4005"] = "the speaker checks' own tests",
        ["FACT4006"] = "the speaker checks' own tests",
        ["FACT4009"] = "the reason checks' own tests",
        ["FACT5002"] = "the rule checks' own tests",
        ["FACT6001"] = "about C#: the analyzers' own tests",
        ["FACT6002"] = "about C#: the compiler's own, by an attribute",
        ["FACT6003"] = "about C#: the compiler's own, by an attribute",
        ["FACT6004"] = "about C#: the analyzers' own tests",
        ["FACT6005"] = "about C#: the compiler's own, by an attribute",
        ["FACT9001"] = "reported by the generator and the tool alone",
        ["FACT9002"] = "about the assembly: DataSizeTests",
    };

    [Fact]
    public void Each_rule_is_marked_in_a_case_or_said_to_be_elsewhere()
    {
        var marked = Tables.SelectMany(table => table).SelectMany(row => row).OfType<string>().ToArray();
        var covered = Catalogue.All.Select(rule => rule.Id).Where(id => marked.Any(text => text.Contains($"{{|{id}:", StringComparison.Ordinal)));

        Assert.Equal(Catalogue.All.Select(rule => rule.Id), covered.Union(Elsewhere.Keys).Order(StringComparer.Ordinal));
    }

    /// <summary>Ids are for ever, and stand in the order in which FORMAT.md lists them.</summary>
    [Fact]
    public void Ids_are_unique_and_sorted() =>
        Assert.Equal(Catalogue.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), Catalogue.All.Select(rule => rule.Id));

    /// <summary>What only advises is no error: FORMAT.md section 7 names them.</summary>
    [Fact]
    public void Severities_are_those_of_the_format()
    {
        Assert.Equal(["FACT3012", "FACT3013", "FACT3014", "FACT4004", "FACT4009", "FACT5004", "FACT6002", "FACT6005"], Of(Severity.Warning));
        Assert.Equal(["FACT5001"], Of(Severity.Info));
    }

    private static IEnumerable<string> Of(Severity severity) =>
        Catalogue.All.Where(rule => rule.Severity == severity).Select(rule => rule.Id);
}
