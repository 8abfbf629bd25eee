namespace FactGen.PackageTests;

/// <summary>Another analyzer that brings another version of YamlDotNet, and reports which version it got.</summary>
internal static class OtherYaml
{
    /// <summary>The version of YamlDotNet that it brings.</summary>
    public const string YamlDotNet = "13.7.1";

    /// <summary>The folder of its package, below the working folder.</summary>
    public const string Feed = "other-feed";

    /// <summary>The reference to its package.</summary>
    public const string Reference = "<PackageReference Include=\"OtherYaml\" Version=\"1.0.0\" PrivateAssets=\"all\" />";

    /// <summary>Builds its package.</summary>
    public static void PackInto(Workplace workplace)
    {
        Directory.CreateDirectory(workplace.PathOf(Feed));
        workplace.Write("other/OtherYaml.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                <NoWarn>$(NoWarn);NU5128;RS1036;RS2008</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="{YamlDotNet}" PrivateAssets="all" />
                <None Include="$(OutputPath)OtherYaml.dll;$(OutputPath)YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        workplace.Write("other/OtherYamlAnalyzer.cs", """
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;
            using YamlDotNet.Serialization;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class OtherYamlAnalyzer : DiagnosticAnalyzer
            {
                private static readonly DiagnosticDescriptor Rule = new("OTHER001", "Other", "YamlDotNet {0} reads {1}", "Other", DiagnosticSeverity.Warning, true);

                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

                public override void Initialize(AnalysisContext context)
                {
                    context.EnableConcurrentExecution();
                    context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                    context.RegisterCompilationAction(compilation => compilation.ReportDiagnostic(Diagnostic.Create(
                        Rule,
                        Location.None,
                        typeof(Deserializer).Assembly.GetName().Version.ToString(3),
                        new Deserializer().Deserialize<string>("'one text'"))));
                }
            }
            """);
        workplace.Dotnet("other", "pack", "--output", workplace.PathOf(Feed)).Succeeded();
    }
}
