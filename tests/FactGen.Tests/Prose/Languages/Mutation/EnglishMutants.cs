using System.Collections;
using System.Reflection;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.English;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>All changes of one row of a table of English: every static set, map and list of phrases or records in its folder.</summary>
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
        HashSet<string> set when FlagOf(table) is { } flag => OfFlag(table, set, flag),
        HashSet<string> set => TableMutants.OfSet(table, set),
        Dictionary<WordList, PhraseList> lists => [.. lists.SelectMany(list => OfList($"{table}[{list.Key}]", list.Value))],
        PhraseList list => OfList(table, list),
        IDictionary map when map.Values.OfType<IList>().ToArray() is var lists && RecordMutants.HaveWords(lists) =>
            RecordMutants.Of(table, lists),
        IList list when RecordMutants.HaveWords([list]) => RecordMutants.Of(table, [list]),
        IDictionary map when map.GetType().GetGenericArguments() is [var key, _] && key == typeof(string) => TableMutants.OfMap(table, map),
        _ => [],
    };

    /// <summary>What words have in the table of sayings because they are in a set that is asked only when that table is made.</summary>
    private static ReportingUse? FlagOf(string table) => table switch
    {
        "EnglishReporting.AlsoNouns" => ReportingUse.Noun,
        "EnglishReporting.Doing" => ReportingUse.NotToDo,
        _ => null,
    };

    private static List<TableMutant> OfFlag(string table, HashSet<string> set, ReportingUse flag)
    {
        var uses = (Dictionary<string, ReportingUse>)typeof(EnglishReporting)
            .GetField("Uses", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        return
        [
            .. set.Order(StringComparer.Ordinal).Select(word => (word, use: EnglishReporting.UseOf(word))).Select(row => new TableMutant(
                table, row.word, null, () => uses[row.word] = row.use & ~flag, () => uses[row.word] = row.use)),
        ];
    }

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
