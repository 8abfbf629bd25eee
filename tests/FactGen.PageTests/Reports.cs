using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace FactGen.PageTests;

/// <summary>Two reports, written by the tool: of the facts of this repository without the texts, and of a few with their texts.</summary>
public sealed class Reports : IDisposable
{
    private const string Gazette =
        "Storm closes the harbour\n\nThe storm sank 12 boats. It came on 3 March 2021, and the ferry stayed in port. The mayor, Ada Marsh, said that nobody was hurt.\n";

    private const string Herald = "The storm sank 20 boats, and six people were hurt. Nobody knows when the ferry will sail.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("factgen-pages-").FullName;

    public Reports()
    {
        Write("facts/schema.yaml", "types:\n  Person: {}\n  Event:\n    properties:\n      boats: { type: count, of: boats }\n      begin: { type: date }\n      hurt: { type: count, of: people }\n");
        Write(
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
        Report(WithoutTexts, Repository, "--title", "Kazakhstan, January 2022");
        Report(WithTexts, _folder, "--title", "Harbour", "--with-texts");
    }

    /// <summary>The report of this repository's facts; absolute.</summary>
    public string WithoutTexts => Path.Combine(_folder, "without-texts");

    /// <summary>The report that shows the texts; absolute.</summary>
    public string WithTexts => Path.Combine(_folder, "with-texts");

    private static string Repository => Metadata("Repository");

    /// <summary>The address of a page.</summary>
    public static string Address(string report, string page) => $"file://{report}/{page}";

    /// <summary>Every page of a report, by its path.</summary>
    public static IEnumerable<string> PagesOf(string report) => Directory.EnumerateFiles(report, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(report, file))
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Report(string output, string folder, params string[] options)
    {
        using var tool = Process.Start(new ProcessStartInfo("dotnet", [Metadata("Tool"), "report", output, folder, "--max-quote-words", "15", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["FACTGEN_TEXT_ROOT"] = "" },
        })!;
        var error = tool.StandardError.ReadToEndAsync();
        var said = tool.StandardOutput.ReadToEnd() + error.Result;
        tool.WaitForExit();
        Assert.True(tool.ExitCode == 0, said);
    }

    private void WriteSource(string id, string text)
    {
        Write($"seeds/{id}.txt", text);
        Write($"seeds/{id}.yaml", $"{id}:\n  title: News of the {id}\n  published: 2021-03-04\n  language: en-GB\n  text: {id}.txt\n  sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}\n");
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Metadata(string key) =>
        typeof(Reports).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
