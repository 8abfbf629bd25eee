using System.Text;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Reports;

/// <summary>What <c>factgen explain</c> prints about a key of the format, or about a word that a key takes.</summary>
internal static class KeyExplanation
{
    /// <summary>Every key and word that can be explained, each once.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. FormatTables.All.SelectMany(table => table.Keys)
            .Select(key => key.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What each table says about a name; null if no table has it.</summary>
    public static string? Of(string name)
    {
        var explanations = FormatTables.All.Where(table => table.Find(name) is not null).Select(table => Of(table, name)).ToArray();
        return explanations.Length == 0
            ? null
            : $"{string.Join('\n', explanations)}\n'factgen explain {FormatPage.Name}' prints the whole reference.\n";
    }

    /// <summary>The tables, each on one line with its keys or words.</summary>
    public static IEnumerable<string> Tables() => FormatTables.All.Select(table =>
        (table.WordsOf is { } key ? $"words of '{key}' of {table.Owner}: " : $"keys of {table.Owner}: ")
        + string.Join(", ", table.Keys.Select(known => known.Name)));

    private static string Of(KeyTable table, string name)
    {
        var text = new StringBuilder();
        var kind = table.WordsOf is { } key ? $"a word of `{key}`" : "a key";
        text.Append("# `").Append(name).Append("`, ").Append(kind).Append(" of ").Append(table.Owner).Append("\n\n");
        text.Append(table.HelpOf(name)).Append('\n');
        if (Row(table, name) is { } row)
        {
            var names = string.Join(", ", row.Names.Select(known => $"`{known}`"));
            text.Append("\nFORMAT.md, section ").Append(FormatPage.SectionOf(table.Title)).Append(":\n\n");
            text.Append("| key | meaning |\n| --- | --- |\n| ").Append(names).Append(" | ").Append(row.Meaning).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>The row of the name itself, or the row of the key that takes this word.</summary>
    private static FormatRow? Row(KeyTable table, string name)
    {
        var rows = FormatPage.RowsOf(table.Title);
        return rows.LastOrDefault(row => row.Names.Contains(table == SchemaKeys.Kinds ? name : table.WordsOf ?? name))
            ?? rows.FirstOrDefault(row => row.Names.Contains(table.WordsOf ?? name));
    }
}
