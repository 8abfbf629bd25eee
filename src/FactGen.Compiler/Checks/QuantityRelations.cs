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
    private static readonly HashSet<string> Relating = new(
        "a an the of by from to per each every at for and but as in".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["daily"] = "day", ["nightly"] = "night", ["weekly"] = "week", ["monthly"] = "month", ["yearly"] = "year", ["annual"] = "year",
        ["annually"] = "year", ["hourly"] = "hour",
    };

    /// <summary>The words that relate a quantity to something that the property does not name; null if there are none.</summary>
    public static TextRange? Of(EvidenceInput input, QuotedQuantity found)
    {
        var (property, text) = (input.Declaration.Property, found.Part.Text);
        return PartOfWhole(property, found)
            ?? (text.Language.RelationOf(text.Tokens, found.Reading) is { } relation
                && !IsNamedBy(property, text.Source.OnOneLine(relation), text.Language)
                && !IsBefore(found, relation)
                    ? relation
                    : null);
    }

    /// <summary>
    /// Whether a comparison is before the quote, and the number has a noun of its own there: "(compared with) a loss of 12 in 1990".
    /// </summary>
    private static bool IsBefore(QuotedQuantity found, TextRange relation) =>
        relation.End < found.Part.Range.Start
        && Small(found).Comparisons.Contains(FirstWord(found.Part.Text, relation))
        && found.Part.Range.Start < found.Reading.Whole.Start;

    private static string FirstWord(ProseText text, TextRange range) => text.Tokens.At(text.Tokens.IndexAt(range.Start)).Lower;

    private static SmallWords Small(QuotedQuantity found) => found.Part.Text.Language.SmallWords;

    /// <summary>"Two of the members" are not how many members there are, if the property counts just these.</summary>
    private static TextRange? PartOfWhole(Property property, QuotedQuantity found)
    {
        var (tokens, of) = (found.Part.Text.Tokens, found.Reading.Tokens.Next);
        if (property.Type.Of is not { } noun || !Small(found).Of.Contains(tokens.At(of).Lower)
            || !Small(found).Determiners.Contains(tokens.At(of + 1).Lower)
            || !WordsOf(property.Name.Replace('_', ' ')).SequenceEqual(WordsOf(noun), StringComparer.Ordinal))
        {
            return null;
        }

        var words = Tokenizer.Split(noun);
        for (var index = 0; index < words.Length; index++)
        {
            if (!tokens.At(of + 2 + index).Reads(words[index].Lower))
            {
                return null;
            }
        }

        return tokens.Range(of, of + 2);
    }

    /// <summary>Whether the property has the words itself, or is the change that they tell: a property "rise" for "rose by".</summary>
    private static bool IsNamedBy(Property property, string relation, ProseLanguage language)
    {
        var words = WordsOf(relation);
        var own = WordsOf($"{property.Name.Replace('_', ' ')} {property.Type.Of} {property.Summary}");
        var telling = words.FindAll(word => !Relating.Contains(word));
        return (telling.Count == 0 ? words : telling).TrueForAll(word => own.Contains(word) || IsChange(word));

        bool IsChange(string word) => (words.Contains("by") || words.Contains("of"))
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
