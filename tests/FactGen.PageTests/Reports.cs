namespace FactGen.PageTests;

/// <summary>Two reports, written by the tool: of the facts of this repository without the texts, and of the storm with its texts.</summary>
public sealed class Reports : IDisposable
{
    private const string Rescue =
        """
        Person:
          ada-marsh:
            name: Ada Marsh
            titles: [the mayor]
        Event:
          rescue:
            name: The rescue
            hurt:
              - none: true
                by: ada-marsh
                sources:
                  tribune: said that nobody was hurt
              - value: 6
                sources:
                  herald: six people were hurt

        """;

    private const string Tribune = "The mayor, Ada Marsh, said that nobody was hurt. Nobody knows when the ferry will sail.\n";

    private readonly TemporaryFolder _folder = new("pages");

    public Reports()
    {
        StormFacts.WriteTo(_folder);
        _folder.Write("facts/schema.yaml", StormFacts.Schema + "      hurt: { type: count, of: people }\n  Person: {}\n");
        _folder.Write("facts/rescue.yaml", Rescue);
        _folder.Write("seeds/tribune.txt", Tribune);
        _folder.Write("seeds/tribune.yaml", SourceFiles.Card("tribune", "News of the tribune", "2021-03-04", Tribune, "en-GB"));
        Report(WithoutTexts, RepositoryPaths.Root, "--title", "Kazakhstan, January 2022");
        Report(WithTexts, _folder.Root, "--title", "Harbour", "--with-texts");
    }

    /// <summary>The report of this repository's facts; absolute.</summary>
    public string WithoutTexts => _folder.PathOf("without-texts");

    /// <summary>The report that shows the texts; absolute.</summary>
    public string WithTexts => _folder.PathOf("with-texts");

    /// <summary>The address of a page.</summary>
    public static string Address(string report, string page) => $"file://{report}/{page}";

    /// <summary>Every page of a report, by its path.</summary>
    public static IEnumerable<string> PagesOf(string report) => Directory.EnumerateFiles(report, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(report, file))
        .Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static void Report(string output, string folder, params string[] options) => ProgramRun
        .Of(folder, "dotnet", [RepositoryPaths.Tool, "report", output, folder, "--max-quote-words", "15", .. options])
        .Succeeded();
}
