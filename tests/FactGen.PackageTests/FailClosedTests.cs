using System.Text.RegularExpressions;
using static FactGen.PackageTests.BrokenFacts;

namespace FactGen.PackageTests;

/// <summary>
/// The result for a claim without a source, whatever is set, removed, broken or left over from a successful build; the package's page has
/// the table.
/// </summary>
[Collection(PackedFiles.Collection)]
public sealed partial class FailClosedTests(PackedFiles packed)
{
    private const string Log = "Lumen 1 carried 3 people. Lumen 2 carried 4 people.\n";

    /// <summary>A project with facts that another builds on.</summary>
    private const string Ground = "Ground";

    private const string Drafts = "<FactGenDrafts>true</FactGenDrafts>";

    private static readonly string[] s_written = ["claims.yaml", "claims.yml", "log.yaml", "log.txt", "Code.cs"];

    /// <summary>All rows of the table, in its order: a project each, whose facts have a claim without a source.</summary>
    private static readonly Way[] s_ways =
    [
        new("NoWarn", "`NoWarn=FACT3001`") { Properties = "<NoWarn>$(NoWarn);FACT3001</NoWarn>" },
        new("ConfigId", "`.globalconfig`, by id") { File = (".globalconfig", "is_global = true\ndotnet_diagnostic.FACT3001.severity = none\n") },
        new("ConfigCategory", "`.globalconfig`, by category") { File = (".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.category-FactGen.Evidence.severity = none\n") },
        new("Editor", "`.editorconfig`") { File = (".editorconfig", "[*]\ndotnet_diagnostic.FACT3001.severity = none\ndotnet_analyzer_diagnostic.severity = none\n") },
        new("Suppress", "`SuppressMessage` on the assembly") { File = ("Code.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"FactGen.Evidence\", \"FACT3001\")]\n#pragma warning disable FACT3001\n") },
        new("Analyzers", "`RunAnalyzers=false`") { Properties = "<RunAnalyzers>false</RunAnalyzers>" },
        new("Warnings", "`TreatWarningsAsErrors=false`, `WarningLevel=0`") { Properties = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors><WarningLevel>0</WarningLevel>" },
        new("NotAsErrors", "`WarningsNotAsErrors=FACT3001`") { Properties = "<WarningsNotAsErrors>FACT3001</WarningsNotAsErrors>" },
        new("NoConfig", "`GenerateMSBuildEditorConfigFile=false`: the compiler sees no property") { Properties = "<GenerateMSBuildEditorConfigFile>false</GenerateMSBuildEditorConfigFile>" },
        new("Excluded", "`ExcludeAssets=analyzers` at the package") { Reference = "ExcludeAssets=\"analyzers\"" },
        new("Removed", "a target removes the analyzers") { Target = "<Analyzer Remove=\"@(Analyzer)\" />" },
        new("Halved", "a target removes an assembly that the generator needs, `NoWarn=CS8784;CS8785`")
        {
            Properties = "<NoWarn>$(NoWarn);CS8784;CS8785</NoWarn>",
            Target = "<Analyzer Remove=\"@(Analyzer->WithMetadataValue('Filename', 'FactGen.Compiler'))\" />",
        },
        new("Unlisted", "a target removes the facts file from the compiler's files") { Target = $"<AdditionalFiles Remove=\"$(MSBuildProjectDirectory)/{Claims}\" />" },
        new("Untaken", "a target takes the facts file out of the items, also out of the package's")
        {
            Target = $"<AdditionalFiles Remove=\"$(MSBuildProjectDirectory)/{Claims}\" /><FactGenInput Remove=\"$(MSBuildProjectDirectory)/{Claims}\" />",
        },
        new("Forged", "a target removes the analyzers, and an attribute says what generated code would")
        {
            File = ("Code.cs", "[assembly: System.Reflection.AssemblyMetadata(\"FactGen\", \"compiled 1 facts files, compiled inputs " + new string('0', 64) + " end\")]\n"),
            Target = "<Analyzer Remove=\"@(Analyzer)\" />",
        },
        new("Written", "the same attribute, and the analyzers stay")
        {
            File = ("Code.cs", "[assembly: System.Reflection.AssemblyMetadata(\"FactGen\", \"compiled 1 facts files\")]\n"),
        },
        new("Derived", "a class that derives from a class of generated data")
        {
            File = ("Code.cs", "internal abstract class Mine() : FactGen.Runtime.FactChunk(null!, \"\");\n"),
        },
        new("Denied", "`FactGenFacts=none` beside a folder of facts") { Properties = "<FactGenFacts>none</FactGenFacts>" },
        new("NoFacts", "`FactGenHasFacts=false` beside a folder of facts") { Properties = "<FactGenHasFacts>false</FactGenHasFacts>" },
        new("Elsewhere", "`FactGenFacts=other`, and the folder `facts` has a schema too")
        {
            Properties = "<FactGenFacts>other</FactGenFacts>",
            Broken = folder => Place(folder, "other"),
        },
        new("DeniedElsewhere", "`FactGenFacts=none`, and the facts are in `data`")
        {
            Properties = "<FactGenFacts>none</FactGenFacts>",
            Broken = folder => Directory.Move(Path.Combine(folder, "facts"), Path.Combine(folder, "data")),
        },
        new("NoFactsElsewhere", "`FactGenHasFacts=false`, `FactGenFacts=data`")
        {
            Properties = "<FactGenHasFacts>false</FactGenHasFacts><FactGenFacts>data</FactGenFacts>",
            Broken = folder => Directory.Move(Path.Combine(folder, "facts"), Path.Combine(folder, "data")),
        },
        new("Flow", "`FactGenFacts=none`, and the schema is written as JSON")
        {
            Properties = "<FactGenFacts>none</FactGenFacts>",
            Broken = folder => File.WriteAllText(Path.Combine(folder, "facts/schema.yaml"), "{ \"types\": { \"Mission\": {} } }\n"),
        },
        new("Undefaulted", "`FactGenFacts=none`, `EnableDefaultItems=false`, and the facts are in `data`")
        {
            Properties = "<FactGenFacts>none</FactGenFacts><EnableDefaultItems>false</EnableDefaultItems>",
            Broken = folder => Directory.Move(Path.Combine(folder, "facts"), Path.Combine(folder, "data")),
        },
        new("Used", "`FactGenFacts=none`, `FactGenUsedFacts=facts`") { Properties = "<FactGenFacts>none</FactGenFacts><FactGenUsedFacts>facts</FactGenUsedFacts>" },
        new("Last", "`FactGenHasFacts=false` in `Directory.Build.targets`")
        {
            File = ("Directory.Build.targets", "<Project><PropertyGroup><FactGenHasFacts>false</FactGenHasFacts></PropertyGroup></Project>"),
        },
        new("Spaced", "`FactGenHasFacts=false` with a space") { Properties = "<FactGenHasFacts> false</FactGenHasFacts>" },
        new("Listed", "`FactGenFacts=facts;other`") { Properties = "<FactGenFacts>facts;other</FactGenFacts>" },
        new("ForgedBytes", "`.globalconfig` says `FactGenHasFacts = false`, and C# has the digests that the files would give")
        {
            File = (".globalconfig", "is_global = true\nbuild_property.FactGenHasFacts = false\n"),
            Broken = Forge,
        },
        new("NoSchemaUnused", "facts on those of a fact base, without a schema, `FactGenFacts=none`")
        {
            Properties = "<FactGenFacts>none</FactGenFacts>",
            Base = Ground,
            Broken = folder => File.Delete(Path.Combine(folder, "facts/schema.yaml")),
        },
        new("DraftSpaced", "`FactGenDrafts=true` with spaces, `NoWarn=FACT3013`") { Properties = "<FactGenDrafts> true </FactGenDrafts><NoWarn>$(NoWarn);FACT3013</NoWarn>" },
        new("DraftConfig", "`.globalconfig` says `FactGenDrafts = true`, `NoWarn=FACT3013`")
        {
            Properties = "<NoWarn>$(NoWarn);FACT3013</NoWarn>",
            File = (".globalconfig", "is_global = true\nbuild_property.FactGenDrafts = true\n"),
            Broken = folder => File.WriteAllText(Path.Combine(folder, "Code.cs"), "// the compiler looks for the configuration beside C#\n"),
        },
        new("DraftLine", "`FactGenNamespace` with a second line, `build_property.FactGenDrafts = true`, `NoWarn=FACT3013`")
        {
            Properties = "<FactGenNamespace>DraftLine%0Abuild_property.FactGenDrafts = true</FactGenNamespace><NoWarn>$(NoWarn);FACT3013</NoWarn>",
        },
        new("DraftResponse", "a `CompilerResponseFile` names a configuration with `FactGenDrafts = true`, `NoWarn=FACT3013`")
        {
            Properties = "<CompilerResponseFile>draft.rsp</CompilerResponseFile><NoWarn>$(NoWarn);FACT3013</NoWarn>",
            File = ("draft.rsp", "/analyzerconfig:draft.config\n"),
            Broken = folder => File.WriteAllText(
                Path.Combine(folder, "draft.config"), "is_global = true\nglobal_level = 200\nbuild_property.FactGenDrafts = true\n"),
        },
        new("Absent", "`ExcludeAssets=all` at the package") { Reference = "ExcludeAssets=\"all\"" },
        new("Unused", "no reference to the package, and code that uses the facts") { HasPackage = false, File = ("Code.cs", "internal static class Code { public static object Crew => Unused.Mission.Lumen2.Crew; }\n") },
        new("NoSchema", "no schema") { Broken = folder => File.Delete(Path.Combine(folder, "facts/schema.yaml")) },
        new("Typeless", "a schema without types") { Broken = folder => File.WriteAllText(Path.Combine(folder, "facts/schema.yaml"), "types: {}\n") },
        new("Empty", "an empty folder of facts") { Broken = folder => Array.ForEach(Directory.GetFiles(Path.Combine(folder, "facts")), File.Delete) },
        new("Latin", "a facts file that is not UTF-8") { Broken = folder => File.AppendAllBytes(Path.Combine(folder, Claims), [(byte)'\n', (byte)'#', 0xE9, (byte)'\n']) },
        new("Dangling", "a facts file that is a broken link") { Broken = folder => Break(Path.Combine(folder, Claims)) },
        new("Misnamed", "a facts file that ends in `.yml`") { Broken = folder => File.Move(Path.Combine(folder, Claims), Path.Combine(folder, "facts/claims.yml")) },
        new("Ended", "a facts file with a space behind its ending") { Broken = folder => File.Move(Path.Combine(folder, Claims), Path.Combine(folder, Claims + " ")) },
        new("Capital", "a facts file with the name `Schema.yaml`") { Broken = folder => File.Move(Path.Combine(folder, Claims), Path.Combine(folder, "facts/Schema.yaml")) },
        new("Folder", "a folder in a facts file's place, the file in it") { Broken = folder => Enclose(Path.Combine(folder, Claims)) },
        new("NoText", "a source's text that is a broken link") { Broken = folder => Break(Path.Combine(folder, "seeds/log.txt")) },
        new("Foreign", "sources in Russian and Chinese, a `translation` beside each quote, `ids` on the entity, an `original` on the card") { Broken = Translate },
        new("Translated", "a `translation` in place of the words") { Broken = folder => Claim(folder, "{ translation: Lumen 2 carried 4 people }") },
        new("Unspoken", "words in another language (`lang`) that the source does not have, and their `translation`")
        {
            Broken = folder => Claim(folder, "{ quote: На борту было 4 человека, lang: ru, translation: Lumen 2 carried 4 people }"),
        },
        new("BuiltOn", "the entity is of a fact base that this one builds on") { Base = Ground, Broken = AddToGround },
        new("Later", "after a green build: the source is taken out") { AfterGreen = true },
        new(
            "Dated",
            "after a green build: the source is taken out, the file's date put back")
            {
                AfterGreen = true,
                Broken = folder => Date(Path.Combine(folder, Claims))
            },
        new("LaterSuppressed", "after a green build: the source is taken out, `SuppressMessage` on the assembly")
        {
            AfterGreen = true,
            Broken = folder => File.WriteAllText(
                Path.Combine(folder, "Code.cs"),
                "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"FactGen.Evidence\", \"FACT3001\")]\n")
        },
        new("LaterRemoved", "after a green build: the source is taken out, a target removes the analyzers") { AfterGreen = true, Target = "<Analyzer Remove=\"@(Analyzer)\" Condition=\"'$(IsGreen)' != 'true'\" />" },
        new("Design", "after a green build: `DesignTimeBuild=true`, `SkipCompilerExecution=true`") { AfterGreen = true, Properties = "<DesignTimeBuild Condition=\"'$(IsGreen)' != 'true'\">true</DesignTimeBuild><SkipCompilerExecution Condition=\"'$(IsGreen)' != 'true'\">true</SkipCompilerExecution><ProvideCommandLineArgs>true</ProvideCommandLineArgs>" },
        new("Beside", "two projects build the same facts at once: this one") { Properties = "<FactGenFacts>../NoWarn/facts</FactGenFacts><FactGenSources>../NoWarn/seeds</FactGenSources>", HasOwnFacts = false },
        new("Besides", "and that one") { Properties = "<FactGenFacts>../NoWarn/facts</FactGenFacts><FactGenSources>../NoWarn/seeds</FactGenSources>", HasOwnFacts = false },
        new("Unnoticed", "facts on those of a fact base, without a schema and without a reference to the package")
        {
            HasPackage = false,
            Base = Ground,
            Broken = folder => File.Delete(Path.Combine(folder, "facts/schema.yaml")),
            IsGreen = true,
        },
        new("Draft", "**`FactGenDrafts=true`**") { Properties = Drafts, IsGreen = true },
        new("DraftSilenced", "**`FactGenDrafts=true`**, `NoWarn=FACT3013`") { Properties = Drafts + "<NoWarn>$(NoWarn);FACT3013</NoWarn>", IsGreen = true },
        new("DraftWarned", "**`FactGenDrafts=true`**, `TreatWarningsAsErrors=true`") { Properties = Drafts + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", IsGreen = true },
        new("DraftUsed", "**`FactGenDrafts=true`**, and code that uses the draft") { Properties = Drafts, IsGreen = true, File = ("Code.cs", "internal static class Code { public static object Crew => DraftUsed.Mission.Lumen2.Crew; }\n") },
    ];

    [Fact]
    public void Nothing_lets_a_claim_without_a_source_through_in_silence_and_the_page_of_the_package_has_the_result_of_each_way()
    {
        using var workplace = new Workplace(packed.Feed);
        foreach (var way in s_ways)
        {
            Write(workplace, way);
        }

        Write(workplace, new Way(Ground, "") { AfterGreen = true });
        Said[] first = [.. Build(workplace, "Green", s_ways.Where(way => way.AfterGreen))];
        Assert.Empty(first);
        Assert.All(s_ways.Where(way => way.AfterGreen), way => Assert.True(File.Exists(LibraryOf(workplace, way)), way.Project));
        foreach (var way in s_ways)
        {
            if (way.AfterGreen)
            {
                workplace.Write($"{way.Project}/{Claims}", Unsourced);
            }

            way.Broken?.Invoke(workplace.PathOf(way.Project));
        }

        var said = Build(workplace, "All", s_ways).ToLookup(said => said.Project, StringComparer.Ordinal);
        Assert.All(s_ways, way => Assert.Equal(way.IsGreen, said[way.Project].All(line => line.Severity != "error")));
        Assert.All(s_ways, way => Assert.NotEmpty(said[way.Project]));
        Assert.All(s_ways.Where(way => !way.AfterGreen), way => Assert.Equal(way.IsGreen, File.Exists(LibraryOf(workplace, way))));
        var table = Table(said);
        var page = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "FactGen.Generator", "README.md")).ReplaceLineEndings("\n");
        Assert.True(page.Contains(table, StringComparison.Ordinal), $"src/FactGen.Generator/README.md lacks this table:\n{table}");
    }

    private static string LibraryOf(Workplace workplace, Way way) => workplace.PathOf($"{way.Project}/bin/Debug/net10.0/{way.Project}.dll");

    private static string Table(ILookup<string, Said> said) =>
        "| what is done to a project with an unsourced claim | its build | says |\n| --- | --- | --- |\n"
        + string.Concat(s_ways.Select(way => $"| {way.Done} | {(way.IsGreen ? "warns" : "fails")} | {string.Join("; ", said[way.Project].Select(line => line.InShort).Distinct().Order(StringComparer.Ordinal))} |\n"));

    private void Write(Workplace workplace, Way way)
    {
        workplace.Write($"{way.Project}/{way.Project}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {way.Properties}
              </PropertyGroup>
              <ItemGroup>
                {(way.Base is { } known ? MsBuild.Reference(known) : "")}
                {(way.HasPackage ? $"<PackageReference Include=\"FactGen\" Version=\"{PackedFiles.Version}\" {way.Reference} />" : "")}
              </ItemGroup>
              <Target Name="DoIt" AfterTargets="AddFactGenAnalyzers">
                <ItemGroup>
                  {way.Target}
                </ItemGroup>
              </Target>
            </Project>
            """);
        if (!way.HasOwnFacts)
        {
            return;
        }

        workplace.Write($"{way.Project}/facts/schema.yaml", "types:\n  Mission:\n    properties:\n      crew: { type: count, of: people }\n");
        workplace.Write($"{way.Project}/{Claims}", way.AfterGreen ? Unsourced.Replace("{ value: 4 }", "{ value: 4, sources: { log: Lumen 2 carried 4 people } }", StringComparison.Ordinal) : Unsourced);
        Date(workplace.PathOf($"{way.Project}/{Claims}"));
        workplace.Write($"{way.Project}/seeds/log.txt", Log);
        workplace.Write($"{way.Project}/seeds/log.yaml", SourceFiles.Card("log", "The log", "2031-03-12", Log));
        if (way.File is var (path, text))
        {
            workplace.Write($"{way.Project}/{path}", text);
        }
    }

    /// <summary>Builds projects in one process, also those after a failed one, and returns the output for each.</summary>
    private static IEnumerable<Said> Build(Workplace workplace, string name, IEnumerable<Way> ways)
    {
        var projects = string.Join(';', ways.Select(way => $"{way.Project}/{way.Project}.csproj"));
        workplace.Write($"{name}.proj", $"<Project>{MsBuild.BuildAll(projects, $"Is{name}=true")}</Project>");
        var output = workplace.Dotnet("", ["msbuild", $"{name}.proj", .. MsBuild.Quiet]).Output;
        return Line().Matches(output).Select(line => new Said(
            Path.GetFileNameWithoutExtension(line.Groups["project"].Value),
            line.Groups["severity"].Value,
            line.Groups["id"].Value,
            Path.GetFileName(line.Groups["file"].Value) + line.Groups["place"].Value,
            line.Groups["message"].Value));
    }

    [GeneratedRegex(@"^(?:\s*\d+>)?(?<file>[^\n(:]*?)\s*(?<place>\(\d+,\d+\))?\s?: (?<severity>error|warning) (?<id>\w*)\s?: (?<message>[^\n]*) \[(?<project>[^\n\]]*\.csproj)[^\n\]]*\]$", RegexOptions.Multiline)]
    private static partial Regex Line();

    /// <summary>A way to build a claim without a source.</summary>
    /// <param name="Project">The project's name.</param>
    /// <param name="Done">What is done, in the words of the table.</param>
    private sealed record Way(string Project, string Done)
    {
        /// <summary>Properties in the project file.</summary>
        public string Properties { get; init; } = "";

        /// <summary>Whether it references the package.</summary>
        public bool HasPackage { get; init; } = true;

        /// <summary>Metadata of that reference.</summary>
        public string Reference { get; init; } = "";

        /// <summary>The project whose facts it builds on.</summary>
        public string? Base { get; init; }

        /// <summary>Items that a target sets just before the compiler runs.</summary>
        public string Target { get; init; } = "";

        /// <summary>A file more.</summary>
        public (string Path, string Text)? File { get; init; }

        /// <summary>The change to the project's folder.</summary>
        public Action<string>? Broken { get; init; }

        /// <summary>Whether the project has facts in its folder.</summary>
        public bool HasOwnFacts { get; init; } = true;

        /// <summary>The project is built once with the source in its place.</summary>
        public bool AfterGreen { get; init; }

        /// <summary>The build succeeds, with a warning.</summary>
        public bool IsGreen { get; init; }
    }

    /// <summary>An error, a warning or a message of a build.</summary>
    private sealed record Said(string Project, string Severity, string Id, string Place, string Message)
    {
        /// <summary>
        /// The id, with its place if that is in a file that people write; for a message without an id, the part that says what is wrong.
        /// </summary>
        public string InShort =>
            Id.Length == 0 ? Message.Split([':', ',', '.'])[0].Replace($"'{Project}'", "the project", StringComparison.Ordinal)
            : s_written.Any(file => Place.StartsWith(file + "(", StringComparison.Ordinal)) ? $"{Id} at `{Place}`"
            : Id;
    }
}
