using System.Diagnostics;
using FactGen.Tool.Drafts;

namespace FactGen.Tests.Builds;

/// <summary>What <c>factgen new</c> writes compiles and runs; the generator as built stands in for the package.</summary>
public sealed class NewFactBaseTests
{
    [Theory]
    [InlineData("moon-base")]
    [InlineData("mission")]
    public void Its_program_prints_the_fact(string folder)
    {
        using var projects = new TemporaryProjects();
        var name = NewFactBase.NamespaceOf(folder);
        foreach (var (path, text) in NewFactBase.Files(folder, "1.0.0"))
        {
            projects.Write($"{name}/{path}", text.Replace("""<PackageReference Include="FactGen" Version="1.0.0" />""", "", StringComparison.Ordinal)
                .Replace("<OutputType>", "<CompilesFacts>true</CompilesFacts><OutputType>", StringComparison.Ordinal));
        }

        projects.Build(name, restore: true).AssertSays(name);
        using var program = Process.Start(new ProcessStartInfo("dotnet", [projects.PathOf($"{name}/bin/Debug/net10.0/{name}.dll")]) { RedirectStandardOutput = true })!;
        Assert.Equal("Lumen 2 carried 4 people.", program.StandardOutput.ReadToEnd().TrimEnd());
        program.WaitForExit();
    }
}
