using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactGen.PackageTests;

/// <summary>Projects that have FactGen from the packed file, by themselves or through a library of facts.</summary>
[Collection(PackedFiles.Collection)]
public sealed class ProjectTests(PackedFiles packed)
{
    private BuiltProjects Projects => packed.Projects;

    [Fact]
    public void Two_fact_bases_compile_for_the_old_and_the_new_framework_and_one_program_uses_both()
    {
        Assert.DoesNotContain(Projects.ReportedOf("Moon"), reported => reported.Severity is not "info");
        Assert.Equal("Lumen 2: 4, 5 people (“The log”) or 6 people (“The log”)\n", Projects.Run("App").Succeeded().Output);
    }

    [Fact]
    public void Another_analyzer_keeps_its_own_YamlDotNet()
    {
        Assert.Equal(
            [("OTHER001", "warning")],
            Projects.ReportedOf("Harbour").Where(reported => reported.Severity is not "info").Select(reported => (reported.Id, reported.Severity)));
        Assert.Contains($"OTHER001: YamlDotNet 13.0.0 reads one text", Projects.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_build_on_those_of_a_project_and_of_a_package()
    {
        Assert.DoesNotContain(Projects.ReportedOf("Fleet"), reported => reported.Severity is not "info");
        Assert.Equal(
            "7 after 5 people (“The log”) or 6 people (“The log”)\n4, and together 4 people (“The log”) or 5 people (“The diary”)\n",
            Projects.Run("Fleet").Succeeded().Output);
    }

    [Fact]
    public void A_project_that_references_the_package_and_has_no_facts_does_not_build() => Assert.Equal(
        [("FACT2008", "error")],
        Projects.ReportedOf("Bare").Select(reported => (reported.Id, reported.Severity)));

    [Fact]
    public void Nor_does_one_of_a_language_that_facts_do_not_compile_to() =>
        Assert.Contains("error : Facts compile to C#, and 'Basic' is a project of another language.", Projects.Output, StringComparison.Ordinal);

    [Fact]
    public void A_project_that_only_uses_facts_needs_none_and_learns_what_it_may_not_take_for_granted() => Assert.Equal(
        [("CS1061", 5, 58), ("FACT6001", 5, 58), ("FACT6002", 6, 39), ("FACT6003", 7, 53), ("FACT6004", 8, 51)],
        Projects.ReportedOf("Reader").Select(reported => (reported.Id, reported.Line, reported.Column)));

    [Fact]
    public void A_diagnostic_links_to_its_page_in_the_package() => Assert.All(
        new[] { ("Bare", "FACT2008"), ("Reader", "FACT6001"), ("Reader", "FACT6004") },
        reported =>
        {
            var (project, id) = reported;
            var page = Projects.HelpOf(project, id);
            Assert.True(page.IsFile);
            Assert.StartsWith($"# {id}: ", File.ReadAllText(page.LocalPath), StringComparison.Ordinal);
            Assert.EndsWith($"/help/{id}.md", page.AbsolutePath, StringComparison.Ordinal);
        });

    [Fact]
    public void Paths_namespace_and_accessibility_can_be_set()
    {
        using var library = new PEReader(File.OpenRead(Projects.LibraryOf("Moved", "net8.0")));
        var metadata = library.GetMetadataReader();
        var mission = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(type =>
            metadata.GetString(type.Namespace) == "Some.Where" && metadata.GetString(type.Name) == "Mission");
        Assert.Equal(TypeAttributes.NotPublic, mission.Attributes & TypeAttributes.VisibilityMask);
    }
}
