namespace FactGen.PageTests;

/// <summary>Two reports, written by the tool: of the facts of this repository without the texts, and of a few with their texts.</summary>
public sealed class Reports : IDisposable
{
    private const string Gazette =
        "Storm closes the harbour\n\nThe storm sank 12 boats. It came on 3 March 2021, and the ferry stayed in port. The mayor, Ada Marsh, said that nobody was hurt.\n";

    private const string Herald = "The storm sank 20 boats, and six people were hurt. Nobody knows when the ferry will sail.\n";

    private readonly TemporaryFolder _folder = new("pages");

    public Reports()
    {
        _folder.Write("facts/schema.yaml", "types:\n  Person: {}\n  Event:\n    properties:\n      boats: { type: count, of: boats }\n      begin: { type: date }\n      hurt: { type: count, of: people }\n");
        _folder.Write(
            "facts/storm.yaml",
            """
            Person:
              ada-marsh:
                name: Ada Marsh
                titles: [the mayor]
            Event:
              storm:
                name: The storm
                boats:
                  - value: 12
                    sources:
                      gazette: sank 12 boats
                  - value: 20
                    sources:
                      herald: sank 20 boats
                begin:
                  value: 2021-03-03
                  sources:
                    gazette: came on 3 March 2021
                hurt:
                  - none: true
                    by: ada-marsh
                    sources:
                      gazette: said that nobody was hurt
                  - value: 6
                    sources:
                      herald: six people were hurt

            """);
        WriteSource("gazette", Gazette);
        WriteSource("herald", Herald);
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

    private void WriteSource(string id, string text)
    {
        _folder.Write($"seeds/{id}.txt", text);
        _folder.Write($"seeds/{id}.yaml", SourceFiles.Card(id, $"News of the {id}", "2021-03-04", text, "en-GB"));
    }
}
