using System.Text.RegularExpressions;

namespace FactGen.PackageTests;

/// <summary>A project that cannot compile facts gets one error that says what it needs.</summary>
[Collection(PackedFiles.Collection)]
[Trait("Speed", "Slow")]
public sealed partial class UnsupportedProjectTests(PackedFiles packed)
{
    private const string NoReferences = "<DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>"
        + "<AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>";

    [Theory]
    [InlineData(
        "<TargetFramework>net48</TargetFramework>",
        "'Moon' is for .NET Framework 4.8, and facts compile for .NET 8 or later: set <TargetFramework>net8.0</TargetFramework> or a later one.")]
    [InlineData(
        "<TargetFramework>netstandard2.0</TargetFramework>",
        "'Moon' is for .NET Standard 2.0, and facts compile for .NET 8 or later: set <TargetFramework>net8.0</TargetFramework> or a later one.")]
    [InlineData(
        "<TargetFramework>net6.0</TargetFramework>",
        "'Moon' is for .NET 6.0, and facts compile for .NET 8 or later: set <TargetFramework>net8.0</TargetFramework> or a later one.")]
    [InlineData(
        "<TargetFramework>net8.0</TargetFramework><LangVersion>11</LangVersion>",
        "'Moon' is written in C# 11, and facts compile to C# 12: remove <LangVersion>, or set it to 12 or later.")]
    [InlineData(
        "<TargetFramework>net8.0</TargetFramework><LangVersion>7.3</LangVersion>",
        "'Moon' is written in C# 7.3, and facts compile to C# 12: remove <LangVersion>, or set it to 12 or later.")]
    public void It_is_told_once_what_it_needs(string properties, string error)
    {
        using var workplace = new Workplace(packed.Feed);
        Write(workplace, properties + NoReferences);

        var output = workplace.Dotnet("Moon", ["build", .. MsBuild.Quiet]).Ended(1).Output;
        Assert.Equal([error], Error().Matches(output).Select(line => line.Groups["text"].Value).Distinct());
    }

    /// <remarks>The compiler 4.14 is that of the .NET SDK 9.0.300, which as a whole is in no registry of packages.</remarks>
    [Theory]
    [InlineData("<TargetFramework>net8.0</TargetFramework><LangVersion>12</LangVersion>", "")]
    [InlineData("<TargetFramework>net10.0</TargetFramework><LangVersion>latest</LangVersion>", "")]
    [InlineData("<TargetFramework>net8.0</TargetFramework>", "<PackageReference Include=\"Microsoft.Net.Compilers.Toolset\" Version=\"4.14.0\" PrivateAssets=\"all\" />")]
    public void The_oldest_that_is_supported_compiles(string properties, string items)
    {
        using var workplace = new Workplace(packed.Feed);
        Write(workplace, properties + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", items);

        workplace.Dotnet("Moon", ["build", .. MsBuild.Quiet]).Succeeded();
    }

    private static void Write(Workplace workplace, string properties, string items = "")
    {
        const string Log = "Lumen 2 carried 4 people.\n";
        workplace.Write("Moon/Moon.csproj", MsBuild.Project(
            properties, $"<PackageReference Include=\"FactGen\" Version=\"{PackedFiles.Version}\" />{items}"));
        workplace.Write("Moon/facts/schema.yaml", "types:\n  Mission:\n    properties:\n      crew: { type: count, of: people }\n");
        workplace.Write(
            "Moon/facts/missions.yaml",
            "Mission:\n  lumen-2:\n    name: Lumen 2\n    crew: { value: 4, sources: { log: Lumen 2 carried 4 people } }\n");
        workplace.Write("Moon/seeds/log.txt", Log);
        workplace.Write("Moon/seeds/log.yaml", SourceFiles.Card("log", "The log", "2031-04-12", Log));
        workplace.Write("Moon/Code.cs", "internal static class Code\n{\n    public static object Crew => Moon.Mission.Lumen2.Crew.Value;\n}\n");
    }

    [GeneratedRegex(@"^[^\n]*?error[^\n:]*: (?<text>[^\n]*?)( \[[^\]\n]*\])?$", RegexOptions.Multiline)]
    private static partial Regex Error();
}
