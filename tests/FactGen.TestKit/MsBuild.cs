namespace FactGen.TestKit;

/// <summary>Project files as tests write them.</summary>
internal static class MsBuild
{
    /// <summary>The arguments after which a build prints its errors and warnings and little else.</summary>
    public static IReadOnlyList<string> Quiet { get; } = ["-nologo", "-m:2", "-nodeReuse:false", "-v:minimal", "-consoleLoggerParameters:NoSummary"];

    /// <summary>Properties of the C# that tests write.</summary>
    public const string CommonProperties =
        "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    /// <summary>A project file.</summary>
    /// <param name="properties">Its properties, in XML.</param>
    /// <param name="items">Its items, in XML.</param>
    public static string Project(string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    /// <summary>
    /// A target <c>BuildAll</c> that restores and builds projects in one process; a failed project does not stop the others.
    /// </summary>
    /// <param name="projects">The project files, as an <c>Include</c>.</param>
    /// <param name="properties">Properties of the build.</param>
    public static string BuildAll(string projects, string properties = "") => $"""
        <Target Name="BuildAll">
          <ItemGroup>
            <ProjectToBuild Include="{projects}" />
          </ItemGroup>
          <MSBuild Projects="@(ProjectToBuild)" Targets="Restore" Properties="Restoring=true" />
          <MSBuild Projects="@(ProjectToBuild)" Targets="Build" Properties="{properties}" BuildInParallel="true" ContinueOnError="ErrorAndContinue" />
        </Target>
        """;

    /// <summary>A reference to a project in a neighbouring folder.</summary>
    public static string Reference(string project) => $"<ProjectReference Include=\"../{project}/{project}.csproj\" />";
}
