using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.Languages;

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
            HashSet<string> set => OfSet(property.Name, set),
            IDictionary map => OfMap(property.Name, map),
            { } table when table.GetType().IsGenericType && table.GetType().GetGenericTypeDefinition() == typeof(PhraseTable<>) =>
                OfPhrases(property.Name, table),
            _ => [],
        }),
    ];

    /// <summary>
    /// Gives the tables collections of their own: readers that other tests use may share theirs.
    /// </summary>
    public static LanguageTables Copied(LanguageTables tables)
    {
        foreach (var property in typeof(LanguageTables).GetProperties())
        {
            if (property.GetValue(tables) is { } shared
                && property.PropertyType is { IsGenericType: true } type
                && (type.GetGenericTypeDefinition() == typeof(Dictionary<,>) || type.GetGenericTypeDefinition() == typeof(HashSet<>)))
            {
                property.SetValue(tables, Activator.CreateInstance(type, shared));
            }
        }

        return tables;
    }

    private static List<TableMutant> OfSet(string table, HashSet<string> set) =>
    [
        .. set.Order(StringComparer.Ordinal)
            .Select(word => new TableMutant(table, word, null, () => set.Remove(word), () => set.Add(word))),
    ];

    private static List<TableMutant> OfMap(string table, IDictionary map)
    {
        List<TableMutant> mutants = [];
        foreach (var word in map.Keys.Cast<string>().ToArray())
        {
            var meaning = map[word]!;
            mutants.Add(new TableMutant(table, word, null, () => map.Remove(word), () => map.Add(word, meaning)));
            if (map.Values.Cast<object>().FirstOrDefault(other => !other.Equals(meaning)) is { } other)
            {
                mutants.Add(new TableMutant(table, word, other, () => map[word] = other, () => map[word] = meaning));
            }
        }

        return mutants;
    }

    private static List<TableMutant> OfLists(Dictionary<WordList, string> lists)
    {
        List<TableMutant> mutants = [];
        foreach (var (list, phrases) in lists.ToArray())
        {
            foreach (var phrase in phrases.Split('|'))
            {
                var without = string.Join("|", phrases.Split('|').Where(other => other != phrase));
                mutants.Add(new TableMutant($"{list}", phrase, null, () => lists[list] = without, () => lists[list] = phrases));
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
                $"{range.Opening} … {range.Joint}".TrimStart(),
                null,
                () => property.SetValue(tables, ranges.Where((_, other) => other != number).ToArray()),
                () => property.SetValue(tables, ranges))),
        ];
    }

    private static List<TableMutant> OfPhrases(string table, object phrases)
    {
        IDictionary[] indexes = [.. new[] { "_byFirst", "_byLast" }.Select(name =>
            (IDictionary)phrases.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(phrases)!)];
        ITuple[] entries = [.. indexes[0].Values.Cast<IList>().SelectMany(list => list.Cast<ITuple>())];
        List<TableMutant> mutants = [];
        foreach (var entry in entries)
        {
            var word = string.Join(" ", (string[])entry[0]!);
            mutants.Add(Changed(null));
            if (entries.Select(other => other[1]!).FirstOrDefault(other => !other.Equals(entry[1])) is { } meaning)
            {
                mutants.Add(Changed(meaning));
            }

            TableMutant Changed(object? meaning)
            {
                var changed = meaning is null ? null : (ITuple)Activator.CreateInstance(entry.GetType(), entry[0], meaning)!;
                return new TableMutant(table, word, meaning, () => Replace(entry, changed), () => Replace(changed, entry));
            }

            void Replace(ITuple? old, ITuple? now)
            {
                var words = (string[])entry[0]!;
                foreach (var (index, key) in indexes.Zip([words[0], words[^1]]))
                {
                    var list = (IList)index[key]!;
                    if (old is null)
                    {
                        list.Insert(PlaceOf(list, words.Length), now);
                        continue;
                    }

                    var at = list.IndexOf(old);
                    list.RemoveAt(at);
                    if (now is not null)
                    {
                        list.Insert(at, now);
                    }
                }
            }
        }

        return mutants;
    }

    /// <summary>Longer phrases are tried first.</summary>
    private static int PlaceOf(IList list, int words)
    {
        var place = 0;
        while (place < list.Count && ((string[])((ITuple)list[place]!)[0]!).Length >= words)
        {
            place++;
        }

        return place;
    }
}
