using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Builds;

/// <summary>
/// Projects in a folder of their own, outside the repository, that compile facts as Kazakhstan2022 does, with the SDK that runs
/// the tests. They name the generator's files as built, since building it again from here would disturb other builds.
/// </summary>
internal sealed class TemporaryProjects : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("factgen-").FullName;

    /// <summary>Begins with an empty folder.</summary>
    public TemporaryProjects()
    {
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """);
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
              <!-- Builds every project below this folder, those after a failed one too. -->
              <Target Name="BuildAll">
                <ItemGroup>
                  <Variant Include="$(MSBuildThisFileDirectory)*/*.csproj" />
                </ItemGroup>
                <MSBuild Projects="@(Variant)" Targets="Restore" Properties="Restoring=true" />
                <MSBuild Projects="@(Variant)" Targets="Build" BuildInParallel="true" ContinueOnError="ErrorAndContinue" />
              </Target>
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
        string.Concat(bases.Select(known => $"<ProjectReference Include=\"../{known}/{known}.csproj\" />")));

    /// <summary>A project with code that uses another one's facts.</summary>
    internal void AddConsumer(string name, string facts, string code)
    {
        Add(name, FactBaseFiles.Of(), "", $"<ProjectReference Include=\"../{facts}/{facts}.csproj\" />");
        Write($"{name}/Code.cs", code);
    }

    /// <summary>Writes a file of a project.</summary>
    internal string Write(string path, string text, bool byteOrderMark = false)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(byteOrderMark));
        return file;
    }

    /// <summary>A file of a project.</summary>
    internal string PathOf(string path) => Path.Combine(_root, path);

    /// <summary>Builds every project there is, in one process.</summary>
    internal BuildLog BuildAll() => Run("Directory.Build.targets", "-t:BuildAll");

    /// <summary>Builds a project and all that it references as one graph, each as soon as what it references is done.</summary>
    internal BuildLog BuildGraph(string name) => Run($"{name}/{name}.csproj", "-restore", "-graphBuild");

    /// <summary>Builds one project.</summary>
    internal BuildLog Build(string name, bool restore = false) => Run($"{name}/{name}.csproj", restore ? "-restore" : "-t:Build");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Add(string name, FactBaseFiles files, string properties, string items)
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        foreach (var file in files.Complete)
        {
            Write($"{name}/{file.Path}", file.Text);
        }
    }

    private BuildLog Run(string project, params string[] targets)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, .. targets, "-nologo", "-m:2", "-nodeReuse:false", "-v:minimal", "-consoleLoggerParameters:NoSummary"])
        {
            WorkingDirectory = _root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test host set for itself is not for the build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "FACTGEN_TEXT_ROOT").ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["UseSharedCompilation"] = "false"; // a compiler server would outlive the test
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return new BuildLog(process.ExitCode, output.ReplaceLineEndings("\n").Replace(_root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), this);
    }
}

/// <summary>What a build said.</summary>
/// <param name="ExitCode">0 where it succeeded.</param>
/// <param name="Output">Its output, with paths below the projects' folder.</param>
/// <param name="Projects">The projects.</param>
internal sealed partial record BuildLog(int ExitCode, string Output, TemporaryProjects Projects)
{
    /// <summary>Errors and warnings of a project as <c>flood/facts/flood.yaml(4,5): error FACT3001</c>, each once, its message left out.</summary>
    public string[] Of(string name) =>
        [.. Line().Matches(Output).Where(line => line.Groups["project"].Value == name).Select(line => line.Groups["what"].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether the project's library was made.</summary>
    public bool Made(string name) => File.Exists(LibraryOf(name));

    /// <summary>When the project's library was made.</summary>
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
