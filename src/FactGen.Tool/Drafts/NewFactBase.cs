using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Sources.Texts;
using FactGen.Tool.EditorSchemas;

namespace FactGen.Tool.Drafts;

/// <summary>A first fact base: a schema, one claim, its source, and a program that uses it.</summary>
internal static class NewFactBase
{
    private const string Schema =
        """
        # yaml-language-server: $schema=../.factgen/types.schema.json
        # What can be said: the types of entities, and their properties.
        types:
          Mission:
            summary: A voyage that somebody set out on.
            properties:
              crew: { type: count, of: people, summary: How many people were on board. }

        """;

    private const string Facts =
        """
        # What is said: entities, their properties, and for each claim the words of the source that carry it.
        Mission:
          lumen-2:
            name: Lumen 2
            crew:
              value: 4
              sources:
                harbour-log: crew of four people

        """;

    private const string Text =
        """
        Harbour log, 12 March 2031.
        Lumen 2 set down at dawn. Its crew of four people waited two hours before the hatch was opened.

        """;

    private const string EditorSettings =
        """
        {
          "yaml.schemas": {
            ".factgen/facts.schema.json": "facts/**/*.yaml",
            ".factgen/sources.schema.json": "seeds/*.yaml"
          }
        }

        """;

    private static readonly string Card =
        $"""
        # What the source is. The digest tells its text from every other.
        harbour-log:
          title: Harbour log
          published: 2031-03-12
          published_basis: stated
          language: en
          text: harbour-log.txt
          sha256: {TextDigest.Of(Text)}

        """;

    /// <summary>Namespaces that the program cannot use, because its libraries or its own type have these names.</summary>
    private static readonly string[] TakenNames = ["FactGen", "Mission", "Microsoft", "Program", "System"];

    /// <summary>The files: each path, with <c>/</c>, and its content.</summary>
    /// <param name="name">The name of the fact base: the folder's name.</param>
    /// <param name="version">The version of the package that compiles it.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(string name, string version)
    {
        var space = NamespaceOf(name);
        return
        [
            (".gitignore", "bin/\nobj/\n"),
            (".vscode/settings.json", EditorSettings),
            .. EditorSchemas(),
            ("facts/schema.yaml", Schema),
            ("facts/missions.yaml", Facts),
            ("seeds/harbour-log.txt", Text),
            ("seeds/harbour-log.yaml", Card),
            ($"{space}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">

                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>

                  <ItemGroup>
                    <PackageReference Include="FactGen" Version="{version}" />
                  </ItemGroup>

                </Project>

                """),
            ("Program.cs", $$"""
                using {{space}};

                // Value exists only if no source disputes it. Once a source does, this line no longer compiles.
                Console.WriteLine($"{Mission.Lumen2.Name} carried {Mission.Lumen2.Crew.Value} people.");

                """),
        ];
    }

    /// <summary>What <c>factgen schema</c> writes of these facts.</summary>
    private static IEnumerable<(string Path, string Text)> EditorSchemas()
    {
        InputFile[] files =
        [
            new(InputKind.Schema, "schema.yaml", "schema.yaml", Schema),
            new(InputKind.Facts, "missions.yaml", "missions.yaml", Facts),
            new(InputKind.Card, "harbour-log.yaml", "harbour-log.yaml", Card),
            new(InputKind.Text, "harbour-log.txt", "harbour-log.txt", Text),
        ];
        return SchemaFile.Of(FactCompiler.Check(files).Model).Select(file => ($".factgen/{file.Name}", file.Text));
    }

    /// <summary>A name as a C# namespace: <c>moon-facts</c> is <c>MoonFacts</c>.</summary>
    public static string NamespaceOf(string name)
    {
        var words = string.Concat(name.Select(character => char.IsLetterOrDigit(character) ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return joined.Length == 0 || !char.IsLetter(joined[0]) ? $"Facts{joined}"
            : TakenNames.Contains(joined) ? $"{joined}Facts"
            : joined;
    }
}
