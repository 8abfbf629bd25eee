using FactGen.Tool.Drafts;

namespace FactGen.Tests.Builds;

/// <summary>The output of <c>factgen new</c> compiles and runs; the generator as built replaces the package.</summary>
[Trait("Speed", "Slow")]
public sealed class NewFactBaseTests
{
    private static readonly string[] s_folders = ["moon-base", "mission"];

    [Fact]
    public void Its_program_prints_the_fact_in_a_folder_of_any_name()
    {
        using var projects = new TemporaryProjects();
        foreach (var folder in s_folders)
        {
            Write(projects, folder);
        }

        var log = projects.BuildAll();
        foreach (var name in s_folders.Select(NewFactBase.NamespaceOf))
        {
            log.AssertSays(name);
            Assert.Equal("Lumen 2 carried 4 people.\n", projects.RunProgram(name));
        }
    }

    private static void Write(TemporaryProjects projects, string folder)
    {
        var name = NewFactBase.NamespaceOf(folder);
        foreach (var (path, text) in NewFactBase.Files(folder, "1.0.0"))
        {
            projects.Write($"{name}/{path}", text
                .Replace("""<PackageReference Include="FactGen" Version="1.0.0" />""", "", StringComparison.Ordinal)
                .Replace("<OutputType>", "<CompilesFacts>true</CompilesFacts><OutputType>", StringComparison.Ordinal));
        }
    }
}
