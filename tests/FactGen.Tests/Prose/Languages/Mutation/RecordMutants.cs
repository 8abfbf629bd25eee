using System.Collections;
using System.Reflection;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>All changes of one row of a table whose rows are records with words: the names of a currency, the words of a frame.</summary>
internal static class RecordMutants
{
    private const string Words = "Words";

    /// <summary>Words that no text has: a row with them is deleted.</summary>
    private static readonly string[] Nothing = ["\u0001"];

    /// <summary>Whether the rows of some lists are such records.</summary>
    public static bool HaveWords(IEnumerable<IList> lists) =>
        lists.FirstOrDefault() is { Count: > 0 } rows && rows[0]!.GetType().GetProperty(Words)?.PropertyType == typeof(string[]);

    /// <summary>Each row is deleted, and has the meaning of another one.</summary>
    public static List<TableMutant> Of(string table, IReadOnlyList<IList> lists)
    {
        object[] all = [.. lists.SelectMany(list => list.Cast<object>())];
        List<TableMutant> mutants = [];
        foreach (var list in lists)
        {
            for (var index = 0; index < list.Count; index++)
            {
                var (place, row) = (index, list[index]!);
                var words = (string[])row.GetType().GetProperty(Words)!.GetValue(row)!;
                var word = TableMutants.InWords(words);
                mutants.Add(new TableMutant(table, word, null, () => list[place] = With(row, Nothing), () => list[place] = row));
                var other = all.MaxBy(other => Difference(row, other))!;
                if (Difference(row, other) > 0)
                {
                    mutants.Add(new TableMutant(
                        table,
                        word,
                        string.Join(" ", MeaningsOf(other)),
                        () => list[place] = With(other, words),
                        () => list[place] = row));
                }
            }
        }

        return mutants;
    }

    private static int Difference(object row, object other) =>
        MeaningsOf(row).Zip(MeaningsOf(other)).Count(pair => pair.First != pair.Second);

    /// <summary>What a row says but its words.</summary>
    private static IEnumerable<string> MeaningsOf(object row) => FieldsOf(row)
        .Where(field => !IsOfWords(field))
        .Select(field => field.GetValue(row) is var value && value is IEnumerable many and not string
            ? string.Join("/", many.Cast<object>())
            : $"{value}");

    /// <summary>A row like another one, with other words.</summary>
    private static object With(object row, string[] words)
    {
        var made = row.GetType().GetMethod("<Clone>$")!.Invoke(row, null)!;
        FieldsOf(row).Single(IsOfWords).SetValue(made, words);
        return made;
    }

    private static FieldInfo[] FieldsOf(object row) => row.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic);

    private static bool IsOfWords(FieldInfo field) => field.Name.StartsWith($"<{Words}>", StringComparison.Ordinal);
}
