using System.Text;

namespace FactGen.Tool.Reports;

/// <summary>FORMAT.md, the reference of the language of facts.</summary>
internal static class FormatPage
{
    /// <summary>The name by which <c>factgen explain</c> prints it.</summary>
    public const string Name = "format";

    private const string Resource = "FactGen.Tool.FORMAT.md";

    private static readonly Lazy<string> Page = new(Read);

    /// <summary>The page, in Markdown.</summary>
    public static string Text => Page.Value;

    /// <summary>The section that has a heading: <c>3. Facts</c>.</summary>
    public static string SectionOf(string heading)
    {
        var before = Text[..Text.IndexOf($"\n### {heading}\n", StringComparison.Ordinal)];
        var start = before.LastIndexOf("\n## ", StringComparison.Ordinal) + "\n## ".Length;
        return before[start..before.IndexOf('\n', start)];
    }

    /// <summary>The rows of the tables below a heading: the keys or words in the first column, and what the second column says.</summary>
    public static IReadOnlyList<FormatRow> RowsOf(string heading)
    {
        var start = Text.IndexOf($"\n### {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var section = Text[(start + 1)..];
        section = section[..(section.IndexOf("\n##", StringComparison.Ordinal) is > 0 and var end ? end : section.Length)];
        var lines = section.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal));
        return [.. lines.Select(FormatRow.Parse).OfType<FormatRow>()];
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(FormatPage).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>A row of a table of keys or words in FORMAT.md.</summary>
/// <param name="Names">The keys or words that it is about.</param>
/// <param name="Meaning">What it says of them, in Markdown.</param>
internal sealed record FormatRow(IReadOnlyList<string> Names, string Meaning)
{
    /// <summary>Reads a line; null for the head of a table, whose first column is not code.</summary>
    public static FormatRow? Parse(string line)
    {
        var middle = line.IndexOf(" | ", 2, StringComparison.Ordinal);
        return middle < 0 || line[2] != '`'
            ? null
            : new FormatRow([.. line[2..middle].Split(", ").Select(name => name.Trim('`'))], line[(middle + 3)..].TrimEnd('|', ' '));
    }
}
