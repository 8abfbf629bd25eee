using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// Words that relate a number to something else ("another 12", "12 a day"), unless the property is of that: boats a day.
/// </summary>
internal static class QuantityRelations
{
    /// <summary>Words that do not say by themselves what a number is related to.</summary>
    private static readonly HashSet<string> Small = new(
        "a an the of by from to per each every at for and but as in".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["daily"] = "day", ["nightly"] = "night", ["weekly"] = "week", ["monthly"] = "month", ["yearly"] = "year", ["annual"] = "year",
        ["annually"] = "year", ["hourly"] = "hour",
    };

    /// <summary>The words that relate a quantity to something that the property does not name; null if there are none.</summary>
    public static TextRange? Of(EvidenceInput input, QuotedQuantity found)
    {
        var text = found.Part.Text;
        return text.Language is { } language && language.RelationOf(text.Tokens, found.Reading) is { } relation
            && !IsNamedBy(input.Declaration.Property, text.Source.OnOneLine(relation), language)
                ? relation
                : null;
    }

    /// <summary>Whether the property has the words itself, or is the change that they tell: a property "rise" for "rose by".</summary>
    private static bool IsNamedBy(Property property, string relation, ProseLanguage language)
    {
        var words = WordsOf(relation);
        var own = WordsOf($"{property.Name.Replace('_', ' ')} {property.Type.Of} {property.Summary}");
        var telling = words.FindAll(word => !Small.Contains(word));
        return (telling.Count == 0 ? words : telling).TrueForAll(word => own.Contains(word) || IsChange(word));

        bool IsChange(string word) => words.Contains("by")
            && language.ChangeOf(word) is { } change
            && own.Exists(named => language.ChangeOf(named) == change);
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var tokens = Tokenizer.Split(text);
        for (var index = 0; index < tokens.Length; index++)
        {
            var word = tokens[index].Lower;
            words.Add(Units.TryGetValue(word, out var unit) ? unit
                : word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1)
                : word);
        }

        return words;
    }
}
