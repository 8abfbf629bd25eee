using System.Globalization;

namespace FactGen.PackageTests;

/// <summary>The facts of this repository give the same C#, program output and reports in every folder, culture and time zone.</summary>
[Collection(PackedFiles.Collection)]
public sealed class SameBytesTests(PackedFiles packed)
{
    private const string Plain = "C.UTF-8";

    private static readonly string[][] s_reports =
        [["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "gitlab"], ["coverage"], ["why", "csto-mission/troops"], ["mutate"]];

    /// <summary>
    /// Cultures with letters, digits, signs and calendars of their own. The compiler and the program have culture data; the tool uses none.
    /// </summary>
    [Fact]
    public void They_do()
    {
        var expected = Made("", Plain, "UTC");
        Assert.True(expected.Count > s_reports.Length + 10);
        foreach (var (folder, language, zone) in new[] { ("a/b/c", "tr_TR.UTF-8", "Asia/Tokyo"), ("d d", "fi_FI.UTF-8", "America/St_Johns"), ("e", "ar_SA.UTF-8", "Pacific/Apia"), ("f/é", "th_TH.UTF-8", "Asia/Kathmandu") })
        {
            Assert.Equal(expected, Made(folder, language, zone));
        }
    }

    /// <summary>The generated files, the program's output and the reports, by their names.</summary>
    private SortedDictionary<string, string> Made(string folder, string language, string zone)
    {
        using var workplace = new Workplace(packed.Feed)
        {
            Environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" },
        };
        workplace.Copy(Path.Combine(RepositoryPaths.Root, "facts"), Path.Combine(folder, "facts"));
        workplace.Copy(Path.Combine(RepositoryPaths.Root, "seeds"), Path.Combine(folder, "seeds"));
        workplace.Write(Path.Combine(folder, "January.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <FactGenMaxQuoteWords>15</FactGenMaxQuoteWords>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.cs" />
                <PackageReference Include="FactGen" Version="{PackedFiles.Version}" />
              </ItemGroup>
            </Project>
            """);
        workplace.Write(Path.Combine(folder, "Program.cs"), """
            System.Console.Error.Write(System.Globalization.CultureInfo.CurrentCulture.Name);
            foreach (var finding in January.FactBase.Findings)
            {
                System.Console.WriteLine(finding);
            }
            """);
        workplace.Dotnet(folder, "build").Succeeded();
        var program = workplace.Dotnet(folder, "bin/Debug/net10.0/January.dll").Succeeded();
        Assert.Equal(language == Plain ? "" : language.Split('.')[0].Replace('_', '-'), program.Error);

        var made = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["the program"] = program.Output };
        foreach (var file in Directory.EnumerateFiles(workplace.PathOf(Path.Combine(folder, "generated")), "*.cs", SearchOption.AllDirectories))
        {
            made.Add(Path.GetFileName(file), File.ReadAllText(file));
        }

        foreach (var command in s_reports)
        {
            var ran = workplace.Run(folder, packed.Tool, [.. command, "--max-quote-words", "15"]);
            made.Add(string.Join(' ', command), string.Create(CultureInfo.InvariantCulture, $"{ran.ExitCode}\n{ran.Output}"));
        }

        return made;
    }
}
