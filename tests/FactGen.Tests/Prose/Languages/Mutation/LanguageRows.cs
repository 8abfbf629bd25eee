namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>A word in a template, and what is read of it.</summary>
/// <param name="Template">The sentence, with <c>{}</c> for the word.</param>
/// <param name="Reading">What <see cref="LanguageReading"/> gives.</param>
/// <param name="Word">The word.</param>
internal sealed record LanguageRow(string Template, string Reading, string Word);

/// <summary>The rows of a language: a line for a template and its reading, and below it the words that are read so.</summary>
internal static class LanguageRows
{
    private const string Arrow = " => ";
    private const string Indent = "  ";
    private const string Between = " | ";
    private const int Columns = 136;

    /// <summary>The rows of a language.</summary>
    public static IReadOnlyList<LanguageRow> Of(string tag)
    {
        List<LanguageRow> rows = [];
        var (template, reading) = ("", "");
        foreach (var line in File.Exists(PathOf(tag)) ? File.ReadLines(PathOf(tag)) : [])
        {
            if (line.StartsWith(Indent, StringComparison.Ordinal))
            {
                rows.AddRange(line[Indent.Length..].Split(Between).Select(word => new LanguageRow(template, reading, word)));
            }
            else if (line.Length > 0)
            {
                var parts = line.Split(Arrow.TrimEnd());
                (template, reading) = (parts[0], parts[1].Trim());
            }
        }

        return rows;
    }

    /// <summary>Writes rows beside those that are there, to be looked at and renamed.</summary>
    public static void WriteReceived(string tag, IEnumerable<LanguageRow> rows)
    {
        using var file = new StreamWriter(PathOf($"{tag}.received")) { NewLine = "\n" };
        foreach (var group in rows.Distinct().GroupBy(row => (row.Template, row.Reading)))
        {
            file.WriteLine(group.Key.Template + Arrow.TrimEnd() + (group.Key.Reading.Length > 0 ? $" {group.Key.Reading}" : ""));
            var line = "";
            foreach (var word in group.Select(row => row.Word))
            {
                if (line.Length + word.Length > Columns)
                {
                    file.WriteLine(Indent + line);
                    line = "";
                }

                line += (line.Length > 0 ? Between : "") + word;
            }

            file.WriteLine(Indent + line);
        }
    }

    private static string PathOf(string tag) =>
        Path.Combine(RepositoryPaths.Root, "tests", "FactGen.Tests", "Prose", "Languages", "Words", $"{tag}.txt");
}
