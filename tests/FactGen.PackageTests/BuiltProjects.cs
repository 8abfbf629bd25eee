using System.Text.Json;

namespace FactGen.PackageTests;

/// <summary>Fresh projects that have FactGen from the packed file, built together once.</summary>
internal sealed class BuiltProjects : IDisposable
{
    private const string Log = "Lumen 1 carried 3 people. Lumen 2 carried 4 people. Lumen 3 carried 5 people, and on the way back 6 people. Ilse Roth, her pilot, is suspected of having slept.\n";

    private const string Schema = """
        types:
          Person:
            properties:
              suspected_of: { type: text, accusation: true }
          Mission:
            properties:
              crew: { type: count, of: people }
        """;

    private const string Facts = """
        Person:
          ilse-roth:
            name: Ilse Roth
            living: true
            suspected_of: { value: having slept, sources: { log: suspected of having slept } }
        Mission:
          lumen-1:
            name: Lumen 1
            crew:
              value: 3
              retracted: { on: 2031-04-01, reason: it was another ship }
              sources: { log: Lumen 1 carried 3 people }
          lumen-2:
            name: Lumen 2
            crew: { value: 4, sources: { log: Lumen 2 carried 4 people } }
          lumen-3:
            name: Lumen 3
            crew:
              - { value: 5, sources: { log: carried 5 people } }
              - { value: 6, sources: { log: way back 6 people } }
        """;

    /// <summary>The packages of facts that are packed here.</summary>
    private const string FeedOfFacts = "facts-feed";

    private readonly Workplace _workplace;

    public BuiltProjects(PackedFiles packed)
    {
        _workplace = new Workplace(packed.Feed, OtherYaml.Feed, FeedOfFacts);
        Directory.CreateDirectory(_workplace.PathOf(FeedOfFacts));
        OtherYaml.PackInto(_workplace);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                {MsBuild.CommonProperties}
                <ErrorLog>$(MSBuildProjectDirectory)/diagnostics.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", $"<Project>{MsBuild.BuildAll("$(MSBuildThisFileDirectory)fresh/*/*.*proj")}</Project>");

        Project("Moon", "<TargetFramework>net8.0</TargetFramework>", FactGen);
        WriteFacts("fresh/Moon/facts", "fresh/Moon/seeds", "fresh/Moon/seeds");

        Project("Harbour", "", FactGen + OtherYaml.Reference);
        WriteFacts("fresh/Harbour/facts", "fresh/Harbour/seeds", "fresh/Harbour/seeds");

        Project("App", "<OutputType>Exe</OutputType>", MsBuild.Reference("Moon") + MsBuild.Reference("Harbour"));
        Write("fresh/App/Program.cs", """
            Console.WriteLine($"{Moon.Mission.Lumen2.Name}: {Moon.Mission.Lumen2.Crew.Value}, {Harbour.Mission.Lumen3.Crew}");
            """);

        Project("Reader", "", MsBuild.Reference("Moon"));
        Write("fresh/Reader/Reader.cs", """
            using Moon;

            internal static class Reader
            {
                public static object Disputed => Mission.Lumen3.Crew.Value;
                public static object Retracted => Mission.Lumen1.Crew;
                public static object Alleged => Person.IlseRoth.SuspectedOf;
                public static object? Unknown => Mission.Find("lumen-9");
                [FactGen.UsesAllegation("the page shows the speaker and the source beside it")]
                public static object Knowingly => Person.IlseRoth.SuspectedOf;
            }
            """);

        Project(
            "Moved",
            """
            <TargetFramework>net8.0</TargetFramework>
            <FactGenFacts>data/claims</FactGenFacts>
            <FactGenSources>$(MSBuildThisFileDirectory)data/cards</FactGenSources>
            <FactGenTextRoot>data/texts</FactGenTextRoot>
            <FactGenNamespace>Some.Where</FactGenNamespace>
            <FactGenAccessibility>internal</FactGenAccessibility>
            """,
            FactGen);
        WriteFacts("fresh/Moved/data/claims", "fresh/Moved/data/cards", "fresh/Moved/data/texts");

        // Facts that build on those of a project and of a package.
        WriteProject("packed/Tide", "Tide", "", FactGen);
        WriteFacts("packed/Tide/facts", "packed/Tide/seeds", "packed/Tide/seeds");
        _workplace.Dotnet("packed/Tide", "pack", "--output", _workplace.PathOf(FeedOfFacts), "-p:PackageVersion=1.2.3").Succeeded();
        Project("Fleet", "<OutputType>Exe</OutputType>", MsBuild.Reference("Moon") + "<PackageReference Include=\"Tide\" Version=\"1.2.3\" />");
        Write("fresh/Fleet/facts/schema.yaml", """
            types:
              Voyage:
                is: moon:Mission
                properties:
                  after: { type: tide:Mission }
            """);
        Write("fresh/Fleet/facts/voyages.yaml", """
            Voyage:
              lumen-4:
                name: Lumen 4
                crew: { value: 7, by: moon:ilse-roth, sources: { diary: Lumen 4 carried 7 people } }
                after: { value: tide:lumen-3, sources: { diary: Lumen 4 flew after Lumen 3 } }
            moon:Mission:
              moon:lumen-2:
                crew: { value: 5, sources: { diary: Lumen 2 carried 5 people } }
            """);
        WriteSource("fresh/Fleet/seeds", "fresh/Fleet/seeds", "diary", "Ilse Roth writes: Lumen 4 carried 7 people. Lumen 4 flew after Lumen 3. Lumen 2 carried 5 people.\n");
        Write("fresh/Fleet/Program.cs", """
            using Fleet;

            Console.WriteLine($"{Voyage.Lumen4.Crew.Stated} after {Voyage.Lumen4.After.Value.Crew}");
            Console.WriteLine($"{Moon.Mission.Lumen2.Crew.Value}, and together {Moon.Mission.Lumen2.InFleet().Crew}");
            """);

        Project("Bare", "", FactGen);
        Project("Basic", "", FactGen, "vbproj");
        Project("Corpus", "", FactGen + string.Concat(BasesOfCorpus.Select(known => MsBuild.Reference(known.Project))));
        _workplace.Copy(Path.Combine(RepositoryPaths.Root, "tests/FactGen.PackageTests/Corpus"), "fresh/Corpus");
        Project(
            "January",
            $"""
            <FactGenFacts>{RepositoryPaths.Root}/facts</FactGenFacts>
            <FactGenSources>{RepositoryPaths.Root}/seeds</FactGenSources>
            <FactGenMaxQuoteWords>15</FactGenMaxQuoteWords>
            """,
            FactGen);

        Output = _workplace.Dotnet("", ["msbuild", "Directory.Build.targets", "-t:BuildAll", .. MsBuild.Quiet]).Output;
    }

    /// <summary>The projects on whose facts the corpus builds: two that have the same ids, and one whose types are internal.</summary>
    public static IReadOnlyList<(string Project, string Framework)> BasesOfCorpus { get; } = [("Moon", "net8.0"), ("Harbour", "net10.0"), ("Moved", "net8.0")];

    /// <summary>The output of the build.</summary>
    public string Output { get; }

    private static string FactGen => $"<PackageReference Include=\"FactGen\" Version=\"{PackedFiles.Version}\" />";

    /// <summary>A project's folder.</summary>
    public string FolderOf(string project) => _workplace.PathOf($"fresh/{project}");

    /// <summary>The path of a project's library or program, whether it was built or not.</summary>
    public string LibraryOf(string project, string framework = "net10.0") => Path.Combine(FolderOf(project), "bin/Debug", framework, $"{project}.dll");

    /// <summary>Runs a project's program.</summary>
    public ProgramRun Run(string project) => _workplace.Dotnet("", LibraryOf(project));

    /// <summary>Runs the packed tool.</summary>
    /// <param name="tool">Where it is installed.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">The command line.</param>
    public ProgramRun RunTool(string tool, string folder, params string[] arguments) => _workplace.Run(folder, tool, arguments);

    /// <summary>What the compiler reported on a project, including what a build does not show; in the order of files and lines.</summary>
    /// <param name="project">The project.</param>
    /// <param name="below">The folder below which files are named.</param>
    public IReadOnlyList<Reported> ReportedOf(string project, string? below = null)
    {
        using var log = LogOf(project);
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results")
                .EnumerateArray()
                .Select(result => Reported.OfSarif(result, below ?? FolderOf(project)))
                .OrderBy(reported => reported, Reported.InOrder),
        ];
    }

    /// <summary>
    /// The help link of a rule that the compiler reported on a project. A rule of an analyzer is in the log twice: as the analyzer declares
    /// it, which cannot know the project's address, and as it was reported.
    /// </summary>
    public Uri HelpOf(string project, string id)
    {
        using var log = LogOf(project);
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        return new Uri(rules.EnumerateArray()
            .Where(rule => rule.GetProperty("id").GetString() == id && rule.TryGetProperty("helpUri", out _))
            .Single().GetProperty("helpUri").GetString()!);
    }

    public void Dispose() => _workplace.Dispose();

    private JsonDocument LogOf(string project)
    {
        var file = Path.Combine(FolderOf(project), "diagnostics.sarif");
        Assert.True(File.Exists(file), $"'{project}' was not compiled:\n{Output}");
        return JsonDocument.Parse(File.ReadAllText(file));
    }

    private void Write(string path, string text) => _workplace.Write(path, text);

    private void Project(string name, string properties, string items, string extension = "csproj") =>
        WriteProject($"fresh/{name}", name, properties, items, extension);

    private void WriteProject(string folder, string name, string properties, string items, string extension = "csproj") =>
        Write($"{folder}/{name}.{extension}", MsBuild.Project(properties, items));

    private void WriteFacts(string facts, string cards, string texts)
    {
        Write($"{facts}/schema.yaml", Schema);
        Write($"{facts}/missions.yaml", Facts);
        WriteSource(cards, texts, "log", Log);
    }

    private void WriteSource(string cards, string texts, string id, string text)
    {
        Write($"{texts}/{id}.txt", text);
        Write($"{cards}/{id}.yaml", SourceFiles.Card(id, $"The {id}", "2031-03-12", text));
    }
}
