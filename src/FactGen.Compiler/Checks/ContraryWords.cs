using System.Runtime.CompilerServices;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A word of a number's sentence that contradicts one of the property's name: "hourly earnings of 12 dollars" for <c>weekly_earnings</c>.
/// </summary>
internal static class ContraryWords
{
    /// <summary>The words of each property that have contraries; read once for all claims.</summary>
    private static readonly ConditionalWeakTable<Property, (int Group, string Member)[]> Known = new();

    /// <summary>
    /// The word that the number belongs to ("a loss of 12"), or the nearest one if the sentence has none of the property's own; null if
    /// none contradicts it.
    /// </summary>
    public static TextRange? Of(Property property, QuotedQuantity found)
    {
        var text = found.Part.Text;
        var own = Known.GetValue(property, static named => WordsOf(named));
        if (own.Length == 0)
        {
            return null;
        }

        if (WordBefore(text, found.Reading.Tokens.Start, own) is { } noun)
        {
            return noun;
        }

        var (tokens, sentences) = (text.Tokens, text.SentencesAround(found.Reading.Core));
        TextRange? nearest = null;
        for (var index = tokens.IndexAt(sentences.Start); index < tokens.Length && tokens[index].Start < sentences.End; index++)
        {
            var word = tokens[index];
            if (Contradicts(text, word, own) is not { } contradicts)
            {
                continue;
            }

            if (!contradicts)
            {
                return null;
            }

            nearest = nearest is { } before && found.Reading.Core.Start - before.End < word.Start - found.Reading.Core.End
                ? before
                : new TextRange(word.Start, word.End);
        }

        return nearest;
    }

    /// <summary>The word right before a number, or before "of", if it contradicts the property's.</summary>
    private static TextRange? WordBefore(ProseText text, int number, (int Group, string Member)[] own)
    {
        var index = number - (text.Language.SmallWords.Of.Contains(text.Tokens.At(number - 1).Lower) ? 2 : 1);
        return Contradicts(text, text.Tokens.At(index), own) == true ? text.Tokens.Range(index, index + 1) : null;
    }

    /// <summary>
    /// Whether a word contradicts one of the property's; false if it is the property's own, null if it is in none of their groups.
    /// </summary>
    private static bool? Contradicts(ProseText text, Token word, (int Group, string Member)[] own) =>
        text.Language.ContraryOf(word.Lower) is { } contrary && Array.Exists(own, having => having.Group == contrary.Group)
            ? !Array.Exists(own, having => having == contrary)
            : null;

    /// <summary>A schema is in English, whatever its texts are in.</summary>
    private static (int Group, string Member)[] WordsOf(Property property)
    {
        var language = ProseLanguages.OfReasons;
        var words = Tokenizer.Split($"{property.Name.Replace('_', ' ')} {property.Type.Of}");
        return [.. Enumerable.Range(0, words.Length).Select(index => language.ContraryOf(words[index].Lower)).OfType<(int, string)>()];
    }
}
