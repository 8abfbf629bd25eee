namespace FactGen.PackageTests;

/// <summary>What is done to the facts of a project, so that its claim without a source might not be seen.</summary>
internal static class BrokenFacts
{
    /// <summary>Where the claims are.</summary>
    public const string Claims = "facts/claims.yaml";

    /// <summary>Two claims, one of which has no source.</summary>
    public const string Unsourced = """
        Mission:
          lumen-1:
            name: Lumen 1
            crew: { value: 3, sources: { log: Lumen 1 carried 3 people } }
          lumen-2:
            name: Lumen 2
            crew: { value: 4 }
        """;

    /// <summary>A link to nothing, instead of a file.</summary>
    public static void Break(string file)
    {
        File.Delete(file);
        File.CreateSymbolicLink(file, file + ".gone");
    }

    /// <summary>The date that each facts file has from the start.</summary>
    public static void Date(string file) => File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

    /// <summary>Facts without fault in another folder.</summary>
    public static void Place(string project, string folder)
    {
        Directory.CreateDirectory(Path.Combine(project, folder));
        File.Copy(Path.Combine(project, "facts/schema.yaml"), Path.Combine(project, folder, "schema.yaml"));
        File.WriteAllText(
            Path.Combine(project, folder, "claims.yaml"),
            Unsourced.Replace("{ value: 4 }", "{ value: 4, sources: { log: Lumen 2 carried 4 people } }", StringComparison.Ordinal));
    }

    /// <summary>The second claim with a source, whose words are given.</summary>
    public static void Claim(string project, string quote) => File.WriteAllText(
        Path.Combine(project, Claims), Unsourced.Replace("{ value: 4 }", $"{{ value: 4, sources: {{ log: {quote} }} }}", StringComparison.Ordinal));

    /// <summary>The first claim on sources in other languages.</summary>
    public static void Translate(string project)
    {
        const string Russian = "На «Лумене-1» было 3 человека.\n", Chinese = "月光一号载有3人。\n";
        File.WriteAllText(Path.Combine(project, "seeds/log.txt"), Russian);
        File.WriteAllText(Path.Combine(project, "seeds/ribao.txt"), Chinese);
        File.WriteAllText(
            Path.Combine(project, "seeds/log.yaml"),
            SourceFiles.Card("log", "Судовой журнал", "2031-03-12", Russian, "ru")
            + $"  original: {{ file: log.pdf, sha256: {SourceFiles.DigestOf(Chinese)} }}\n"
            + SourceFiles.Card("ribao", "日报", "2031-03-12", Chinese, "zh-Hans"));
        File.WriteAllText(
            Path.Combine(project, Claims),
            Unsourced.Replace(
                "{ log: Lumen 1 carried 3 people }",
                "{ log: { quote: было 3 человека, translation: there were 3 people }, ribao: { quote: 载有3人, translation: carried 3 people } }",
                StringComparison.Ordinal).Replace("    name: Lumen 1\n", "    name: Lumen 1\n    aliases: [Лумен-1, 月光一号]\n    ids: { wikidata: Q1 }\n", StringComparison.Ordinal));
    }

    /// <summary>The second claim on an entity of another fact base.</summary>
    public static void AddToGround(string project)
    {
        File.WriteAllText(Path.Combine(project, "facts/schema.yaml"), "types:\n  Crew:\n");
        File.WriteAllText(
            Path.Combine(project, Claims),
            "Mission:\n  ground:lumen-1:\n    crew: { value: 3, sources: { log: Lumen 1 carried 3 people } }\n  ground:lumen-2:\n    crew: { value: 4 }\n");
    }

    /// <summary>C# with the bytes of what generated code would say of the project's files as they are.</summary>
    public static void Forge(string project)
    {
        string[] marks = [Mark("facts", Claims), Mark("schema", "facts/schema.yaml"), Mark("card", "seeds/log.yaml")];
        File.WriteAllText(
            Path.Combine(project, "Code.cs"),
            $"internal static class Code {{ public static System.ReadOnlySpan<byte> Says => \"compiled 1 facts files, compiled inputs {string.Join(' ', marks)} end\"u8; }}\n");

        string Mark(string kind, string file) => SourceFiles.DigestOf(
            $"{kind}|{Path.GetFileName(file)}|{SourceFiles.DigestOf(File.ReadAllText(Path.Combine(project, file)))}".ToUpperInvariant());
    }

    /// <summary>A file into a folder of its name.</summary>
    public static void Enclose(string file)
    {
        File.Move(file, file + ".moved");
        Directory.CreateDirectory(file);
        File.Move(file + ".moved", Path.Combine(file, Path.GetFileName(file)));
    }
}
