using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactGen.Tests.Tool;

namespace FactGen.Tests.Pages;

/// <summary>A fact base and its report, read as browsers read it.</summary>
internal sealed class ReportOnDisk : IDisposable
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public FactBaseOnDisk Facts { get; } = new();

    public string Folder => Path.Combine(Facts.Folder, "site");

    /// <summary>The pages, by their paths.</summary>
    public IEnumerable<string> Pages => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The files, by their paths, in ordinal order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Writes the report, which must succeed.</summary>
    public ReportOnDisk Write(params string[] options)
    {
        var run = Facts.Run(["report", "site", .. options]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return this;
    }

    public string TextOf(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>A page as the HTML standard parses it; a parse error fails the test.</summary>
    public IHtmlDocument Page(string path) => Parser.ParseDocument(TextOf(path));

    public void Dispose() => Facts.Dispose();
}
