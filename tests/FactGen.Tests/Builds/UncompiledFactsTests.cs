namespace FactGen.Tests.Builds;

/// <summary>
/// The build names folders with facts that nothing compiles. Whoever can open a pull request can name folders and make links: a name is no
/// command to the service that runs the build, and no link is read.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class UncompiledFactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new("uncompiled");

    [Theory]
    [InlineData("##vso[task.complete]x", @"\u0023#vso[task.complete]x")]
    [InlineData("a##[error]", @"a\u0023#[error]")]
    [InlineData("data #1", "data #1")]
    public void A_folder_is_named_without_a_command(string folder, string shown)
    {
        _folder.Write($"{folder}/schema.yaml", "types:\n  Boat:\n");
        _folder.Write("pages/schema.yaml", "openapi: 3.1.0\n");

        Assert.Contains($"is set to leave the facts in '{shown}' unchecked.", Find(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_link_leads_to_is_not_read_and_counts()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // it has no device that never ends
        }

        Directory.CreateDirectory(_folder.PathOf("data"));
        File.CreateSymbolicLink(_folder.PathOf("data/schema.yaml"), "/dev/zero");

        Assert.Contains("is set to leave the facts in 'data' unchecked.", Find(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Find()
    {
        _folder.Write("P.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><FactGenFacts>none</FactGenFacts></PropertyGroup>
              <Import Project="{RepositoryPaths.BuildFiles}/FactGen.targets" />
            </Project>
            """);
        return ProgramRun.Of(_folder.Root, "dotnet", ["msbuild", "P.csproj", "-t:FindFactsThatAreNotCompiled", .. MsBuild.Quiet]).Output;
    }
}
