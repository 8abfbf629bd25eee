using System.Collections;
using System.Reflection;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.Languages;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>The languages with tables, and tables of them that may be changed.</summary>
internal static class MutatedLanguages
{
    /// <summary>Their tags.</summary>
    public static IEnumerable<string> Tags => ProseLanguages.TableTags;

    /// <summary>The tables of a language, with collections of their own: readers that other tests use may share theirs.</summary>
    public static LanguageTables TablesOf(string tag)
    {
        var tables = ProseLanguages.TablesOf(tag);
        foreach (var property in typeof(LanguageTables).GetProperties().Where(property => property.PropertyType.IsGenericType))
        {
            var kind = property.PropertyType.GetGenericTypeDefinition();
            if (property.GetValue(tables) is { } shared && (kind == typeof(Dictionary<,>) || kind == typeof(HashSet<>)))
            {
                property.SetValue(tables, Activator.CreateInstance(property.PropertyType, shared));
            }
            else if (property.GetValue(tables) is { } phrases && kind == typeof(PhraseTable<>))
            {
                property.SetValue(tables, PhrasesLike(phrases));
            }
        }

        return tables;
    }

    private static object PhrasesLike(object phrases)
    {
        var own = Activator.CreateInstance(phrases.GetType())!;
        foreach (var name in new[] { "_first", "_last" })
        {
            FieldOf(name).SetValue(own, FieldOf(name).GetValue(phrases));
        }

        foreach (var name in new[] { "_byFirst", "_byLast" })
        {
            var field = FieldOf(name);
            var (from, to) = ((IDictionary)field.GetValue(phrases)!, (IDictionary)field.GetValue(own)!);
            foreach (DictionaryEntry entry in from)
            {
                to.Add(entry.Key, Activator.CreateInstance(entry.Value!.GetType(), entry.Value));
            }
        }

        return own;

        FieldInfo FieldOf(string name) => phrases.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
    }
}
