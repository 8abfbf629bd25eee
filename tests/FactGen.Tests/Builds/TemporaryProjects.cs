using System.Text.RegularExpressions;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Builds;

/// <summary>
/// Projects in a folder outside the repository that compile facts as Kazakhstan2022 does, with the SDK that runs the tests. They use the
/// generator's files as built, because building it again here would disturb other builds.
/// </summary>
internal sealed class TemporaryProjects : IDisposable
{
    private readonly TemporaryFolder _folder = new("projects");

    /// <summary>Begins with an empty folder.</summary>
    public TemporaryProjects()
    {
        Write("Directory.Build.props", $"<Project><PropertyGroup>{MsBuild.CommonProperties}</PropertyGroup></Project>");
        Write("Directory.Build.targets", $"""
            <Project>
              <ItemGroup>
                <Reference Include="{typeof(Entity).Assembly.Location}" />
              </ItemGroup>
              <PropertyGroup Condition="'$(CompilesFacts)' == 'true'">
                <FactGenHasFacts>true</FactGenHasFacts>
              </PropertyGroup>
              <Import Project="{RepositoryPaths.BuildFiles}/FactGen.props" Condition="'$(CompilesFacts)' == 'true'" />
              <Import Project="{RepositoryPaths.BuildFiles}/FactGen.targets" Condition="'$(CompilesFacts)' == 'true'" />
              <ItemGroup Condition="'$(CompilesFacts)' == 'true'">
                <Analyzer Include="{RepositoryPaths.Generator}/FactGen.Generator.dll" />
                <Analyzer Include="{RepositoryPaths.Generator}/FactGen.Compiler.dll" />
                <Analyzer Include="{RepositoryPaths.Generator}/FactGen.dll" />
                <Analyzer Include="{RepositoryPaths.Generator}/FactGen.Yaml.dll" />
              </ItemGroup>
              {MsBuild.BuildAll("$(MSBuildThisFileDirectory)*/*.csproj")}
            </Project>
            """);
    }

    /// <summary>A facts project of that name.</summary>
    /// <param name="name">The project's name and folder.</param>
    /// <param name="files">Its facts and sources.</param>
    /// <param name="properties">MSBuild properties.</param>
    /// <param name="bases">The projects with the facts that it builds on.</param>
    internal void AddFacts(string name, FactBaseFiles files, string properties = "", params string[] bases) => Add(
        name,
        files,
        $"<CompilesFacts>true</CompilesFacts><GenerateDocumentationFile>true</GenerateDocumentationFile>{properties}",
        string.Concat(bases.Select(MsBuild.Reference)));

    /// <summary>A project with code that uses another one's facts.</summary>
    internal void AddConsumer(string name, string facts, string code)
    {
        Add(name, FactBaseFiles.Of(), "", MsBuild.Reference(facts));
        Write($"{name}/Code.cs", code);
    }

    /// <summary>Writes a file of a project.</summary>
    internal void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>A file of a project.</summary>
    internal string PathOf(string path) => _folder.PathOf(path);

    /// <summary>Builds all projects in one process.</summary>
    internal BuildLog BuildAll() => Run("Directory.Build.targets", "-t:BuildAll");

    /// <summary>Builds a project and all its references as one graph, each as soon as its references are done.</summary>
    internal BuildLog BuildGraph(string name) => Run($"{name}/{name}.csproj", "-restore", "-graphBuild");

    /// <summary>Builds one project.</summary>
    internal BuildLog Build(string name, bool restore = false) => Run($"{name}/{name}.csproj", restore ? "-restore" : "-t:Build");

    /// <summary>Runs a project's program and returns its output.</summary>
    internal string RunProgram(string name) =>
        ProgramRun.Of(_folder.Root, "dotnet", [PathOf($"{name}/bin/Debug/net10.0/{name}.dll")]).Succeeded().Output;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private void Add(string name, FactBaseFiles files, string properties, string items)
    {
        Write($"{name}/{name}.csproj", MsBuild.Project(properties, items));
        foreach (var file in files.Complete)
        {
            Write($"{name}/{file.Path}", file.Text);
        }
    }

    private BuildLog Run(string project, params string[] targets)
    {
        var run = ProgramRun.Of(_folder.Root, "dotnet", ["msbuild", project, .. targets, .. MsBuild.Quiet]);
        var output = (run.Output + run.Error).Replace(_folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return new BuildLog(run.ExitCode, output, this);
    }
}

/// <summary>The output of a build.</summary>
/// <param name="ExitCode">0 if it succeeded.</param>
/// <param name="Output">Its output, with paths below the projects' folder.</param>
/// <param name="Projects">The projects.</param>
internal sealed partial record BuildLog(int ExitCode, string Output, TemporaryProjects Projects)
{
    /// <summary>
    /// Errors and warnings of a project as <c>flood/facts/flood.yaml(4,5): error FACT3001</c>, each once, its message left out.
    /// </summary>
    public string[] Of(string name) =>
        [
            .. Line()
                .Matches(Output)
                .Where(line => line.Groups["project"].Value == name)
                .Select(line => line.Groups["what"].Value)
                .Distinct()
                .Order(StringComparer.Ordinal)
        ];

    /// <summary>Whether the project's library was written.</summary>
    public bool Made(string name) => File.Exists(LibraryOf(name));

    /// <summary>When the project's library was written.</summary>
    public DateTime MadeAt(string name) => File.GetLastWriteTimeUtc(LibraryOf(name));

    /// <summary>The project was built, and these are its errors and warnings.</summary>
    public void AssertSays(string name, params string[] expected)
    {
        var says = Of(name);
        Assert.True(expected.SequenceEqual(says), $"'{name}' says [{string.Join("; ", says)}] instead of [{string.Join("; ", expected)}]:\n{Output}");
    }

    private string LibraryOf(string name) => Projects.PathOf($"{name}/bin/Debug/net10.0/{name}.dll");

    [GeneratedRegex(@"^(?:\s*\d+>)?(?<what>[^\n]*?(?:error|warning) \w+): [^\n]*\[(?<project>[\w-]+)/[^\n\]]*\]$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
