using System.Text.Json;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;

namespace FactGen.PackageTests;

/// <summary>The build and <c>factgen check</c> report the same diagnostics at the same places.</summary>
[Collection(PackedFiles.Collection)]
public sealed class SameDiagnosticsTests(PackedFiles packed)
{
    /// <summary>
    /// The diagnostics for facts. Not among them: the ids of C#, which analyzers report; FACT3013 on drafts, which the corpus does not
    /// have; FACT9001 for a bug of FactGen; FACT9002 on the assembly.
    /// </summary>
    private static readonly string[] s_ids =
        [.. Catalogue.All.Select(rule => rule.Id).Where(id => id is not ("FACT3013" or "FACT9001" or "FACT9002") && !id.StartsWith("FACT6", StringComparison.Ordinal))];

    [Fact]
    public void They_do_on_a_corpus_with_one_fault_of_every_id()
    {
        var folder = packed.Projects.FolderOf("Corpus");
        Reported[] built = [.. packed.Projects.ReportedOf("Corpus").Where(reported => reported.Id.StartsWith("FACT", StringComparison.Ordinal))];
        Assert.Equal(s_ids, built.Select(reported => reported.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            built.Where(reported => Path.GetFileNameWithoutExtension(reported.File) is not ("schema" or "quotes")),
            reported => Assert.Equal(reported.Id, Path.GetFileNameWithoutExtension(reported.File)));
        var bases = BuiltProjects.BasesOfCorpus.SelectMany(known => new[] { "--base", packed.Projects.LibraryOf(known.Project, known.Framework) });
        Assert.Equal(built, Checked(folder, 1, ["check", "--format", "json", .. bases]));
    }

    [Fact]
    public void They_do_on_the_facts_of_this_repository()
    {
        var built = packed.Projects.ReportedOf("January", RepositoryPaths.Root);
        Assert.NotEmpty(built);
        Assert.Equal(built, Checked(RepositoryPaths.Root, 0, "check", "--max-quote-words", "15", "--format", "json"));
    }

    private IEnumerable<Reported> Checked(string folder, int exitCode, params string[] arguments)
    {
        using var report = JsonDocument.Parse(packed.Projects.RunTool(packed.Tool, folder, arguments).Ended(exitCode).Output);
        return
        [
            .. report.RootElement.GetProperty("diagnostics").EnumerateArray().Select(Reported.OfJson).OrderBy(reported => reported, Reported.InOrder)
        ];
    }
}
