using System.Collections;
using System.Reflection;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.English;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>All changes of one row of a table of English: of every static set, map and list of phrases in its folder.</summary>
internal static class EnglishMutants
{
    /// <summary>The changes, in the order of the tables.</summary>
    public static IReadOnlyList<TableMutant> All()
    {
        _ = ProseLanguages.For("en").Words(WordList.Future); // all tables are made
        return
        [
            .. typeof(EnglishProse).Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(EnglishProse).Namespace && !type.IsGenericType)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(field => !field.IsLiteral)
                .SelectMany(field => Of($"{field.DeclaringType!.Name}.{field.Name}", field.GetValue(null))),
        ];
    }

    private static IReadOnlyList<TableMutant> Of(string table, object? value) => value switch
    {
        HashSet<string> set => TableMutants.OfSet(table, set),
        Dictionary<WordList, PhraseList> lists => [.. lists.SelectMany(list => OfList($"{table}[{list.Key}]", list.Value))],
        PhraseList list => OfList(table, list),
        IDictionary map when RecordMutants.HaveWords(map.Values.OfType<IList>()) => RecordMutants.Of(table, [.. map.Values.OfType<IList>()]),
        IList list when RecordMutants.HaveWords([list]) => RecordMutants.Of(table, [list]),
        IDictionary map when map.GetType().GetGenericArguments() is [var key, _] && key == typeof(string) => TableMutants.OfMap(table, map),
        _ => [],
    };

    private static List<TableMutant> OfList(string table, PhraseList list)
    {
        var byFirst = (Dictionary<string, List<string[]>>)typeof(PhraseList)
            .GetField("_byFirst", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(list)!;
        return
        [
            .. byFirst.Values.SelectMany(phrases => phrases.Select((phrase, place) => new TableMutant(
                table, string.Join(" ", phrase), null, () => phrases.RemoveAt(place), () => phrases.Insert(place, phrase)))),
        ];
    }
}
