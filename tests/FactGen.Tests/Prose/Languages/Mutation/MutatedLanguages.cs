using System.Collections;
using System.Reflection;
using FactGen.Compiler.Prose.Languages;
using FactGen.Compiler.Prose.Languages.Arabic;
using FactGen.Compiler.Prose.Languages.Chinese;
using FactGen.Compiler.Prose.Languages.French;
using FactGen.Compiler.Prose.Languages.German;
using FactGen.Compiler.Prose.Languages.Hindi;
using FactGen.Compiler.Prose.Languages.Italian;
using FactGen.Compiler.Prose.Languages.Japanese;
using FactGen.Compiler.Prose.Languages.Kazakh;
using FactGen.Compiler.Prose.Languages.Polish;
using FactGen.Compiler.Prose.Languages.Portuguese;
using FactGen.Compiler.Prose.Languages.Russian;
using FactGen.Compiler.Prose.Languages.Spanish;
using FactGen.Compiler.Prose.Languages.Turkish;
using FactGen.Compiler.Prose.Languages.Ukrainian;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>The languages with tables, and tables of them that may be changed.</summary>
internal static class MutatedLanguages
{
    private static readonly Dictionary<string, Func<LanguageTables>> Made = new(StringComparer.Ordinal)
    {
        ["ru"] = RussianTables.Make,
        ["uk"] = UkrainianTables.Make,
        ["de"] = GermanTables.Make,
        ["fr"] = FrenchTables.Make,
        ["es"] = SpanishTables.Make,
        ["pl"] = PolishTables.Make,
        ["pt"] = PortugueseTables.Make,
        ["it"] = ItalianTables.Make,
        ["tr"] = TurkishTables.Make,
        ["kk"] = KazakhTables.Make,
        ["zh"] = ChineseTables.Make,
        ["ja"] = JapaneseTables.Make,
        ["ar"] = ArabicTables.Make,
        ["hi"] = HindiTables.Make,
    };

    /// <summary>Their tags.</summary>
    public static IEnumerable<string> Tags => Made.Keys;

    /// <summary>The tables of a language, with collections of their own: readers that other tests use may share theirs.</summary>
    public static LanguageTables TablesOf(string tag)
    {
        var tables = Made[tag]();
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
        foreach (var name in new[] { "_byFirst", "_byLast" })
        {
            var field = phrases.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
            var (from, to) = ((IDictionary)field.GetValue(phrases)!, (IDictionary)field.GetValue(own)!);
            foreach (DictionaryEntry entry in from)
            {
                to.Add(entry.Key, Activator.CreateInstance(entry.Value!.GetType(), entry.Value));
            }
        }

        return own;
    }
}
