using System.Collections;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.Languages;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>A row of a language's tables that is deleted, or has the meaning of another row.</summary>
/// <param name="Table">The table.</param>
/// <param name="Word">The row's words.</param>
/// <param name="Meaning">The meaning that it gets; null if it is deleted.</param>
/// <param name="Apply">Changes the tables.</param>
/// <param name="Undo">Changes them back.</param>
internal sealed record TableMutant(string Table, string Word, object? Meaning, Action Apply, Action Undo)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Table}: {Word}{(Meaning is null ? "" : $" = {Meaning}")}";
}

/// <summary>All changes of one row of a language's tables.</summary>
internal static class TableMutants
{
    /// <summary>The changes, in the order of the tables.</summary>
    public static IReadOnlyList<TableMutant> Of(LanguageTables tables) =>
    [
        .. typeof(LanguageTables).GetProperties().SelectMany(property => property.GetValue(tables) switch
        {
            Dictionary<WordList, string> lists => OfLists(lists),
            (string Opening, string Joint)[] => OfRanges(property, tables),
            string[] endings => OfEndings(property, tables, endings),
            HashSet<string> set => OfSet(property.Name, set),
            IDictionary map => OfMap(property.Name, map),
            { } table when table.GetType().IsGenericType && table.GetType().GetGenericTypeDefinition() == typeof(PhraseTable<>) =>
                OfPhrases(property.Name, table),
            _ => [],
        }),
    ];

    /// <summary>Each word of a set is deleted.</summary>
    public static List<TableMutant> OfSet(string table, HashSet<string> set) =>
    [
        .. set.Order(StringComparer.Ordinal)
            .Select(word => new TableMutant(table, Written(word), null, () => set.Remove(word), () => set.Add(word))),
    ];

    /// <summary>Each word of a map is deleted, and has the meaning of another one.</summary>
    public static List<TableMutant> OfMap(string table, IDictionary map)
    {
        List<TableMutant> mutants = [];
        foreach (var word in map.Keys.Cast<string>().ToArray())
        {
            var meaning = map[word]!;
            mutants.Add(new TableMutant(table, Written(word), null, () => map.Remove(word), () => map.Add(word, meaning)));
            if (map.Values.Cast<object>().Where(other => !Equals(other, meaning)).MaxBy(other => Difference(meaning, other)) is { } other)
            {
                mutants.Add(new TableMutant(table, Written(word), other, () => map[word] = other, () => map[word] = meaning));
            }
        }

        return mutants;
    }

    /// <summary>In how many flags two meanings differ: one flag more often changes nothing.</summary>
    private static int Difference(object? meaning, object other) =>
        meaning is Enum flags && flags.GetType().IsDefined(typeof(FlagsAttribute), inherit: false)
            ? BitOperations.PopCount(Convert.ToUInt64(flags, null) ^ Convert.ToUInt64(other, null))
            : 0;

    private static List<TableMutant> OfLists(Dictionary<WordList, string> lists)
    {
        List<TableMutant> mutants = [];
        foreach (var (list, phrases) in lists.ToArray())
        {
            foreach (var phrase in phrases.Split('|'))
            {
                var without = string.Join("|", phrases.Split('|').Where(other => other != phrase));
                mutants.Add(new TableMutant($"{list}", Written(phrase), null, () => lists[list] = without, () => lists[list] = phrases));
            }
        }

        return mutants;
    }

    private static List<TableMutant> OfRanges(PropertyInfo property, LanguageTables tables)
    {
        var ranges = ((string Opening, string Joint)[])property.GetValue(tables)!;
        return
        [
            .. ranges.Select((range, number) => new TableMutant(
                property.Name,
                Written($"{range.Opening} … {range.Joint}".TrimStart()),
                null,
                () => property.SetValue(tables, ranges.Where((_, other) => other != number).ToArray()),
                () => property.SetValue(tables, ranges))),
        ];
    }

    private static List<TableMutant> OfEndings(PropertyInfo property, LanguageTables tables, string[] endings) =>
    [
        .. endings.Select(ending => new TableMutant(
            property.Name,
            Written(ending),
            null,
            () => property.SetValue(tables, endings.Where(other => other != ending).ToArray()),
            () => property.SetValue(tables, endings))),
    ];

    private static List<TableMutant> OfPhrases(string table, object phrases)
    {
        IDictionary[] indexes = [.. new[] { "_byFirst", "_byLast" }.Select(name =>
            (IDictionary)phrases.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(phrases)!)];
        ITuple[] entries = [.. indexes[0].Values.Cast<IList>().SelectMany(list => list.Cast<ITuple>())];
        List<TableMutant> mutants = [];
        foreach (var entry in entries)
        {
            var word = Written(InWords((string[])entry[0]!));
            mutants.Add(Changed(null));
            if (entries.Select(other => other[1]!).FirstOrDefault(other => !other.Equals(entry[1])) is { } meaning)
            {
                mutants.Add(Changed(meaning));
            }

            TableMutant Changed(object? meaning)
            {
                var words = (string[])entry[0]!;
                IList[] lists = [(IList)indexes[0][words[0]]!, (IList)indexes[1][words[^1]]!];
                var before = lists.Select(list => list.Cast<object>().ToArray()).ToArray();
                var changed = meaning is null ? null : Activator.CreateInstance(entry.GetType(), words, meaning);
                return new TableMutant(table, word, meaning, () => Fill(row => row.Equals(entry) ? changed : row), () => Fill(row => row));

                void Fill(Func<object, object?> inPlaceOf)
                {
                    foreach (var (list, rows) in lists.Zip(before))
                    {
                        list.Clear();
                        foreach (var row in rows.Select(inPlaceOf).OfType<object>())
                        {
                            list.Add(row);
                        }
                    }
                }
            }
        }

        return mutants;
    }

    /// <summary>A word as people write it: tables have it with its accents apart.</summary>
    private static string Written(string word) => word.Normalize();

    /// <summary>The words of a phrase with what is between them: nothing in a script without spaces, and none at a hyphen.</summary>
    public static string InWords(string[] words)
    {
        var phrase = words[0];
        for (var index = 1; index < words.Length; index++)
        {
            var isMarked = words[index] is "-" or "'" or "." || words[index - 1] is "-" or "'";
            var isUnspaced = CharacterKinds.Of(words[index - 1] + words[index])[words[index - 1].Length] is CharacterKind.Unspaced;
            phrase += (isMarked || isUnspaced ? "" : " ") + words[index];
        }

        return phrase;
    }
}
