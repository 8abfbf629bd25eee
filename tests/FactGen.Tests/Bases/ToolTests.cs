using System.Text.Json.Nodes;
using FactGen.Compiler.Graph;
using FactGen.Tests.Generator.Running;
using FactGen.Tests.Tool;
using FactGen.Tool.Exports;

namespace FactGen.Tests.Bases;

/// <summary><c>factgen check --base</c> reports without a build what the build reports.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly FactBaseOnDisk _disk = new();

    [Fact]
    public void A_fact_base_is_checked_with_those_it_builds_on()
    {
        Write(PortFacts.Letters);
        var run = _disk.Run("check", "letters", "--base", "port.dll");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("7 claims", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_says_is_what_the_compiler_says()
    {
        var faulty = PortFacts.Letters.Edit("letters.yaml", "by: torvald", "by: torwald");
        Write(faulty);
        var run = _disk.Run("check", "letters", "--base", "port.dll");
        var built = CompiledBase.Generate(faulty, "Letters", "", CompiledBase.Port).Diagnostics.Single(diagnostic => diagnostic.Id == "FACT2004");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error FACT2004: {built.GetMessage()}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_without_a_schema_of_their_own_are_of_the_bases_types()
    {
        Write(PortFacts.Guild);
        Assert.Equal(0, _disk.Run("check", "letters", "--base", "port.dll", "--name", "guild").ExitCode);
        Assert.Equal(1, _disk.Run("check", "letters", "--base", "port.dll", "--name", "port").ExitCode);
    }

    [Fact]
    public void An_editor_is_offered_what_the_bases_have()
    {
        Write(PortFacts.Letters);
        Assert.Equal(0, _disk.Run("schema", "letters", "--base", "port.dll").ExitCode);
        var facts = JsonNode.Parse(File.ReadAllText(Path.Combine(_disk.Folder, "letters/.factgen/facts.schema.json")))!;
        Assert.Equal(
            ["Salvage", "Crew", "port:Person", "Person", "port:Place", "Place", "port:Operation", "Operation"],
            facts["properties"]!.AsObject().Select(section => section.Key));
        var ids = facts["properties"]!["Operation"]!["patternProperties"]!.AsObject().ToDictionary(pattern => (string)pattern.Value!["$ref"]!, pattern => pattern.Key);
        Assert.Matches(ids["#/definitions/addition.port:Operation"], "port:storm-watch");
        Assert.DoesNotMatch(ids["#/definitions/entity.port:Operation"], "port:storm-watch");
        Assert.Null(facts["definitions"]!["addition.port:Operation"]!["required"]);
        Assert.Null(facts["definitions"]!["addition.port:Operation"]!["properties"]!["name"]);
        var captain = facts["definitions"]!["claim:port:Person"]!["properties"]!["value"]!["anyOf"]!.AsArray();
        Assert.Equal(["first-mate", "lind", "lind-the-pilot", "torvald"], captain[0]!["enum"]!.AsArray().Select(id => (string)id!));
        Assert.Matches((string)captain[1]!["pattern"]!, "port:torvald");
    }

    [Fact]
    public void Why_tells_the_sides_of_both()
    {
        Write(PortFacts.DissentingLetters.Edit(
            "letters.yaml",
            "    name: The quay salvage\n",
            "    name: The quay salvage\n    same_as: { value: storm-watch, because: a test, sources: { letter: led the quay salvage } }\n"));
        Assert.Contains("12 boats (port:ledger) against 14 boats (letter)", _disk.Run("why", "port:storm-watch/boats", "letters", "--base", "port.dll").Output, StringComparison.Ordinal);
        Assert.Contains("12 boats (port:ledger)", _disk.Run("why", "quay-salvage/boats", "letters", "--base", "port.dll").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_the_names_of_speakers_whom_the_other_declares()
    {
        var bases = CompiledBase.Bound("letters", CompiledBase.Port.Read());
        var rows = TableRow.Of(ExportedFacts.Of(FactCompiler.Check([.. PortFacts.Letters.Inputs("/letters")], bases: bases)));
        Assert.Equal(
            [("port:lind", "Ada Lind"), ("port:torvald", "Ines Torvald")],
            rows.Where(row => row.Claim.By is not null).Select(row => (row.Claim.By, row.Speaker)).Distinct().Order());
    }

    [Fact]
    public void An_export_has_what_both_amount_to()
    {
        var bases = CompiledBase.Bound("letters", CompiledBase.Port.Read());
        var exported = ExportedFacts.Of(FactCompiler.Check([.. PortFacts.DissentingLetters.Inputs("/letters")], bases: bases));
        var boats = Assert.Single(exported.Findings, finding => finding is { Entity: "port:storm-watch", Property: "boats" });
        Assert.Equal("disputed", boats.Kind);
        Assert.Equal(["port:storm-watch/boats", "storm-watch/boats"], boats.Deciding);
        Assert.DoesNotContain(exported.Claims, claim => claim.Id.StartsWith("port:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_of_facts_that_build_on_others_is_refused()
    {
        Write(PortFacts.Letters);
        var run = _disk.Run("report", "site", "letters", "--base", "port.dll");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The report has pages for one fact base by itself", run.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_changed_on_an_entity_of_a_base_is_reported_with_the_claims_of_the_base()
    {
        Write(PortFacts.Letters);
        _disk.Git("init", "--quiet");
        _disk.Git("add", "--all");
        _disk.Git("commit", "--quiet", "--message", "first");
        _disk.Write("letters/facts/letters.yaml", PortFacts.Letters["letters.yaml"].Replace("boats: { value: 12,", "boats: { value: 14,", StringComparison.Ordinal));
        var run = _disk.Run("diff", "HEAD", "--folder", "letters", "--base", "port.dll");
        Assert.Contains("port:storm-watch", run.Output, StringComparison.Ordinal);
        Assert.Contains("12", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.dll", "The fact base 'nowhere.dll' cannot be read:")]
    [InlineData("facts/schema.yaml", "The fact base 'facts/schema.yaml' cannot be read:")]
    [InlineData("library.dll", "'library.dll' is no compiled fact base: name the assembly that the project with its facts builds.")]
    public void What_is_no_fact_base_is_reported(string path, string says)
    {
        Write(PortFacts.Letters);
        _disk.Write("library.dll", File.ReadAllBytes(typeof(Entity).Assembly.Location));
        var run = _disk.Run("check", "letters", "--base", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _disk.Dispose();

    private void Write(FactBaseFiles files)
    {
        _disk.Write("port.dll", CompiledBase.Port.Image);
        foreach (var file in files.Complete)
        {
            _disk.Write($"letters/{file.Path}", file.Text);
        }
    }
}
